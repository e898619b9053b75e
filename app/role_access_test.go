package app

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
	"rolebook/backend/template"
)

// deskOf is a desk with a set-up on it, after some edits.
func deskOf(t *testing.T, s *rbac.SetUp, edits ...func(*rbac.SetUp) plan.Edit) desk {
	t.Helper()
	var err error
	for _, edit := range edits {
		s, err = edit(s).Do(s)
		require.NoError(t, err)
	}
	h := &heard{}
	session := NewSession(testWorkspace(t), DoorWindow, h)
	frame, err := session.create(s, "otto@acme.test", "Create the set-up", about{})
	require.NoError(t, err)
	return desk{session, h, frame.ID}
}

func openTemplate(t *testing.T, key string, edits ...func(*rbac.SetUp) plan.Edit) (*Session, string) {
	t.Helper()
	s, err := template.New(key, "Acme GmbH", template.Owner{Email: "otto@acme.test", FirstName: "Otto", LastName: "Owner"})
	require.NoError(t, err)
	d := deskOf(t, s, edits...)
	return d.Session, d.setUp
}

// apply applies a plan as the review panel does.
func apply(t *testing.T, s *Session, setUp string, view PlanView, err error) {
	t.Helper()
	require.NoError(t, err)
	require.False(t, view.Refused, view.Text)
	_, err = (&Review{session: s}).Apply(setUp, view.ID, "because")
	require.NoError(t, err)
}

func cellOf(t *testing.T, m RoleMatrix, role, permission string) RoleCell {
	t.Helper()
	at := slices.IndexFunc(m.Roles, func(c RoleColumn) bool { return c.Card.Key == role })
	for _, a := range m.Areas {
		for _, p := range a.Permissions {
			if p.Key == permission {
				return p.Cells[at]
			}
		}
	}
	t.Fatalf("no cell %s × %s", role, permission)
	return RoleCell{}
}

func TestTheMatrixSaysWhatACellMayBeAndWhyNotMore(t *testing.T) {
	s, setUp := openTemplate(t, "activtrak")
	m, err := (&RoleAccess{session: s}).Matrix(setUp)
	require.NoError(t, err)
	assert.Len(t, m.Roles, 4)
	assert.Zero(t, m.Changed)

	alarms := cellOf(t, m, "power-user", "alarms.log")
	assert.Equal(t, "read", alarms.Level)
	assert.Equal(t, []string{"no", "limited-read", "read"}, alarms.May)
	assert.Equal(t, "Power Users may only read alarms.", alarms.Locked)
	assert.Equal(t, []MarkView{{
		Kind: "reach", Sentence: "Shows only the data of viewable groups all the same, for that is how far Power User reaches.",
	}}, alarms.Marks)

	locked := cellOf(t, m, "viewer", "alarms.log")
	assert.Equal(t, []string{"no"}, locked.May)
	assert.NotEmpty(t, locked.Locked)

	kept := cellOf(t, m, "admin", "account.role_access")
	assert.Equal(t, []string{"yes"}, kept.May)
	assert.Equal(t, "Somebody must always be able to repair access, so Admins keep App Access and Role Access.", kept.Locked)

	free := cellOf(t, m, "admin", "alarms.log")
	assert.Empty(t, free.Locked)
	assert.Equal(t, []string{"no", "limited-read", "limited", "read", "yes"}, free.May)
}

func TestWhatIsNotInThePlanIsMarkedAndMayBeAdded(t *testing.T) {
	s, setUp := openTemplate(t, "activtrak", func(*rbac.SetUp) plan.Edit { return plan.SetAddOns(nil) })
	roles := &RoleAccess{session: s}
	row := func() PermissionRow {
		m, err := roles.Matrix(setUp)
		require.NoError(t, err)
		for _, p := range m.Areas[1].Permissions {
			if p.Key == "alarms.screenshots" {
				return p
			}
		}
		return PermissionRow{}
	}
	assert.False(t, row().InPlan)
	assert.Contains(t, row().Marks, MarkView{
		Kind: "not-in-plan", Sentence: "Needs Screen Details, which this organisation does not have. Levels here count once it does.",
	})
	view, err := roles.SetAddOn(setUp, "screen-details", true)
	apply(t, s, setUp, view, err)
	assert.True(t, row().InPlan)
	assert.Empty(t, row().Marks)
}

func TestAnAPIOnlyPermissionIsTakenAwayButNotGrantedOnScreen(t *testing.T) {
	s, setUp := openTemplate(t, "tracktik")
	roles := &RoleAccess{session: s}
	m, err := roles.Matrix(setUp)
	require.NoError(t, err)
	held := cellOf(t, m, "integration-skills", "data.skills")
	assert.Equal(t, held.Grant, held.May[len(held.May)-1], "no more than it has")
	barred := cellOf(t, m, "guard", "data.skills")
	assert.Equal(t, []string{"no"}, barred.May)
	assert.Equal(t, "It can be granted only by an import or on the command line.", barred.Locked)
	_, err = roles.Propose(setUp, MatrixDraft{Levels: []DraftLevel{{Role: "guard", Permission: "data.skills", Level: "yes"}}})
	require.Error(t, err)
}

func TestADraftShowsWhatItDoesToRolesThatIncludeTheDraftedOne(t *testing.T) {
	s, setUp := openTemplate(t, "tracktik")
	roles := &RoleAccess{session: s}
	cells, err := roles.Draft(setUp, MatrixDraft{Levels: []DraftLevel{{Role: "integration-skills", Permission: "data.skills", Level: "no"}}})
	require.NoError(t, err)
	require.Len(t, cells, 2)
	assert.Equal(t, "integration-skills", cells[0].Role)
	assert.Equal(t, "integration-skills-mirror", cells[1].Role)
	assert.Equal(t, "no", cells[1].Cell.Level)

	cells, err = roles.Draft(setUp, MatrixDraft{})
	require.NoError(t, err)
	assert.Empty(t, cells)
}

func TestADraftIsAppliedWholeAndItsHistoryKept(t *testing.T) {
	s, setUp := openTemplate(t, "activtrak")
	roles := &RoleAccess{session: s}
	draft := MatrixDraft{
		Levels: []DraftLevel{
			{Role: "viewer", Permission: "workforce.productivity_trends", Level: "no"},
			{Role: "power-user", Permission: "alarms.log", Level: "no"},
		},
		Filters: []DraftFilter{{Role: "viewer", Filters: []string{"week", "day"}}},
	}
	view, err := roles.Propose(setUp, draft)
	apply(t, s, setUp, view, err)

	m, err := roles.Matrix(setUp)
	require.NoError(t, err)
	assert.Equal(t, 2, m.Changed)
	assert.True(t, cellOf(t, m, "viewer", "workforce.productivity_trends").Changed)
	assert.Equal(t, []string{"day", "week"}, m.Roles[3].Filters)

	panel, err := roles.Cell(setUp, "viewer", "workforce.productivity_trends", MatrixDraft{})
	require.NoError(t, err)
	assert.Equal(t, "Viewer does not open it.", panel.Meaning)
	assert.Contains(t, panel.Because, "By default it is Limited.")

	history, err := roles.History(setUp, "viewer", "workforce.productivity_trends")
	require.NoError(t, err)
	require.Len(t, history.Events, 2, "the creation and the change")
	assert.Equal(t, "From Limited to No", history.Events[0].Sentence)
	assert.Equal(t, "Otto Owner", history.Events[0].Who)
	assert.Equal(t, "because", history.Events[0].Reason)

	view, err = roles.Reset(setUp, []string{"viewer"})
	apply(t, s, setUp, view, err)
	m, err = roles.Matrix(setUp)
	require.NoError(t, err)
	assert.Equal(t, 1, m.Changed)
	assert.Equal(t, []string{"day", "week"}, m.Roles[3].Filters, "date filters are no grants")
	view, err = roles.Reset(setUp, nil)
	apply(t, s, setUp, view, err)
}

func TestRolesAreMadeCopiedChangedAndReplaced(t *testing.T) {
	s, setUp := openTemplate(t, "tracktik", func(s *rbac.SetUp) plan.Edit {
		return plan.Invite(plan.Newcomer{Email: "dora@acme.test", FirstName: "Dora", LastName: "Diaz", Role: "district-manager"})
	})
	roles := &RoleAccess{session: s}
	view, err := roles.Create(setUp, NewRoleForm{Name: "Night desk", From: "guard", Description: "Watches at night"})
	apply(t, s, setUp, view, err)
	view, err = roles.Create(setUp, NewRoleForm{Name: "Auditor", Portal: "admin", Includes: []string{"night-desk"}, Reach: "all"})
	apply(t, s, setUp, view, err)

	panel, err := roles.Role(setUp, "night-desk")
	require.NoError(t, err)
	assert.Equal(t, "Watches at night", panel.Form.Description)
	assert.Equal(t, []string{"Auditor"}, panel.Seniors)
	assert.NotEmpty(t, panel.InUse)

	form := panel.Form
	form.API, form.Addresses = "block", []string{"192.168.1.20", "10.1.2.3/8"}
	view, err = roles.Update(setUp, "night-desk", form)
	require.NoError(t, err)
	assert.Equal(t, "Change the role Night desk", view.Title)
	apply(t, s, setUp, view, nil)
	panel, err = roles.Role(setUp, "night-desk")
	require.NoError(t, err)
	assert.Equal(t, []string{"10.0.0.0/8", "192.168.1.20/32"}, panel.Form.Addresses)
	assert.Contains(t, panel.Facts, "Does not count through the API.")

	panel, err = roles.Role(setUp, "district-manager")
	require.NoError(t, err)
	assert.Equal(t, "1 person has it. Say which role they get instead.", panel.InUse)
	form = panel.Form
	form.API = "grant"
	view, err = roles.Update(setUp, "district-manager", form)
	require.NoError(t, err)
	assert.Equal(t, "Grant API access to District Manager", view.Title)

	_, err = roles.Delete(setUp, "district-manager", "")
	require.Error(t, err)
	view, err = roles.Delete(setUp, "district-manager", "guard")
	apply(t, s, setUp, view, err)
	holders, err := roles.Holders(setUp, "guard", "dor")
	require.NoError(t, err)
	assert.Equal(t, []RoleHolder{{Email: "dora@acme.test", Name: "Dora Diaz", Status: "invited", When: "now"}}, holders.People)
}

func TestAFormThatSaysNothingNewChangesNothing(t *testing.T) {
	for _, card := range template.List() {
		ix := access.Compile(card.SetUp)
		for _, r := range card.SetUp.Roles {
			edit, err := updateEdit(card.SetUp, r.Key, roleFormOf(r))
			require.NoError(t, err)
			p, err := plan.Make(ix, edit, testNow)
			require.NoError(t, err)
			assert.Empty(t, p.Changes, "%s of %s", r.Key, card.Key)
		}
	}
}

func TestAWrongNetworkIsNamed(t *testing.T) {
	s, setUp := openTemplate(t, "activtrak")
	panel, err := (&RoleAccess{session: s}).Role(setUp, "viewer")
	require.NoError(t, err)
	panel.Form.Addresses = []string{"10.0.0"}
	_, err = (&RoleAccess{session: s}).Update(setUp, "viewer", panel.Form)
	require.ErrorContains(t, err, "“10.0.0” is no address or network.")
}

// What a cell says it may be is exactly what it comes to when it is set to it, and of every
// other level the panel says why not.
func TestACellMayBeExactlyWhatItThenShows(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rbactest.SetUp(t)
		ix := access.Compile(s)
		r, p := rbactest.One(t, "role", s.Roles), anyPermission(t, s)
		cell, err := ix.Cell(r.Key, p.Key)
		require.NoError(t, err)
		at := newSpot(ix, r, p, &cell)
		assert.Equal(t, len(at.may()) < len(p.Offered()), tell(s).lockedBecause(at) != "")
		for _, choice := range tell(s).levelChoices(at) {
			l, err := rbac.ParseLevel(choice.Level)
			require.NoError(t, err)
			next, err := plan.SetLevels(s, r.Key, plan.Levels{p.Key: l}).Do(s)
			shown := false
			if err == nil {
				after, err := ix.Next(next).Cell(r.Key, p.Key)
				require.NoError(t, err)
				shown = after.Held == l
			}
			assert.Equal(t, shown, slices.Contains(at.may(), l), "%s", l)
			assert.Equal(t, shown || l == cell.Held, choice.Barred == "", "%s: %s", l, choice.Barred)
			assert.NotContains(t, choice.Meaning+choice.Barred, "{")
			assert.True(t, strings.HasSuffix(choice.Meaning, "."))
		}
	})
}

func anyPermission(t *rapid.T, s *rbac.SetUp) *rbac.Permission {
	var all []*rbac.Permission
	for _, p := range s.Catalogue.Permissions() {
		all = append(all, p)
	}
	return rbactest.One(t, "permission", all)
}
