package plan

import (
	"net/netip"
	"testing"

	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
)

func TestALevelOutsideItsBoundsIsRefusedWithTheReason(t *testing.T) {
	s := office(t)
	refused(t, s, SetLevels(s, "lead", Levels{"alarms": rbac.Yes}), rbac.ErrInvalid, "at most \"read\"", "Leads may only read alarms")
	refused(t, s, SetLevels(s, "owner", Levels{"access": rbac.Read}), rbac.ErrInvalid, "at least \"yes\"", "somebody must be able to repair access")
	refused(t, s, SetLevels(s, "viewer", Levels{"trends": rbac.Read}), rbac.ErrInvalid, "trends", "read")
	refused(t, s, SetLevels(s, "viewer", Levels{"moon": rbac.Read}), rbac.ErrNotFound, "moon")

	var bound *BoundError
	_, err := SetLevels(s, "lead", Levels{"alarms": rbac.Limited}).Do(s)
	require.ErrorAs(t, err, &bound)
	require.Equal(t, BoundError{Role: "lead", Permission: "alarms", Level: rbac.Limited, Ceiling: true,
		Bound: rbac.Bound{Level: rbac.Read, Reason: "Leads may only read alarms"}}, *bound)

	next, _ := done(t, s, SetLevelsAcross(s, map[rbac.RoleKey]Levels{"lead": {"alarms": rbac.LimitedRead, "trends": rbac.No}, "viewer": {"trends": rbac.Yes}}))
	require.Equal(t, map[rbac.PermissionKey]rbac.Level{"alarms": rbac.LimitedRead}, next.Role("lead").Grants)
	require.Equal(t, rbac.Yes, next.Role("viewer").Grants["trends"])
}

func TestAnAPIOnlyPermissionIsGrantedFromAFileOrTheCommandLineOnly(t *testing.T) {
	s := office(t)
	refused(t, s, SetLevels(s, "viewer", Levels{"feed": rbac.Yes}), rbac.ErrDenied, "feed")
	refused(t, s, CreateRole(NewRole{Name: "Robot", Grants: Levels{"feed": rbac.Yes}}), rbac.ErrDenied, "feed")
	granted, _ := done(t, s, SetLevels(s, "viewer", Levels{"feed": rbac.Yes}).Trust())
	require.Equal(t, rbac.Yes, granted.Role("viewer").Grants["feed"])

	taken, _ := done(t, granted, SetLevels(granted, "viewer", Levels{"feed": rbac.No}))
	requireSame(t, s, taken)
	same, _ := done(t, granted, SetLevels(granted, "viewer", Levels{"feed": rbac.Yes, "trends": rbac.Limited}))
	require.Same(t, granted, same)
}

func TestFillingARowGivesEachCellTheMostItMayHave(t *testing.T) {
	s := office(t)
	all := []rbac.RoleKey{"owner", "lead", "viewer"}
	next, _ := done(t, s, FillLevels(s, rbac.Yes, all, []rbac.PermissionKey{"alarms", "feed"}))
	require.Equal(t, rbac.Read, next.Role("lead").Grants["alarms"])
	require.Equal(t, rbac.Yes, next.Role("viewer").Grants["alarms"])
	require.Equal(t, rbac.No, next.Role("viewer").Grants["feed"])

	next, _ = done(t, s, FillLevels(s, rbac.No, all, []rbac.PermissionKey{"access", "alarms"}))
	require.Equal(t, rbac.Yes, next.Role("owner").Grants["access"], "its floor is higher")
	require.Equal(t, rbac.No, next.Role("owner").Grants["alarms"])
	require.Equal(t, []rbac.Level{rbac.No, rbac.LimitedRead, rbac.Read}, Choices(s.Role("lead"), s.Catalogue.Permission("alarms")))
}

func TestResetPutsBackTheDefaultsAndTouchesNothingElse(t *testing.T) {
	s := office(t)
	s, _ = done(t, s, SetLevels(s, "lead", Levels{"alarms": rbac.No, "trends": rbac.Yes}))
	next, _ := done(t, s, ResetRoles(s, "lead"))
	want := *s.Role("lead")
	want.Grants = map[rbac.PermissionKey]rbac.Level{"alarms": rbac.Read}
	require.Equal(t, &want, next.Role("lead"))
	refused(t, s, ResetRoles(s, "lead", "viewer"), rbac.ErrInvalid, "viewer", "no defaults")

	all, _ := done(t, s, ResetAll())
	require.Equal(t, all.Role("lead").Defaults, all.Role("lead").Grants)
	require.Equal(t, all.Role("owner").Defaults, all.Role("owner").Grants)
	require.Same(t, s.Role("viewer"), all.Role("viewer"))
}

func TestACloneIsACustomRoleUnderTheSameCeilings(t *testing.T) {
	s := office(t)
	next, _ := done(t, s, CloneRole(s, "lead", "Lead North"))
	clone := next.Role("lead-north")
	require.Same(t, clone, next.Roles[2])
	require.Equal(t, s.Role("lead").Grants, clone.Grants)
	require.Equal(t, s.Role("lead").Ceilings, clone.Ceilings)
	require.False(t, clone.BuiltIn)
	require.Empty(t, clone.Defaults)

	owner, _ := done(t, s, CloneRole(s, "owner", "Deputy"))
	require.False(t, owner.Role("deputy").Owner)
	require.Empty(t, owner.Role("deputy").Floors)
	refused(t, s, CloneRole(s, "lead", " viewer "), rbac.ErrExists, "viewer")
	refused(t, s, CloneRole(s, "lead", " "), rbac.ErrInvalid)
}

func TestIncludesNeverLeadBack(t *testing.T) {
	s := office(t)
	head := []rbac.RoleKey{"head"}
	refused(t, s, UpdateRole(s, "lead", RoleFields{Includes: &head}), rbac.ErrCycle, "lead")
	self := []rbac.RoleKey{"viewer"}
	refused(t, s, UpdateRole(s, "viewer", RoleFields{Includes: &self}), rbac.ErrCycle, "viewer")
	moon := []rbac.RoleKey{"moon"}
	refused(t, s, UpdateRole(s, "viewer", RoleFields{Includes: &moon}), rbac.ErrNotFound, "moon")
	next, _ := done(t, s, UpdateRole(s, "viewer", RoleFields{Includes: &head}))
	require.Equal(t, head, next.Role("viewer").Includes)
}

func TestARoleNoLongerLettingSwitchDropsWhatWasSwitched(t *testing.T) {
	s := office(t)
	toggles := []rbac.PermissionKey{"feed"}
	next, dropped := done(t, s, UpdateRole(s, "lead", RoleFields{Toggles: &toggles}))
	require.Equal(t, []Dropped{{User: "bob@acme.test", What: DroppedToggle, Key: "billing"}}, dropped)
	require.Empty(t, next.User("bob@acme.test").Toggles)
	require.Same(t, s.User("cem@acme.test"), next.User("cem@acme.test"))
}

func TestARoleInUseIsDeletedOnlyInFavourOfAnother(t *testing.T) {
	s := office(t)
	refused(t, s, DeleteRole(s, "viewer", ""), rbac.ErrInUse, "held by 2")
	refused(t, s.WithoutUser("bob@acme.test").WithoutUser("cem@acme.test"), DeleteRole(s, "lead", ""), rbac.ErrInUse, "included by role \"head\"")
	refused(t, s, DeleteRole(s, "viewer", "viewer"), rbac.ErrInvalid)
	refused(t, s, DeleteRole(s, "viewer", "moon"), rbac.ErrNotFound, "moon")

	next, dropped := done(t, s, DeleteRole(s, "lead", "viewer"))
	require.Nil(t, next.Role("lead"))
	require.Equal(t, []rbac.Assignment{{Role: "viewer"}}, next.User("bob@acme.test").Assignments)
	require.Equal(t, []rbac.RoleKey{"viewer"}, next.Role("head").Includes)
	require.Equal(t, rbac.RoleKey("viewer"), next.Statement("leads").Who.Role)
	require.Len(t, dropped, 1)

	head, _ := done(t, s, DeleteRole(s, "lead", "head"))
	require.Empty(t, head.Role("head").Includes, "it does not include itself")
}

func TestAConstraintThatCannotBeReachedAnyMoreGoesWithTheRole(t *testing.T) {
	s := office(t)
	next, _ := done(t, s, DeleteRole(s, "viewer", "lead"))
	require.Equal(t, []rbac.RoleKey{"lead", "owner"}, next.Constraint("apart").Roles)
	next, _ = done(t, s, DeleteRole(s, "viewer", "owner"))
	require.Nil(t, next.Constraint("apart"))
}

func TestAReplacementThatLeadsBackIsRefused(t *testing.T) {
	s := office(t)
	head := []rbac.RoleKey{"head"}
	s, _ = done(t, s, UpdateRole(s, "viewer", RoleFields{Includes: &head}))
	refused(t, s, DeleteRole(s, "lead", "viewer"), rbac.ErrCycle, "head")
}

func TestDateFiltersChannelsAndAddressesAreSetWhole(t *testing.T) {
	s := office(t)
	next, _ := done(t, s, Together("all",
		SetDateFilters(s, "viewer", []rbac.DateFilter{rbac.Year, rbac.Day, rbac.Year}),
		SetChannel(s, "viewer", rbac.API, rbac.Blocked),
		SetAddresses(s, "viewer", []netip.Prefix{netip.MustParsePrefix("10.1.2.3/8"), netip.MustParsePrefix("10.0.0.0/8")}),
		MoveRole(s, "viewer", 0)))
	viewer := next.Roles[0]
	require.Equal(t, []rbac.DateFilter{rbac.Year, rbac.Day}, viewer.DateFilters)
	require.Equal(t, map[rbac.Channel]rbac.Gate{rbac.API: rbac.Blocked}, viewer.Channels)
	require.Equal(t, []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}, viewer.Addresses)

	open, _ := done(t, next, SetChannel(next, "viewer", rbac.API, rbac.Granted))
	require.Nil(t, open.Role("viewer").Channels)
	refused(t, s, SetChannel(s, "viewer", "fax", rbac.Granted), rbac.ErrInvalid, "fax")
	refused(t, s, SetDateFilters(s, "viewer", []rbac.DateFilter{"decade"}), rbac.ErrInvalid, "decade")
	refused(t, s, SetAddresses(s, "viewer", []netip.Prefix{{}}), rbac.ErrInvalid)
}

func TestEditsTogetherAreOneAndTrustedOnlyIfAllAre(t *testing.T) {
	s := office(t)
	feed := SetLevels(s, "viewer", Levels{"feed": rbac.Yes})
	refused(t, s, Together("a robot", RenameSetUp("x").Trust(), feed), rbac.ErrDenied, "feed")
	next, _ := done(t, s, Together("a robot", RenameSetUp("x"), feed).Trust())
	require.Equal(t, rbac.Yes, next.Role("viewer").Grants["feed"])
	require.True(t, Together("both", feed.Trust(), feed.Trust()).Trusted)

	e := Together("twice", RenameUser(s, "bob@acme.test", "b@acme.test"), RenameUser(s, "b@acme.test", "c@acme.test"))
	require.Equal(t, rbac.Renames{"bob@acme.test": "c@acme.test"}, e.Renames)
	next, _ = done(t, s, e)
	require.Equal(t, []rbac.Email{"c@acme.test", "zoe@acme.test"}, next.Group("sales").Users)
}
