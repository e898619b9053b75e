package audit_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

func history(t *testing.T) []audit.Line {
	bea := &rbac.User{Email: "bea@acme.test", Status: rbac.Active}
	renamed := &rbac.User{Email: "beate@acme.test", Status: rbac.Active}
	group := &rbac.Group{Key: "sales", Name: "Sales"}
	at := func(day int) rbac.Instant { return rbac.At(noon.AddDate(0, 0, day)) }
	var lines []audit.Line
	head := audit.Head{}
	for _, e := range []*audit.Event{
		{Time: at(0), Source: audit.Window, Action: audit.Create, Title: "Create Acme", Note: "peter at DESK-1",
			Changes: []rbac.Change{{Op: rbac.Add, Kind: rbac.KindUser, Key: "anna@acme.test", After: anna()}}},
		{Time: at(1), Actor: "anna@acme.test", Source: audit.Server, Action: audit.Change, Title: "Add Bea", Reason: "Maternity cover",
			Changes: []rbac.Change{{Op: rbac.Add, Kind: rbac.KindUser, Key: "bea@acme.test", After: bea},
				{Op: rbac.Add, Kind: rbac.KindGroup, Key: "sales", After: group}}},
		{Time: at(2), Actor: "anna@acme.test", Source: audit.CommandLine, Action: audit.Export, Title: "Export", Fingerprint: "ab12"},
		{Time: at(3), Actor: "bea@acme.test", Source: audit.Window, Action: audit.Change, Title: "Rename Bea",
			Changes: []rbac.Change{{Op: rbac.Rename, Kind: rbac.KindUser, Key: "beate@acme.test", Before: bea, After: renamed}}},
	} {
		text, next, err := head.Append(e)
		require.NoError(t, err)
		line, err := head.Follow(text)
		require.NoError(t, err)
		lines, head = append(lines, line), next
	}
	return lines
}

func TestAQueryFindsItsEntries(t *testing.T) {
	lines := history(t)
	for name, c := range map[string]struct {
		query audit.Query
		want  []uint64
	}{
		"everything":                 {audit.Query{}, []uint64{1, 2, 3, 4}},
		"by actor":                   {audit.Query{Actor: "anna@acme.test"}, []uint64{2, 3}},
		"by action":                  {audit.Query{Actions: []audit.Action{audit.Create, audit.Export}}, []uint64{1, 3}},
		"by source":                  {audit.Query{Sources: []audit.Source{audit.Window}}, []uint64{1, 4}},
		"by kind":                    {audit.Query{Kind: rbac.KindGroup}, []uint64{2}},
		"by key":                     {audit.Query{Key: "anna@acme.test"}, []uint64{1}},
		"by the key it had":          {audit.Query{Key: "bea@acme.test"}, []uint64{2, 4}},
		"by kind and key together":   {audit.Query{Kind: rbac.KindGroup, Key: "bea@acme.test"}, nil},
		"by text of the title":       {audit.Query{Text: "bEa"}, []uint64{2, 4}},
		"by text of the reason":      {audit.Query{Text: "maternity"}, []uint64{2}},
		"by text of the note":        {audit.Query{Text: "desk-1"}, []uint64{1}},
		"by text of a changed key":   {audit.Query{Text: "SALES"}, []uint64{2}},
		"by a text that is nowhere":  {audit.Query{Text: "otto"}, nil},
		"from an instant":            {audit.Query{From: rbac.At(noon.Add(48 * time.Hour))}, []uint64{3, 4}},
		"until an instant, left out": {audit.Query{Until: rbac.At(noon.Add(24 * time.Hour))}, []uint64{1}},
	} {
		t.Run(name, func(t *testing.T) {
			var got []uint64
			for _, line := range lines {
				entry, ok, err := c.query.Entry(line)
				require.NoError(t, err)
				if ok {
					got = append(got, entry.Seq)
				}
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestAListedEntryCountsItsChangesAndHoldsTheFirst(t *testing.T) {
	line := history(t)[1]
	entry, ok, err := (&audit.Query{Changes: 1}).Entry(line)
	require.NoError(t, err)
	require.True(t, ok)
	whole, err := line.Event()
	require.NoError(t, err)
	assert.Equal(t, 2, entry.Total)
	assert.Equal(t, whole.Changes[:1], entry.Changes)
	entry.Changes = whole.Changes
	assert.Equal(t, whole, entry.Event)
}
