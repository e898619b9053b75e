package plan

import (
	"fmt"
	"maps"
	"slices"

	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// SetToggle switches a permission for people to a level it offers, where one of their roles
// lets it be switched (access-model §4, checklist 181). On a screen an API-only permission is
// ErrDenied.
func SetToggle(s *rbac.SetUp, permission rbac.PermissionKey, level rbac.Level, emails ...rbac.Email) Edit {
	title := tongue.Say("Switch %s to %s for %s", permissionNamed(s, permission), levelNamed(level), peopleNamed(s, emails))
	edit := func(trusted bool) Edit {
		return changeUsers(title, emails, func(s *rbac.SetUp, u *rbac.User) error {
			if err := checkToggle(s, u, permission, level); err != nil {
				return err
			}
			if p := s.Catalogue.Permission(permission); p.APIOnly && !trusted && level != rbac.No {
				return fmt.Errorf("permission %q: granted by import or command line only: %w", permission, rbac.ErrDenied)
			}
			u.Toggles = maps.Clone(u.Toggles)
			if u.Toggles == nil {
				u.Toggles = map[rbac.PermissionKey]rbac.Level{}
			}
			u.Toggles[permission] = level
			return nil
		})
	}
	e := edit(false)
	e.trusted = edit(true).Do
	return e
}

func checkToggle(s *rbac.SetUp, u *rbac.User, permission rbac.PermissionKey, level rbac.Level) error {
	p := s.Catalogue.Permission(permission)
	switch {
	case p == nil:
		return fmt.Errorf("permission %q: %w", permission, rbac.ErrNotFound)
	case !p.Offers(level):
		return fmt.Errorf("permission %q: level %q: %w", permission, level, rbac.ErrInvalid)
	case !switchable(s.Role, u, permission):
		return fmt.Errorf("permission %q: none of the roles lets it be switched: %w", permission, rbac.ErrInvalid)
	}
	return nil
}

// switchable reports whether any role of the user lets the permission be switched.
func switchable(role func(rbac.RoleKey) *rbac.Role, u *rbac.User, permission rbac.PermissionKey) bool {
	return slices.ContainsFunc(u.Assignments, func(a rbac.Assignment) bool {
		r := role(a.Role)
		return r != nil && slices.Contains(r.Toggles, permission)
	})
}

// ClearToggle lets people's roles decide on the permission again.
func ClearToggle(s *rbac.SetUp, permission rbac.PermissionKey, emails ...rbac.Email) Edit {
	title := tongue.Say("Let roles decide on %s for %s", permissionNamed(s, permission), peopleNamed(s, emails))
	return changeUsers(title, emails, func(_ *rbac.SetUp, u *rbac.User) error {
		u.Toggles = maps.Clone(u.Toggles)
		delete(u.Toggles, permission)
		return nil
	})
}

// SetReadOnly lets people change nothing any more, or again what their roles let them
// (access-model §4.3, checklist 185).
func SetReadOnly(s *rbac.SetUp, on bool, emails ...rbac.Email) Edit {
	title := tongue.Say("Let %s change things again", peopleNamed(s, emails))
	if on {
		title = tongue.Say("Make %s read only", peopleNamed(s, emails))
	}
	return changeUsers(title, emails, func(_ *rbac.SetUp, u *rbac.User) error {
		u.ReadOnly = on
		return nil
	})
}

// SetLimitedAccess keeps people to their viewable groups, or lets them reach again what
// their roles reach (access-model §4.2, checklist 184).
func SetLimitedAccess(s *rbac.SetUp, on bool, emails ...rbac.Email) Edit {
	title := tongue.Say("Let %s reach all that their roles reach", peopleNamed(s, emails))
	if on {
		title = tongue.Say("Limit %s to their viewable groups", peopleNamed(s, emails))
	}
	return changeUsers(title, emails, func(_ *rbac.SetUp, u *rbac.User) error {
		u.LimitedAccess = on
		return nil
	})
}
