package access

import (
	"slices"

	"rolebook/backend/rbac"
)

// WithoutWrite is the hold for somebody who may only look.
func (h Hold) WithoutWrite() Hold {
	h.Level, h.AllWrite, h.Write = h.Level.WithoutWrite(), false, nil
	return h
}

// Meet is a hold that allows what both allow.
func (h Hold) Meet(o Hold) Hold {
	switch {
	case len(h.Blocked) > 0:
		return Hold{Blocked: h.Blocked}
	case len(o.Blocked) > 0:
		return Hold{Blocked: o.Blocked}
	}
	m := Hold{Level: h.Level.Meet(o.Level), Filters: h.Filters & o.Filters}
	read, write := met(h.reach(rbac.View), o.reach(rbac.View)), met(h.reach(rbac.Edit), o.reach(rbac.Edit))
	if m.Level.Reads() == rbac.ExtentGroups {
		m.AllRead, m.Read = read.every, read.groups
		m.Own = !m.AllRead && h.ownRead() && o.ownRead() && (h.Own || o.Own)
	}
	if m.Level.Writes() == rbac.ExtentGroups {
		m.AllWrite, m.Write = write.every, write.groups
	}
	return m
}

// ownRead reports whether the user's own data is read, as such or among everybody's.
func (h Hold) ownRead() bool { return h.Own || h.Level.Reads() == rbac.ExtentAll || h.AllRead }

// met is whom both reach, where at least one is limited to groups.
func met(a, b reach) reach {
	switch {
	case a.all || a.every && !b.all:
		return reach{every: b.every, groups: b.groups}
	case b.all || b.every:
		return reach{every: a.every, groups: a.groups}
	}
	return reach{groups: slices.DeleteFunc(slices.Clone(a.groups), func(k rbac.GroupKey) bool {
		_, both := slices.BinarySearch(b.groups, k)
		return !both
	})}
}

// Reaches reports whether the hold lets do the action to a subject: at level all to anybody,
// limited to those who are in its groups, and of own data to the user themselves. The index is
// the one in which the subject is looked for.
func (h Hold) Reaches(ix *Index, user rbac.Email, a rbac.Action, s rbac.Subject) bool {
	if !h.Can(a) {
		return false
	}
	r := h.reach(a)
	if r.all || r.every {
		return true
	}
	if a == rbac.View && h.Own && s == rbac.UserSubject(user) {
		return true
	}
	has := func(k rbac.GroupKey) bool { _, found := slices.BinarySearch(r.groups, k); return found }
	if kind, id := s.Split(); kind == rbac.SubjectGroup {
		return has(rbac.GroupKey(id))
	}
	groups, _ := ix.members.get(string(s))
	return slices.ContainsFunc(groups, func(g int32) bool {
		return int(g) < len(ix.groups) && ix.groups[g] != nil && has(ix.groups[g].src.Key)
	})
}

// Everybody reports whether the hold lets do the action to whomever there is.
func (h Hold) Everybody(a rbac.Action) bool {
	r := h.reach(a)
	return h.Can(a) && (r.all || r.every)
}

// Grown is a hold in one revision with the groups that a later one has below those it covers:
// who makes a group below their own holds it. A group that was there already and moved is not
// among them.
func (h Hold) Grown(then, now *rbac.SetUp) Hold {
	covered := func(groups []rbac.GroupKey) []rbac.GroupKey {
		if len(groups) == 0 {
			return groups
		}
		all := slices.Clone(groups)
		for _, g := range now.Groups {
			if up := Founded(g, then, now); up != g.Key && slices.Contains(groups, up) {
				all = append(all, g.Key)
			}
		}
		slices.Sort(all)
		return all
	}
	h.Read, h.Write = covered(h.Read), covered(h.Write)
	return h
}

// Founded is the group itself, where an earlier revision had it, else the nearest above it
// that it had; empty when there is none.
func Founded(g *rbac.Group, then, now *rbac.SetUp) rbac.GroupKey {
	for range len(now.Groups) + 1 {
		if g == nil || then.Group(g.Key) != nil {
			break
		}
		g = now.Group(g.Parent)
	}
	if g == nil || then.Group(g.Key) == nil {
		return ""
	}
	return g.Key
}
