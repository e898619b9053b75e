package store_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

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

func TestAKillWhileThePassphraseChangesLeavesTheOldOrTheNew(t *testing.T) {
	f := storetest.Folder(t)
	word := told(1)[0]
	states := map[string]int{}
	for round := range rounds {
		s := storetest.Create(t, f, crowd(800).WithGroup(&rbac.Group{Key: "sales", Name: word}))
		want, _ := s.State()
		task := []string{"protect", "protect", "unprotect"}[round%3]
		if round%3 > 0 {
			protect(t, s, firstPhrase)
		}
		kept := s.Head()
		require.NoError(t, s.Close())
		c := start(t, task, f)
		moment := time.NewTimer(time.Duration(rand.IntN(60)) * time.Millisecond)
		<-moment.C
		done := c.kill(t) == "done"
		state := "old"
		phrase := map[bool]string{true: firstPhrase, false: ""}[round%3 > 0]
		s, err := f.OpenWith(s.Slug(), phrase)
		if err != nil {
			require.False(t, done && task == "unprotect")
			state, phrase = "new", secondPhrase
			s, err = f.OpenWith("acme-gmbh", phrase)
		}
		require.NoError(t, err)
		if task == "unprotect" && !s.Protected() {
			state = "new"
		}
		got, _ := s.State()
		equal(t, want, got)
		require.False(t, done && state == "old")
		_, err = s.Verify(t.Context(), kept)
		require.NoError(t, err)
		assert.Equal(t, kept.Seq+map[string]uint64{"new": 1}[state], s.Head().Seq)
		assert.Empty(t, names(t, f.Path(), s.Slug(), "moving"))
		if s.Protected() {
			assert.Empty(t, found(t, f.Path(), []string{word}), task+" "+state)
		}
		states[task+", "+state]++
		require.NoError(t, s.Close())
		remove(t, f.Path(), s.Slug())
	}
	t.Log(states)
}

func TestNothingAcknowledgedIsLostWhenAProtectedSetUpIsKilled(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	protect(t, s, firstPhrase)
	require.NoError(t, s.Close())
	for range rounds / 2 {
		c := start(t, "write", f)
		last := ""
		for range 1 + rand.IntN(20) {
			last = c.line(t)
		}
		if after := c.kill(t); after != "" {
			last = after
		}
		s, err := f.OpenWith("acme-gmbh", firstPhrase)
		require.NoError(t, err)
		head := s.Head().Seq
		assert.GreaterOrEqual(t, fmt.Sprintf("%9d", head), fmt.Sprintf("%9s", last))
		got, _ := s.State()
		want := acme()
		for n := uint64(3); n <= head; n++ {
			want = step(want, n)
		}
		equal(t, want, got)
		require.NoError(t, s.Close())
	}
}

func TestDamageOfSealedContentIsFound(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	protect(t, s, firstPhrase)
	for seq := uint64(3); seq <= 20; seq++ {
		storetest.Apply(t, s, "Step", stepped(seq))
	}
	require.NoError(t, s.Close())
	want, root := stepped(20), sealedRoot(t, f, s.Slug())
	for round := range 2 * rounds {
		what := ""
		if round%2 == 0 {
			what = spoil(t, filepath.Join(root, "badger"))
		} else {
			journal, whole := filepath.Join(root, "journal"), files(t, filepath.Join(root, "journal"))
			what = spoilBy(t, journal, "flip", "cut", "zero", "delete")
			_, err := f.OpenWith(s.Slug(), firstPhrase)
			require.ErrorIs(t, err, store.ErrDamaged, what)
			assert.Contains(t, err.Error(), "entry")
			for path, text := range whole {
				require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
			}
		}
		again, err := f.OpenWith(s.Slug(), firstPhrase)
		require.NoError(t, err, what)
		got, _ := again.State()
		equal(t, want, got)
		require.NoError(t, again.Close())
	}
}

func TestWhoHasTheDiskButNotTheKeyCannotWriteEntries(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	protect(t, s, firstPhrase)
	require.NoError(t, s.Close())
	root := sealedRoot(t, f, s.Slug())
	path := filepath.Join(root, "journal", "0000000001.jsonl")
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	lines := bytes.SplitAfter(text, []byte("\n"))
	var head audit.Head
	for _, line := range lines[:2] {
		read, err := head.Follow(line)
		require.NoError(t, err)
		head = read.Head
	}
	forged := storetest.Event("Make me an administrator")
	line, _, err := head.Append(&forged)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(root, "journal", "0000000003.jsonl"), line, 0o600))
	_, err = f.OpenWith(s.Slug(), firstPhrase)
	var damage *audit.Damage
	require.ErrorAs(t, err, &damage)
	assert.Equal(t, uint64(3), damage.Seq)
}

func TestTheChainIsCheckedWithoutThePassphrase(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	protect(t, s, firstPhrase)
	for seq := uint64(3); seq <= 12; seq++ {
		storetest.Apply(t, s, "Step", stepped(seq))
	}
	shown := s.Head()
	_, err := f.Verify(t.Context(), s.Slug(), "")
	assert.ErrorIs(t, err, store.ErrOpen)
	require.NoError(t, s.Close())
	head, err := f.Verify(t.Context(), s.Slug(), "")
	require.NoError(t, err)
	assert.Equal(t, uint64(12), head.Seq)
	_, err = f.Verify(t.Context(), s.Slug(), "", shown)
	assert.ErrorIs(t, err, store.ErrProtected)
	head, err = f.Verify(t.Context(), s.Slug(), firstPhrase, shown)
	require.NoError(t, err)
	assert.Equal(t, shown, head)
	_, err = f.Verify(t.Context(), s.Slug(), secondPhrase, shown)
	assert.ErrorIs(t, err, store.ErrPassphrase)

	path := filepath.Join(sealedRoot(t, f, s.Slug()), "journal", "0000000003.jsonl")
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	text[len(text)/2] ^= 1
	require.NoError(t, os.WriteFile(path, text, 0o600))
	var damage *audit.Damage
	_, err = f.Verify(t.Context(), s.Slug(), "")
	require.ErrorAs(t, err, &damage)
	assert.Equal(t, audit.Changed, damage.Wrong)
}

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
