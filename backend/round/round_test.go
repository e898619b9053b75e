package round_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/round"
)

var noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

func user(email rbac.Email, assignments ...rbac.Assignment) *rbac.User {
	return &rbac.User{Email: email, Status: rbac.Active, Assignments: assignments}
}

func setUp(users ...*rbac.User) *rbac.SetUp {
	grants := func(p rbac.PermissionKey) map[rbac.PermissionKey]rbac.Level {
		return map[rbac.PermissionKey]rbac.Level{p: rbac.Yes}
	}
	s := &rbac.SetUp{
		Name: "Rounds",
		Catalogue: rbac.Catalogue{Name: "Product", Areas: []*rbac.Area{{Key: "all", Name: "All", Permissions: []*rbac.Permission{
			{Key: "access", Name: "Access", Editable: true, Governs: []rbac.Screen{rbac.ScreenUsers, rbac.ScreenRoles}},
			{Key: "log", Name: "Log", Scope: rbac.ScopeGroups}, {Key: "pay", Name: "Pay", Sensitive: true},
		}}}},
		Roles: []*rbac.Role{
			{Key: "owner", Name: "Owner", Owner: true, Reach: rbac.ReachAll, Grants: grants("access")},
			{Key: "viewer", Name: "Viewer", Reach: rbac.ReachGroups, Grants: map[rbac.PermissionKey]rbac.Level{"log": rbac.Limited}},
			{Key: "payroll", Name: "Payroll", Reach: rbac.ReachAll, Grants: grants("pay")},
		},
		Groups: []*rbac.Group{{Key: "north", Name: "North"}, {Key: "sales", Name: "Sales", Parent: "north", Users: []rbac.Email{"vera@x.test"}}},
		Users:  append([]*rbac.User{user("olga@x.test", rbac.Assignment{Role: "owner"})}, users...),
	}
	return s.Canonical()
}

func emails(lines []round.Line) []rbac.Email {
	var list []rbac.Email
	for _, l := range lines {
		list = append(list, l.User)
	}
	return list
}

func TestARoundLooksAtWhomItIsOf(t *testing.T) {
	boss := user("boss@x.test", rbac.Assignment{Role: "viewer"})
	boss.Superuser = true
	seer := user("seer@x.test", rbac.Assignment{Role: "viewer"})
	seer.Views.Groups = []rbac.GroupKey{"sales"}
	s := setUp(boss, seer, user("pia@x.test", rbac.Assignment{Role: "payroll"}), user("vera@x.test", rbac.Assignment{Role: "viewer"}))
	for scope, want := range map[round.Scope][]rbac.Email{
		{Whose: round.Everybody}:             {"boss@x.test", "boss@x.test", "olga@x.test", "pia@x.test", "seer@x.test", "vera@x.test"},
		{Whose: round.Powerful}:              {"boss@x.test", "olga@x.test", "pia@x.test"},
		{Whose: round.OfGroup, Key: "north"}: {"seer@x.test", "vera@x.test"},
		{Whose: round.OfRole, Key: "viewer"}: {"boss@x.test", "seer@x.test", "vera@x.test"},
	} {
		require.NoError(t, scope.Check(s))
		assert.Equal(t, want, emails(round.Lines(nil, s, access.Compile(s), scope, nil)), scope.Whose)
	}
	assert.ErrorIs(t, round.Scope{Whose: round.OfRole, Key: "none"}.Check(s), rbac.ErrNotFound)
	assert.ErrorIs(t, round.Scope{Whose: "some"}.Check(s), rbac.ErrInvalid)
}

func TestWhatMovedSinceTheRoundBeganIsToBeDecidedAgain(t *testing.T) {
	began := setUp(user("bob@x.test", rbac.Assignment{Role: "viewer"}, rbac.Assignment{Role: "payroll"}), user("ina@x.test", rbac.Assignment{Role: "viewer"}))
	decided := map[rbac.Email]round.Decided{"bob@x.test": {Decisions: []round.Decision{
		{Line: "viewer", Verdict: round.Keep, Was: rbac.Assignment{Role: "viewer"}},
		{Line: "payroll", Verdict: round.Remove, Was: rbac.Assignment{Role: "payroll"}},
	}}}
	for _, line := range round.Lines(nil, began, access.Compile(began), round.Scope{Whose: round.Everybody}, decided) {
		assert.Equal(t, line.User != "bob@x.test", line.Open(), line.User)
	}
	now := setUp(user("bob@x.test", rbac.Assignment{Role: "viewer", Until: rbac.At(noon)}, rbac.Assignment{Role: "owner"}))
	states := map[string]round.State{}
	for _, line := range round.Lines(nil, began, access.Compile(now), round.Scope{Whose: round.Everybody}, decided) {
		states[string(line.User)+" "+line.Key] = line.State
		assert.Nil(t, line.Decision, line.Key)
	}
	assert.Equal(t, map[string]round.State{
		"olga@x.test owner": round.Same, "bob@x.test owner": round.New, "bob@x.test viewer": round.Changed,
		"bob@x.test payroll": round.Gone, "ina@x.test viewer": round.Gone,
	}, states)
}

func TestEverythingDecidedIsOneEdit(t *testing.T) {
	boss := user("boss@x.test", rbac.Assignment{Role: "payroll"}, rbac.Assignment{Role: "viewer"})
	boss.Superuser = true
	s := setUp(boss, user("pia@x.test", rbac.Assignment{Role: "payroll"}))
	ix := access.Compile(s)
	lines := round.Lines(nil, s, ix, round.Scope{Whose: round.Everybody}, nil)
	until := rbac.At(noon.AddDate(0, 1, 0))
	for i := range lines {
		d := &round.Decision{Line: lines[i].Key, Verdict: round.Keep}
		switch lines[i].Key {
		case "superuser":
			d.Verdict = round.Remove
		case "payroll":
			d.Verdict, d.Role = round.Change, "viewer"
			if lines[i].User == "pia@x.test" {
				d.Role, d.Until = "", until
			}
		}
		require.NoError(t, d.Check(s, &lines[i]))
		lines[i].Decision = d
	}
	p, err := plan.Make(ix, round.Edit(s, "Finish", lines), noon)
	require.NoError(t, err)
	after := p.After.SetUp()
	assert.False(t, after.User("boss@x.test").Superuser)
	assert.Equal(t, []rbac.Assignment{{Role: "viewer"}}, after.User("boss@x.test").Assignments, "a role held twice is kept once")
	assert.Equal(t, []rbac.Assignment{{Role: "payroll", Until: until}}, after.User("pia@x.test").Assignments)
	assert.Equal(t, []rbac.Assignment{{Role: "owner"}}, after.User("olga@x.test").Assignments)
}

func TestADecisionThatCannotBeCarriedOutIsRefused(t *testing.T) {
	s := setUp()
	held := round.Line{Key: "owner", Assignment: rbac.Assignment{Role: "owner"}}
	for _, d := range []round.Decision{
		{Verdict: "perhaps"}, {Verdict: round.Change}, {Verdict: round.Change, Role: "owner"}, {Verdict: round.Change, Role: "none"},
	} {
		assert.Error(t, d.Check(s, &held), d)
	}
	assert.Error(t, (&round.Decision{Verdict: round.Change, Role: "viewer"}).Check(s, &round.Line{Superuser: true}))
}

func TestRoundsOfOneDayHaveKeysOfTheirOwn(t *testing.T) {
	assert.Equal(t, "2026-11-22", round.NewKey(rbac.At(noon), nil))
	assert.Equal(t, "2026-11-22-3", round.NewKey(rbac.At(noon), []string{"2026-11-22", "2026-11-22-2"}))
}
