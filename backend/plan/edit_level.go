package plan

import (
	"fmt"
	"maps"
	"reflect"
	"slices"

	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// BoundError is a level outside what a role may hold on a permission: the ceiling or floor
// that is in the way says why (access-model §3). It is rbac.ErrInvalid.
type BoundError struct {
	Role       rbac.RoleKey
	Permission rbac.PermissionKey
	Level      rbac.Level // asked for
	Ceiling    bool       // whether the bound is a ceiling, else a floor
	Bound      rbac.Bound
}

// Error names the cell and the bound's reason.
func (e *BoundError) Error() string {
	bound := "at least"
	if e.Ceiling {
		bound = "at most"
	}
	text := fmt.Sprintf("role %q, permission %q: %s %q, not %q", e.Role, e.Permission, bound, e.Bound.Level, e.Level)
	if e.Bound.Reason != "" {
		text += ": " + e.Bound.Reason
	}
	return text
}

// Unwrap is the kind of error.
func (e *BoundError) Unwrap() error { return rbac.ErrInvalid }

// Choices lists the levels a role's cell may be set to, least first: what the permission
// offers between floor and ceiling.
func Choices(r *rbac.Role, p *rbac.Permission) []rbac.Level {
	return slices.DeleteFunc(p.Offered(), func(l rbac.Level) bool { return !l.Within(r.Floor(p.Key), r.Ceiling(p.Key)) })
}

// Levels are levels by permission, as one sets them on a role.
type Levels map[rbac.PermissionKey]rbac.Level

// SetLevels sets cells of one role. A level the permission does not offer is ErrInvalid, one
// outside floor and ceiling a *BoundError; on a screen, granting an API-only permission is
// ErrDenied.
func SetLevels(s *rbac.SetUp, role rbac.RoleKey, levels Levels) Edit {
	return SetLevelsAcross(s, map[rbac.RoleKey]Levels{role: levels})
}

// SetLevelsAcross sets cells of several roles as SetLevels does those of one.
func SetLevelsAcross(s *rbac.SetUp, levels map[rbac.RoleKey]Levels) Edit {
	roles := slices.Sorted(maps.Keys(levels))
	edit := func(trusted bool) Edit {
		return changeRoles(levelsTitle(s, levels), roles, func(s *rbac.SetUp, r *rbac.Role) error {
			return setLevels(s, r, levels[r.Key], trusted)
		})
	}
	e := edit(false)
	e.trusted = edit(true).Do
	return e
}

func levelsTitle(s *rbac.SetUp, levels map[rbac.RoleKey]Levels) string {
	permissions, values := map[rbac.PermissionKey]bool{}, map[rbac.Level]bool{}
	for _, cells := range levels {
		for p, l := range cells {
			permissions[p], values[l] = true, true
		}
	}
	what := permissionsNamed(s, slices.Sorted(maps.Keys(permissions)))
	whose := rolesNamed(s, slices.Sorted(maps.Keys(levels)))
	if len(values) == 1 {
		for l := range values {
			return tongue.Say("Set %s to %s for %s", what, levelNamed(l), whose)
		}
	}
	return tongue.Say("Set %s for %s", what, whose)
}

func setLevels(s *rbac.SetUp, r *rbac.Role, levels Levels, trusted bool) error {
	grants := maps.Clone(r.Grants)
	if grants == nil {
		grants = map[rbac.PermissionKey]rbac.Level{}
	}
	for _, key := range slices.Sorted(maps.Keys(levels)) {
		if err := checkLevel(s, r, key, levels[key]); err != nil {
			return err
		}
		p := s.Catalogue.Permission(key)
		if raises := levels[key].Join(r.Grants[key]) != r.Grants[key]; p.APIOnly && raises && !trusted {
			return fmt.Errorf("permission %q: granted by import or command line only: %w", key, rbac.ErrDenied)
		}
		grants[key] = levels[key]
	}
	r.Grants = grants
	return nil
}

func checkLevel(s *rbac.SetUp, r *rbac.Role, key rbac.PermissionKey, level rbac.Level) error {
	p := s.Catalogue.Permission(key)
	switch {
	case p == nil:
		return fmt.Errorf("permission %q: %w", key, rbac.ErrNotFound)
	case !p.Offers(level):
		return fmt.Errorf("permission %q: level %q: %w", key, level, rbac.ErrInvalid)
	case level.Meet(r.Ceiling(key)) != level:
		return &BoundError{Role: r.Key, Permission: key, Level: level, Ceiling: true, Bound: r.Ceilings[key]}
	case level.Join(r.Floor(key)) != level:
		return &BoundError{Role: r.Key, Permission: key, Level: level, Bound: r.Floors[key]}
	}
	return nil
}

// FillLevels sets whole rows or columns: each cell of the roles and permissions gets the
// level, or the most it may have within it. A cell that may have nothing within the level, or
// is API-only, stays as it is.
func FillLevels(s *rbac.SetUp, level rbac.Level, roles []rbac.RoleKey, permissions []rbac.PermissionKey) Edit {
	title := tongue.Say("Set %s to %s for %s", permissionsNamed(s, permissions), levelNamed(level), rolesNamed(s, roles))
	return changeRoles(title, roles, func(s *rbac.SetUp, r *rbac.Role) error {
		levels := Levels{}
		for _, key := range permissions {
			p := s.Catalogue.Permission(key)
			if p == nil {
				return fmt.Errorf("permission %q: %w", key, rbac.ErrNotFound)
			}
			within := slices.DeleteFunc(Choices(r, p), func(l rbac.Level) bool { return l.Meet(level) != l })
			if len(within) > 0 && !p.APIOnly {
				levels[key] = within[len(within)-1]
			}
		}
		return setLevels(s, r, levels, false)
	})
}

// ResetRoles puts roles' grants back to their defaults, wholly, and touches nothing else
// (access-model §3, checklist 57). A custom role has no defaults: ErrInvalid.
func ResetRoles(s *rbac.SetUp, roles ...rbac.RoleKey) Edit {
	return changeRoles(tongue.Say("Reset %s to default", rolesNamed(s, roles)), roles, func(_ *rbac.SetUp, r *rbac.Role) error {
		if !r.BuiltIn {
			return fmt.Errorf("a custom role has no defaults: %w", rbac.ErrInvalid)
		}
		r.Grants = r.Defaults
		return nil
	})
}

// ResetAll puts every built-in role back to its defaults; custom roles stay as they are.
func ResetAll() Edit {
	return Edit{Title: tongue.Say("Reset all roles to default"), Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		var builtIn []rbac.RoleKey
		for _, r := range s.Roles {
			if r.BuiltIn {
				builtIn = append(builtIn, r.Key)
			}
		}
		return ResetRoles(s, builtIn...).Do(s)
	}}
}

// changeRoles is the edit that changes each of the roles. change gets a copy that still
// shares its lists and maps with the original, so it replaces them and never writes into them.
func changeRoles(title string, roles []rbac.RoleKey, change func(*rbac.SetUp, *rbac.Role) error) Edit {
	return Edit{Title: title, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		for _, key := range roles {
			r := s.Role(key)
			if r == nil {
				return nil, fmt.Errorf("role %q: %w", key, rbac.ErrNotFound)
			}
			next := *r
			if err := change(s, &next); err != nil {
				return nil, fmt.Errorf("role %q: %w", key, err)
			}
			if c := next.Canonical(); !reflect.DeepEqual(c, r) {
				s = s.WithRole(c)
			}
		}
		return s, nil
	}}
}
