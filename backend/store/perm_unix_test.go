//go:build unix

package store_test

import (
	"io/fs"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/store"
	"rolebook/backend/store/storetest"
)

func TestFilesAreForTheUserOnly(t *testing.T) {
	defer syscall.Umask(syscall.Umask(0))
	path := filepath.Join(t.TempDir(), "data")
	f, err := store.OpenFolder(path)
	require.NoError(t, err)
	defer f.Close()
	s, err := f.Create(acme(), storetest.Event("Create"))
	require.NoError(t, err)
	require.NoError(t, add(s, 1))
	require.NoError(t, s.Checkpoint())
	require.NoError(t, s.Close())
	require.NoError(t, filepath.WalkDir(path, func(path string, e fs.DirEntry, err error) error {
		require.NoError(t, err)
		entry, err := e.Info()
		require.NoError(t, err)
		assert.Zero(t, entry.Mode().Perm()&0o077, path)
		return nil
	}))
}
