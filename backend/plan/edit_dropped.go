package plan

import (
	"maps"
	"slices"

	"rolebook/backend/rbac"
)

// consequences takes away what the step from before to after makes impossible (access-model
// §6) and says what it took, by user: views of groups that are gone, goals outside the
// viewable groups, goals for all groups without all views, assignments for groups that are
// all gone, toggles no role of the user offers any more. An assignment that keeps some of its
// groups loses the others. After that is untouched is shared; users whom the step cannot
// concern are not looked at closer than by pointer.
func consequences(before, after *rbac.SetUp) (*rbac.SetUp, []Dropped) {
	c := newCascade(before, after)
	if c.harmless() && sameList(before.Users, after.Users) {
		return after, nil
	}
	var changed []*rbac.User
	var dropped []Dropped
	at := 0
	for _, u := range after.Users {
		for at < len(before.Users) && before.Users[at] != u && before.Users[at].Email < u.Email {
			at++
		}
		if at < len(before.Users) && before.Users[at] == u {
			at++
			if !c.concerns(u) {
				continue
			}
		}
		if left, took := c.tidy(u); len(took) > 0 {
			changed = append(changed, left)
			dropped = append(dropped, took...)
		}
	}
	return after.WithUsers(changed...), dropped
}

// sameList reports whether two lists are one and the same, not only alike.
func sameList[E any](a, b []E) bool {
	return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0])
}

// cascade knows what a step took from under the users.
type cascade struct {
	after   *rbac.SetUp
	gone    map[rbac.GroupKey]bool                // groups the step removed
	moved   bool                                  // some group has another parent, or is gone
	offered map[rbac.RoleKey][]rbac.PermissionKey // what each role lets be switched
	lost    map[rbac.PermissionKey]bool           // permissions some role no longer lets be switched
	tree    groupTree                             // of the groups that are left, once asked for
}

func newCascade(before, after *rbac.SetUp) *cascade {
	c := &cascade{
		after: after, gone: map[rbac.GroupKey]bool{}, lost: map[rbac.PermissionKey]bool{},
		offered: make(map[rbac.RoleKey][]rbac.PermissionKey, len(after.Roles)),
	}
	for _, r := range after.Roles {
		c.offered[r.Key] = r.Toggles
	}
	for _, r := range before.Roles {
		for _, p := range lacking(r.Toggles, c.offered[r.Key]) {
			c.lost[p] = true
		}
	}
	if sameList(before.Groups, after.Groups) {
		return c
	}
	for _, g := range before.Groups {
		parent, there := c.groups()[g.Key]
		if !there {
			c.gone[g.Key] = true
		}
		c.moved = c.moved || !there || parent != g.Parent
	}
	return c
}

// harmless reports whether nothing was taken from under users who did not change.
func (c *cascade) harmless() bool { return !c.moved && len(c.lost) == 0 }

func (c *cascade) groups() groupTree {
	if c.tree == nil {
		c.tree = parents(c.after.Groups)
	}
	return c.tree
}

// concerns reports whether something was taken from under a user who did not change.
func (c *cascade) concerns(u *rbac.User) bool {
	if c.moved && !u.Views.All {
		for _, g := range u.Views.Goals {
			if !c.groups().under(g, u.Views.Groups) {
				return true
			}
		}
	}
	for p := range u.Toggles {
		if c.lost[p] {
			return true
		}
	}
	if len(c.gone) == 0 {
		return false
	}
	return slices.ContainsFunc(u.Views.Groups, c.isGone) || slices.ContainsFunc(u.Views.Goals, c.isGone) ||
		slices.ContainsFunc(u.Assignments, func(a rbac.Assignment) bool { return slices.ContainsFunc(a.Groups, c.isGone) })
}

func (c *cascade) isGone(key rbac.GroupKey) bool { return c.gone[key] }

// tidy is the user without what is impossible, and what that was.
func (c *cascade) tidy(u *rbac.User) (*rbac.User, []Dropped) {
	left := *u
	var took []Dropped
	drop := func(d Dropped) {
		d.User = u.Email
		took = append(took, d)
	}
	c.tidyViews(&left.Views, drop)
	c.tidyAssignments(&left, drop)
	c.tidyToggles(&left, drop)
	return left.Canonical(), took
}

func (c *cascade) tidyViews(v *rbac.Views, drop func(Dropped)) {
	v.Groups = slices.DeleteFunc(slices.Clone(v.Groups), func(g rbac.GroupKey) bool {
		if c.gone[g] {
			drop(Dropped{What: DroppedView, Key: string(g)})
		}
		return c.gone[g]
	})
	if v.AllGoals && !v.All {
		v.AllGoals = false
		drop(Dropped{What: DroppedAllGoals})
	}
	v.Goals = slices.DeleteFunc(slices.Clone(v.Goals), func(g rbac.GroupKey) bool {
		outside := c.gone[g] || !v.All && !c.groups().under(g, v.Groups)
		if outside {
			drop(Dropped{What: DroppedGoal, Key: string(g)})
		}
		return outside
	})
}

// tidyAssignments drops an assignment whose groups are all gone: without groups of its own it
// would count for all the user views, which is more than it was.
func (c *cascade) tidyAssignments(u *rbac.User, drop func(Dropped)) {
	list := u.Assignments
	u.Assignments = nil
	for _, a := range list {
		limited := len(a.Groups) > 0
		a.Groups = slices.DeleteFunc(slices.Clone(a.Groups), func(g rbac.GroupKey) bool {
			if c.gone[g] {
				drop(Dropped{What: DroppedAssignment, Key: string(g), Role: a.Role})
			}
			return c.gone[g]
		})
		if limited && len(a.Groups) == 0 || holdsAssignment(u, a) {
			continue
		}
		u.Assignments = append(u.Assignments, a)
	}
}

func (c *cascade) tidyToggles(u *rbac.User, drop func(Dropped)) {
	left := maps.Clone(u.Toggles)
	for _, p := range slices.Sorted(maps.Keys(u.Toggles)) {
		offers := func(a rbac.Assignment) bool { return slices.Contains(c.offered[a.Role], p) }
		if !slices.ContainsFunc(u.Assignments, offers) {
			delete(left, p)
			drop(Dropped{What: DroppedToggle, Key: string(p)})
		}
	}
	u.Toggles = left
}
