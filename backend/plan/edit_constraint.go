package plan

import (
	"fmt"

	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// PutConstraint adds a constraint, with a key made from its name when it has none, or puts it
// in place of the one with its key. A role that is not there is ErrNotFound, a limit that is
// not between 2 and the number of roles ErrInvalid; who breaks it is for the plan to name.
func PutConstraint(c rbac.Constraint) Edit {
	return Edit{Title: tongue.Say("Keep roles apart: %s", c.Name), Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		next := c
		next.Roles = united(c.Roles, nil)
		if next.Key == "" {
			taken := func(key string) bool { return s.Constraint(rbac.ConstraintKey(key)) != nil }
			next.Key = rbac.ConstraintKey(rbac.KeyFrom(c.Name, "constraint", taken))
		}
		for _, role := range next.Roles {
			if s.Role(role) == nil {
				return nil, fmt.Errorf("role %q: %w", role, rbac.ErrNotFound)
			}
		}
		if next.Limit < 2 || next.Limit > len(next.Roles) {
			return nil, fmt.Errorf("constraint %q: limit %d of %d roles: %w", next.Key, next.Limit, len(next.Roles), rbac.ErrInvalid)
		}
		return s.WithConstraint(&next), nil
	}}
}

// RemoveConstraints takes constraints out.
func RemoveConstraints(s *rbac.SetUp, keys ...rbac.ConstraintKey) Edit {
	title := the(keys, "Remove the constraint %s", "Remove the constraints %s and %s", "Remove %d constraints", func(key rbac.ConstraintKey) string {
		if c := s.Constraint(key); c != nil && c.Name != "" {
			return c.Name
		}
		return string(key)
	})
	return Edit{Title: title, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		for _, key := range keys {
			if s.Constraint(key) == nil {
				return nil, fmt.Errorf("constraint %q: %w", key, rbac.ErrNotFound)
			}
			s = s.WithoutConstraint(key)
		}
		return s, nil
	}}
}
