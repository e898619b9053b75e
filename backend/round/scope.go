package round

import (
	"fmt"
	"slices"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// Check makes sure that what a scope names is there: else it is ErrNotFound, or ErrInvalid.
func (s Scope) Check(setUp *rbac.SetUp) error {
	switch s.Whose {
	case Everybody, Powerful:
		return nil
	case OfGroup:
		if setUp.Group(rbac.GroupKey(s.Key)) == nil {
			return fmt.Errorf("group %q: %w", s.Key, rbac.ErrNotFound)
		}
		return nil
	case OfRole:
		if setUp.Role(rbac.RoleKey(s.Key)) == nil {
			return fmt.Errorf("role %q: %w", s.Key, rbac.ErrNotFound)
		}
		return nil
	}
	return fmt.Errorf("review of %q: %w", s.Whose, rbac.ErrInvalid)
}

// looker says whom and what a round looks at.
type looker struct {
	scope    Scope
	groups   map[rbac.GroupKey]bool // the scope's group and all below it
	members  map[rbac.Email]bool
	powerful map[rbac.RoleKey]bool
}

func newLooker(ix *access.Index, scope Scope) *looker {
	l := &looker{scope: scope}
	switch scope.Whose {
	case OfGroup:
		l.groups, l.members = within(ix.SetUp(), rbac.GroupKey(scope.Key))
	case Powerful:
		l.powerful = powerfulRoles(ix)
	}
	return l
}

// at reports whether the round looks at a person at all.
func (l *looker) at(u *rbac.User) bool {
	switch l.scope.Whose {
	case OfGroup:
		given := func(g rbac.GroupKey) bool { return l.groups[g] }
		return l.members[u.Email] || slices.ContainsFunc(u.Views.Groups, given) ||
			slices.ContainsFunc(u.Assignments, func(a rbac.Assignment) bool { return slices.ContainsFunc(a.Groups, given) })
	case OfRole:
		return true // of whom only that role is looked at
	case Powerful:
		return u.Superuser || slices.ContainsFunc(u.Assignments, func(a rbac.Assignment) bool { return l.powerful[a.Role] })
	}
	return true
}

// atRole reports whether the round looks at a role that somebody has.
func (l *looker) atRole(role rbac.RoleKey) bool {
	switch l.scope.Whose {
	case OfRole:
		return role == rbac.RoleKey(l.scope.Key)
	case Powerful:
		return l.powerful[role]
	}
	return true
}

// superusers reports whether the round looks at who is a superuser.
func (l *looker) superusers() bool { return l.scope.Whose != OfRole }

// within are a group and all below it, with the users who are members of any.
func within(s *rbac.SetUp, top rbac.GroupKey) (groups map[rbac.GroupKey]bool, members map[rbac.Email]bool) {
	groups, members = map[rbac.GroupKey]bool{top: true}, map[rbac.Email]bool{}
	for grown := true; grown; {
		grown = false
		for _, g := range s.Groups {
			if groups[g.Parent] && !groups[g.Key] {
				groups[g.Key], grown = true, true
			}
		}
	}
	for _, g := range s.Groups {
		if groups[g.Key] {
			for _, email := range g.Users {
				members[email] = true
			}
		}
	}
	return groups, members
}

// powerfulRoles are the roles that change what governs Rolebook, and those that hold what is
// sensitive or restricted.
func powerfulRoles(ix *access.Index) map[rbac.RoleKey]bool {
	roles := map[rbac.RoleKey]bool{}
	for _, p := range ix.SetUp().Catalogue.Permissions() {
		if len(p.Governs) == 0 && !p.Sensitive && !p.Restricted {
			continue
		}
		for _, r := range ix.SetUp().Roles {
			cell, err := ix.Cell(r.Key, p.Key)
			if err != nil || cell.Held == rbac.No {
				continue
			}
			if p.Sensitive || p.Restricted || cell.Held.Writes() != rbac.ExtentNone {
				roles[r.Key] = true
			}
		}
	}
	return roles
}
