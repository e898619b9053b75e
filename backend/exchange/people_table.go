package exchange

import (
	"slices"
	"strings"
	"time"

	"rolebook/backend/rbac"
)

// The columns of the sheet of employees (checklist 144). An empty cell leaves what is there.
const (
	Address   Column = "email"
	FirstName Column = "first-name"
	LastName  Column = "last-name"
	Alias     Column = "alias"
	Role      Column = "role"   // its name, or key: and its key; of the assignment that plan.Primary tells
	Groups    Column = "groups" // viewable groups with | between them; all, none
	Status    Column = "status"
	From      Column = "from"   // the first day the role counts, or the instant
	Until     Column = "until"  // the last day the role counts, or the instant it no longer does; none
	Reason    Column = "reason" // of the assignment
	FullName  Column = "name"   // read only: first and last name in one, the last name alone beside a first name
	Job       Column = "job"    // read only: stands for a role, see ForJobs
)

// Columns are those that are written, in their order.
var Columns = []Column{Address, FirstName, LastName, Alias, Role, Groups, Status, From, Until, Reason}

// Headings are what the columns are called in a language. Those of English and German are
// read, too, and so are other usual names.
type Headings map[Column]string

// The headings that People can be given. The vendor's are the same
// in every language.
var (
	EnglishHeadings = Headings{
		Address: "e-mail", FirstName: "first name", LastName: "last name", Alias: "alias", Role: "role", Groups: "groups",
		Status: "status", From: "from (first day)", Until: "until (last day)", Reason: "reason", FullName: "name", Job: "job",
		GroupName: string(GroupName), MemberType: string(MemberType), MemberID: string(MemberID), UserID: string(UserID),
	}
	GermanHeadings = Headings{
		Address: "E-Mail", FirstName: "Vorname", LastName: "Nachname", Alias: "Alias", Role: "Rolle", Groups: "Gruppen",
		Status: "Status", From: "von (erster Tag)", Until: "bis (letzter Tag)", Reason: "Grund", FullName: "Name", Job: "Job",
		GroupName: string(GroupName), MemberType: string(MemberType), MemberID: string(MemberID), UserID: string(UserID),
	}
)

var peopleForm = &form{
	columns: append(slices.Clone(Columns), FullName, Job),
	headings: map[Column][]string{
		Address: {"email", "mail", "emailaddress", "mailaddress", "workemail", "useremail", "login", "loginemail",
			"emailadresse", "mailadresse", "dienstlicheemail"},
		FirstName: {"firstname", "givenname", "forename", "first", "vorname", "rufname"},
		LastName:  {"lastname", "surname", "familyname", "last", "nachname", "familienname", "zuname"},
		Alias:     {"alias", "nickname", "displayname", "knownas", "anzeigename", "spitzname", "kurzname"},
		Role:      {"role", "roles", "userrole", "newrole", "rolename", "rolle", "rollen", "neuerolle", "benutzerrolle"},
		// Neither "team" nor "state" nor "start": in other people's sheets these mean something else.
		Groups: {"groups", "viewablegroups", "gruppen", "sichtbaregruppen"},
		Status: {"status", "userstatus", "accessstatus"},
		From:   {"from", "fromfirstday", "firstday", "validfrom", "von", "vonerstertag", "erstertag", "gueltigab", "gültigab"},
		Until: {"until", "untillastday", "lastday", "end", "enddate", "validuntil", "expires", "terminationdate", "exitdate",
			"bis", "bisletztertag", "letztertag", "ende", "enddatum", "gueltigbis", "gültigbis", "befristetbis", "austritt", "austrittsdatum"},
		Reason:   {"reason", "grund", "begründung", "begruendung"},
		FullName: {"name", "fullname", "employeename", "mitarbeiter", "mitarbeitername", "vollständigername"},
		Job:      {"job", "jobcode", "jobtitle", "position", "funktion", "stelle", "stellenbezeichnung", "tätigkeit"},
	},
	needs: [][]Column{{Address}},
}

var statusWords = map[string]rbac.Status{
	"invited": rbac.Invited, "eingeladen": rbac.Invited,
	"active": rbac.Active, "aktiv": rbac.Active,
	"suspended": rbac.Suspended, "onleave": rbac.Suspended, "gesperrt": rbac.Suspended, "suspendiert": rbac.Suspended, "beurlaubt": rbac.Suspended,
	"terminated": rbac.Terminated, "left": rbac.Terminated, "leaver": rbac.Terminated, "ausgeschieden": rbac.Terminated,
	"beendet": rbac.Terminated, "gekündigt": rbac.Terminated, "gekuendigt": rbac.Terminated, "entlassen": rbac.Terminated,
}

var (
	noneWords = []string{"none", "never", "keine", "kein", "nie", "unbefristet"}
	allWords  = []string{"all", "alle"}
)

const (
	allMark        = "*"
	groupSeparator = "|"
)

// PeopleSheet is a sheet of employees that can be read.
type PeopleSheet struct {
	Table
	calendar calendar
	rows     []row
	roles    map[string]rbac.RoleKey // by folded job
}

// ReadPeople reads a sheet of employees. Days begin and end in the zone of whoever reads it.
// The error is an *Unreadable.
func ReadPeople(file []byte, zone *time.Location) (*PeopleSheet, error) {
	in, err := peopleForm.read(file)
	if err != nil {
		return nil, err
	}
	c := calendar{zone: zone, workbook: in.table.Sheet != "", from1904: in.from1904}
	return &PeopleSheet{Table: in.table, calendar: c, rows: in.rows}, nil
}

// Jobs are the job codes of rows that name no role, each once, in the order of the table
// (checklist 144).
func (p *PeopleSheet) Jobs() []string {
	var jobs []string
	seen := map[string]bool{}
	for _, r := range p.rows {
		job := p.cell(r, Job)
		if job != "" && p.cell(r, Role) == "" && !seen[nameFolded(job)] {
			seen[nameFolded(job)] = true
			jobs = append(jobs, job)
		}
	}
	return jobs
}

// ForJobs is the sheet with a role chosen for job codes: it stands in rows that name no role.
func (p *PeopleSheet) ForJobs(roles map[string]rbac.RoleKey) *PeopleSheet {
	next := *p
	next.roles = make(map[string]rbac.RoleKey, len(roles))
	for job, role := range roles {
		next.roles[nameFolded(job)] = role
	}
	return &next
}

// cell is what a row says in a column; a dash says nothing.
func (p *PeopleSheet) cell(r row, c Column) string {
	text := strings.TrimSpace(peopleForm.of(r, c))
	if text == "-" || text == "–" || text == "—" {
		return ""
	}
	return text
}

// names are the first and the last name a row gives.
func (p *PeopleSheet) names(r row) (first, last string) {
	first, last = p.cell(r, FirstName), p.cell(r, LastName)
	full := p.cell(r, FullName)
	if full == "" || last != "" {
		return first, last
	}
	if first != "" {
		return first, strings.TrimPrefix(full, first+" ")
	}
	if before, after, comma := strings.Cut(full, ","); comma {
		return strings.TrimSpace(after), strings.TrimSpace(before)
	}
	before, after, _ := strings.Cut(full, " ")
	return before, strings.TrimSpace(after)
}
