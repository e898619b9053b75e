package rbactest

import (
	"fmt"
	"maps"
	"slices"

	"pgregory.net/rapid"

	"rolebook/backend/rbac"
)

// Admin is the user who can repair access in every set-up made here, Owner that user's role,
// and Account the permission that governs users and roles.
const (
	Admin   = rbac.Email("admin@acme.test")
	Owner   = rbac.RoleKey("owner")
	Account = rbac.PermissionKey("account")
)

// SetUp draws a valid canonical set-up in which Admin is active and alone enough to repair
// access: at least one other role, permission and user are drawn beside.
func SetUp(t *rapid.T) *rbac.SetUp {
	s := &rbac.SetUp{
		Name:  rapid.SampledFrom([]string{"Acme GmbH", "Öl & Söhne", "Blank"}).Draw(t, "name"),
		Notes: rapid.SampledFrom([]string{"", "for the auditor"}).Draw(t, "notes"),
	}
	s.Catalogue = catalogue(t)
	for _, a := range s.Catalogue.AddOns {
		if rapid.Bool().Draw(t, "bought") {
			s.AddOns = append(s.AddOns, a.Key)
		}
	}
	s.Roles = roles(t, &s.Catalogue)
	s.Constraints = constraints(t, s.Roles)
	s.Groups = groups(t)
	s.Users = users(t, s)
	s.Statements = statements(t, s)
	return s.Canonical()
}

// Key is a key that no set-up made here uses.
func Key(t *rapid.T, label string) string {
	return fmt.Sprintf("new-%d", rapid.IntRange(0, 9).Draw(t, label))
}

// Some draws a subset of a list, in its order; nil when it is empty. Lists are at most 62 long.
func Some[E any](t *rapid.T, label string, list []E) []E {
	mask := rapid.Uint64Range(0, 1<<len(list)-1).Draw(t, label)
	var chosen []E
	for i, e := range list {
		if mask>>i&1 == 1 {
			chosen = append(chosen, e)
		}
	}
	return chosen
}

// One draws one of a list, which must not be empty.
func One[E any](t *rapid.T, label string, list []E) E {
	return list[rapid.IntRange(0, len(list)-1).Draw(t, label)]
}

func chance(t *rapid.T, label string, oneIn int) bool {
	return rapid.IntRange(0, oneIn-1).Draw(t, label) == oneIn-1
}

func ancestors[K comparable](start K, of func(K) []K) map[K]bool {
	seen := map[K]bool{start: true}
	for open := []K{start}; len(open) > 0; {
		next := of(open[0])
		open = open[1:]
		for _, k := range next {
			if !seen[k] {
				seen[k] = true
				open = append(open, k)
			}
		}
	}
	return seen
}

func descendants(groups []*rbac.Group, of []rbac.GroupKey) []rbac.GroupKey {
	all := map[rbac.GroupKey]bool{}
	for _, top := range of {
		maps.Copy(all, ancestors(top, func(k rbac.GroupKey) (next []rbac.GroupKey) {
			for _, g := range groups {
				if g.Parent == k {
					next = append(next, g.Key)
				}
			}
			return next
		}))
	}
	return slices.Sorted(maps.Keys(all))
}
