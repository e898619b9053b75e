package app

import (
	"slices"

	"rolebook/backend/course"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// personAlone is the paper of one person: their roles and everything they may do.
func (l *paperLook) personAlone(view *PaperView, email string) error {
	u, err := l.userAt(email)
	if err != nil {
		return err
	}
	view.Title = fill(l.paper.person, "user", u.Name())
	rights, err := l.rightsSection(u)
	view.Sections = []PaperSection{l.personSection(u), rights}
	return err
}

// personSection is who somebody is and what roles they have.
func (l *paperLook) personSection(u *rbac.User) PaperSection {
	w := l.paper
	section := PaperSection{Title: w.who, Level: 2, Facts: l.paperFacts(
		w.email, string(u.Email), w.status, l.people.status[u.Status], w.views, l.viewsOnPaper(u), w.goals, l.goalsOf(u),
	)}
	for _, mark := range []struct {
		on   bool
		says string
	}{{u.Superuser, w.superuser}, {u.SSO, w.sso}, {u.ReadOnly, w.readOnly}, {u.LimitedAccess, w.limitedAccess}} {
		if mark.on {
			section.Text = append(section.Text, mark.says)
		}
	}
	table := PaperTable{Label: w.roles, Heads: []string{w.roles, w.why}}
	for _, a := range u.Assignments {
		table.Rows = append(table.Rows, paperCells(l.assignment(a), a.Reason))
	}
	if len(table.Rows) > 0 {
		section.Tables = []PaperTable{table}
	}
	return section
}

func (l *paperLook) goalsOf(u *rbac.User) string {
	if u.Views.AllGoals {
		return l.people.everyGroup
	}
	return l.listed(named(u.Views.Goals, l.group), listInFull)
}

// rightsSection is everything somebody may do, as if they were active.
func (l *paperLook) rightsSection(u *rbac.User) (PaperSection, error) {
	w := l.paper
	what, err := whatAnswer(l.ix, u.Email, asIfActive(l.at))
	section := PaperSection{Title: w.rights, Level: 2, Text: append([]string{what.Sentence}, what.Blocked...)}
	if u.Status != rbac.Active {
		section.Text = append(section.Text, fill(l.lab.notNow, "status", l.statuses[u.Status]))
	}
	table := PaperTable{Label: w.rights, Heads: []string{w.permission, w.level, w.whose, w.throughHead}}
	var denied []string
	for _, area := range what.Areas {
		headed := false
		for _, row := range area.Rows {
			if !row.View {
				denied = append(denied, row.Name)
				continue
			}
			if !headed {
				table.Rows, headed = append(table.Rows, paperHeading(area.Name)), true
			}
			level, _ := rbac.ParseLevel(row.Level)
			line := paperCells(row.Name, "", row.Whose, row.Roles)
			line.Cells[1] = l.levelCell(level)
			table.Rows = append(table.Rows, line)
		}
	}
	if len(table.Rows) > 0 {
		section.Tables = []PaperTable{table}
	}
	section.Facts = l.paperFacts(w.denied, l.listed(denied, len(denied)))
	return section, err
}

// peopleTable lists people with what they hold, as many as the paper has room for; the rest is
// counted in the section's text.
func (l *paperLook) peopleTable(people []*rbac.User, section *PaperSection) PaperTable {
	w := l.paper
	if rest := len(people) - l.room; rest > 0 {
		section.Text = append(section.Text, w.more.of(rest))
		people = people[:l.room]
	}
	table := PaperTable{Label: section.Title, Heads: []string{w.name, w.email, w.status, w.roles, w.views}}
	for i, u := range people {
		if !l.on.At(course.Wording, i, len(people)) {
			break
		}
		status := l.statuses[u.Status]
		if u.Superuser {
			status += l.list.comma + w.superuserInShort
		}
		table.Rows = append(table.Rows, paperCells(u.Name(), string(u.Email), status,
			l.listed(named(u.Assignments, l.assignment), len(u.Assignments)), l.viewsOnPaper(u)))
	}
	return table
}

// viewsOnPaper is whose data somebody sees, every group by name.
func (l *paperLook) viewsOnPaper(u *rbac.User) string {
	if l.fixed(u) || u.Views.All || len(u.Views.Groups) == 0 {
		return l.viewsInShort(u)
	}
	return l.listed(named(u.Views.Groups, l.group), len(u.Views.Groups))
}

// handOver is the pack that goes with a set-up: everything in it that a client signs.
func (l *paperLook) handOver(view *PaperView) {
	w, s := l.paper, l.setUp()
	view.Title, view.Subtitle = w.handOver, s.Name
	view.Signatures, view.SignHint = w.signers, w.signHint
	matrix := l.matrixSection()
	matrix.Apart = true
	view.Sections = []PaperSection{l.contents(), matrix}
	rows := l.ix.Matrix()
	for i, r := range s.Roles {
		section := l.roleSection(r, rows)
		if i == 0 {
			view.Sections = append(view.Sections, PaperSection{Title: w.rolesTitle, Level: 2, Apart: true})
		}
		view.Sections = append(view.Sections, section)
	}
	people := PaperSection{Title: w.people, Level: 2, Apart: true}
	everybody := slices.Clone(s.Users)
	sortByName(everybody, (*rbac.User).Name)
	people.Tables = []PaperTable{l.peopleTable(everybody, &people)}
	view.Sections = append(view.Sections, people, l.groupsSection(), l.statementsSection())
}

// contents says what is in a set-up, in numbers, with its notes.
func (l *paperLook) contents() PaperSection {
	s, w := l.setUp(), l.paper
	section := PaperSection{Title: w.contents, Level: 2}
	for _, count := range l.holds(s, countedOnPaper) {
		section.Facts = append(section.Facts, PaperFact{Name: capital(count.Name), Value: number(count.Count)})
	}
	section.Facts = append(section.Facts, l.paperFacts(
		w.addOns, l.listed(named(s.AddOns, l.addOn), listInFull), w.notes, s.Notes)...)
	return section
}

// groupsSection lists the groups in the order of the tree.
func (l *paperLook) groupsSection() PaperSection {
	w := l.paper
	section := PaperSection{Title: w.groups, Level: 2}
	table := PaperTable{Label: w.groups, Heads: []string{w.group, w.kind, w.above, w.users, w.computers}}
	for _, g := range groupChoices(l.setUp()) {
		table.Rows = append(table.Rows, paperCells(g.Name, g.Kind, g.Path, number(g.Users), number(g.Computers)))
	}
	if len(table.Rows) == 0 {
		section.Text = []string{w.noGroups}
		return section
	}
	section.Tables = []PaperTable{table}
	return section
}

// statementsSection lists what must stay true, and whether it does.
func (l *paperLook) statementsSection() PaperSection {
	w := l.paper
	section := PaperSection{Title: w.statements, Level: 2}
	table := PaperTable{Label: w.statements, Heads: []string{w.statement, w.means, w.verdict}}
	for _, result := range plan.CheckAll(l.on, l.ix, l.at) {
		st := result.Statement
		table.Rows = append(table.Rows, paperCells(l.statement(st), l.claim(st), l.verdictSentence(&result)))
	}
	if len(table.Rows) == 0 {
		section.Text = []string{w.noStatements}
		return section
	}
	section.Tables = []PaperTable{table}
	return section
}
