package access

import (
	"math/bits"
	"slices"
	"time"

	"rolebook/backend/rbac"
)

// maxChoices bounds how many conflicting roles are combined with one another: 2^12 sets.
// Beyond it each is tried alone with all that conflict with nothing.
const maxChoices = 12

// ActiveSets are the greatest sets of active roles that no dynamic constraint forbids a user
// at an instant; a single nil, all assigned, when none does (access-model §6).
func (ix *Index) ActiveSets(user rbac.Email, at time.Time) [][]rbac.RoleKey {
	r, _ := ix.rows.get(string(user))
	if r == nil {
		return [][]rbac.RoleKey{nil}
	}
	q := ask{row: r, now: at, all: true, untimed: ix.untimed}
	if ix.reached(&q) == nil {
		return [][]rbac.RoleKey{nil}
	}
	var free, choices []rbac.RoleKey
	for _, a := range r.src.Assignments {
		role := ix.role(ix.roleID(a.Role))
		switch {
		case role == nil || slices.Contains(free, a.Role) || slices.Contains(choices, a.Role):
		case ix.conflicts(role):
			choices = append(choices, a.Role)
		default:
			free = append(free, a.Role)
		}
	}
	return ix.greatest(q, free, choices)
}

func (ix *Index) conflicts(r *role) bool {
	return slices.ContainsFunc(ix.constraints, func(c constraint) bool { return r.all.common(c.roles) > 0 })
}

func (ix *Index) greatest(q ask, free, choices []rbac.RoleKey) [][]rbac.RoleKey {
	q.all = false
	pick := func(mask uint) []rbac.RoleKey {
		roles := slices.Clone(free)
		for i, r := range choices {
			if mask&(1<<i) != 0 {
				roles = append(roles, r)
			}
		}
		return roles
	}
	var masks []uint
	if len(choices) > maxChoices {
		for i := range choices {
			masks = append(masks, 1<<i)
		}
	} else {
		for mask := range uint(1) << len(choices) {
			masks = append(masks, mask)
		}
	}
	slices.SortStableFunc(masks, func(a, b uint) int { return bits.OnesCount(b) - bits.OnesCount(a) })
	var kept []uint
	var sets [][]rbac.RoleKey
	for _, mask := range masks {
		q.roles = pick(mask)
		inside := slices.ContainsFunc(kept, func(k uint) bool { return k&mask == mask })
		if !inside && ix.reached(&q) == nil {
			kept, sets = append(kept, mask), append(sets, q.roles)
		}
	}
	return sets
}

// Senior reports whether a role is the other or includes it, at any distance.
func (ix *Index) Senior(role, junior rbac.RoleKey) bool {
	r := ix.role(ix.roleID(role))
	return r != nil && r.all.has(ix.roleID(junior))
}
