package plan_test

import (
	"net/netip"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// small is a set-up that Olga owns, with a Viewer who sees reports of Sales.
func small() *rbac.SetUp {
	return (&rbac.SetUp{
		Name: "Small",
		Catalogue: rbac.Catalogue{Name: "Product", Areas: []*rbac.Area{{Key: "all", Name: "All", Permissions: []*rbac.Permission{
			{Key: "access", Name: "Access", Editable: true, Governs: []rbac.Screen{rbac.ScreenUsers, rbac.ScreenRoles}},
			{Key: "report", Name: "Report", Scope: rbac.ScopeGroups},
			{Key: "pay", Name: "Pay rates", Editable: true, Sensitive: true},
			{Key: "detail", Name: "Detail", Scope: rbac.ScopeGroups, Requires: []rbac.Requirement{{Permission: "report"}}},
		}}}},
		Roles: []*rbac.Role{
			{Key: "owner", Name: "Owner", Owner: true, Reach: rbac.ReachAll,
				Grants: map[rbac.PermissionKey]rbac.Level{"access": rbac.Yes, "report": rbac.Yes, "pay": rbac.Yes}},
			{Key: "viewer", Name: "Viewer", Reach: rbac.ReachGroups, Grants: map[rbac.PermissionKey]rbac.Level{"report": rbac.Limited}},
			{Key: "clerk", Name: "Clerk", Reach: rbac.ReachAll, Grants: map[rbac.PermissionKey]rbac.Level{"pay": rbac.Read}},
		},
		Groups: []*rbac.Group{{Key: "sales", Name: "Sales", Users: []rbac.Email{"anna@acme.test"}}},
		Users: []*rbac.User{
			{Email: "olga@acme.test", FirstName: "Olga", Status: rbac.Active, Assignments: []rbac.Assignment{{Role: "owner"}}},
			{Email: "vera@acme.test", FirstName: "Vera", Status: rbac.Active, Assignments: []rbac.Assignment{{Role: "viewer"}},
				Views: rbac.Views{Groups: []rbac.GroupKey{"sales"}}},
		},
		Statements: []*rbac.Statement{{Key: "pay", Text: "Nobody but owners sees pay rates", Kind: rbac.Only,
			Who: rbac.Who{Role: "owner"}, Permission: "pay", Action: rbac.View}},
	}).Canonical()
}

func user(s *rbac.SetUp, email rbac.Email, change func(*rbac.User)) *rbac.SetUp {
	u := *s.User(email)
	change(&u)
	return s.WithUser(u.Canonical())
}

func role(s *rbac.SetUp, key rbac.RoleKey, change func(*rbac.Role)) *rbac.SetUp {
	r := *s.Role(key)
	change(&r)
	return s.WithRole(r.Canonical())
}

func TestLockOutIsRefusedOnEveryPath(t *testing.T) {
	tomorrow := rbac.At(noon.Add(24 * time.Hour))
	backup := func(s *rbac.SetUp, change func(*rbac.Assignment)) *rbac.SetUp {
		a := rbac.Assignment{Role: "owner"}
		change(&a)
		s = user(s, "olga@acme.test", func(u *rbac.User) { u.Assignments = []rbac.Assignment{{Role: "owner", Until: tomorrow}} })
		return user(s, "vera@acme.test", func(u *rbac.User) { u.Assignments = []rbac.Assignment{a} })
	}
	cases := map[string]struct {
		next   func(*rbac.SetUp) *rbac.SetUp
		refuse bool
	}{
		"suspending the only owner": {func(s *rbac.SetUp) *rbac.SetUp {
			return user(s, "olga@acme.test", func(u *rbac.User) { u.Status = rbac.Suspended })
		}, true},
		"deleting the only owner": {func(s *rbac.SetUp) *rbac.SetUp { return s.WithoutUser("olga@acme.test") }, true},
		"making the only owner read-only": {func(s *rbac.SetUp) *rbac.SetUp {
			return user(s, "olga@acme.test", func(u *rbac.User) { u.ReadOnly = true })
		}, true},
		"an end date for the only owner": {func(s *rbac.SetUp) *rbac.SetUp {
			return user(s, "olga@acme.test", func(u *rbac.User) { u.Assignments = []rbac.Assignment{{Role: "owner", Until: tomorrow}} })
		}, true},
		"an end date with a successor from that instant": {func(s *rbac.SetUp) *rbac.SetUp {
			return backup(s, func(a *rbac.Assignment) { a.From = tomorrow })
		}, false},
		"an end date with a successor a second later": {func(s *rbac.SetUp) *rbac.SetUp {
			return backup(s, func(a *rbac.Assignment) { a.From = rbac.At(tomorrow.Add(time.Second)) })
		}, true},
		"an end date with a deputy who ends too": {func(s *rbac.SetUp) *rbac.SetUp {
			return backup(s, func(a *rbac.Assignment) { a.Until = rbac.At(tomorrow.Add(time.Hour)) })
		}, true},
		"the role made read-only": {func(s *rbac.SetUp) *rbac.SetUp {
			return role(s, "owner", func(r *rbac.Role) { r.Grants = map[rbac.PermissionKey]rbac.Level{"access": rbac.Read} })
		}, true},
		"the role bound to an office": {func(s *rbac.SetUp) *rbac.SetUp {
			return role(s, "owner", func(r *rbac.Role) { r.Addresses = []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")} })
		}, true},
		"the role kept from the screen": {func(s *rbac.SetUp) *rbac.SetUp {
			return role(s, "owner", func(r *rbac.Role) { r.Channels = map[rbac.Channel]rbac.Gate{rbac.UI: rbac.Blocked} })
		}, true},
		"something restricted and no superuser": {func(s *rbac.SetUp) *rbac.SetUp {
			return role(s, "clerk", func(r *rbac.Role) { r.Restricted = true })
		}, true},
		"a Viewer suspended": {func(s *rbac.SetUp) *rbac.SetUp {
			return user(s, "vera@acme.test", func(u *rbac.User) { u.Status = rbac.Suspended })
		}, false},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			before := access.Compile(small())
			p, err := plan.Make(before, to(c.next(before.SetUp())), noon)
			require.NoError(t, err)
			require.NotEmpty(t, p.Changes)
			assert.Equal(t, c.refuse, p.Refused())
			if c.refuse {
				assert.ErrorIs(t, p.Error(), rbac.ErrLockout)
			} else {
				assert.NoError(t, p.Error())
			}
		})
	}
}

// A set-up in which nobody could repair access to begin with, such as one made from roles
// alone, can still be worked on.
func TestASetUpNobodyCouldRepairIsNotFrozen(t *testing.T) {
	alone := small().WithoutUser("olga@acme.test")
	p, err := plan.Make(access.Compile(alone), to(user(alone, "vera@acme.test", func(u *rbac.User) { u.Alias = "V" })), noon)
	require.NoError(t, err)
	assert.False(t, p.Refused())
	require.Len(t, p.Findings, 1)
	assert.Equal(t, plan.NobodyRepairing, p.Findings[0].Code)
}

func TestARoleTurnedOffNamesWhoLosesIt(t *testing.T) {
	before := access.Compile(small())
	p, err := plan.Make(before, to(role(small(), "viewer", func(r *rbac.Role) { r.Grants = nil })), noon)
	require.NoError(t, err)
	require.Len(t, p.Effects, 1)
	e := p.Effects[0]
	assert.Equal(t, rbac.Email("vera@acme.test"), e.User)
	assert.Equal(t, rbac.PermissionKey("report"), e.Permission)
	assert.True(t, e.Loses)
	assert.False(t, e.Gains)
	assert.Equal(t, []rbac.RoleKey{"viewer"}, e.Through)
	assert.Equal(t, []rbac.GroupKey{"sales"}, e.Before.Read)
	assert.False(t, p.Harmless())
}

func TestANewMemberIsSeenByWhoViewsTheGroup(t *testing.T) {
	g := *small().Group("sales")
	g.Users = []rbac.Email{"anna@acme.test", "bob@acme.test"}
	p, err := plan.Make(access.Compile(small()), to(small().WithGroup(&g)), noon)
	require.NoError(t, err)
	require.Len(t, p.Effects, 1)
	assert.Equal(t, rbac.Email("vera@acme.test"), p.Effects[0].User)
	assert.Equal(t, []rbac.Subject{"user:bob@acme.test"}, p.Effects[0].Seen)
}

func TestAnAssignmentToComeShowsFromItsDay(t *testing.T) {
	monday := rbac.At(noon.Add(24 * time.Hour))
	p, err := plan.Make(access.Compile(small()), to(user(small(), "vera@acme.test", func(u *rbac.User) {
		u.Assignments = append(u.Assignments, rbac.Assignment{Role: "clerk", From: monday})
	})), noon)
	require.NoError(t, err)
	require.Len(t, p.Effects, 1)
	assert.Equal(t, monday, p.Effects[0].From)
	assert.Equal(t, []rbac.RoleKey{"clerk"}, p.Effects[0].Through)
	require.Len(t, p.Statements, 1, "it is asked at every later instant, too")
	assert.Equal(t, plan.Broken, p.Statements[0].Verdict)
	assert.Equal(t, monday.Time, p.Statements[0].Breaches[0].Request.Time)
	assert.True(t, p.NeedsReason())
}

func TestWhatABlockedChannelTakesShowsOnThatChannel(t *testing.T) {
	p, err := plan.Make(access.Compile(small()), to(role(small(), "viewer", func(r *rbac.Role) {
		r.Channels = map[rbac.Channel]rbac.Gate{rbac.API: rbac.Blocked}
	})), noon)
	require.NoError(t, err)
	require.Len(t, p.Effects, 1)
	assert.Equal(t, rbac.API, p.Effects[0].Channel)
	assert.True(t, p.Effects[0].Loses)
}

func TestWhatAnAddressListTakesShowsFromElsewhere(t *testing.T) {
	p, err := plan.Make(access.Compile(small()), to(role(small(), "viewer", func(r *rbac.Role) {
		r.Addresses = []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}
	})), noon)
	require.NoError(t, err)
	require.Len(t, p.Effects, 1)
	assert.True(t, p.Effects[0].Loses)
}

func TestALossNamesOnlyTheRolesThatMakeIt(t *testing.T) {
	both := user(small(), "vera@acme.test", func(u *rbac.User) {
		u.Assignments = []rbac.Assignment{{Role: "viewer"}, {Role: "owner", Groups: []rbac.GroupKey{"sales"}}}
	})
	both = both.WithGroup(&rbac.Group{Key: "ops", Name: "Ops"})
	both = user(both, "vera@acme.test", func(u *rbac.User) { u.Views.Groups = []rbac.GroupKey{"ops", "sales"} })
	p, err := plan.Make(access.Compile(both), to(role(both, "viewer", func(r *rbac.Role) { r.Grants = nil })), noon)
	require.NoError(t, err)
	require.NotEmpty(t, p.Effects)
	assert.Equal(t, rbac.PermissionKey("report"), p.Effects[0].Permission)
	assert.Equal(t, []rbac.RoleKey{"viewer"}, p.Effects[0].Through, "she keeps Sales through the other role")
}

func TestWhoSawNothingLosesNothing(t *testing.T) {
	s := small().WithUser(&rbac.User{Email: "nora@acme.test", Status: rbac.Active, Assignments: []rbac.Assignment{{Role: "viewer"}}})
	areas := s.Catalogue.Areas[0]
	areas.Permissions[1].DateFiltered = true
	s = role(s, "viewer", func(r *rbac.Role) { r.DateFilters = rbac.DateFilters })
	p, err := plan.Make(access.Compile(s), to(role(s, "viewer", func(r *rbac.Role) { r.Grants = nil })), noon)
	require.NoError(t, err)
	require.Len(t, p.Effects, 1, "Nora has no viewable group")
	assert.Equal(t, rbac.Email("vera@acme.test"), p.Effects[0].User)
}

// Olga hands over to Vera for a day; before that is over, Olga may be suspended, not after.
func TestAPlanIsHeldAgainstTheInstantItIsApplied(t *testing.T) {
	tomorrow := noon.Add(24 * time.Hour)
	s := user(small(), "vera@acme.test", func(u *rbac.User) { u.Assignments = []rbac.Assignment{{Role: "owner", From: rbac.At(tomorrow)}} })
	s = user(s, "olga@acme.test", func(u *rbac.User) {
		u.Assignments = []rbac.Assignment{{Role: "owner", Until: rbac.At(tomorrow.Add(time.Hour))}}
	})
	ix := access.Compile(s)
	late := tomorrow.Add(time.Minute)
	p, err := plan.Make(ix, to(user(s, "olga@acme.test", func(u *rbac.User) { u.Status = rbac.Suspended })), late)
	require.NoError(t, err)
	assert.NoError(t, p.Still(late))
	assert.ErrorIs(t, p.Still(noon), rbac.ErrLockout, "Vera does not own it yet")
}
