package exchange

import (
	"io"
	"iter"
	"slices"
	"strings"
	"time"

	"rolebook/backend/course"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// People are the users of a set-up as a sheet of employees. What ReadPeople reads of it, in the
// same zone, is all the same already. Of several roles it holds the one that plan.Primary tells;
// reading it leaves the others. On may be nil; where it is over, what was written is not all.
type People struct {
	SetUp    *rbac.SetUp
	Zone     *time.Location
	Headings Headings
	On       *course.Course
}

// Write writes the sheet in text form.
func (p People) Write(w io.Writer, d Dialect) error { return writeText(w, d, p.rows()) }

// WriteWorkbook writes the sheet as a workbook with one sheet of that name. A text that a
// workbook cannot hold is ErrInvalid.
func (p People) WriteWorkbook(w io.Writer, sheet string) error {
	return writeWorkbook(p.On, w, sheet, p.rows())
}

func (p People) rows() iter.Seq[[]string] {
	scribe := newScribe(p.SetUp, calendar{zone: p.Zone})
	return func(yield func([]string) bool) {
		heading := make([]string, len(Columns))
		for i, c := range Columns {
			heading[i] = p.Headings[c]
		}
		if !yield(heading) {
			return
		}
		for i, u := range p.SetUp.Users {
			if !p.On.At(course.Writing, i, len(p.SetUp.Users)) || !yield(scribe.cells(u)) {
				return
			}
		}
	}
}

// scribe writes people down.
type scribe struct {
	setUp    *rbac.SetUp
	roles    *register[rbac.RoleKey]
	groups   *register[rbac.GroupKey]
	calendar calendar
}

func newScribe(s *rbac.SetUp, c calendar) *scribe {
	return &scribe{setUp: s, roles: rolesOf(s), groups: groupsOf(s), calendar: c}
}

// cells are what the Columns say of somebody.
func (b *scribe) cells(u *rbac.User) []string {
	var a rbac.Assignment
	role := ""
	if at := plan.Primary(b.setUp, u); at >= 0 {
		a = u.Assignments[at]
		role = b.roles.written(a.Role, anywhere)
	}
	return []string{
		string(u.Email), u.FirstName, u.LastName, u.Alias, role, b.views(u.Views), string(u.Status),
		b.calendar.written(a.From, false), b.calendar.written(a.Until, true), a.Reason,
	}
}

func (b *scribe) views(v rbac.Views) string {
	if v.All {
		return allMark
	}
	names := make([]string, len(v.Groups))
	for i, key := range v.Groups {
		names[i] = b.groups.written(key, asOneOfSeveral)
	}
	return strings.Join(names, " "+groupSeparator+" ")
}

// asOneOfSeveral reports whether a group's name may stand among others.
func asOneOfSeveral(name string) bool {
	return !strings.Contains(name, groupSeparator) && name != allMark
}

// differences are the columns in which somebody differs; before is nil for a new person.
func (b *scribe) differences(before, after *rbac.User) []FieldChange {
	was, is := make([]string, len(Columns)), b.cells(after)
	if before != nil {
		was = b.cells(before)
	}
	var fields []FieldChange
	for i, c := range Columns {
		if was[i] != is[i] && !(before == nil && c == Address) {
			fields = append(fields, FieldChange{Column: c, Before: was[i], After: is[i]})
		}
	}
	return slices.Clip(fields)
}
