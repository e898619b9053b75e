package app

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
)

func openExample(t *testing.T, edits ...func(*rbac.SetUp) plan.Edit) (*Session, string) {
	t.Helper()
	s, err := newExample(testNow)
	require.NoError(t, err)
	d := deskOf(t, s, edits...)
	return d.Session, d.setUp
}

const (
	vera   = "vera.sander@example.com"
	nora   = "nora.falk@example.com"
	tom    = "tom.weber@example.com"
	trends = "workforce.productivity_trends"
)

func TestYesIsSaidWithEveryPath(t *testing.T) {
	s, setUp := openExample(t)
	check := &Check{session: s}
	answer, err := check.May(setUp, CheckQuestion{User: vera, Permission: trends, Action: "view", Subject: "group:sales"})
	require.NoError(t, err)
	assert.True(t, answer.Allowed)
	assert.Equal(t, "May Vera Sander view Productivity Trends of Sales?", answer.Asked)
	assert.Equal(t, "Vera Sander may view Productivity Trends of Sales through Viewer, limited to Sales.", answer.Sentence)
	require.Len(t, answer.Paths, 1)
	assert.Equal(t, "/roles?permission=workforce.productivity_trends&role=viewer", answer.Paths[0].Link)

	answer, err = check.May(setUp, CheckQuestion{User: vera, Permission: trends, Action: "view"})
	require.NoError(t, err)
	assert.Equal(t, "Vera Sander may view Productivity Trends, in 2 ways:", answer.Sentence)
	assert.Equal(t, "Through Power User, limited to Support.", answer.Paths[0].Sentence)
	assert.Equal(t, "Through Viewer, limited to Sales.", answer.Paths[1].Sentence)

	answer, err = check.May(setUp, CheckQuestion{User: "bob.meyer@example.com", Permission: trends, Action: "view"})
	require.NoError(t, err)
	assert.Equal(t, "Bob Meyer may view Productivity Trends through Power User, limited to Warehouse (and Night shift).", answer.Sentence)
}

func TestNoIsSaidWithEveryReasonAndWhatWouldMendIt(t *testing.T) {
	s, setUp := openExample(t)
	check := &Check{session: s}
	answer, err := check.May(setUp, CheckQuestion{User: nora, Permission: trends, Action: "view"})
	require.NoError(t, err)
	assert.False(t, answer.Allowed)
	assert.Equal(t, "Nora Falk may not view Productivity Trends.", answer.Sentence)
	assert.Equal(t, []ReasonView{{
		Code: "no-viewable-group", Sentence: "Viewer shows only viewable groups, and Nora Falk has none.",
		Mends: []MendView{{Sentence: "Choose whose data Nora Falk may view.", Link: "/people?user=nora.falk%40example.com"}},
	}}, answer.Reasons)

	answer, err = check.May(setUp, CheckQuestion{User: tom, Permission: "alarms.log", Action: "view"})
	require.NoError(t, err)
	codes := []string{}
	for _, r := range answer.Reasons {
		codes = append(codes, r.Code)
	}
	assert.Equal(t, []string{"status", "not-granted"}, codes)
	assert.Equal(t, "Unsuspend Tom Weber; all roles and groups come back as they were.", answer.Reasons[0].Mends[0].Sentence)
	assert.True(t, strings.HasPrefix(answer.Reasons[1].Mends[0].Sentence, "Viewer never can: "))
	assert.Equal(t, "/roles?permission=alarms.log&role=viewer", answer.Reasons[1].Mends[0].Link)
	assert.Equal(t, "Give Tom Weber a role. These have it: Admin, Configurator and Power User.", answer.Reasons[1].Mends[1].Sentence)
}

func TestWhatARequirementLacksStandsBelowIt(t *testing.T) {
	s, setUp := openExample(t, func(s *rbac.SetUp) plan.Edit {
		return plan.SetLevels(s, "power-user", plan.Levels{"home.activity_dashboard": rbac.No})
	})
	answer, err := (&Check{session: s}).May(setUp, CheckQuestion{
		User: "bob.meyer@example.com", Permission: "technology.activity_log", Action: "view",
	})
	require.NoError(t, err)
	require.Len(t, answer.Reasons, 2)
	assert.Equal(t, "It needs Activity Dashboard too.", answer.Reasons[0].Sentence)
	assert.Equal(t, 1, answer.Reasons[1].Depth)
	assert.Equal(t, "Set Activity Dashboard to Limited for Power User.", answer.Reasons[1].Mends[0].Sentence)
}

func TestARemedyIsAPlanThatAllowsIt(t *testing.T) {
	s, setUp := openExample(t)
	check := &Check{session: s}
	question := CheckQuestion{User: nora, Permission: trends, Action: "view", Subject: "group:sales"}
	found, err := check.Remedies(setUp, question)
	require.NoError(t, err)
	require.NotEmpty(t, found.Remedies)
	assert.Equal(t, "Nobody else gains by it.", found.Remedies[0].Sentence)
	view, err := (&Review{session: s}).Get(setUp, found.Remedies[0].Plan)
	apply(t, s, setUp, view, err)
	answer, err := check.May(setUp, question)
	require.NoError(t, err)
	assert.True(t, answer.Allowed)

	found, err = check.Remedies(setUp, CheckQuestion{User: tom, Permission: "alarms.log", Action: "edit"})
	require.NoError(t, err)
	require.Len(t, found.Remedies, 1, "in either order it is the same change")
	assert.Equal(t, "Unsuspend Tom Weber, then give Tom Weber the role Configurator", found.Remedies[0].Title)
}

func TestWhoMayIsCountedSearchedAndExplained(t *testing.T) {
	s, setUp := openExample(t)
	check := &Check{session: s}
	who, err := check.Who(setUp, CheckQuestion{Permission: "alarms.log", Action: "edit"}, "")
	require.NoError(t, err)
	assert.Equal(t, "Who may edit Alarm Log?", who.Asked)
	assert.Equal(t, "3 of 9 people may edit Alarm Log.", who.Sentence)
	assert.Equal(t, 3, who.Fit)
	assert.Equal(t, WhoRow{Email: "you@example.com", Name: "Alex Marten", Level: "yes", Roles: "Admin"}, who.People[0])

	who, err = check.Who(setUp, CheckQuestion{Permission: trends, Action: "view", Subject: "group:support"}, "VERA")
	require.NoError(t, err)
	assert.Equal(t, 1, who.Fit)
	assert.Equal(t, "Power User", who.People[0].Roles)
	assert.Equal(t, "Sales and Support", who.People[0].Whose)

	_, err = check.Who(setUp, CheckQuestion{Permission: "nowhere", Action: "view"}, "")
	require.Error(t, err)
}

func TestWhatSomebodyMayIsListedByArea(t *testing.T) {
	s, setUp := openExample(t)
	check := &Check{session: s}
	what, err := check.What(setUp, CheckQuestion{User: nora})
	require.NoError(t, err)
	assert.Empty(t, what.Blocked)
	rows := map[string]WhatRow{}
	for _, a := range what.Areas {
		for _, r := range a.Rows {
			rows[r.Permission] = r
		}
	}
	assert.Equal(t, "no", rows[trends].Level)
	assert.Equal(t, "Viewer shows only viewable groups, and Nora Falk has none.", rows[trends].Because)
	assert.Equal(t, WhatRow{Permission: "learning.academy", Name: "ActivTrak Academy (web)", Level: "yes", View: true, Roles: "Viewer"}, rows["learning.academy"])

	what, err = check.What(setUp, CheckQuestion{User: tom})
	require.NoError(t, err)
	assert.Equal(t, []string{"Tom Weber is suspended."}, what.Blocked)
	assert.Equal(t, "Tom Weber may open 0 of 53 permissions.", what.Sentence)
}

func TestAQuestionThatMakesNoSenseIsAnsweredInWords(t *testing.T) {
	s, setUp := openExample(t)
	check := &Check{session: s}
	_, err := check.May(setUp, CheckQuestion{User: vera, Permission: trends, Action: "view", Address: "10.0.0"})
	require.ErrorContains(t, err, "“10.0.0” is no IP address.")
	_, err = check.May(setUp, CheckQuestion{User: vera, Permission: trends, Action: "view", Time: "tomorrow"})
	require.ErrorContains(t, err, "“tomorrow” is no date and time.")
	answer, err := check.May(setUp, CheckQuestion{User: "nobody@example.com", Permission: trends, Action: "view"})
	require.NoError(t, err)
	assert.False(t, answer.Known)
	assert.Equal(t, "There is no such user in this set-up.", answer.Reasons[0].Sentence)
}

func TestActiveRolesNarrowTheQuestion(t *testing.T) {
	s, setUp := openExample(t)
	answer, err := (&Check{session: s}).May(setUp, CheckQuestion{
		User: vera, Permission: trends, Action: "view", Subject: "group:support", SomeRoles: true, Roles: []string{"viewer"},
	})
	require.NoError(t, err)
	assert.False(t, answer.Allowed)
	assert.Equal(t, "outside-groups", answer.Reasons[0].Code)
}

func TestSubjectsAreGroupsPeopleAndComputers(t *testing.T) {
	s, setUp := openExample(t)
	found, err := (&Check{session: s}).Subjects(setUp, "sal")
	require.NoError(t, err)
	assert.Equal(t, []SubjectChoice{
		{Subject: "group:sales", Kind: "group", Name: "Sales", Detail: "Hafen Logistics"},
		{Subject: "computer:SALES-01", Kind: "computer", Name: "SALES-01", Detail: "Sales"},
		{Subject: "computer:SALES-02", Kind: "computer", Name: "SALES-02", Detail: "Sales"},
	}, found.Subjects)
}

// The screen gives the engine's answer, and has words and a mend for every reason there is.
func TestEveryReasonHasWordsAndAMend(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rbactest.SetUp(t)
		ix := access.Compile(s)
		req := access.Request{
			User: rbactest.One(t, "user", s.Users).Email, Permission: anyPermission(t, s).Key,
			Action: rbactest.One(t, "action", rbac.Actions), Subject: rbactest.Subject(t, s), Time: testNow,
			Channel: rbactest.One(t, "channel", rbac.Channels), DateFilter: rbactest.One(t, "filter", rbac.DateFilters),
		}
		answer := checkAnswer(ix, req)
		require.Equal(t, ix.Allowed(&req), answer.Allowed)
		require.Equal(t, answer.Allowed, len(answer.Reasons) == 0)
		text := answer.Asked + answer.Sentence
		for _, p := range answer.Paths {
			text += p.Sentence
		}
		for _, r := range answer.Reasons {
			text += r.Sentence
			for _, m := range r.Mends {
				text += m.Sentence
			}
			if r.Code != string(access.NotGranted) { // nothing mends it where no role can have it
				assert.NotEmpty(t, r.Mends, r.Code)
			}
		}
		assert.NotContains(t, text, "{")
	})
}

// A role that grants it and does not count here is not said to lack it (checklist 164, 165).
func TestARoleThatDoesNotCountHereIsNotSaidToLackWhatWasAsked(t *testing.T) {
	s, setUp := openTemplate(t, "tracktik", func(s *rbac.SetUp) plan.Edit {
		return plan.Invite(plan.Newcomer{Email: "dora@acme.test", FirstName: "Dora", Role: "district-manager", Views: rbac.Views{All: true}})
	}, func(s *rbac.SetUp) plan.Edit { return plan.Activate(s, "dora@acme.test") })
	check := &Check{session: s}
	answer, err := check.May(setUp, CheckQuestion{User: "dora@acme.test", Permission: "schedules.site", Action: "view", Channel: "api"})
	require.NoError(t, err)
	require.Len(t, answer.Reasons, 1)
	assert.Equal(t, "channel", answer.Reasons[0].Code)
	answer, err = check.May(setUp, CheckQuestion{User: "dora@acme.test", Permission: "data.skills", Action: "view", Channel: "api"})
	require.NoError(t, err)
	require.Len(t, answer.Reasons, 1)
	assert.Equal(t, "not-granted", answer.Reasons[0].Code)
}
