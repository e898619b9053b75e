package app

import (
	"encoding/csv"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestHistoryIsAskedForAPersonOrADoor(t *testing.T) {
	d := newDesk(t)
	d.apply(t)(d.people().SetRole(d.setUp, one("bob.meyer@example.com"), "viewer"))
	d.apply(t)((&Review{d.Session}).Undo(d.setUp, 2))
	for name, c := range map[string]struct {
		query HistoryQuery
		want  []int
	}{
		"who-was-changed":  {HistoryQuery{Person: "bob.meyer@example.com"}, []int{3, 2, 1}},
		"who-did-it":       {HistoryQuery{Person: "you@example.com"}, []int{3, 2, 1}},
		"nobody-of-it":     {HistoryQuery{Person: "nobody@example.com"}, nil},
		"through-undo":     {HistoryQuery{Source: "undo"}, []int{3}},
		"in-the-window":    {HistoryQuery{Source: "window"}, []int{2, 1}},
		"a-door-like-none": {HistoryQuery{Source: "server"}, nil},
	} {
		page, err := d.history().List(d.setUp, c.query)
		require.NoError(t, err, name)
		var seqs []int
		for _, e := range page.Entries {
			seqs = append(seqs, e.Seq)
		}
		assert.Equal(t, c.want, seqs, name)
		assert.Equal(t, 3, page.Head.Seq)
	}
}

func TestHistoryLeavesAsATableThatEndsWithItsHead(t *testing.T) {
	d := newDesk(t)
	d.apply(t)(d.people().SetRole(d.setUp, one("bob.meyer@example.com"), "viewer"))
	open, err := d.workspace.Open(d.setUp)
	require.NoError(t, err)
	head := open.store.Head()
	card, err := d.history().Save(d.setUp, HistoryQuery{Person: "bob.meyer@example.com", Source: "window", Kind: "user", Before: 3}, FormCSV)
	require.NoError(t, err)
	file, err := d.file(card.ID)
	require.NoError(t, err)
	assert.True(t, strings.HasSuffix(card.Name, ".csv"))
	rows, err := csv.NewReader(strings.NewReader(string(file.Bytes))).ReadAll()
	require.NoError(t, err)
	assert.Equal(t, "2", rows[1][8])
	last := rows[len(rows)-1]
	assert.Equal(t, []string{"", "", "chain head", "", "", head.Hash.String(), "", "", strconv.Itoa(int(head.Seq))}, last)
	page, err := d.history().List(d.setUp, HistoryQuery{Action: "export"})
	require.NoError(t, err)
	assert.Equal(t, "Save the history as a table", page.Entries[0].Title)
	_, err = d.history().Save(d.setUp, HistoryQuery{}, "parquet")
	assert.Equal(t, CodeInvalid, code(t, err))
}

func TestHistoryIsCheckedAgainstAHeadThatWasKept(t *testing.T) {
	d := newDesk(t)
	kept, err := d.history().Check(d.setUp, "")
	require.NoError(t, err)
	assert.True(t, kept.Whole)
	assert.Contains(t, kept.Sentence, "1 entry")
	d.apply(t)(d.people().SetRole(d.setUp, one("bob.meyer@example.com"), "viewer"))
	again, err := d.history().Check(d.setUp, strings.ToUpper(kept.Head.Text))
	require.NoError(t, err)
	assert.True(t, again.Whole)
	assert.Equal(t, 2, again.Head.Seq)
	event, err := d.history().Get(d.setUp, 1)
	require.NoError(t, err)
	assert.Equal(t, kept.Head.Hash, event.Hash, "every entry shows how far the chain had come")

	other, err := d.history().Check(d.setUp, "2:"+kept.Head.Hash)
	require.NoError(t, err)
	assert.False(t, other.Whole)
	assert.Equal(t, 2, other.Entry)
	cut, err := d.history().Check(d.setUp, "9:"+kept.Head.Hash)
	require.NoError(t, err)
	assert.Equal(t, 3, cut.Entry)
	for _, text := range []string{"2", "x:y", "0:" + kept.Head.Hash, "2:abc"} {
		_, err = d.history().Check(d.setUp, text)
		assert.Equal(t, CodeInvalid, code(t, err), text)
	}
}
