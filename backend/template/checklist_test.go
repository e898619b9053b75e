package template_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"rolebook/backend/rbac"
)

func TestActivTrakKeepsTheRulesOfTheChecklist(t *testing.T) {
	s := setUp(t, "activtrak")
	c := rows{&s.Catalogue}
	settings := append(c.listed(t, "every row of Account Access & Management, every row of Users & Groups, Integrations, Blocking"), "learning.weekly_digest")
	alarms := c.listed(t, "every row of Alarms")

	t.Run("row 9: nothing limits an Admin", func(t *testing.T) {
		admin := roleNamed(t, s, "Admin")
		assert.Empty(t, admin.Ceilings)
		for _, p := range s.Catalogue.Permissions() {
			assert.Equal(t, rbac.Yes, admin.Grants[p.Key], p.Key)
		}
	})
	t.Run("row 14: Configurators reach all users", func(t *testing.T) {
		assert.Equal(t, rbac.ReachAll, roleNamed(t, s, "Configurator").Reach)
	})
	t.Run("row 15: Configurators neither give access nor assign roles nor install agents nor upgrade", func(t *testing.T) {
		for _, key := range c.listed(t, "App Access, Role Access, User Agents, Upgrade Plan") {
			assert.Equal(t, rbac.No, roleNamed(t, s, "Configurator").Ceiling(key), key)
		}
	})
	t.Run("row 52: the settings a Configurator can be given", func(t *testing.T) {
		var open []rbac.PermissionKey
		for _, key := range settings {
			if roleNamed(t, s, "Configurator").Ceiling(key) == rbac.Yes {
				open = append(open, key)
			}
		}
		assert.ElementsMatch(t, c.listed(t, "Classification, ActivTrak Profile, Weekly Digest, Groups, Blocking, Tracking Schedules, "+
			"Time Zone, Work Schedules, Support Tickets"), open)
	})
	t.Run("row 53: no settings for Power Users and Viewers", func(t *testing.T) {
		free := c.listed(t, "ActivTrak Profile, Weekly Digest, Support Tickets")
		for _, name := range []string{"Power User", "Viewer"} {
			for _, key := range settings {
				if !slices.Contains(free, key) {
					assert.Equal(t, rbac.No, roleNamed(t, s, name).Ceiling(key), "%s of %s", key, name)
				}
			}
		}
	})
	t.Run("row 54: Team Pulse never opens the Screen View tab for Viewers", func(t *testing.T) {
		viewer := roleNamed(t, s, "Viewer")
		assert.Equal(t, rbac.Limited, viewer.Ceiling("workforce.team_pulse"))
		assert.Equal(t, rbac.No, viewer.Ceiling("workforce.team_pulse.screen_view"))
	})
	t.Run("row 55: Power Users may only read alarms", func(t *testing.T) {
		for _, key := range alarms {
			assert.Equal(t, rbac.Bound{Level: rbac.Read, Reason: "Power Users may only read alarms"}, roleNamed(t, s, "Power User").Ceilings[key], key)
		}
	})
	t.Run("row 56: no alarms for Viewers", func(t *testing.T) {
		for _, key := range alarms {
			assert.Equal(t, rbac.No, roleNamed(t, s, "Viewer").Ceiling(key), key)
		}
	})
	t.Run("row 60: date filters never apply to Insights", func(t *testing.T) {
		assert.False(t, permission(t, s, "insights.all").DateFiltered)
	})
}

func TestActivTrakClassicKeepsTheRulesOfTheChecklist(t *testing.T) {
	s := setUp(t, "activtrak-classic")
	t.Run("row 95: Users view alarms but cannot change or add any", func(t *testing.T) {
		assert.Equal(t, rbac.Read, roleNamed(t, s, "User").Ceiling("alarms.alarms"))
	})
	t.Run("row 98: no drill-down and no export for Team Viewers", func(t *testing.T) {
		assert.Equal(t, rbac.No, roleNamed(t, s, "Team Viewer").Ceiling("reports.activity_logs"))
		assert.Equal(t, rbac.No, roleNamed(t, s, "Team Viewer").Ceiling("reports.export"))
	})
	t.Run("row 100: Users and Team Viewers depend on viewable groups and see themselves", func(t *testing.T) {
		for _, name := range []string{"User", "Team Viewer"} {
			assert.Equal(t, rbac.ReachGroups, roleNamed(t, s, name).Reach, name)
			assert.True(t, roleNamed(t, s, name).OwnData, name)
		}
	})
}

func TestTrackTikKeepsTheRulesOfTheChecklist(t *testing.T) {
	s := setUp(t, "tracktik")
	c := rows{&s.Catalogue}
	t.Run("row 126: data models are assigned through APIs only", func(t *testing.T) {
		assert.Equal(t, c.listed(t, "every row of Data objects"), c.keys(func(p *rbac.Permission) bool { return p.APIOnly }))
	})
	t.Run("row 132: the default roles Guard, Manager and Client are edited by Superusers", func(t *testing.T) {
		for _, r := range s.Roles {
			assert.Equal(t, slices.Contains([]string{"Guard", "Manager", "Client"}, r.Name), r.Restricted, r.Name)
		}
	})
	t.Run("row 134: site templates need template creation at the region", func(t *testing.T) {
		assert.Equal(t, []rbac.Requirement{{Permission: "reports.region_template_creation", At: "region"}},
			permission(t, s, "reports.site_template_creation").Requires)
	})
	t.Run("row 136: the integration reads exactly the data objects it needs", func(t *testing.T) {
		want := append(c.listed(t, "Skills, Skill Categories, Employees, Employee Skills, Employment Profiles, Payroll Adhocs"), "security.api_access")
		var held []rbac.PermissionKey
		for key := range s.Role("integration-skills").Grants {
			held = append(held, key)
		}
		assert.ElementsMatch(t, want, held)
	})
	t.Run("row 137 and 140: pay rates and client rates are sensitive and granted to nobody", func(t *testing.T) {
		sensitive := c.keys(func(p *rbac.Permission) bool { return p.Sensitive })
		assert.Equal(t, []rbac.PermissionKey{"data.pay_rates", "data.client_rates"}, sensitive)
		for _, r := range s.Roles {
			for _, key := range sensitive {
				assert.Equal(t, rbac.No, r.Grants[key], "%s of %s", key, r.Name)
			}
		}
	})
	t.Run("row 139: the mirror on screen includes the integration and adds nothing", func(t *testing.T) {
		mirror := s.Role("integration-skills-mirror")
		assert.Equal(t, []rbac.RoleKey{"integration-skills"}, mirror.Includes)
		assert.Empty(t, mirror.Grants)
	})
	t.Run("row 164: the modules need API access", func(t *testing.T) {
		for _, key := range c.listed(t, "Data Lab, Conditional report UI, Dispatch") {
			assert.Equal(t, []rbac.Requirement{{Permission: "security.api_access"}}, permission(t, s, key).Requires, key)
		}
	})
}
