package lab

import (
	"maps"
	"slices"

	"rolebook/backend/access"
	"rolebook/backend/course"
	"rolebook/backend/rbac"
)

// Relation is how one role stands to another.
type Relation string

// The relations, by what holders may do; names and texts do not count.
const (
	Equal     Relation = "equal"     // both let do exactly the same
	Contained Relation = "contained" // the first lets do nothing that the second does not
	Apart     Relation = "apart"     // each lets do something the other does not
)

// Row is where two roles differ: what each holds on a permission.
type Row struct {
	Permission rbac.PermissionKey
	A, B       rbac.Level
}

// Comparison is two roles side by side.
type Comparison struct {
	A, B     rbac.RoleKey
	Relation Relation // of A to B; Contained is asked from A's side
	Rows     []Row    // permissions on which they differ, in the order shown
	Switches bool     // they differ in reach, own data, toggles, date filters, channels or addresses
}

// Compare puts two roles side by side. A role that is not there is an error of kind rbac.ErrNotFound.
func Compare(ix *access.Index, a, b rbac.RoleKey) (Comparison, error) {
	c := Comparison{A: a, B: b}
	contained := true
	for _, p := range ix.SetUp().Catalogue.Permissions() {
		left, err := ix.Cell(a, p.Key)
		if err != nil {
			return c, err
		}
		right, err := ix.Cell(b, p.Key)
		if err != nil {
			return c, err
		}
		if left.Held == right.Held {
			continue
		}
		c.Rows = append(c.Rows, Row{Permission: p.Key, A: left.Held, B: right.Held})
		contained = contained && left.Held.Join(right.Held) == right.Held
	}
	within, same := switchesWithin(ix.SetUp().Role(a), ix.SetUp().Role(b))
	c.Switches = !same
	switch {
	case len(c.Rows) == 0 && same:
		c.Relation = Equal
	case contained && within:
		c.Relation = Contained
	default:
		c.Relation = Apart
	}
	return c, nil
}

// switchesWithin reports whether what a says beside its levels lets do nothing that b's does
// not, and whether both say the same.
func switchesWithin(a, b *rbac.Role) (within, same bool) {
	same = sameSwitches(a, b)
	within = same || (a.Reach == b.Reach || b.Reach == rbac.ReachAll) && (!a.OwnData || b.OwnData) &&
		subset(a.DateFilters, b.DateFilters) && subset(a.Toggles, b.Toggles) &&
		subset(slices.Collect(maps.Keys(b.Channels)), slices.Collect(maps.Keys(a.Channels))) &&
		(len(b.Addresses) == 0 || len(a.Addresses) > 0 && subset(a.Addresses, b.Addresses))
	return within, same
}

func sameSwitches(a, b *rbac.Role) bool {
	return a.Reach == b.Reach && a.OwnData == b.OwnData && subset(a.DateFilters, b.DateFilters) && subset(b.DateFilters, a.DateFilters) &&
		sameToggles(a, b) && maps.Equal(a.Channels, b.Channels) && slices.Equal(a.Addresses, b.Addresses)
}

// sameToggles reports whether a toggle of a user comes to the same level in both roles
// (access-model §4.2: it stays between floor and ceiling).
func sameToggles(a, b *rbac.Role) bool {
	return slices.Equal(a.Toggles, b.Toggles) && !slices.ContainsFunc(a.Toggles, func(p rbac.PermissionKey) bool {
		return a.Floor(p) != b.Floor(p) || a.Ceiling(p) != b.Ceiling(p)
	})
}

func subset[E comparable](a, b []E) bool {
	return !slices.ContainsFunc(a, func(e E) bool { return !slices.Contains(b, e) })
}

// Overlaps are the pairs of roles that are equal, or of which the first is contained in the
// second; a role that holds nothing at all is left out.
func Overlaps(on *course.Course, ix *access.Index) []Comparison {
	var list []Comparison
	roles := ix.SetUp().Roles
	for i, a := range roles {
		for j, b := range roles {
			if on.Over() {
				return nil
			}
			if i == j || ix.Weight(a.Key) == 0 || ix.Weight(b.Key) == 0 {
				continue
			}
			c, err := Compare(ix, a.Key, b.Key)
			if err == nil && (c.Relation == Equal && i < j || c.Relation == Contained) {
				list = append(list, c)
			}
		}
	}
	return list
}
