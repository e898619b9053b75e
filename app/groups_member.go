package app

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// The kinds of member.
const (
	memberUser     = "user"
	memberComputer = "computer"
)

func (d MemberDraft) members() plan.Members {
	var m plan.Members
	for _, id := range d.Users {
		if u := rbac.NewEmail(id); u != "" {
			m.Users = append(m.Users, u)
		}
	}
	for _, id := range d.Computers {
		if c := rbac.NewComputerID(id); c != "" {
			m.Computers = append(m.Computers, c)
		}
	}
	return m
}

// membersOf are the identifiers of a group's members of a kind.
func membersOf(g *rbac.Group, kind string) []string {
	if kind == memberComputer {
		return named(g.Computers, word)
	}
	return named(g.Users, word)
}

// known are all identifiers of a kind there are: of groups' members and, of users, of the
// people of the set-up.
func (l *look) known(kind string) []string {
	all := map[string]bool{}
	for _, g := range l.setUp().Groups {
		for _, id := range membersOf(g, kind) {
			all[id] = true
		}
	}
	if kind == memberUser {
		for _, u := range l.setUp().Users {
			all[string(u.Email)] = true
		}
	}
	return slices.Sorted(maps.Keys(all))
}

// memberPage is the part of some members that a query asks for, by name.
func (l *look) memberPage(q MemberQuery, ids []string) MemberPage {
	text := strings.ToLower(strings.TrimSpace(q.Text))
	members := []Member{}
	for _, id := range ids {
		m := Member{ID: id, Name: id}
		if q.Kind == memberUser {
			m.Name = l.user(rbac.Email(id))
			m.Access = l.setUp().User(rbac.Email(id)) != nil
		}
		if strings.Contains(strings.ToLower(m.Name+" "+id), text) {
			members = append(members, m)
		}
	}
	sortByName(members, func(m Member) string { return m.Name })
	from := min(max(q.Offset, 0), len(members))
	until := min(from+cmp.Or(max(q.Limit, 0), rowsAtOnce), len(members))
	page := MemberPage{Members: members[from:until], Total: len(members)}
	l.placeMembers(q.Kind, page.Members)
	return page
}

// placeMembers says of which groups each is a member.
func (l *look) placeMembers(kind string, members []Member) {
	for _, g := range l.setUp().Groups {
		ids := membersOf(g, kind)
		for i := range members {
			if _, in := slices.BinarySearch(ids, members[i].ID); in {
				members[i].Groups = append(members[i].Groups, GroupName{string(g.Key), g.Name})
			}
		}
	}
}
