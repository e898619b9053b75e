package app

import (
	"cmp"
	"errors"
	"strings"

	"rolebook/backend/exchange"
	"rolebook/backend/rbac"
)

// unreadable is the view of a file that is no such table.
func (l *language) unreadable(q SheetQuery, file File, err error) (SheetView, error) {
	var u *exchange.Unreadable
	if !errors.As(err, &u) {
		return SheetView{}, err
	}
	view := SheetView{File: cardOf(q, file)}
	view.Trouble, view.Mend = l.cause(u.Cause)
	return view, nil
}

// notRead is the error of a file that is no such table, in words.
func (c *call) notRead(err error) error {
	var u *exchange.Unreadable
	if !errors.As(err, &u) {
		return err
	}
	e := AppError{Code: string(CodeInvalid)}
	e.Message, e.Advice = spoken().cause(u.Cause)
	return e
}

func cardOf(q SheetQuery, file File) FileCard {
	return FileCard{ID: q.File, Name: file.Name, Size: len(file.Bytes)}
}

func (l *look) groupSheet(q SheetQuery, file File, sheet *exchange.GroupSheet) SheetView {
	view := l.sheetView(q, file, sheet.Table)
	part := newSheetPart(q)
	for _, fate := range sheet.FatesOn(l.on, l.setUp()) {
		if part.wants(fate.Outcome) {
			view.Rows = append(view.Rows, l.groupRow(fate))
		}
	}
	l.sum(&view, part, l.sheets.groups)
	return view
}

func (l *look) peopleSheet(q SheetQuery, file File, sheet *exchange.PeopleSheet) SheetView {
	view := l.sheetView(q, file, sheet.Table)
	view.Jobs = named(sheet.Jobs(), PlainLine)
	part := newSheetPart(q)
	for _, fate := range sheet.ForJobs(rolesOfJobs(sheet, q.Jobs)).FatesOn(l.on, l.setUp()) {
		if part.wants(fate.Outcome) {
			view.Rows = append(view.Rows, l.personFateRow(fate))
		}
	}
	l.sum(&view, part, l.sheets.people)
	return view
}

// rolesOfJobs are the roles chosen for the jobs of a sheet, which were shown plain.
func rolesOfJobs(sheet *exchange.PeopleSheet, chosen []JobRole) map[string]rbac.RoleKey {
	roles := map[string]rbac.RoleKey{}
	for _, job := range sheet.Jobs() {
		for _, c := range chosen {
			if c.Role != "" && (c.Job == job || c.Job == PlainLine(job)) {
				roles[job] = rbac.RoleKey(c.Role)
			}
		}
	}
	return roles
}

// sheetPart counts rows and picks those that a query asks for.
type sheetPart struct {
	query  SheetQuery
	counts map[exchange.Outcome]int
	fit    int
}

func newSheetPart(q SheetQuery) *sheetPart {
	q.Offset, q.Limit = max(q.Offset, 0), cmp.Or(max(q.Limit, 0), rowsAtOnce)
	return &sheetPart{query: q, counts: map[exchange.Outcome]int{}}
}

func (p *sheetPart) wants(o exchange.Outcome) bool {
	p.counts[o]++
	if p.query.Outcome != "" && p.query.Outcome != string(o) {
		return false
	}
	p.fit++
	return p.fit > p.query.Offset && p.fit <= p.query.Offset+p.query.Limit
}

// sheetView is how a table was found.
func (l *look) sheetView(q SheetQuery, file File, table exchange.Table) SheetView {
	w := l.sheets
	form := fill(w.workbook, "sheet", table.Sheet)
	if table.Sheet == "" {
		form = fill(w.text, "separator", w.separators[table.Separator], "encoding", w.encodings[table.Encoding])
	}
	view := SheetView{File: cardOf(q, file), Found: form + l.summary.dot + w.rows.of(table.Rows)}
	if len(table.Ignored) > 0 {
		view.Ignored = fill(w.ignored, "columns", l.listed(table.Ignored, listInFull))
	}
	return view
}

// sum says how many rows have each outcome.
func (l *look) sum(view *SheetView, part *sheetPart, fates map[exchange.Outcome]fateWords) {
	var said []string
	for _, o := range exchange.Outcomes {
		n := part.counts[o]
		if n == 0 {
			continue
		}
		view.Counts = append(view.Counts, Count{Key: string(o), Name: fates[o].word, Count: n})
		said = append(said, fates[o].counted.of(n))
		if o == exchange.Created || o == exchange.Added || o == exchange.Changed {
			view.Changes += n
		}
	}
	view.Summary, view.Total = strings.Join(said, l.summary.dot), part.fit
}

func (l *look) groupRow(fate exchange.GroupFate) SheetRow {
	w := l.sheets
	row := SheetRow{
		Row: fate.Row, Name: PlainLine(fate.Group), Detail: PlainLine(fate.Member), Outcome: string(fate.Outcome), Fate: w.groups[fate.Outcome].word,
	}
	if fate.Cause != nil {
		row.Sentence, row.Mend = l.cause(*fate.Cause)
		return row
	}
	member := l.memberName(fate)
	switch {
	case fate.Outcome == exchange.Created && member == "":
		row.Sentence = fill(w.newEmpty, "group", fate.Group)
	case fate.Outcome == exchange.Created:
		row.Sentence = fill(w.newWith[fate.Kind], "group", fate.Group, "member", member)
	case fate.Outcome == exchange.Added:
		row.Sentence = fill(w.joins[fate.Kind], "group", fate.Group, "member", member)
	case member == "":
		row.Sentence = fill(w.groupThere, "group", fate.Group)
	default:
		row.Sentence = fill(w.memberThere, "group", fate.Group, "member", member)
	}
	return row
}

func (l *look) memberName(fate exchange.GroupFate) string {
	if fate.Kind == exchange.Person {
		return l.user(rbac.Email(fate.Member))
	}
	return fate.Member
}

func (l *look) personFateRow(fate exchange.PersonFate) SheetRow {
	w := l.sheets
	row := SheetRow{
		Row: fate.Row, Name: fate.Name, Detail: PlainLine(string(fate.Email)), Outcome: string(fate.Outcome), Fate: w.people[fate.Outcome].word,
	}
	for _, note := range fate.Notes {
		why, _ := l.cause(note)
		row.Notes = append(row.Notes, why)
	}
	switch {
	case fate.Cause != nil:
		row.Sentence, row.Mend = l.cause(*fate.Cause)
	case fate.Outcome == exchange.Same:
		row.Sentence = w.personThere
	default:
		row.Sentence = strings.Join(named(fate.Fields, l.fieldChange), l.summary.dot)
	}
	return row
}

// fieldChange is a column before and after: `role from Viewer to Admin`.
func (l *look) fieldChange(f exchange.FieldChange) string {
	w := l.sheets
	column, before, after := w.headings[f.Column], l.cellWord(f.Column, f.Before), l.cellWord(f.Column, f.After)
	switch {
	case f.Before == "":
		return fill(w.set, "column", column, "after", after)
	case f.After == "":
		return fill(w.cleared, "column", column, "before", before)
	}
	return fill(w.fromTo, "column", column, "before", before, "after", after)
}

// cellWord is what stands in a cell, in words where it is one of a closed set.
func (l *look) cellWord(c exchange.Column, cell string) string {
	switch {
	case c == exchange.Status && l.statuses[rbac.Status(cell)] != "":
		return l.statuses[rbac.Status(cell)]
	case c == exchange.Groups && cell == "*":
		return l.people.everyGroup
	}
	return cell
}
