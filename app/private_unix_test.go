//go:build unix

package app

import (
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Everything the program keeps is for its user alone, whatever the umask: a set-up, protected
// and not, what is served, the language, temporary files (promises P39).
func TestWhatIsKeptIsForTheUserOnly(t *testing.T) {
	withKeyring(t)
	defer syscall.Umask(syscall.Umask(0))
	temp := t.TempDir()
	t.Setenv("TMPDIR", temp)
	server, d := hafen(t)
	accepts(t, server, d, bea, beaPassword)
	require.Equal(t, 200, server.browser(t).signIn(t, bea, beaPassword))
	d.done(t, suspendBob)
	require.NoError(t, (&Shell{d.Session}).Speak("en"))
	look := func(when string) {
		files := 0
		for _, place := range []string{d.workspace.Dir(), temp} {
			require.NoError(t, filepath.WalkDir(place, func(path string, e fs.DirEntry, err error) error {
				require.NoError(t, err)
				entry, err := e.Info()
				require.NoError(t, err)
				if path != place {
					assert.Zero(t, entry.Mode().Perm()&0o077, "%s, %s: %s", when, path, entry.Mode())
					files++
				}
				return nil
			}))
		}
		assert.Greater(t, files, 5)
	}
	look("open")
	_, err := (&Protection{d.Session}).Protect(d.setUp, NewPassphrase{Passphrase: phrase})
	require.NoError(t, err)
	look("protected")
	require.NoError(t, d.workspace.Close(d.setUp))
	look("closed")
}

// A link in the place of the data folder's own files leads nowhere (promises P39).
func TestNoLinkLeadsOutOfTheDataFolder(t *testing.T) {
	d := newDesk(t)
	require.NoError(t, d.workspace.Close(d.setUp))
	outside := filepath.Join(t.TempDir(), "outside.json")
	require.NoError(t, os.WriteFile(outside, []byte(`{"language":"de"}`), 0o600))
	require.NoError(t, os.Symlink(outside, filepath.Join(d.workspace.Dir(), "rolebook.json")))
	require.NoError(t, (&Shell{d.Session}).Speak("en"))
	text, err := os.ReadFile(outside)
	require.NoError(t, err)
	assert.Equal(t, `{"language":"de"}`, string(text), "nothing is written through it")
	elsewhere := filepath.Join(t.TempDir(), "elsewhere")
	home := filepath.Join(d.workspace.Dir(), d.setUp)
	require.NoError(t, os.Rename(home, elsewhere))
	require.NoError(t, os.Symlink(elsewhere, home))
	_, err = (&SetUps{d.Session}).Open(d.setUp)
	assert.Error(t, err)
}
