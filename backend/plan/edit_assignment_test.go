package plan

import (
	"testing"

	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
)

func TestThePrimaryRoleIsTheUndatedOneThatStandsFirst(t *testing.T) {
	s := office(t)
	for _, c := range []struct {
		name string
		held []rbac.Assignment
		want int
	}{
		{"none at all", nil, -1},
		{"the only one, dated", []rbac.Assignment{{Role: "lead", Until: instant("2027-01-01T00:00:00Z")}}, 0},
		{"undated before dated", []rbac.Assignment{{Role: "lead", Until: instant("2027-01-01T00:00:00Z")}, {Role: "viewer"}}, 1},
		{"for all groups before for some", []rbac.Assignment{{Role: "lead", Groups: []rbac.GroupKey{"ops"}}, {Role: "viewer"}}, 1},
		{"the first in the list of roles", []rbac.Assignment{{Role: "head"}, {Role: "lead"}, {Role: "viewer"}}, 1},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, Primary(s, &rbac.User{Assignments: c.held})) })
	}
}

func TestAnotherRoleTakesThePlaceOfThePrimaryOne(t *testing.T) {
	s := office(t)
	next, dropped := done(t, s, SetRole(s, "head", "bob@acme.test", "cem@acme.test", "dora@acme.test"))
	require.Equal(t, []rbac.Assignment{{Role: "head"}}, next.User("bob@acme.test").Assignments)
	require.Equal(t, []Dropped{{User: "bob@acme.test", What: DroppedToggle, Key: "billing"}}, dropped)
	require.Equal(t, []rbac.Assignment{{Role: "head", Reason: "since 2020"}, s.User("cem@acme.test").Assignments[0]}, next.User("cem@acme.test").Assignments)
	require.Equal(t, []rbac.Assignment{{Role: "head"}}, next.User("dora@acme.test").Assignments)

	eva, _ := done(t, s, SetRole(s, "lead", "eva@acme.test"))
	require.Equal(t, []rbac.GroupKey{"north"}, eva.User("eva@acme.test").Assignments[0].Groups, "a role column does not widen what it was for")
	refused(t, s, SetRole(s, "boss", "bob@acme.test"), rbac.ErrNotFound, "boss")
}

func TestTheSameRoleTwiceIsHeldOnce(t *testing.T) {
	s := office(t)
	s, _ = done(t, s, AddAssignment(s, rbac.Assignment{Role: "head"}, "bob@acme.test"))
	refused(t, s, AddAssignment(s, rbac.Assignment{Role: "head"}, "bob@acme.test"), rbac.ErrExists, "head")
	next, _ := done(t, s, SetRole(s, "head", "bob@acme.test"))
	require.Equal(t, []rbac.Assignment{{Role: "head"}}, next.User("bob@acme.test").Assignments)
}

func TestAnAssignmentIsNamedByAllItSays(t *testing.T) {
	s := office(t)
	held := s.User("cem@acme.test").Assignments[0]
	longer := held
	longer.Until = instant("2027-06-01T00:00:00Z")
	next, _ := done(t, s, UpdateAssignment(s, "cem@acme.test", held, longer))
	require.Equal(t, longer, next.User("cem@acme.test").Assignments[0])
	refused(t, next, RemoveAssignment(next, "cem@acme.test", held), rbac.ErrNotFound, "lead")
	next, _ = done(t, next, RemoveAssignment(next, "cem@acme.test", longer))
	require.Len(t, next.User("cem@acme.test").Assignments, 1)

	refused(t, s, RemoveRole(s, "owner", "cem@acme.test"), rbac.ErrNotFound, "owner")
	backwards := rbac.Assignment{Role: "head", From: longer.Until, Until: held.Until}
	refused(t, s, AddAssignment(s, backwards, "bob@acme.test"), rbac.ErrInvalid, "not after its start")
	refused(t, s, AddAssignment(s, rbac.Assignment{Role: "head", Groups: []rbac.GroupKey{"moon"}}, "bob@acme.test"), rbac.ErrNotFound, "moon")
}

func TestViewsAreCheckedAgainstTheTreeOfGroups(t *testing.T) {
	s := office(t)
	next, _ := done(t, s, SetViews(s, rbac.Views{Groups: []rbac.GroupKey{"sales", "ops"}, Goals: []rbac.GroupKey{"north"}}, "eva@acme.test", "cem@acme.test"))
	require.Equal(t, []rbac.GroupKey{"ops", "sales"}, next.User("eva@acme.test").Views.Groups)
	refused(t, s, SetViews(s, rbac.Views{Groups: []rbac.GroupKey{"north"}, Goals: []rbac.GroupKey{"sales"}}, "eva@acme.test"), rbac.ErrInvalid, "sales")
	refused(t, s, SetViews(s, rbac.Views{AllGoals: true}, "eva@acme.test"), rbac.ErrInvalid)
	refused(t, s, AddViews(s, []rbac.GroupKey{"moon"}, "eva@acme.test"), rbac.ErrNotFound, "moon")

	next, dropped := done(t, s, RemoveViews(s, []rbac.GroupKey{"sales"}, "bob@acme.test"))
	require.True(t, next.User("bob@acme.test").Views.IsZero())
	require.Equal(t, []Dropped{{User: "bob@acme.test", What: DroppedGoal, Key: "north"}}, dropped)
}

func TestAToggleIsForARoleThatOffersItAndALevelThePermissionOffers(t *testing.T) {
	s := office(t)
	next, _ := done(t, s, SetToggle(s, "billing", rbac.Read, "bob@acme.test", "cem@acme.test"))
	require.Equal(t, rbac.Read, next.User("cem@acme.test").Toggles["billing"])
	require.Equal(t, rbac.Yes, s.User("bob@acme.test").Toggles["billing"])
	refused(t, s, SetToggle(s, "billing", rbac.Yes, "eva@acme.test"), rbac.ErrInvalid, "billing")
	refused(t, s, SetToggle(s, "billing", rbac.Limited, "bob@acme.test"), rbac.ErrInvalid, "limited")
	refused(t, s, SetToggle(s, "nothing", rbac.Yes, "bob@acme.test"), rbac.ErrNotFound, "nothing")

	refused(t, s, SetToggle(s, "feed", rbac.Yes, "bob@acme.test"), rbac.ErrDenied, "feed")
	next, _ = done(t, s, SetToggle(s, "feed", rbac.Yes, "bob@acme.test").Trust())
	require.Equal(t, rbac.Yes, next.User("bob@acme.test").Toggles["feed"])
	next, _ = done(t, next, ClearToggle(next, "feed", "bob@acme.test"))
	requireSame(t, s, next)
}

func TestAllGoalsFallWithAllViews(t *testing.T) {
	s := office(t)
	s, _ = done(t, s, SetViews(s, rbac.Views{All: true, AllGoals: true}, "bob@acme.test"))
	narrowed := *s.User("bob@acme.test")
	narrowed.Views.All = false
	next, dropped := consequences(s, s.WithUser(&narrowed))
	require.Equal(t, []Dropped{{User: "bob@acme.test", What: DroppedAllGoals}}, dropped)
	require.True(t, next.User("bob@acme.test").Views.IsZero())
}
