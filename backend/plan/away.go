package plan

import (
	"slices"

	"rolebook/backend/rbac"
)

// mostAway is for how many people it is worked out what they will hold: nobody reads more, and
// it would double the work of a great import.
const mostAway = 1000

// staysOut reports whether somebody is suspended before and after, or invited after and not in
// before: they hold nothing now, and will when they come in.
func staysOut(was, is *rbac.User) bool {
	switch is.Status {
	case rbac.Suspended:
		return was != nil && was.Status == rbac.Suspended
	case rbac.Invited:
		return was == nil || was.Status == rbac.Invited
	}
	return false
}

// awayEffects are what people who stay out will hold less or more when they come in. They hold
// nothing as long as they are out, so nothing of it is an effect (access-model §5, §8).
func (p *Plan) awayEffects(names renamed, touched map[rbac.Email]map[rbac.PermissionKey]bool) []Effect {
	if len(touched) > mostAway {
		return nil
	}
	var list []Effect
	for _, u := range p.After.SetUp().Users {
		permissions, is := touched[u.Email]
		if !is {
			continue
		}
		was := names.before(u.Email)
		moments := circumstances(p.Before, p.After, was, u.Email, p.At)
		for i := range moments {
			moments[i].AsActive = true
		}
		list = append(list, effectsAt(p.Before, p.After, was, u.Email, permissions, moments)...)
	}
	return slices.Clip(list)
}
