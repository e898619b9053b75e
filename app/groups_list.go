package app

import (
	"slices"
	"strings"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// groupList is the tree, or what of it fits a search in the names of groups and members.
func (l *look) groupList(text string) GroupList {
	s := l.setUp()
	text = strings.ToLower(strings.TrimSpace(text))
	viewers := l.viewersByGroup()
	findings := map[rbac.GroupKey][]string{}
	for _, f := range plan.GroupFindings(s) {
		if f.Code == plan.GroupUnseen && s.Partial() {
			continue // who views it may be somebody who is not seen here
		}
		findings[f.Group] = append(findings[f.Group], string(f.Code))
	}
	list := GroupList{Total: len(s.Groups), Kinds: kindsOf(s)}
	walkGroups(s, func(g *rbac.Group, _ []string) {
		row := GroupRow{
			Key: string(g.Key), Name: g.Name, Kind: g.Kind, Parent: string(g.Parent), Users: len(g.Users),
			Computers: len(g.Computers), Viewers: viewers[g.Key], Findings: findings[g.Key],
		}
		row.Fits, row.Because = l.fitsGroup(g, text)
		list.Groups = append(list.Groups, row)
	})
	if text != "" {
		list.Groups = withAbove(list.Groups)
	}
	return list
}

func kindsOf(s *rbac.SetUp) []string {
	kinds := slices.Clone(rbac.GroupKinds)
	for _, g := range s.Groups {
		if g.Kind != "" && !slices.Contains(kinds, g.Kind) {
			kinds = append(kinds, g.Kind)
		}
	}
	return kinds
}

// fitsGroup looks for a text in the name of a group, else in those of its members.
func (l *look) fitsGroup(g *rbac.Group, text string) (bool, string) {
	in := func(s string) bool { return strings.Contains(strings.ToLower(s), text) }
	if in(g.Name) {
		return true, ""
	}
	for _, u := range g.Users {
		if name := l.user(u); in(name) || in(string(u)) {
			return true, name
		}
	}
	for _, c := range g.Computers {
		if in(string(c)) {
			return true, string(c)
		}
	}
	return false, ""
}

// withAbove leaves the rows that fit and those above them; parents come first.
func withAbove(rows []GroupRow) []GroupRow {
	needed := map[string]bool{}
	for i := len(rows) - 1; i >= 0; i-- {
		if rows[i].Fits || needed[rows[i].Key] {
			needed[rows[i].Key], needed[rows[i].Parent] = true, true
		}
	}
	return slices.DeleteFunc(rows, func(r GroupRow) bool { return !needed[r.Key] })
}

// viewersByGroup counts who may view each group.
func (l *look) viewersByGroup() map[rbac.GroupKey]int {
	count := map[rbac.GroupKey]int{}
	below := map[rbac.GroupKey][]rbac.GroupKey{}
	for _, g := range l.setUp().Groups {
		for up := range l.above(g.Key) {
			below[up] = append(below[up], g.Key)
		}
	}
	everywhere := 0
	for _, u := range l.setUp().Users {
		ways := l.sights(u)
		if slices.ContainsFunc(ways, func(w sight) bool { return w.group == "" }) {
			everywhere++
			continue
		}
		reached := map[rbac.GroupKey]bool{}
		for _, way := range ways {
			for _, g := range below[way.group] {
				reached[g] = true
			}
		}
		for g := range reached {
			count[g]++
		}
	}
	for _, g := range l.setUp().Groups {
		count[g.Key] += everywhere
	}
	return count
}

// groupView is everything about one group but its members.
func (l *look) groupView(g *rbac.Group) GroupView {
	s := l.setUp()
	view := GroupView{
		Key: string(g.Key), Name: g.Name, Kind: g.Kind, Parent: string(g.Parent),
		Users: len(g.Users), Computers: len(g.Computers), Source: g.Source,
	}
	for up := s.Group(g.Parent); up != nil && len(view.Path) < len(s.Groups); up = s.Group(up.Parent) {
		view.Path = slices.Insert(view.Path, 0, GroupName{string(up.Key), up.Name})
	}
	inside := map[rbac.Subject]bool{}
	for _, other := range s.Groups {
		if other.Parent == g.Key {
			view.Below = append(view.Below, GroupName{string(other.Key), other.Name})
		}
		if l.above(other.Key)[g.Key] {
			for _, u := range other.Users {
				inside[rbac.UserSubject(u)] = true
			}
			for _, c := range other.Computers {
				inside[rbac.ComputerSubject(c)] = true
			}
		}
	}
	view.Inside = len(inside)
	sortByName(view.Below, func(n GroupName) string { return n.Name })
	l.viewGroupViewers(&view, g)
	for _, st := range s.Statements {
		if st.Who.Group == g.Key || st.Subject == rbac.GroupSubject(g.Key) {
			result := plan.CheckOn(l.on, l.ix, st, l.at)
			view.Statements = append(view.Statements, l.viewStatement(&result))
		}
	}
	view.Findings = l.viewFindings(plan.AboutGroup(l.ix, g.Key), l.at)
	return view
}

func (l *look) viewGroupViewers(view *GroupView, g *rbac.Group) {
	above := l.above(g.Key)
	var viewers []GroupViewer
	for _, u := range l.setUp().Users {
		ways := l.sightsOf(u, above)
		if len(ways) == 0 {
			continue
		}
		viewer := GroupViewer{
			Email: string(u.Email), Name: u.Name(), Status: string(u.Status), Own: slices.Contains(u.Views.Groups, g.Key),
			Goals: u.Views.AllGoals || slices.ContainsFunc(u.Views.Goals, func(k rbac.GroupKey) bool { return above[k] }),
			Ways:  named(ways, func(w sight) string { return l.sightSentence(g.Key, w) }),
		}
		if at := plan.Primary(l.setUp(), u); at >= 0 {
			viewer.Role = l.role(u.Assignments[at].Role)
		}
		if viewer.Goals {
			view.Setters++
		}
		viewers = append(viewers, viewer)
	}
	sortByName(viewers, func(v GroupViewer) string { return v.Name })
	view.Viewers, view.AllViewers = viewers[:min(len(viewers), rowsAtOnce)], len(viewers)
}
