package template_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// staffed is a new set-up of the template with a user in the role, who may view the groups.
func staffed(t *testing.T, key string, role rbac.RoleKey, groups []*rbac.Group, views ...rbac.GroupKey) *rbac.SetUp {
	t.Helper()
	s := created(t, setUp(t, key))
	for _, g := range groups {
		s = s.WithGroup(g)
	}
	return s.WithUser(&rbac.User{
		Email: "dana@acme.test", Status: rbac.Active,
		Assignments: []rbac.Assignment{{Role: role}}, Views: rbac.Views{Groups: views},
	})
}

func ask(s *rbac.SetUp, p rbac.PermissionKey, a rbac.Action, subject rbac.Subject, c rbac.Channel) access.Decision {
	return access.Compile(s).Decide(access.Request{
		User: "dana@acme.test", Permission: p, Action: a, Subject: subject, Time: noon, Channel: c,
	})
}

func codes(reasons []access.Reason) []access.Code {
	found := make([]access.Code, 0, len(reasons))
	for _, r := range reasons {
		found = append(found, r.Code)
	}
	return found
}

var (
	north = &rbac.Group{Key: "north", Name: "North", Kind: "region"}
	depot = &rbac.Group{Key: "depot", Name: "Depot", Kind: "site", Parent: "north", Users: []rbac.Email{"gus@acme.test"}}
	sales = &rbac.Group{Key: "sales", Name: "Sales", Kind: "team", Users: []rbac.Email{"anna@acme.test"}}
)

func TestDistrictManagersGet403UntilAPIAccessIsGranted(t *testing.T) {
	s := staffed(t, "tracktik", "district-manager", []*rbac.Group{north, depot}, "north")
	modules := []rbac.PermissionKey{"modules.data_lab", "modules.conditional_report_ui", "modules.dispatch"}
	granted := *s.Role("district-manager")
	granted.Channels = nil
	granted.Grants = map[rbac.PermissionKey]rbac.Level{"security.api_access": rbac.Yes}
	for key, l := range s.Role("district-manager").Grants {
		granted.Grants[key] = l
	}
	for _, key := range modules {
		screen := ask(s, key, rbac.View, "group:depot", rbac.UI)
		require.Equal(t, []access.Code{access.RequiresMissing}, codes(screen.Reasons), key)
		assert.Equal(t, rbac.PermissionKey("security.api_access"), screen.Reasons[0].Requirement.Permission)
		assert.Equal(t, []access.Code{access.NotGranted}, codes(screen.Reasons[0].Nested), key)

		program := ask(s, key, rbac.View, "group:depot", rbac.API)
		assert.Contains(t, codes(program.Reasons), access.ChannelBlocked, key)

		for _, channel := range rbac.Channels {
			mended := ask(s.WithRole(&granted), key, rbac.View, "group:depot", channel)
			assert.True(t, mended.Allowed, "%s through %s: %v", key, channel, mended.Reasons)
		}
	}
}

func TestSiteReportTemplatesNeedTheRegion(t *testing.T) {
	key := rbac.PermissionKey("reports.site_template_creation")
	region := staffed(t, "tracktik", "district-manager", []*rbac.Group{north, depot}, "north")
	assert.True(t, ask(region, key, rbac.View, "group:depot", rbac.UI).Allowed)
	site := staffed(t, "tracktik", "district-manager", []*rbac.Group{north, depot}, "depot")
	assert.Equal(t, []access.Code{access.RequiresMissing}, codes(ask(site, key, rbac.View, "group:depot", rbac.UI).Reasons))
}

func TestIntegrationAndItsMirrorReadTheSameDataObjects(t *testing.T) {
	machine := staffed(t, "tracktik", "integration-skills", nil)
	person := staffed(t, "tracktik", "integration-skills-mirror", nil)
	for area, p := range machine.Catalogue.Permissions() {
		if area.Key != "data" {
			continue
		}
		read := ask(machine, p.Key, rbac.View, "", rbac.API)
		seen := ask(person, p.Key, rbac.View, "", rbac.UI)
		assert.Equal(t, !p.Sensitive, read.Allowed, p.Key)
		assert.Equal(t, read.Level, seen.Level, p.Key)
		assert.False(t, ask(machine, p.Key, rbac.View, "", rbac.UI).Allowed, "%s on screen", p.Key)
		assert.False(t, ask(person, p.Key, rbac.View, "", rbac.API).Allowed, "%s through the API", p.Key)
	}
	assert.False(t, ask(person, "security.api_access", rbac.View, "", rbac.UI).Allowed)
}

func TestTerminatedPeopleMayNothing(t *testing.T) {
	s := staffed(t, "tracktik", "terminated", []*rbac.Group{north, depot}, "north")
	for _, p := range s.Catalogue.Permissions() {
		assert.False(t, ask(s, p.Key, rbac.View, "", rbac.UI).Allowed, p.Key)
	}
}

func TestViewersSeeNothingBeforeTheyHaveAGroup(t *testing.T) {
	none := staffed(t, "activtrak", "viewer", []*rbac.Group{sales})
	assert.Equal(t, []access.Code{access.NoViewableGroup}, codes(ask(none, "home.activity_dashboard", rbac.View, "", rbac.UI).Reasons))
	one := staffed(t, "activtrak", "viewer", []*rbac.Group{sales}, "sales")
	assert.True(t, ask(one, "home.activity_dashboard", rbac.View, "user:anna@acme.test", rbac.UI).Allowed)
	assert.False(t, ask(one, "home.activity_dashboard", rbac.View, "user:gus@acme.test", rbac.UI).Allowed)
}

func TestPowerUsersReadAlarmsOfTheirGroupsOnly(t *testing.T) {
	s := staffed(t, "activtrak", "power-user", []*rbac.Group{sales}, "sales")
	d := ask(s, "alarms.log", rbac.View, "user:anna@acme.test", rbac.UI)
	assert.True(t, d.Allowed)
	assert.Equal(t, rbac.LimitedRead, d.Level)
	assert.Equal(t, []access.Code{access.ReadOnly}, codes(ask(s, "alarms.log", rbac.Edit, "user:anna@acme.test", rbac.UI).Reasons))
	assert.False(t, ask(s, "alarms.log", rbac.View, "user:gus@acme.test", rbac.UI).Allowed)
}

func TestClassicUsersSeeThemselvesWithoutAGroup(t *testing.T) {
	for _, role := range []rbac.RoleKey{"user", "team-viewer"} {
		s := staffed(t, "activtrak-classic", role, []*rbac.Group{sales})
		assert.True(t, ask(s, "reports.productivity", rbac.View, "user:dana@acme.test", rbac.UI).Allowed, role)
		assert.False(t, ask(s, "reports.productivity", rbac.View, "user:anna@acme.test", rbac.UI).Allowed, role)
	}
}

func TestMembersWithLimitedAccessSeeTheirProperties(t *testing.T) {
	shop := &rbac.Group{Key: "shop", Name: "Shop", Kind: "property"}
	blog := &rbac.Group{Key: "blog", Name: "Blog", Kind: "property"}
	s := staffed(t, "anytrack", "account-member", []*rbac.Group{shop, blog}, "shop")
	assert.True(t, ask(s, "tracking.properties", rbac.Edit, "group:blog", rbac.UI).Allowed)

	limited := *s.User("dana@acme.test")
	limited.LimitedAccess = true
	s = s.WithUser(&limited)
	assert.True(t, ask(s, "tracking.properties", rbac.Edit, "group:shop", rbac.UI).Allowed)
	assert.Equal(t, []access.Code{access.OutsideGroups}, codes(ask(s, "tracking.properties", rbac.View, "group:blog", rbac.UI).Reasons))

	exporting := limited
	exporting.ReadOnly = true
	exporting.Toggles = map[rbac.PermissionKey]rbac.Level{"tracking.export": rbac.Yes}
	s = s.WithUser(&exporting)
	assert.Equal(t, []access.Code{access.ReadOnly}, codes(ask(s, "tracking.properties", rbac.Edit, "group:shop", rbac.UI).Reasons))
	assert.True(t, ask(s, "tracking.export", rbac.View, "group:shop", rbac.UI).Allowed)
}
