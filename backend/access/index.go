package access

import (
	"slices"

	"rolebook/backend/rbac"
)

// Index is a compiled set-up. It is immutable and safe for concurrent use.
//
// Keys are interned to dense ids once; a role is an array of levels by permission; a user's
// row holds ids only; groups are asked upwards, from the subject to its ancestors, so that
// moving a group touches no user. Revisions share rows, shards and roles.
type Index struct {
	setUp *rbac.SetUp

	permissionIDs *intern[rbac.PermissionKey]
	roleIDs       *intern[rbac.RoleKey]
	groupIDs      *intern[rbac.GroupKey]

	permissions []*permission // by id; nil = not in the set-up
	roles       []*role       // by id; nil = not in the set-up
	groups      []*group      // by id; nil = not in the set-up
	constraints []constraint  // the dynamic ones

	rows    shards[*row]    // by e-mail
	members shards[[]int32] // the groups a subject is a direct member of, by subject

	untimed bool // assignments with a start or an end count for nothing
}

// Compile compiles a set-up. The set-up should be valid; where it is not, what makes no
// sense grants nothing.
func Compile(s *rbac.SetUp) *Index {
	empty := &Index{
		setUp:         &rbac.SetUp{},
		permissionIDs: &intern[rbac.PermissionKey]{}, roleIDs: &intern[rbac.RoleKey]{}, groupIDs: &intern[rbac.GroupKey]{},
	}
	return empty.Next(s)
}

// SetUp is the set-up the index was compiled from.
func (ix *Index) SetUp() *rbac.SetUp { return ix.setUp }

// Untimed is the index on which assignments with a start or an end count for nothing, or count
// again: where the clock was set back nobody knows whether they do, so they do not (promises
// R7). Revisions made of it by Next are as it is.
func (ix *Index) Untimed(untimed bool) *Index {
	if ix.untimed == untimed {
		return ix
	}
	other := *ix
	other.untimed = untimed
	return &other
}

// Next compiles s, another revision of the set-up that ix was compiled from, and shares with
// ix whatever both revisions share by pointer. ix stays as it is.
func (ix *Index) Next(s *rbac.SetUp) *Index {
	next := &Index{
		setUp:         s,
		permissionIDs: ix.permissionIDs.next(), roleIDs: ix.roleIDs.next(), groupIDs: ix.groupIDs.next(),
		permissions: ix.permissions, roles: ix.roles, groups: ix.groups, constraints: ix.constraints, untimed: ix.untimed,
	}
	sameCatalogue := sameCatalogues(ix.setUp, s)
	if !sameCatalogue {
		next.compilePermissions()
	}
	if !sameCatalogue || !slices.Equal(ix.setUp.Roles, s.Roles) || !slices.Equal(ix.setUp.Constraints, s.Constraints) {
		next.compileRoles()
		next.compileConstraints()
	}
	if !sameTrees(ix.setUp.Groups, s.Groups) {
		next.compileGroups()
	}
	next.compileMembers(ix)
	next.compileRows(ix)
	return next
}

func sameCatalogues(a, b *rbac.SetUp) bool {
	return slices.Equal(a.AddOns, b.AddOns) && slices.EqualFunc(a.Catalogue.Areas, b.Catalogue.Areas,
		func(x, y *rbac.Area) bool {
			return x == y || x.Key == y.Key && slices.Equal(x.Permissions, y.Permissions)
		})
}

// walk calls changed for every entity of two sorted lists that is not the same in both.
func walk[E any, K ~string](before, after []*E, key func(*E) K, changed func(before, after *E)) {
	i, j := 0, 0
	for i < len(before) || j < len(after) {
		switch {
		case i < len(before) && j < len(after) && before[i] == after[j]:
			i, j = i+1, j+1
		case j == len(after) || i < len(before) && key(before[i]) < key(after[j]):
			changed(before[i], nil)
			i++
		case i == len(before) || key(after[j]) < key(before[i]):
			changed(nil, after[j])
			j++
		default:
			changed(before[i], after[j])
			i, j = i+1, j+1
		}
	}
}
