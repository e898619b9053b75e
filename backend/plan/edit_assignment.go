package plan

import (
	"fmt"
	"slices"

	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// Primary is the place in the user's assignments of the one that a role column shows and
// SetRole replaces: rather one without dates, then rather one without groups of its own, then
// the one whose role stands first in the set-up; -1 when there is none.
func Primary(s *rbac.SetUp, u *rbac.User) int {
	primary, best := -1, 0
	for i, a := range u.Assignments {
		rank := slices.IndexFunc(s.Roles, func(r *rbac.Role) bool { return r.Key == a.Role })
		if len(a.Groups) > 0 {
			rank += len(s.Roles) + 1
		}
		if !a.From.IsZero() || !a.Until.IsZero() {
			rank += 2 * (len(s.Roles) + 1)
		}
		if primary < 0 || rank < best {
			primary, best = i, rank
		}
	}
	return primary
}

// SetRole puts the role in place of the one in each user's primary assignment, which keeps
// its groups, dates and reason; other assignments stay. Who has none gets the role plainly.
func SetRole(s *rbac.SetUp, role rbac.RoleKey, emails ...rbac.Email) Edit {
	title := tongue.Say("Change the role of %s to %s", peopleNamed(s, emails), roleNamed(s, role))
	return changeUsers(title, emails, func(s *rbac.SetUp, u *rbac.User) error {
		a := rbac.Assignment{Role: role}
		if err := checkAssignment(s, a); err != nil {
			return err
		}
		if at := Primary(s, u); at >= 0 {
			a, u.Assignments = u.Assignments[at], slices.Delete(slices.Clone(u.Assignments), at, at+1)
			a.Role = role
		}
		if !holdsAssignment(u, a) {
			u.Assignments = append(slices.Clip(u.Assignments), a)
		}
		return nil
	})
}

// AddAssignment gives people one more role (checklist 148, 155). The very same assignment
// twice is ErrExists.
func AddAssignment(s *rbac.SetUp, a rbac.Assignment, emails ...rbac.Email) Edit {
	title := tongue.Say("Give %s the role %s", peopleNamed(s, emails), roleNamed(s, a.Role))
	return changeUsers(title, emails, func(s *rbac.SetUp, u *rbac.User) error {
		return addAssignment(s, u, a)
	})
}

// UpdateAssignment changes one assignment of a user, given as it stands, into another.
func UpdateAssignment(s *rbac.SetUp, email rbac.Email, from, to rbac.Assignment) Edit {
	emails := []rbac.Email{email}
	title := tongue.Say("Change how %s holds the role %s", peopleNamed(s, emails), roleNamed(s, from.Role))
	return changeUsers(title, emails, func(s *rbac.SetUp, u *rbac.User) error {
		if sameAssignment(from, to) {
			return nil
		}
		if err := removeAssignment(u, from); err != nil {
			return err
		}
		return addAssignment(s, u, to)
	})
}

// RemoveAssignment takes one assignment, given as it stands, from a user.
func RemoveAssignment(s *rbac.SetUp, email rbac.Email, a rbac.Assignment) Edit {
	emails := []rbac.Email{email}
	title := tongue.Say("Take the role %s from %s", roleNamed(s, a.Role), peopleNamed(s, emails))
	return changeUsers(title, emails, func(_ *rbac.SetUp, u *rbac.User) error { return removeAssignment(u, a) })
}

// RemoveRole takes a role from people, however often they hold it (checklist 142). Who does
// not hold it is ErrNotFound.
func RemoveRole(s *rbac.SetUp, role rbac.RoleKey, emails ...rbac.Email) Edit {
	title := tongue.Say("Take the role %s from %s", roleNamed(s, role), peopleNamed(s, emails))
	return changeUsers(title, emails, func(_ *rbac.SetUp, u *rbac.User) error {
		held := len(u.Assignments)
		u.Assignments = slices.DeleteFunc(slices.Clone(u.Assignments), func(a rbac.Assignment) bool { return a.Role == role })
		if len(u.Assignments) == held {
			return fmt.Errorf("role %q: %w", role, rbac.ErrNotFound)
		}
		return nil
	})
}

func addAssignment(s *rbac.SetUp, u *rbac.User, a rbac.Assignment) error {
	if err := checkAssignment(s, a); err != nil {
		return err
	}
	if holdsAssignment(u, a) {
		return fmt.Errorf("role %q: %w", a.Role, rbac.ErrExists)
	}
	u.Assignments = append(slices.Clip(u.Assignments), a)
	return nil
}

func removeAssignment(u *rbac.User, a rbac.Assignment) error {
	at := slices.IndexFunc(u.Assignments, func(held rbac.Assignment) bool { return sameAssignment(held, a) })
	if at < 0 {
		return fmt.Errorf("role %q held like this: %w", a.Role, rbac.ErrNotFound)
	}
	u.Assignments = slices.Delete(slices.Clone(u.Assignments), at, at+1)
	return nil
}

func holdsAssignment(u *rbac.User, a rbac.Assignment) bool {
	return slices.ContainsFunc(u.Assignments, func(held rbac.Assignment) bool { return sameAssignment(held, a) })
}

// sameAssignment compares what a screen gives, which need not be canonical, with what is held.
func sameAssignment(a, b rbac.Assignment) bool {
	if a.Role != b.Role || a.Reason != b.Reason || !a.From.Equal(b.From.Time) || !a.Until.Equal(b.Until.Time) {
		return false
	}
	return slices.Equal(a.Groups, b.Groups) || slices.Equal(united(a.Groups, nil), united(b.Groups, nil))
}

func checkAssignment(s *rbac.SetUp, a rbac.Assignment) error {
	switch {
	case a.Role == "":
		return fmt.Errorf("no role: %w", rbac.ErrInvalid)
	case s.Role(a.Role) == nil:
		return fmt.Errorf("role %q: %w", a.Role, rbac.ErrNotFound)
	case !a.Until.IsZero() && !a.Until.After(a.From.Time):
		return fmt.Errorf("role %q until %s: not after its start: %w", a.Role, a.Until, rbac.ErrInvalid)
	}
	return checkGroups(s, a.Groups)
}
