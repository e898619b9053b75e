package app

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/exchange"
	"rolebook/backend/rbac"
)

func (d desk) exchange() *Exchange { return &Exchange{d.Session} }

// table puts a table on the desk, as an upload does.
func (d desk) table(text string) string { return d.keepFile("table.csv", []byte(text)).ID }

func fatesIn(view SheetView) []string {
	return named(view.Rows, func(r SheetRow) string {
		return strings.TrimSpace(fmt.Sprintf("%d %s: %s %s", r.Row, r.Fate, r.Sentence, r.Mend))
	})
}

const groupTable = "group_name;member_type;member_id\n" +
	"Sales;User;ana.costa@example.com\n" +
	"Sales;User;nora.falk@example.com\n" +
	"Harbour;Client;CRANE-1\n" +
	"Harbour;Client;\n" +
	"Sales;Robot;R2\n" +
	";User;vera.sander@example.com\n"

func TestGroupTableIsPreviewedRowByRow(t *testing.T) {
	d := newDesk(t)
	d.apply(t)(d.groups().AddMembers(d.setUp, "sales", MemberDraft{Users: []string{"ana.costa@example.com"}}))
	view, err := d.exchange().ReadGroups(d.setUp, SheetQuery{File: d.table(groupTable)})
	require.NoError(t, err)
	assert.Equal(t, "Text with semicolons (UTF-8) · 6 rows", view.Found)
	assert.Equal(t, "1 new group · 1 member added · 3 rows already there · 1 row left out", view.Summary)
	assert.Equal(t, 2, view.Changes)
	assert.Equal(t, []string{
		"2 Already there: Ana Costa is in Sales already.",
		"3 Added: Nora Falk joins Sales.",
		"4 New group: The group Harbour is created, with the computer CRANE-1.",
		"5 Already there: Row 4 says so already.",
		"6 Left out: “Robot” is not a type of member. Write User for a person or Client for a computer.",
		"7 Already there: Belongs to no group here; nothing is changed.",
	}, fatesIn(view))

	refused, err := d.exchange().ReadGroups(d.setUp, SheetQuery{File: view.File.ID, Outcome: "refused"})
	require.NoError(t, err)
	assert.Len(t, refused.Rows, 1)
	assert.Equal(t, view.Counts, refused.Counts, "a filter shows fewer rows and counts the same")
	rest, err := d.exchange().ReadGroups(d.setUp, SheetQuery{File: view.File.ID, Offset: 4, Limit: 1})
	require.NoError(t, err)
	assert.Equal(t, []SheetRow{view.Rows[4]}, rest.Rows)
	assert.Equal(t, 6, rest.Total)
}

func TestGroupTableIsTakenOverAsOneChangeAndOnlyAdds(t *testing.T) {
	d := newDesk(t)
	before := d.now(t)
	view := d.apply(t)(d.exchange().PlanGroups(d.setUp, d.table(groupTable)))
	assert.False(t, view.Harmless, "somebody looks at what comes from a file")
	after := d.now(t)
	assert.Len(t, after.Groups, len(before.Groups)+1)
	assert.Contains(t, after.Group("sales").Users, rbac.Email("nora.falk@example.com"))
	for _, g := range before.Groups {
		for _, id := range g.Users {
			assert.Contains(t, after.Group(g.Key).Users, id, "nobody leaves %s", g.Key)
		}
	}
	open, err := d.workspace.Open(d.setUp)
	require.NoError(t, err)
	event, err := open.store.Event(2)
	require.NoError(t, err)
	assert.Equal(t, audit.FromImport, event.Source)
}

func TestTablesOfEveryFormAreRead(t *testing.T) {
	utf16 := []byte{0xFF, 0xFE}
	for _, r := range "group_name\tmember_type\tmember_id\r\nHarbour\tUser\tmüller@example.com\r\n" {
		utf16 = append(utf16, byte(r), byte(r>>8))
	}
	d := newDesk(t)
	for name, file := range map[string]string{
		"utf-16-with-tabs":      string(utf16),
		"mark-and-semicolons":   "\ufeffgroup_name;member_type;member_id\nHarbour;User;müller@example.com\n",
		"windows-1252":          "group_name,member_type,member_id\nHarbour,User,m\xfcller@example.com\n",
		"older-form-of-columns": "group_name,user_id\nHarbour,müller@example.com\n",
	} {
		view, err := d.exchange().ReadGroups(d.setUp, SheetQuery{File: d.table(file)})
		require.NoError(t, err)
		assert.Equal(t, []string{"2 New group: The group Harbour is created, with müller@example.com."}, fatesIn(view), name)
	}
}

func TestFileThatIsNoTableSaysWhy(t *testing.T) {
	d := newDesk(t)
	for name, file := range map[string]string{
		"There is nothing in the file.":                       "\n",
		"There is no column “member_id”.":                     "group_name,colour\nSales,red\n",
		"This is neither a text table nor an Excel workbook.": "\x89PNG\x00\x00",
	} {
		id := d.table(file)
		view, err := d.exchange().ReadGroups(d.setUp, SheetQuery{File: id})
		require.NoError(t, err)
		assert.Equal(t, name, view.Trouble)
		assert.NotEmpty(t, view.Mend)
		_, err = d.exchange().PlanGroups(d.setUp, id)
		assert.Equal(t, CodeInvalid, code(t, err))
	}
	_, err := d.exchange().ReadPeople(d.setUp, SheetQuery{File: "gone"})
	assert.Equal(t, CodeFileGone, code(t, err))
}

func TestWhatLeavesComesBackAsNothing(t *testing.T) {
	d := newDesk(t)
	for _, form := range []string{FormCSV, FormExcel, FormWorkbook} {
		card, err := d.exchange().SavePeople(d.setUp, form)
		require.NoError(t, err)
		view, err := d.exchange().ReadPeople(d.setUp, SheetQuery{File: card.ID})
		require.NoError(t, err)
		assert.Equal(t, "9 people as they are", view.Summary, form)
		if form == FormWorkbook {
			_, err = d.exchange().SaveGroups(d.setUp, form)
			assert.Equal(t, CodeInvalid, code(t, err))
			continue
		}
		card, err = d.exchange().SaveGroups(d.setUp, form)
		require.NoError(t, err)
		view, err = d.exchange().ReadGroups(d.setUp, SheetQuery{File: card.ID})
		require.NoError(t, err)
		assert.Zero(t, view.Changes, form)
		assert.Len(t, view.Counts, 1, form)
	}
	card, err := d.exchange().SavePeople(d.setUp, FormWorkbook)
	require.NoError(t, err)
	assert.Equal(t, "example-hafen-logistics-people.xlsx", card.Name)
}

const peopleSheet = "e-mail,first name,last name,role,groups,status,job,badge\n" +
	"bob.meyer@example.com,,,Viewer,,,,7\n" +
	"rita.sol@example.com,Rita,Sol,,Sales,,Dispatcher,8\n" +
	"tom.weber@example.com,,,,,active,,9\n" +
	"nora.falk@example.com,,,Supervisor,,,,10\n" +
	"vera.sander@example.com,,,,,,,11\n"

func TestSheetOfPeopleIsPreviewedWithARoleForEachJob(t *testing.T) {
	d := newDesk(t)
	query := SheetQuery{File: d.table(peopleSheet)}
	view, err := d.exchange().ReadPeople(d.setUp, query)
	require.NoError(t, err)
	assert.Equal(t, []string{"Dispatcher"}, view.Jobs)
	assert.Equal(t, "Not used: badge.", view.Ignored)
	assert.Equal(t, "3 Left out: A new person needs a role. Write a role in this row.", fatesIn(view)[1])

	query.Jobs = []JobRole{{Job: "Dispatcher", Role: "viewer"}}
	view, err = d.exchange().ReadPeople(d.setUp, query)
	require.NoError(t, err)
	assert.Equal(t, []string{
		"2 Changed: role from Power User to Viewer",
		"3 New: first name Rita · last name Sol · role Viewer · groups Sales · status invited",
		"4 Changed: status from suspended to active",
		"5 Left out: There is no role “Supervisor”. Write the name of a role of this set-up.",
		"6 Same: Is as the row says already.",
	}, fatesIn(view))

	d.apply(t)(d.exchange().PlanPeople(d.setUp, query.File, query.Jobs))
	after := d.now(t)
	assert.Equal(t, rbac.RoleKey("viewer"), after.User("rita.sol@example.com").Assignments[0].Role)
	assert.Equal(t, rbac.Active, after.User("tom.weber@example.com").Status)
}

// Promise P27: what stands in a cell is never taken for a formula.
func TestDownloadsHoldNoFormulas(t *testing.T) {
	d := newDesk(t)
	d.apply(t)(d.groups().Create(d.setUp, GroupDraft{Name: "=1+1", Kind: "team"}))
	card, err := d.exchange().SaveGroups(d.setUp, FormExcel)
	require.NoError(t, err)
	file, err := d.file(card.ID)
	require.NoError(t, err)
	assert.Contains(t, string(file.Bytes), "\n'=1+1;")
	assert.True(t, strings.HasPrefix(string(file.Bytes), "\ufeffgroup_name;member_type;member_id\n"))
}

func TestEveryCauseOfATableHasWords(t *testing.T) {
	assertWorded(t, english.sheets.why, "../backend/exchange", "Code")
	assertWorded(t, english.sheets.groups, "../backend/exchange", "Outcome")
	assertWorded(t, english.sheets.people, "../backend/exchange", "Outcome")
	assertWorded(t, english.sheets.encodings, "../backend/exchange", "Encoding")
	for _, s := range exchange.Separators {
		assert.NotEmpty(t, english.sheets.separators[s])
	}
	for _, c := range exchange.Columns {
		assert.NotEmpty(t, english.sheets.headings[c])
	}
}
