package store_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/store"
	"rolebook/backend/store/storetest"
)

// tampered is a journal after somebody was at it.
type tampered struct {
	what  string
	lines [][]byte
	entry uint64 // the first that is not what was written
}

// tamper does one thing to a copy of the lines: changes a byte, takes entries out, moves them,
// puts one in twice, or cuts the end off.
func tamper(lines [][]byte) tampered {
	lines = slices.Clone(lines)
	n := len(lines)
	at := rand.IntN(n)
	first := uint64(at + 1)
	switch rand.IntN(6) {
	case 0:
		line := bytes.Clone(lines[at])
		where := rand.IntN(len(line) - 1)
		line[where] ^= 1 << rand.IntN(7)
		if bytes.IndexByte(line[:len(line)-1], '\n') >= 0 || bytes.Equal(line, lines[at]) {
			line[where] = 'x'
			line[(where+1)%(len(line)-1)] ^= 2
		}
		lines[at] = line
		return tampered{fmt.Sprintf("byte %d changed", where), lines, first}
	case 1:
		many := 1 + rand.IntN(min(3, n-at))
		return tampered{fmt.Sprintf("%d taken out", many), slices.Delete(lines, at, at+many), first}
	case 2:
		to := rand.IntN(n - 1)
		if to >= at {
			to++
		}
		line := lines[at]
		lines = slices.Delete(lines, at, at+1)
		return tampered{fmt.Sprintf("moved to %d", to+1), slices.Insert(lines, to, line), uint64(min(at, to) + 1)}
	case 3:
		return tampered{"put in twice", slices.Insert(lines, at, lines[at]), first + 1}
	case 4:
		return tampered{"cut off", lines[:at], first}
	}
	text := lines[at]
	lines[at] = text[:rand.IntN(len(text)-1)+1]
	return tampered{"cut short", lines[:at+1], first}
}

func TestAThousandFalsificationsOfTheJournalAreFoundAndNamed(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	for seq := uint64(2); seq <= 60; seq++ {
		storetest.Apply(t, s, "Step", stepped(seq))
	}
	kept := s.Head()
	require.NoError(t, s.Close())
	folder := filepath.Join(f.Path(), s.Slug())
	journal := filepath.Join(folder, "journal")
	var lines [][]byte
	for _, path := range names(t, journal, "*") {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		one := bytes.SplitAfter(text, []byte("\n"))
		lines = append(lines, one[:len(one)-1]...)
	}
	require.Len(t, lines, 60)
	witnesses := map[string][]byte{}
	for _, name := range []string{"about.json", "badger.sum", "checkpoint.json"} {
		text, err := os.ReadFile(filepath.Join(folder, name))
		require.NoError(t, err)
		witnesses[filepath.Join(folder, name)] = text
	}
	kinds := map[string]int{}
	for round := range 1000 {
		// Every second time whoever did it also removed everything that knows how far the
		// journal had come: then only a head that was kept elsewhere tells.
		alone := round%2 == 1
		for path, text := range witnesses {
			require.NoError(t, os.WriteFile(path, text, 0o600))
			if alone {
				remove(t, path)
			}
		}
		done := tamper(lines)
		remove(t, journal)
		require.NoError(t, os.Mkdir(journal, 0o700))
		require.NoError(t, os.WriteFile(filepath.Join(journal, "0000000001.jsonl"), bytes.Join(done.lines, nil), 0o600))
		_, err := f.Verify(t.Context(), s.Slug(), "", kept)
		var damage *audit.Damage
		require.ErrorAs(t, err, &damage, done.what)
		require.Equal(t, done.entry, damage.Seq, "%s: %v", done.what, err)
		if !alone {
			_, err = f.Open(s.Slug())
			require.ErrorIs(t, err, store.ErrDamaged, done.what)
		}
		kinds[string(damage.Wrong)]++
	}
	t.Log(kinds)
	assert.Len(t, kinds, 4, "changed, missing, re-ordered, cut")
}

func TestAHistoryWrittenAnewIsFoundByAHeadThatWasKept(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	storetest.Apply(t, s, "Step", stepped(2))
	kept := s.Head()
	require.NoError(t, s.Close())
	remove(t, f.Path(), s.Slug())
	s = storetest.Create(t, f, acme())
	storetest.Apply(t, s, "Another step", stepped(3))
	_, err := s.Verify(t.Context())
	require.NoError(t, err, "in itself it holds")
	_, err = s.Verify(t.Context(), kept)
	var damage *audit.Damage
	require.ErrorAs(t, err, &damage)
	assert.Equal(t, audit.Damage{Seq: 2, Wrong: audit.Changed, File: "journal/0000000002.jsonl"}, *damage)
}
