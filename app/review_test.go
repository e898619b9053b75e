package app

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// heard keeps the events a session is told.
type heard struct{ events []EventName }

func (h *heard) Announce(event EventName, _ any) { h.events = append(h.events, event) }

// desk is a session with the example open.
type desk struct {
	*Session
	heard *heard
	setUp string
}

func newDesk(t *testing.T) desk {
	t.Helper()
	w, h := testWorkspace(t), &heard{}
	t.Cleanup(w.listen(h))
	s := NewSession(w, DoorWindow, h)
	frame, err := (&SetUps{s}).Example()
	require.NoError(t, err)
	return desk{s, h, frame.ID}
}

// propose puts the plan of an edit on the table, as the screens do.
func (d desk) propose(t *testing.T, edit func(*rbac.SetUp) plan.Edit) PlanView {
	t.Helper()
	view, err := inSetUp(d.Session, d.setUp, act{action: rbac.Edit}, func(c *call) (PlanView, error) {
		return c.propose(edit(c.setUp()), about{})
	})
	require.NoError(t, err)
	return view
}

func (d desk) now(t *testing.T) *rbac.SetUp {
	t.Helper()
	open, err := d.workspace.Open(d.setUp)
	require.NoError(t, err)
	return open.Now().Index.SetUp()
}

// code is the code of a bound method's error, which must be an AppError as JSON text.
func code(t *testing.T, err error) ErrorCode {
	t.Helper()
	require.Error(t, err)
	var e AppError
	require.NoError(t, json.Unmarshal([]byte(err.Error()), &e))
	return ErrorCode(e.Code)
}

func suspendBob(s *rbac.SetUp) plan.Edit { return plan.Suspend(s, "bob.meyer@example.com") }

func TestNothingChangesBeforeApply(t *testing.T) {
	d := newDesk(t)
	review := &Review{d.Session}
	view := d.propose(t, suspendBob)
	assert.Equal(t, rbac.Active, d.now(t).User("bob.meyer@example.com").Status)

	applied, err := review.Apply(d.setUp, view.ID, "")
	require.NoError(t, err)
	assert.Equal(t, Applied{Seq: 2, Title: "Suspend Bob Meyer", Of: "Suspend Bob Meyer"}, applied)
	assert.Equal(t, rbac.Suspended, d.now(t).User("bob.meyer@example.com").Status)
	assert.Equal(t, []EventName{EventChanged}, d.heard.events)

	_, err = review.Apply(d.setUp, view.ID, "")
	assert.Equal(t, CodePlanGone, code(t, err), "a plan is applied once")
}

func TestDiscardedPlanIsGone(t *testing.T) {
	d := newDesk(t)
	review := &Review{d.Session}
	view := d.propose(t, suspendBob)
	require.NoError(t, review.Discard(d.setUp, view.ID))
	require.NoError(t, review.Discard(d.setUp, view.ID), "twice is no error")
	_, err := review.Get(d.setUp, view.ID)
	assert.Equal(t, CodePlanGone, code(t, err))
}

func TestPlanOfAnotherSetUpOrSessionIsNotOnThisTable(t *testing.T) {
	d := newDesk(t)
	view := d.propose(t, suspendBob)
	other, err := (&SetUps{d.Session}).Create(NewSetUp{Template: "blank", Name: "Other", Email: "o@example.com"})
	require.NoError(t, err)
	_, err = (&Review{d.Session}).Apply(other.ID, view.ID, "")
	assert.Equal(t, CodePlanGone, code(t, err))
	stranger := NewSession(d.workspace, DoorServer, &heard{})
	_, err = (&Review{stranger}).Apply(d.setUp, view.ID, "")
	assert.Equal(t, CodePlanGone, code(t, err))
}

func TestPlanIsWorkedOutAnewWhenTheSetUpChanged(t *testing.T) {
	d := newDesk(t)
	review := &Review{d.Session}
	off := d.propose(t, func(s *rbac.SetUp) plan.Edit {
		return plan.SetLevels(s, "power-user", plan.Levels{"workforce.productivity_trends": rbac.No})
	})
	require.Equal(t, 3, off.Losing)
	suspended := d.propose(t, suspendBob)
	_, err := review.Apply(d.setUp, suspended.ID, "")
	require.NoError(t, err)

	_, err = review.Apply(d.setUp, off.ID, "")
	require.Equal(t, CodeStale, code(t, err))
	assert.Equal(t, rbac.Limited, d.now(t).Role("power-user").Grants["workforce.productivity_trends"], "nothing was done")

	again, err := review.Get(d.setUp, off.ID)
	require.NoError(t, err)
	assert.True(t, again.Stale)
	assert.Equal(t, 2, again.Losing, "Bob has nothing left to lose")
	_, err = review.Apply(d.setUp, off.ID, "")
	require.NoError(t, err)
	assert.Equal(t, rbac.No, d.now(t).Role("power-user").Grants["workforce.productivity_trends"])
}

func TestRefusedPlanIsNotApplied(t *testing.T) {
	d := newDesk(t)
	view := d.propose(t, func(s *rbac.SetUp) plan.Edit { return plan.Suspend(s, "bea.lindt@example.com", "you@example.com") })
	require.True(t, view.Refused)
	_, err := (&Review{d.Session}).Apply(d.setUp, view.ID, "because")
	assert.Equal(t, CodeLockout, code(t, err))
}

func TestSecurityWarningAsksForAReason(t *testing.T) {
	d := newDesk(t)
	review := &Review{d.Session}
	view := d.propose(t, func(s *rbac.SetUp) plan.Edit { return plan.SetRole(s, "admin", "nora.falk@example.com") })
	require.True(t, view.NeedsReason)
	_, err := review.Apply(d.setUp, view.ID, "  ")
	require.Equal(t, CodeReason, code(t, err))
	_, err = review.Apply(d.setUp, view.ID, "Takes over from Bea")
	require.NoError(t, err)
	open, err := d.workspace.Open(d.setUp)
	require.NoError(t, err)
	event, err := open.store.Event(2)
	require.NoError(t, err)
	assert.Equal(t, "Takes over from Bea", event.Reason)
	assert.Equal(t, rbac.Email("you@example.com"), event.Actor)
	assert.Equal(t, audit.Window, event.Source)
	assert.Equal(t, testNow, event.Time.Time)
}

func TestMendBecomesPartOfThePlan(t *testing.T) {
	d := newDesk(t)
	review := &Review{d.Session}
	view := d.propose(t, func(s *rbac.SetUp) plan.Edit {
		return plan.SetLevels(s, "power-user", plan.Levels{"home.activity_dashboard": rbac.No})
	})
	require.NotEmpty(t, view.Findings)
	finding := view.Findings[0]
	require.NotEmpty(t, finding.ID, finding.Sentence)
	mended, err := review.Mend(d.setUp, view.ID, finding.ID)
	require.NoError(t, err)
	assert.Equal(t, view.ID, mended.ID)
	assert.NotContains(t, named(mended.Findings, func(f FindingView) string { return f.Sentence }), finding.Sentence)
	_, err = review.Mend(d.setUp, view.ID, "99")
	assert.Equal(t, CodeNotFound, code(t, err))
}

func TestUndoIsThePlanBackAndRedoForthAgain(t *testing.T) {
	d := newDesk(t)
	review, shell := &Review{d.Session}, &Shell{d.Session}
	undo := func() UndoHint {
		frame, err := shell.Frame(d.setUp)
		require.NoError(t, err)
		return frame.Undo
	}
	apply := func(view PlanView, err error) Applied {
		require.NoError(t, err)
		applied, err := review.Apply(d.setUp, view.ID, "")
		require.NoError(t, err)
		return applied
	}
	assert.Zero(t, undo().Seq, "a set-up that has just begun has nothing to undo")
	apply(d.propose(t, suspendBob), nil)
	rename := apply(d.propose(t, func(*rbac.SetUp) plan.Edit { return plan.RenameSetUp("Hafen") }), nil)
	assert.Equal(t, UndoHint{rename.Seq, rename.Title}, undo())

	undone := apply(review.Undo(d.setUp, rename.Seq))
	assert.Equal(t, "Undo: "+rename.Title, undone.Title)
	assert.Equal(t, UndoHint{Seq: 2, Title: "Suspend Bob Meyer"}, undo(), "what was undone is not undone again")

	apply(review.Undo(d.setUp, undone.Seq))
	assert.Equal(t, "Hafen", d.now(t).Name, "an undo undone is a redo")
	assert.Equal(t, rename.Seq, undo().Seq)

	_, err := review.Undo(d.setUp, 1)
	assert.Equal(t, CodeInvalid, code(t, err), "the beginning cannot be undone")
	_, err = review.Undo(d.setUp, 99)
	assert.Equal(t, CodeNotFound, code(t, err))
}
