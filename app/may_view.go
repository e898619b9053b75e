package app

import (
	"slices"

	"rolebook/backend/access"
	"rolebook/backend/course"
	"rolebook/backend/lab"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// view is a plan on the table as the session may see it: with what its person may not do and
// who may, and without naming whom they do not see. A plan about a screen that is closed to
// them is not shown at all.
func (c *call) view(on *course.Course, id string, kept *keptPlan) (PlanView, error) {
	if c.rights.owner {
		return viewPlan(on, id, kept), on.Err()
	}
	shown := *kept
	shown.oversteps = c.rights.oversteps(kept.plan, c.actor(), c.now)
	for _, o := range shown.oversteps {
		if o.closed != "" && !c.rights.on(o.closed, rbac.View) {
			return PlanView{}, refusedOn([]rbac.Screen{o.closed}, rbac.Edit, false)
		}
	}
	if len(shown.oversteps) > 0 {
		shown.able = instead(kept.plan, c.user, c.now)
	}
	shown.plan = c.rights.seen(kept.plan)
	return viewPlan(on, id, &shown), on.Err()
}

// seen is a plan of which only what the session sees is named.
func (r *rights) seen(p *plan.Plan) *plan.Plan {
	at := func(ix *access.Index) *access.Index {
		then := *r
		then.ix = ix
		return then.shown(ix, true)
	}
	shown := *p
	shown.Before, shown.After = at(p.Before), at(p.After)
	return &shown
}

// mayApply is ErrDenied for a plan that goes beyond what the session's person may, as the
// set-up is at this moment. The caller holds the set-up's lock.
func (s *Session) mayApply(p *plan.Plan) error {
	if s.person == nil {
		return nil
	}
	now := s.workspace.now()
	r := s.rightsIn(p.Before, now)
	found := r.oversteps(p, s.actor(), now)
	if len(found) == 0 {
		return nil
	}
	shown := r.seen(p)
	t := tellBoth(names{shown.After.SetUp(), shown.Before.SetUp()})
	e := t.authority.notYours
	for _, v := range t.overstepViews(found, nil) {
		e.Details = append(e.Details, v.Sentence)
	}
	return e
}

// findings are all that somebody should know of the set-up, as far as the session sees what
// they are about. Whether somebody can repair access is asked of the whole.
func (c *call) findings() []plan.Finding {
	return slices.DeleteFunc(lab.Findings(c.on, c.whole, c.now), func(f plan.Finding) bool { return !c.rights.seesFinding(&f) })
}
