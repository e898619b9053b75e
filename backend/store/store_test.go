package store_test

import (
	"fmt"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
	"rolebook/backend/setupfile"
	"rolebook/backend/store"
	"rolebook/backend/store/storetest"
)

func acme() *rbac.SetUp {
	return (&rbac.SetUp{
		Name: "Acme GmbH",
		Catalogue: rbac.Catalogue{Name: "Tool", Areas: []*rbac.Area{{Key: "alarms", Name: "Alarms", Permissions: []*rbac.Permission{
			{Key: "alarms.log", Name: "Alarm log", Scope: rbac.ScopeGroups, Editable: true},
		}}}},
		Roles: []*rbac.Role{
			{Key: "viewer", Name: "Viewer", Reach: rbac.ReachGroups},
			{Key: "admin", Name: "Admin", Reach: rbac.ReachAll, Grants: map[rbac.PermissionKey]rbac.Level{"alarms.log": rbac.Yes}},
		},
		Groups: []*rbac.Group{{Key: "sales", Name: "Sales"}},
		Users:  []*rbac.User{user(0)},
	}).Canonical()
}

func user(n int) *rbac.User {
	return (&rbac.User{Email: rbac.Email(fmt.Sprintf("user%06d@acme.test", n)), FirstName: "Anna", LastName: fmt.Sprintf("Berg %d", n),
		Status: rbac.Active, Assignments: []rbac.Assignment{{Role: "viewer"}}, Views: rbac.Views{Groups: []rbac.GroupKey{"sales"}}}).Canonical()
}

// equal holds two set-ups against each other by their documents.
func equal(t require.TestingT, want, got *rbac.SetUp) {
	assert.Empty(t, rbac.Diff(want, got, nil))
	assert.Equal(t, string(setupfile.Write(want)), string(setupfile.Write(got)))
}

func reopen(t testing.TB, f *store.Folder, s *store.Store) *store.Store {
	t.Helper()
	require.NoError(t, s.Close())
	next, err := f.Open(s.Slug())
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, next.Close()) })
	return next
}

func TestASetUpIsThereAgainAfterClosing(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	assert.Equal(t, "acme-gmbh", s.Slug())
	want := acme().WithUser(user(1))
	done := storetest.Apply(t, s, "Add Berg", want)
	assert.Equal(t, uint64(2), done.Seq)

	again := reopen(t, f, s)
	got, revision := again.State()
	equal(t, want, got)
	assert.Equal(t, uint64(2), revision)
	assert.Equal(t, s.Head(), again.Head())
	assert.Zero(t, again.Recovered())
	assert.NoError(t, again.Trouble())
}

func TestAnySetUpComesBackTheSameByEveryWay(t *testing.T) {
	f := storetest.Folder(t)
	for seed := range 15 {
		want := rapid.Custom(rbactest.SetUp).Example(seed)
		s := storetest.Create(t, f, want)
		path := filepath.Join(f.Path(), s.Slug())
		for _, gone := range [][]string{nil, {"badger.sum"}, {"badger.sum", "checkpoint.json"}, {"checkpoint.json"}} {
			require.NoError(t, s.Close())
			for _, name := range gone {
				remove(t, path, name)
			}
			s = reopen(t, f, s)
			got, _ := s.State()
			equal(t, want, got)
			assert.FileExists(t, filepath.Join(path, "checkpoint.json"))
		}
	}
}

func TestAChangeOfAnOldRevisionIsRefused(t *testing.T) {
	s := storetest.New(t, acme())
	before, revision := s.State()
	storetest.Apply(t, s, "Add one", before.WithUser(user(1)))
	next := before.WithUser(user(2))
	_, err := s.Apply(revision, next, rbac.Diff(before, next, nil), storetest.Event("Add two"))
	assert.ErrorIs(t, err, rbac.ErrStale)
	now, _ := s.State()
	assert.Nil(t, now.User(user(2).Email))
	assert.Equal(t, uint64(2), s.Head().Seq)
}

func TestChangesThatDoNotLeadToTheSetUpAreRefused(t *testing.T) {
	s := storetest.New(t, acme())
	now, revision := s.State()
	next := now.WithUser(user(1)).WithUser(user(2))
	whole := rbac.Diff(now, next, nil)
	for name, changes := range map[string][]rbac.Change{
		"none": nil, "too few": whole[:1], "too many": append(whole[:2:2], whole[0]),
		"others": rbac.Diff(now, now.WithUser(user(1)).WithUser(user(3)), nil),
	} {
		_, err := s.Apply(revision, next, changes, storetest.Event("Add"))
		assert.ErrorIs(t, err, rbac.ErrInvalid, name)
	}
	dirty := user(1)
	dirty.Assignments[0].Groups = []rbac.GroupKey{}
	next = now.WithUser(dirty)
	_, err := s.Apply(revision, next, rbac.Diff(now, next, nil), storetest.Event("Not canonical"))
	assert.ErrorIs(t, err, rbac.ErrInvalid)
	assert.Equal(t, uint64(1), s.Head().Seq)
}

func TestARenameStaysARename(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	now, revision := s.State()
	renamed := user(0)
	renamed.Email = "anna@acme.test"
	next := now.WithoutUser(user(0).Email).WithUser(renamed)
	changes := rbac.Diff(now, next, rbac.Renames{user(0).Email: renamed.Email})
	require.Len(t, changes, 1)
	_, err := s.Apply(revision, next, changes, storetest.Event("Rename"))
	require.NoError(t, err)
	again := reopen(t, f, s)
	event, err := again.Event(2)
	require.NoError(t, err)
	assert.Equal(t, rbac.Rename, event.Changes[0].Op)
	got, _ := again.State()
	equal(t, next, got)
}

func TestAnEventWithoutChangesLeavesTheRevision(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	event := storetest.Event("Export")
	event.Action, event.Fingerprint = audit.Export, "ab12"
	done, err := s.Record(event)
	require.NoError(t, err)
	assert.Equal(t, uint64(2), done.Seq)
	again := reopen(t, f, s)
	_, revision := again.State()
	assert.Equal(t, uint64(1), revision)
	assert.Equal(t, uint64(2), again.Head().Seq)
}

func TestAnEventSentTwiceIsWrittenOnce(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	now, revision := s.State()
	next := now.WithUser(user(1))
	event := storetest.Event("Add")
	event.Key = "a1"
	first, err := s.Apply(revision, next, rbac.Diff(now, next, nil), event)
	require.NoError(t, err)
	for range 2 {
		second, err := s.Apply(revision, next, rbac.Diff(now, next, nil), event)
		require.NoError(t, err)
		assert.Equal(t, first, second)
		assert.Equal(t, uint64(2), s.Head().Seq)
		s = reopen(t, f, s)
	}
}

func TestOneOfManyChangesAtOnceWins(t *testing.T) {
	s := storetest.New(t, acme())
	for round := range 20 {
		now, revision := s.State()
		var wins sync.Map
		var all sync.WaitGroup
		for i := range 8 {
			all.Go(func() {
				next := now.WithUser(user(100*round + i + 1))
				if _, err := s.Apply(revision, next, rbac.Diff(now, next, nil), storetest.Event("Add")); err == nil {
					wins.Store(i, true)
				} else {
					assert.ErrorIs(t, err, rbac.ErrStale)
				}
			})
		}
		all.Wait()
		count := 0
		wins.Range(func(_, _ any) bool { count++; return true })
		assert.Equal(t, 1, count)
	}
	assert.Equal(t, uint64(21), s.Head().Seq)
}

func TestAClosedSetUpTakesNoChanges(t *testing.T) {
	s := storetest.New(t, acme())
	require.NoError(t, s.Close())
	require.NoError(t, s.Close())
	_, err := s.Record(storetest.Event("Export"))
	assert.ErrorIs(t, err, store.ErrClosed)
}

func TestAGroupOfAHundredThousandIsKept(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	now, _ := s.State()
	group := &rbac.Group{Key: "all", Name: "All"}
	for i := range 100_000 {
		group.Users = append(group.Users, user(i).Email)
	}
	want := now.WithGroup(group)
	storetest.Apply(t, s, "Make the group", want)
	again := reopen(t, f, s)
	assert.Empty(t, again.Recovered().Rebuilt)
	got, _ := again.State()
	assert.Empty(t, rbac.Diff(want, got, nil))
	small := got.WithGroup(&rbac.Group{Key: "all", Name: "All"})
	storetest.Apply(t, again, "Empty it", small)
	last := reopen(t, f, again)
	assert.Empty(t, last.Recovered().Rebuilt)
	got, _ = last.State()
	equal(t, small, got)
}
