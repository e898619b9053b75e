package access_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
)

func TestMeetIsTheMostThatBothAllow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rbactest.SetUp(t)
		ix := access.Compile(s)
		var permissions []rbac.PermissionKey
		for _, p := range s.Catalogue.Permissions() {
			permissions = append(permissions, p.Key)
		}
		hold := func(label string) access.Hold {
			return ix.Hold(rbactest.One(t, label+" user", s.Users).Email, rapid.SampledFrom(permissions).Draw(t, label+" permission"),
				access.Circumstances{Time: noon, AsActive: rapid.Bool().Draw(t, label+" active"), EveryAddOn: true})
		}
		a, b, c := hold("a"), hold("b"), hold("c")
		a.Own, b.Own, c.Own = false, false, false // own data is of different people here
		m := a.Meet(b)
		require.True(t, a.Covers(m), "%+v\n%+v\n%+v", a, b, m)
		require.True(t, b.Covers(m), "%+v\n%+v\n%+v", a, b, m)
		require.True(t, m.Equal(b.Meet(a)))
		require.True(t, a.Meet(a).Equal(a), "%+v\n%+v", a, a.Meet(a))
		if a.Covers(c) && b.Covers(c) {
			require.True(t, m.Covers(c), "%+v\n%+v\n%+v\n%+v", a, b, c, m)
		}
	})
}

var noon = time.Date(2026, 11, 3, 12, 0, 0, 0, time.UTC)

// governed is a set-up in which one permission governs users and another roles and groups.
func governed() *rbac.SetUp {
	permission := func(key rbac.PermissionKey, scope rbac.Scope, editable bool, screens ...rbac.Screen) *rbac.Permission {
		return &rbac.Permission{Key: key, Name: string(key), Scope: scope, Editable: editable, Governs: screens}
	}
	give := func(role rbac.RoleKey, grants map[rbac.PermissionKey]rbac.Level) *rbac.Role {
		return &rbac.Role{Key: role, Name: string(role), Reach: rbac.ReachAll, Grants: grants}
	}
	user := func(email rbac.Email, roles ...rbac.RoleKey) *rbac.User {
		u := &rbac.User{Email: email, Status: rbac.Active, Views: rbac.Views{Groups: []rbac.GroupKey{"north"}}}
		for _, r := range roles {
			u.Assignments = append(u.Assignments, rbac.Assignment{Role: r})
		}
		return u
	}
	return (&rbac.SetUp{
		Name: "Acme",
		Catalogue: rbac.Catalogue{Areas: []*rbac.Area{{Key: "a", Name: "A", Permissions: []*rbac.Permission{
			permission("people", rbac.ScopeGroups, true, rbac.ScreenUsers),
			permission("roles", rbac.ScopeNone, true, rbac.ScreenRoles),
			permission("log", rbac.ScopeNone, false, rbac.ScreenAudit),
		}}}},
		Roles: []*rbac.Role{
			give("all", map[rbac.PermissionKey]rbac.Level{"people": rbac.Yes, "roles": rbac.Yes, "log": rbac.Yes}),
			give("lead", map[rbac.PermissionKey]rbac.Level{"people": rbac.Limited}),
			give("reader", map[rbac.PermissionKey]rbac.Level{"people": rbac.Read, "roles": rbac.Read}),
		},
		Groups: []*rbac.Group{
			{Key: "north", Name: "North", Users: []rbac.Email{"anna@acme.test"}},
			{Key: "north-east", Name: "North East", Parent: "north", Computers: []rbac.ComputerID{"PC-1"}},
			{Key: "south", Name: "South", Users: []rbac.Email{"bea@acme.test"}},
		},
		Users: []*rbac.User{user("anna@acme.test", "lead"), user("bea@acme.test", "reader"), user("olga@acme.test", "all"), user("zoe@acme.test")},
	}).Canonical()
}

func TestScreenIsWhatGovernsIt(t *testing.T) {
	ix := access.Compile(governed())
	on := func(user rbac.Email, screen rbac.Screen) access.Hold {
		return ix.Screen(user, screen, access.Circumstances{Time: noon})
	}
	assert.True(t, on("olga@acme.test", rbac.ScreenUsers).Everybody(rbac.Edit))
	assert.False(t, on("olga@acme.test", rbac.ScreenAudit).Can(rbac.Edit), "there is nothing to change")
	assert.True(t, on("bea@acme.test", rbac.ScreenUsers).Can(rbac.View))
	assert.False(t, on("bea@acme.test", rbac.ScreenUsers).Can(rbac.Edit), "read only")
	assert.True(t, on("zoe@acme.test", rbac.ScreenUsers).Nothing())
	t.Run("limited reaches the members of its groups and of those below", func(t *testing.T) {
		h := on("anna@acme.test", rbac.ScreenUsers)
		for subject, want := range map[rbac.Subject]bool{
			"user:anna@acme.test": true, "computer:PC-1": true, "group:north-east": true,
			"user:bea@acme.test": false, "group:south": false, "user:zoe@acme.test": false,
		} {
			assert.Equal(t, want, h.Reaches(ix, "anna@acme.test", rbac.Edit, subject), subject)
		}
	})
	t.Run("what nothing governs is for who may repair access", func(t *testing.T) {
		assert.True(t, on("olga@acme.test", rbac.ScreenSettings).Can(rbac.Edit))
		assert.True(t, on("bea@acme.test", rbac.ScreenSettings).Can(rbac.View))
		assert.False(t, on("bea@acme.test", rbac.ScreenSettings).Can(rbac.Edit))
		assert.True(t, on("anna@acme.test", rbac.ScreenSettings).Nothing())
	})
	t.Run("users and roles are nobody's where nothing governs them", func(t *testing.T) {
		s := governed()
		for _, p := range s.Catalogue.Permissions() {
			p.Governs = nil
		}
		for _, screen := range rbac.Screens {
			assert.True(t, access.Compile(s).Screen("olga@acme.test", screen, access.Circumstances{Time: noon}).Nothing(), screen)
		}
	})
}

func TestShowingAPartAnswersAsTheWhole(t *testing.T) {
	s := governed()
	ix := access.Compile(s)
	part := *s
	part.Users = s.Users[:1]
	shown := ix.Showing(part.Part())
	assert.True(t, shown.SetUp().Partial())
	assert.False(t, ix.SetUp().Partial())
	assert.True(t, shown.Allowed(&access.Request{User: "olga@acme.test", Permission: "people", Action: rbac.Edit, Time: noon}))
	holders, err := shown.Who(access.Request{Permission: "people", Action: rbac.View, Time: noon})
	require.NoError(t, err)
	assert.Len(t, holders, 1, "only who is shown is listed")
	assert.True(t, shown.Next(shown.SetUp().WithoutUser(s.Users[0].Email)).SetUp().Partial())
}
