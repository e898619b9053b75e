package plan

import (
	"fmt"
	"maps"
	"slices"

	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// AddPermission adds a permission at the end of an area. An empty key is made from the names
// of area and permission; one that is taken is ErrExists.
func AddPermission(area rbac.AreaKey, p rbac.Permission) Edit {
	return changeCatalogue(tongue.Say("Add the permission %s", p.Name), func(c *rbac.Catalogue) error {
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

// UpdatePermission puts a permission in place of the one with its key. Where a role or a switch
// holds a level that it no longer offers, that becomes one which allows no more, see fitted.
func UpdatePermission(p rbac.Permission) Edit {
	title := tongue.Say("Change the permission %s", p.Name)
	catalogue := changeCatalogue(title, func(c *rbac.Catalogue) error {
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
	return Edit{Title: title, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		next, err := catalogue.Do(s)
		if err != nil {
			return nil, err
		}
		return fitLevels(next, &p)
	}}
}

// MovePermission puts a permission at another place, counted from 0, in the same area or
// another; a place below 0 is the end.
func MovePermission(s *rbac.SetUp, key rbac.PermissionKey, area rbac.AreaKey, place int) Edit {
	return changeCatalogue(tongue.Say("Move the permission %s", permissionNamed(s, key)), func(c *rbac.Catalogue) error {
		p, err := takePermission(c, key)
		if err != nil {
			return err
		}
		return insertPermission(c, area, p, place)
	})
}

// RemovePermissions takes permissions out, and with them what roles say of them. One that
// another requires, which stays, is ErrInUse: that other would be open to more people.
// Statements that name one can no longer be decided (access-model §7).
func RemovePermissions(s *rbac.SetUp, keys ...rbac.PermissionKey) Edit {
	title := the(keys, "Remove the permission %s", "Remove the permissions %s and %s", "Remove %d permissions", func(key rbac.PermissionKey) string {
		return permissionNamed(s, key)
	})
	catalogue := changeCatalogue(title, func(c *rbac.Catalogue) error {
		for _, p := range c.Permissions() {
			for _, q := range p.Requires {
				if slices.Contains(keys, q.Permission) && !slices.Contains(keys, p.Key) {
					return fmt.Errorf("permission %q: required by permission %q: %w", q.Permission, p.Key, rbac.ErrInUse)
				}
			}
		}
		for _, key := range keys {
			if _, err := takePermission(c, key); err != nil {
				return err
			}
		}
		return nil
	})
	return Edit{Title: title, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		next, err := catalogue.Do(s)
		if err != nil {
			return nil, err
		}
		return changeRoles(title, roleKeys(s), func(_ *rbac.SetUp, r *rbac.Role) error {
			r.Grants, r.Defaults = maps.Clone(r.Grants), maps.Clone(r.Defaults)
			r.Ceilings, r.Floors = maps.Clone(r.Ceilings), maps.Clone(r.Floors)
			for _, key := range keys {
				delete(r.Grants, key)
				delete(r.Defaults, key)
				delete(r.Ceilings, key)
				delete(r.Floors, key)
			}
			r.Toggles = lacking(r.Toggles, keys)
			return nil
		}).Do(next)
	}}
}

func roleKeys(s *rbac.SetUp) []rbac.RoleKey {
	keys := make([]rbac.RoleKey, len(s.Roles))
	for i, r := range s.Roles {
		keys[i] = r.Key
	}
	return keys
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
