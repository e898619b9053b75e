package plan_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
)

var noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

func to(next *rbac.SetUp) plan.Edit {
	return plan.Edit{Title: "Change", Do: func(*rbac.SetUp) (*rbac.SetUp, error) { return next, nil }}
}

// step draws a small change that keeps the set-up valid.
func step(t *rapid.T, s *rbac.SetUp) *rbac.SetUp {
	u := *rbactest.One(t, "user", s.Users)
	r := *rbactest.One(t, "role", s.Roles)
	switch rapid.IntRange(0, 8).Draw(t, "step") {
	case 0:
		u.Status = rbactest.One(t, "status", rbac.Statuses)
		return s.WithUser(&u)
	case 1:
		u.ReadOnly, u.LimitedAccess = rapid.Bool().Draw(t, "read-only"), rapid.Bool().Draw(t, "limited")
		return s.WithUser(&u)
	case 2:
		var permissions []*rbac.Permission
		for _, p := range s.Catalogue.Permissions() {
			permissions = append(permissions, p)
		}
		p := rbactest.One(t, "permission", permissions)
		l := rbactest.One(t, "level", p.Offered())
		grants := map[rbac.PermissionKey]rbac.Level{p.Key: l}
		for k, v := range r.Grants {
			if k != p.Key {
				grants[k] = v
			}
		}
		r.Grants = grants
		return s.WithRole(r.Canonical())
	case 3:
		r.OwnData = !r.OwnData
		return s.WithRole(&r)
	case 4:
		r.Channels = map[rbac.Channel]rbac.Gate{rbactest.One(t, "channel", rbac.Channels): rbac.Blocked}
		return s.WithRole(&r)
	case 5:
		r.DateFilters = rbactest.Some(t, "filters", rbac.DateFilters)
		return s.WithRole(r.Canonical())
	case 6:
		next := *s
		next.AddOns = nil
		return &next
	case 7:
		if len(s.Groups) == 0 {
			return s
		}
		g := *rbactest.One(t, "group", s.Groups)
		g.Users, g.Parent = []rbac.Email{u.Email}, ""
		return s.WithGroup(&g)
	}
	if len(u.Assignments) == 0 {
		return s
	}
	u.Assignments = slices.Clone(u.Assignments)
	u.Assignments[0].Until = rbac.At(noon.Add(48 * time.Hour))
	u.Assignments[0].From = rbac.Instant{}
	return s.WithUser(u.Canonical())
}

// Every hold that differs between the two revisions, found by asking everybody everything,
// is an effect, and every effect is such a difference.
func TestEffectsAreExactlyWhatDiffers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before := access.Compile(rbactest.SetUp(t))
		next := before.SetUp()
		for range rapid.IntRange(1, 3).Draw(t, "steps") {
			next = step(t, next)
		}
		p, err := plan.Make(before, to(next), noon)
		require.NoError(t, err)
		if p.Refused() && p.Findings[0].Lockout == nil {
			return
		}
		type cell struct {
			user       rbac.Email
			permission rbac.PermissionKey
		}
		named := map[cell]bool{}
		for _, e := range p.Effects {
			require.True(t, e.Gains || e.Loses)
			if e.Permission != "" {
				require.False(t, e.Before.Equal(e.After), "%+v", e)
				named[cell{e.User, e.Permission}] = true
			}
		}
		fresh := access.Compile(p.After.SetUp())
		for _, u := range before.SetUp().Users {
			for _, permission := range before.SetUp().Catalogue.Permissions() {
				for _, c := range everyCircumstance(before.SetUp(), p.After.SetUp()) {
					b, a := before.Hold(u.Email, permission.Key, c), fresh.Hold(u.Email, permission.Key, c)
					if !b.Covers(a) || !a.Covers(b) {
						require.True(t, named[cell{u.Email, permission.Key}], "%s %s %+v: %+v, %+v", u.Email, permission.Key, c, b, a)
					}
				}
			}
		}
	})
}

func everyCircumstance(sides ...*rbac.SetUp) []access.Circumstances {
	instants := []time.Time{noon}
	for _, s := range sides {
		for _, u := range s.Users {
			for _, a := range u.Assignments {
				for _, i := range []rbac.Instant{a.From, a.Until} {
					if i.After(noon) {
						instants = append(instants, i.Time)
					}
				}
			}
		}
	}
	var list []access.Circumstances
	for _, t := range instants {
		for _, c := range rbac.Channels {
			list = append(list, access.Circumstances{Time: t, Channel: c, AnyAddress: true, Unconstrained: true},
				access.Circumstances{Time: t, Channel: c, Unconstrained: true})
		}
	}
	return list
}

// The changes of a plan lead from the one revision to the other, and back.
func TestChangesLeadThereAndBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before := access.Compile(rbactest.SetUp(t))
		p, err := plan.Make(before, to(step(t, step(t, before.SetUp()))), noon)
		require.NoError(t, err)
		there, err := rbac.Apply(before.SetUp(), p.Changes)
		require.NoError(t, err)
		require.Equal(t, p.After.SetUp().Canonical(), there.Canonical())
		back, err := rbac.Apply(there, rbac.Inverse(p.Changes))
		require.NoError(t, err)
		require.Equal(t, before.SetUp().Canonical(), back.Canonical())
	})
}

// Whatever is done, somebody can repair access afterwards, or the plan is refused.
func TestNobodyIsLockedOut(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ix := access.Compile(rbactest.SetUp(t))
		require.Nil(t, plan.Guard(ix, noon), "random set-ups start with somebody who can")
		for range 5 {
			p, err := plan.Make(ix, to(step(t, ix.SetUp())), noon)
			require.NoError(t, err)
			if p.Refused() {
				continue
			}
			ix = p.After
			require.Nil(t, plan.Guard(access.Compile(ix.SetUp()), noon))
		}
	})
}

func TestDeletingWhatAStatementNamesIsMendedByRemovingTheStatement(t *testing.T) {
	s := small().WithStatement(&rbac.Statement{Key: "vera", Kind: rbac.Cannot, Who: rbac.Who{User: "vera@acme.test"}, Permission: "pay", Action: rbac.View})
	ix := access.Compile(s)
	p, err := plan.Make(ix, plan.DeleteUsers(s, "vera@acme.test"), noon)
	require.NoError(t, err)
	require.True(t, p.Refused())
	require.NotNil(t, p.Findings[0].Mend)
	p, err = plan.Make(ix, plan.Together(p.Edit.Title, p.Edit, *p.Findings[0].Mend), noon)
	require.NoError(t, err)
	require.False(t, p.Refused())
	require.Nil(t, p.After.SetUp().User("vera@acme.test"))
	require.Nil(t, p.After.SetUp().Statement("vera"))
}
