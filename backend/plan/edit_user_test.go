package plan

import (
	"testing"

	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
)

func TestAnInvitationNeedsARoleAndAnAddressThatIsFree(t *testing.T) {
	s := office(t)
	fay := Newcomer{Email: "fay@acme.test", FirstName: "Fay", Role: "viewer", Views: rbac.Views{Groups: []rbac.GroupKey{"ops"}}}
	next, _ := done(t, s, Invite(fay))
	require.Equal(t, rbac.Invited, next.User("fay@acme.test").Status)
	require.Equal(t, []rbac.Assignment{{Role: "viewer"}}, next.User("fay@acme.test").Assignments)

	refused(t, s, Invite(fay, fay), rbac.ErrExists, "fay@acme.test")
	refused(t, s, Invite(fay, Newcomer{Email: "bob@acme.test", Role: "viewer"}), rbac.ErrExists, "bob@acme.test")
	refused(t, s, Invite(Newcomer{Email: "gil@acme.test"}), rbac.ErrInvalid, "no role")
	refused(t, s, Invite(Newcomer{Email: "gil@acme.test", Role: "boss"}), rbac.ErrNotFound, "boss")
	refused(t, s, Invite(Newcomer{Email: "Gil@acme.test", Role: "viewer"}), rbac.ErrInvalid, "e-mail address")
	refused(t, s, Invite(Newcomer{Email: "gil@acme.test", Role: "viewer", Views: rbac.Views{Goals: []rbac.GroupKey{"ops"}}}), rbac.ErrInvalid, "ops")
}

func TestANewAddressIsCarriedThroughGroupsAndStatements(t *testing.T) {
	s := office(t)
	e := RenameUser(s, "bob@acme.test", "robert@acme.test")
	next, _ := done(t, s, e)
	require.Nil(t, next.User("bob@acme.test"))
	require.Equal(t, "Bob Meyer", next.User("robert@acme.test").Name())
	require.Equal(t, []rbac.Email{"robert@acme.test", "zoe@acme.test"}, next.Group("sales").Users)
	require.Equal(t, rbac.Email("robert@acme.test"), next.Statement("bob").Who.User)
	require.Equal(t, rbac.UserSubject("robert@acme.test"), next.Statement("bob").Subject)
	require.Same(t, s.Group("ops"), next.Group("ops"))
	require.Equal(t, rbac.Renames{"bob@acme.test": "robert@acme.test"}, e.Renames)

	refused(t, s, RenameUser(s, "bob@acme.test", "cem@acme.test"), rbac.ErrExists, "cem@acme.test")
	refused(t, s, RenameUser(s, "nobody@acme.test", "n@acme.test"), rbac.ErrNotFound, "nobody@acme.test")
}

func TestDeletingKeepsMonitoredPeopleAndLeavesStatementsUndecidable(t *testing.T) {
	s := office(t)
	next, _, err := step(s, DeleteUsers(s, "bob@acme.test", "eva@acme.test"))
	require.NoError(t, err)
	require.Len(t, next.Users, 3)
	require.Same(t, s.Group("sales"), next.Group("sales"))
	require.Same(t, s.Statement("bob"), next.Statement("bob"))
}

func TestSuspendingKeepsEverythingAndUnsuspendingGivesBackExactlyThat(t *testing.T) {
	s := office(t)
	suspended, dropped := done(t, s, Suspend(s, "bob@acme.test"))
	require.Empty(t, dropped)
	require.Equal(t, rbac.Suspended, suspended.User("bob@acme.test").Status)
	back, _ := done(t, suspended, Unsuspend(suspended, "bob@acme.test"))
	requireSame(t, s, back)

	refused(t, s, Suspend(s, "eva@acme.test"), rbac.ErrInvalid, "invited")
	refused(t, s, Suspend(s, "dora@acme.test"), rbac.ErrInvalid, "terminated")
	refused(t, s, Activate(s, "dora@acme.test"), rbac.ErrInvalid, "terminated")
	unchanged, _ := done(t, s, Unsuspend(s, "bob@acme.test"))
	require.Same(t, s, unchanged)
}

func TestTerminatingLeavesTheRoleForItOrNone(t *testing.T) {
	s := office(t)
	next, dropped := done(t, s, Terminate(s, "bob@acme.test", "cem@acme.test"))
	require.Equal(t, []rbac.Assignment{{Role: "terminated"}}, next.User("bob@acme.test").Assignments)
	require.Equal(t, []rbac.Assignment{{Role: "terminated"}}, next.User("cem@acme.test").Assignments)
	require.Equal(t, s.User("bob@acme.test").Views, next.User("bob@acme.test").Views)
	require.Equal(t, []Dropped{{User: "bob@acme.test", What: DroppedToggle, Key: "billing"}}, dropped)

	without := s.WithoutRole("terminated")
	next, _ = done(t, without, Terminate(without, "bob@acme.test"))
	require.Empty(t, next.User("bob@acme.test").Assignments)
	require.Equal(t, rbac.Terminated, next.User("bob@acme.test").Status)
}

func TestABulkEditIsAllOrNothing(t *testing.T) {
	s := office(t)
	alias := "Somebody"
	refused(t, s, UpdateUsers(s, UserFields{Alias: &alias}, "bob@acme.test", "nobody@acme.test"), rbac.ErrNotFound, "nobody@acme.test")
	next, _ := done(t, s, UpdateUsers(s, UserFields{Alias: &alias}, "bob@acme.test", "cem@acme.test", "bob@acme.test"))
	require.Equal(t, "Somebody", next.User("cem@acme.test").Alias)
	require.Equal(t, "Bob", next.User("bob@acme.test").FirstName)
	require.Same(t, s.User("ada@acme.test"), next.User("ada@acme.test"))
}

func TestTitlesNamePeopleRolesAndGroups(t *testing.T) {
	s := office(t)
	for title, e := range map[string]Edit{
		"Suspend Bob Meyer":                                          Suspend(s, "bob@acme.test"),
		"Suspend Bob Meyer and Cem":                                  Suspend(s, "bob@acme.test", "cem@acme.test"),
		"Suspend 3 people":                                           Suspend(s, "bob@acme.test", "cem@acme.test", "eva@acme.test"),
		"Suspend x@acme.test":                                        Suspend(s, "x@acme.test"),
		"Invite Fay":                                                 Invite(Newcomer{FirstName: "Fay"}),
		"Change the role of Eva to Lead":                             SetRole(s, "lead", "eva@acme.test"),
		"Set Trends to Limited for Viewer":                           SetLevels(s, "viewer", Levels{"trends": rbac.Limited}),
		"Set Alarm log and Trends to No for 3 roles":                 FillLevels(s, rbac.No, []rbac.RoleKey{"lead", "viewer", "head"}, []rbac.PermissionKey{"alarms", "trends"}),
		"Set Alarm log and Trends for Viewer":                        SetLevels(s, "viewer", Levels{"trends": rbac.Limited, "alarms": rbac.Read}),
		"Switch Billing to Limited, read only for Bob Meyer":         SetToggle(s, "billing", rbac.LimitedRead, "bob@acme.test"),
		"Delete the groups Sales and Ops":                            DeleteGroups(s, "sales", "ops"),
		"Remove the statement Bob sees himself":                      RemoveStatements(s, "bob"),
		"Remove the constraint Pay or approve":                       RemoveConstraints(s, "apart"),
		"Delete the role Viewer in favour of Lead":                   DeleteRole(s, "viewer", "lead"),
		"Change the e-mail address of Bob Meyer to robert@acme.test": RenameUser(s, "bob@acme.test", "robert@acme.test"),
		"Move the group Sales North to the top":                      MoveGroup(s, "north", ""),
		"Block API access for Viewer":                                SetChannel(s, "viewer", rbac.API, rbac.Blocked),
		"Limit Bob Meyer to their viewable groups":                   SetLimitedAccess(s, true, "bob@acme.test"),
		"Undo: Suspend Bob Meyer":                                    Undo("Suspend Bob Meyer", nil),
		"Redo: Suspend Bob Meyer":                                    Undo("Undo: Suspend Bob Meyer", nil),
	} {
		require.Equal(t, title, e.Title)
	}
	require.Equal(t, "Undo: Suspend Bob Meyer", Undo("Redo: Suspend Bob Meyer", nil).Title)
}
