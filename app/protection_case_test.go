package app

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// No passphrase, a wrong one, a damaged key file and damaged content are four things, and each
// is said with what to do (promises P14).
func TestFourWaysNotToOpenAreFourMessages(t *testing.T) {
	withKeyring(t)
	d := newDesk(t)
	p, s := &Protection{d.Session}, &SetUps{d.Session}
	_, err := p.Protect(d.setUp, NewPassphrase{Passphrase: phrase})
	require.NoError(t, err)
	require.NoError(t, s.Close(d.setUp))
	home := filepath.Join(d.workspace.Dir(), d.setUp)
	damaged := func(pattern string) func() {
		paths, err := filepath.Glob(filepath.Join(home, pattern))
		require.NoError(t, err)
		require.NotEmpty(t, paths)
		var whole [][]byte
		for _, path := range paths {
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			whole = append(whole, text)
			broken := append([]byte(nil), text...)
			broken[len(broken)/2] ^= 1
			require.NoError(t, os.WriteFile(path, broken, 0o600))
		}
		return func() {
			for i, path := range paths {
				require.NoError(t, os.WriteFile(path, whole[i], 0o600))
			}
		}
	}
	said := map[string]string{}
	remember := func(name string, err error) {
		require.Error(t, err, name)
		e := Explain(err)
		assert.NotEmpty(t, e.Advice, name)
		said[e.Message] = name
	}
	_, err = s.Open(d.setUp)
	remember("locked", err)
	_, err = p.Unlock(d.setUp, otherPhrase, false)
	remember("wrong passphrase", err)
	mend, mendCopy := damaged("protection.json"), damaged("sealed-*/protection.json")
	_, err = p.Unlock(d.setUp, phrase, false)
	remember("damaged key file", err)
	mend()
	mendCopy()
	mend = damaged("sealed-*/journal/*.jsonl")
	_, err = p.Unlock(d.setUp, phrase, false)
	remember("damaged content", err)
	mend()
	_, err = p.Unlock(d.setUp, phrase, false)
	require.NoError(t, err)
	assert.Len(t, said, 4, said)
}
