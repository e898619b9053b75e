package exchange

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"rolebook/backend/course"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// growth is a group table being held against a set-up.
type growth struct {
	setUp     *rbac.SetUp
	groups    *register[rbac.GroupKey]
	people    map[rbac.Email]bool // known to the set-up
	computers map[rbac.ComputerID]bool
	there     map[rbac.GroupKey]*draft
	new       map[string]*draft // by folded name
	order     []*draft
	fates     []GroupFate
}

// draft is a group with what the table adds to it.
type draft struct {
	group   *rbac.Group // nil for a new one
	name    string
	row     int // that creates it
	members plan.Members
	said    map[member]int // rows that say who is in it; 0 = is there already
}

type member struct {
	kind MemberKind
	id   string
}

func (g *GroupSheet) against(on *course.Course, s *rbac.SetUp) *growth {
	w := &growth{
		setUp: s, groups: groupsOf(s), people: peopleOf(s), computers: map[rbac.ComputerID]bool{},
		there: map[rbac.GroupKey]*draft{}, new: map[string]*draft{},
	}
	for _, group := range s.Groups {
		for _, id := range group.Computers {
			w.computers[id] = true
		}
	}
	for i, r := range g.rows {
		if !on.At(course.Reading, i, len(g.rows)) {
			break
		}
		w.fates = append(w.fates, w.fate(r))
	}
	return w
}

// peopleOf is everybody a set-up knows: its users and the members of its groups.
func peopleOf(s *rbac.SetUp) map[rbac.Email]bool {
	people := make(map[rbac.Email]bool, len(s.Users))
	for _, u := range s.Users {
		people[u.Email] = true
	}
	for _, group := range s.Groups {
		for _, id := range group.Users {
			people[id] = true
		}
	}
	return people
}

func (w *growth) fate(r groupRow) GroupFate {
	fate := GroupFate{Row: r.number, Group: r.group, Member: r.id, Outcome: Refused}
	m, cause := w.member(r)
	if cause == nil {
		fate.Kind, fate.Member = m.kind, m.id
	}
	switch {
	case r.tooManyOf:
		cause = &Cause{Code: TooManyCells}
	case cause != nil:
	case r.group == "" && r.id == "":
		cause = &Cause{Code: NoGroup}
	case r.group == "":
		fate.Outcome, fate.Cause = Same, &Cause{Code: InNoGroup}
		return fate
	}
	if cause != nil {
		fate.Cause = cause
		return fate
	}
	d, fresh, cause := w.draft(r, m)
	if cause != nil {
		fate.Cause = cause
		return fate
	}
	if fate.Group = d.name; fresh {
		w.keep(d)
	}
	fate.Outcome, fate.Cause = d.take(r, m, fresh)
	return fate
}

// member is whom or what a row names.
func (w *growth) member(r groupRow) (member, *Cause) {
	kind, known := memberTypes[folded(r.kind)]
	switch {
	case !known || kind == "" && r.kind != "":
		return member{}, &Cause{Code: UnknownType, Value: r.kind, Near: rbac.Nearest(r.kind, []string{typeUser, typeClient, typeComputer})}
	case r.id == "":
		return member{}, nil
	case kind == typeUser, kind == "" && r.older, kind != typeComputer && w.person(r.id):
		return member{Person, string(rbac.NewEmail(r.id))}, nil
	}
	return member{Computer, string(rbac.NewComputerID(r.id))}, nil
}

// person reports whether a `Client` is a person.
func (w *growth) person(id string) bool {
	if w.computers[rbac.NewComputerID(id)] {
		return false
	}
	return addressLike(id) || w.people[rbac.NewEmail(id)]
}

// draft is the group a row is about and whether the row would create it.
func (w *growth) draft(r groupRow, m member) (d *draft, fresh bool, cause *Cause) {
	found := w.groups.find(r.group)
	switch {
	case len(found) > 1:
		return nil, false, &Cause{Code: AmbiguousGroup, Value: r.group, Near: w.groups.written(found[0], anywhere)}
	case len(found) == 1:
		if d = w.there[found[0]]; d == nil {
			d, fresh = w.existing(found[0]), true
		}
	default:
		if d = w.new[nameFolded(r.group)]; d == nil {
			d, fresh = &draft{name: norm.NFC.String(r.group), row: r.number, said: map[member]int{}}, true
		}
	}
	switch {
	case fresh && d.group == nil && utf8.RuneCountInString(d.name) > MaxGroupName:
		return nil, false, &Cause{Code: NameTooLong, Limit: MaxGroupName}
	case fresh && d.group == nil && len(w.new) == maxNewGroups:
		return nil, false, &Cause{Code: TooManyGroups, Limit: maxNewGroups}
	}
	return d, fresh, unlawfulGroup(d.name, m)
}

func (w *growth) existing(key rbac.GroupKey) *draft {
	group := w.setUp.Group(key)
	d := &draft{group: group, name: group.Name, said: make(map[member]int, len(group.Users)+len(group.Computers))}
	for _, id := range group.Users {
		d.said[member{Person, string(id)}] = 0
	}
	for _, id := range group.Computers {
		d.said[member{Computer, string(id)}] = 0
	}
	return d
}

func (w *growth) keep(d *draft) {
	if d.group != nil {
		w.there[d.group.Key] = d
	} else {
		w.new[nameFolded(d.name)] = d
	}
	w.order = append(w.order, d)
}

// take adds the row's member to the group, once (default-matrix E11).
func (d *draft) take(r groupRow, m member, fresh bool) (Outcome, *Cause) {
	outcome := Added
	if fresh && d.group == nil {
		outcome = Created
	}
	if m == (member{}) {
		switch {
		case outcome == Created:
			return Created, nil
		case d.group == nil:
			return Same, &Cause{Code: SaidBefore, Row: d.row}
		}
		return Same, nil
	}
	if row, said := d.said[m]; said && row == 0 {
		return Same, nil
	} else if said {
		return Same, &Cause{Code: SaidBefore, Row: row}
	}
	d.said[m] = r.number
	if m.kind == Person {
		d.members.Users = append(d.members.Users, rbac.Email(m.id))
	} else {
		d.members.Computers = append(d.members.Computers, rbac.ComputerID(m.id))
	}
	return outcome, nil
}

// unlawfulGroup is the law of the set-up that a group with this member would break; nil when
// it breaks none.
func unlawfulGroup(name string, m member) *Cause {
	group := &rbac.Group{Key: "group", Name: name}
	switch m.kind {
	case Person:
		group.Users = []rbac.Email{rbac.Email(m.id)}
	case Computer:
		group.Computers = []rbac.ComputerID{rbac.ComputerID(m.id)}
	}
	alone := &rbac.SetUp{Groups: []*rbac.Group{group}}
	return firstProblem(alone, rbac.Change{Op: rbac.Add, Kind: rbac.KindGroup, Key: "group", After: group}, "groups[0].")
}

// firstProblem is what is wrong with the one entity a change is about, where its path begins so.
func firstProblem(s *rbac.SetUp, c rbac.Change, path string) *Cause {
	problems := rbac.ValidateChanges(s, []rbac.Change{c})
	at := slices.IndexFunc(problems, func(p rbac.Problem) bool { return strings.HasPrefix(p.Path, path) })
	if at < 0 {
		return nil
	}
	return &Cause{Code: Unlawful, Problem: &problems[at]}
}

// edit is what the table adds, as edits of the set-up it was held against.
func (w *growth) edit(s *rbac.SetUp) plan.Edit {
	var edits []plan.Edit
	for _, d := range w.order {
		if d.group == nil {
			edits = append(edits, plan.CreateGroup(plan.NewGroup{Name: d.name, Users: d.members.Users, Computers: d.members.Computers}))
		} else if len(d.members.Users)+len(d.members.Computers) > 0 {
			edits = append(edits, plan.AddMembers(s, d.members, d.group.Key))
		}
	}
	return plan.Together("", edits...)
}
