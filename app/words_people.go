package app

import (
	"slices"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// peopleWords are about people and whose data they see.
type peopleWords struct {
	everyGroup  string // the viewable groups of who sees all
	fixed       string // of whose roles reach everything
	noGroups    string
	needless    string // of whose roles show nobody's data
	whyFixed    string // {roles}
	whyNoGroups string // {role}: reaches everything
	whyNoData   string // {role}: shows nobody's data
	noInsights  string // {addOn}
	noGoalRole  string
	everyGoal   string
	goalsFor    string // {groups}
	several     string // {roles}

	found  map[plan.FindingCode]string // short, as a filter
	status map[rbac.Status]string
	sights sightWords
	left   map[Deed]plural
	// nobodyTo is that a change of status applies to nobody picked.
	nobodyTo AppError
	gone     goneWords
	net      netWords
	pasted   pastedWords
}

// sightWords say how somebody may see a group.
type sightWords struct{ reach, all, here, above, role string }

// goneWords say what goes with somebody who is deleted.
type goneWords struct{ final, roles, views, goals, toggles, members, trail, statements string }

// netWords are about what all roles come to together.
type netWords struct {
	more, less plural
	same, own  string
	everyGroup string
	waiting    string
	inactive   string
}

// pastedWords are about lines of a list that cannot be read as people.
type pastedWords struct{ noEmail, twice, there string }

const groupsInShort = 2

// viewsInShort is whose data a person sees, for a cell of the table.
func (l *look) viewsInShort(u *rbac.User) string {
	w := l.people
	switch {
	case l.fixed(u):
		return w.fixed
	case u.Views.All:
		return w.everyGroup
	}
	groups := slices.Clone(u.Views.Groups)
	for _, a := range u.Assignments {
		groups = append(groups, a.Groups...)
	}
	slices.Sort(groups)
	groups = slices.Compact(groups)
	switch {
	case len(groups) > 0:
		return l.listed(named(groups, l.group), groupsInShort)
	case slices.ContainsFunc(u.Assignments, func(a rbac.Assignment) bool { return l.ix.ShowsGroups(a.Role, u.LimitedAccess) }):
		return w.noGroups
	}
	return w.needless
}

// whyNoGroups says why there are no groups to choose for a role that needs none (checklist 107, 108).
func (t teller) whyNoGroups(r *rbac.Role) string {
	if r.Reach == rbac.ReachAll {
		return fill(t.people.whyNoGroups, "role", r.Name)
	}
	return fill(t.people.whyNoData, "role", r.Name)
}

// sightSentence says how somebody may see the data of a group.
func (t teller) sightSentence(group rbac.GroupKey, way sight) string {
	w := t.people.sights
	template := w.above
	switch {
	case way.role != "" && way.group == "":
		template = w.reach
	case way.role != "":
		template = w.role
	case way.group == "":
		template = w.all
	case way.group == group:
		template = w.here
	}
	return fill(template, "role", t.role(way.role), "group", t.group(way.group))
}
