package store_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
	"rolebook/backend/store"
	"rolebook/backend/store/storetest"
)

const (
	firstPhrase  = "correct horse battery staple"
	secondPhrase = "a second one, quite another"
)

func protect(t require.TestingT, s *store.Store, passphrase string) audit.Event {
	done, err := s.Protect(nil, passphrase, storetest.Event("Protect"))
	require.NoError(t, err)
	require.NoError(t, s.Trouble())
	return done
}

// reopenWith closes the set-up and opens it with a passphrase.
func reopenWith(t testing.TB, f *store.Folder, s *store.Store, passphrase string) *store.Store {
	t.Helper()
	require.NoError(t, s.Close())
	next, err := f.OpenWith(s.Slug(), passphrase)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, next.Close()) })
	return next
}

// sealedRoot is the folder the sealed content lies in.
func sealedRoot(t require.TestingT, f *store.Folder, slug string) string {
	found := names(t, f.Path(), slug, "sealed-*")
	require.Len(t, found, 1)
	return found[0]
}

func TestAProtectedSetUpOpensWithItsPassphraseOnly(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	storetest.Apply(t, s, "Step", stepped(2))
	keep(t, s, private("credential", "a@acme.test", `"one"`))
	assert.False(t, s.Protected())
	assert.NoError(t, s.Proves("anything"))
	done := protect(t, s, firstPhrase)
	assert.Equal(t, uint64(4), done.Seq)
	assert.True(t, s.Protected())
	assert.NoError(t, s.Proves(firstPhrase))
	assert.ErrorIs(t, s.Proves(secondPhrase), store.ErrPassphrase)
	storetest.Apply(t, s, "Step", stepped(3))
	require.NoError(t, s.Close())

	_, err := f.Open(s.Slug())
	var protected *store.Protected
	require.ErrorAs(t, err, &protected)
	assert.ErrorIs(t, err, store.ErrProtected)
	assert.EqualError(t, err, `"Acme GmbH" is protected: it opens with its passphrase`)
	_, err = f.OpenWith(s.Slug(), secondPhrase)
	assert.ErrorIs(t, err, store.ErrPassphrase)
	list, err := f.List()
	require.NoError(t, err)
	assert.Equal(t, []store.Entry{{Slug: "acme-gmbh", Name: "Acme GmbH", Changed: rbac.At(storetest.Noon), Protected: true}}, list)

	again, err := f.OpenWith(s.Slug(), firstPhrase)
	require.NoError(t, err)
	assert.Zero(t, again.Recovered())
	got, _ := again.State()
	equal(t, stepped(3), got)
	value, _ := again.Private("credential", "a@acme.test")
	assert.Equal(t, `"one"`, string(value))
	assert.NoError(t, again.Trouble())
	for _, gone := range []string{"badger.sum", "checkpoint.json", "about.json"} {
		require.NoError(t, again.Close())
		remove(t, sealedRoot(t, f, s.Slug()), gone)
		again, err = f.OpenWith(s.Slug(), firstPhrase)
		require.NoError(t, err)
		got, _ = again.State()
		equal(t, stepped(3), got)
	}
	require.NoError(t, again.Close())
}

func TestThePassphraseIsTheSameOnEveryKeyboard(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	protect(t, s, "Käse und Brötchen am Morgen")
	reopenWith(t, f, s, "Ka\u0308se und Bro\u0308tchen am Morgen")
}

func TestWhatWasReadableIsTheSameAgainWithoutThePassphrase(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	for seq := uint64(2); seq <= 12; seq++ {
		storetest.Apply(t, s, "Step", stepped(seq))
		if seq == 6 {
			require.NoError(t, s.Checkpoint())
		}
	}
	journal := filepath.Join(f.Path(), s.Slug(), "journal")
	before, kept := files(t, journal), s.Head()
	protect(t, s, firstPhrase)
	require.NoFileExists(t, journal)
	_, err := s.Verify(t.Context(), kept)
	require.NoError(t, err, "a head kept from before still holds")
	s = reopenWith(t, f, s, firstPhrase)
	protect(t, s, secondPhrase)
	_, err = s.Unprotect(nil, storetest.Event("Unprotect"))
	require.NoError(t, err)
	require.NoError(t, s.Trouble())
	last := s.Head()
	s = reopen(t, f, s)
	assert.Equal(t, last, s.Head())
	after := files(t, journal)
	for path, text := range before {
		assert.True(t, strings.HasPrefix(after[path], text), path)
	}
	got, _ := s.State()
	equal(t, stepped(12), got)
	for seq := uint64(1); seq <= 12; seq++ {
		then, err := s.At(t.Context(), seq)
		require.NoError(t, err)
		equal(t, stepped(seq), then)
	}
	assert.Empty(t, names(t, f.Path(), s.Slug(), "sealed-*"))
	assert.NoFileExists(t, filepath.Join(f.Path(), s.Slug(), "protection.json"))
	head, err := s.Verify(t.Context(), kept, last)
	require.NoError(t, err)
	assert.Equal(t, last, head)
}

func TestThePastOfAProtectedSetUpIsRead(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	protect(t, s, firstPhrase)
	for seq := uint64(3); seq <= 10; seq++ {
		storetest.Apply(t, s, fmt.Sprintf("Step %d", seq), stepped(seq))
	}
	for range 2 {
		page, err := s.Events(t.Context(), audit.Query{Key: string(user(4).Email), Changes: 9})
		require.NoError(t, err)
		require.Len(t, page.Entries, 1)
		assert.Equal(t, uint64(4), page.Entries[0].Seq)
		event, err := s.Event(5)
		require.NoError(t, err)
		assert.Equal(t, "Step 5", event.Title)
		then, err := s.At(t.Context(), 4)
		require.NoError(t, err)
		equal(t, stepped(4), then)
		s = reopenWith(t, f, s, firstPhrase)
	}
	event := storetest.Event("Once")
	event.Key = "k1"
	first, err := s.Record(event)
	require.NoError(t, err)
	s = reopenWith(t, f, s, firstPhrase)
	second, err := s.Record(event)
	require.NoError(t, err)
	assert.Equal(t, first, second)
}

func TestAPassphraseIsRefusedWhereNothingCanBeSaved(t *testing.T) {
	f := storetest.Folder(t)
	free := uint64(1000 * mb)
	f.SetFree(&free)
	s := storetest.Create(t, f, acme())
	free = 22 * mb
	_, err := s.Protect(nil, firstPhrase, storetest.Event("Protect"))
	assert.ErrorIs(t, err, store.ErrFull)
	_, err = s.Protect(nil, "", storetest.Event("Protect"))
	assert.ErrorIs(t, err, store.ErrPassphrase)
	free = 1000 * mb
	require.NoError(t, os.WriteFile(filepath.Join(f.Path(), s.Slug(), "journal", "0000000001.jsonl"), []byte("x\n"), 0o600))
	_, err = s.Protect(nil, firstPhrase, storetest.Event("Protect"))
	var damage *audit.Damage
	require.ErrorAs(t, err, &damage)
	assert.False(t, s.Protected())
	assert.Empty(t, names(t, f.Path(), s.Slug(), "moving"))
	assert.Empty(t, names(t, f.Path(), s.Slug(), "sealed-*"))
}
