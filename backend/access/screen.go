package access

import (
	"slices"

	"rolebook/backend/rbac"
)

// Screen is what a user holds on a Rolebook screen: what they hold on any of the permissions
// that govern it, without writing where there is nothing to change (access-model §1, governs).
// A screen that nothing governs is for who may repair access: they hold on it what they hold
// on users and on roles both. Where users or roles are governed by nothing, nobody holds
// anything on those.
func (ix *Index) Screen(user rbac.Email, screen rbac.Screen, c Circumstances) Hold {
	governed := false
	var all Hold
	for _, p := range ix.setUp.Catalogue.Permissions() {
		if !slices.Contains(p.Governs, screen) {
			continue
		}
		h := ix.Hold(user, p.Key, c)
		if !p.Editable {
			h = h.WithoutWrite()
		}
		if !governed {
			all = h
		} else {
			all = all.Union(h)
		}
		governed = true
	}
	if governed || screen == rbac.ScreenUsers || screen == rbac.ScreenRoles {
		return all
	}
	return ix.Screen(user, rbac.ScreenUsers, c).Meet(ix.Screen(user, rbac.ScreenRoles, c))
}

// SameScreens reports whether the same permissions govern each screen in two set-ups, and
// each screen is governed.
func SameScreens(a, b *rbac.SetUp) bool {
	governs := func(s *rbac.SetUp) map[rbac.PermissionKey][]rbac.Screen {
		all := map[rbac.PermissionKey][]rbac.Screen{}
		for _, p := range s.Catalogue.Permissions() {
			if len(p.Governs) > 0 {
				all[p.Key] = p.Governs
			}
		}
		return all
	}
	was, is := governs(a), governs(b)
	seen := map[rbac.Screen]bool{}
	for key, screens := range is {
		if !slices.Equal(was[key], screens) {
			return false
		}
		for _, screen := range screens {
			seen[screen] = true
		}
	}
	return len(was) == len(is) && len(seen) == len(rbac.Screens)
}
