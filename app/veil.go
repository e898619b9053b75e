package app

import (
	"maps"
	"reflect"
	"slices"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

// veiledKey stands where the key of something stood that is not to be named. No key is like it.
const veiledKey = "(restricted)"

// veil is what of the history who is no superuser does not see: permissions that are restricted
// or were when an entry was made, what restricted roles hold, and their names of earlier times.
// Restricted roles that are there are named, as they are where roles are given (access-model §6).
type veil struct {
	permissions map[rbac.PermissionKey]*secrecy
	roles       map[rbac.RoleKey]*secrecy
	areas       map[rbac.AreaKey]*secrecy
	there       map[rbac.RoleKey]bool // roles of the present revision
	mask        mask
}

// veil is what lies over the history for a session; nil when it sees everything.
func (o *OpenSetUp) veil(r *rights) (*audit.Veil, error) {
	if r.superuser {
		return nil, nil
	}
	o.past.mu.Lock()
	defer o.past.mu.Unlock()
	if err := o.past.follow(o.store); err != nil {
		return nil, err
	}
	v := o.past.over(r.ix.SetUp())
	if len(v.permissions)+len(v.roles) == 0 {
		return nil, nil
	}
	return &audit.Veil{Traces: v.traces(nil), Gone: v.traces(r.ix.SetUp()), Change: v.change, Texts: v.texts}, nil
}

// over is the veil that lies over the past of a set-up.
func (p *past) over(s *rbac.SetUp) *veil {
	part := *s
	leaveOutRestricted(&part, true)
	v := &veil{there: map[rbac.RoleKey]bool{}}
	v.permissions = secrets(p.permissions, func(k rbac.PermissionKey) bool { return part.Catalogue.Permission(k) != nil })
	v.areas = secrets(p.areas, func(k rbac.AreaKey) bool {
		return slices.ContainsFunc(part.Catalogue.Areas, func(a *rbac.Area) bool { return a.Key == k })
	})
	v.roles = secrets(p.roles, func(k rbac.RoleKey) bool { r := s.Role(k); return r != nil && !r.Restricted })
	for _, r := range s.Roles {
		v.there[r.Key] = true
	}
	v.mask = p.mask(v, &part)
	return v
}

// traces are the keys of what the veil is about, as they stand in JSON; but is a set-up whose
// own are left out.
func (v *veil) traces(but *rbac.SetUp) []string {
	var keys []string
	for _, k := range slices.Sorted(maps.Keys(v.permissions)) {
		if but == nil || but.Catalogue.Permission(k) == nil {
			keys = append(keys, string(k))
		}
	}
	for _, k := range slices.Sorted(maps.Keys(v.roles)) {
		if but == nil || but.Role(k) == nil {
			keys = append(keys, string(k))
		}
	}
	for _, k := range slices.Sorted(maps.Keys(v.areas)) {
		if but == nil {
			keys = append(keys, string(k))
		}
	}
	return named(keys, func(key string) string { return `"` + key + `"` })
}

// texts takes names out of what an entry is called and why it was made. What names a restricted
// role that the entry changes says what that role holds, so nothing is left of it.
func (v *veil) texts(e *audit.Event, hidden []rbac.Change) {
	names := map[string]bool{}
	for i := range hidden {
		for _, side := range []any{hidden[i].Before, hidden[i].After} {
			if r, is := side.(*rbac.Role); is && r != nil {
				names[r.Name] = true
			}
		}
	}
	if len(names) > 0 && newHiddenNames(spoken().authority.role, slices.Sorted(maps.Keys(names))).stands(e.Title) {
		e.Title = spoken().history.hidden
	}
	e.Title, e.Reason = v.mask.over(e.Seq, e.Title), v.mask.over(e.Seq, e.Reason)
}

// change is a change without what is not to be seen of it.
func (v *veil) change(seq uint64, c rbac.Change) (rbac.Change, bool) {
	switch c.Kind {
	case rbac.KindPermission:
		if v.permissions[rbac.PermissionKey(c.Key)].at(seq) {
			return c, false
		}
	case rbac.KindRole:
		if v.roles[rbac.RoleKey(c.Key)].at(seq) {
			return c, false
		}
	case rbac.KindStatement:
		if v.aboutHidden(seq, c.Before) || v.aboutHidden(seq, c.After) {
			return c, false // its key and text may be made of the name
		}
	case rbac.KindArea:
		if v.areas[rbac.AreaKey(c.Key)] != nil && v.areas[rbac.AreaKey(c.Key)].gone {
			return c, false
		}
	}
	part := veilAt{v, seq}
	c.Before, c.After = part.entity(c.Before), part.entity(c.After)
	return c, c.Op != rbac.Update || !reflect.DeepEqual(c.Before, c.After)
}

// aboutHidden reports whether one side of a change is a statement about something not to be named.
func (v *veil) aboutHidden(seq uint64, side any) bool {
	s, is := side.(*rbac.Statement)
	return is && v.permissions[s.Permission].at(seq)
}
