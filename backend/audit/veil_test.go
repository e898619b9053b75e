package audit_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

// overBea hides changes of Bea and her name.
func overBea(read *int) *audit.Veil {
	return &audit.Veil{
		Traces: []string{`"bea@acme.test"`},
		Change: func(_ uint64, c rbac.Change) (rbac.Change, bool) {
			*read++
			return c, c.Key != "bea@acme.test"
		},
		Texts: func(e *audit.Event, hidden []rbac.Change) {
			e.Title = strings.ReplaceAll(e.Title, "Bea", "somebody")
			if len(hidden) > 0 {
				e.Reason = ""
			}
		},
	}
}

func TestAQueryIsAskedOfWhatAVeilLeaves(t *testing.T) {
	lines := history(t)
	for name, c := range map[string]struct {
		query audit.Query
		want  []uint64
	}{
		"everything":               {audit.Query{}, []uint64{1, 2, 3, 4}},
		"by what the title hides":  {audit.Query{Text: "add bea"}, nil},
		"by what the title shows":  {audit.Query{Text: "add somebody"}, []uint64{2}},
		"by what the reason hides": {audit.Query{Text: "maternity"}, nil},
		"by a hidden key":          {audit.Query{Key: "bea@acme.test", Kind: rbac.KindUser}, []uint64{4}},
		"by what else it changed":  {audit.Query{Key: "sales"}, []uint64{2}},
	} {
		t.Run(name, func(t *testing.T) {
			c.query.Veil = overBea(new(int))
			var found []uint64
			for _, line := range lines {
				if _, asked, err := c.query.Entry(line); assert.NoError(t, err) && asked {
					found = append(found, line.Head.Seq)
				}
			}
			assert.Equal(t, c.want, found)
		})
	}
}

func TestAVeilReadsOnlyWhatHasATrace(t *testing.T) {
	read := 0
	q := audit.Query{Changes: 10, Veil: overBea(&read)}
	lines := history(t)
	entry, _, err := q.Entry(lines[1])
	require.NoError(t, err)
	assert.Equal(t, 1, read, "the group has none")
	assert.Equal(t, 2, entry.Total)
	assert.Equal(t, 1, entry.Hidden)
	require.Len(t, entry.Changes, 1)
	assert.Equal(t, rbac.KindGroup, entry.Changes[0].Kind)

	whole, err := lines[1].Event()
	require.NoError(t, err)
	assert.Equal(t, 1, q.Veil.Over(&whole))
	assert.Equal(t, entry.Event, whole, "an entry of a list and one alone are shown the same")
	assert.Zero(t, (*audit.Veil)(nil).Over(&whole))
}

func TestAQueryAsksForChangesThatHoldAPieceOfJSON(t *testing.T) {
	q := audit.Query{Holding: []string{`"kind":"group"`}, Changes: 10}
	var found []uint64
	for _, line := range history(t) {
		entry, asked, err := q.Entry(line)
		require.NoError(t, err)
		if asked {
			found = append(found, line.Head.Seq)
			assert.Len(t, entry.Changes, 1)
		}
	}
	assert.Equal(t, []uint64{2}, found)
}
