package app

import (
	"slices"
	"strings"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// RuleView is a rule about roles that must stay apart (access-model §6).
type RuleView struct {
	Form     RuleForm `json:"form"`
	Sentence string   `json:"sentence"`
	Roles    string   `json:"roles"`  // their names
	People   []string `json:"people"` // names of those who hold so many that they must choose
}

// RuleForm is what can be entered about such a rule.
type RuleForm struct {
	Key   string   `json:"key"` // empty = a new one
	Name  string   `json:"name"`
	Kind  string   `json:"kind"` // static or dynamic
	Roles []string `json:"roles"`
	Limit int      `json:"limit"` // so many of them, or more, are too many
}

// Rules are the rules about roles that must stay apart.
func (r *RoleAccess) Rules(setUp string) ([]RuleView, error) {
	return looking(r.session, seeRoles, setUp, func(l *look) ([]RuleView, error) {
		var views []RuleView
		for _, c := range l.setUp().Constraints {
			views = append(views, l.ruleView(c))
		}
		return views, nil
	})
}

// PutRule is the plan that adds a rule, or changes the one with its key. Who breaks it is said
// by the plan, which then cannot be applied.
func (r *RoleAccess) PutRule(setUp string, form RuleForm) (PlanView, error) {
	return proposing(r.session, editRoles, setUp, func(*look) (plan.Edit, error) {
		return plan.PutConstraint(rbac.Constraint{
			Key: rbac.ConstraintKey(form.Key), Name: strings.TrimSpace(form.Name), Kind: rbac.ConstraintKind(form.Kind),
			Roles: keys[rbac.RoleKey](form.Roles), Limit: form.Limit,
		}), nil
	})
}

// RemoveRule is the plan that takes a rule out.
func (r *RoleAccess) RemoveRule(setUp, rule string) (PlanView, error) {
	return proposing(r.session, editRoles, setUp, func(l *look) (plan.Edit, error) {
		return plan.RemoveConstraints(l.setUp(), rbac.ConstraintKey(rule)), nil
	})
}

func (l *look) ruleView(c *rbac.Constraint) RuleView {
	view := RuleView{
		Form:     RuleForm{Key: string(c.Key), Name: c.Name, Kind: string(c.Kind), Roles: named(c.Roles, word), Limit: c.Limit},
		Sentence: l.rule(c), Roles: l.listed(named(c.Roles, l.role), len(c.Roles)),
	}
	for _, u := range l.setUp().Users {
		held := 0
		for _, role := range c.Roles {
			if slices.ContainsFunc(u.Assignments, func(a rbac.Assignment) bool { return l.ix.Senior(a.Role, role) }) {
				held++
			}
		}
		if held >= c.Limit {
			view.People = append(view.People, u.Name())
		}
	}
	return view
}

// rule is a constraint in a sentence.
func (t teller) rule(c *rbac.Constraint) string {
	template := t.roles.fact.apart
	if c.Kind == rbac.Dynamic {
		template = t.roles.fact.apartAtOnce
	}
	return fill(template, "limit", number(c.Limit), "roles", t.listed(named(c.Roles, t.role), len(c.Roles)))
}
