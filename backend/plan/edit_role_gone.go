package plan

import (
	"fmt"
	"slices"

	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// DeleteRole takes a role out. Who is assigned it, includes it or is meant by a statement
// through it gets the replacement; in use without one is ErrInUse (access-model §6). A
// constraint goes on with the replacement, or without the role; one that can no longer be
// reached goes too. Without a replacement statements that name the role can no longer be
// decided (access-model §7).
func DeleteRole(s *rbac.SetUp, role, replacement rbac.RoleKey) Edit {
	title := tongue.Say("Delete the role %s", roleNamed(s, role))
	if replacement != "" {
		title = tongue.Say("Delete the role %s in favour of %s", roleNamed(s, role), roleNamed(s, replacement))
	}
	return Edit{Title: title, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		switch {
		case s.Role(role) == nil:
			return nil, fmt.Errorf("role %q: %w", role, rbac.ErrNotFound)
		case replacement == role:
			return nil, fmt.Errorf("role %q in place of itself: %w", role, rbac.ErrInvalid)
		case replacement != "" && s.Role(replacement) == nil:
			return nil, fmt.Errorf("role %q: %w", replacement, rbac.ErrNotFound)
		}
		if replacement == "" {
			if err := checkUnused(s, role); err != nil {
				return nil, err
			}
			return withoutInConstraints(s.WithoutRole(role), role, ""), nil
		}
		next, err := replacedInIncludes(s.WithoutRole(role), role, replacement)
		if err != nil {
			return nil, err
		}
		next = replacedInAssignments(next, role, replacement)
		next = withoutInConstraints(next, role, replacement)
		return replacedInStatements(next, role, replacement), nil
	}}
}

func checkUnused(s *rbac.SetUp, role rbac.RoleKey) error {
	holders := 0
	for _, u := range s.Users {
		if slices.ContainsFunc(u.Assignments, func(a rbac.Assignment) bool { return a.Role == role }) {
			holders++
		}
	}
	if holders > 0 {
		return fmt.Errorf("role %q: held by %d: %w", role, holders, rbac.ErrInUse)
	}
	for _, r := range s.Roles {
		if slices.Contains(r.Includes, role) {
			return fmt.Errorf("role %q: included by role %q: %w", role, r.Key, rbac.ErrInUse)
		}
	}
	return nil
}

func replacedInIncludes(s *rbac.SetUp, role, replacement rbac.RoleKey) (*rbac.SetUp, error) {
	var seniors []rbac.RoleKey
	for _, r := range s.Roles {
		if slices.Contains(r.Includes, role) {
			seniors = append(seniors, r.Key)
			senior := *r
			senior.Includes = lacking(r.Includes, []rbac.RoleKey{role})
			if r.Key != replacement {
				senior.Includes = united(senior.Includes, []rbac.RoleKey{replacement})
			}
			s = s.WithRole(senior.Canonical())
		}
	}
	for _, key := range seniors {
		if err := checkIncludes(s, s.Role(key)); err != nil {
			return nil, fmt.Errorf("role %q: %w", key, err)
		}
	}
	return s, nil
}

func replacedInAssignments(s *rbac.SetUp, role, replacement rbac.RoleKey) *rbac.SetUp {
	var changed []*rbac.User
	for _, u := range s.Users {
		if !slices.ContainsFunc(u.Assignments, func(a rbac.Assignment) bool { return a.Role == role }) {
			continue
		}
		next := *u
		next.Assignments = nil
		for _, a := range u.Assignments {
			if a.Role == role {
				a.Role = replacement
			}
			if !holdsAssignment(&next, a) {
				next.Assignments = append(next.Assignments, a)
			}
		}
		changed = append(changed, next.Canonical())
	}
	return s.WithUsers(changed...)
}

// withoutInConstraints puts the replacement in the role's place, if there is one. A
// constraint left with fewer roles than its limit forbids nothing and goes.
func withoutInConstraints(s *rbac.SetUp, role, replacement rbac.RoleKey) *rbac.SetUp {
	for _, c := range s.Constraints {
		if !slices.Contains(c.Roles, role) {
			continue
		}
		next := *c
		next.Roles = lacking(c.Roles, []rbac.RoleKey{role})
		if replacement != "" {
			next.Roles = united(next.Roles, []rbac.RoleKey{replacement})
		}
		if len(next.Roles) < next.Limit {
			s = s.WithoutConstraint(c.Key)
		} else {
			s = s.WithConstraint(&next)
		}
	}
	return s
}

func replacedInStatements(s *rbac.SetUp, role, replacement rbac.RoleKey) *rbac.SetUp {
	for _, st := range s.Statements {
		if st.Who.Role == role {
			next := *st
			next.Who.Role = replacement
			s = s.WithStatement(&next)
		}
	}
	return s
}
