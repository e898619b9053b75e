package access

import (
	"slices"

	"rolebook/backend/rbac"
)

type permission struct {
	src      *rbac.Permission
	id       int32
	place    int  // position in the order shown
	missing  bool // its add-on is not among the set-up's
	requires []requirement
}

type requirement struct {
	permission int32
	at         string
}

func (ix *Index) compilePermissions() {
	ids := ix.permissionIDs
	for _, p := range ix.setUp.Catalogue.Permissions() {
		ids.id(p.Key)
	}
	ix.permissions = make([]*permission, ids.len())
	place := 0
	for _, p := range ix.setUp.Catalogue.Permissions() {
		id := ids.id(p.Key)
		compiled := &permission{
			src: p, id: id, place: place,
			missing: p.AddOn != "" && !slices.Contains(ix.setUp.AddOns, p.AddOn),
		}
		for _, q := range p.Requires {
			if at, known := ids.ids[q.Permission]; known {
				compiled.requires = append(compiled.requires, requirement{permission: at, at: q.At})
			} else {
				compiled.requires = append(compiled.requires, requirement{permission: -1})
			}
		}
		ix.permissions[id] = compiled
		place++
	}
}

func (ix *Index) permission(key rbac.PermissionKey) *permission {
	id, known := ix.permissionIDs.ids[key]
	if !known || int(id) >= len(ix.permissions) {
		return nil
	}
	return ix.permissions[id]
}
