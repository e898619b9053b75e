package lab_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/access"
	"rolebook/backend/lab"
	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
)

var noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

type levels = map[rbac.PermissionKey]rbac.Level

func setUp(roles []*rbac.Role, users ...*rbac.User) *access.Index {
	owner := &rbac.Role{Key: "owner", Name: "Owner", Owner: true, Reach: rbac.ReachAll, Grants: levels{"access": rbac.Yes}}
	s := &rbac.SetUp{
		Name: "Lab",
		Catalogue: rbac.Catalogue{Name: "Product", Areas: []*rbac.Area{{Key: "all", Name: "All", Permissions: []*rbac.Permission{
			{Key: "access", Name: "Access", Editable: true, Governs: []rbac.Screen{rbac.ScreenUsers, rbac.ScreenRoles}},
			{Key: "a", Name: "A", Scope: rbac.ScopeGroups, Editable: true},
			{Key: "b", Name: "B", Scope: rbac.ScopeGroups, Editable: true},
		}}}},
		Roles: append([]*rbac.Role{owner}, roles...),
		Users: append([]*rbac.User{{Email: "olga@x.test", Status: rbac.Active, Assignments: []rbac.Assignment{{Role: "owner"}}}}, users...),
	}
	return access.Compile(s.Canonical())
}

func both(email rbac.Email) *rbac.User {
	return &rbac.User{Email: email, Status: rbac.Active, Assignments: []rbac.Assignment{{Role: "one"}, {Role: "two"}}}
}

func pair(one, two levels) []*rbac.Role {
	return []*rbac.Role{{Key: "one", Name: "One", Reach: rbac.ReachAll, Grants: one}, {Key: "two", Name: "Two", Reach: rbac.ReachAll, Grants: two}}
}

func TestRolesSideBySide(t *testing.T) {
	cases := map[string]struct {
		one, two levels
		want     lab.Relation
	}{
		"the same levels":          {levels{"a": rbac.Read}, levels{"a": rbac.Read}, lab.Equal},
		"one holds less":           {levels{"a": rbac.LimitedRead}, levels{"a": rbac.Read, "b": rbac.Yes}, lab.Contained},
		"one holds more":           {levels{"a": rbac.Yes}, levels{"a": rbac.Read}, lab.Apart},
		"neither is below another": {levels{"a": rbac.Read}, levels{"a": rbac.Limited}, lab.Apart},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			got, err := lab.Compare(setUp(pair(c.one, c.two)), "one", "two")
			require.NoError(t, err)
			assert.Equal(t, c.want, got.Relation)
		})
	}
	_, err := lab.Compare(setUp(nil), "owner", "nobody")
	assert.ErrorIs(t, err, rbac.ErrNotFound)
}

func TestRolesRoutinelyCombinedBecomeOne(t *testing.T) {
	ix := setUp(pair(levels{"a": rbac.Read}, levels{"b": rbac.Yes}), both("u1@x.test"), both("u2@x.test"))
	combinations := lab.Combinations(nil, ix)
	require.Len(t, combinations, 1)
	assert.Equal(t, []rbac.Email{"u1@x.test", "u2@x.test"}, combinations[0].Users)
	p, err := combinations[0].Consolidate(nil, ix, "Both", noon)
	require.NoError(t, err)
	require.NotNil(t, p.Plan)
	after := p.Plan.After.SetUp()
	assert.Equal(t, levels{"a": rbac.Read, "b": rbac.Yes}, after.Role("both").Grants)
	assert.Equal(t, rbac.RoleKey("both"), after.User("u1@x.test").Assignments[0].Role)
}

func TestWhatCannotBecomeOneSaysWhy(t *testing.T) {
	ix := setUp(pair(levels{"a": rbac.Read}, levels{"a": rbac.Limited}), both("u1@x.test"), both("u2@x.test"))
	p, err := lab.Combinations(nil, ix)[0].Consolidate(nil, ix, "Both", noon)
	require.NoError(t, err)
	assert.Nil(t, p.Plan)
	assert.Equal(t, lab.NoSuchLevel, p.Obstacle)
	assert.Equal(t, rbac.PermissionKey("a"), p.Where)
}

// Whatever is offered leaves everybody with exactly what they held.
func TestAProposalIsProven(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ix := access.Compile(rbactest.SetUp(t))
		s := ix.SetUp()
		for _, u := range s.Users {
			for i := range u.Assignments {
				if i == 0 {
					continue
				}
				c := lab.Combination{Roles: []rbac.RoleKey{u.Assignments[i-1].Role, u.Assignments[i].Role}, Users: []rbac.Email{u.Email}}
				p, err := c.Consolidate(nil, ix, "Together", noon)
				require.NoError(t, err)
				require.True(t, (p.Plan == nil) == (p.Obstacle != ""))
				if p.Plan == nil {
					continue
				}
				fresh := access.Compile(p.Plan.After.SetUp())
				for _, permission := range s.Catalogue.Permissions() {
					for _, channel := range rbac.Channels {
						circumstances := access.Circumstances{Time: noon, Channel: channel, AnyAddress: true, Unconstrained: true}
						b, a := ix.Hold(u.Email, permission.Key, circumstances), fresh.Hold(u.Email, permission.Key, circumstances)
						require.True(t, b.Covers(a) && a.Covers(b), "%+v %+v", b, a)
					}
				}
			}
		}
	})
}

func TestACauseIsNeededWhenNothingElseGivesIt(t *testing.T) {
	ix := setUp(pair(levels{"a": rbac.Read, "b": rbac.Read}, levels{"b": rbac.Yes}), both("u1@x.test"))
	causes, err := lab.Causes(ix, "u1@x.test", access.Circumstances{Time: noon})
	require.NoError(t, err)
	require.Len(t, causes, 2)
	assert.Equal(t, []rbac.RoleKey{"one"}, causes[0].Needed)
	assert.Equal(t, []rbac.RoleKey{"one", "two"}, causes[1].Roles)
	assert.Equal(t, []rbac.RoleKey{"two"}, causes[1].Needed)
}
