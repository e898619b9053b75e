package store_test

import (
	"bytes"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
	"rolebook/backend/store"
	"rolebook/backend/store/storetest"
)

func remove(t require.TestingT, path ...string) {
	require.NoError(t, os.RemoveAll(filepath.Join(path...)))
}

func names(t require.TestingT, path ...string) []string {
	found, err := filepath.Glob(filepath.Join(path...))
	require.NoError(t, err)
	return found
}

// files is everything in a folder by its path.
func files(t require.TestingT, folder string) map[string]string {
	found := map[string]string{}
	require.NoError(t, filepath.WalkDir(folder, func(path string, e os.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		found[path] = string(text)
		return err
	}))
	return found
}

// spoil damages one file of the folder in one of the ways disks and people do.
func spoil(t require.TestingT, folder string) (what string) {
	return spoilBy(t, folder, "flip", "cut", "zero", "delete", "grow")
}

func spoilBy(t require.TestingT, folder string, ways ...string) (what string) {
	all := names(t, folder, "*")
	path := all[rand.IntN(len(all))]
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	whole := bytes.Clone(text)
	for bytes.Equal(text, whole) {
		text = bytes.Clone(whole)
		at := rand.IntN(max(len(text), 1))
		switch what = ways[rand.IntN(len(ways))]; {
		case what == "delete":
			remove(t, path)
			return "delete " + filepath.Base(path)
		case what == "grow" || len(text) == 0:
			text = append(text, 0)
		case what == "flip":
			text[at] ^= 1 << rand.IntN(8)
		case what == "cut":
			text = text[:at]
		case what == "zero":
			clear(text[at:min(at+4096, len(text))])
		}
	}
	require.NoError(t, os.WriteFile(path, text, 0o600))
	return what + " " + filepath.Base(path)
}

func TestADamagedDatabaseIsRebuiltAfterACleanClose(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, crowd(300))
	badger := filepath.Join(f.Path(), s.Slug(), "badger")
	for round := range rounds {
		now, _ := s.State()
		want := now.WithUser(user(1000 + round))
		storetest.Apply(t, s, "Add", want)
		require.NoError(t, s.Close())
		what := "delete the folder"
		if round%5 == 0 {
			remove(t, badger)
		} else {
			what = spoil(t, badger)
		}
		var err error
		s, err = f.Open(s.Slug())
		require.NoError(t, err, what)
		assert.Equal(t, store.NotIntact, s.Recovered().Rebuilt, what)
		got, _ := s.State()
		equal(t, want, got)
	}
	require.NoError(t, s.Close())
}

func TestADamagedDatabaseIsRebuiltAfterAKill(t *testing.T) {
	f := storetest.Folder(t)
	require.NoError(t, storetest.Create(t, f, acme()).Close())
	for round := range rounds {
		c := start(t, "write", f)
		for range 1 + rand.IntN(10) {
			c.line(t)
		}
		c.kill(t)
		what := "delete the folder"
		if badger := filepath.Join(f.Path(), "acme-gmbh", "badger"); round%5 == 0 {
			remove(t, badger)
		} else {
			what = spoil(t, badger)
		}
		s, err := f.Open("acme-gmbh")
		require.NoError(t, err, what)
		got, _ := s.State()
		equal(t, stepped(s.Head().Seq), got)
		assert.Equal(t, steppedPrivate(s.Head().Seq), keptPrivate(s), what)
		require.NoError(t, s.Close())
	}
}

func TestDamageBesideTheJournalIsMended(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	folder := filepath.Join(f.Path(), s.Slug())
	for i := range 3 * rounds {
		now, number := s.State()
		want := now.WithUser(user(i + 1))
		event := storetest.Event("Add")
		event.Private = stepPrivate(s.Head().Seq + 1)
		_, err := s.Apply(number, want, rbac.Diff(now, want, nil), event)
		require.NoError(t, err)
		if i%3 == 0 {
			require.NoError(t, s.Checkpoint())
		}
		require.NoError(t, s.Close())
		aside := filepath.Join(t.TempDir(), "journal")
		badger := filepath.Join(t.TempDir(), "badger")
		require.NoError(t, os.Rename(filepath.Join(folder, "journal"), aside))
		require.NoError(t, os.Rename(filepath.Join(folder, "badger"), badger))
		what := spoil(t, folder)
		require.NoError(t, os.Rename(aside, filepath.Join(folder, "journal")))
		require.NoError(t, os.Rename(badger, filepath.Join(folder, "badger")))
		s, err = f.Open(s.Slug())
		require.NoError(t, err, what)
		got, _ := s.State()
		equal(t, want, got)
		assert.Equal(t, steppedPrivate(s.Head().Seq), keptPrivate(s), what)
		assert.NoError(t, s.Trouble(), what)
	}
	require.NoError(t, s.Close())
}

func TestADamagedJournalIsNamedAndNothingIsChanged(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	for seq := uint64(2); seq <= 40; seq++ {
		storetest.Apply(t, s, "Step", stepped(seq))
		if seq%15 == 0 {
			require.NoError(t, s.Checkpoint())
		}
	}
	require.NoError(t, s.Close())
	folder := filepath.Join(f.Path(), s.Slug())
	whole := files(t, folder)
	for range 3 * rounds {
		if rand.IntN(2) == 0 {
			remove(t, folder, "badger.sum")
			remove(t, folder, "badger")
		}
		what := spoilBy(t, filepath.Join(folder, "journal"), "flip", "cut", "zero", "delete")
		before := files(t, folder)
		_, err := f.Open(s.Slug())
		var damaged *store.Damaged
		require.ErrorAs(t, err, &damaged, what)
		assert.ErrorIs(t, err, store.ErrDamaged)
		assert.Contains(t, err.Error(), "entry")
		assert.Contains(t, err.Error(), "journal")
		assert.Equal(t, uint64(30), damaged.Seq)
		assert.FileExists(t, damaged.Document)
		assert.Equal(t, before, files(t, folder), what)
		for path, text := range whole {
			require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o700))
			require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		}
	}
	again, err := f.Open(s.Slug())
	require.NoError(t, err)
	got, _ := again.State()
	equal(t, stepped(40), got)
	require.NoError(t, again.Close())
}

func TestTheDamagedEntryIsTheOneNamed(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	for seq := uint64(2); seq <= 12; seq++ {
		storetest.Apply(t, s, "Step", stepped(seq))
	}
	require.NoError(t, s.Close())
	folder := filepath.Join(f.Path(), s.Slug())
	path := filepath.Join(folder, "journal", "0000000002.jsonl")
	whole, err := os.ReadFile(path)
	require.NoError(t, err)
	lines := bytes.SplitAfter(whole, []byte("\n"))
	lines = lines[:len(lines)-1]
	require.Len(t, lines, 11)
	for name, c := range map[string]struct {
		text [][]byte
		want audit.Damage
	}{
		"changed":   {edited(lines, 4), audit.Damage{Seq: 6, Wrong: audit.Changed, File: "journal/0000000002.jsonl"}},
		"taken out": {slices.Concat(lines[:4], lines[5:]), audit.Damage{Seq: 6, Wrong: audit.Missing, Found: 7, File: "journal/0000000002.jsonl"}},
		"moved":     {slices.Concat(lines[:4], lines[5:6], lines[4:5], lines[6:]), audit.Damage{Seq: 6, Wrong: audit.Reordered, Found: 7, File: "journal/0000000002.jsonl"}},
		"cut off":   {lines[:8], audit.Damage{Seq: 10, Wrong: audit.Cut, Found: 12, File: "journal"}},
		"cut short": {slices.Concat(lines[:10], [][]byte{lines[10][:50]}), audit.Damage{Seq: 12, Wrong: audit.Cut, Found: 12, File: "journal"}},
		"cut whole": {nil, audit.Damage{Seq: 2, Wrong: audit.Cut, Found: 12, File: "journal"}},
	} {
		t.Run(name, func(t *testing.T) {
			require.NoError(t, os.WriteFile(path, bytes.Join(c.text, nil), 0o600))
			_, err := f.Open(s.Slug())
			var damage *audit.Damage
			require.ErrorAs(t, err, &damage)
			assert.Equal(t, c.want, *damage)
		})
	}
	require.NoError(t, os.WriteFile(path, whole, 0o600))
	again, err := f.Open(s.Slug())
	require.NoError(t, err)
	require.NoError(t, again.Close())
}

func edited(lines [][]byte, n int) [][]byte {
	lines = slices.Clone(lines)
	lines[n] = bytes.Replace(lines[n], []byte("Anna"), []byte("Otto"), 1)
	return lines
}

func TestDamageInOldSegmentsIsFoundByVerifyAndByReading(t *testing.T) {
	defer store.CheckAtStart(0)()
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	for seq := uint64(2); seq <= 20; seq++ {
		storetest.Apply(t, s, "Step", stepped(seq))
		if seq == 10 {
			require.NoError(t, s.Checkpoint())
		}
	}
	require.NoError(t, s.Close())
	path := filepath.Join(f.Path(), s.Slug(), "journal", "0000000002.jsonl")
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(path, bytes.Replace(text, []byte("as of 6"), []byte("as of 5"), 1), 0o600))

	s = reopen(t, f, s)
	want := audit.Damage{Seq: 6, Wrong: audit.Changed, File: "journal/0000000002.jsonl"}
	var damage *audit.Damage
	_, err = s.Verify(t.Context())
	require.ErrorAs(t, err, &damage)
	assert.Equal(t, want, *damage)
	_, err = s.Events(t.Context(), audit.Query{})
	require.ErrorAs(t, err, &damage)
	assert.Equal(t, want, *damage)
	_, err = s.At(t.Context(), 7)
	require.ErrorAs(t, err, &damage)
	_, err = s.Event(15)
	assert.NoError(t, err)
	got, _ := s.State()
	equal(t, stepped(20), got)
}

func TestAnUnfinishedEntryAtTheEndIsCutOff(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	storetest.Apply(t, s, "Step", stepped(2))
	require.NoError(t, s.Close())
	path := filepath.Join(f.Path(), s.Slug(), "journal", "0000000002.jsonl")
	whole, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(path, append(bytes.Clone(whole), whole[:100]...), 0o600))
	s = reopen(t, f, s)
	assert.Equal(t, int64(100), s.Recovered().Torn)
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(whole), string(text))
	storetest.Apply(t, s, "Step", stepped(3))
	got, _ := reopen(t, f, s).State()
	equal(t, stepped(3), got)
}
