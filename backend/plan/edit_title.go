package plan

import (
	"fmt"

	"rolebook/backend/rbac"
)

// Titles name people, roles and groups as the set-up they are made from calls them; what is
// not in it is named by its key.

func peopleNamed(s *rbac.SetUp, emails []rbac.Email) string {
	return listed(emails, "people", func(email rbac.Email) string {
		if u := s.User(email); u != nil {
			return u.Name()
		}
		return string(email)
	})
}

func roleNamed(s *rbac.SetUp, key rbac.RoleKey) string {
	if r := s.Role(key); r != nil {
		return r.Name
	}
	return string(key)
}

func rolesNamed(s *rbac.SetUp, keys []rbac.RoleKey) string {
	return listed(keys, "roles", func(key rbac.RoleKey) string { return roleNamed(s, key) })
}

func groupNamed(s *rbac.SetUp, key rbac.GroupKey) string {
	if g := s.Group(key); g != nil {
		return g.Name
	}
	return string(key)
}

func groupsNamed(s *rbac.SetUp, keys []rbac.GroupKey) string {
	return listed(keys, "groups", func(key rbac.GroupKey) string { return groupNamed(s, key) })
}

func permissionNamed(s *rbac.SetUp, key rbac.PermissionKey) string {
	if p := s.Catalogue.Permission(key); p != nil {
		return p.Name
	}
	return string(key)
}

func permissionsNamed(s *rbac.SetUp, keys []rbac.PermissionKey) string {
	return listed(keys, "permissions", func(key rbac.PermissionKey) string { return permissionNamed(s, key) })
}

// listed names one or two and counts more: `3 people`.
func listed[K any](keys []K, noun string, name func(K) string) string {
	switch len(keys) {
	case 1:
		return name(keys[0])
	case 2:
		return name(keys[0]) + " and " + name(keys[1])
	}
	return fmt.Sprintf("%d %s", len(keys), noun)
}

// the names one thing with its noun, two with the noun in the plural, and counts more:
// `the group Sales`, `the groups Sales and Support`, `3 groups`.
func the[K any](noun string, keys []K, name func(K) string) string {
	switch len(keys) {
	case 1:
		return "the " + noun + " " + name(keys[0])
	case 2:
		return "the " + noun + "s " + listed(keys, "", name)
	}
	return listed(keys, noun+"s", name)
}

// levelTitles are the levels as they stand on screen (access-model §2).
var levelTitles = map[rbac.Level]string{
	rbac.No: "No", rbac.LimitedRead: "Limited, read only", rbac.Limited: "Limited",
	rbac.Read: "Read only", rbac.ReadAllChangeLimited: "Read all, change limited", rbac.Yes: "Yes",
}
