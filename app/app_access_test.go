package app

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

func (d desk) people() *AppAccess { return &AppAccess{d.Session} }

func one(emails ...string) Picked { return Picked{Emails: emails} }

// apply does what a proposed plan says.
func (d desk) apply(t *testing.T) func(PlanView, error) PlanView {
	return func(view PlanView, err error) PlanView {
		t.Helper()
		require.NoError(t, err)
		require.False(t, view.Refused, view.Text)
		_, err = (&Review{d.Session}).Apply(d.setUp, view.ID, "as agreed")
		require.NoError(t, err)
		return view
	}
}

func emailsIn(page PeoplePage) []string {
	return named(page.Rows, func(r PersonRow) string { return r.Email })
}

func TestPeopleAreListedByName(t *testing.T) {
	d := newDesk(t)
	page, err := d.people().List(d.setUp, PeopleQuery{})
	require.NoError(t, err)
	assert.Equal(t, 9, page.Total)
	assert.Equal(t, []string{
		"you@example.com", "ana.costa@example.com", "bea.lindt@example.com", "bob.meyer@example.com", "carlos.mendes@example.com",
		"nora.falk@example.com", "piet.jansen@example.com", "tom.weber@example.com", "vera.sander@example.com",
	}, emailsIn(page))
	rows := map[string]PersonRow{}
	for _, r := range page.Rows {
		rows[r.Name] = r
	}
	assert.Equal(t, "All (fixed by role)", rows["Carlos Mendes"].Groups)
	assert.True(t, rows["Carlos Mendes"].GroupsFixed)
	assert.Equal(t, "Sales and Support", rows["Ana Costa"].Groups)
	assert.Equal(t, "None yet", rows["Nora Falk"].Groups)
	assert.True(t, rows["Nora Falk"].Blind, "checklist 70: a Viewer without a group sees nothing")
	assert.Equal(t, "Viewer", rows["Vera Sander"].RoleName, "the role without an end is the primary one")
	assert.Equal(t, []string{"Power User"}, rows["Vera Sander"].MoreRoles)
	assert.Equal(t, []string{"unsuspend", "terminate", "delete"}, rows["Tom Weber"].Deeds)
}

func TestPeopleAreFoundAndFiltered(t *testing.T) {
	d := newDesk(t)
	for name, c := range map[string]struct {
		query PeopleQuery
		want  []string
	}{
		"by-name":             {PeopleQuery{Text: "meyer"}, []string{"bob.meyer@example.com"}},
		"by-e-mail":           {PeopleQuery{Text: "NORA.F"}, []string{"nora.falk@example.com"}},
		"by-role-name":        {PeopleQuery{Text: "configur"}, []string{"carlos.mendes@example.com"}},
		"any-of-their-roles":  {PeopleQuery{Role: "power-user"}, []string{"ana.costa@example.com", "bob.meyer@example.com", "vera.sander@example.com"}},
		"by-status":           {PeopleQuery{Status: "invited"}, []string{"piet.jansen@example.com"}},
		"by-finding":          {PeopleQuery{Finding: string(plan.NoViewableGroup)}, []string{"nora.falk@example.com"}},
		"last-first":          {PeopleQuery{Status: "active", Role: "power-user", Down: true}, []string{"vera.sander@example.com", "bob.meyer@example.com", "ana.costa@example.com"}},
		"by-role-of-set-up":   {PeopleQuery{Sort: "role", Limit: 3}, []string{"you@example.com", "bea.lindt@example.com", "carlos.mendes@example.com"}},
		"by-status-of-life":   {PeopleQuery{Sort: "status", Limit: 1}, []string{"piet.jansen@example.com"}},
		"who-may-view-below":  {PeopleQuery{Group: "night-shift", Role: "power-user"}, []string{"bob.meyer@example.com"}},
		"who-may-view-at-all": {PeopleQuery{Group: "night-shift"}, []string{"you@example.com", "bea.lindt@example.com", "bob.meyer@example.com", "carlos.mendes@example.com", "piet.jansen@example.com"}},
		"past-the-end":        {PeopleQuery{Offset: 100}, []string{}},
		"the-rest":            {PeopleQuery{Offset: 8}, []string{"vera.sander@example.com"}},
	} {
		page, err := d.people().List(d.setUp, c.query)
		require.NoError(t, err)
		assert.Equal(t, c.want, emailsIn(page), name)
		assert.Equal(t, 9, page.People, name)
		assert.Len(t, page.Roles, 4, "counts are of all people")
	}
}

func TestTenThousandPeopleStayQuick(t *testing.T) {
	d := newDesk(t)
	people := make([]Invitee, 10_000)
	for i := range people {
		people[i] = Invitee{Email: fmt.Sprintf("person%d@example.com", i), FirstName: fmt.Sprintf("Person %d", i), LastName: "Müller"}
	}
	d.apply(t)(d.people().Invite(d.setUp, Invitation{People: people, Role: "viewer", Views: ViewsDraft{Groups: []string{"sales"}}}))
	page, err := d.people().List(d.setUp, PeopleQuery{Text: "person 9999"})
	require.NoError(t, err)
	assert.Equal(t, []string{"person9999@example.com"}, emailsIn(page))

	view, err := d.people().SetRole(d.setUp, Picked{Everyone: true, Query: PeopleQuery{Text: "müller"}}, "power-user")
	require.NoError(t, err)
	assert.Equal(t, "Change the role of 10000 people to Power User", view.Title)
}

func TestInvitationsNeedARoleAndPeople(t *testing.T) {
	d := newDesk(t)
	_, err := d.people().Invite(d.setUp, Invitation{People: []Invitee{{Email: "new@example.com"}}})
	assert.Equal(t, CodeInvalid, code(t, err), "checklist 2: a role is mandatory")
	_, err = d.people().Invite(d.setUp, Invitation{Role: "viewer"})
	assert.Equal(t, CodeInvalid, code(t, err))
	_, err = d.people().Invite(d.setUp, Invitation{People: []Invitee{{Email: "Bob.Meyer@example.com"}}, Role: "viewer"})
	assert.Equal(t, CodeExists, code(t, err))

	view := d.apply(t)(d.people().Invite(d.setUp, Invitation{
		People: []Invitee{{Email: " Rita@Example.com ", FirstName: "Rita", LastName: "Sol"}}, Role: "viewer",
	}))
	assert.Equal(t, "Invite Rita Sol", view.Title)
	assert.Contains(t, view.Text, "Rita Sol has Viewer, which shows only viewable groups, and has none")
	assert.Equal(t, rbac.Invited, d.now(t).User("rita@example.com").Status)
}

func TestPastedListsAreRead(t *testing.T) {
	d := newDesk(t)
	got, err := d.people().Read(d.setUp, "\uFEFFAnna Berg <Anna@Example.com>\r\n\nmax@example.com\nLee;Min Ho;lee@example.com\n"+
		"eva@example.com\tEva\tvan Dyk\nnobody here\nMAX@example.com\nBob Meyer, bob.meyer@example.com")
	require.NoError(t, err)
	assert.Equal(t, []Invitee{
		{Email: "anna@example.com", FirstName: "Anna", LastName: "Berg"}, {Email: "max@example.com"},
		{Email: "lee@example.com", FirstName: "Lee", LastName: "Min Ho"}, {Email: "eva@example.com", FirstName: "Eva", LastName: "van Dyk"},
	}, got.People)
	assert.Equal(t, []string{
		"Line 6: no e-mail address in “nobody here”.", "Line 7: max@example.com stands there twice.",
		"Line 8: bob.meyer@example.com has access already.",
	}, got.Problems)
}

func TestSeveralRolesShowWhatTheyComeToFirst(t *testing.T) {
	d := newDesk(t)
	draft := RoleDraft{Deed: "add", After: AssignmentDraft{Role: "configurator", Reason: "Covers for Carlos", From: "2026-12-01T00:00:00Z", Until: "2027-01-01T00:00:00Z"}}
	net, err := d.people().NetRole(d.setUp, "bob.meyer@example.com", draft)
	require.NoError(t, err)
	assert.Equal(t, "34 permissions more", net.Summary)
	assert.Equal(t, "Shown as it is from 1 December 2026 on.", net.Note)
	rows := map[string]NetRow{}
	for _, r := range net.Rows {
		rows[r.Permission] = r
	}
	assert.Equal(t, NetRow{
		Permission: "alarms.log", Name: "Alarm Log", Area: "Alarms", Before: "limited-read", After: "yes", Gain: true,
	}, rows["alarms.log"])

	d.apply(t)(d.people().PlanRole(d.setUp, "bob.meyer@example.com", draft))
	person, err := d.people().Person(d.setUp, "bob.meyer@example.com")
	require.NoError(t, err)
	require.Len(t, person.Roles, 2)
	assert.Equal(t, "Power User", person.Roles[0].RoleName)
	assert.Equal(t, "later", person.Roles[1].When)
	assert.NotEmpty(t, person.Several)

	d.apply(t)(d.people().PlanRole(d.setUp, "bob.meyer@example.com", RoleDraft{Deed: "take", Before: person.Roles[1].Draft}))
	assert.Len(t, d.now(t).User("bob.meyer@example.com").Assignments, 1)
	_, err = d.people().PlanRole(d.setUp, "bob.meyer@example.com", RoleDraft{Deed: "grant"})
	assert.Equal(t, CodeInvalid, code(t, err))
	_, err = d.people().NetRole(d.setUp, "bob.meyer@example.com", RoleDraft{Deed: "add", After: AssignmentDraft{Role: "viewer", From: "soon"}})
	assert.Equal(t, CodeInvalid, code(t, err))
}

func TestGroupsStayKeptWhileARoleReachesEverything(t *testing.T) {
	d := newDesk(t)
	d.apply(t)(d.people().SetRole(d.setUp, one("bob.meyer@example.com"), "configurator"))
	person, err := d.people().Person(d.setUp, "bob.meyer@example.com")
	require.NoError(t, err)
	assert.True(t, person.Views.Fixed, "decision C2")
	assert.Equal(t, []GroupName{{"warehouse", "Warehouse"}}, person.Views.Groups)
	assert.Contains(t, person.Views.WhyFixed, "Configurator sees all users and groups")

	d.apply(t)(d.people().SetRole(d.setUp, one("bob.meyer@example.com"), "power-user"))
	page, err := d.people().List(d.setUp, PeopleQuery{Text: "bob"})
	require.NoError(t, err)
	assert.Equal(t, "Warehouse", page.Rows[0].Groups)
}

func TestViewableGroupsAreSetAddedAndTakenForMany(t *testing.T) {
	d := newDesk(t)
	both := one("nora.falk@example.com", "bob.meyer@example.com")
	d.apply(t)(d.people().SetViews(d.setUp, both, "add", ViewsDraft{Groups: []string{"sales"}}))
	assert.Equal(t, []rbac.GroupKey{"sales", "warehouse"}, d.now(t).User("bob.meyer@example.com").Views.Groups)
	d.apply(t)(d.people().SetViews(d.setUp, both, "take", ViewsDraft{Groups: []string{"sales"}}))
	assert.Empty(t, d.now(t).User("nora.falk@example.com").Views.Groups)
	d.apply(t)(d.people().SetViews(d.setUp, both, "set", ViewsDraft{All: true, AllGoals: true}))
	assert.Equal(t, rbac.Views{All: true, AllGoals: true}, d.now(t).User("nora.falk@example.com").Views)
	_, err := d.people().SetViews(d.setUp, both, "set", ViewsDraft{Groups: []string{"sales"}, Goals: []string{"warehouse"}})
	assert.Equal(t, CodeInvalid, code(t, err), "goals only where the person may view")
	_, err = d.people().SetViews(d.setUp, both, "mix", ViewsDraft{})
	assert.Equal(t, CodeInvalid, code(t, err))
}

func TestStatusChangesApplyToThoseTheyCan(t *testing.T) {
	d := newDesk(t)
	all := one("bob.meyer@example.com", "tom.weber@example.com", "ana.costa@example.com")
	picked, err := d.people().SetStatus(d.setUp, all, "suspend")
	require.NoError(t, err)
	assert.Equal(t, "Suspend Bob Meyer and Ana Costa", picked.Plan.Title)
	assert.Equal(t, "1 person is not active and stays as they are.", picked.Left)
	_, err = d.people().SetStatus(d.setUp, one("bob.meyer@example.com"), "activate")
	assert.Equal(t, CodeInvalid, code(t, err))
	_, err = d.people().SetStatus(d.setUp, one("you@example.com", "bea.lindt@example.com"), "delete")
	require.NoError(t, err, "the plan says that nobody could repair access any more, and is refused")
}

func TestDeletingSaysWhatGoes(t *testing.T) {
	d := newDesk(t)
	person, err := d.people().Person(d.setUp, "piet.jansen@example.com")
	require.NoError(t, err)
	assert.Equal(t, []string{
		"Piet Jansen is taken out for good; only Undo brings them back.", "Roles: Viewer.", "Viewable groups: Night shift.",
		"Has to go too, because it names Piet Jansen: Viewers never see alarms.", "Stays: the name in the history.",
	}, person.Gone)
}

func TestRenamingCarriesThroughGroups(t *testing.T) {
	d := newDesk(t)
	d.apply(t)(d.people().Rename(d.setUp, "piet.jansen@example.com", "Piet@Example.com"))
	assert.Equal(t, rbac.Email("piet@example.com"), d.now(t).Statement("viewers-no-alarms").Who.User)
	_, err := d.people().Person(d.setUp, "piet.jansen@example.com")
	assert.Equal(t, CodeNotFound, code(t, err))
}

func TestSwitchesShowWhatEachChoiceComesTo(t *testing.T) {
	w := testWorkspace(t)
	d := desk{Session: NewSession(w, DoorWindow, &heard{})}
	frame, err := (&SetUps{d.Session}).Create(NewSetUp{Template: "anytrack", Name: "Acme", Email: "anna@acme.test"})
	require.NoError(t, err)
	d.setUp = frame.ID
	d.apply(t)(d.people().Invite(d.setUp, Invitation{People: []Invitee{{Email: "max@acme.test"}}, Role: "account-manager"}))
	person, err := d.people().Person(d.setUp, "max@acme.test")
	require.NoError(t, err)
	billing := person.Toggles[0]
	assert.Equal(t, "Billing", billing.Name)
	assert.Equal(t, "", billing.Value)
	assert.Equal(t, "no", billing.ByRole)
	assert.Contains(t, billing.Choices, ToggleChoice{Level: "yes", Net: "yes"}, "as if active: an invited person's switches show what they will be")

	d.apply(t)(d.people().SetToggle(d.setUp, "max@acme.test", billing.Permission, "yes"))
	d.apply(t)(d.people().SetReadOnly(d.setUp, one("max@acme.test"), true))
	person, err = d.people().Person(d.setUp, "max@acme.test")
	require.NoError(t, err)
	assert.Equal(t, "yes", person.Toggles[0].Value)
	assert.Equal(t, "read", person.Toggles[0].Net, "read only takes the writing away")
	d.apply(t)(d.people().SetLimitedAccess(d.setUp, one("max@acme.test"), true))
	d.apply(t)(d.people().SetToggle(d.setUp, "max@acme.test", billing.Permission, ""))
	assert.Empty(t, d.now(t).User("max@acme.test").Toggles)
	_, err = d.people().SetToggle(d.setUp, "max@acme.test", billing.Permission, "some")
	assert.Equal(t, CodeInvalid, code(t, err))
}

func TestDetailsAreHarmless(t *testing.T) {
	d := newDesk(t)
	view := d.apply(t)(d.people().SetDetails(d.setUp, "bob.meyer@example.com", PersonDetails{FirstName: "Robert", LastName: "Meyer", Alias: "Bob"}))
	assert.True(t, view.Harmless)
	assert.Equal(t, "Bob", d.now(t).User("bob.meyer@example.com").Name())
}
