package audit_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/audit"
)

// seal makes a line of any text, as somebody could who has the file.
func seal(after audit.Head, text string) []byte {
	sum := sha256.Sum256(append(after.Hash[:], text...))
	return []byte(hex.EncodeToString(sum[:]) + " " + text + "\n")
}

func readAll(text []byte) (*audit.Reader, error) {
	r := audit.NewReader(bytes.NewReader(text), audit.Head{})
	for {
		if _, err := r.Next(); err != nil {
			return r, err
		}
	}
}

func damageOf(t require.TestingT, lines [][]byte) audit.Damage {
	_, err := readAll(bytes.Join(lines, nil))
	var damage *audit.Damage
	require.ErrorAs(t, err, &damage)
	return *damage
}

func TestAWholeJournalIsReadToItsEnd(t *testing.T) {
	lines := journal(t, 30)
	r, err := readAll(bytes.Join(lines, nil))
	assert.Equal(t, io.EOF, err)
	assert.Equal(t, uint64(30), r.Head().Seq)
	assert.Equal(t, int64(len(bytes.Join(lines, nil))), r.Offset())
	assert.Zero(t, r.Torn())
}

func TestTheFirstBadEntryIsNamedAndWhatIsWrongWithIt(t *testing.T) {
	original := journal(t, 30)
	for name, c := range map[string]struct {
		spoil func([][]byte) [][]byte
		want  audit.Damage
		says  string
	}{
		"changed text": {func(l [][]byte) [][]byte { l[11][100] ^= 1; return l },
			audit.Damage{Seq: 12, Wrong: audit.Changed}, "journal: entry 12 was changed or damaged"},
		"changed hash": {func(l [][]byte) [][]byte { l[11][3] ^= 1; return l },
			audit.Damage{Seq: 12, Wrong: audit.Changed}, "journal: entry 12 was changed or damaged"},
		"changed number": {func(l [][]byte) [][]byte {
			l[11] = bytes.Replace(l[11], []byte(`"seq":12`), []byte(`"seq":92`), 1)
			return l
		},
			audit.Damage{Seq: 12, Wrong: audit.Changed, Found: 92}, "journal: entry 12 was changed or damaged"},
		"changed and sealed again": {func(l [][]byte) [][]byte {
			before, err := readAll(bytes.Join(l[:11], nil))
			require.Equal(t, io.EOF, err)
			text := bytes.Replace(l[11][65:len(l[11])-1], []byte("anna"), []byte("otto"), 1)
			l[11] = seal(before.Head(), string(text))
			return l
		}, audit.Damage{Seq: 13, Wrong: audit.Changed}, "journal: entry 13 was changed or damaged"},
		"taken out": {func(l [][]byte) [][]byte { return slices.Delete(l, 11, 14) },
			audit.Damage{Seq: 12, Wrong: audit.Missing, Found: 15}, "journal: entry 12 is missing, entry 15 stands in its place"},
		"moved back": {func(l [][]byte) [][]byte { l[11], l[20] = l[20], l[11]; return l },
			audit.Damage{Seq: 12, Wrong: audit.Reordered, Found: 21}, "journal: entry 12 is not in its place, entry 21 stands there"},
		"put in twice": {func(l [][]byte) [][]byte { return slices.Insert(l, 11, l[4]) },
			audit.Damage{Seq: 12, Wrong: audit.Reordered, Found: 5}, "journal: entry 12 is not in its place, entry 5 stands there"},
		"line feed gone": {func(l [][]byte) [][]byte { l[11] = l[11][:len(l[11])-1]; return l },
			audit.Damage{Seq: 12, Wrong: audit.Changed}, "journal: entry 12 was changed or damaged"},
		"beginning cut off": {func(l [][]byte) [][]byte { return l[1:] },
			audit.Damage{Seq: 1, Wrong: audit.Missing, Found: 2}, "journal: entry 1 is missing, entry 2 stands in its place"},
	} {
		t.Run(name, func(t *testing.T) {
			lines := make([][]byte, len(original))
			for i, l := range original {
				lines[i] = bytes.Clone(l)
			}
			got := damageOf(t, c.spoil(lines))
			assert.Equal(t, c.want, got)
			assert.EqualError(t, &got, c.says)
		})
	}
}

func TestEveryChangeOfAJournalIsFound(t *testing.T) {
	original := journal(t, 40)
	rapid.Check(t, func(t *rapid.T) {
		lines := slices.Clone(original)
		at := rapid.IntRange(0, len(lines)-2).Draw(t, "at")
		want := uint64(at + 1)
		switch rapid.SampledFrom([]string{"flip", "delete", "move", "repeat", "zero"}).Draw(t, "damage") {
		case "flip":
			lines[at] = bytes.Clone(lines[at])
			lines[at][rapid.IntRange(0, len(lines[at])-1).Draw(t, "byte")] ^= 1 << rapid.IntRange(0, 7).Draw(t, "bit")
		case "delete":
			lines = slices.Delete(lines, at, at+1)
		case "move":
			line := lines[at]
			lines = slices.Delete(lines, at, at+1)
			lines = slices.Insert(lines, rapid.IntRange(at+1, len(lines)).Draw(t, "to"), line)
		case "repeat":
			want++
			lines = slices.Insert(lines, at+1, lines[at])
		case "zero":
			lines[at] = bytes.Clone(lines[at])
			end := len(lines[at]) - 1
			clear(lines[at][rapid.IntRange(0, end-1).Draw(t, "from"):end])
		}
		assert.Equal(t, want, damageOf(t, lines).Seq)
	})
}

func TestAnEntryNeverWrittenWholeIsNoDamage(t *testing.T) {
	lines := journal(t, 3)
	whole := bytes.Join(lines[:2], nil)
	zeroed := bytes.Clone(lines[2])
	clear(zeroed[10:50])
	for name, tail := range map[string][]byte{
		"cut short":               lines[2][:40],
		"all but its line feed":   lines[2][:len(lines[2])-1],
		"never reached the disk":  make([]byte, 4096),
		"first block not written": zeroed,
	} {
		t.Run(name, func(t *testing.T) {
			r, err := readAll(slices.Concat(whole, tail))
			assert.Equal(t, io.EOF, err)
			assert.Equal(t, uint64(2), r.Head().Seq)
			assert.Equal(t, int64(len(whole)), r.Offset())
			assert.Equal(t, int64(len(tail)), r.Torn())
		})
	}
}

func TestAJournalIsReadInSegments(t *testing.T) {
	lines := journal(t, 5)
	first, err := readAll(bytes.Join(lines[:3], nil))
	require.Equal(t, io.EOF, err)
	second := audit.NewReader(bytes.NewReader(bytes.Join(lines[3:], nil)), first.Head())
	line, err := second.Next()
	require.NoError(t, err)
	assert.Equal(t, uint64(4), line.Head.Seq)
	event, err := line.Event()
	require.NoError(t, err)
	assert.Equal(t, "Add user 4", event.Title)
}

func FuzzLine(f *testing.F) {
	for _, line := range journal(f, 2) {
		f.Add(line)
	}
	f.Add(seal(audit.Head{}, `{"v":9,"seq":1,"sealed":1}`))
	f.Add(seal(audit.Head{}, `{"v":1,"seq":1,"changes":[{"kind":"user","before":{}}]}`))
	f.Add(seal(audit.Head{}, `{"v":2,"seq":1,"private":[{"kind":"setting","key":"mail","value":null}]}`))
	f.Add([]byte("\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		lines := [][]byte{text, seal(audit.Head{}, string(text)), seal(audit.Head{}, `{"v":1,"seq":1,`+string(text)+`}`)}
		for _, line := range lines {
			read, err := audit.Head{}.Follow(line)
			if err != nil {
				continue
			}
			event, err := read.Event()
			if err != nil {
				continue
			}
			require.Equal(t, uint64(1), event.Seq)
			_, _, err = (&audit.Query{Text: "anna", Changes: 5}).Entry(read)
			require.NoError(t, err)
		}
	})
}
