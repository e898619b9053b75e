package app

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

func TestWhatActsIsWrittenOut(t *testing.T) {
	for text, want := range map[string]string{
		"Anna Berg":                    "Anna Berg",
		"two\r\nlines\tand a tab":      "two\r\nlines\tand a tab",
		"\x1b[2J\x1b[31mred":           `\x1b[2J\x1b[31mred`,
		"invoice\u202egpj.exe":         `invoice\u202egpj.exe`,
		"\u2066isolated\u2069\u009b1m": `\u2066isolated\u2069\u009b1m`,
		"nul\x00bell\x07del\x7f":       `nul\x00bell\adel\x7f`,
		"שלום, 世界, Zoë 👩‍🚀":            "שלום, 世界, Zoë 👩‍🚀",
	} {
		assert.Equal(t, want, plain(text))
		assert.Equal(t, want, plain(plain(text)), "once is enough")
	}
	assert.Equal(t, `two\r\nlines\u2028three`, PlainLine("two\r\nlines\u2028three"))
}

// What comes from outside and is no text of a set-up is shown plain wherever it is named: a
// file, a reason, a row that is left out (promises P24, P36).
func TestTextsFromOutsideAreShownPlain(t *testing.T) {
	const esc = "ev\x1b[31mil\u202e"
	d := newDesk(t)
	read, err := d.exchange().ReadPeople(d.setUp, SheetQuery{File: d.keepFile(esc+".csv", []byte("email;job\n"+esc+"@acme.test;"+esc+"\n")).ID})
	require.NoError(t, err)
	assert.Equal(t, `ev\x1b[31mil\u202e.csv`, read.File.Name)
	require.Len(t, read.Rows, 1)
	assert.Equal(t, []string{`ev\x1b[31mil\u202e`}, read.Jobs)
	groups, err := d.exchange().ReadGroups(d.setUp, SheetQuery{File: d.keepFile("g.csv", []byte("group_name;member_type;member_id\n"+esc+";user;"+esc+"\n")).ID})
	require.NoError(t, err)
	require.Len(t, groups.Rows, 1)
	for _, row := range append(read.Rows, groups.Rows...) {
		for _, text := range []string{row.Name, row.Detail, row.Sentence, row.Mend} {
			assert.NotRegexp(t, unshown, text)
		}
	}

	view := d.propose(t, func(s *rbac.SetUp) plan.Edit { return suspendBob(s) })
	_, err = (&Review{d.Session}).Apply(d.setUp, view.ID, "said\x1b[1A so")
	require.NoError(t, err)
	page, err := d.history().List(d.setUp, HistoryQuery{})
	require.NoError(t, err)
	assert.Equal(t, `said\x1b[1A so`, page.Entries[0].Reason)
	_, err = d.people().Person(d.setUp, esc)
	assert.NotRegexp(t, unshown, err.Error())
	assert.NotRegexp(t, unshown, Explain(err).Message)
}
