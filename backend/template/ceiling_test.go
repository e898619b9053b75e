package template_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"rolebook/backend/rbac"
)

// bounds are ceilings by role name and permission.
type bounds map[string]map[rbac.PermissionKey]rbac.Level

func (b bounds) set(role string, key rbac.PermissionKey, l rbac.Level) {
	if b[role] == nil {
		b[role] = map[rbac.PermissionKey]rbac.Level{}
	}
	b[role][key] = l
}

var (
	exception = regexp.MustCompile(`^(.+) (Yes|No|Limited|Read only)$`)
	besides   = regexp.MustCompile(` \(\+ ([^,]+), X\)`)
)

// read takes a cell apart: `No (Profile Yes, Digest Limited)`, `Limited, Screen View tab No, locked`.
func (b bounds) read(t *testing.T, c rows, role, cell string, keys []rbac.PermissionKey) {
	t.Helper()
	cell = strings.NewReplacer(", locked", "", " (", ", ", ")", "").Replace(cell)
	parts := strings.Split(cell, ", ")
	for _, key := range keys {
		b.set(role, key, level(t, parts[0]))
	}
	for _, part := range parts[1:] {
		if e := exception.FindStringSubmatch(part); e != nil {
			b.set(role, c.meant(t, e[1], "")[0], level(t, e[2]))
		}
	}
}

// everyReport reads the row "Every dashboard and report", for what no other row names.
func (b bounds) everyReport(t *testing.T, s *rbac.SetUp, role, cell string) {
	t.Helper()
	reports := "Home, Executive Summaries, Workforce Management, Technology & AI Usage, Insights, Screen View"
	for _, key := range (rows{&s.Catalogue}).listed(t, reports) {
		if _, said := b[role][key]; !said {
			b.set(role, key, within(permission(t, s, key), level(t, cell)))
		}
	}
}

func ceilings(t *testing.T, s *rbac.SetUp) bounds {
	t.Helper()
	c, b := rows{&s.Catalogue}, bounds{}
	x := tables(t, "Rows", "Admin")[0]
	for _, row := range x.rows {
		for i, role := range x.head[1 : len(x.head)-1] {
			cell := row[1+i]
			switch {
			case row[0] == "Every dashboard and report":
				b.everyReport(t, s, role, cell)
			case strings.HasSuffix(row[0], " for the Admin role"):
			default:
				list := besides.ReplaceAllString(row[0], ", $1")
				if _, after, found := strings.Cut(list, ": "); found {
					list = after
				}
				b.read(t, c, role, cell, c.listed(t, list))
			}
		}
	}
	return b
}

func TestActivTrakCeilingsSayWhatTheTableSays(t *testing.T) {
	s := setUp(t, "activtrak")
	want := ceilings(t, s)
	for _, r := range s.Roles {
		t.Run(string(r.Key), func(t *testing.T) {
			for _, p := range s.Catalogue.Permissions() {
				expected, said := want[r.Name][p.Key]
				if !said {
					expected = rbac.Yes
				}
				assert.Equal(t, expected.String(), r.Ceiling(p.Key).String(), p.Key)
			}
		})
	}
}

func TestActivTrakFloorsSayWhatTheTableSays(t *testing.T) {
	s := setUp(t, "activtrak")
	x := tables(t, "Rows", "Admin")[0]
	row := x.row(t, "Role Access and App Access for the Admin role")
	assert.Equal(t, "Yes, may not go below Yes", x.cell(t, row, "Admin"))
	floors := map[rbac.PermissionKey]bool{}
	for _, key := range (rows{&s.Catalogue}).listed(t, strings.TrimSuffix(row[0], " for the Admin role")) {
		floors[key] = true
	}
	for _, r := range s.Roles {
		for _, p := range s.Catalogue.Permissions() {
			want := rbac.No
			if r.Name == "Admin" && floors[p.Key] {
				want = rbac.Yes
			}
			assert.Equal(t, want.String(), r.Floor(p.Key).String(), "%s of %s", p.Key, r.Name)
		}
	}
}
