package plan

import (
	"slices"

	"rolebook/backend/rbac"
)

// awayEffects are what people who are suspended before and after a plan hold less or more when
// they are back. They hold nothing as long as they are away, so nothing of it is an effect
// (access-model §5, §8).
func (p *Plan) awayEffects(names renamed, touched map[rbac.Email]map[rbac.PermissionKey]bool) []Effect {
	var list []Effect
	for _, u := range p.After.SetUp().Users {
		permissions, is := touched[u.Email]
		was := p.Before.SetUp().User(names.before(u.Email))
		if !is || u.Status != rbac.Suspended || was == nil || was.Status != rbac.Suspended {
			continue
		}
		moments := circumstances(p.Before, p.After, was.Email, u.Email, p.At)
		for i := range moments {
			moments[i].AsActive = true
		}
		list = append(list, effectsAt(p.Before, p.After, was.Email, u.Email, permissions, moments)...)
	}
	return slices.Clip(list)
}
