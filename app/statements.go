package app

import (
	"fmt"
	"strings"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// Statements is the screen of what must stay true (access-model §7).
type Statements struct{ session *Session }

// List is every statement and how it fares, the broken ones first.
func (s *Statements) List(setUp string) (StatementList, error) {
	return looking(s.session, seeRoles, setUp, func(l *look) (StatementList, error) { return l.statementList(), nil })
}

// Check says how a statement would fare as its form stands, whether it is in the set-up or not.
func (s *Statements) Check(setUp string, form StatementForm) (StatementCheck, error) {
	return seeing(s.session, setUp, seeRoles, func(c *call) (StatementCheck, error) {
		l, st := c.look(), form.statement()
		if err := c.knows(&access.Request{User: st.Who.User, Permission: st.Permission, Subject: st.Subject}); err != nil {
			return StatementCheck{}, err
		}
		view := StatementCheck{Open: l.openPart(&st)}
		if st.Permission != "" && st.Who != (rbac.Who{}) {
			view.Text = l.claim(&st)
		}
		if view.Open == "" {
			result := plan.CheckOn(c.on, l.whole, &st, l.at)
			view.Hints = l.statementHints(&st)
			view.Verdict, view.Total = string(result.Verdict), result.Total
			view.Sentence = l.verdictSentence(&result)
			view.Breaches = l.breachViews(&result)
		}
		return view, nil
	})
}

// Put is the plan that writes a statement, or puts it in the place of the one with its key. A
// statement without a text of its own gets the form in words.
func (s *Statements) Put(setUp string, form StatementForm) (PlanView, error) {
	return proposing(s.session, editRoles, setUp, func(l *look) (plan.Edit, error) {
		st := form.statement()
		if open := l.openPart(&st); open != "" {
			return plan.Edit{}, fmt.Errorf("%s: %w", strings.TrimSuffix(open, "."), rbac.ErrInvalid)
		}
		if st.Text == "" {
			st.Text = l.claim(&st)
		}
		return plan.PutStatement(st), nil
	})
}

// Remove is the plan that takes statements out.
func (s *Statements) Remove(setUp string, keys []string) (PlanView, error) {
	return proposing(s.session, editRoles, setUp, func(l *look) (plan.Edit, error) {
		gone := make([]rbac.StatementKey, len(keys))
		for i, key := range keys {
			gone[i] = rbac.StatementKey(key)
		}
		return plan.RemoveStatements(l.setUp(), gone...), nil
	})
}

// Coverage is which permissions statements check, area by area.
func (s *Statements) Coverage(setUp string) (CoverageView, error) {
	return looking(s.session, seeRoles, setUp, func(l *look) (CoverageView, error) { return l.coverage(), nil })
}
