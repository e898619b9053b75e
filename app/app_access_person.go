package app

import (
	"slices"
	"time"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// personView is everything the panel of one person shows.
func (l *look) personView(u *rbac.User) PersonView {
	s := l.setUp()
	view := PersonView{
		Email: string(u.Email), Name: u.Name(), FirstName: u.FirstName, LastName: u.LastName, Alias: u.Alias,
		Status: string(u.Status), StatusMeans: l.people.status[u.Status], SSO: u.SSO, Superuser: u.Superuser,
		HasSuperusers: restricts(s) || u.Superuser, ReadOnly: u.ReadOnly, LimitedAccess: u.LimitedAccess,
		Roles: l.assignmentViews(u), Views: l.viewsView(u), Toggles: l.toggleViews(u),
		Findings: l.viewFindings(plan.AboutUser(l.ix, u, l.at), l.at), Deeds: named(deeds[u.Status], word),
	}
	if len(u.Assignments) > 1 {
		view.Several = fill(l.people.several, "roles", l.listed(named(rolesOf(u), l.role), listInFull))
	}
	for _, g := range s.Groups {
		if _, member := slices.BinarySearch(g.Users, u.Email); member {
			view.MemberOf = append(view.MemberOf, GroupName{string(g.Key), g.Name})
		}
	}
	view.Gone = l.gone(u, view.MemberOf)
	return view
}

// restricts reports whether something in the set-up is for superusers only.
func restricts(s *rbac.SetUp) bool {
	for _, p := range s.Catalogue.Permissions() {
		if p.Restricted {
			return true
		}
	}
	return slices.ContainsFunc(s.Roles, func(r *rbac.Role) bool { return r.Restricted })
}

func rolesOf(u *rbac.User) []rbac.RoleKey {
	roles := make([]rbac.RoleKey, len(u.Assignments))
	for i, a := range u.Assignments {
		roles[i] = a.Role
	}
	return roles
}

// assignmentViews are the roles of a person, the primary one first.
func (l *look) assignmentViews(u *rbac.User) []AssignmentView {
	var views []AssignmentView
	primary := plan.Primary(l.setUp(), u)
	for i, a := range u.Assignments {
		view := AssignmentView{
			Draft: draftOf(a), RoleName: l.role(a.Role), Groups: l.groupNames(a.Groups),
			Primary: i == primary, When: when(a, l.at), Sentence: l.assignment(a),
		}
		if view.Primary {
			views = slices.Insert(views, 0, view)
		} else {
			views = append(views, view)
		}
	}
	return views
}

// when says whether an assignment counts at an instant: now, later or over.
func when(a rbac.Assignment, at time.Time) string {
	switch {
	case !a.From.Started(at):
		return "later"
	case a.Until.Passed(at):
		return "over"
	}
	return "now"
}

func (t teller) groupNames(keys []rbac.GroupKey) []GroupName {
	groups := make([]GroupName, len(keys))
	for i, key := range keys {
		groups[i] = GroupName{string(key), t.group(key)}
	}
	return groups
}

func draftOf(a rbac.Assignment) AssignmentDraft {
	return AssignmentDraft{
		Role: string(a.Role), Groups: named(a.Groups, word), From: a.From.String(), Until: a.Until.String(), Reason: a.Reason,
	}
}

// viewsView is whose data a person may see.
func (l *look) viewsView(u *rbac.User) ViewsView {
	v := u.Views
	view := ViewsView{
		Draft:  ViewsDraft{All: v.All, Groups: named(v.Groups, word), AllGoals: v.AllGoals, Goals: named(v.Goals, word)},
		Groups: l.groupNames(v.Groups), Goals: l.groupNames(v.Goals), Sentence: l.viewsInShort(u),
		Fixed: l.fixed(u), WhyNoGoals: l.whyNoGoals(l.ix, rolesOf(u)...),
	}
	if view.Fixed {
		view.WhyFixed = fill(l.people.whyFixed, "roles", l.listed(named(rolesOf(u), l.role), namesInAPhrase))
	}
	return view
}

// toggleViews are the permissions that a role of the person lets be switched, in the order of the
// catalogue, with what each choice would come to.
func (l *look) toggleViews(u *rbac.User) []ToggleView {
	s := l.setUp()
	var views []ToggleView
	for area, p := range s.Catalogue.Permissions() {
		var offering []*rbac.Role
		for _, key := range slices.Compact(slices.Sorted(slices.Values(rolesOf(u)))) {
			if r := s.Role(key); r != nil && slices.Contains(r.Toggles, p.Key) {
				offering = append(offering, r)
			}
		}
		if len(offering) == 0 {
			continue
		}
		view := ToggleView{
			Permission: string(p.Key), Name: p.Name, Area: area.Name, Sensitive: p.Sensitive, Restricted: p.Restricted,
			Roles: l.listed(named(offering, func(r *rbac.Role) string { return r.Name }), namesInAPhrase),
			Net:   l.heldBy(l.ix, u.Email, p.Key).String(),
		}
		if level, switched := u.Toggles[p.Key]; switched {
			view.Value = level.String()
		}
		view.ByRole = l.heldAfter(plan.ClearToggle(s, p.Key, u.Email), u.Email, p.Key).String()
		for _, level := range p.Offered() {
			if p.APIOnly && level != rbac.No || !slices.ContainsFunc(offering, func(r *rbac.Role) bool {
				return level.Within(r.Floor(p.Key), r.Ceiling(p.Key))
			}) {
				continue
			}
			net := l.heldAfter(plan.SetToggle(s, p.Key, level, u.Email), u.Email, p.Key)
			view.Choices = append(view.Choices, ToggleChoice{Level: level.String(), Net: net.String()})
		}
		views = append(views, view)
	}
	return views
}

// heldAfter is the level somebody would hold after an edit; No when it cannot be done.
func (l *look) heldAfter(edit plan.Edit, email rbac.Email, p rbac.PermissionKey) rbac.Level {
	next, err := edit.Do(l.setUp())
	if err != nil {
		return rbac.No
	}
	return l.heldBy(l.ix.Next(next), email, p)
}

func (l *look) heldBy(ix *access.Index, email rbac.Email, p rbac.PermissionKey) rbac.Level {
	return shownLevel(ix.Hold(email, p, asIfActive(l.at)))
}

// gone says what goes with a person who is deleted, and what stays.
func (l *look) gone(u *rbac.User, memberOf []GroupName) []string {
	w := l.people.gone
	sentences := []string{fill(w.final, "user", u.Name())}
	say := func(template string, list []string) {
		if len(list) > 0 {
			sentences = append(sentences, fill(template, "user", u.Name(), "list", l.listed(list, listInFull)))
		}
	}
	views := named(u.Views.Groups, l.group)
	if u.Views.All {
		views = []string{l.people.everyGroup}
	}
	var toggles []string
	for _, p := range l.setUp().Catalogue.Permissions() {
		if _, switched := u.Toggles[p.Key]; switched {
			toggles = append(toggles, p.Name)
		}
	}
	say(w.roles, named(u.Assignments, l.assignment))
	say(w.views, views)
	say(w.goals, named(u.Views.Goals, l.group))
	say(w.toggles, toggles)
	var statements []string
	for _, st := range l.setUp().Statements {
		if st.Who.User == u.Email {
			statements = append(statements, l.statement(st))
		}
	}
	say(w.statements, statements)
	say(w.members, named(memberOf, func(g GroupName) string { return g.Name }))
	return append(sentences, w.trail)
}
