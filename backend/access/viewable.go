package access

import (
	"fmt"
	"slices"

	"rolebook/backend/rbac"
)

// Viewable is whose data a user sees with at least one permission, through groups.
type Viewable struct {
	ix     *Index
	every  bool    // somebody who reads at level all, or limited to all groups, sees everybody
	direct []int32 // groups, without their descendants
	own    rbac.Email
}

// Viewable is whose data the user sees in the circumstances; nobody's when the user is
// unknown or not active.
func (ix *Index) Viewable(user rbac.Email, c Circumstances) Viewable {
	v := Viewable{ix: ix}
	r, _ := ix.rows.get(string(user))
	if r == nil || !r.active {
		return v
	}
	q := c.ask(ix, r)
	for i := range r.assignments {
		a, role := ix.contributor(&q, i)
		if role == nil {
			continue
		}
		for _, p := range ix.permissions {
			if p == nil || !p.src.Scoped() || p.missing {
				continue
			}
			q.p = p
			v.add(&q, a, role)
		}
	}
	return v
}

func (v *Viewable) add(q *ask, a *assignment, r *role) {
	l := q.level(a, r, true)
	direct, every := q.row.groups(a, q.p.src.Scope)
	switch l.Reads() {
	case rbac.ExtentAll:
		v.every = true
	case rbac.ExtentGroups:
		v.every = v.every || every
		for _, g := range direct {
			if !slices.Contains(v.direct, g) {
				v.direct = append(v.direct, g)
			}
		}
		if q.ownData(r, l) {
			v.own = q.row.src.Email
		}
	}
	slices.Sort(v.direct)
}

// Others is v without what its user sees of themselves, whatever their groups.
func (v Viewable) Others() Viewable {
	v.own = ""
	return v
}

// Key is the same for those who see the same groups, whatever they see of themselves.
func (v Viewable) Key() string {
	if v.every {
		return "every"
	}
	return fmt.Sprint(v.direct)
}

// Sees reports whether the person or computer is among them.
func (v Viewable) Sees(s rbac.Subject) bool {
	if v.every || v.own != "" && s == rbac.UserSubject(v.own) {
		return true
	}
	if v.ix == nil || len(v.direct) == 0 {
		return false
	}
	groups, _ := v.ix.members.get(string(s))
	return slices.ContainsFunc(groups, func(g int32) bool { return v.ix.within(v.direct, g) })
}

// ShowsGroups reports whether a role holds anything that shows only the data of groups, by
// itself or, where limited says so, because its user is kept to groups (access-model §4.2).
func (ix *Index) ShowsGroups(key rbac.RoleKey, limited bool) bool {
	r := ix.role(ix.roleID(key))
	return r != nil && slices.ContainsFunc(ix.permissions, func(p *permission) bool {
		l := rbac.No
		if p != nil && p.src.Scoped() {
			l = r.level(p.id)
		}
		return l.Reads() == rbac.ExtentGroups || (r.limited || limited) && l.Reads() == rbac.ExtentAll
	})
}
