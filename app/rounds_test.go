package app

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
)

func TestAReviewIsRememberedAndAppliedAsOnePlan(t *testing.T) {
	session, id := openExample(t)
	rounds := &Rounds{session}
	begun, err := rounds.Start(id, "everybody", "")
	require.NoError(t, err)
	assert.Zero(t, begun.Decided)
	_, err = rounds.Plan(id, begun.Key)
	assert.Equal(t, CodeInvalid, code(t, err), "not everything is decided")

	view, err := rounds.Get(id, begun.Key, RoundQuery{Text: "Bob Meyer"})
	require.NoError(t, err)
	require.Len(t, view.Lines, 1)
	line := view.Lines[0]
	_, err = rounds.Decide(id, begun.Key, []RoundDecision{{Email: line.Email, Line: line.Line, Verdict: "remove", Note: "left the team"}})
	require.NoError(t, err)
	card, err := (&Rounds{session}).KeepRest(id, begun.Key, RoundQuery{})
	require.NoError(t, err)
	assert.Equal(t, card.Total, card.Decided)
	assert.Equal(t, 1, card.Removed)

	open, err := session.workspace.Open(id)
	require.NoError(t, err)
	before := setupfile.Fingerprint(open.Now().Index.SetUp())
	proposed, err := rounds.Plan(id, begun.Key)
	require.NoError(t, err)
	assert.Equal(t, 1, proposed.Losing)
	done, err := (&Review{session}).Apply(id, proposed.ID, "reviewed")
	require.NoError(t, err)
	event, err := open.store.Event(uint64(done.Seq))
	require.NoError(t, err)
	assert.Equal(t, audit.Review, event.Action)
	assert.Empty(t, open.Now().Index.SetUp().User("bob.meyer@example.com").Assignments)

	_, err = rounds.Decide(id, begun.Key, []RoundDecision{{Email: line.Email, Line: line.Line, Verdict: "keep"}})
	assert.Equal(t, CodeStale, code(t, err), "it is finished")
	past, err := rounds.Get(id, begun.Key, RoundQuery{Show: "remove"})
	require.NoError(t, err)
	require.Len(t, past.Lines, 1)
	assert.Equal(t, "left the team", past.Lines[0].Note)
	paper, err := (&Paper{session}).Get(id, "review", begun.Key)
	require.NoError(t, err)
	assert.Len(t, paper.Sections[0].Tables[0].Rows, card.Total)
	assert.Contains(t, paper.Sections[0].Facts[1].Value, before)
	exported, err := (&Transfer{session}).Export(id, "all")
	require.NoError(t, err)
	file, err := session.file(exported.File.ID)
	require.NoError(t, err)
	assert.NotContains(t, string(file.Bytes), "left the team", "what is private leaves in no export")
}

func TestAReviewDecidedOtherwiseMeanwhileIsPlannedAnew(t *testing.T) {
	d := newDesk(t)
	rounds, review := &Rounds{d.Session}, &Review{d.Session}
	begun, err := rounds.Start(d.setUp, "everybody", "")
	require.NoError(t, err)
	lines := func(text string) []RoundLine {
		view, err := rounds.Get(d.setUp, begun.Key, RoundQuery{Text: text})
		require.NoError(t, err)
		return view.Lines
	}
	decide := func(email, verdict string) {
		_, err := rounds.Decide(d.setUp, begun.Key, []RoundDecision{{Email: email, Line: lines(email)[0].Line, Verdict: verdict}})
		require.NoError(t, err)
	}
	const piet = rbac.Email("piet.jansen@example.com")
	decide(string(bob), "remove")
	decide(string(piet), "remove")
	_, err = rounds.KeepRest(d.setUp, begun.Key, RoundQuery{})
	require.NoError(t, err)
	proposed, err := rounds.Plan(d.setUp, begun.Key)
	require.NoError(t, err)
	decide(string(bob), "keep")
	_, err = review.Apply(d.setUp, proposed.ID, "as decided")
	assert.Equal(t, CodeStale, code(t, err))
	assert.NotEmpty(t, d.now(t).User(bob).Assignments)
	again, err := review.Get(d.setUp, proposed.ID)
	require.NoError(t, err)
	assert.True(t, again.Stale)
	assert.NotContains(t, again.Text, "Bob", "the plan is of what is decided now")
	_, err = review.Apply(d.setUp, proposed.ID, "as decided")
	require.NoError(t, err)
	assert.NotEmpty(t, d.now(t).User(bob).Assignments)
	assert.Empty(t, d.now(t).User(piet).Assignments)
	assert.Equal(t, "keep", lines(string(bob))[0].Verdict)
}

func TestAReviewSaysWhatMovedSinceItBegan(t *testing.T) {
	session, id := openExample(t)
	rounds := &Rounds{session}
	begun, err := rounds.Start(id, "role", "viewer")
	require.NoError(t, err)
	_, err = rounds.KeepRest(id, begun.Key, RoundQuery{})
	require.NoError(t, err)
	proposed, err := (&Review{session}).Apply(id, mustPropose(t, session, id, func(s *rbac.SetUp) plan.Edit { return plan.SetRole(s, "viewer", "bob.meyer@example.com") }), "")
	require.NoError(t, err)
	assert.NotZero(t, proposed.Seq)
	view, err := rounds.Get(id, begun.Key, RoundQuery{Show: "moved"})
	require.NoError(t, err)
	require.Len(t, view.Lines, 1)
	assert.Equal(t, "new", view.Lines[0].State)
	assert.Contains(t, view.Moved, "1 role is new")
	_, err = rounds.Finish(id, begun.Key)
	assert.Equal(t, CodeInvalid, code(t, err), "Bob is to be decided about")
	require.NoError(t, rounds.Drop(id, begun.Key))
	list, err := rounds.List(id)
	require.NoError(t, err)
	assert.Empty(t, list.Rounds)
}

func mustPropose(t *testing.T, session *Session, id string, edit func(*rbac.SetUp) plan.Edit) string {
	t.Helper()
	view, err := inSetUp(session, id, act{}, func(c *call) (PlanView, error) { return c.propose(edit(c.setUp()), about{}) })
	require.NoError(t, err)
	return view.ID
}

func TestAReviewIsSuggestedOnceAQuarter(t *testing.T) {
	now := testNow
	w := NewWorkspace("test", t.TempDir(), func() time.Time { return now })
	t.Cleanup(func() { require.NoError(t, w.CloseAll()) })
	session := NewSession(w, DoorWindow, &heard{})
	frame, err := (&SetUps{session}).Example()
	require.NoError(t, err)
	suggested := func() string {
		view, err := (&Overview{session}).Get(frame.ID)
		require.NoError(t, err)
		for _, f := range view.Findings {
			if f.Code == "review-due" || f.Code == "review-open" {
				return f.Sentence
			}
		}
		return ""
	}
	assert.Empty(t, suggested())
	now = now.AddDate(0, 0, 92)
	assert.Contains(t, suggested(), "92 days ago")
	begun, err := (&Rounds{session}).Start(frame.ID, "powerful", "")
	require.NoError(t, err)
	assert.Contains(t, suggested(), "A review is under way")
	_, err = (&Rounds{session}).KeepRest(frame.ID, begun.Key, RoundQuery{})
	require.NoError(t, err)
	_, err = (&Rounds{session}).Finish(frame.ID, begun.Key)
	require.NoError(t, err)
	assert.Empty(t, suggested())
}
