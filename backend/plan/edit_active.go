package plan

import (
	"fmt"
	"time"

	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// DeactivateRole ends a role for one person at an instant and keeps that they had it, so that
// it can be activated again (checklist 142). What of it has ended before stays; what has not
// begun yet goes. Who does not hold it at the instant or later is ErrNotFound.
func DeactivateRole(s *rbac.SetUp, role rbac.RoleKey, email rbac.Email, at time.Time) Edit {
	emails := []rbac.Email{email}
	title := tongue.Say("Deactivate the role %s for %s", roleNamed(s, role), peopleNamed(s, emails))
	return changeUsers(title, emails, func(_ *rbac.SetUp, u *rbac.User) error {
		held := u.Assignments
		u.Assignments = nil
		touched := false
		for _, a := range held {
			if a.Role == role && !a.Until.Passed(at) {
				touched = true
				if !a.From.IsZero() && !a.From.Before(at) {
					continue
				}
				a.Until = rbac.At(at)
			}
			if !holdsAssignment(u, a) {
				u.Assignments = append(u.Assignments, a)
			}
		}
		if !touched {
			return fmt.Errorf("role %q: %w", role, rbac.ErrNotFound)
		}
		return nil
	})
}

// ActivateRole lets a role that has ended for a person, given as it stands, count again, as it
// was but without an end. One that has not ended is ErrInvalid.
func ActivateRole(s *rbac.SetUp, email rbac.Email, ended rbac.Assignment, at time.Time) Edit {
	emails := []rbac.Email{email}
	title := tongue.Say("Activate the role %s for %s again", roleNamed(s, ended.Role), peopleNamed(s, emails))
	return changeUsers(title, emails, func(s *rbac.SetUp, u *rbac.User) error {
		if !ended.Until.Passed(at) {
			return fmt.Errorf("role %q: has not ended: %w", ended.Role, rbac.ErrInvalid)
		}
		if err := removeAssignment(u, ended); err != nil {
			return err
		}
		again := ended
		again.Until = rbac.Instant{}
		return addAssignment(s, u, again)
	})
}
