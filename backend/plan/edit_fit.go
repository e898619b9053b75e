package plan

import (
	"maps"

	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// fitted is the level in whose place a permission offers another, after it was changed. Where
// there is nothing to change any more, reading is all there is: Read only becomes Yes. Where it
// no longer shows anybody's data, Limited becomes No, for whoever saw some must not see all.
// Of two levels the higher stays the higher, so that grants stay between floor and ceiling.
func fitted(p *rbac.Permission, l rbac.Level) rbac.Level {
	if p.Offers(l) {
		return l
	}
	reads := l.Reads()
	switch {
	case reads == rbac.ExtentAll && p.Editable:
		return rbac.Read
	case reads == rbac.ExtentAll:
		return rbac.Yes
	case reads == rbac.ExtentGroups && p.Scoped():
		return rbac.Limited
	}
	return rbac.No
}

// fitLevels makes every level that a set-up says of a permission one that it offers.
func fitLevels(s *rbac.SetUp, p *rbac.Permission) (*rbac.SetUp, error) {
	title := tongue.Say("Fit levels of %s", p.Name)
	next, err := changeRoles(title, roleKeys(s), func(_ *rbac.SetUp, r *rbac.Role) error {
		r.Grants, r.Defaults = fittedIn(r.Grants, p), fittedIn(r.Defaults, p)
		r.Ceilings, r.Floors = fittedBounds(r.Ceilings, p), fittedBounds(r.Floors, p)
		return nil
	}).Do(s)
	if err != nil {
		return nil, err
	}
	var switched []rbac.Email
	for _, u := range s.Users {
		if l, has := u.Toggles[p.Key]; has && !p.Offers(l) {
			switched = append(switched, u.Email)
		}
	}
	return changeUsers(title, switched, func(_ *rbac.SetUp, u *rbac.User) error {
		u.Toggles = fittedIn(u.Toggles, p)
		return nil
	}).Do(next)
}

func fittedIn(levels map[rbac.PermissionKey]rbac.Level, p *rbac.Permission) map[rbac.PermissionKey]rbac.Level {
	l, has := levels[p.Key]
	if !has || p.Offers(l) {
		return levels
	}
	next := maps.Clone(levels)
	next[p.Key] = fitted(p, l)
	return next
}

func fittedBounds(bounds map[rbac.PermissionKey]rbac.Bound, p *rbac.Permission) map[rbac.PermissionKey]rbac.Bound {
	b, has := bounds[p.Key]
	if !has || p.Offers(b.Level) {
		return bounds
	}
	next := maps.Clone(bounds)
	next[p.Key] = rbac.Bound{Level: fitted(p, b.Level), Reason: b.Reason}
	return next
}

// Refit is what a change of a permission makes of a level that a role holds on it.
type Refit struct {
	Role          rbac.RoleKey
	Before, After rbac.Level
}

// Refits lists the roles whose grant a permission would no longer offer, in the order of the
// set-up, with what it becomes.
func Refits(s *rbac.SetUp, p *rbac.Permission) []Refit {
	var list []Refit
	for _, r := range s.Roles {
		if l := r.Grants[p.Key]; !p.Offers(l) {
			list = append(list, Refit{Role: r.Key, Before: l, After: fitted(p, l)})
		}
	}
	return list
}
