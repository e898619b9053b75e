package audit_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

var noon = time.Date(2026, 11, 3, 12, 0, 0, 0, time.UTC)

func anna() *rbac.User {
	return &rbac.User{Email: "anna@acme.test", FirstName: "Anna", Status: rbac.Active,
		Assignments: []rbac.Assignment{{Role: "viewer", Groups: []rbac.GroupKey{"sales"}, From: rbac.At(noon)}},
		Toggles:     map[rbac.PermissionKey]rbac.Level{"billing": rbac.Yes}}
}

func hire(title string, users ...*rbac.User) *audit.Event {
	e := &audit.Event{Time: rbac.At(noon), Actor: "olga@acme.test", Source: audit.Window, Action: audit.Change, Title: title}
	for _, u := range users {
		e.Changes = append(e.Changes, rbac.Change{Op: rbac.Add, Kind: rbac.KindUser, Key: string(u.Email), After: u})
	}
	return e
}

func write(t require.TestingT, events ...*audit.Event) [][]byte {
	var lines [][]byte
	head := audit.Head{}
	for _, e := range events {
		line, next, err := head.Append(e)
		require.NoError(t, err)
		lines, head = append(lines, line), next
	}
	return lines
}

func journal(t require.TestingT, n int) [][]byte {
	var events []*audit.Event
	for i := range n {
		events = append(events, hire(fmt.Sprintf("Add user %d", i+1), anna()))
	}
	return write(t, events...)
}

func TestAnEventComesBackFromItsLineTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`[a-zäß<>&"\\\n\x00\x{2028}\x{FFFD}🙂]{0,12}`)
		e := &audit.Event{
			Time:   rbac.At(time.Unix(0, rapid.Int64().Draw(t, "time"))),
			Actor:  rbac.Email(text.Draw(t, "actor")),
			Note:   text.Draw(t, "note"),
			Source: rapid.SampledFrom(audit.Sources).Draw(t, "source"),
			Action: rapid.SampledFrom(audit.Actions).Draw(t, "action"),
			Title:  "T" + text.Draw(t, "title"), Reason: text.Draw(t, "reason"),
			Undoes: rapid.Uint64().Draw(t, "undoes"), Key: text.Draw(t, "key"),
		}
		if rapid.Bool().Draw(t, "changed") {
			e.Changes = []rbac.Change{{Op: rbac.Add, Kind: rbac.KindUser, Key: "anna@acme.test", After: anna()}}
		}
		line, head, err := audit.Head{}.Append(e)
		require.NoError(t, err)
		read, err := audit.Head{}.Follow(line)
		require.NoError(t, err)
		assert.Equal(t, head, read.Head)
		back, err := read.Event()
		require.NoError(t, err)
		assert.Equal(t, *e, back)
	})
}

func TestALineIsOneLineWhateverTheTextHolds(t *testing.T) {
	line := write(t, hire("Add\r\n\x1b[2J0000 {\"v\":1}", anna()))[0]
	assert.Equal(t, 1, countByte(line, '\n'))
	assert.Zero(t, countByte(line, 0x1b))
}

func countByte(line []byte, b byte) (n int) {
	for _, c := range line {
		if c == b {
			n++
		}
	}
	return n
}

func TestAnEventThatWouldNotComeBackTheSameIsRefused(t *testing.T) {
	nobody := (*rbac.User)(nil)
	for name, e := range map[string]*audit.Event{
		"no time":           {Source: audit.Window, Action: audit.Change, Title: "x"},
		"no title":          {Time: rbac.At(noon), Source: audit.Window, Action: audit.Change},
		"unknown source":    {Time: rbac.At(noon), Source: "post", Action: audit.Change, Title: "x"},
		"unknown action":    {Time: rbac.At(noon), Source: audit.Window, Action: "dance", Title: "x"},
		"text not UTF-8":    hire("x\xff"),
		"name not UTF-8":    hire("x", &rbac.User{Email: "a@b.test", Alias: "\xff"}),
		"year past 9999":    hire("x", &rbac.User{Email: "a@b.test", Assignments: []rbac.Assignment{{Until: rbac.At(time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC))}}}),
		"list not lean":     hire("x", &rbac.User{Email: "a@b.test", Assignments: []rbac.Assignment{}}),
		"entity is nothing": {Time: rbac.At(noon), Source: audit.Window, Action: audit.Change, Title: "x", Changes: []rbac.Change{{Op: rbac.Add, Kind: rbac.KindUser, After: nobody}}},
		"unknown kind":      {Time: rbac.At(noon), Source: audit.Window, Action: audit.Change, Title: "x", Changes: []rbac.Change{{Op: rbac.Add, Kind: "dog", After: anna()}}},
		"unknown operation": {Time: rbac.At(noon), Source: audit.Window, Action: audit.Change, Title: "x", Changes: []rbac.Change{{Op: "bend", Kind: rbac.KindUser, After: anna()}}},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := audit.Head{}.Append(e)
			assert.ErrorIs(t, err, rbac.ErrInvalid)
		})
	}
}

func TestAnEntryOfANewerVersionIsNotCalledDamaged(t *testing.T) {
	line := seal(audit.Head{}, `{"v":9,"seq":1,"sealed":"…"}`)
	_, err := audit.Head{}.Follow(line)
	assert.ErrorIs(t, err, audit.ErrNewer)
	assert.EqualError(t, err, "entry 1: made by a newer version of Rolebook")
}

func TestAHashReadsWhatItWrites(t *testing.T) {
	line, head, err := audit.Head{}.Append(hire("Add Anna", anna()))
	require.NoError(t, err)
	stated, ok := audit.StatedHash(line)
	require.True(t, ok)
	assert.Equal(t, head.Hash, stated)
	var back audit.Hash
	require.NoError(t, back.UnmarshalText([]byte(head.Hash.String())))
	assert.Equal(t, head.Hash, back)
	assert.ErrorIs(t, back.UnmarshalText([]byte("abc")), rbac.ErrInvalid)
}
