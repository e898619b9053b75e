package store_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
	"rolebook/backend/store"
	"rolebook/backend/store/storetest"
)

const mb = 1 << 20

func add(s *store.Store, n int) error {
	now, number := s.State()
	next := now.WithUser(user(n))
	_, err := s.Apply(number, next, rbac.Diff(now, next, nil), storetest.Event("Add"))
	return err
}

func TestANearlyFullDiskRefusesWithNumbersAndKeepsAll(t *testing.T) {
	f := storetest.Folder(t)
	free := uint64(1000 * mb)
	f.SetFree(&free)
	s := storetest.Create(t, f, acme())
	require.NoError(t, add(s, 1))
	before := files(t, filepath.Join(f.Path(), s.Slug(), "journal"))

	free = 22 * mb
	err := add(s, 2)
	assert.ErrorIs(t, err, store.ErrFull)
	assert.EqualError(t, err, "not saved: only 22 MB free on this disk, 65 MB are needed")
	assert.EqualError(t, s.Full(), "not saved: only 22 MB free on this disk, 64 MB are needed")
	_, err = s.Record(storetest.Event("Export"))
	assert.ErrorIs(t, err, store.ErrFull)
	_, err = f.Create(acme(), storetest.Event("Create"))
	assert.ErrorIs(t, err, store.ErrFull)
	assert.Equal(t, before, files(t, filepath.Join(f.Path(), s.Slug(), "journal")))
	assert.Len(t, names(t, f.Path(), "*", "journal"), 1)

	free = 1000 * mb
	require.NoError(t, add(s, 2))
	assert.NoError(t, s.Full())
}

func TestASetUpOpensOnAFullDiskToBeRead(t *testing.T) {
	f := storetest.Folder(t)
	free := uint64(1000 * mb)
	f.SetFree(&free)
	s := storetest.Create(t, f, acme())
	require.NoError(t, add(s, 1))
	require.NoError(t, s.Close())
	want := acme().WithUser(user(1))

	free = 0
	for range 2 {
		s = reopen(t, f, s)
		got, number := s.State()
		equal(t, want, got)
		assert.Equal(t, uint64(2), number)
		assert.Equal(t, store.DiskFull, s.Recovered().Rebuilt)
		assert.ErrorIs(t, add(s, 2), store.ErrFull)
		_, err := s.At(t.Context(), 1)
		assert.NoError(t, err)
	}
	free = 1000 * mb
	require.NoError(t, add(s, 2))
	s = reopen(t, f, s)
	assert.Empty(t, s.Recovered().Rebuilt)
	got, _ := s.State()
	equal(t, want.WithUser(user(2)), got)
}

func TestClosingOnAFullDiskLosesNothing(t *testing.T) {
	f := storetest.Folder(t)
	free := uint64(1000 * mb)
	f.SetFree(&free)
	s := storetest.Create(t, f, acme())
	require.NoError(t, add(s, 1))
	free = 0
	require.NoError(t, s.Close())
	assert.NoFileExists(t, filepath.Join(f.Path(), s.Slug(), "badger.sum"))
	free = 1000 * mb
	s = reopen(t, f, s)
	got, _ := s.State()
	equal(t, acme().WithUser(user(1)), got)
}

func TestACheckpointWaitsForRoom(t *testing.T) {
	f := storetest.Folder(t)
	free := uint64(1000 * mb)
	f.SetFree(&free)
	s := storetest.Create(t, f, acme())
	free = 64 * mb
	assert.ErrorIs(t, s.Checkpoint(), store.ErrFull)
	free = 1000 * mb
	assert.NoError(t, s.Checkpoint())
	assert.NoError(t, s.Trouble())
}

func TestAnEntryIsSafeEvenWhenBadgerFailsAfterIt(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	s.BreakDatabase()
	require.NoError(t, add(s, 1), "what is in the journal is saved")
	assert.ErrorIs(t, s.Trouble(), store.ErrBroken)
	assert.ErrorIs(t, add(s, 2), store.ErrBroken)
	got, _ := s.State()
	equal(t, acme().WithUser(user(1)), got)
	s = reopen(t, f, s)
	got, _ = s.State()
	equal(t, acme().WithUser(user(1)), got)
	require.NoError(t, add(s, 2))
}

func TestAWriteOfUnknownOutcomeStopsAllOthers(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	require.NoError(t, add(s, 1))
	require.NoError(t, s.BreakJournal())
	assert.ErrorIs(t, add(s, 2), store.ErrUnknown)
	assert.ErrorIs(t, add(s, 3), store.ErrBroken)
	got, number := s.State()
	equal(t, acme().WithUser(user(1)), got)
	assert.Equal(t, uint64(2), number)
	assert.Error(t, s.Close())
	s, err := f.Open(s.Slug())
	require.NoError(t, err)
	require.NoError(t, add(s, 2))
	require.NoError(t, s.Close())
}

func TestADataFolderThatCannotBeMadeIsNamed(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(path, nil, 0o600))
	_, err := store.OpenFolder(filepath.Join(path, "data"))
	require.Error(t, err)
	assert.Contains(t, err.Error(), path)
}
