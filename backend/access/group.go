package access

import (
	"slices"

	"rolebook/backend/rbac"
)

type group struct {
	src   *rbac.Group
	id    int32
	up    []int32         // itself and its ancestors, nearest first
	below []rbac.GroupKey // itself and its descendants, sorted
}

func sameTrees(a, b []*rbac.Group) bool {
	return slices.EqualFunc(a, b, func(x, y *rbac.Group) bool {
		return x == y || x.Key == y.Key && x.Parent == y.Parent && x.Kind == y.Kind
	})
}

func (ix *Index) compileGroups() {
	for _, g := range ix.setUp.Groups {
		ix.groupIDs.id(g.Key)
	}
	ix.groups = make([]*group, ix.groupIDs.len())
	for _, g := range ix.setUp.Groups {
		id := ix.groupIDs.id(g.Key)
		ix.groups[id] = &group{src: g, id: id}
	}
	for _, g := range ix.groups {
		if g != nil {
			g.up = ix.ancestry(g)
		}
	}
	for _, src := range ix.setUp.Groups {
		for _, above := range ix.group(src.Key).up {
			ix.groups[above].below = append(ix.groups[above].below, src.Key)
		}
	}
}

// ancestry stops at a group it has met before: a cycle in a set-up that is not valid must end.
func (ix *Index) ancestry(g *group) []int32 {
	var up []int32
	for at := g; at != nil && !slices.Contains(up, at.id); {
		up = append(up, at.id)
		if at.src.Parent == "" {
			break
		}
		at = ix.group(at.src.Parent)
	}
	return up
}

func (ix *Index) group(key rbac.GroupKey) *group {
	id, known := ix.groupIDs.ids[key]
	if !known || int(id) >= len(ix.groups) {
		return nil
	}
	return ix.groups[id]
}

// compileMembers brings the memberships up to date for the groups that changed.
func (ix *Index) compileMembers(before *Index) {
	ix.members = before.members
	var edit *shardEdit[[]int32]
	walk(before.setUp.Groups, ix.setUp.Groups, func(g *rbac.Group) rbac.GroupKey { return g.Key },
		func(was, is *rbac.Group) {
			if was != nil && is != nil && slices.Equal(was.Users, is.Users) && slices.Equal(was.Computers, is.Computers) {
				return
			}
			if edit == nil {
				edit = before.members.edit()
			}
			forMembers(was, func(s rbac.Subject) {
				id := ix.groupIDs.id(was.Key)
				rest := slices.DeleteFunc(slices.Clone(edit.get(string(s))), func(g int32) bool { return g == id })
				if len(rest) == 0 {
					edit.delete(string(s))
				} else {
					edit.set(string(s), rest)
				}
			})
			forMembers(is, func(s rbac.Subject) {
				edit.set(string(s), append(slices.Clip(edit.get(string(s))), ix.groupIDs.id(is.Key)))
			})
		})
	if edit != nil {
		ix.members = edit.done()
	}
}

func forMembers(g *rbac.Group, do func(rbac.Subject)) {
	if g == nil {
		return
	}
	for _, u := range g.Users {
		do(rbac.UserSubject(u))
	}
	for _, c := range g.Computers {
		do(rbac.ComputerSubject(c))
	}
}

// within reports whether one of the direct groups is the group or an ancestor of it.
func (ix *Index) within(direct []int32, id int32) bool {
	if len(direct) == 0 || int(id) >= len(ix.groups) || ix.groups[id] == nil {
		return false
	}
	for _, g := range ix.groups[id].up {
		if contains(direct, g) {
			return true
		}
	}
	return false
}

func contains(ids []int32, id int32) bool {
	if len(ids) > 16 {
		_, found := slices.BinarySearch(ids, id)
		return found
	}
	return slices.Contains(ids, id)
}

// spread is the groups with all their descendants, sorted; groups that are gone are left
// out. The list may be shared: it is only read.
func (ix *Index) spread(direct []int32) []rbac.GroupKey {
	var all []rbac.GroupKey
	parts := 0
	for _, id := range direct {
		if int(id) >= len(ix.groups) || ix.groups[id] == nil {
			continue
		}
		if parts++; parts == 1 {
			all = slices.Clip(ix.groups[id].below)
		} else {
			all = append(all, ix.groups[id].below...)
		}
	}
	if parts > 1 {
		slices.Sort(all)
		all = slices.Compact(all)
	}
	return all
}
