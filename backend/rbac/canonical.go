package rbac

import (
	"cmp"
	"maps"
	"net/netip"
	"slices"
	"strings"
)

// Canonical is the set-up in the one form in which it is stored, compared and written: lists
// sorted as access-model §1 says, no empty lists or maps inside entities, no stored value
// that says the same as its absence. It shares with s only what needed no change.
// Duplicates are kept: they are errors, for Validate to name.
func (s *SetUp) Canonical() *SetUp {
	next := *s
	next.AddOns = sorted(s.AddOns)
	next.Catalogue = s.Catalogue.canonical()
	next.Roles = each(s.Roles, (*Role).Canonical)
	next.Constraints = each(s.Constraints, (*Constraint).Canonical)
	next.Groups = each(s.Groups, (*Group).Canonical)
	next.Users = each(s.Users, (*User).Canonical)
	next.Statements = each(s.Statements, func(st *Statement) *Statement { return st })
	sortByKey(next.Constraints, (*Constraint).key)
	sortByKey(next.Groups, (*Group).key)
	sortByKey(next.Users, (*User).key)
	sortByKey(next.Statements, (*Statement).key)
	return &next
}

func (c Catalogue) canonical() Catalogue {
	next := Catalogue{Name: c.Name, AddOns: filled(slices.Clone(c.AddOns))}
	sortByKey(next.AddOns, (*AddOn).key)
	next.Areas = each(c.Areas, func(a *Area) *Area {
		area := *a
		area.Permissions = each(a.Permissions, (*Permission).Canonical)
		return &area
	})
	return next
}

// Canonical is the permission in the form in which it is stored.
func (p *Permission) Canonical() *Permission {
	next := *p
	next.Scope = cmp.Or(p.Scope, ScopeNone)
	next.Governs = sorted(p.Governs)
	next.Requires = filled(slices.Clone(p.Requires))
	slices.SortStableFunc(next.Requires, func(a, b Requirement) int {
		return cmp.Or(cmp.Compare(a.Permission, b.Permission), cmp.Compare(a.At, b.At))
	})
	return &next
}

// Canonical is the role in the form in which it is stored.
func (r *Role) Canonical() *Role {
	next := *r
	next.Includes = sorted(r.Includes)
	next.Toggles = sorted(r.Toggles)
	next.DateFilters = filled(slices.Clone(r.DateFilters))
	next.Grants = lean(r.Grants, func(l Level) bool { return l == No })
	next.Defaults = lean(r.Defaults, func(l Level) bool { return l == No })
	next.Ceilings = lean(r.Ceilings, func(b Bound) bool { return b == Bound{Level: Yes} })
	next.Floors = lean(r.Floors, func(b Bound) bool { return b == Bound{} })
	next.Channels = lean(r.Channels, func(g Gate) bool { return g == Granted })
	next.Addresses = filled(slices.Clone(r.Addresses))
	slices.SortFunc(next.Addresses, func(a, b netip.Prefix) int { return strings.Compare(a.String(), b.String()) })
	return &next
}

// Canonical is the constraint in the form in which it is stored.
func (c *Constraint) Canonical() *Constraint {
	next := *c
	next.Roles = sorted(c.Roles)
	return &next
}

// Canonical is the group in the form in which it is stored.
func (g *Group) Canonical() *Group {
	next := *g
	next.Users = sorted(g.Users)
	next.Computers = sorted(g.Computers)
	return &next
}

// Canonical is the user in the form in which it is stored.
func (u *User) Canonical() *User {
	next := *u
	next.Toggles = lean(u.Toggles, func(Level) bool { return false })
	next.Views.Groups = sorted(u.Views.Groups)
	next.Views.Goals = sorted(u.Views.Goals)
	next.Assignments = filled(slices.Clone(u.Assignments))
	for i, a := range next.Assignments {
		next.Assignments[i].Groups = sorted(a.Groups)
	}
	slices.SortStableFunc(next.Assignments, compareAssignments)
	return &next
}

func compareAssignments(a, b Assignment) int {
	return cmp.Or(
		cmp.Compare(a.Role, b.Role), slices.Compare(a.Groups, b.Groups),
		a.From.Compare(b.From.Time), a.Until.Compare(b.Until.Time), cmp.Compare(a.Reason, b.Reason),
	)
}

func sorted[E cmp.Ordered](list []E) []E {
	if len(list) == 0 {
		return nil
	}
	if slices.IsSorted(list) {
		return list
	}
	return slices.Sorted(slices.Values(list))
}

func sortByKey[E any, K cmp.Ordered](list []*E, of func(*E) K) {
	slices.SortStableFunc(list, func(a, b *E) int { return cmp.Compare(of(a), of(b)) })
}

func each[E any](list []*E, f func(*E) *E) []*E {
	next := make([]*E, len(list))
	for i, e := range list {
		next[i] = f(e)
	}
	return next
}

// filled turns an empty list into none at all, so that deep comparison sees no difference.
func filled[E any](list []E) []E {
	if len(list) == 0 {
		return nil
	}
	return list
}

func lean[K comparable, V any](m map[K]V, says func(V) bool) map[K]V {
	next := maps.Clone(m)
	maps.DeleteFunc(next, func(_ K, v V) bool { return says(v) })
	if len(next) == 0 {
		return nil
	}
	return next
}
