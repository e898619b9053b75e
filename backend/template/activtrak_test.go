package template_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
)

// remark is what the table adds to a name in brackets; (in-app), (email) and (web) are part
// of the names themselves.
var remark = regexp.MustCompile(` \((add-on|select plans|heading|one row|not rows|website|needs)[^)]*\)$`)

// furtherArea is the catalogue's heading for the rows that only the rules name.
const (
	furtherHeading = "Named only in the seed prose"
	furtherArea    = "Further features"
)

// matrixRow is a row of the default matrix: where it stands and its level for each role.
type matrixRow struct {
	area, name string
	key        rbac.PermissionKey
	levels     map[string]rbac.Level
}

func matrix(t *testing.T) []matrixRow {
	t.Helper()
	var all []matrixRow
	for _, x := range tables(t, "Row", "Key") {
		area := ""
		for _, row := range x.rows {
			name := remark.ReplaceAllString(row[0], "")
			if row[1] == "" {
				area = name
				continue
			}
			r := matrixRow{area: strings.Replace(area, furtherHeading, furtherArea, 1), name: name,
				key: rbac.PermissionKey(strings.Trim(row[1], "`")), levels: map[string]rbac.Level{}}
			for i, role := range x.head[2:] {
				r.levels[role] = level(t, row[2+i])
			}
			all = append(all, r)
		}
	}
	return all
}

func TestActivTrakSaysWhatTheTableSays(t *testing.T) {
	s := setUp(t, "activtrak")
	table := matrix(t)
	require.Len(t, table, 48+5, "rows of the table")
	var order []rbac.PermissionKey
	for _, row := range table {
		order = append(order, row.key)
	}
	assert.Equal(t, order, rows{&s.Catalogue}.keys(func(*rbac.Permission) bool { return true }), "rows in order")
	for _, row := range table {
		t.Run(string(row.key), func(t *testing.T) {
			for area, p := range s.Catalogue.Permissions() {
				if p.Key == row.key {
					assert.Equal(t, row.area, area.Name, "area")
					assert.Equal(t, row.name, p.Name, "name")
				}
			}
			for role, want := range row.levels {
				assert.Equal(t, want.String(), roleNamed(t, s, role).Grants[row.key].String(), role)
			}
		})
	}
}

func TestActivTrakRolesStandInTheOrderOfTheTable(t *testing.T) {
	var keys []rbac.RoleKey
	for _, r := range setUp(t, "activtrak").Roles {
		keys = append(keys, r.Key)
	}
	assert.Equal(t, []rbac.RoleKey{"admin", "configurator", "power-user", "viewer"}, keys)
}

func TestActivTrakAttributes(t *testing.T) {
	s := setUp(t, "activtrak")
	c := rows{&s.Catalogue}
	groups, rest, _ := strings.Cut(bullet(t, "scope: groups"), ". `scope: goals`: ")
	goals, _, _ := strings.Cut(rest, ". ")
	dated, never, _ := strings.Cut(bullet(t, "dateFiltered"), "; never ")
	facts := []struct {
		name string
		list string
		fact func(*rbac.Permission) bool
	}{
		{"scope groups", groups, func(p *rbac.Permission) bool { return p.Scope == rbac.ScopeGroups }},
		{"scope goals", goals, func(p *rbac.Permission) bool { return p.Scope == rbac.ScopeGoals }},
		{"editable", bullet(t, "editable"), func(p *rbac.Permission) bool { return p.Editable }},
		{"date filtered", dated, func(p *rbac.Permission) bool { return p.DateFiltered }},
	}
	for _, f := range facts {
		t.Run(f.name, func(t *testing.T) {
			assert.ElementsMatch(t, c.listed(t, strings.TrimSuffix(f.list, ".")), c.keys(f.fact))
		})
	}
	t.Run("never date filtered", func(t *testing.T) {
		for _, key := range c.listed(t, strings.TrimSuffix(never, ".")) {
			assert.False(t, permission(t, s, key).DateFiltered, key)
		}
	})
	t.Run("nothing the table does not speak of", func(t *testing.T) {
		assert.Empty(t, c.keys(func(p *rbac.Permission) bool { return p.Restricted || p.APIOnly || p.Sensitive }))
	})
}

func TestActivTrakAddOns(t *testing.T) {
	s := setUp(t, "activtrak")
	want := map[rbac.PermissionKey]rbac.AddOnKey{}
	sentence, _, _ := strings.Cut(bullet(t, "addOn"), ". ")
	for _, part := range strings.Split(sentence, "; ") {
		list, key, _ := strings.Cut(strings.TrimSuffix(part, "`"), " `")
		for _, p := range (rows{&s.Catalogue}).listed(t, list) {
			want[p] = rbac.AddOnKey(key)
		}
	}
	for _, p := range s.Catalogue.Permissions() {
		assert.Equal(t, want[p.Key], p.AddOn, p.Key)
	}
}

func TestActivTrakRequirementsAndScreens(t *testing.T) {
	s := setUp(t, "activtrak")
	c := rows{&s.Catalogue}
	requires := map[rbac.PermissionKey][]rbac.Requirement{}
	for _, part := range strings.Split(strings.TrimSuffix(bullet(t, "requires"), "."), "; ") {
		list, needed, _ := strings.Cut(part, " → ")
		for _, p := range c.listed(t, list) {
			requires[p] = []rbac.Requirement{{Permission: c.meant(t, needed, "")[0]}}
		}
	}
	governs := map[rbac.PermissionKey][]rbac.Screen{}
	for _, part := range strings.Split(strings.TrimSuffix(bullet(t, "governs"), "."), "; ") {
		name, screens, _ := strings.Cut(part, " → ")
		for _, screen := range strings.Split(screens, ", ") {
			key := c.meant(t, name, "")[0]
			governs[key] = append(governs[key], rbac.Screen(screen))
		}
		slices.Sort(governs[c.meant(t, name, "")[0]])
	}
	for _, p := range s.Catalogue.Permissions() {
		assert.Equal(t, requires[p.Key], p.Requires, "%s requires", p.Key)
		assert.Equal(t, governs[p.Key], p.Governs, "%s governs", p.Key)
	}
}

func TestActivTrakReach(t *testing.T) {
	s := setUp(t, "activtrak")
	sentence, _, _ := strings.Cut(bullet(t, "reach"), ". ")
	for _, part := range strings.Split(sentence, "; ") {
		names, reach, _ := strings.Cut(strings.TrimSuffix(part, "`"), " `")
		for _, name := range strings.Split(names, ", ") {
			assert.Equal(t, rbac.Reach(reach), roleNamed(t, s, name).Reach, name)
		}
	}
	for _, r := range s.Roles {
		assert.False(t, r.OwnData, "own data of %s", r.Name)
		assert.Equal(t, rbac.DateFilters, r.DateFilters, "date filters of %s", r.Name)
	}
}
