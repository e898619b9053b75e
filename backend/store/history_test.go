package store_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
	"rolebook/backend/store/storetest"
)

func TestThePastIsAsItWasAfterEveryEntry(t *testing.T) {
	f := storetest.Folder(t)
	for seed := range 5 {
		states := []*rbac.SetUp{nil, rapid.Custom(rbactest.SetUp).Example(100 * seed)}
		s := storetest.Create(t, f, states[1])
		for i := range 8 {
			next := rapid.Custom(rbactest.SetUp).Example(100*seed + i + 1)
			if len(rbac.Diff(states[len(states)-1], next, nil)) > 0 {
				storetest.Apply(t, s, "Become another", next)
				states = append(states, next)
			}
		}
		for range 2 {
			for seq := 1; seq < len(states); seq++ {
				then, err := s.At(t.Context(), uint64(seq))
				require.NoError(t, err)
				equal(t, states[seq], then)
			}
			s = reopen(t, f, s)
		}
	}
}

func TestThePastBeforeTheBeginningAndAfterTheEndIsNotFound(t *testing.T) {
	s := storetest.New(t, acme())
	for _, seq := range []uint64{0, 2} {
		_, err := s.At(t.Context(), seq)
		assert.ErrorIs(t, err, rbac.ErrNotFound)
		_, err = s.Event(seq)
		assert.ErrorIs(t, err, rbac.ErrNotFound)
	}
}

func TestTheHistoryIsPagedNewestFirst(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	for i := range 24 {
		now, _ := s.State()
		storetest.Apply(t, s, fmt.Sprintf("Add user %d", i+1), now.WithUser(user(i+1)))
	}
	for range 2 {
		var seqs []uint64
		query := audit.Query{Limit: 10, Changes: 1}
		for pages := 0; ; pages++ {
			require.Less(t, pages, 3)
			page, err := s.Events(t.Context(), query)
			require.NoError(t, err)
			for _, e := range page.Entries {
				seqs = append(seqs, e.Seq)
			}
			if query.Before = page.Next; page.Next == 0 {
				break
			}
		}
		require.Len(t, seqs, 25)
		for i, seq := range seqs {
			assert.Equal(t, uint64(25-i), seq)
		}
		s = reopen(t, f, s)
	}
}

func TestTheHistoryIsFiltered(t *testing.T) {
	s := storetest.New(t, acme())
	for i := range 10 {
		now, _ := s.State()
		storetest.Apply(t, s, fmt.Sprintf("Add user %d", i+1), now.WithUser(user(i+1)))
	}
	page, err := s.Events(t.Context(), audit.Query{Key: string(user(4).Email), Changes: 5})
	require.NoError(t, err)
	require.Len(t, page.Entries, 1)
	assert.Equal(t, uint64(5), page.Entries[0].Seq)
	assert.Equal(t, user(4), page.Entries[0].Changes[0].After)
	assert.Zero(t, page.Next)

	page, err = s.Events(t.Context(), audit.Query{Actions: []audit.Action{audit.Export}})
	require.NoError(t, err)
	assert.Empty(t, page.Entries)
}

func TestALongSearchCanBeCancelled(t *testing.T) {
	s := storetest.New(t, acme())
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := s.Events(ctx, audit.Query{Text: "nothing"})
	assert.ErrorIs(t, err, context.Canceled)
	_, err = s.Verify(ctx)
	assert.ErrorIs(t, err, context.Canceled)
}

func TestAWholeChainIsVerified(t *testing.T) {
	s := storetest.New(t, acme())
	fill(t, s, 30)
	head, err := s.Verify(t.Context())
	require.NoError(t, err)
	assert.Equal(t, s.Head(), head)
}

func TestDeletedStaysDeleted(t *testing.T) {
	f := storetest.Folder(t)
	rapid.Check(t, func(rt *rapid.T) {
		model := acme()
		s, err := f.Create(model, storetest.Event("Create"))
		require.NoError(rt, err)
		for range rapid.IntRange(1, 8).Draw(rt, "steps") {
			if rapid.IntRange(0, 2).Draw(rt, "reopen") == 0 {
				require.NoError(rt, s.Close())
				if rapid.Bool().Draw(rt, "as if killed") {
					remove(rt, f.Path(), s.Slug(), "badger.sum")
				}
				s, err = f.Open(s.Slug())
				require.NoError(rt, err)
			}
			model = drawChange(rt, model)
			now, number := s.State()
			if changes := rbac.Diff(now, model, nil); len(changes) > 0 {
				_, err = s.Apply(number, model, changes, storetest.Event("Step"))
				require.NoError(rt, err)
			}
			now, _ = s.State()
			equal(rt, model, now)
		}
		require.NoError(rt, s.Close())
		remove(rt, f.Path(), s.Slug())
	})
}

// drawChange puts or deletes one of a few users and groups.
func drawChange(t *rapid.T, s *rbac.SetUp) *rbac.SetUp {
	n := rapid.IntRange(0, 4).Draw(t, "which")
	key := rbac.GroupKey(fmt.Sprintf("g%d", n))
	switch rapid.IntRange(0, 4).Draw(t, "change") {
	case 0:
		return s.WithUser(user(n))
	case 1:
		return s.WithUser(changed(n))
	case 2:
		return s.WithGroup(&rbac.Group{Key: key, Name: "G"})
	case 3:
		return s.WithoutGroup(key)
	}
	return s.WithoutUser(user(n).Email)
}
