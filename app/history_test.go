package app

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func (d desk) history() *History { return &History{d.Session} }

func TestHistorySaysWhoDidWhatThroughWhichDoor(t *testing.T) {
	d := newDesk(t)
	d.apply(t)(d.people().SetRole(d.setUp, one("bob.meyer@example.com"), "viewer"))
	page, err := d.history().List(d.setUp, HistoryQuery{})
	require.NoError(t, err)
	require.Len(t, page.Entries, 2)
	last := page.Entries[0]
	assert.Equal(t, 2, last.Seq)
	assert.Equal(t, "you@example.com", last.Email)
	assert.Equal(t, "window", last.Source)
	assert.Equal(t, "as agreed", last.Reason)
	assert.Positive(t, last.Changes)
	assert.True(t, last.Undo)
	assert.False(t, page.Entries[1].Undo, "the beginning is not undone")
	assert.Zero(t, page.Next)
}

func TestHistoryIsAskedForAPart(t *testing.T) {
	d := newDesk(t)
	d.apply(t)(d.people().SetRole(d.setUp, one("bob.meyer@example.com"), "viewer"))
	d.apply(t)((&Review{d.Session}).Undo(d.setUp, 2))
	for name, c := range map[string]struct {
		query HistoryQuery
		want  []int
	}{
		"a-page":             {HistoryQuery{Limit: 1}, []int{3}},
		"the-page-after":     {HistoryQuery{Before: 3, Limit: 1}, []int{2}},
		"by-action":          {HistoryQuery{Action: "undo"}, []int{3}},
		"by-who-was-changed": {HistoryQuery{Kind: "user", Key: "bob.meyer@example.com"}, []int{3, 2, 1}},
		"by-text":            {HistoryQuery{Text: "AS AGREED"}, []int{3, 2}},
		"by-time":            {HistoryQuery{Until: "2000-01-01T00:00:00Z"}, nil},
	} {
		page, err := d.history().List(d.setUp, c.query)
		require.NoError(t, err, name)
		var seqs []int
		for _, e := range page.Entries {
			seqs = append(seqs, e.Seq)
		}
		assert.Equal(t, c.want, seqs, name)
	}
	_, err := d.history().List(d.setUp, HistoryQuery{From: "yesterday"})
	assert.Equal(t, CodeInvalid, code(t, err))
}

func TestHistoryShowsAnEntryBeforeAndAfter(t *testing.T) {
	d := newDesk(t)
	d.apply(t)(d.people().SetRole(d.setUp, one("bob.meyer@example.com"), "viewer"))
	event, err := d.history().Get(d.setUp, 2)
	require.NoError(t, err)
	require.Len(t, event.Changes, event.Entry.Changes)
	assert.Contains(t, event.Changes[0].Sentence, "Bob Meyer")
	assert.Len(t, event.Hash, 64, "the newest entry carries the seal of all before it")
	first, err := d.history().Get(d.setUp, 1)
	require.NoError(t, err)
	assert.Len(t, first.Hash, 64, "and every other that of those before it")
	_, err = d.history().Get(d.setUp, 99)
	assert.Equal(t, CodeNotFound, code(t, err))
}
