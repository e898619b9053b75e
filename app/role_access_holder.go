package app

import (
	"fmt"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// Deactivate is the plan that ends a role for one person now and keeps that they had it
// (checklist 142).
func (r *RoleAccess) Deactivate(setUp, role, email string) (PlanView, error) {
	return proposing(r.session, editUsers, setUp, func(l *look) (plan.Edit, error) {
		return plan.DeactivateRole(l.setUp(), rbac.RoleKey(role), rbac.NewEmail(email), l.at), nil
	})
}

// Activate is the plan that lets a role that has ended for a person count again, without an end.
func (r *RoleAccess) Activate(setUp, role, email string) (PlanView, error) {
	return proposing(r.session, editUsers, setUp, func(l *look) (plan.Edit, error) {
		u, err := l.userAt(email)
		if err != nil {
			return plan.Edit{}, err
		}
		ended, err := l.lastEnded(u, rbac.RoleKey(role))
		return plan.ActivateRole(l.setUp(), u.Email, ended, l.at), err
	})
}

// lastEnded is the assignment of a role that ended last; ErrNotFound when none has.
func (l *look) lastEnded(u *rbac.User, role rbac.RoleKey) (rbac.Assignment, error) {
	var last rbac.Assignment
	for _, a := range u.Assignments {
		if a.Role == role && a.Until.Passed(l.at) && a.Until.After(last.Until.Time) {
			last = a
		}
	}
	if last.Role == "" {
		return last, fmt.Errorf("role %q: %w", role, rbac.ErrNotFound)
	}
	return last, nil
}

// Take is the plan that takes a role from a person, however often they hold it.
func (r *RoleAccess) Take(setUp, role, email string) (PlanView, error) {
	return proposing(r.session, editUsers, setUp, func(l *look) (plan.Edit, error) {
		return plan.RemoveRole(l.setUp(), rbac.RoleKey(role), rbac.NewEmail(email)), nil
	})
}
