package plan

import (
	"slices"

	"rolebook/backend/rbac"
)

// noun is what merging and undoing need to know of a kind of entity.
type noun[E any] struct {
	kind      rbac.Kind
	key       func(*E) string
	find      func(*rbac.SetUp, string) *E
	canonical func(*E) *E               // nil = every value is
	meaning   func(*E) (string, string) // name and kind, for Reuse; nil = has none
	needed    func(key string) bool     // stays, or comes back, whatever the sides want; nil = none
}

var headNoun = noun[rbac.Head]{kind: rbac.KindSetUp,
	key:  func(*rbac.Head) string { return "" },
	find: func(s *rbac.SetUp, _ string) *rbac.Head { return headOf(s) },
	canonical: func(h *rbac.Head) *rbac.Head {
		next := *h
		next.AddOns = united(h.AddOns, nil)
		return &next
	}}

var boughtNoun = noun[rbac.AddOnKey]{kind: rbac.KindSetUp, key: func(k *rbac.AddOnKey) string { return string(*k) }}

var addOnNoun = noun[rbac.AddOn]{kind: rbac.KindAddOn,
	key: func(a *rbac.AddOn) string { return string(a.Key) },
	find: func(s *rbac.SetUp, key string) *rbac.AddOn {
		return first(s.Catalogue.AddOns, func(a *rbac.AddOn) bool { return string(a.Key) == key })
	},
	meaning: func(a *rbac.AddOn) (string, string) { return a.Name, "" }}

var areaNoun = noun[rbac.AreaHead]{kind: rbac.KindArea,
	key: func(a *rbac.AreaHead) string { return string(a.Key) },
	find: func(s *rbac.SetUp, key string) *rbac.AreaHead {
		return first(areaHeads(&s.Catalogue), func(a *rbac.AreaHead) bool { return string(a.Key) == key })
	},
	meaning: func(a *rbac.AreaHead) (string, string) { return a.Name, "" }}

var permissionNoun = noun[rbac.PlacedPermission]{kind: rbac.KindPermission,
	key: func(p *rbac.PlacedPermission) string { return string(p.Key) },
	find: func(s *rbac.SetUp, key string) *rbac.PlacedPermission {
		return first(placedPermissions(&s.Catalogue), func(p *rbac.PlacedPermission) bool { return string(p.Key) == key })
	},
	canonical: func(p *rbac.PlacedPermission) *rbac.PlacedPermission {
		return &rbac.PlacedPermission{Area: p.Area, Permission: p.Permission.Canonical()}
	},
	meaning: func(p *rbac.PlacedPermission) (string, string) { return p.Name, string(p.Scope) }}

var roleNoun = noun[rbac.Role]{kind: rbac.KindRole,
	key:       func(r *rbac.Role) string { return string(r.Key) },
	find:      func(s *rbac.SetUp, key string) *rbac.Role { return s.Role(rbac.RoleKey(key)) },
	canonical: (*rbac.Role).Canonical,
	meaning:   func(r *rbac.Role) (string, string) { return r.Name, r.Portal }}

var constraintNoun = noun[rbac.Constraint]{kind: rbac.KindConstraint,
	key: func(c *rbac.Constraint) string { return string(c.Key) },
	find: func(s *rbac.SetUp, key string) *rbac.Constraint {
		return s.Constraint(rbac.ConstraintKey(key))
	},
	canonical: (*rbac.Constraint).Canonical,
	meaning:   func(c *rbac.Constraint) (string, string) { return c.Name, string(c.Kind) }}

var groupNoun = noun[rbac.Group]{kind: rbac.KindGroup,
	key:       func(g *rbac.Group) string { return string(g.Key) },
	find:      func(s *rbac.SetUp, key string) *rbac.Group { return s.Group(rbac.GroupKey(key)) },
	canonical: (*rbac.Group).Canonical,
	meaning:   func(g *rbac.Group) (string, string) { return g.Name, g.Kind }}

var userNoun = noun[rbac.User]{kind: rbac.KindUser,
	key:       func(u *rbac.User) string { return string(u.Email) },
	find:      func(s *rbac.SetUp, key string) *rbac.User { return s.User(rbac.Email(key)) },
	canonical: (*rbac.User).Canonical,
	meaning:   func(u *rbac.User) (string, string) { return u.FirstName + " " + u.LastName, "" }}

var statementNoun = noun[rbac.Statement]{kind: rbac.KindStatement,
	key: func(st *rbac.Statement) string { return string(st.Key) },
	find: func(s *rbac.SetUp, key string) *rbac.Statement {
		return s.Statement(rbac.StatementKey(key))
	},
	meaning: func(st *rbac.Statement) (string, string) { return "", string(st.Kind) }}

func headOf(s *rbac.SetUp) *rbac.Head {
	return &rbac.Head{Name: s.Name, Notes: s.Notes, AddOns: united(s.AddOns, nil), Catalogue: s.Catalogue.Name}
}

func areaHeads(c *rbac.Catalogue) []*rbac.AreaHead {
	heads := make([]*rbac.AreaHead, len(c.Areas))
	for i, a := range c.Areas {
		heads[i] = &rbac.AreaHead{Key: a.Key, Name: a.Name}
	}
	return heads
}

func placedPermissions(c *rbac.Catalogue) []*rbac.PlacedPermission {
	var placed []*rbac.PlacedPermission
	for a, p := range c.Permissions() {
		placed = append(placed, &rbac.PlacedPermission{Area: a.Key, Permission: p})
	}
	return placed
}

func first[E any](list []*E, is func(*E) bool) *E {
	if at := slices.IndexFunc(list, is); at >= 0 {
		return list[at]
	}
	return nil
}
