package app

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
)

func (d desk) verbs() *Verbs { return &Verbs{d.Session} }

// nextYear is an end that is always to come.
func (d desk) nextYear() string {
	return rbac.At(d.workspace.now().UTC().Truncate(day).AddDate(1, 0, 1)).String()
}

const (
	bobsEmail  = "bob.meyer@example.com"
	verasEmail = "vera.sander@example.com"
)

func TestALeaveIsCoveredAndEndsAsItBegan(t *testing.T) {
	d := newDesk(t)
	before := d.now(t).User(bobsEmail)
	view := d.apply(t)(d.verbs().GoOnLeave(d.setUp, bobsEmail, SubstituteDraft{By: verasEmail, Until: d.nextYear()}))
	assert.Contains(t, view.Title, "Bob Meyer goes on leave, Vera Sander covers until ")
	assert.Equal(t, rbac.Suspended, d.now(t).User(bobsEmail).Status)

	away, err := d.verbs().Person(d.setUp, string(VerbBack), bobsEmail)
	require.NoError(t, err)
	assert.Empty(t, away.Why)
	assert.Equal(t, "Suspended · Power User · viewable groups: Warehouse", away.Holds)
	require.Len(t, away.CoveredBy, 1)
	assert.Contains(t, away.CoveredBy[0], "Vera Sander covers with Power User until ")

	view = d.apply(t)(d.verbs().ComeBack(d.setUp, bobsEmail))
	assert.Equal(t, "Bob Meyer comes back", view.Title)
	assert.Equal(t, before, d.now(t).User(bobsEmail))
	back, err := d.verbs().Person(d.setUp, string(VerbBack), bobsEmail)
	require.NoError(t, err)
	assert.Equal(t, "Bob Meyer is not on leave, and nobody covers for them.", back.Why)

	view = d.apply(t)(d.verbs().Leave(d.setUp, bobsEmail, SubstituteDraft{By: verasEmail}))
	assert.Equal(t, "Bob Meyer leaves, Vera Sander takes over", view.Title)
	assert.Equal(t, rbac.Terminated, d.now(t).User(bobsEmail).Status)
}

func TestWhoStepsInIsToldWhatTheyGetBefore(t *testing.T) {
	d := newDesk(t)
	covering := func(email, by string) CoveringView {
		view, err := d.verbs().Covering(d.setUp, email, SubstituteDraft{By: by, Until: d.nextYear()})
		require.NoError(t, err)
		return view
	}
	assert.Equal(t, CoveringView{Roles: []LentView{{true, "Power User for Warehouse"}}}, covering(bobsEmail, verasEmail))
	tom := covering(bobsEmail, "tom.weber@example.com")
	assert.Equal(t, "Tom Weber is suspended and cannot sign in. Choose somebody else, or let them come back first.", tom.Why)
	assert.Equal(t, "/happened?user=tom.weber%40example.com&verb=back", tom.Link)
	assert.Equal(t, "Bob Meyer cannot step in for themselves.", covering(bobsEmail, bobsEmail).Why)
	owner := covering("you@example.com", verasEmail)
	assert.Equal(t, "Alex Marten holds no role that can be passed on.", owner.Why)
	require.Len(t, owner.Roles, 1)
	assert.Contains(t, owner.Roles[0].Sentence, "is not passed on")
	blind := covering("nora.falk@example.com", bobsEmail)
	assert.Contains(t, blind.Roles[0].Sentence, "Nora Falk has no viewable group, so Bob Meyer would see more than Nora Falk does")
}

func TestSomebodyJoinsAndChangesJob(t *testing.T) {
	d := newDesk(t)
	view := d.apply(t)(d.verbs().Join(d.setUp, Invitee{Email: "Gil@Example.com", FirstName: " Gil "}, JobDraft{Like: bobsEmail}))
	assert.Equal(t, "Gil joins like Bob Meyer", view.Title)
	gil := d.now(t).User("gil@example.com")
	assert.Equal(t, d.now(t).User(bobsEmail).Views, gil.Views)
	assert.Equal(t, []rbac.Assignment{{Role: "power-user"}}, gil.Assignments)

	view = d.apply(t)(d.verbs().ChangeJob(d.setUp, bobsEmail, JobDraft{
		Role: "viewer", Chosen: true, Views: ViewsDraft{Groups: []string{"sales"}}, HandOver: d.nextYear()}))
	assert.Equal(t, "Bob Meyer changes job, now as Viewer", view.Title)
	assert.Len(t, d.now(t).User(bobsEmail).Assignments, 2)
	assert.Equal(t, []rbac.GroupKey{"sales"}, d.now(t).User(bobsEmail).Views.Groups)

	_, err := d.verbs().ChangeJob(d.setUp, bobsEmail, JobDraft{Role: "viewer", HandOver: "2020-01-01T00:00:00Z"})
	assert.Equal(t, CodeInvalid, code(t, err))
	assert.ErrorContains(t, err, "That day is over.")
}

func TestWhoIsOnlyInvitedIsLetInTogetherWithSteppingIn(t *testing.T) {
	d := newDesk(t)
	var guest string
	for _, u := range d.now(t).Users {
		if u.Status == rbac.Invited {
			guest = string(u.Email)
		}
	}
	draft := SubstituteDraft{By: guest, Until: d.nextYear()}
	view, err := d.verbs().Covering(d.setUp, bobsEmail, draft)
	require.NoError(t, err)
	assert.Contains(t, view.Why, "is only invited and has no access yet")
	assert.Contains(t, view.Admit, "in the same step")
	_, err = d.verbs().Cover(d.setUp, bobsEmail, draft)
	assert.Equal(t, CodeInvalid, code(t, err))

	draft.Admit = true
	view, err = d.verbs().Covering(d.setUp, bobsEmail, draft)
	require.NoError(t, err)
	assert.Empty(t, view.Why)
	assert.NotEmpty(t, view.Admit, "it can be taken back")
	plan := d.apply(t)(d.verbs().Cover(d.setUp, bobsEmail, draft))
	assert.Positive(t, plan.Gaining)
	assert.Equal(t, rbac.Active, d.now(t).User(rbac.NewEmail(guest)).Status)
}
