package app

import (
	"errors"

	"rolebook/backend/plan"
)

var errNoPlan = errors.New("no such plan")

// keptPlan is a plan on the table.
type keptPlan struct {
	setUp string
	plan  *plan.Plan
	stale bool // worked out again, because the set-up changed in the meantime
}

// Review is the review panel: a plan is looked at, then applied or discarded.
type Review struct{ session *Session }

// Get shows a plan again.
func (r *Review) Get(setUp, planID string) (PlanView, error) {
	return answer(r.session, act{}, func() (PlanView, error) {
		kept, err := r.session.plan(setUp, planID)
		if err != nil {
			return PlanView{}, err
		}
		return viewPlan(planID, kept), nil
	})
}

// Discard takes a plan off the table. One that is gone already is no error.
func (r *Review) Discard(setUp, planID string) error {
	return do(r.session, act{}, func() error {
		if _, err := r.session.plan(setUp, planID); err == nil {
			r.session.plans.take(planID)
		}
		return nil
	})
}

func (s *Session) plan(setUp, planID string) (*keptPlan, error) {
	kept, there := s.plans.get(planID)
	if !there || kept.setUp != setUp {
		return nil, errNoPlan
	}
	return kept, nil
}
