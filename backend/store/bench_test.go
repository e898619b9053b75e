package store_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
	"rolebook/backend/store"
	"rolebook/backend/store/storetest"
)

const many = 100_000

func large(b *testing.B) (*store.Folder, *store.Store) {
	b.Helper()
	s := acme()
	s.Users = nil
	for i := range many {
		s.Users = append(s.Users, user(i))
	}
	f := storetest.Folder(b)
	return f, storetest.Create(b, f, s)
}

func BenchmarkCreateOfAHundredThousandUsers(b *testing.B) {
	_, s := large(b)
	setUp, _ := s.State()
	for b.Loop() {
		storetest.New(b, setUp)
	}
}

func BenchmarkOpenOfAHundredThousandUsers(b *testing.B) {
	f, s := large(b)
	for b.Loop() {
		b.StopTimer()
		require.NoError(b, s.Close())
		b.StartTimer()
		var err error
		s, err = f.Open(s.Slug())
		require.NoError(b, err)
		require.Empty(b, s.Recovered().Rebuilt)
	}
	require.NoError(b, s.Close())
}

func BenchmarkCloseOfAHundredThousandUsers(b *testing.B) {
	f, s := large(b)
	for b.Loop() {
		require.NoError(b, s.Close())
		b.StopTimer()
		var err error
		s, err = f.Open(s.Slug())
		require.NoError(b, err)
		b.StartTimer()
	}
	require.NoError(b, s.Close())
}

func BenchmarkRebuildOfAHundredThousandUsers(b *testing.B) {
	f, s := large(b)
	for b.Loop() {
		b.StopTimer()
		require.NoError(b, s.Close())
		remove(b, f.Path(), s.Slug(), "badger.sum")
		b.StartTimer()
		var err error
		s, err = f.Open(s.Slug())
		require.NoError(b, err)
	}
	require.NoError(b, s.Close())
}

func BenchmarkApplyOfOneAmongAHundredThousandUsers(b *testing.B) {
	_, s := large(b)
	for n := 0; b.Loop(); n++ {
		b.StopTimer()
		now, number := s.State()
		next := now.WithUser(changed(n % many))
		if n >= many {
			next = now.WithUser(user(n % many))
		}
		changes := rbac.Diff(now, next, nil)
		b.StartTimer()
		_, err := s.Apply(number, next, changes, storetest.Event("Change"))
		require.NoError(b, err)
	}
}

func BenchmarkVerifyOfTenThousandEntries(b *testing.B) {
	s := storetest.New(b, acme())
	fill(b, s, 10_000)
	for b.Loop() {
		_, err := s.Verify(b.Context())
		require.NoError(b, err)
	}
}

func BenchmarkNewestPageOfTenThousandEntries(b *testing.B) {
	s := storetest.New(b, acme())
	fill(b, s, 10_000)
	for b.Loop() {
		page, err := s.Events(b.Context(), audit.Query{Changes: 5})
		require.NoError(b, err)
		require.Len(b, page.Entries, audit.DefaultLimit)
	}
}

func BenchmarkRareEntryAmongTenThousand(b *testing.B) {
	s := storetest.New(b, acme())
	fill(b, s, 10_000)
	for b.Loop() {
		page, err := s.Events(b.Context(), audit.Query{Text: "no such text"})
		require.NoError(b, err)
		require.Empty(b, page.Entries)
	}
}

func changed(n int) *rbac.User {
	u := user(n)
	u.Alias = "changed"
	return u
}

// fill writes entries that change one user to and fro.
func fill(t testing.TB, s *store.Store, n int) {
	for i := range n {
		now, _ := s.State()
		u := user(0)
		if i%2 == 0 {
			u = changed(0)
		}
		storetest.Apply(t, s, "Change", now.WithUser(u))
	}
}
