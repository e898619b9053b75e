package app

import (
	"strings"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// Groups is the screen of the groups: teams, regions, zones, sites and properties, their
// members and who may view them (checklist 109 to 113, 147).
type Groups struct{ session *Session }

var (
	viewGroups = act{screen: rbac.ScreenGroups}
	editGroups = act{screen: rbac.ScreenGroups, action: rbac.Edit}
)

// List shows the tree, or what of it fits a search in the names of groups and members.
func (g *Groups) List(setUp, text string) (GroupList, error) {
	return looking(g.session, viewGroups, setUp, func(l *look) (GroupList, error) { return l.groupList(text), nil })
}

// Group shows everything about one group but its members.
func (g *Groups) Group(setUp, key string) (GroupView, error) {
	return looking(g.session, viewGroups, setUp, func(l *look) (GroupView, error) {
		group, err := l.groupAt(key)
		if err != nil {
			return GroupView{}, err
		}
		return l.groupView(group), nil
	})
}

// Members shows a part of the members of a group.
func (g *Groups) Members(setUp, key string, q MemberQuery) (MemberPage, error) {
	return looking(g.session, viewGroups, setUp, func(l *look) (MemberPage, error) {
		group, err := l.groupAt(key)
		if err != nil {
			return MemberPage{}, err
		}
		return l.memberPage(q, membersOf(group, q.Kind)), nil
	})
}

// Candidates shows who is known and could become a member: users of the set-up and members
// of any group.
func (g *Groups) Candidates(setUp string, q MemberQuery) (MemberPage, error) {
	return looking(g.session, viewGroups, setUp, func(l *look) (MemberPage, error) {
		return l.memberPage(q, l.known(q.Kind)), nil
	})
}

// Create plans a group.
func (g *Groups) Create(setUp string, d GroupDraft) (PlanView, error) {
	return proposing(g.session, editGroups, setUp, func(*look) (plan.Edit, error) {
		m := MemberDraft{Users: d.Users, Computers: d.Computers}.members()
		return plan.CreateGroup(plan.NewGroup{
			Name: strings.TrimSpace(d.Name), Kind: strings.TrimSpace(d.Kind), Parent: rbac.GroupKey(d.Parent),
			Users: m.Users, Computers: m.Computers,
		}), nil
	})
}

// Update plans another name and kind for a group.
func (g *Groups) Update(setUp, key, name, kind string) (PlanView, error) {
	return proposing(g.session, editGroups, setUp, func(l *look) (plan.Edit, error) {
		name, kind := strings.TrimSpace(name), strings.TrimSpace(kind)
		return plan.UpdateGroup(l.setUp(), rbac.GroupKey(key), plan.GroupFields{Name: &name, Kind: &kind}), nil
	})
}

// Move plans to put a group under another, or at the top when parent is empty.
func (g *Groups) Move(setUp, key, parent string) (PlanView, error) {
	return proposing(g.session, editGroups, setUp, func(l *look) (plan.Edit, error) {
		return plan.MoveGroup(l.setUp(), rbac.GroupKey(key), rbac.GroupKey(parent)), nil
	})
}

// AddMembers plans more members for a group.
func (g *Groups) AddMembers(setUp, key string, d MemberDraft) (PlanView, error) {
	return proposing(g.session, editGroups, setUp, func(l *look) (plan.Edit, error) {
		return plan.AddMembers(l.setUp(), d.members(), rbac.GroupKey(key)), nil
	})
}

// RemoveMembers plans to take members out of a group.
func (g *Groups) RemoveMembers(setUp, key string, d MemberDraft) (PlanView, error) {
	return proposing(g.session, editGroups, setUp, func(l *look) (plan.Edit, error) {
		return plan.RemoveMembers(l.setUp(), d.members(), rbac.GroupKey(key)), nil
	})
}

// Delete plans to take a group out; those under it move up.
func (g *Groups) Delete(setUp, key string) (PlanView, error) {
	return proposing(g.session, editGroups, setUp, func(l *look) (plan.Edit, error) {
		return plan.DeleteGroups(l.setUp(), rbac.GroupKey(key)), nil
	})
}
