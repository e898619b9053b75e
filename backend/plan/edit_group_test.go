package plan

import (
	"testing"

	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
)

func TestANewGroupGetsAKeyFromItsName(t *testing.T) {
	s := office(t)
	next, _ := done(t, s, CreateGroup(NewGroup{Name: "Sales", Kind: "team", Parent: "ops", Computers: []rbac.ComputerID{"PC-2", "PC-1", "PC-2"}}))
	require.Equal(t, &rbac.Group{Key: "sales-2", Name: "Sales", Kind: "team", Parent: "ops", Computers: []rbac.ComputerID{"PC-1", "PC-2"}, Source: "app"}, next.Group("sales-2"))
	refused(t, s, CreateGroup(NewGroup{Name: "  "}), rbac.ErrInvalid)
	refused(t, s, CreateGroup(NewGroup{Name: "x", Parent: "moon"}), rbac.ErrNotFound, "moon")
}

func TestAGroupNeverComesUnderItself(t *testing.T) {
	s := office(t)
	refused(t, s, MoveGroup(s, "sales", "north"), rbac.ErrCycle, "sales")
	refused(t, s, MoveGroup(s, "sales", "sales"), rbac.ErrCycle)
	refused(t, s, MoveGroup(s, "sales", "moon"), rbac.ErrNotFound, "moon")
	next, dropped := done(t, s, MoveGroup(s, "north", "ops"))
	require.Equal(t, rbac.GroupKey("ops"), next.Group("north").Parent)
	require.Equal(t, []Dropped{{User: "bob@acme.test", What: DroppedGoal, Key: "north"}}, dropped)
}

func TestMembersAreSetAddedAndRemovedAsSets(t *testing.T) {
	s := office(t)
	more := Members{Users: []rbac.Email{"zoe@acme.test", "al@acme.test"}, Computers: []rbac.ComputerID{"PC-9"}}
	next, _ := done(t, s, AddMembers(s, more, "sales", "ops"))
	require.Equal(t, []rbac.Email{"al@acme.test", "bob@acme.test", "zoe@acme.test"}, next.Group("sales").Users)
	require.Equal(t, []rbac.ComputerID{"PC-1", "PC-9"}, next.Group("ops").Computers)
	next, _ = done(t, next, RemoveMembers(next, more, "ops"))
	requireSame(t, s, next.WithGroup(s.Group("sales")))
	next, _ = done(t, s, SetMembers(s, "sales", more))
	require.Equal(t, []rbac.Email{"al@acme.test", "zoe@acme.test"}, next.Group("sales").Users)
	refused(t, s, AddMembers(s, more, "moon"), rbac.ErrNotFound, "moon")
}

func TestGroupsUnderADeletedOneMoveUp(t *testing.T) {
	s := office(t)
	s, _ = done(t, s, CreateGroup(NewGroup{Name: "Berlin", Parent: "north"}))
	next, _ := done(t, s, DeleteGroups(s, "north"))
	require.Equal(t, rbac.GroupKey("sales"), next.Group("berlin").Parent)
	next, _ = done(t, s, DeleteGroups(s, "north", "sales"))
	require.Empty(t, next.Group("berlin").Parent)
	refused(t, s, DeleteGroups(s, "north", "moon"), rbac.ErrNotFound, "moon")
}

func TestWhatWasForADeletedGroupNeverBecomesForAll(t *testing.T) {
	s := office(t)
	next, dropped := done(t, s, DeleteGroups(s, "north"))
	require.Equal(t, []rbac.GroupKey{"sales"}, next.User("cem@acme.test").Assignments[0].Groups)
	require.Empty(t, next.User("eva@acme.test").Assignments, "without its only group the role would count for all she views")
	require.Equal(t, []Dropped{
		{User: "bob@acme.test", What: DroppedGoal, Key: "north"},
		{User: "cem@acme.test", What: DroppedAssignment, Key: "north", Role: "lead"},
		{User: "eva@acme.test", What: DroppedAssignment, Key: "north", Role: "viewer"},
	}, dropped)
	require.Same(t, s.User("ada@acme.test"), next.User("ada@acme.test"))
}

func TestAGroupIsRenamedWithoutItsKey(t *testing.T) {
	s := office(t)
	name, blank := "Sales and more", " "
	next, _ := done(t, s, UpdateGroup(s, "sales", GroupFields{Name: &name}))
	require.Equal(t, name, next.Group("sales").Name)
	refused(t, s, UpdateGroup(s, "sales", GroupFields{Name: &blank}), rbac.ErrInvalid)
}
