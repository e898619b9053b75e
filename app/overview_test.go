package app

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

func (d desk) overview() *Overview { return &Overview{d.Session} }

func TestOverviewCountsAndFinds(t *testing.T) {
	d := newDesk(t)
	view, err := d.overview().Get(d.setUp)
	require.NoError(t, err)
	assert.Equal(t, 9, view.People)
	assert.Equal(t, []Count{{"invited", "invited", 1}, {"active", "active", 7}, {"suspended", "suspended", 1}}, view.Statuses)
	assert.Equal(t, 53, view.Permissions)
	counted := 0
	for _, class := range view.Classes {
		counted += class.Count
	}
	assert.Len(t, view.Findings, counted)
	assert.Equal(t, "no-viewable-group", view.Findings[0].Code)
}

func TestNextStepsGoAsTheyAreDone(t *testing.T) {
	w := testWorkspace(t)
	s := NewSession(w, DoorWindow, &heard{})
	frame, err := (&SetUps{s}).Create(NewSetUp{Template: "activtrak", Name: "Acme", Email: "anna@acme.test", FirstName: "Anna"})
	require.NoError(t, err)
	d := desk{Session: s, setUp: frame.ID}
	steps := func() []string {
		view, err := d.overview().Get(d.setUp)
		require.NoError(t, err)
		return view.Steps
	}
	assert.Equal(t, []string{"roles", "groups", "people"}, steps())
	d.apply(t)((&Groups{s}).Create(d.setUp, GroupDraft{Name: "Sales"}))
	assert.Equal(t, []string{"roles", "people", "export"}, steps())
	d.apply(t)(d.people().Invite(d.setUp, Invitation{People: []Invitee{{Email: "vera@acme.test", FirstName: "Vera"}}, Role: "viewer"}))
	assert.Equal(t, []string{"views", "export"}, steps(), "checklist 70: Vera sees nothing yet")
	d.apply(t)(d.people().SetViews(d.setUp, one("vera@acme.test"), "set", ViewsDraft{Groups: []string{"sales"}}))
	assert.Equal(t, []string{"export"}, steps())
}

func TestAMendIsTheOneThatWasShown(t *testing.T) {
	d := newDesk(t)
	d.apply(t)(d.propose(t, func(s *rbac.SetUp) plan.Edit {
		return plan.SetLevels(s, "power-user", plan.Levels{"home.activity_dashboard": rbac.No})
	}), nil)
	view, err := d.overview().Get(d.setUp)
	require.NoError(t, err)
	at := slices.IndexFunc(view.Findings, func(f FindingView) bool { return f.Code == string(plan.RequirementMissing) && f.ID != "" })
	require.GreaterOrEqual(t, at, 0)
	found := view.Findings[at]
	_, err = d.overview().Mend(d.setUp, "something else")
	assert.Equal(t, CodeStale, code(t, err), "nothing that this would mend is found any more")
	mended, err := d.overview().Mend(d.setUp, found.Mend)
	require.NoError(t, err)
	assert.Equal(t, "Let Power User read Activity Dashboard", mended.Title)
}
