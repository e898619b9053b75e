package template_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
)

// trackTikRoles are the roles a row of the table means.
func trackTikRoles(t *testing.T, s *rbac.SetUp, name string) []*rbac.Role {
	t.Helper()
	var meant []*rbac.Role
	for _, r := range s.Roles {
		if r.Name == strings.TrimSuffix(name, " role") || strings.HasPrefix(r.Name, strings.TrimSuffix(name, "…")) {
			meant = append(meant, r)
		}
	}
	require.NotEmpty(t, meant, "role %q", name)
	return meant
}

func TestTrackTikRolesSayWhatTheTableSays(t *testing.T) {
	s := setUp(t, "tracktik")
	x := tables(t, "Role", "Type")[0]
	said := 0
	for _, row := range x.rows {
		kind := x.cell(t, row, "Type")
		if kind == "tag on a user, not a role" {
			for _, r := range s.Roles {
				assert.NotEqual(t, row[0], r.Name)
			}
			continue
		}
		for _, r := range trackTikRoles(t, s, row[0]) {
			said++
			t.Run(string(r.Key), func(t *testing.T) {
				portal, _, typed := strings.Cut(strings.ToLower(kind), " portal")
				if !typed {
					portal = ""
				}
				assert.Equal(t, portal, r.Portal, "portal")
				assert.Equal(t, x.cell(t, row, "Fixed?") == "default", r.BuiltIn, "built in")
				assert.Equal(t, x.cell(t, row, "Notes") == "edit needs superuser", r.Restricted, "restricted")
				trackTikScope(t, s, r, x.cell(t, row, "Scope"))
			})
		}
	}
	assert.Len(t, s.Roles, said, "roles")
}

func trackTikScope(t *testing.T, s *rbac.SetUp, r *rbac.Role, scope string) {
	switch scope {
	case "all sites or none":
		assert.Equal(t, rbac.ReachAll, r.Reach)
	case "assigned sites/zones", "own site (+ attached sub-sites)", "region":
		assert.Equal(t, rbac.ReachGroups, r.Reach)
	case "none":
		assert.Empty(t, r.Grants)
		assert.Empty(t, r.Includes)
	case "named data objects":
		for key := range r.Grants {
			assert.True(t, permission(t, s, key).APIOnly || key == "security.api_access", key)
		}
	default:
		assert.Fail(t, "scope the test does not know", scope)
	}
}

// trackTikRows are the permissions behind the names in the paragraph below the table.
var trackTikRows = map[string][]rbac.PermissionKey{
	"Manage the employee timekeeping settings":            {"operations.timekeeping"},
	"View Customer Journal Entry":                         {"operations.journal"},
	"report template creation (region level, site level)": {"reports.region_template_creation", "reports.site_template_creation"},
	"Data Lab":              {"modules.data_lab"},
	"conditional report UI": {"modules.conditional_report_ui"},
	"Dispatch":              {"modules.dispatch"},
	"API access (IP Block Scenario Block/Grant)": {"security.api_access"},
}

func TestTrackTikHasThePermissionsTheTableNames(t *testing.T) {
	s := setUp(t, "tracktik")
	_, after, found := strings.Cut(text(t), "Permissions named by the seed: ")
	require.True(t, found)
	list, _, _ := strings.Cut(after, ". ")
	names := strings.Split(list, "; ")
	assert.Len(t, names, len(trackTikRows))
	for _, name := range names {
		require.Contains(t, trackTikRows, name)
		stem, _, _ := strings.Cut(name, " (")
		for _, key := range trackTikRows[name] {
			assert.Contains(t, strings.ToLower(permission(t, s, key).Name), strings.ToLower(stem), key)
		}
	}
}

func TestTrackTikSuperuserPartsAreSwitchesOfTheAdministrator(t *testing.T) {
	s := setUp(t, "tracktik")
	restricted := rows{&s.Catalogue}.keys(func(p *rbac.Permission) bool { return p.Restricted })
	assert.NotEmpty(t, restricted)
	for _, r := range s.Roles {
		for _, key := range restricted {
			assert.Equal(t, rbac.No, r.Grants[key], "%s of %s", key, r.Name)
		}
	}
	assert.ElementsMatch(t, restricted, s.Role("administrator").Toggles)
}

func TestTrackTikRolesBelowAdministratorHoldNothingOfTheAccount(t *testing.T) {
	s := setUp(t, "tracktik")
	for area, p := range s.Catalogue.Permissions() {
		for _, r := range s.Roles {
			switch {
			case r.Owner:
			case area.Key == "account":
				assert.Equal(t, rbac.No, r.Grants[p.Key], "%s of %s", p.Key, r.Key)
			case r.Reach == rbac.ReachGroups:
				assert.Equal(t, r.Grants[p.Key], r.Grants[p.Key].Meet(rbac.Limited), "%s of %s", p.Key, r.Key)
			}
		}
	}
}
