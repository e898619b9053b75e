package store_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/store"
	"rolebook/backend/store/storetest"
)

// half puts sealed content beside a readable set-up of two entries, as a Protect leaves it that
// was cut short before it was in force, and gives the set-up's folder.
func half(t *testing.T, f *store.Folder) (slug, home string) {
	t.Helper()
	s := storetest.Create(t, f, acme())
	storetest.Apply(t, s, "Step", stepped(2))
	require.NoError(t, s.Close())
	home = filepath.Join(f.Path(), s.Slug())
	elsewhere := filepath.Join(t.TempDir(), "data")
	require.NoError(t, os.CopyFS(filepath.Join(elsewhere, s.Slug()), os.DirFS(home)))
	other, err := store.OpenFolder(elsewhere)
	require.NoError(t, err)
	s, err = other.Open(s.Slug())
	require.NoError(t, err)
	protect(t, s, firstPhrase)
	require.NoError(t, s.Close())
	sealed := sealedRoot(t, other, s.Slug())
	require.NoError(t, os.CopyFS(filepath.Join(home, filepath.Base(sealed)), os.DirFS(sealed)))
	require.NoError(t, other.Close())
	return s.Slug(), home
}

func TestSealedLeftoversNeverWinOverAJournalThatWentFurther(t *testing.T) {
	f := storetest.Folder(t)
	slug, home := half(t, f)
	sealed := sealedRoot(t, f, slug)
	aside := filepath.Join(t.TempDir(), "aside")
	require.NoError(t, os.Rename(sealed, aside))
	s, err := f.Open(slug)
	require.NoError(t, err)
	for seq := uint64(3); seq <= 7; seq++ {
		storetest.Apply(t, s, "Later", stepped(seq))
	}
	require.NoError(t, s.Close())
	require.NoError(t, os.Rename(aside, sealed))
	remove(t, home, "about.json")
	s, err = f.Open(slug)
	require.NoError(t, err)
	assert.Equal(t, uint64(7), s.Head().Seq)
	require.NoError(t, s.Trouble())
	require.NoError(t, s.Close())
	assert.NoDirExists(t, sealed)
}

func TestContentThatMayHoldMoreIsNotRemoved(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	protect(t, s, firstPhrase)
	require.NoError(t, s.Close())
	home := filepath.Join(f.Path(), s.Slug())
	other := storetest.Folder(t)
	open := storetest.Create(t, other, acme())
	for seq := uint64(2); seq <= 7; seq++ {
		storetest.Apply(t, open, "Step", stepped(seq))
	}
	require.NoError(t, open.Close())
	require.NoError(t, os.CopyFS(filepath.Join(home, "journal"), os.DirFS(filepath.Join(other.Path(), open.Slug(), "journal"))))
	s, err := f.OpenWith(s.Slug(), firstPhrase)
	require.NoError(t, err)
	assert.ErrorIs(t, s.Trouble(), store.ErrLeftover)
	assert.ErrorContains(t, s.Trouble(), filepath.Join(home, "journal"))
	_, err = s.Unprotect(nil, storetest.Event("Unprotect"))
	assert.ErrorIs(t, err, store.ErrLeftover)
	assert.True(t, s.Protected(), "it would be written over")
	require.NoError(t, s.Close())
	assert.FileExists(t, filepath.Join(home, "journal", "0000000001.jsonl"))
}

func TestProtectSaysWhatItCouldNotRemoveAndOpeningTriesAgain(t *testing.T) {
	f := storetest.Folder(t)
	word := told(1)[0]
	s := storetest.Create(t, f, acme())
	event := storetest.Event("Step")
	event.Reason = word
	_, err := s.Record(event)
	require.NoError(t, err)
	undo := store.KeepAll()
	defer func() { undo() }()
	done, err := s.Protect(nil, firstPhrase, storetest.Event("Protect"))
	assert.ErrorIs(t, err, store.ErrLeftover)
	assert.Equal(t, uint64(3), done.Seq, "it is in force all the same")
	assert.True(t, s.Protected())
	assert.ErrorIs(t, s.Trouble(), store.ErrLeftover)
	assert.NotErrorIs(t, s.Trouble(), store.ErrBroken)
	assert.NotEmpty(t, found(t, f.Path(), []string{word}))
	require.NoError(t, add(s, 500))
	require.NoError(t, s.Close())
	undo()
	s, err = f.OpenWith(s.Slug(), firstPhrase)
	require.NoError(t, err)
	require.NoError(t, s.Trouble())
	assert.Empty(t, found(t, f.Path(), []string{word}))
	require.NoError(t, s.Close())
}
