package plan

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

func TestGroupIsUnseenOnlyWhenNothingOfItIsSeen(t *testing.T) {
	groups := []*rbac.Group{
		{Key: "east", Name: "East"},
		{Key: "field", Name: "Field", Parent: "sales", Users: []rbac.Email{"a@acme.test"}},
		{Key: "north", Name: "North"},
		{Key: "sales", Name: "Sales", Parent: "north"},
		{Key: "west", Name: "West", Users: []rbac.Email{"b@acme.test"}},
	}
	for name, c := range map[string]struct {
		user rbac.User
		want []Finding
	}{
		"a group below it is seen": {rbac.User{Views: rbac.Views{Groups: []rbac.GroupKey{"field"}}}, []Finding{
			{Class: Suggestion, Code: GroupEmpty, Group: "east"}, {Class: Suggestion, Code: GroupUnseen, Group: "west"},
		}},
		"an assignment is for it": {rbac.User{Assignments: []rbac.Assignment{{Role: "lead", Groups: []rbac.GroupKey{"west"}}}}, []Finding{
			{Class: Suggestion, Code: GroupEmpty, Group: "east"}, {Class: Suggestion, Code: GroupUnseen, Group: "north"},
		}},
		"somebody sees all": {rbac.User{Views: rbac.Views{All: true}}, []Finding{{Class: Suggestion, Code: GroupEmpty, Group: "east"}}},
	} {
		assert.Equal(t, c.want, GroupFindings(&rbac.SetUp{Groups: groups, Users: []*rbac.User{&c.user}}), name)
	}
}

func TestWhoIsKeptToGroupsAndHasNoneIsFound(t *testing.T) {
	s := &rbac.SetUp{
		Catalogue: rbac.Catalogue{Areas: []*rbac.Area{{Key: "home", Permissions: []*rbac.Permission{{Key: "home.log", Scope: rbac.ScopeGroups}}}}},
		Roles:     []*rbac.Role{{Key: "member", Reach: rbac.ReachAll, Grants: map[rbac.PermissionKey]rbac.Level{"home.log": rbac.Yes}}},
		Users: []*rbac.User{
			{Email: "free@acme.test", Status: rbac.Active, Assignments: []rbac.Assignment{{Role: "member"}}},
			{Email: "kept@acme.test", Status: rbac.Active, Assignments: []rbac.Assignment{{Role: "member"}}, LimitedAccess: true},
		},
	}
	ix := access.Compile(s)
	assert.Empty(t, UserFindings(ix, s.Users[0], time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)))
	assert.Equal(t, []Finding{{Class: Warning, Code: NoViewableGroup, User: "kept@acme.test", Role: "member"}}, UserFindings(ix, s.Users[1], time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)))
}
