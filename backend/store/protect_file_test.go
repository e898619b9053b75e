package store_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/store"
	"rolebook/backend/store/storetest"
)

func TestAWrongPassphraseIsToldFromADamagedFile(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	protect(t, s, firstPhrase)
	require.NoError(t, s.Close())
	home := filepath.Join(f.Path(), s.Slug())
	both := []string{filepath.Join(home, "protection.json"), filepath.Join(sealedRoot(t, f, s.Slug()), "protection.json")}
	whole, err := os.ReadFile(both[0])
	require.NoError(t, err)
	for range 100 {
		text := bytes.Clone(whole)
		at := rand.IntN(len(text) - 1)
		if rand.IntN(3) == 0 {
			text = text[:at]
		} else {
			text[at] ^= 1 << rand.IntN(8)
		}
		var same struct{ Note json.RawMessage }
		for _, path := range both {
			require.NoError(t, os.WriteFile(path, text, 0o600))
		}
		opened, err := f.OpenWith(s.Slug(), firstPhrase)
		if err == nil {
			require.NoError(t, json.Unmarshal(text, &same), "only what says the same may open")
			require.NoError(t, opened.Close())
			continue
		}
		require.ErrorIs(t, err, store.ErrDamaged)
		require.NotErrorIs(t, err, store.ErrPassphrase)
		require.NoError(t, os.WriteFile(both[rand.IntN(2)], whole, 0o600))
		_, err = f.OpenWith(s.Slug(), secondPhrase)
		require.ErrorIs(t, err, store.ErrPassphrase, "one whole copy is enough")
		opened, err = f.OpenWith(s.Slug(), firstPhrase)
		require.NoError(t, err)
		require.NoError(t, opened.Close())
		for _, path := range both {
			mended, err := os.ReadFile(path)
			require.NoError(t, err)
			require.Equal(t, string(whole), string(mended))
		}
	}
	remove(t, both[0])
	remove(t, both[1])
	_, err = f.OpenWith(s.Slug(), firstPhrase)
	assert.ErrorIs(t, err, store.ErrDamaged)
	assert.Len(t, names(t, home, "sealed-*"), 1, "nothing is removed")
}

func TestAFileThatAsksForTooMuchIsNotBelieved(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	protect(t, s, firstPhrase)
	require.NoError(t, s.Close())
	home := filepath.Join(f.Path(), s.Slug())
	path := filepath.Join(home, "protection.json")
	remove(t, sealedRoot(t, f, s.Slug()), "protection.json")
	whole, err := os.ReadFile(path)
	require.NoError(t, err)
	passes, memory, threads := store.MostCost()
	for field, most := range map[string]string{
		`"passes":1`: fmt.Sprintf(`"passes":%d`, passes+1), `"memory":64`: fmt.Sprintf(`"memory":%d`, memory+1),
		`"threads":1`: fmt.Sprintf(`"threads":%d`, threads+1), `"folder":"sealed-`: `"folder":"../../elsewhere/sealed-`,
		`"argon2id"`: `"md5"`,
	} {
		greedy := strings.Replace(string(whole), field, most, 1)
		require.NotEqual(t, string(whole), greedy, field)
		require.NoError(t, os.WriteFile(path, resealed(t, greedy), 0o600))
		_, err = f.OpenWith(s.Slug(), firstPhrase)
		assert.ErrorIs(t, err, store.ErrDamaged, field)
	}
	newer := strings.Replace(string(whole), `"version":1`, `"version":2`, 1)
	require.NoError(t, os.WriteFile(path, resealed(t, newer), 0o600))
	_, err = f.OpenWith(s.Slug(), firstPhrase)
	assert.ErrorIs(t, err, audit.ErrNewer)
	cheaper := strings.Replace(string(whole), `"memory":64`, `"memory":32`, 1)
	require.NoError(t, os.WriteFile(path, resealed(t, cheaper), 0o600))
	_, err = f.OpenWith(s.Slug(), firstPhrase)
	assert.ErrorIs(t, err, store.ErrPassphrase, "what it costs is sealed with the key")
}
