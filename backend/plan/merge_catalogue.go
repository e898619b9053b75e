package plan

import (
	"slices"

	"rolebook/backend/rbac"
)

// catalogue merges add-ons, areas and permissions by key; its name belongs to the head. An area that still has permissions
// stays, and one that a permission needs comes back.
func (m *merge) catalogue(ours *rbac.Catalogue) rbac.Catalogue {
	base, file := &m.Base.Catalogue, &m.File.Catalogue
	next := rbac.Catalogue{Name: ours.Name}
	next.AddOns = mergedSorted(m, addOnNoun, lists[rbac.AddOn]{base.AddOns, ours.AddOns, file.AddOns})

	permissions := merged(m, permissionNoun, lists[rbac.PlacedPermission]{
		placedPermissions(base), placedPermissions(ours), placedPermissions(file)})
	inArea := map[rbac.AreaKey][]*rbac.PlacedPermission{}
	for _, p := range permissions {
		inArea[p.Area] = append(inArea[p.Area], p)
	}
	n := areaNoun
	n.needed = func(key string) bool { return len(inArea[rbac.AreaKey(key)]) > 0 }
	areas := lists[rbac.AreaHead]{areaHeads(base), areaHeads(ours), areaHeads(file)}
	heads := arranged(m, n, areas, merged(m, n, areas))
	for _, head := range heads {
		next.Areas = append(next.Areas, m.area(ours, head, inArea[head.Key]))
	}
	if slices.Equal(next.Areas, ours.Areas) {
		next.Areas = ours.Areas
	}
	return next
}

// area is the merged area with its permissions in order; the one that is here itself when
// nothing changes.
func (m *merge) area(ours *rbac.Catalogue, head *rbac.AreaHead, permissions []*rbac.PlacedPermission) *rbac.Area {
	next := &rbac.Area{Key: head.Key, Name: head.Name}
	byKey := permissionNoun.byKey(permissions)
	here := areaOf(ours, head.Key)
	for _, key := range m.order(permissionKeys(areaOf(&m.Base.Catalogue, head.Key)), permissionKeys(here),
		permissionKeys(areaOf(&m.File.Catalogue, head.Key)), permissionNoun.keys(permissions)) {
		next.Permissions = append(next.Permissions, byKey[key].Permission)
	}
	if here != nil && here.Name == next.Name && slices.Equal(here.Permissions, next.Permissions) {
		return here
	}
	return next
}

func areaOf(c *rbac.Catalogue, key rbac.AreaKey) *rbac.Area {
	return first(c.Areas, func(a *rbac.Area) bool { return a.Key == key })
}
