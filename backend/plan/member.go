package plan

import (
	"slices"
	"time"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// memberEffects are those of somebody joining or leaving a group: who may view the group
// sees them from then on, or no longer.
func memberEffects(before, after *access.Index, changes []rbac.Change, names renamed, at time.Time) []Effect {
	moved := movedMembers(changes)
	if len(moved) == 0 {
		return nil
	}
	c := access.Circumstances{Time: at, AnyAddress: true, Unconstrained: true}
	var list []Effect
	for _, u := range after.SetUp().Users {
		if u.Status != rbac.Active || len(u.Assignments) == 0 {
			continue
		}
		e := Effect{User: u.Email}
		was, is := before.Viewable(names.before(u.Email), c), after.Viewable(u.Email, c)
		for _, s := range moved {
			saw, sees := was.Sees(s), is.Sees(s)
			switch {
			case sees && !saw:
				e.Gains, e.Seen = true, append(e.Seen, s)
			case saw && !sees:
				e.Loses, e.Unseen = true, append(e.Unseen, s)
			}
		}
		if e.Gains || e.Loses {
			list = append(list, e)
		}
	}
	return list
}

// movedMembers are the persons and computers that joined or left a group that is there
// before and after, or that comes or goes with them; sorted.
func movedMembers(changes []rbac.Change) []rbac.Subject {
	moved := map[rbac.Subject]bool{}
	for _, c := range changes {
		if c.Kind != rbac.KindGroup {
			continue
		}
		was, _ := c.Before.(*rbac.Group)
		is, _ := c.After.(*rbac.Group)
		b, a := members(was), members(is)
		for s := range b {
			moved[s] = moved[s] || !a[s]
		}
		for s := range a {
			moved[s] = moved[s] || !b[s]
		}
	}
	var list []rbac.Subject
	for s, differs := range moved {
		if differs {
			list = append(list, s)
		}
	}
	slices.Sort(list)
	return list
}

func members(g *rbac.Group) map[rbac.Subject]bool {
	all := map[rbac.Subject]bool{}
	if g == nil {
		return all
	}
	for _, u := range g.Users {
		all[rbac.UserSubject(u)] = true
	}
	for _, c := range g.Computers {
		all[rbac.ComputerSubject(c)] = true
	}
	return all
}
