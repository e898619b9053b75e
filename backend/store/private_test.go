package store_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
	"rolebook/backend/store"
	"rolebook/backend/store/storetest"
)

func private(kind, key, value string) audit.Private {
	return audit.Private{Kind: kind, Key: key, Value: json.RawMessage(value)}
}

func keep(t testing.TB, s *store.Store, records ...audit.Private) {
	t.Helper()
	event := storetest.Event("Keep")
	event.Private = records
	_, err := s.Record(event)
	require.NoError(t, err)
}

func TestPrivateRecordsAreFoundByKindAndKey(t *testing.T) {
	s := storetest.New(t, acme())
	assert.Empty(t, s.Privates("credential"))
	keep(t, s, private("setting", "mail", `{"host":"mx"}`), private("credential", "b@acme.test", `2`), private("credential", "a@acme.test", `1`))
	keep(t, s, private("credential", "b@acme.test", `3`), private("setting", "mail", ``), private("setting", "none", ``))
	assert.Equal(t, []audit.Private{private("credential", "a@acme.test", `1`), private("credential", "b@acme.test", `3`)}, s.Privates("credential"))
	assert.Empty(t, s.Privates("setting"))
	assert.Empty(t, s.Privates("cred"))
	value, found := s.Private("credential", "b@acme.test")
	assert.True(t, found)
	assert.Equal(t, `3`, string(value))
	_, found = s.Private("setting", "mail")
	assert.False(t, found)
}

func TestPrivateRecordsComeBackByEveryWay(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	path := filepath.Join(f.Path(), s.Slug())
	for seq := uint64(2); seq <= 60; seq++ {
		event := storetest.Event("Step")
		event.Private = stepPrivate(seq)
		now, number := s.State()
		next := step(now, seq)
		_, err := s.Apply(number, next, rbac.Diff(now, next, nil), event)
		require.NoError(t, err)
		if seq == 30 {
			require.NoError(t, s.Checkpoint())
			assert.FileExists(t, filepath.Join(path, "private-0000000030.json"))
		}
	}
	for _, gone := range [][]string{nil, {"badger.sum"}, {"badger.sum", "private-0000000030.json"}, {"badger.sum", "checkpoint.json"}} {
		require.NoError(t, s.Close())
		for _, name := range gone {
			remove(t, path, name)
		}
		s = reopen(t, f, s)
		assert.Equal(t, steppedPrivate(60), keptPrivate(s), gone)
		got, _ := s.State()
		equal(t, stepped(60), got)
	}
}

func TestADamagedPrivateDocumentIsNotBelieved(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	keep(t, s, private("credential", "a@acme.test", `"one"`))
	require.NoError(t, s.Checkpoint())
	require.NoError(t, s.Close())
	folder := filepath.Join(f.Path(), s.Slug())
	remove(t, folder, "badger.sum")
	document := filepath.Join(folder, "private-0000000002.json")
	require.NoError(t, os.WriteFile(document, []byte(`[{"kind":"credential","key":"a@acme.test","value":"two"}]`), 0o600))
	s = reopen(t, f, s)
	value, _ := s.Private("credential", "a@acme.test")
	assert.Equal(t, `"one"`, string(value))
	assert.NoError(t, s.Trouble())
	text, err := os.ReadFile(document)
	require.NoError(t, err)
	assert.Contains(t, string(text), "one", "the checkpoint is made again")
}

func TestAPrivateRecordLeavesTheRevisionAndThePast(t *testing.T) {
	s := storetest.New(t, acme())
	before, number := s.State()
	keep(t, s, private("credential", "a@acme.test", `"secret"`))
	after, still := s.State()
	assert.Equal(t, number, still)
	equal(t, before, after)
	then, err := s.At(t.Context(), 2)
	require.NoError(t, err)
	assert.NotContains(t, string(setupfile.Write(then)), "secret")
	page, err := s.Events(t.Context(), audit.Query{Changes: 10})
	require.NoError(t, err)
	for _, entry := range page.Entries {
		assert.Nil(t, entry.Private)
	}
	event, err := s.Event(2)
	require.NoError(t, err)
	assert.Nil(t, event.Private)
}

func TestASetUpCanBeginWithPrivateRecords(t *testing.T) {
	f := storetest.Folder(t)
	event := storetest.Event("Create")
	event.Private = []audit.Private{private("setting", "sign-in", `1`)}
	s, err := f.Create(acme(), event)
	require.NoError(t, err)
	s = reopen(t, f, s)
	value, _ := s.Private("setting", "sign-in")
	assert.Equal(t, `1`, string(value))
}
