package app

import (
	"context"
	"fmt"
	"slices"

	"github.com/samber/lo"

	"rolebook/backend/audit"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// Overview is the first screen of a set-up: what is in it, what Rolebook found, what to do next.
type Overview struct{ session *Session }

// findingsShown is how many findings the overview lists; the classes count all of them.
const findingsShown = 100

// Get is the set-up at a glance.
func (o *Overview) Get(setUp string) (OverviewView, error) {
	return seeing(o.session, setUp, act{anywhere: true}, func(c *call) (OverviewView, error) {
		l, found := c.look(), c.findings()
		view := l.overview()
		view.Clock = c.clock()
		all := l.viewFindings(found, l.at)
		due, err := c.reviewFinding()
		if err != nil {
			return OverviewView{}, err
		}
		all = slices.Concat(c.diskFinding(), due, all)
		view.Findings = all[:min(len(all), findingsShown)]
		for _, class := range plan.Classes {
			if n := lo.CountBy(all, func(f FindingView) bool { return f.Class == string(class) }); n > 0 {
				view.Classes = append(view.Classes, Count{Key: string(class), Count: n})
			}
		}
		exported, err := c.exported()
		view.Steps = l.steps(found, exported, c.rights)
		return view, err
	})
}

// Mend is the plan of a finding's mend, by the title of the mend as it was shown, on whatever
// screen. If the set-up has changed since and nothing is found any more that it would mend,
// the error is ErrStale.
func (o *Overview) Mend(setUp, title string) (PlanView, error) {
	return inSetUp(o.session, setUp, editAnywhere, func(c *call) (PlanView, error) {
		for _, f := range c.findings() {
			if f.Mend != nil && f.Mend.Title == title {
				return c.propose(*f.Mend, about{})
			}
		}
		return PlanView{}, fmt.Errorf("finding %q: %w", title, rbac.ErrStale)
	})
}

func (l *look) overview() OverviewView {
	s := l.setUp()
	view := OverviewView{
		Name: s.Name, Product: s.Catalogue.Name, Notes: s.Notes, People: len(s.Users), Roles: len(s.Roles), Groups: len(s.Groups),
		Custom: lo.CountBy(s.Roles, func(r *rbac.Role) bool { return !r.BuiltIn }),
	}
	for range s.Catalogue.Permissions() {
		view.Permissions++
	}
	for _, status := range rbac.Statuses {
		if n := lo.CountBy(s.Users, func(u *rbac.User) bool { return u.Status == status }); n > 0 {
			view.Statuses = append(view.Statuses, Count{Key: string(status), Name: l.statuses[status], Count: n})
		}
	}
	return view
}

// stepsShown is how many next steps there are at a time (ui.md, "First minute").
const stepsShown = 3

// steps are what is useful next, in the order in which the products advise it: the roles
// before anybody is invited (checklist 41), then groups, people and their viewable groups
// (checklist 114), then the file. A step is gone when it is done, and not there for who may
// not do it.
func (l *look) steps(found []plan.Finding, exported bool, r *rights) []string {
	s := l.setUp()
	alone := len(s.Users) < 2
	blind := lo.CountBy(found, func(f plan.Finding) bool { return f.Code == plan.NoViewableGroup }) > 0
	var steps []string
	for _, step := range []struct {
		key  string
		open bool
		act  act
	}{
		{"roles", alone, editRoles}, {"groups", len(s.Groups) == 0, editGroups}, {"people", alone, editUsers},
		{"views", blind, editUsers}, {"export", !exported, viewTransfer},
	} {
		if step.open && r.may(step.act) == nil && len(steps) < stepsShown {
			steps = append(steps, step.key)
		}
	}
	return steps
}

// exported reports whether the set-up has ever left as a file.
func (c *call) exported() (bool, error) {
	page, err := c.open.store.Events(context.Background(), audit.Query{Actions: []audit.Action{audit.Export}, Limit: 1})
	return len(page.Entries) > 0, err
}
