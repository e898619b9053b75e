package app

import (
	"crypto/rand"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"rolebook/backend/audit"
	"rolebook/backend/course"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

var errNoPlan = errors.New("no such plan")

// keptPlan is a plan on the table of a session.
type keptPlan struct {
	setUp string
	plan  *plan.Plan
	about about
	stale bool // worked out again, because the set-up changed in the meantime

	oversteps []overstep   // what of it the session may not do; set where it is shown
	able      []rbac.Email // who may, then
}

// about is what the history shall say of a plan, once it is applied.
type about struct {
	action      audit.Action // empty = audit.Change
	source      audit.Source // empty = the session's door
	undoes      uint64
	fingerprint string
	private     func(*call) ([]audit.Private, error)  // records that go with it, made when it is applied and nothing else can change; may be nil
	anew        func(*call) (plan.Edit, about, error) // the edit of a stale plan, where it is not the same; may be nil
}

// Review is the review panel: every change that affects people is looked at here first, then
// applied or discarded.
type Review struct{ session *Session }

// editAnywhere is for what changes whatever its plan says; the plan is asked what that is.
var editAnywhere = act{anywhere: true, action: rbac.Edit}

// Get shows a plan again, as it was last worked out.
func (r *Review) Get(setUp, planID string) (PlanView, error) {
	return seeing(r.session, setUp, act{anywhere: true}, func(c *call) (PlanView, error) {
		kept, err := r.session.plan(setUp, planID)
		if err != nil {
			return PlanView{}, err
		}
		return c.view(c.on, planID, kept)
	})
}

// Apply does what the plan says, whole or not at all. If the set-up changed since the plan was
// made, nothing is done and the error is CodeStale: the plan is worked out anew, for Get to
// show and Apply to be asked again.
func (r *Review) Apply(setUp, planID, reason string) (Applied, error) {
	return inSetUp(r.session, setUp, editAnywhere, func(c *call) (Applied, error) {
		kept, err := r.session.plan(setUp, planID)
		if err != nil {
			return Applied{}, err
		}
		reason = strings.TrimSpace(reason)
		if kept.plan.NeedsReason() && reason == "" {
			return Applied{}, spoken().trouble.noReason
		}
		done, err := saved(c.Session, spoken().progress.saving, func() (audit.Event, error) { return c.applyPlan(kept, planID, reason) })
		if errors.Is(err, rbac.ErrStale) {
			if err := c.again(kept, planID); err != nil {
				return Applied{}, err
			}
		}
		if err != nil {
			return Applied{}, err
		}
		r.session.plans.take(planID)
		r.session.workspace.announce(EventChanged, Changed{SetUp: setUp, Seq: int(done.Seq), Title: done.Title})
		return applied(&done), nil
	})
}

// applied is what an event did, an undo or redo by what it was of.
func applied(done *audit.Event) Applied {
	view := Applied{Seq: int(done.Seq), Title: done.Title, Of: done.Title}
	if done.Action == audit.Undo || done.Action == audit.Redo {
		view.Turn, view.Of = string(done.Action), plan.FirstDone(done.Title)
	}
	return view
}

// Discard takes a plan off the table. One that is gone already is no error.
func (r *Review) Discard(setUp, planID string) error {
	return do(r.session, act{open: true}, func() error {
		if _, err := r.session.plan(setUp, planID); err == nil {
			r.session.plans.take(planID)
		}
		return nil
	})
}

// Mend is the plan together with the mend of one of its findings, in place of the plan.
func (r *Review) Mend(setUp, planID, findingID string) (PlanView, error) {
	return inSetUp(r.session, setUp, editAnywhere, func(c *call) (PlanView, error) {
		kept, err := r.session.plan(setUp, planID)
		if err != nil {
			return PlanView{}, err
		}
		i, err := strconv.Atoi(findingID)
		if err != nil || i < 0 || i >= len(kept.plan.Findings) || kept.plan.Findings[i].Mend == nil {
			return PlanView{}, fmt.Errorf("finding %q: %w", findingID, rbac.ErrNotFound)
		}
		mend := *kept.plan.Findings[i].Mend
		if !mend.Instead {
			mend = plan.Together(kept.plan.Edit.Title, kept.plan.Edit, mend)
		}
		mend.Title, mend.Instead = kept.plan.Edit.Title, false
		return c.keep(planID, mend, kept.about)
	})
}

// Undo is the plan that takes back what an event did, from whatever the set-up has become. Of
// an event that was an undo itself it is the plan that does again what was undone.
func (r *Review) Undo(setUp string, seq int) (PlanView, error) {
	return inSetUp(r.session, setUp, editAnywhere, func(c *call) (PlanView, error) {
		event, err := c.toUndo(uint64(max(seq, 0)))
		if err != nil {
			return PlanView{}, err
		}
		if len(event.Changes) == 0 || event.Action == audit.Create {
			return PlanView{}, spoken().trouble.nothingToUndo
		}
		what := about{action: audit.Undo, source: audit.FromUndo, undoes: event.Seq}
		if event.Action != audit.Undo {
			return c.propose(plan.Undo(event.Title, event.Changes), what)
		}
		if event, err = c.toUndo(event.Undoes); err != nil {
			return PlanView{}, err
		}
		what.action, what.undoes = audit.Redo, event.Seq
		return c.propose(plan.Redo(event.Title, event.Changes), what)
	})
}

func (s *Session) plan(setUp, planID string) (*keptPlan, error) {
	kept, there := s.plans.get(planID)
	if !there || kept.setUp != setUp {
		return nil, errNoPlan
	}
	return kept, nil
}

// propose works an edit out on the revision of the call and puts the plan on the session's
// table. Every bound method that changes something ends here.
func (c *call) propose(edit plan.Edit, what about) (PlanView, error) {
	return c.keep(rand.Text(), edit, what)
}

// keep is propose under an id that there may be already.
func (c *call) keep(id string, edit plan.Edit, what about) (PlanView, error) {
	return during(c.Session, spoken().progress.planning, func(on *course.Course) (PlanView, error) {
		p, err := plan.MakeOn(on, c.whole, edit, c.now)
		if err != nil {
			return PlanView{}, err
		}
		p.MarkOwnGains(c.user)
		if what.private != nil {
			withoutInstead(p.Findings)
		}
		kept := &keptPlan{setUp: c.open.ID, plan: p, about: what}
		view, err := c.view(on, id, kept)
		if err == nil {
			c.plans.put(id, kept)
		}
		return view, err
	})
}

// withoutInstead takes away the mends that leave somebody out: records that are written with
// the plan say that it was done to all of them.
func withoutInstead(findings []plan.Finding) {
	for i := range findings {
		if mend := findings[i].Mend; mend != nil && mend.Instead {
			findings[i].Mend = nil
		}
	}
}

// again works a plan out on the present revision, after the set-up changed under it.
func (c *call) again(kept *keptPlan, planID string) error {
	now, edit, what := c.Session.call(c.open, editAnywhere), kept.plan.Edit, kept.about
	if what.anew != nil {
		var err error
		if edit, what, err = what.anew(now); err != nil {
			return err
		}
	}
	next, err := during(c.Session, spoken().progress.planning, func(on *course.Course) (*plan.Plan, error) {
		return plan.MakeOn(on, now.whole, edit, c.now)
	})
	if err != nil {
		return err
	}
	next.MarkOwnGains(c.user)
	c.plans.put(planID, &keptPlan{setUp: kept.setUp, plan: next, about: what, stale: true})
	return nil
}

func (c *call) applyPlan(kept *keptPlan, planID, reason string) (audit.Event, error) {
	if err := kept.plan.Still(c.now); err != nil {
		return audit.Event{}, err
	}
	if len(kept.plan.Changes) == 0 {
		return audit.Event{}, spoken().trouble.nothingChanges
	}
	event := c.event(kept.plan.Edit.Title, kept.about)
	event.Reason, event.Key = plain(reason), planID
	var records func() ([]audit.Private, error)
	if kept.about.private != nil {
		records = func() ([]audit.Private, error) { return kept.about.private(c) }
	}
	return c.open.apply(c.Session, kept.plan, event, records)
}
