package store_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/store"
	"rolebook/backend/store/storetest"
)

func TestTheSetUpIsReadWhileItsContentMoves(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	fill(t, s, 20)
	stop := make(chan struct{})
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				_, err := s.Events(t.Context(), audit.Query{Changes: 1})
				assert.NoError(t, err)
				_, err = s.At(t.Context(), 7)
				assert.NoError(t, err)
				_, err = s.Verify(t.Context(), s.Head())
				assert.NoError(t, err)
				s.Protected()
			}
		})
	}
	for range 3 {
		protect(t, s, firstPhrase)
		require.NoError(t, add(s, 500))
		_, err := s.Unprotect(nil, storetest.Event("Unprotect"))
		require.NoError(t, err)
		require.NoError(t, add(s, 501))
		storetest.Apply(t, s, "Back", acme())
	}
	close(stop)
	all.Wait()
	require.NoError(t, s.Trouble())
}

func TestLeftoversOfAMoveAreNoContent(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	protect(t, s, firstPhrase)
	require.NoError(t, s.Close())
	home, elsewhere := filepath.Join(f.Path(), s.Slug()), filepath.Join(t.TempDir(), "open")
	other := storetest.Folder(t)
	require.NoError(t, storetest.Create(t, other, crowd(3)).Close())
	require.NoError(t, os.Rename(filepath.Join(other.Path(), "acme-gmbh"), elsewhere))
	require.NoError(t, fs.WalkDir(os.DirFS(elsewhere), ".", func(path string, e fs.DirEntry, err error) error {
		if err != nil || path == "." || e.Name() == "lock" {
			return err
		}
		if e.IsDir() {
			return os.Mkdir(filepath.Join(home, path), 0o700)
		}
		text, err := os.ReadFile(filepath.Join(elsewhere, path))
		require.NoError(t, err)
		return os.WriteFile(filepath.Join(home, path), text, 0o600)
	}))
	_, err := f.Open(s.Slug())
	assert.ErrorIs(t, err, store.ErrProtected, "content beside what is in force is not opened")
	s, err = f.OpenWith(s.Slug(), firstPhrase)
	require.NoError(t, err)
	got, _ := s.State()
	equal(t, acme(), got)
	require.NoError(t, s.Close())
	assert.NoFileExists(t, filepath.Join(home, "journal"))
	assert.Empty(t, found(t, home, []string{"user000001"}))
}
