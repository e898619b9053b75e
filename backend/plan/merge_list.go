package plan

import (
	"cmp"
	"slices"

	"rolebook/backend/course"
	"rolebook/backend/rbac"
)

// lists are a section's entities in the base, here and in the file.
type lists[E any] struct{ base, ours, file []*E }

// merged is what becomes of a section's entities: those that are here in their order, then
// what the file adds in its own.
func merged[E any](m *merge, n noun[E], l lists[E]) []*E {
	base, file := n.byKey(l.base), n.byKey(l.file)
	var next []*E
	for i, ours := range l.ours {
		if !m.on.At(course.Merging, i, len(l.ours)+len(l.file)) {
			return nil
		}
		key := n.key(ours)
		theirs := file[key]
		delete(file, key)
		if theirs != nil {
			next = append(next, inBoth(m, n, sides[E]{base[key], ours, theirs}))
		} else if !removed(m, n, base[key], ours) {
			next = append(next, ours)
		}
	}
	for i, theirs := range l.file {
		if !m.on.At(course.Merging, len(l.ours)+i, len(l.ours)+len(l.file)) {
			return nil
		}
		if file[n.key(theirs)] != nil && added(m, n, base[n.key(theirs)], theirs) {
			next = append(next, theirs)
		}
	}
	return next
}

// mergedSorted is merged, sorted by key; the list that is here itself when nothing changes.
func mergedSorted[E any](m *merge, n noun[E], l lists[E]) []*E {
	next := merged(m, n, l)
	if slices.Equal(next, l.ours) {
		return l.ours
	}
	slices.SortStableFunc(next, func(a, b *E) int { return cmp.Compare(n.key(a), n.key(b)) })
	return next
}

func (n noun[E]) byKey(list []*E) map[string]*E {
	rows := make(map[string]*E, len(list))
	for _, e := range list {
		rows[n.key(e)] = e
	}
	return rows
}

func (n noun[E]) at(e *E) Place { return Place{Kind: n.kind, Key: n.key(e)} }

// inBoth is what becomes of an entity that is here and in the file; base may be nil.
func inBoth[E any](m *merge, n noun[E], e sides[E]) *E {
	base, ours, theirs := e.base, e.ours, e.theirs
	at := n.at(ours)
	if same(ours, theirs) {
		m.count(at, "")
		return ours
	}
	noteReuse(m, n, ours, theirs)
	switch {
	case m.Mode == Replace || m.Mode == Merge && !m.known:
		m.count(at, Updated)
		return theirs
	case m.known && base != nil && same(base, theirs):
		m.count(at, "")
		return ours
	case m.Mode == AddOnly:
		m.count(at, Refused)
		return ours
	}
	if base == nil {
		e.base = new(E)
	}
	next, conflicts := threeWay(n, e, m.theirs)
	m.out.Conflicts = append(m.out.Conflicts, conflicts...)
	switch {
	case !same(next, ours):
		m.count(at, Updated)
		return next
	case len(conflicts) > 0:
		m.count(at, Refused)
	default:
		m.count(at, "")
	}
	return ours
}

// removed reports whether an entity that the file does not have goes. With a base, what was
// added here since is no removal of the file's.
func removed[E any](m *merge, n noun[E], base, ours *E) bool {
	at := n.at(ours)
	if m.Mode == AddOnly || m.Mode == Merge && m.known && base == nil {
		return false
	}
	if (m.Mode == Replace || m.remove[at]) && (n.needed == nil || !n.needed(at.Key)) {
		m.count(at, Removed)
		return true
	}
	m.count(at, Left)
	return false
}

// added reports whether an entity that only the file has comes in. With a base, what was
// removed here since and is unchanged in the file stays away.
func added[E any](m *merge, n noun[E], base, theirs *E) bool {
	at := n.at(theirs)
	gone := m.known && base != nil && m.Mode != Replace
	switch {
	case !gone || n.needed != nil && n.needed(at.Key):
		m.count(at, Added)
		return true
	case same(base, theirs):
		m.count(at, "")
		return false
	case m.Mode == AddOnly:
		m.count(at, Refused)
		return false
	}
	m.out.Conflicts = append(m.out.Conflicts, Conflict{Place: at, Base: base, Theirs: theirs, TakesTheirs: m.theirs[at]})
	if m.theirs[at] {
		m.count(at, Added)
	} else {
		m.count(at, Refused)
	}
	return m.theirs[at]
}

// count notes the fate of an entity; none means it stays the same.
func (m *merge) count(at Place, fate Fate) {
	c := m.out.Counts[at.Kind]
	switch fate {
	case Removed:
		c.Removed++
	case Left:
		c.Left++
	case Added:
		c.Read, c.Created = c.Read+1, c.Created+1
	case Updated:
		c.Read, c.Changed = c.Read+1, c.Changed+1
	case Refused:
		c.Read, c.Refused = c.Read+1, c.Refused+1
	default:
		c.Read, c.Same = c.Read+1, c.Same+1
	}
	m.out.Counts[at.Kind] = c
	if fate != "" {
		m.out.Entries = append(m.out.Entries, Entry{Place: at, Fate: fate})
	}
}

func noteReuse[E any](m *merge, n noun[E], ours, theirs *E) {
	if n.meaning == nil {
		return
	}
	name, kind := n.meaning(ours)
	newName, newKind := n.meaning(theirs)
	at := n.at(ours)
	if at.Field = "name"; name != newName {
		m.out.Reused = append(m.out.Reused, Reuse{Place: at, Was: name, Is: newName})
	}
	if at.Field = "kind"; kind != newKind {
		m.out.Reused = append(m.out.Reused, Reuse{Place: at, Was: kind, Is: newKind})
	}
}

// arranged puts merged entities in order.
func arranged[E any](m *merge, n noun[E], l lists[E], next []*E) []*E {
	rows := n.byKey(next)
	order := m.order(n.keys(l.base), n.keys(l.ours), n.keys(l.file), n.keys(next))
	for i, key := range order {
		next[i] = rows[key]
	}
	if slices.Equal(next, l.ours) {
		return l.ours
	}
	return next
}

func (n noun[E]) keys(list []*E) []string {
	keys := make([]string, len(list))
	for i, e := range list {
		keys[i] = n.key(e)
	}
	return keys
}

// order is the order of the keys in next. The file leads when it mirrors, when the order here
// is still that of the base, or when without a base it has all there is; otherwise what
// is here leads. What the leader does not have comes after what stands before it elsewhere.
func (m *merge) order(base, ours, file, next []string) []string {
	leads := m.Mode == Replace
	if m.Mode == Merge && m.known {
		leads = sameOrder(base, ours)
	} else if m.Mode == Merge {
		leads = len(lacking(next, file)) == 0
	}
	if leads {
		return interleaved(next, file, ours)
	}
	return interleaved(next, ours, file)
}

// sameOrder reports whether what two lists share stands in the same order in both.
func sameOrder(a, b []string) bool {
	return slices.Equal(only(a, b), only(b, a))
}

// interleaved are the keys in the order of the leader; the others each right after what
// stands before it in the follower, and keys that neither has at the end.
func interleaved(keys, leader, follower []string) []string {
	order := only(leader, keys)
	for i, key := range follower {
		if !slices.Contains(keys, key) || slices.Contains(order, key) {
			continue
		}
		at := 0
		for _, before := range slices.Backward(follower[:i]) {
			if j := slices.Index(order, before); j >= 0 {
				at = j + 1
				break
			}
		}
		order = slices.Insert(order, at, key)
	}
	return append(order, lacking(keys, order)...)
}

// only is a list without what is not in the other, in its order.
func only(list, other []string) []string {
	return slices.DeleteFunc(slices.Clone(list), func(key string) bool { return !slices.Contains(other, key) })
}

func permissionKeys(a *rbac.Area) []string {
	var keys []string
	if a != nil {
		for _, p := range a.Permissions {
			keys = append(keys, string(p.Key))
		}
	}
	return keys
}
