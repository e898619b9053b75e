package access

import (
	"slices"
	"time"

	"rolebook/backend/rbac"
)

// row is a compiled user.
type row struct {
	src         *rbac.User
	active      bool
	views       []int32 // group ids, sorted
	goals       []int32
	assignments []assignment
	toggles     []toggle
}

type assignment struct {
	role        int32
	from, until time.Time
	groups      []int32 // the assignment's own, sorted; nil = the user's views
}

type toggle struct {
	permission int32
	level      rbac.Level
}

func (ix *Index) compileRows(before *Index) {
	ix.rows = before.rows
	var edit *shardEdit[*row]
	walk(before.setUp.Users, ix.setUp.Users, func(u *rbac.User) rbac.Email { return u.Email },
		func(was, is *rbac.User) {
			if edit == nil {
				edit = before.rows.edit()
			}
			if is == nil {
				edit.delete(string(was.Email))
				return
			}
			edit.set(string(is.Email), ix.compileRow(is))
		})
	if edit != nil {
		ix.rows = edit.done()
	}
}

func (ix *Index) compileRow(u *rbac.User) *row {
	r := &row{src: u, active: u.Status == rbac.Active, views: ix.ids(u.Views.Groups), goals: ix.ids(u.Views.Goals)}
	for _, a := range u.Assignments {
		r.assignments = append(r.assignments, assignment{
			role: ix.roleIDs.id(a.Role), from: a.From.Time, until: a.Until.Time, groups: ix.ids(a.Groups),
		})
	}
	for p, l := range u.Toggles {
		r.toggles = append(r.toggles, toggle{permission: ix.permissionIDs.id(p), level: l})
	}
	return r
}

func (ix *Index) ids(keys []rbac.GroupKey) []int32 {
	if len(keys) == 0 {
		return nil
	}
	ids := make([]int32, len(keys))
	for i, k := range keys {
		ids[i] = ix.groupIDs.id(k)
	}
	slices.Sort(ids)
	return ids
}

func (r *row) toggle(p int32) (rbac.Level, bool) {
	for _, t := range r.toggles {
		if t.permission == p {
			return t.level, true
		}
	}
	return rbac.No, false
}

// groups are those an assignment is limited to on a scope, directly; every means each group
// there is and ever will be (access-model §4.4).
func (r *row) groups(a *assignment, scope rbac.Scope) (direct []int32, every bool) {
	switch {
	case len(a.groups) > 0:
		return a.groups, false
	case scope == rbac.ScopeGoals:
		return r.goals, r.src.Views.AllGoals
	}
	return r.views, r.src.Views.All
}
