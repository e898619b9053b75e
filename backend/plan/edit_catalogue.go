package plan

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"rolebook/backend/rbac"
)

// SetAddOns says which add-ons and plans the organisation has (checklist 40). One the
// catalogue does not know is ErrNotFound.
func SetAddOns(addOns []rbac.AddOnKey) Edit {
	return Edit{Title: "Change the add-ons", Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		for _, key := range addOns {
			if !slices.ContainsFunc(s.Catalogue.AddOns, func(a *rbac.AddOn) bool { return a.Key == key }) {
				return nil, fmt.Errorf("add-on %q: %w", key, rbac.ErrNotFound)
			}
		}
		next := *s
		next.AddOns = united(addOns, nil)
		return &next, nil
	}}
}

// AddArea adds an area after the others, with a key made from its name.
func AddArea(name string) Edit {
	return changeCatalogue("Add the area "+name, func(c *rbac.Catalogue) error {
		if strings.TrimSpace(name) == "" {
			return fmt.Errorf("area without a name: %w", rbac.ErrInvalid)
		}
		taken := func(key string) bool { return areaAt(c, rbac.AreaKey(key)) >= 0 }
		c.Areas = append(c.Areas, &rbac.Area{Key: rbac.AreaKey(rbac.KeyFrom(name, "area", taken)), Name: name})
		return nil
	})
}

// RenameArea gives an area another name; its key stays.
func RenameArea(area rbac.AreaKey, name string) Edit {
	return changeArea("Rename the area "+name, area, func(a *rbac.Area) error {
		if strings.TrimSpace(name) == "" {
			return fmt.Errorf("no name: %w", rbac.ErrInvalid)
		}
		a.Name = name
		return nil
	})
}

// MoveArea puts an area at another place, counted from 0.
func MoveArea(area rbac.AreaKey, place int) Edit {
	return changeCatalogue("Move an area", func(c *rbac.Catalogue) error {
		at := areaAt(c, area)
		if at < 0 {
			return fmt.Errorf("area %q: %w", area, rbac.ErrNotFound)
		}
		c.Areas = moved(c.Areas, at, place)
		return nil
	})
}

// RemoveArea takes out an area without permissions; one with some is ErrInUse.
func RemoveArea(area rbac.AreaKey) Edit {
	return changeCatalogue("Remove an area", func(c *rbac.Catalogue) error {
		at := areaAt(c, area)
		switch {
		case at < 0:
			return fmt.Errorf("area %q: %w", area, rbac.ErrNotFound)
		case len(c.Areas[at].Permissions) > 0:
			return fmt.Errorf("area %q: has permissions: %w", area, rbac.ErrInUse)
		}
		c.Areas = slices.Delete(slices.Clone(c.Areas), at, at+1)
		return nil
	})
}

// AddPermission adds a permission at the end of an area. An empty key is made from the names
// of area and permission; one that is taken is ErrExists.
func AddPermission(area rbac.AreaKey, p rbac.Permission) Edit {
	return changeCatalogue("Add the permission "+p.Name, func(c *rbac.Catalogue) error {
		added := p
		if added.Key == "" {
			taken := func(key string) bool { return c.Permission(rbac.PermissionKey(key)) != nil }
			added.Key = rbac.PermissionKey(rbac.KeyFrom(string(area)+" "+p.Name, "permission", taken))
		}
		if c.Permission(added.Key) != nil {
			return fmt.Errorf("permission %q: %w", added.Key, rbac.ErrExists)
		}
		return insertPermission(c, area, &added, -1)
	})
}

// UpdatePermission puts a permission in place of the one with its key. Levels that it no
// longer offers are for the roles to give up first: the plan names them.
func UpdatePermission(p rbac.Permission) Edit {
	return changeCatalogue("Change the permission "+p.Name, func(c *rbac.Catalogue) error {
		area, at, err := permissionAt(c, p.Key)
		if err != nil {
			return err
		}
		next := *c.Areas[area]
		next.Permissions = slices.Clone(next.Permissions)
		next.Permissions[at] = p.Canonical()
		c.Areas[area] = &next
		return nil
	})
}

// MovePermission puts a permission at another place, counted from 0, in the same area or
// another; a place below 0 is the end.
func MovePermission(s *rbac.SetUp, key rbac.PermissionKey, area rbac.AreaKey, place int) Edit {
	return changeCatalogue("Move the permission "+permissionNamed(s, key), func(c *rbac.Catalogue) error {
		p, err := takePermission(c, key)
		if err != nil {
			return err
		}
		return insertPermission(c, area, p, place)
	})
}

// RemovePermission takes a permission out, and with it what roles say of it. One that another
// requires is ErrInUse: that other would be open to more people. Statements that name it can
// no longer be decided (access-model §7).
func RemovePermission(s *rbac.SetUp, key rbac.PermissionKey) Edit {
	e := changeCatalogue("Remove the permission "+permissionNamed(s, key), func(c *rbac.Catalogue) error {
		for _, p := range c.Permissions() {
			if p.Key != key && slices.ContainsFunc(p.Requires, func(q rbac.Requirement) bool { return q.Permission == key }) {
				return fmt.Errorf("permission %q: required by permission %q: %w", key, p.Key, rbac.ErrInUse)
			}
		}
		_, err := takePermission(c, key)
		return err
	})
	return Edit{Title: e.Title, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		next, err := e.Do(s)
		if err != nil {
			return nil, err
		}
		roles := make([]rbac.RoleKey, len(s.Roles))
		for i, r := range s.Roles {
			roles[i] = r.Key
		}
		return changeRoles(e.Title, roles, func(_ *rbac.SetUp, r *rbac.Role) error {
			r.Grants, r.Defaults = maps.Clone(r.Grants), maps.Clone(r.Defaults)
			r.Ceilings, r.Floors = maps.Clone(r.Ceilings), maps.Clone(r.Floors)
			delete(r.Grants, key)
			delete(r.Defaults, key)
			delete(r.Ceilings, key)
			delete(r.Floors, key)
			r.Toggles = lacking(r.Toggles, []rbac.PermissionKey{key})
			return nil
		}).Do(next)
	}}
}

// changeCatalogue is the edit that changes the catalogue. change gets a copy with its own
// list of areas; the areas themselves are shared.
func changeCatalogue(title string, change func(*rbac.Catalogue) error) Edit {
	return Edit{Title: title, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		next := *s
		next.Catalogue.Areas = slices.Clone(s.Catalogue.Areas)
		if err := change(&next.Catalogue); err != nil {
			return nil, err
		}
		return &next, nil
	}}
}

func changeArea(title string, area rbac.AreaKey, change func(*rbac.Area) error) Edit {
	return changeCatalogue(title, func(c *rbac.Catalogue) error {
		at := areaAt(c, area)
		if at < 0 {
			return fmt.Errorf("area %q: %w", area, rbac.ErrNotFound)
		}
		next := *c.Areas[at]
		c.Areas[at] = &next
		return change(&next)
	})
}

func areaAt(c *rbac.Catalogue, key rbac.AreaKey) int {
	return slices.IndexFunc(c.Areas, func(a *rbac.Area) bool { return a.Key == key })
}

func permissionAt(c *rbac.Catalogue, key rbac.PermissionKey) (area, at int, err error) {
	for i, a := range c.Areas {
		if j := slices.IndexFunc(a.Permissions, func(p *rbac.Permission) bool { return p.Key == key }); j >= 0 {
			return i, j, nil
		}
	}
	return 0, 0, fmt.Errorf("permission %q: %w", key, rbac.ErrNotFound)
}

func takePermission(c *rbac.Catalogue, key rbac.PermissionKey) (*rbac.Permission, error) {
	area, at, err := permissionAt(c, key)
	if err != nil {
		return nil, err
	}
	next := *c.Areas[area]
	p := next.Permissions[at]
	next.Permissions = slices.Delete(slices.Clone(next.Permissions), at, at+1)
	c.Areas[area] = &next
	return p, nil
}

func insertPermission(c *rbac.Catalogue, area rbac.AreaKey, p *rbac.Permission, place int) error {
	at := areaAt(c, area)
	if at < 0 {
		return fmt.Errorf("area %q: %w", area, rbac.ErrNotFound)
	}
	next := *c.Areas[at]
	if place < 0 || place > len(next.Permissions) {
		place = len(next.Permissions)
	}
	next.Permissions = slices.Insert(slices.Clone(next.Permissions), place, p.Canonical())
	c.Areas[at] = &next
	return nil
}
