package plan

import (
	"maps"
	"slices"

	"rolebook/backend/rbac"
)

// keysInOrder is the order of a list that keeps one; nil for any other.
func keysInOrder(s *rbac.SetUp, list string) []string {
	switch list {
	case rbac.OrderAreas:
		return areaNoun.keys(areaHeads(&s.Catalogue))
	case rbac.OrderPermissions:
		return permissionNoun.keys(placedPermissions(&s.Catalogue))
	case rbac.OrderRoles:
		return roleNoun.keys(s.Roles)
	}
	return nil
}

// checkAreas sees to it that no permission is left without its area.
func (r *rebase) checkAreas() {
	areas := map[string]bool{}
	for _, key := range keysInOrder(r.s, rbac.OrderAreas) {
		areas[key] = true
	}
	homes := map[string]string{}
	for _, p := range placedPermissions(&r.s.Catalogue) {
		homes[string(p.Key)] = string(p.Area)
	}
	for _, c := range r.changes {
		switch after := c.After.(type) {
		case *rbac.AreaHead:
			areas[c.Key] = true
		case *rbac.PlacedPermission:
			homes[c.Key] = string(after.Area)
		}
		if c.Op == rbac.Remove && c.Kind == rbac.KindArea {
			areas[c.Key] = false
		}
		if c.Op == rbac.Remove && c.Kind == rbac.KindPermission {
			delete(homes, c.Key)
		}
	}
	missing := map[string]bool{}
	for _, area := range homes {
		missing[area] = missing[area] || !areas[area]
	}
	for _, area := range slices.Sorted(maps.Keys(missing)) {
		if _, removed := areas[area]; missing[area] && removed {
			r.blocked(Place{Kind: rbac.KindArea, Key: area}, rbac.ErrInUse)
		} else if missing[area] {
			r.blocked(Place{Kind: rbac.KindArea, Key: area}, rbac.ErrNotFound)
		}
	}
}
