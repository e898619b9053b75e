package template_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
	"rolebook/backend/template"
)

// table is a table of testdata/default-matrix.md. Cells are trimmed and without bold marks.
type table struct {
	head []string
	rows [][]string
}

// cell is what stands in the row under a head.
func (x table) cell(t *testing.T, row []string, head string) string {
	t.Helper()
	for i, h := range x.head {
		if h == head {
			return row[i]
		}
	}
	require.Failf(t, "no such column", "%q among %q", head, x.head)
	return ""
}

// row is the row that begins with the name.
func (x table) row(t *testing.T, name string) []string {
	t.Helper()
	for _, row := range x.rows {
		if row[0] == name {
			return row
		}
	}
	require.Failf(t, "no such row", "%q", name)
	return nil
}

func text(t *testing.T) string {
	t.Helper()
	content, err := os.ReadFile("testdata/default-matrix.md")
	require.NoError(t, err)
	return string(content)
}

// tables reads the tables whose first two heads are these, in the order of the text.
func tables(t *testing.T, heads ...string) []table {
	t.Helper()
	var found []table
	var open *table
	for line := range strings.Lines(text(t)) {
		line = strings.TrimSpace(line)
		switch {
		case !strings.HasPrefix(line, "|"):
			open = nil
		case strings.HasPrefix(line, "|---"):
		case open == nil:
			found = append(found, table{head: cells(line)})
			open = &found[len(found)-1]
		default:
			open.rows = append(open.rows, cells(line))
		}
	}
	var wanted []table
	for _, x := range found {
		if x.head[0] == heads[0] && x.head[1] == heads[1] {
			wanted = append(wanted, x)
		}
	}
	require.NotEmpty(t, wanted, "table %q", heads)
	return wanted
}

func cells(line string) []string {
	parts := strings.Split(strings.Trim(line, "|"), "|")
	for i, p := range parts {
		parts[i] = strings.TrimSpace(strings.ReplaceAll(p, "**", ""))
	}
	return parts
}

// bullet is the text after "- `name`…:" in the list of attributes.
func bullet(t *testing.T, name string) string {
	t.Helper()
	for line := range strings.Lines(text(t)) {
		if rest, found := strings.CutPrefix(line, "- `"+name+"`"); found {
			_, rest, _ = strings.Cut(rest, ":")
			return strings.TrimSpace(rest)
		}
	}
	require.Failf(t, "no such attribute", "%q", name)
	return ""
}

var mark = regexp.MustCompile(` ·[SDXI]$| \([SDXI]\)$`)

// levelNames are the levels as the tables write them.
var levelNames = map[string]rbac.Level{
	"Yes": rbac.Yes, "No": rbac.No, "Limited": rbac.Limited, "Read only": rbac.Read,
	"configure": rbac.Yes, "view": rbac.Read, "manage": rbac.Yes, "full": rbac.Yes,
}

func level(t *testing.T, cell string) rbac.Level {
	t.Helper()
	l, known := levelNames[mark.ReplaceAllString(cell, "")]
	require.True(t, known, "level %q", cell)
	return l
}

func setUp(t *testing.T, key string) *rbac.SetUp {
	t.Helper()
	found, err := template.Find(key)
	require.NoError(t, err)
	return found.SetUp
}

func roleNamed(t *testing.T, s *rbac.SetUp, name string) *rbac.Role {
	t.Helper()
	for _, r := range s.Roles {
		if r.Name == name {
			return r
		}
	}
	require.Failf(t, "no such role", "%q", name)
	return nil
}

func permission(t *testing.T, s *rbac.SetUp, key rbac.PermissionKey) *rbac.Permission {
	t.Helper()
	p := s.Catalogue.Permission(key)
	require.NotNil(t, p, "permission %q", key)
	return p
}
