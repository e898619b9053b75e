package plan

import (
	"slices"

	"rolebook/backend/access"
	"rolebook/backend/course"
	"rolebook/backend/rbac"
)

// memberEffects are those of somebody joining or leaving a group: who may view the group
// sees them from then on, or no longer. Of somebody who comes new themselves it is not said.
func (p *Plan) memberEffects(names renamed) []Effect {
	w := witnesses{moved: movedMembers(p.Changes), told: map[string]sights{}}
	if len(w.moved) == 0 {
		return nil
	}
	c := access.Circumstances{Time: p.At, AnyAddress: true, Unconstrained: true}
	before, after := p.Before, p.After
	var list []Effect
	for i, u := range after.SetUp().Users {
		if !p.on.At(course.Effects, i, len(after.SetUp().Users)) {
			return nil
		}
		was := names.before(u.Email)
		if u.Status != rbac.Active || len(u.Assignments) == 0 || before.SetUp().User(was) == nil {
			continue
		}
		s := w.between(before.Viewable(was, c), after.Viewable(u.Email, c), was, u.Email)
		if len(s.seen)+len(s.unseen) > 0 {
			list = append(list, Effect{User: u.Email, Gains: len(s.seen) > 0, Loses: len(s.unseen) > 0, Seen: s.seen, Unseen: s.unseen})
		}
	}
	return list
}

// sights are whom somebody newly sees, and whom no longer; sorted.
type sights struct{ seen, unseen []rbac.Subject }

// witnesses works out who sees whom of those who moved. People who see the same groups see
// the same, besides themselves, so that thousands of people are no more work than the groups
// they see.
type witnesses struct {
	moved []rbac.Subject // sorted
	told  map[string]sights
}

func (w witnesses) between(was, is access.Viewable, selves ...rbac.Email) sights {
	key := was.Key() + " " + is.Key()
	s, known := w.told[key]
	if !known {
		s = w.look(was.Others(), is.Others())
		w.told[key] = s
	}
	for _, email := range selves {
		self := rbac.UserSubject(email)
		if _, moved := slices.BinarySearch(w.moved, self); moved {
			saw, sees := was.Sees(self), is.Sees(self)
			s.seen, s.unseen = put(s.seen, self, sees && !saw), put(s.unseen, self, saw && !sees)
		}
	}
	return s
}

// put is the sorted list with the subject in it, or without it.
func put(list []rbac.Subject, s rbac.Subject, in bool) []rbac.Subject {
	at, found := slices.BinarySearch(list, s)
	switch {
	case in && !found:
		return slices.Insert(slices.Clone(list), at, s)
	case !in && found:
		return slices.Delete(slices.Clone(list), at, at+1)
	}
	return list
}

func (w witnesses) look(was, is access.Viewable) sights {
	var between sights
	for _, s := range w.moved {
		saw, sees := was.Sees(s), is.Sees(s)
		switch {
		case sees && !saw:
			between.seen = append(between.seen, s)
		case saw && !sees:
			between.unseen = append(between.unseen, s)
		}
	}
	return between
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
