package lab_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/access"
	"rolebook/backend/lab"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
)

// found are the findings of a code.
func found(ix *access.Index, code plan.FindingCode) []plan.Finding {
	var list []plan.Finding
	for _, f := range lab.Findings(nil, ix, noon) {
		if f.Code == code {
			list = append(list, f)
		}
	}
	return list
}

// mended is what a set-up is after the mend of a finding, which must be one that can be applied.
func mended(t *testing.T, ix *access.Index, f plan.Finding) *access.Index {
	t.Helper()
	require.NotNil(t, f.Mend, f.Code)
	p, err := plan.Make(ix, *f.Mend, noon)
	require.NoError(t, err)
	require.False(t, p.Refused())
	require.NotEmpty(t, p.Changes)
	return p.After
}

func TestEveryFindingOfTheLabIsMendedByItsMend(t *testing.T) {
	in := func(days int) rbac.Instant { return rbac.At(noon.Add(time.Duration(days) * 24 * time.Hour)) }
	one := func(email rbac.Email, a rbac.Assignment) *rbac.User {
		return &rbac.User{Email: email, Status: rbac.Active, Assignments: []rbac.Assignment{a}}
	}
	program := map[rbac.Channel]rbac.Gate{rbac.UI: rbac.Blocked}
	for code, ix := range map[plan.FindingCode]*access.Index{
		plan.RolesEqual:    setUp(pair(levels{"a": rbac.Read}, levels{"a": rbac.Read})),
		plan.RoleContained: setUp(pair(levels{"a": rbac.Read}, levels{"a": rbac.Yes})),
		plan.RolesCombined: setUp(pair(levels{"a": rbac.Read}, levels{"b": rbac.Yes}), both("u1@x.test"), both("u2@x.test")),
		plan.RoleNeedless:  setUp(pair(levels{"a": rbac.Read}, levels{"a": rbac.Yes}), both("u1@x.test")),
		plan.RoleEndsSoon:  setUp(pair(levels{"a": rbac.Read}, nil), one("u1@x.test", rbac.Assignment{Role: "one", Until: in(3)})),
		plan.RoleEnded:     setUp(pair(levels{"a": rbac.Read}, nil), one("u1@x.test", rbac.Assignment{Role: "one", Until: in(-40)})),
		plan.RoleUnused:    setUp(pair(levels{"a": rbac.Read}, nil)),
		plan.TerminatedHolds: setUp(pair(levels{"a": rbac.Read}, nil),
			&rbac.User{Email: "u1@x.test", Status: rbac.Terminated, Assignments: []rbac.Assignment{{Role: "one"}}}),
		plan.IntegrationHolds: setUp([]*rbac.Role{{Key: "feed", Name: "Feed", Reach: rbac.ReachAll, Grants: levels{"access": rbac.Yes}, Channels: program}}),
		plan.IntegrationAdmin: setUp([]*rbac.Role{{Key: "feed", Name: "Feed", Reach: rbac.ReachAll, Grants: levels{"a": rbac.Read}, Channels: program}},
			one("payroll-sync@x.test", rbac.Assignment{Role: "owner"})),
		"integration-admin, with no role for programs": setUp(pair(levels{"a": rbac.Read}, nil), one("payroll-sync@x.test", rbac.Assignment{Role: "owner"})),
	} {
		code := plan.FindingCode(strings.Split(string(code), ",")[0])
		t.Run(string(code), func(t *testing.T) {
			list := found(ix, code)
			require.NotEmpty(t, list)
			assert.Less(t, len(found(mended(t, ix, list[0]), code)), len(list))
		})
	}
}

func TestARoleForADayBesideItsLikeIsNotFound(t *testing.T) {
	u := both("u1@x.test")
	u.Assignments[1].Until = rbac.At(noon.AddDate(0, 1, 0))
	ix := setUp(pair(levels{"a": rbac.Read}, levels{"a": rbac.Yes}), u)
	assert.Empty(t, found(ix, plan.RoleNeedless), "the lasting role is still needed when the other ends")
}

func TestWhatIsContainedByDesignIsNotFound(t *testing.T) {
	roles := pair(levels{"a": rbac.Read}, levels{"b": rbac.Read})
	assert.Empty(t, found(setUp(roles), plan.RoleContained))
	roles[1].Includes = []rbac.RoleKey{"one"}
	assert.Empty(t, found(setUp(roles), plan.RoleContained))
	assert.Len(t, found(setUp(pair(levels{"a": rbac.Read}, levels{"a": rbac.Yes})), plan.RoleContained), 1)
}

// A role that includes what is contained in it lets nobody do more or less than before.
func TestIncludingAContainedRoleChangesNothingForAnybody(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ix := access.Compile(rbactest.SetUp(t))
		for _, f := range found(ix, plan.RoleContained) {
			if f.Mend == nil {
				continue
			}
			p, err := plan.Make(ix, *f.Mend, noon)
			require.NoError(t, err)
			require.Empty(t, p.Effects)
			require.False(t, p.Refused())
		}
	})
}

// Taking a needless role away costs nobody anything, and of two equal roles either can go.
func TestANeedlessOrEqualRoleIsNotMissed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ix := access.Compile(rbactest.SetUp(t))
		for _, f := range append(found(ix, plan.RoleNeedless), found(ix, plan.RolesEqual)...) {
			if f.Mend == nil {
				continue
			}
			p, err := plan.Make(ix, *f.Mend, noon)
			require.NoError(t, err)
			for _, e := range p.Effects {
				require.False(t, e.Loses, "%+v", e)
			}
		}
	})
}

func TestARoleIsNeededWhereTheOtherIsSwitchedOff(t *testing.T) {
	u := both("u1@x.test")
	u.Toggles = levels{"a": rbac.No}
	roles := pair(levels{"a": rbac.Read}, levels{"a": rbac.Yes})
	assert.Len(t, found(setUp(roles, both("u1@x.test")), plan.RoleNeedless), 1)
	roles[1].Toggles = []rbac.PermissionKey{"a"}
	assert.Empty(t, found(setUp(roles, u), plan.RoleNeedless))
}
