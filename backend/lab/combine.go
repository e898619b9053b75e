package lab

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"rolebook/backend/access"
	"rolebook/backend/course"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// Combination is a set of roles that several people hold together, without end dates.
type Combination struct {
	Roles []rbac.RoleKey
	Users []rbac.Email
}

// routine is how many people make a combination a routine.
const routine = 2

// Combinations are the sets of roles that people routinely hold together, the most common first
// (checklist 157). People with an assignment that starts or ends do not count: that is what
// several roles are for (checklist 160).
func Combinations(on *course.Course, ix *access.Index) []Combination {
	byRoles := map[string]*Combination{}
	for i, u := range ix.SetUp().Users {
		if !on.At(course.Findings, i, len(ix.SetUp().Users)) {
			return nil
		}
		roles, lasting := lastingRoles(u)
		if !lasting || len(roles) < 2 || u.Status == rbac.Terminated {
			continue
		}
		key := fmt.Sprint(roles)
		if byRoles[key] == nil {
			byRoles[key] = &Combination{Roles: roles}
		}
		byRoles[key].Users = append(byRoles[key].Users, u.Email)
	}
	var list []Combination
	for _, c := range byRoles {
		if len(c.Users) >= routine {
			list = append(list, *c)
		}
	}
	slices.SortFunc(list, func(a, b Combination) int {
		return cmp.Or(cmp.Compare(len(b.Users), len(a.Users)), slices.Compare(a.Roles, b.Roles))
	})
	return list
}

func lastingRoles(u *rbac.User) (roles []rbac.RoleKey, lasting bool) {
	for _, a := range u.Assignments {
		if !a.From.IsZero() || !a.Until.IsZero() {
			return nil, false
		}
		if !slices.Contains(roles, a.Role) {
			roles = append(roles, a.Role)
		}
	}
	return roles, true
}

// Obstacle is why several roles cannot become one without somebody gaining or losing.
type Obstacle string

// The obstacles.
const (
	DifferentSwitches Obstacle = "different-switches" // reach, own data, toggles, date filters, channels or addresses differ
	DifferentGroups   Obstacle = "different-groups"   // somebody holds them for different groups
	NoSuchLevel       Obstacle = "no-such-level"      // together they hold read all, change limited, which no role can be granted
	NotEqual          Obstacle = "not-equal"          // worked out, somebody would gain or lose
	Restricted        Obstacle = "restricted"         // one of them is restricted, or holds what is
)

// Proposal is one role in the place of several, worked out.
type Proposal struct {
	Combination
	Plan     *plan.Plan // creates the role and gives it in the place of the others; nil when there is an obstacle
	Obstacle Obstacle
	Where    rbac.PermissionKey // for an obstacle on a permission
}

// Consolidate proposes one role with the name for people who hold all roles of a combination.
// It is offered only when proven: the plan has no effect on anybody.
func (c Combination) Consolidate(on *course.Course, ix *access.Index, name string, at time.Time) (Proposal, error) {
	proposal := Proposal{Combination: c}
	merged, obstacle, where, err := merge(ix, c, name)
	if err != nil || obstacle != "" {
		proposal.Obstacle, proposal.Where = obstacle, where
		return proposal, err
	}
	p, err := plan.MakeOn(on, ix, edit(c, merged), at)
	if err != nil {
		return proposal, err
	}
	if len(p.Effects) > 0 || p.Refused() {
		proposal.Obstacle = NotEqual
		if len(p.Effects) > 0 {
			proposal.Where = p.Effects[0].Permission
		}
		return proposal, nil
	}
	proposal.Plan = p
	return proposal, nil
}

func merge(ix *access.Index, c Combination, name string) (*rbac.Role, Obstacle, rbac.PermissionKey, error) {
	s := ix.SetUp()
	var names []string
	first := s.Role(c.Roles[0])
	merged := &rbac.Role{Name: name, Grants: map[rbac.PermissionKey]rbac.Level{}}
	for _, key := range c.Roles {
		r := s.Role(key)
		if r == nil {
			return nil, "", "", fmt.Errorf("role %q: %w", key, rbac.ErrNotFound)
		}
		if r.Restricted {
			return nil, Restricted, "", nil
		}
		if !sameSwitches(first, r) {
			return nil, DifferentSwitches, "", nil
		}
		names = append(names, r.Name)
		for _, p := range s.Catalogue.Permissions() {
			cell, err := ix.Cell(key, p.Key)
			if err != nil {
				return nil, "", "", err
			}
			merged.Grants[p.Key] = merged.Grants[p.Key].Join(cell.Held)
		}
	}
	for _, p := range s.Catalogue.Permissions() {
		if !p.Offers(merged.Grants[p.Key]) {
			return nil, NoSuchLevel, p.Key, nil
		}
		if p.Restricted && merged.Grants[p.Key] != rbac.No {
			return nil, Restricted, p.Key, nil
		}
	}
	merged.Portal, merged.Reach, merged.OwnData, merged.Toggles = first.Portal, first.Reach, first.OwnData, first.Toggles
	merged.DateFilters, merged.Channels, merged.Addresses = first.DateFilters, first.Channels, first.Addresses
	merged.Description = tongue.Say("Holds what %s hold together.", strings.Join(names, tongue.Say(" and ")))
	merged.Key = rbac.RoleKey(rbac.KeyFrom(name, "role", func(k string) bool { return s.Role(rbac.RoleKey(k)) != nil }))
	if !sameGroups(s, c) {
		return nil, DifferentGroups, "", nil
	}
	return merged.Canonical(), "", "", nil
}

// sameGroups reports whether everybody holds all the roles for the same groups.
func sameGroups(s *rbac.SetUp, c Combination) bool {
	for _, email := range c.Users {
		u := s.User(email)
		if u == nil || len(u.Assignments) == 0 {
			return false
		}
		for _, a := range u.Assignments {
			if !slices.Equal(a.Groups, u.Assignments[0].Groups) {
				return false
			}
		}
	}
	return true
}

func edit(c Combination, merged *rbac.Role) plan.Edit {
	return plan.Edit{Title: tongue.Say("Make %s of several roles", merged.Name), Trusted: true, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		next := s.WithRole(merged)
		var users []*rbac.User
		for _, email := range c.Users {
			u := s.User(email)
			if u == nil {
				return nil, fmt.Errorf("user %q: %w", email, rbac.ErrNotFound)
			}
			with := *u
			with.Assignments = []rbac.Assignment{{Role: merged.Key, Groups: u.Assignments[0].Groups, Reason: merged.Description}}
			users = append(users, with.Canonical())
		}
		return next.WithUsers(users...), nil
	}}
}
