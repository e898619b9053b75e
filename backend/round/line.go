package round

import (
	"slices"
	"strings"

	"rolebook/backend/access"
	"rolebook/backend/course"
	"rolebook/backend/rbac"
)

// superuserLine is the key of the line that says somebody is a superuser.
const superuserLine = "superuser"

// State is what became of a line since its round began.
type State string

// The states.
const (
	Same    State = "same"
	New     State = "new"     // was not there when the round began
	Changed State = "changed" // is held otherwise: another end or reason
	Gone    State = "gone"    // is no longer there; nothing is left to decide
)

// Line is one thing somebody holds and somebody else decides about: a role, or being a superuser.
type Line struct {
	User       rbac.Email
	Name       string // of somebody who is gone
	Key        string
	Assignment rbac.Assignment // zero for the superuser's line
	Superuser  bool
	State      State
	Before     rbac.Assignment // when changed or gone: as it was
	Decision   *Decision       // nil while there is none, or the line is another than was decided on
}

// Open reports whether something is to be decided about the line.
func (l *Line) Open() bool { return l.State != Gone && l.Decision == nil }

// keyOf tells the roles of one person apart: by role, groups and start.
func keyOf(a rbac.Assignment) string {
	groups := make([]string, len(a.Groups))
	for i, g := range a.Groups {
		groups[i] = string(g)
	}
	return strings.TrimRight(string(a.Role)+":"+strings.Join(groups, ",")+":"+a.From.String(), ":")
}

// Lines are what a round looks at as things are now, by person, each with what was decided
// and what became of it since the round began; none where the course is over.
func Lines(on *course.Course, began *rbac.SetUp, now *access.Index, scope Scope, decided map[rbac.Email]Decided) []Line {
	s := now.SetUp()
	looks := newLooker(now, scope)
	var list []Line
	for i, u := range s.Users {
		if !on.At(course.Findings, i, len(s.Users)) {
			return nil
		}
		was := began.User(u.Email)
		if looks.at(u) || was != nil && looks.at(was) {
			list = append(list, linesOf(was, u, looks)...)
		}
	}
	for _, was := range began.Users {
		if s.User(was.Email) == nil && looks.at(was) {
			for _, line := range goneOf(was, &rbac.User{Email: was.Email}, looks) {
				line.Name = was.Name()
				list = append(list, line)
			}
		}
	}
	for i := range list {
		list[i].Decision = decisionOn(&list[i], decided[list[i].User].Decisions)
	}
	return list
}

// linesOf are the lines of one person.
func linesOf(was, u *rbac.User, looks *looker) []Line {
	var list []Line
	if u.Superuser && looks.superusers() {
		line := Line{User: u.Email, Key: superuserLine, Superuser: true, State: Same}
		if was == nil || !was.Superuser {
			line.State = New
		}
		list = append(list, line)
	}
	for _, a := range u.Assignments {
		if !looks.atRole(a.Role) {
			continue
		}
		line := Line{User: u.Email, Key: keyOf(a), Assignment: a, State: New}
		if before := find(was, line.Key); before != nil {
			line.State = Same
			if !sameTerms(*before, a) {
				line.State, line.Before = Changed, *before
			}
		}
		list = append(list, line)
	}
	return append(list, goneOf(was, u, looks)...)
}

// goneOf are the lines that were there when the round began and are no longer.
func goneOf(was, u *rbac.User, looks *looker) []Line {
	if was == nil {
		return nil
	}
	var list []Line
	for _, a := range was.Assignments {
		if key := keyOf(a); looks.atRole(a.Role) && find(u, key) == nil {
			list = append(list, Line{User: u.Email, Key: key, Assignment: a, Before: a, State: Gone})
		}
	}
	return list
}

func find(u *rbac.User, key string) *rbac.Assignment {
	if u == nil {
		return nil
	}
	at := slices.IndexFunc(u.Assignments, func(a rbac.Assignment) bool { return keyOf(a) == key })
	if at < 0 {
		return nil
	}
	return &u.Assignments[at]
}

func sameTerms(a, b rbac.Assignment) bool { return a.Until.Equal(b.Until.Time) && a.Reason == b.Reason }

// decisionOn is what was decided about a line as it is now.
func decisionOn(l *Line, decided []Decision) *Decision {
	for i := range decided {
		d := &decided[i]
		if d.Line == l.Key && l.State != Gone && (l.Superuser || sameTerms(d.Was, l.Assignment)) {
			return d
		}
	}
	return nil
}
