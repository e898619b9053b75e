package exchange

import (
	"slices"
	"strings"

	"rolebook/backend/course"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// The vendor's columns (default-matrix E11).
const (
	GroupName  Column = "group_name"
	MemberType Column = "member_type"
	MemberID   Column = "member_id"
	UserID     Column = "user_id" // of the older form, which knows no computers
)

// The limits of a group table.
const (
	MaxGroupName = 65 // characters of the name of a new group (default-matrix E11)
	maxNewGroups = 5_000
)

var groupForm = &form{
	columns: []Column{GroupName, MemberType, MemberID, UserID},
	headings: map[Column][]string{
		GroupName:  {"groupname", "group", "gruppenname", "gruppe"},
		MemberType: {"membertype", "type", "mitgliedstyp", "typ"},
		MemberID:   {"memberid", "member", "mitgliedsid", "mitglied"},
		UserID:     {"userid", "user", "benutzerid", "benutzer"},
	},
	needs: [][]Column{{GroupName}, {MemberID, UserID}},
}

// MemberKind is what a member of a group is.
type MemberKind string

// The kinds of member.
const (
	Person   MemberKind = "person"
	Computer MemberKind = "computer"
)

// The types of member as the vendor writes them. A `Client` is a computer, unless it is an
// e-mail address or the set-up knows a person and no computer by it: the vendor advises to
// write `Client` on every line when in doubt, also for people. No type at all reads as
// `Client`, in the older form as `User`.
const (
	typeUser     = "User"
	typeClient   = "Client"
	typeComputer = "Computer" // for computers that could be taken for people
)

var memberTypes = map[string]string{
	"user": typeUser, "users": typeUser, "person": typeUser, "benutzer": typeUser, "": "",
	"client": typeClient, "clients": typeClient,
	"computer": typeComputer, "computers": typeComputer, "device": typeComputer, "rechner": typeComputer,
}

// GroupSheet is a group table that can be read.
type GroupSheet struct {
	Table
	rows []groupRow
}

type groupRow struct {
	number           int
	group, kind, id  string
	older, tooManyOf bool
}

// ReadGroups reads a table of groups and members (checklist 110). The error is an *Unreadable.
func ReadGroups(file []byte) (*GroupSheet, error) {
	in, err := groupForm.read(file)
	if err != nil {
		return nil, err
	}
	older := !slices.Contains(in.columns, slices.Index(groupForm.columns, MemberID))
	sheet := &GroupSheet{Table: in.table}
	for _, r := range in.rows {
		id := groupForm.of(r, MemberID)
		if older {
			id = groupForm.of(r, UserID)
		}
		sheet.rows = append(sheet.rows, groupRow{
			number: r.number, group: strings.TrimSpace(groupForm.of(r, GroupName)), kind: strings.TrimSpace(groupForm.of(r, MemberType)),
			id: strings.TrimSpace(id), older: older, tooManyOf: r.beyond,
		})
	}
	return sheet, nil
}

// GroupFate is what becomes of a row of a group table.
type GroupFate struct {
	Row     int
	Group   string     // name
	Kind    MemberKind // empty for a row without a member
	Member  string     // in the form in which it is compared; as it stands in a row that is refused
	Outcome Outcome
	Cause   *Cause // of a refused row, and of some that stay the same
}

// Fates says of each row what becomes of it in the set-up, in the order of the table.
func (g *GroupSheet) Fates(s *rbac.SetUp) []GroupFate { return g.FatesOn(nil, s) }

// FatesOn is Fates on a course, and of some rows only where that is over.
func (g *GroupSheet) FatesOn(on *course.Course, s *rbac.SetUp) []GroupFate {
	return g.against(on, s).fates
}

// Counts sums the fates up.
func (g *GroupSheet) Counts(s *rbac.SetUp) Counts { return g.countsOn(nil, s) }

func (g *GroupSheet) countsOn(on *course.Course, s *rbac.SetUp) Counts {
	var counts Counts
	for _, fate := range g.FatesOn(on, s) {
		counts.count(fate.Outcome)
	}
	return counts
}

// Edit takes over every row that is not refused. It only adds: no group and no member is
// changed or removed (default-matrix E11). The set-up is that which the person sees, for the
// title.
func (g *GroupSheet) Edit(s *rbac.SetUp) plan.Edit { return g.EditOn(nil, s) }

// EditOn is Edit on a course; where that is over, its title counts some rows only.
func (g *GroupSheet) EditOn(on *course.Course, s *rbac.SetUp) plan.Edit {
	counts := g.countsOn(on, s)
	title := tongue.Say("Take over %d rows of a group table", counts.Created+counts.Added)
	if counts.Created+counts.Added == 1 {
		title = tongue.Say("Take over one row of a group table")
	}
	along := func(on *course.Course, s *rbac.SetUp) (*rbac.SetUp, error) {
		edit := g.against(on, s).edit(s)
		return edit.Along(on, s)
	}
	return plan.Edit{Title: title, Along: along, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) { return along(nil, s) }}
}
