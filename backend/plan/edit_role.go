package plan

import (
	"fmt"
	"maps"
	"net/netip"
	"slices"
	"strings"

	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// NewRole is what a custom role starts from (checklist 151).
type NewRole struct {
	Name        string
	Portal      string
	Description string
	Reach       rbac.Reach // empty = groups, the lesser
	Includes    []rbac.RoleKey
	Grants      Levels
}

// CreateRole adds a custom role after the others, with a key made from its name. A name that
// another role has is ErrExists; grants are checked as by SetLevels.
func CreateRole(n NewRole) Edit {
	do := func(trusted bool) func(*rbac.SetUp) (*rbac.SetUp, error) {
		return func(s *rbac.SetUp) (*rbac.SetUp, error) {
			key, err := newRoleKey(s, n.Name)
			if err != nil {
				return nil, err
			}
			r := &rbac.Role{Key: key, Name: n.Name, Portal: n.Portal, Description: n.Description, Reach: n.Reach, Includes: n.Includes}
			if r.Reach == "" {
				r.Reach = rbac.ReachGroups
			}
			if err := checkIncludes(s, r); err != nil {
				return nil, fmt.Errorf("role %q: %w", key, err)
			}
			if err := setLevels(s, r, n.Grants, trusted); err != nil {
				return nil, fmt.Errorf("role %q: %w", key, err)
			}
			return s.WithRole(r.Canonical()), nil
		}
	}
	return Edit{Title: tongue.Say("Create the role %s", n.Name), Do: do(false), trusted: do(true)}
}

// CloneRole adds a custom role that is what another is, right after it. Ceilings come along,
// for they say what may never be; defaults and floors, which only a built-in role has use
// for, do not. Being restricted comes along too.
func CloneRole(s *rbac.SetUp, from rbac.RoleKey, name string) Edit {
	title := tongue.Say("Clone %s as %s", roleNamed(s, from), name)
	return Edit{Title: title, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		original := s.Role(from)
		if original == nil {
			return nil, fmt.Errorf("role %q: %w", from, rbac.ErrNotFound)
		}
		key, err := newRoleKey(s, name)
		if err != nil {
			return nil, err
		}
		clone := *original
		clone.Key, clone.Name, clone.BuiltIn, clone.Owner = key, name, false, false
		clone.Defaults, clone.Floors = nil, nil
		next := s.WithRole(clone.Canonical())
		at := slices.IndexFunc(s.Roles, func(r *rbac.Role) bool { return r.Key == from })
		next.Roles = moved(next.Roles, len(s.Roles), at+1)
		return next, nil
	}}
}

func newRoleKey(s *rbac.SetUp, name string) (rbac.RoleKey, error) {
	if err := checkRoleName(s, "", name); err != nil {
		return "", err
	}
	taken := func(key string) bool { return s.Role(rbac.RoleKey(key)) != nil }
	return rbac.RoleKey(rbac.KeyFrom(name, "role", taken)), nil
}

// checkRoleName sees to it that no two roles look the same in a list; files may differ.
func checkRoleName(s *rbac.SetUp, of rbac.RoleKey, name string) error {
	if strings.TrimSpace(name) == "" {
		return fmt.Errorf("role without a name: %w", rbac.ErrInvalid)
	}
	for _, r := range s.Roles {
		if r.Key != of && strings.EqualFold(strings.TrimSpace(r.Name), strings.TrimSpace(name)) {
			return fmt.Errorf("role %q: %w", name, rbac.ErrExists)
		}
	}
	return nil
}

// RoleFields are the fields of a role that a form sets; nil leaves one as it is.
type RoleFields struct {
	Name         *string
	Portal       *string
	Description  *string
	BestFor      *string
	KeyFunctions *string
	Limitations  *string
	Reach        *rbac.Reach
	OwnData      *bool
	Includes     *[]rbac.RoleKey
	Toggles      *[]rbac.PermissionKey
}

// UpdateRole sets the fields on a role. Includes that lead back to the role are ErrCycle.
func UpdateRole(s *rbac.SetUp, role rbac.RoleKey, fields RoleFields) Edit {
	title := tongue.Say("Change the role %s", roleNamed(s, role))
	return changeRoles(title, []rbac.RoleKey{role}, func(s *rbac.SetUp, r *rbac.Role) error {
		if fields.Name != nil {
			if err := checkRoleName(s, r.Key, *fields.Name); err != nil {
				return err
			}
		}
		set(&r.Name, fields.Name)
		set(&r.Portal, fields.Portal)
		set(&r.Description, fields.Description)
		set(&r.BestFor, fields.BestFor)
		set(&r.KeyFunctions, fields.KeyFunctions)
		set(&r.Limitations, fields.Limitations)
		set(&r.Reach, fields.Reach)
		set(&r.OwnData, fields.OwnData)
		set(&r.Includes, fields.Includes)
		set(&r.Toggles, fields.Toggles)
		r.Includes, r.Toggles = united(r.Includes, nil), united(r.Toggles, nil)
		for _, p := range r.Toggles {
			if s.Catalogue.Permission(p) == nil {
				return fmt.Errorf("permission %q: %w", p, rbac.ErrNotFound)
			}
		}
		return checkIncludes(s, r)
	})
}

// checkIncludes sees to it that what the role includes is there and does not lead back to it.
func checkIncludes(s *rbac.SetUp, r *rbac.Role) error {
	seen := map[rbac.RoleKey]bool{}
	open := slices.Clone(r.Includes)
	for len(open) > 0 {
		key := open[0]
		open = open[1:]
		if key == r.Key {
			return fmt.Errorf("what it includes: %w", rbac.ErrCycle)
		}
		if seen[key] {
			continue
		}
		seen[key] = true
		junior := s.Role(key)
		if junior == nil {
			return fmt.Errorf("role %q: %w", key, rbac.ErrNotFound)
		}
		open = append(open, junior.Includes...)
	}
	return nil
}

// SetDateFilters says which date filters a role offers, in the order shown; none at all means
// that live data is only asked for without one (checklist 58, 59).
func SetDateFilters(s *rbac.SetUp, role rbac.RoleKey, filters []rbac.DateFilter) Edit {
	title := tongue.Say("Change the date filters of %s", roleNamed(s, role))
	return changeRoles(title, []rbac.RoleKey{role}, func(_ *rbac.SetUp, r *rbac.Role) error {
		r.DateFilters = nil
		for _, f := range filters {
			if !slices.Contains(rbac.DateFilters, f) {
				return fmt.Errorf("date filter %q: %w", f, rbac.ErrInvalid)
			}
			if !slices.Contains(r.DateFilters, f) {
				r.DateFilters = append(r.DateFilters, f)
			}
		}
		return nil
	})
}

// SetChannel opens or closes a channel to a role (checklist 165).
func SetChannel(s *rbac.SetUp, role rbac.RoleKey, channel rbac.Channel, gate rbac.Gate) Edit {
	title := tongue.Say("Grant %s access to %s", strings.ToUpper(string(channel)), roleNamed(s, role))
	if gate == rbac.Blocked {
		title = tongue.Say("Block %s access for %s", strings.ToUpper(string(channel)), roleNamed(s, role))
	}
	return changeRoles(title, []rbac.RoleKey{role}, func(_ *rbac.SetUp, r *rbac.Role) error {
		if !slices.Contains(rbac.Channels, channel) || !slices.Contains(rbac.Gates, gate) {
			return fmt.Errorf("%s access %q: %w", channel, gate, rbac.ErrInvalid)
		}
		gates := map[rbac.Channel]rbac.Gate{channel: gate}
		for c, g := range r.Channels {
			if c != channel {
				gates[c] = g
			}
		}
		r.Channels = gates
		return nil
	})
}

// SetAddresses says from which networks a role counts; none means from anywhere.
func SetAddresses(s *rbac.SetUp, role rbac.RoleKey, addresses []netip.Prefix) Edit {
	title := tongue.Say("Change the addresses of %s", roleNamed(s, role))
	return changeRoles(title, []rbac.RoleKey{role}, func(_ *rbac.SetUp, r *rbac.Role) error {
		networks := map[netip.Prefix]bool{}
		for _, a := range addresses {
			if !a.IsValid() {
				return fmt.Errorf("address %s: %w", a, rbac.ErrInvalid)
			}
			networks[a.Masked()] = true
		}
		r.Addresses = slices.Collect(maps.Keys(networks))
		return nil
	})
}

// MoveRole puts a role at another place in the list, counted from 0.
func MoveRole(s *rbac.SetUp, role rbac.RoleKey, place int) Edit {
	return Edit{Title: tongue.Say("Move the role %s", roleNamed(s, role)), Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		at := slices.IndexFunc(s.Roles, func(r *rbac.Role) bool { return r.Key == role })
		if at < 0 {
			return nil, fmt.Errorf("role %q: %w", role, rbac.ErrNotFound)
		}
		next := *s
		next.Roles = moved(s.Roles, at, place)
		return &next, nil
	}}
}
