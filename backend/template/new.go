package template

import (
	"errors"
	"fmt"
	"strings"

	"rolebook/backend/rbac"
)

// Owner is the person who creates a set-up, as they typed it.
type Owner struct {
	Email     string
	FirstName string
	LastName  string
}

// New is a new set-up made of a template, with its name and its first user, who is active and
// has the role the template marks owner (access-model §6, checklist 1, 79). Where the template
// has anything restricted, the first user is a superuser and has the restricted switches of
// that role on. Viewable groups stay empty: the role reaches all, and who is given a lower
// role later sees nothing until groups are chosen (checklist 70). A template that is not
// there is ErrNotFound; a name or e-mail address that cannot stand in a set-up is ErrInvalid.
func New(key, name string, owner Owner) (*rbac.SetUp, error) {
	t, err := Find(key)
	if err != nil {
		return nil, err
	}
	return t.New(name, owner)
}

// New is the function New for a template at hand.
func (t Template) New(name string, owner Owner) (*rbac.SetUp, error) {
	next := *t.SetUp
	next.Name, next.Notes = strings.TrimSpace(name), ""
	if next.Name == "" {
		return nil, fmt.Errorf("name of the set-up %q: %w", name, rbac.ErrInvalid)
	}
	next.Users = []*rbac.User{firstUser(t.SetUp, owner)}
	if problems := rbac.Validate(&next); len(problems) > 0 {
		errs := make([]error, len(problems))
		for i, p := range problems {
			errs[i] = p
		}
		return nil, errors.Join(errs...)
	}
	return &next, nil
}

func firstUser(s *rbac.SetUp, owner Owner) *rbac.User {
	u := &rbac.User{
		Email:     rbac.NewEmail(owner.Email),
		FirstName: strings.TrimSpace(owner.FirstName),
		LastName:  strings.TrimSpace(owner.LastName),
		Status:    rbac.Active,
	}
	for _, p := range s.Catalogue.Permissions() {
		u.Superuser = u.Superuser || p.Restricted
	}
	for _, r := range s.Roles {
		u.Superuser = u.Superuser || r.Restricted
		if r.Owner {
			u.Assignments = []rbac.Assignment{{Role: r.Key}}
			u.Toggles = restrictedSwitches(s, r)
		}
	}
	return u
}

// restrictedSwitches turns on what the role offers as a switch and only superusers may give.
func restrictedSwitches(s *rbac.SetUp, r *rbac.Role) map[rbac.PermissionKey]rbac.Level {
	var on map[rbac.PermissionKey]rbac.Level
	for _, key := range r.Toggles {
		if p := s.Catalogue.Permission(key); p != nil && p.Restricted {
			if on == nil {
				on = map[rbac.PermissionKey]rbac.Level{}
			}
			on[key] = r.Ceiling(key)
		}
	}
	return on
}
