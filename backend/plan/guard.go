package plan

import (
	"slices"
	"time"

	"rolebook/backend/access"
	"rolebook/backend/course"
	"rolebook/backend/rbac"
)

// Lockout is an instant from which nobody could repair access any more (access-model §6).
type Lockout struct {
	At     time.Time // at, or the end or start of an assignment after it
	Reason LockoutReason
}

// LockoutReason says what is missing.
type LockoutReason string

// The reasons of a lock-out.
const (
	NothingGoverns LockoutReason = "nothing-governs" // no editable permission governs users, or none governs roles
	NobodyRepairs  LockoutReason = "nobody-repairs"  // no active user may edit all that governs users and roles
	NoSuperuser    LockoutReason = "no-superuser"    // something is restricted and no active superuser is left
)

// Guard finds the first instant from at on at which nobody could repair access: no one
// active user is allowed edit at level Yes on every editable permission that governs users or
// roles, and view on the others, through UI from any address, with some set of active roles.
// nil means that access can be repaired at all times.
func Guard(ix *access.Index, at time.Time) *Lockout { return guard(nil, ix, at) }

func guard(on *course.Course, ix *access.Index, at time.Time) *Lockout {
	s := ix.SetUp()
	governing := governing(s)
	if governing == nil {
		return &Lockout{At: at, Reason: NothingGoverns}
	}
	if restricts(s) && !slices.ContainsFunc(s.Users, func(u *rbac.User) bool { return u.Superuser && u.Status == rbac.Active }) {
		return &Lockout{At: at, Reason: NoSuperuser}
	}
	able := func(u *rbac.User, t time.Time) bool { return repairs(ix, u, governing, t) }
	var dated []*rbac.User
	for _, u := range s.Users {
		if on.Over() {
			return nil
		}
		if u.Status != rbac.Active || len(u.Assignments) == 0 {
			continue
		}
		if len(access.Instants(at, u)) > 1 {
			dated = append(dated, u)
		} else if able(u, at) {
			return nil
		}
	}
	return firstGap(dated, able, at)
}

// firstGap lays the spans in which somebody is able end to end. What a user is able to do
// changes at the starts and ends of their own assignments only.
func firstGap(users []*rbac.User, able func(*rbac.User, time.Time) bool, at time.Time) *Lockout {
	type span struct{ from, until time.Time } // a zero until never ends
	var spans []span
	for _, u := range users {
		instants := access.Instants(at, u)
		for i, instant := range instants {
			if !able(u, instant) {
				continue
			}
			s := span{from: instant}
			if i+1 < len(instants) {
				s.until = instants[i+1]
			}
			spans = append(spans, s)
		}
	}
	slices.SortFunc(spans, func(a, b span) int { return a.from.Compare(b.from) })
	covered := at
	for _, s := range spans {
		switch {
		case s.from.After(covered):
			return &Lockout{At: covered, Reason: NobodyRepairs}
		case s.until.IsZero():
			return nil
		case s.until.After(covered):
			covered = s.until
		}
	}
	return &Lockout{At: covered, Reason: NobodyRepairs}
}

// governing are the permissions that govern users or roles; nil unless an editable one
// governs each of the two.
func governing(s *rbac.SetUp) []*rbac.Permission {
	var list []*rbac.Permission
	users, roles := false, false
	for _, p := range s.Catalogue.Permissions() {
		u, r := slices.Contains(p.Governs, rbac.ScreenUsers), slices.Contains(p.Governs, rbac.ScreenRoles)
		if u || r {
			list = append(list, p)
		}
		users, roles = users || u && p.Editable, roles || r && p.Editable
	}
	if !users || !roles {
		return nil
	}
	return list
}

func restricts(s *rbac.SetUp) bool {
	for _, p := range s.Catalogue.Permissions() {
		if p.Restricted {
			return true
		}
	}
	return slices.ContainsFunc(s.Roles, func(r *rbac.Role) bool { return r.Restricted })
}

func repairs(ix *access.Index, u *rbac.User, governing []*rbac.Permission, at time.Time) bool {
	return slices.ContainsFunc(ix.ActiveSets(u.Email, at), func(roles []rbac.RoleKey) bool {
		for _, p := range governing {
			req := access.Request{User: u.Email, Permission: p.Key, Action: rbac.View, Time: at, Roles: roles}
			if p.Editable {
				req.Action = rbac.Edit
			}
			if !ix.Allowed(&req) || ix.Decide(req).Level != rbac.Yes {
				return false
			}
		}
		return true
	})
}

// compareLockouts says which is graver: none, a later one, an earlier one.
func compareLockouts(a, b *Lockout) int {
	switch {
	case a == nil && b == nil:
		return 0
	case a == nil:
		return -1
	case b == nil:
		return 1
	}
	return b.At.Compare(a.At)
}
