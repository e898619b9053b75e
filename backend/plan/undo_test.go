package plan

import (
	"testing"

	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
)

// undone tries to undo the first edit after the second was made.
func undone(t *testing.T, s *rbac.SetUp, first, second Edit) (*rbac.SetUp, error) {
	t.Helper()
	next, _ := done(t, s, first)
	later, _ := done(t, next, second)
	return Undo(first.Title, rbac.Diff(s, next, first.Renames)).Do(later)
}

func TestUndoTakesBackFieldByField(t *testing.T) {
	s := office(t)
	alias := "Bobby"
	got, err := undone(t, s,
		Together("first", SetLevels(s, "viewer", Levels{"trends": rbac.Yes}), Suspend(s, "bob@acme.test"), AddMembers(s, Members{Users: []rbac.Email{"al@acme.test"}}, "sales")),
		Together("second", SetLevels(s, "viewer", Levels{"alarms": rbac.Read}), UpdateUsers(s, UserFields{Alias: &alias}, "bob@acme.test"),
			AddMembers(s, Members{Users: []rbac.Email{"cy@acme.test"}}, "sales")))
	require.NoError(t, err)
	require.Equal(t, map[rbac.PermissionKey]rbac.Level{"trends": rbac.Limited, "alarms": rbac.Read}, got.Role("viewer").Grants)
	require.Equal(t, rbac.Active, got.User("bob@acme.test").Status)
	require.Equal(t, "Bobby", got.User("bob@acme.test").Alias)
	require.Equal(t, []rbac.Email{"bob@acme.test", "cy@acme.test", "zoe@acme.test"}, got.Group("sales").Users)
}

func TestUndoNamesWhatIsInTheWay(t *testing.T) {
	s := office(t)
	alias := "Fay"
	invite := Invite(Newcomer{Email: "fay@acme.test", Role: "viewer"})
	for _, c := range []struct {
		name          string
		first, second Edit
		by            []Obstacle
	}{
		{"the same cell changed again", SetLevels(s, "viewer", Levels{"trends": rbac.Yes}), SetLevels(s, "viewer", Levels{"trends": rbac.No}),
			[]Obstacle{{Place{Kind: rbac.KindRole, Key: "viewer", Field: `grants["trends"]`}, rbac.ErrStale}}},
		{"an added user changed", invite, UpdateUsers(s, UserFields{Alias: &alias}, "fay@acme.test"),
			[]Obstacle{{Place{Kind: rbac.KindUser, Key: "fay@acme.test"}, rbac.ErrStale}}},
		{"a changed user deleted", Suspend(s, "bob@acme.test", "cem@acme.test"), DeleteUsers(s, "cem@acme.test"),
			[]Obstacle{{Place{Kind: rbac.KindUser, Key: "cem@acme.test"}, rbac.ErrNotFound}}},
		{"a deleted user is there again", DeleteUsers(s, "cem@acme.test"), Invite(Newcomer{Email: "cem@acme.test", Role: "viewer"}),
			[]Obstacle{{Place{Kind: rbac.KindUser, Key: "cem@acme.test"}, rbac.ErrExists}}},
		{"the old address taken", RenameUser(s, "cem@acme.test", "c@acme.test"), Invite(Newcomer{Email: "cem@acme.test", Role: "viewer"}),
			[]Obstacle{{Place{Kind: rbac.KindUser, Key: "cem@acme.test"}, rbac.ErrExists}}},
		{"an area that has permissions now", AddArea("Spare"), MovePermission(s, "shots", "spare", 0),
			[]Obstacle{{Place{Kind: rbac.KindArea, Key: "spare"}, rbac.ErrInUse}}},
		{"the order changed again", MoveRole(s, "viewer", 0), MoveRole(s, "viewer", 3),
			[]Obstacle{{Place{Kind: rbac.KindOrder, Key: rbac.OrderRoles}, rbac.ErrStale}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := undone(t, s, c.first, c.second)
			var blocked *BlockedError
			require.ErrorAs(t, err, &blocked)
			require.ErrorIs(t, err, rbac.ErrStale)
			require.Equal(t, c.by, blocked.By)
			require.ErrorContains(t, err, c.by[0].Key)
		})
	}
}

func TestWhatIsGoneAnywayIsNotInTheWay(t *testing.T) {
	s := office(t)
	got, err := undone(t, s, Together("", SetNotes("x"), Invite(Newcomer{Email: "fay@acme.test", Role: "viewer"})), DeleteUsers(s, "fay@acme.test"))
	require.NoError(t, err)
	requireSame(t, s, got)
}

func TestAPermissionDoesNotComeBackWithoutItsArea(t *testing.T) {
	s, _ := done(t, office(t), AddArea("Spare"))
	s, _ = done(t, s, MovePermission(s, "shots", "spare", 0))
	_, err := undone(t, s, RemovePermissions(s, "shots"), RemoveArea("spare"))
	var blocked *BlockedError
	require.ErrorAs(t, err, &blocked)
	require.Equal(t, []Obstacle{{Place{Kind: rbac.KindArea, Key: "spare"}, rbac.ErrNotFound}}, blocked.By)
}

func TestUndoOfARenameIsARename(t *testing.T) {
	s := office(t)
	e := RenameUser(s, "bob@acme.test", "robert@acme.test")
	next, _ := done(t, s, e)
	undo := Undo(e.Title, rbac.Diff(s, next, e.Renames))
	require.Equal(t, rbac.Renames{"robert@acme.test": "bob@acme.test"}, undo.Renames)
	back, _ := done(t, next, undo)
	requireSame(t, s, back)
}

func TestUndoPutsARoleBackWhereItStood(t *testing.T) {
	s := office(t)
	got, err := undone(t, s, DeleteRole(s, "head", ""), CreateRole(NewRole{Name: "Guest"}))
	require.NoError(t, err)
	require.Equal(t, []string{"owner", "lead", "viewer", "head", "terminated", "guest"}, roleNoun.keys(got.Roles))
}
