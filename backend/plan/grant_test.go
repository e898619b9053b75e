package plan_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/plan/plantest"
	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
)

func TestNobodyRisesAboveWhoeverActs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ix := access.Compile(rbactest.SetUp(t))
		for range rapid.IntRange(1, 4).Draw(t, "acts") {
			actor := rbactest.One(t, "actor", ix.SetUp().Users).Email
			if ix.SetUp().User(actor).Status != rbac.Active {
				continue
			}
			next := step(t, ix.SetUp())
			if rapid.Bool().Draw(t, "bold") {
				next = bold(t, next)
			}
			p, err := plan.Make(ix, to(next), noon)
			require.NoError(t, err)
			if p.Refused() || len(plan.MayGrant(ix, p.After, p.Changes, plan.Actor{User: actor}, noon)) > 0 {
				continue
			}
			if req, raised := plantest.Raised(ix.SetUp(), p.After.SetUp(), actor, noon); raised {
				t.Fatalf("%s raised %s: %+v", actor, req.User, req)
			}
			ix = p.After
		}
	})
}

// bold draws the changes by which somebody would try to rise.
func bold(t *rapid.T, s *rbac.SetUp) *rbac.SetUp {
	u := *rbactest.One(t, "bold user", s.Users)
	switch rapid.IntRange(0, 5).Draw(t, "bold step") {
	case 0:
		u.Superuser = !u.Superuser
		return s.WithUser(&u)
	case 1:
		u.Assignments = []rbac.Assignment{{Role: rbactest.One(t, "bold role", s.Roles).Key}}
		u.Toggles, u.Views.Goals, u.Views.AllGoals = nil, nil, false
		return s.WithUser(&u)
	case 2:
		u.Views = rbac.Views{All: true}
		u.Toggles = nil
		return s.WithUser(&u)
	case 3:
		next := *s
		next.Constraints = nil
		return &next
	case 4:
		next := *s
		areas := slices.Clone(s.Catalogue.Areas)
		for i, a := range areas {
			area := *a
			area.Permissions = slices.Clone(a.Permissions)
			for j, p := range area.Permissions {
				if p.Key == rbactest.Account || rapid.Bool().Draw(t, "leave") {
					continue
				}
				q := *p
				q.Requires, q.Governs = nil, []rbac.Screen{rbac.ScreenSettings}
				area.Permissions[j] = &q
			}
			areas[i] = &area
		}
		next.Catalogue.Areas = areas
		return &next
	}
	if len(s.Groups) == 0 {
		return s
	}
	g := *rbactest.One(t, "bold group", s.Groups)
	g.Users = []rbac.Email{u.Email}
	return s.WithGroup(&g)
}

// TestWhatGovernsIsNotMovedUnderSomebody is the way up on which nobody's level moves.
func TestWhatGovernsIsNotMovedUnderSomebody(t *testing.T) {
	governing := func(s *rbac.SetUp, p rbac.PermissionKey, screens ...rbac.Screen) *rbac.SetUp {
		next := *s
		next.Catalogue.Areas = nil
		for _, a := range s.Catalogue.Areas {
			area := *a
			area.Permissions = nil
			for _, old := range a.Permissions {
				if old.Key == p {
					changed := *old
					changed.Governs = screens
					old = &changed
				}
				area.Permissions = append(area.Permissions, old)
			}
			next.Catalogue.Areas = append(next.Catalogue.Areas, &area)
		}
		return &next
	}
	s := user(small(), "vera@acme.test", func(u *rbac.User) { u.Assignments = []rbac.Assignment{{Role: "clerk"}} })
	var free rbac.PermissionKey
	for _, p := range s.Catalogue.Permissions() {
		if s.Role("clerk").Grants[p.Key] != rbac.No && len(p.Governs) == 0 {
			free = p.Key
		}
	}
	require.NotEmpty(t, free)
	ix := access.Compile(s)
	p, err := plan.Make(ix, to(governing(s, free, rbac.ScreenUsers)), noon)
	require.NoError(t, err)
	opens := plan.Overreach{Code: plan.OpensScreen, User: "vera@acme.test", Screen: rbac.ScreenUsers}
	assert.Contains(t, plan.MayGrant(ix, p.After, p.Changes, plan.Actor{User: "vera@acme.test"}, noon), opens)
	assert.Empty(t, plan.MayGrant(ix, p.After, p.Changes, plan.Actor{User: "olga@acme.test"}, noon), "who has the screen may open it to others")
}

func TestWhatIsGrantedWasHeldAtSignInToo(t *testing.T) {
	then := access.Compile(user(small(), "vera@acme.test", func(u *rbac.User) { u.Assignments = []rbac.Assignment{{Role: "clerk"}} }))
	now := access.Compile(user(small(), "vera@acme.test", func(u *rbac.User) { u.Assignments = []rbac.Assignment{{Role: "owner"}} }))
	p, err := plan.Make(now, to(now.SetUp().WithUser(&rbac.User{
		Email: "new@acme.test", Status: rbac.Active, Assignments: []rbac.Assignment{{Role: "owner"}},
	})), noon)
	require.NoError(t, err)
	vera := plan.Actor{User: "vera@acme.test"}
	assert.Empty(t, plan.MayGrant(now, p.After, p.Changes, vera, noon))
	vera.AsOf, vera.Since = then, noon
	assert.NotEmpty(t, plan.MayGrant(now, p.After, p.Changes, vera, noon), "more rights wait for the next sign-in")
}

func TestWhoMayDoWhatToWhom(t *testing.T) {
	base := func() *rbac.SetUp {
		s := small()
		s = s.WithRole(&rbac.Role{Key: "hr", Name: "HR", Reach: rbac.ReachAll, Grants: map[rbac.PermissionKey]rbac.Level{"access": rbac.Read}})
		return user(s, "vera@acme.test", func(u *rbac.User) { u.Assignments = []rbac.Assignment{{Role: "hr"}} })
	}
	give := func(email rbac.Email, roles ...rbac.RoleKey) func(*rbac.SetUp) *rbac.SetUp {
		return func(s *rbac.SetUp) *rbac.SetUp {
			return user(s, email, func(u *rbac.User) {
				u.Assignments = nil
				for _, r := range roles {
					u.Assignments = append(u.Assignments, rbac.Assignment{Role: r})
				}
			})
		}
	}
	cases := map[string]struct {
		actor rbac.Email
		next  func(*rbac.SetUp) *rbac.SetUp
		want  []plan.OverreachCode
	}{
		"the owner may make an owner":       {"olga@acme.test", give("vera@acme.test", "owner"), nil},
		"nobody makes themselves an owner":  {"vera@acme.test", give("vera@acme.test", "owner"), []plan.OverreachCode{plan.RaisesAbove}},
		"nobody changes who is stronger":    {"vera@acme.test", give("olga@acme.test", "viewer"), []plan.OverreachCode{plan.ChangesStronger}},
		"other permissions may be given on": {"vera@acme.test", give("vera@acme.test", "hr", "clerk"), nil},
		"a role of one's own is not widened": {"vera@acme.test", func(s *rbac.SetUp) *rbac.SetUp {
			return role(s, "hr", func(r *rbac.Role) { r.Grants = map[rbac.PermissionKey]rbac.Level{"access": rbac.Yes} })
		}, []plan.OverreachCode{plan.RaisesAbove}},
		"a superuser is made by one": {"olga@acme.test", func(s *rbac.SetUp) *rbac.SetUp {
			return user(s, "vera@acme.test", func(u *rbac.User) { u.Superuser = true })
		}, []plan.OverreachCode{plan.MakesSuperuser}},
		"who was suspended counts as active": {"vera@acme.test", func(s *rbac.SetUp) *rbac.SetUp {
			return s.WithUser(&rbac.User{Email: "new@acme.test", Status: rbac.Suspended, Assignments: []rbac.Assignment{{Role: "owner"}}})
		}, []plan.OverreachCode{plan.RaisesAbove}},
		"an assignment to come counts": {"vera@acme.test", func(s *rbac.SetUp) *rbac.SetUp {
			return s.WithUser(&rbac.User{Email: "new@acme.test", Status: rbac.Invited,
				Assignments: []rbac.Assignment{{Role: "owner", From: rbac.At(noon.AddDate(0, 1, 0))}}})
		}, []plan.OverreachCode{plan.RaisesAbove}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			ix := access.Compile(base())
			p, err := plan.Make(ix, to(c.next(ix.SetUp())), noon)
			require.NoError(t, err)
			var got []plan.OverreachCode
			for _, o := range plan.MayGrant(ix, p.After, p.Changes, plan.Actor{User: c.actor}, noon) {
				got = append(got, o.Code)
			}
			assert.Equal(t, c.want, slices.Compact(got))
			assert.Empty(t, plan.MayGrant(ix, p.After, p.Changes, plan.Actor{}, noon), "the person at the workstation owns the set-up")
		})
	}
}
