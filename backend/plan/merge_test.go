package plan

import (
	"testing"

	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
)

// threeOffices are the office as it was exported, as it is here now and as the file has it.
func threeOffices(t *testing.T, ours, theirs func(*rbac.SetUp) Edit) (base, here, file *rbac.SetUp) {
	base = office(t)
	here, _ = done(t, base, ours(base))
	file, _ = done(t, base, theirs(base))
	return base, here, file
}

func imported(t *testing.T, im Import, s *rbac.SetUp) *Outcome {
	t.Helper()
	im.Sections = everySection()
	return requireReconciled(t, im, s)
}

func TestChangesOfBothSidesToTheSameUserComeTogether(t *testing.T) {
	base, here, file := threeOffices(t,
		func(s *rbac.SetUp) Edit {
			alias := "Bobby"
			return Together("here", UpdateUsers(s, UserFields{Alias: &alias}, "bob@acme.test"), AddViews(s, []rbac.GroupKey{"ops"}, "bob@acme.test"))
		},
		func(s *rbac.SetUp) Edit {
			return Together("there", Suspend(s, "bob@acme.test"), SetViews(s, rbac.Views{Groups: []rbac.GroupKey{"north"}}, "bob@acme.test"))
		})
	out := imported(t, Import{File: file, Mode: Merge, Base: base}, here)
	require.Empty(t, out.Conflicts)
	bob := out.SetUp.User("bob@acme.test")
	require.Equal(t, "Bobby", bob.Alias)
	require.Equal(t, rbac.Suspended, bob.Status)
	require.Equal(t, rbac.Views{Groups: []rbac.GroupKey{"north", "ops"}}, bob.Views)
	require.Equal(t, []Entry{{Place{Kind: rbac.KindUser, Key: "bob@acme.test"}, Updated}}, out.Entries)
}

func TestTheSameCellChangedOnBothSidesIsAConflictTheFileWinsOnlyWhenTold(t *testing.T) {
	base, here, file := threeOffices(t,
		func(s *rbac.SetUp) Edit {
			return SetLevels(s, "viewer", Levels{"trends": rbac.No, "alarms": rbac.Read})
		},
		func(s *rbac.SetUp) Edit { return SetLevels(s, "viewer", Levels{"trends": rbac.Yes, "shots": rbac.Yes}) })
	at := Place{Kind: rbac.KindRole, Key: "viewer", Field: `grants["trends"]`}
	im := Import{File: file, Mode: Merge, Base: base}
	out := imported(t, im, here)
	require.Equal(t, []Conflict{{Place: at, Base: rbac.Limited, Ours: nil, Theirs: rbac.Yes}}, out.Conflicts)
	require.Equal(t, map[rbac.PermissionKey]rbac.Level{"alarms": rbac.Read, "shots": rbac.Yes}, out.SetUp.Role("viewer").Grants)

	im.Theirs = []Place{at}
	out = imported(t, im, here)
	require.True(t, out.Conflicts[0].TakesTheirs)
	require.Equal(t, rbac.Yes, out.SetUp.Role("viewer").Grants["trends"])
}

func TestARoleReplacedOnBothSidesIsAConflictAndNeverBoth(t *testing.T) {
	base, here, file := threeOffices(t,
		func(s *rbac.SetUp) Edit { return SetRole(s, "viewer", "bob@acme.test") },
		func(s *rbac.SetUp) Edit { return SetRole(s, "head", "bob@acme.test") })
	im := Import{File: file, Mode: Merge, Base: base}
	out := imported(t, im, here)
	require.Len(t, out.Conflicts, 1)
	require.Equal(t, "assignments", out.Conflicts[0].Field)
	require.Equal(t, []rbac.Assignment{{Role: "viewer"}}, out.SetUp.User("bob@acme.test").Assignments)
	require.Equal(t, Count{Read: 5, Same: 4, Refused: 1}, out.Counts[rbac.KindUser])

	im.Theirs = []Place{out.Conflicts[0].Place}
	require.Equal(t, []rbac.Assignment{{Role: "head"}}, imported(t, im, here).SetUp.User("bob@acme.test").Assignments)
}

func TestRolesAddedOnBothSidesAreBothHeld(t *testing.T) {
	base, here, file := threeOffices(t,
		func(s *rbac.SetUp) Edit { return AddAssignment(s, rbac.Assignment{Role: "viewer"}, "bob@acme.test") },
		func(s *rbac.SetUp) Edit { return AddAssignment(s, rbac.Assignment{Role: "head"}, "bob@acme.test") })
	out := imported(t, Import{File: file, Mode: Merge, Base: base}, here)
	require.Empty(t, out.Conflicts)
	require.Equal(t, []rbac.Assignment{{Role: "head"}, {Role: "lead"}, {Role: "viewer"}}, out.SetUp.User("bob@acme.test").Assignments)
}

func TestWhomAStatementMeansIsOneField(t *testing.T) {
	who := func(w rbac.Who) func(*rbac.SetUp) Edit {
		return func(s *rbac.SetUp) Edit {
			st := *s.Statement("leads")
			st.Who = w
			return PutStatement(st)
		}
	}
	base, here, file := threeOffices(t, who(rbac.Who{Everyone: true}), who(rbac.Who{Group: "sales"}))
	out := imported(t, Import{File: file, Mode: Merge, Base: base}, here)
	require.Equal(t, "who", out.Conflicts[0].Field)
	require.Equal(t, rbac.Who{Everyone: true}, out.SetUp.Statement("leads").Who)
}

func TestARemovalIsListedAndLeftUnlessTicked(t *testing.T) {
	here := office(t)
	file, _ := done(t, here, DeleteGroups(here, "ops"))
	at := Place{Kind: rbac.KindGroup, Key: "ops"}
	out := imported(t, Import{File: file, Mode: Merge}, here)
	require.Equal(t, []Entry{{at, Left}}, out.Entries)
	require.NotNil(t, out.SetUp.Group("ops"))
	require.Nil(t, imported(t, Import{File: file, Mode: Merge, Remove: []Place{at}}, here).SetUp.Group("ops"))
	require.Nil(t, imported(t, Import{File: file, Mode: Replace}, here).SetUp.Group("ops"))
	require.Same(t, here.Group("ops"), imported(t, Import{File: file, Mode: AddOnly, Remove: []Place{at}}, here).SetUp.Group("ops"))
}

func TestWhatWasAddedHereSinceIsNoRemovalOfTheFiles(t *testing.T) {
	base, here, file := threeOffices(t,
		func(*rbac.SetUp) Edit { return CreateGroup(NewGroup{Name: "New here"}) },
		func(*rbac.SetUp) Edit { return CreateGroup(NewGroup{Name: "New there"}) })
	out := imported(t, Import{File: file, Mode: Merge, Base: base}, here)
	require.NotNil(t, out.SetUp.Group("new-here"))
	require.Equal(t, []Entry{{Place{Kind: rbac.KindGroup, Key: "new-there"}, Added}}, out.Entries)
}

func TestWhatWasRemovedHereComesBackOnlyIfTheFileChangedItAndWins(t *testing.T) {
	kind := "site"
	base, here, file := threeOffices(t,
		func(s *rbac.SetUp) Edit { return DeleteGroups(s, "north", "ops") },
		func(s *rbac.SetUp) Edit { return UpdateGroup(s, "ops", GroupFields{Kind: &kind}) })
	im := Import{File: file, Mode: Merge, Base: base}
	out := imported(t, im, here)
	require.Nil(t, out.SetUp.Group("north"))
	require.Nil(t, out.SetUp.Group("ops"))
	at := Place{Kind: rbac.KindGroup, Key: "ops"}
	require.Equal(t, []Entry{{at, Refused}}, out.Entries)
	require.Equal(t, []Conflict{{Place: at, Base: base.Group("ops"), Theirs: file.Group("ops")}}, out.Conflicts)

	im.Theirs = []Place{at}
	require.Equal(t, "site", imported(t, im, here).SetUp.Group("ops").Kind)
}

func TestAnEntityOfAnotherNameOrKindUnderTheSameKeyIsShown(t *testing.T) {
	here := office(t)
	name, kind := "Kitchen", "site"
	file, _ := done(t, here, UpdateGroup(here, "ops", GroupFields{Name: &name, Kind: &kind}))
	out := imported(t, Import{File: file, Mode: Merge}, here)
	require.Equal(t, []Reuse{
		{Place: Place{Kind: rbac.KindGroup, Key: "ops", Field: "kind"}, Is: "site"},
		{Place: Place{Kind: rbac.KindGroup, Key: "ops", Field: "name"}, Was: "Ops", Is: "Kitchen"},
	}, out.Reused)
}

func TestAnAreaWithPermissionsThatStayStaysToo(t *testing.T) {
	here := office(t)
	file := *here
	file.Catalogue.Areas = here.Catalogue.Areas[:1]
	area := Place{Kind: rbac.KindArea, Key: "reports"}
	ticked := []Place{area, {Kind: rbac.KindPermission, Key: "shots"}}
	out := imported(t, Import{File: &file, Mode: Merge, Remove: ticked}, here)
	require.Contains(t, out.Entries, Entry{area, Left})
	require.Equal(t, []string{"trends", "alarms"}, permissionKeys(areaOf(&out.SetUp.Catalogue, "reports")))
}

func TestAPermissionMovedIntoAnAreaThatIsGoneHereBringsItBack(t *testing.T) {
	base := office(t)
	base, _ = done(t, base, AddArea("Spare"))
	here, _ := done(t, base, RemoveArea("spare"))
	file, _ := done(t, base, MovePermission(base, "shots", "spare", 0))
	out := imported(t, Import{File: file, Mode: Merge, Base: base}, here)
	require.Equal(t, []string{"shots"}, permissionKeys(areaOf(&out.SetUp.Catalogue, "spare")))
	require.Empty(t, rbac.Validate(out.SetUp))
}

func TestNewRolesComeAfterWhatTheyStandAfterInTheFile(t *testing.T) {
	here := office(t)
	file, _ := done(t, here, CloneRole(here, "owner", "Deputy"))
	part := &rbac.SetUp{Roles: file.Roles[1:3]}
	out, err := Import{File: part, Mode: Merge, Sections: map[setupfile.Section]bool{setupfile.Roles: true}}.Against(here)
	require.NoError(t, err)
	require.Equal(t, "deputy", string(out.SetUp.Roles[0].Key), "the file has nothing before it")

	part.Roles = file.Roles[:2]
	out, err = Import{File: part, Mode: AddOnly, Sections: map[setupfile.Section]bool{setupfile.Roles: true}}.Against(here)
	require.NoError(t, err)
	require.Equal(t, "deputy", string(out.SetUp.Roles[1].Key))
	require.Len(t, out.SetUp.Roles, 6)
	require.Equal(t, Count{Read: 2, Created: 1, Same: 1}, out.Counts[rbac.KindRole])
	require.Len(t, out.Counts, 1)
}

func TestAnOrderChangedOnOneSideOnlyIsTaken(t *testing.T) {
	base, here, file := threeOffices(t,
		func(*rbac.SetUp) Edit { return CreateRole(NewRole{Name: "Guest"}) },
		func(s *rbac.SetUp) Edit { return MoveRole(s, "terminated", 0) })
	out := imported(t, Import{File: file, Mode: Merge, Base: base}, here)
	require.Equal(t, []string{"terminated", "guest", "owner", "lead", "viewer", "head"}, roleNoun.keys(out.SetUp.Roles))
	out = imported(t, Import{File: here, Mode: Merge, Base: base}, file)
	require.Equal(t, []string{"terminated", "guest", "owner", "lead", "viewer", "head"}, roleNoun.keys(out.SetUp.Roles))
}

func TestAnImportIsTrustedAndAnUnknownModeIsRefused(t *testing.T) {
	s := office(t)
	e := Import{Name: "acme.json", File: s, Mode: Merge}.Edit()
	require.Equal(t, "Import acme.json", e.Title)
	require.True(t, e.Trusted)
	refused(t, s, Import{File: s, Mode: "mirror"}.Edit(), rbac.ErrInvalid, "mirror")
}
