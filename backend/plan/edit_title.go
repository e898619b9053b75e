package plan

import (
	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// Titles name people, roles and groups as the set-up they are made from calls them; what is
// not in it is named by its key.

func peopleNamed(s *rbac.SetUp, emails []rbac.Email) string {
	return listed(emails, "%d people", func(email rbac.Email) string {
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
	return listed(keys, "%d roles", func(key rbac.RoleKey) string { return roleNamed(s, key) })
}

func groupNamed(s *rbac.SetUp, key rbac.GroupKey) string {
	if g := s.Group(key); g != nil {
		return g.Name
	}
	return string(key)
}

func groupsNamed(s *rbac.SetUp, keys []rbac.GroupKey) string {
	return listed(keys, "%d groups", func(key rbac.GroupKey) string { return groupNamed(s, key) })
}

func permissionNamed(s *rbac.SetUp, key rbac.PermissionKey) string {
	if p := s.Catalogue.Permission(key); p != nil {
		return p.Name
	}
	return string(key)
}

func permissionsNamed(s *rbac.SetUp, keys []rbac.PermissionKey) string {
	return listed(keys, "%d permissions", func(key rbac.PermissionKey) string { return permissionNamed(s, key) })
}

// listed names one or two and counts more, as in `%d people`.
func listed[K any](keys []K, count string, name func(K) string) string {
	switch len(keys) {
	case 1:
		return name(keys[0])
	case 2:
		return tongue.Say("%s and %s", name(keys[0]), name(keys[1]))
	}
	return tongue.Say(count, len(keys))
}

// the is a sentence about one thing, about two, or about more, which it counts.
func the[K any](keys []K, one, two, more string, name func(K) string) string {
	switch len(keys) {
	case 1:
		return tongue.Say(one, name(keys[0]))
	case 2:
		return tongue.Say(two, name(keys[0]), name(keys[1]))
	}
	return tongue.Say(more, len(keys))
}

// levelNamed is a level as it stands on screen (access-model §2).
func levelNamed(l rbac.Level) string {
	switch l {
	case rbac.LimitedRead:
		return tongue.Say("Limited, read only")
	case rbac.Limited:
		return tongue.Say("Limited")
	case rbac.Read:
		return tongue.Say("Read only")
	case rbac.ReadAllChangeLimited:
		return tongue.Say("Read all, change limited")
	case rbac.Yes:
		return tongue.Say("Yes")
	}
	return tongue.Say("No")
}
