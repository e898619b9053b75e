package plan

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
)

func TestLevelsFollowAPermissionThatOffersOthers(t *testing.T) {
	s := office(t)
	alarms := *s.Catalogue.Permission("alarms")
	alarms.Editable = false
	next, _ := done(t, s, UpdatePermission(alarms))
	require.Equal(t, rbac.Yes, next.Role("lead").Grants["alarms"], "where nothing can be changed, reading is all there is")
	require.Equal(t, rbac.Yes, next.Role("lead").Defaults["alarms"])
	require.Equal(t, []Refit{{Role: "lead", Before: rbac.Read, After: rbac.Yes}}, Refits(s, &alarms))

	trends := *s.Catalogue.Permission("trends")
	trends.Scope = rbac.ScopeNone
	next, _ = done(t, s, UpdatePermission(trends))
	require.Equal(t, rbac.No, next.Role("viewer").Grants["trends"], "whoever saw some does not see all")
	require.Equal(t, rbac.Yes, next.Role("owner").Grants["trends"])
}

func TestAChangedPermissionLeavesNoLevelThatItDoesNotOffer(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rbactest.SetUp(t)
		d := drawn{t, s}
		p := *d.permission()
		p.Scope, p.Editable = rbactest.One(t, "scope", rbac.Scopes), d.yes()
		next, _, err := step(s, UpdatePermission(p))
		require.NoError(t, err)
		require.Empty(t, rbac.Validate(next))
	})
}

// A level put in the place of another opens nothing to anybody: who reads some groups does not
// read all, and who could not edit cannot.
func TestAFittedLevelAllowsNoMore(t *testing.T) {
	stored := lacking(rbac.Levels, []rbac.Level{rbac.ReadAllChangeLimited})
	for _, editable := range []bool{false, true} {
		for _, scope := range rbac.Scopes {
			p := &rbac.Permission{Key: "p", Scope: scope, Editable: editable}
			for _, l := range stored {
				f := fitted(p, l)
				require.True(t, p.Offers(f), "%v on %s", l, scope)
				require.LessOrEqual(t, f.Reads(), l.Reads())
				if editable {
					require.LessOrEqual(t, f.Writes(), l.Writes())
				}
				for _, higher := range stored {
					if l.Within(rbac.No, higher) {
						require.True(t, f.Within(rbac.No, fitted(p, higher)), "%v below %v", l, higher)
					}
				}
			}
		}
	}
}

func TestAnAreaGoesWithAllThatIsInIt(t *testing.T) {
	s := office(t)
	next, _ := done(t, s.WithoutStatement("bob"), RemoveWholeArea(s, "reports"))
	require.Nil(t, next.Catalogue.Permission("shots"))
	require.Len(t, next.Catalogue.Areas, 1)
	require.Empty(t, next.Role("viewer").Grants)

	moved, _ := done(t, s, MovePermission(s, "shots", "account", -1))
	refused(t, moved, RemoveWholeArea(moved, "reports"), rbac.ErrInUse, "shots")
}

func TestAnAddOnInUseStays(t *testing.T) {
	s := office(t)
	next, _ := done(t, s, PutAddOn(rbac.AddOn{Name: "Screen Details"}))
	next, _ = done(t, next, SetAddOns([]rbac.AddOnKey{"screen-details"}))
	shots := *next.Catalogue.Permission("shots")
	shots.AddOn = "screen-details"
	next, _ = done(t, next, UpdatePermission(shots))
	refused(t, next, RemoveAddOn("screen-details"), rbac.ErrInUse, "shots")

	shots.AddOn = ""
	next, _ = done(t, next, UpdatePermission(shots))
	next, _ = done(t, next, PutAddOn(rbac.AddOn{Key: "screen-details", Name: "Screens"}))
	require.Equal(t, "Screens", next.Catalogue.AddOns[0].Name)
	next, _ = done(t, next, RemoveAddOn("screen-details"))
	requireSame(t, s, next)
	refused(t, s, RemoveAddOn("moon"), rbac.ErrNotFound, "moon")
	refused(t, s, PutAddOn(rbac.AddOn{Name: " "}), rbac.ErrInvalid, "without a name")
	refused(t, s, RenameCatalogue(""), rbac.ErrInvalid, "without a name")
}

// What Read only was on a permission that nothing can be changed in decides as Yes does.
func TestNobodyGainsOrLosesWhenThereIsNothingToChangeAnyMore(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rbactest.SetUp(t)
		p := *drawn{t, s}.permission()
		p.Editable = false
		next, _, err := step(s, UpdatePermission(p))
		require.NoError(t, err)
		before, after := access.Compile(s), access.Compile(next)
		for _, u := range s.Users {
			req := access.Request{User: u.Email, Permission: p.Key, Action: rbac.View, Time: rbactest.Now}
			require.Equal(t, before.Allowed(&req), after.Allowed(&req))
		}
	})
}
