package store_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
	"rolebook/backend/store"
	"rolebook/backend/store/storetest"
)

// told are words that must not stand anywhere.
func told(n int) (words []string) {
	for i := range n {
		words = append(words, fmt.Sprintf("Zz%xQx%dVy", rand.Uint64(), i))
	}
	return words
}

// found lists the files below a folder that hold one of the words.
func found(t require.TestingT, folder string, words []string) (hits []string) {
	for path, text := range files(t, folder) {
		text = strings.ToLower(text)
		for _, word := range words {
			if strings.Contains(text, strings.ToLower(word)) {
				hits = append(hits, path+": "+word)
			}
		}
	}
	return hits
}

// tell writes every word somewhere: names, addresses, notes, titles, reasons, private records.
func tell(t testing.TB, s *store.Store, words []string) {
	t.Helper()
	for i, word := range words {
		now, number := s.State()
		event := storetest.Event("Add somebody")
		next := now
		u := user(int(s.Head().Seq) + 100)
		switch i % 8 {
		case 0:
			u.LastName = word
		case 1:
			u.Email = rbac.Email(strings.ToLower(word) + "@acme.test")
		case 2:
			u.Alias = word
		case 3:
			event.Title = "Add " + word
		case 4:
			event.Reason = word
		case 5:
			event.Private = []audit.Private{private("credential", word, `{"hash":"x"}`)}
		case 6:
			event.Private = []audit.Private{private("setting", "mail", `{"password":"`+word+`"}`)}
		case 7:
			next = next.WithGroup(&rbac.Group{Key: "sales", Name: word})
		}
		next = next.WithUser(u.Canonical())
		_, err := s.Apply(number, next, rbac.Diff(now, next, nil), event)
		require.NoError(t, err)
		if i%50 == 49 {
			require.NoError(t, s.Checkpoint())
		}
	}
}

func TestNothingReadableIsLeftOfAProtectedSetUp(t *testing.T) {
	temp := t.TempDir()
	t.Setenv("TMPDIR", temp)
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	before, after := told(100), told(100)
	tell(t, s, before)
	require.NotEmpty(t, found(t, f.Path(), before[:1]))
	protect(t, s, firstPhrase)
	words := append(append(before, after...), "user000000", "Berg 0", "Alarm log", firstPhrase)
	assert.Empty(t, found(t, f.Path(), before))
	tell(t, s, after)
	assert.Empty(t, found(t, f.Path(), words), "while it is open")
	require.NoError(t, s.Checkpoint())
	s = reopenWith(t, f, s, firstPhrase)
	assert.Empty(t, found(t, f.Path(), words), "when it was opened again")
	require.NoError(t, s.Close())
	remove(t, sealedRoot(t, f, s.Slug()), "badger.sum")
	s, err := f.OpenWith(s.Slug(), firstPhrase)
	require.NoError(t, err)
	assert.Equal(t, store.NotClosed, s.Recovered().Rebuilt)
	protect(t, s, secondPhrase)
	require.NoError(t, s.Close())
	assert.Empty(t, found(t, f.Path(), append(words, secondPhrase)), "when it was closed")
	assert.Empty(t, found(t, temp, words), "in temporary files")
	t.Logf("%d words, %d files, 0 hits", len(words), len(files(t, f.Path())))
}

func TestAnotherPassphraseLeavesNothingOfTheFirst(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	protect(t, s, firstPhrase)
	first := sealedRoot(t, f, s.Slug())
	protect(t, s, secondPhrase)
	assert.NotEqual(t, first, sealedRoot(t, f, s.Slug()))
	require.NoError(t, s.Close())
	_, err := f.OpenWith(s.Slug(), firstPhrase)
	assert.ErrorIs(t, err, store.ErrPassphrase)
	s, err = f.OpenWith(s.Slug(), secondPhrase)
	require.NoError(t, err)
	require.NoError(t, s.Close())
}
