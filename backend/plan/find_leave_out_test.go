package plan_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// repairable is a set-up with an owner, two clerks and a role that administers.
func repairable() *rbac.SetUp {
	access := &rbac.Permission{Key: "access", Name: "Access", Editable: true, Governs: []rbac.Screen{rbac.ScreenUsers, rbac.ScreenRoles}}
	person := func(email rbac.Email, role rbac.RoleKey) *rbac.User {
		return &rbac.User{Email: email, Status: rbac.Active, Assignments: []rbac.Assignment{{Role: role}}}
	}
	return &rbac.SetUp{
		Name:      "Office",
		Catalogue: rbac.Catalogue{Name: "Product", Areas: []*rbac.Area{{Key: "all", Name: "All", Permissions: []*rbac.Permission{access}}}},
		Roles: []*rbac.Role{
			{Key: "owner", Name: "Owner", Reach: rbac.ReachAll, Owner: true, Grants: map[rbac.PermissionKey]rbac.Level{"access": rbac.Yes}},
			{Key: "clerk", Name: "Clerk", Reach: rbac.ReachAll},
		},
		Users: []*rbac.User{person("ana@x.test", "clerk"), person("bo@x.test", "clerk"), person("olga@x.test", "owner")},
	}
}

// mendOf is the mend of the first finding of a code, which must be there.
func mendOf(t *testing.T, p *plan.Plan, code plan.FindingCode) *plan.Edit {
	t.Helper()
	at := slices.IndexFunc(p.Findings, func(f plan.Finding) bool { return f.Code == code })
	require.GreaterOrEqual(t, at, 0, "%s %+v", code, p.Findings)
	return p.Findings[at].Mend
}

func TestWhoLocksEverybodyOutIsLeftOutOfWhatIsDoneToMany(t *testing.T) {
	s := repairable()
	ix := access.Compile(s)
	p, err := plan.Make(ix, plan.Suspend(s, "ana@x.test", "olga@x.test"), noon)
	require.NoError(t, err)
	require.True(t, p.Refused())
	mend := mendOf(t, p, plan.LockedOut)
	require.NotNil(t, mend)
	assert.Equal(t, "Leave out olga@x.test", mend.Title)
	require.True(t, mend.Instead)
	rest, err := plan.Make(ix, *mend, noon)
	require.NoError(t, err)
	assert.False(t, rest.Refused())
	assert.Equal(t, rbac.Suspended, rest.After.SetUp().User("ana@x.test").Status)
	assert.Equal(t, s.User("olga@x.test"), rest.After.SetUp().User("olga@x.test"), "as before, to the last field")
}

func TestNobodyIsLeftOutWhereNothingWouldBeLeft(t *testing.T) {
	s := repairable()
	p, err := plan.Make(access.Compile(s), plan.Suspend(s, "olga@x.test"), noon)
	require.NoError(t, err)
	assert.Nil(t, mendOf(t, p, plan.LockedOut), "to discard it is the same")
}

func TestWhoGainsControlIsLeftOut(t *testing.T) {
	s := repairable()
	ix := access.Compile(s)
	p, err := plan.Make(ix, plan.SetRole(s, "owner", "ana@x.test", "bo@x.test"), noon)
	require.NoError(t, err)
	mend := mendOf(t, p, plan.GainsControl)
	require.NotNil(t, mend)
	rest, err := plan.Make(ix, *mend, noon)
	require.NoError(t, err)
	assert.Equal(t, rbac.RoleKey("clerk"), rest.After.SetUp().User("ana@x.test").Assignments[0].Role)
	assert.Equal(t, rbac.RoleKey("owner"), rest.After.SetUp().User("bo@x.test").Assignments[0].Role)
}

func TestWhoIsInvitedIsLeftOutWhole(t *testing.T) {
	s := repairable()
	ix := access.Compile(s)
	p, err := plan.Make(ix, plan.Together("Two", plan.Invite(
		plan.Newcomer{Email: "new@x.test", Role: "clerk"}), plan.SetRole(s, "owner", "ana@x.test")), noon)
	require.NoError(t, err)
	mend := mendOf(t, p, plan.GainsControl)
	rest, err := plan.Make(ix, *mend, noon)
	require.NoError(t, err)
	assert.NotNil(t, rest.After.SetUp().User("new@x.test"), "only who gains is left out")
	assert.Equal(t, s.User("ana@x.test"), rest.After.SetUp().User("ana@x.test"))
}

func TestWhatARoleCannotReadWithIsTakenAwayWhereItMayNotHaveTheRest(t *testing.T) {
	s := repairable()
	list := &rbac.Permission{Key: "list", Name: "List"}
	detail := &rbac.Permission{Key: "detail", Name: "Detail", Requires: []rbac.Requirement{{Permission: "list"}}}
	s.Catalogue.Areas[0].Permissions = append(s.Catalogue.Areas[0].Permissions, list, detail)
	s.Roles[1].Grants = map[rbac.PermissionKey]rbac.Level{"detail": rbac.Yes}
	s.Roles[1].Ceilings = map[rbac.PermissionKey]rbac.Bound{"list": {Level: rbac.No, Reason: "Clerks never see the list"}}
	for _, f := range plan.Findings(nil, access.Compile(s), noon) {
		if f.Code == plan.RequirementMissing {
			require.NotNil(t, f.Mend)
			assert.Equal(t, "Take Detail from the role Clerk", f.Mend.Title)
			return
		}
	}
	t.Fatal("nothing found")
}

func TestWhoIsLeftOutOfSeveralStepsIsLeftOutOfAllOfThem(t *testing.T) {
	s := repairable()
	ix := access.Compile(s)
	both := plan.Together("Suspend two", plan.Suspend(s, "ana@x.test"), plan.Suspend(s, "olga@x.test"))
	p, err := plan.Make(ix, both, noon)
	require.NoError(t, err)
	mend := mendOf(t, p, plan.LockedOut)
	require.NotNil(t, mend)
	rest, err := plan.Make(ix, *mend, noon)
	require.NoError(t, err)
	assert.False(t, rest.Refused())
	assert.Equal(t, rbac.Suspended, rest.After.SetUp().User("ana@x.test").Status)
	assert.Equal(t, s.User("olga@x.test"), rest.After.SetUp().User("olga@x.test"))
}
