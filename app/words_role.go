package app

import (
	"cmp"
	"slices"

	"rolebook/backend/rbac"
)

// roleWords are the sentences of Role access. {role} is a role's name.
type roleWords struct {
	portals     map[string]string // those the templates use
	otherPortal string            // {portal}
	reach       map[rbac.Reach]string
	dot         string

	meaning    meaningWords
	barred     barredWords
	fact       roleFactWords
	mark       map[mark]string
	differs    string // {permission}: {level}, by default {default}
	fromTo     string
	fromStart  string   // {after}
	badNetwork AppError // {text}
	draft      string   // the title of a draft of several parts
	task       taskWords
}

// taskWords are about roles made of the tasks of a job.
type taskWords struct {
	note   string // {permission} {note}
	needed string // {permission} {by}
	same   string // {role}
	more   plural // {role}
}

// meaningWords say what a level comes to. {groups} is whose data a limited level shows.
type meaningWords struct {
	no, open, openEdit, data, dataEdit string
	read, dataRead                     string
	limited, limitedEdit, limitedRead  string
	mixed                              string
	groups                             map[rbac.Scope]string
}

// barredWords say why a cell may not have a level.
type barredWords struct {
	noScope, nothingToChange string
	ceiling, floor           string // for bounds without a reason of their own
	inherited                string // {juniors} {level}
	apiOnly                  string
}

// roleFactWords are facts about cells, permissions and roles, a sentence each.
type roleFactWords struct {
	inherited, isDefault, byDefault     string
	filters, noFilters                  string
	scopes                              map[rbac.Scope]string
	nothingToChange, liveData, requires string
	requiresAt, requiredBy, opens       string
	reachAll, reachGroups, ownData      string
	blocked, addresses                  string
	forGroups, fromTime, until          string
	inUsePeople                         plural
	inUseRole, leadsBack                string
	apart, apartAtOnce                  string
}

// mark is the kind of a remark on a row or cell.
type mark string

// The marks, in the order in which they are said.
const (
	markNotInPlan  mark = "not-in-plan"
	markMissing    mark = "missing"
	markReach      mark = "reach"
	markSwitch     mark = "switch"
	markSensitive  mark = "sensitive"
	markAPIOnly    mark = "api-only"
	markRestricted mark = "restricted"
)

// portal is what a portal is called.
func (t teller) portal(key string) string {
	if name, known := t.roles.portals[key]; known || key == "" {
		return name
	}
	return fill(t.roles.otherPortal, "portal", key)
}

// meaning says what it comes to that a role holds a level on a permission.
func (t teller) meaning(role string, p *rbac.Permission, l rbac.Level) string {
	w := t.roles.meaning
	pick := func(scoped, plain string) string {
		if p.Scoped() {
			return scoped
		}
		return plain
	}
	template := w.no
	switch {
	case l == rbac.Yes && p.Editable:
		template = pick(w.dataEdit, w.openEdit)
	case l == rbac.Yes:
		template = pick(w.data, w.open)
	case l == rbac.Read:
		template = pick(w.dataRead, w.read)
	case l == rbac.ReadAllChangeLimited:
		template = w.mixed
	case l == rbac.LimitedRead:
		template = w.limitedRead
	case l == rbac.Limited && p.Editable:
		template = w.limitedEdit
	case l == rbac.Limited:
		template = w.limited
	}
	return fill(template, "role", role, "groups", w.groups[p.Scope])
}

// barredFrom says why a cell may not have a level; empty when it may.
func (t teller) barredFrom(at *spot, l rbac.Level) string {
	w, p, c := t.roles.barred, at.permission, at.cell
	switch {
	case !p.Offers(l) && !p.Scoped() && l.Reads() == rbac.ExtentGroups:
		return w.noScope
	case !p.Offers(l):
		return w.nothingToChange
	case l.Meet(c.Ceiling.Level) != l:
		return sentence(cmp.Or(c.Ceiling.Reason, fill(w.ceiling, "role", at.role.Name, "level", t.levels[c.Ceiling.Level])))
	case l.Join(c.Floor.Level) != l:
		return sentence(cmp.Or(c.Floor.Reason, fill(w.floor, "role", at.role.Name, "level", t.levels[c.Floor.Level])))
	case !at.shows(l):
		juniors := t.listed(named(at.role.Includes, t.role), namesInAPhrase)
		return fill(w.inherited, "role", at.role.Name, "juniors", juniors, "level", t.levels[at.inherited])
	case at.raisesAPIOnly(l):
		return w.apiOnly
	}
	return ""
}

// lockedBecause says why a cell may not have every level its permission offers; empty when it may.
func (t teller) lockedBecause(at *spot) string {
	offered := at.permission.Offered()
	slices.Reverse(offered)
	for _, l := range offered {
		if why := t.barredFrom(at, l); why != "" {
			return why
		}
	}
	return ""
}

// cellMarks are the remarks on a cell.
func (t teller) cellMarks(at *spot) []MarkView {
	var marks []MarkView
	r, p, c := at.role, at.permission, at.cell
	add := func(kind mark, values ...string) {
		text := fill(t.roles.mark[kind], append(values, "role", r.Name, "permission", p.Name)...)
		marks = append(marks, MarkView{Kind: string(kind), Sentence: text})
	}
	if len(c.Missing) > 0 {
		add(markMissing, "others", t.listed(named(c.Missing, t.permission), namesInAPhrase))
	}
	if c.Shown != c.Held {
		add(markReach, "groups", t.roles.meaning.groups[p.Scope])
	}
	if c.Toggle {
		add(markSwitch)
	}
	return marks
}

// permissionMarks are the remarks on a row.
func (t teller) permissionMarks(p *rbac.Permission, inPlan bool) []MarkView {
	var marks []MarkView
	for _, m := range []struct {
		kind mark
		on   bool
	}{{markNotInPlan, !inPlan}, {markSensitive, p.Sensitive}, {markAPIOnly, p.APIOnly}, {markRestricted, p.Restricted}} {
		if m.on {
			text := fill(t.roles.mark[m.kind], "addOn", t.addOn(p.AddOn), "permission", p.Name)
			marks = append(marks, MarkView{Kind: string(m.kind), Sentence: text})
		}
	}
	return marks
}

// permissionFacts say what there is to know about a permission, a sentence each.
func (t teller) permissionFacts(s *rbac.SetUp, p *rbac.Permission) []string {
	w := t.roles.fact
	facts := []string{w.scopes[cmp.Or(p.Scope, rbac.ScopeNone)]}
	if !p.Editable {
		facts = append(facts, w.nothingToChange)
	}
	if p.DateFiltered {
		facts = append(facts, w.liveData)
	}
	for _, q := range p.Requires {
		template := w.requires
		if q.At != "" {
			template = w.requiresAt
		}
		facts = append(facts, fill(template, "permission", t.permission(q.Permission), "kind", t.word(q.At)))
	}
	var dependents []string
	for _, other := range s.Catalogue.Permissions() {
		if slices.ContainsFunc(other.Requires, func(q rbac.Requirement) bool { return q.Permission == p.Key }) {
			dependents = append(dependents, other.Name)
		}
	}
	if len(dependents) > 0 {
		facts = append(facts, fill(w.requiredBy, "permissions", t.listed(dependents, namesInAPhrase)))
	}
	if len(p.Governs) > 0 {
		screens := named(p.Governs, func(s rbac.Screen) string { return t.screens[s] })
		facts = append(facts, fill(w.opens, "screens", t.listed(screens, len(screens))))
	}
	return facts
}

// cellFacts say where a cell's level comes from and what bounds it, a sentence each.
func (t teller) cellFacts(at *spot) []string {
	w, r, c := t.roles.fact, at.role, at.cell
	var facts []string
	if len(c.From) > 0 {
		facts = append(facts, fill(w.inherited, "role", r.Name, "level", t.levels[c.Grant],
			"juniors", t.listed(named(c.From, t.role), namesInAPhrase)))
	}
	switch {
	case r.BuiltIn && c.Changed:
		facts = append(facts, fill(w.byDefault, "level", t.levels[c.Default]))
	case r.BuiltIn:
		facts = append(facts, w.isDefault)
	}
	if why := t.lockedBecause(at); why != "" && why != t.roles.barred.apiOnly { // which is a mark
		facts = append(facts, why)
	}
	if at.permission.DateFiltered && c.Held != rbac.No {
		template := w.filters
		if len(r.DateFilters) == 0 {
			template = w.noFilters
		}
		filters := named(r.DateFilters, func(f rbac.DateFilter) string { return t.filters[f] })
		facts = append(facts, fill(template, "role", r.Name, "filters", t.listed(filters, len(filters))))
	}
	return facts
}

// sentence ends a reason that somebody wrote without a full stop.
func sentence(text string) string {
	if text == "" || slices.Contains([]byte(".!?"), text[len(text)-1]) {
		return text
	}
	return text + "."
}
