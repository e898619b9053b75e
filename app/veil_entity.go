package app

import (
	"maps"
	"slices"

	"rolebook/backend/rbac"
)

// veilAt is the veil over one entry.
type veilAt struct {
	*veil
	seq uint64
}

// entity is one side of a change without what is not to be seen.
func (v veilAt) entity(side any) any {
	switch e := side.(type) {
	case *rbac.Head:
		part := *e
		part.Notes = v.text(e.Notes)
		return &part
	case *rbac.PlacedPermission:
		return v.permission(e)
	case *rbac.Role:
		return v.role(e)
	case *rbac.Order:
		return &rbac.Order{Keys: slices.DeleteFunc(slices.Clone(e.Keys), v.hidesKey)}
	case *rbac.Constraint:
		part := *e
		part.Roles = v.roleKeys(e.Roles)
		return &part
	case *rbac.User:
		return v.user(e)
	case *rbac.Statement:
		return v.statement(e)
	}
	return side
}

func (v veilAt) text(text string) string { return v.mask.over(v.seq, text) }

func (v veilAt) hidesPermission(key rbac.PermissionKey) bool { return v.permissions[key].at(v.seq) }

// hidesKey is for lists of keys of whichever kind.
func (v veilAt) hidesKey(key string) bool {
	area, role := v.areas[rbac.AreaKey(key)], rbac.RoleKey(key)
	return v.hidesPermission(rbac.PermissionKey(key)) || area != nil && area.gone || v.roleKey(role) != role
}

// roleKey names a role as it may be named: one that was restricted and is gone may not.
func (v veilAt) roleKey(key rbac.RoleKey) rbac.RoleKey {
	if v.roles[key] != nil && !v.there[key] {
		return veiledKey
	}
	return key
}

func (v veilAt) roleKeys(keys []rbac.RoleKey) []rbac.RoleKey {
	part := slices.Clone(keys)
	for i, key := range part {
		part[i] = v.roleKey(key)
	}
	return part
}

func (v veilAt) permission(p *rbac.PlacedPermission) *rbac.PlacedPermission {
	if p.Permission == nil {
		return p
	}
	own, part := *p.Permission, *p
	own.Description = v.text(p.Description)
	own.Requires = slices.DeleteFunc(slices.Clone(p.Requires), func(r rbac.Requirement) bool { return v.hidesPermission(r.Permission) })
	if area := v.areas[p.Area]; area != nil && area.gone {
		part.Area = veiledKey
	}
	part.Permission = &own
	return &part
}

func (v veilAt) role(r *rbac.Role) *rbac.Role {
	part := *r
	part.Description, part.BestFor = v.text(r.Description), v.text(r.BestFor)
	part.KeyFunctions, part.Limitations = v.text(r.KeyFunctions), v.text(r.Limitations)
	part.Includes = v.roleKeys(r.Includes)
	part.Grants, part.Defaults = lessened(r.Grants, v.hidesPermission), lessened(r.Defaults, v.hidesPermission)
	part.Ceilings, part.Floors = v.bounds(r.Ceilings), v.bounds(r.Floors)
	part.Toggles = slices.DeleteFunc(slices.Clone(r.Toggles), v.hidesPermission)
	return &part
}

func (v veilAt) bounds(bounds map[rbac.PermissionKey]rbac.Bound) map[rbac.PermissionKey]rbac.Bound {
	part := lessened(bounds, v.hidesPermission)
	for key, bound := range part {
		bound.Reason = v.text(bound.Reason)
		part[key] = bound
	}
	return part
}

func (v veilAt) user(u *rbac.User) *rbac.User {
	part := *u
	part.Toggles = lessened(u.Toggles, v.hidesPermission)
	part.Assignments = slices.Clone(u.Assignments)
	for i := range part.Assignments {
		part.Assignments[i].Role = v.roleKey(u.Assignments[i].Role)
		part.Assignments[i].Reason = v.text(u.Assignments[i].Reason)
	}
	return &part
}

func (v veilAt) statement(s *rbac.Statement) *rbac.Statement {
	part := *s
	part.Text = v.text(s.Text)
	part.Who.Role = v.roleKey(s.Who.Role)
	return &part
}

// lessened is a map without some keys.
func lessened[K comparable, V any](all map[K]V, gone func(K) bool) map[K]V {
	part := maps.Clone(all)
	maps.DeleteFunc(part, func(key K, _ V) bool { return gone(key) })
	return part
}
