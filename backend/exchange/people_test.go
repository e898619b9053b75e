package exchange_test

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // zones, also where the system has none

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/access"
	"rolebook/backend/exchange"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
)

var berlin = zone("Europe/Berlin")

func zone(name string) *time.Location {
	z, err := time.LoadLocation(name)
	if err != nil {
		panic(err)
	}
	return z
}

func at(year int, month time.Month, day int, z *time.Location) rbac.Instant {
	return rbac.At(time.Date(year, month, day, 0, 0, 0, 0, z))
}

// people reads a sheet whose first line is its heading.
func people(t *testing.T, lines ...string) *exchange.PeopleSheet {
	t.Helper()
	sheet, err := exchange.ReadPeople([]byte(strings.Join(lines, "\n")), berlin)
	require.NoError(t, err)
	return sheet
}

func takenOver(t *testing.T, sheet *exchange.PeopleSheet, s *rbac.SetUp) *plan.Plan {
	t.Helper()
	p, err := plan.Make(access.Compile(s), sheet.Edit(s), rbactest.Now)
	require.NoError(t, err)
	return p
}

func TestASheetReadsTheSameInEveryLanguageAndForm(t *testing.T) {
	rows := map[string]int{"title-rows.csv": 5, "dates1904.xlsx": 5}
	for _, name := range []string{"german.csv", "english.csv", "title-rows.csv", "dates.xlsx", "dates1904.xlsx"} {
		t.Run(name, func(t *testing.T) {
			file, err := os.ReadFile("testdata/people/" + name)
			require.NoError(t, err)
			sheet, err := exchange.ReadPeople(file, berlin)
			require.NoError(t, err)
			first := max(rows[name], 2)
			assert.Equal(t, []exchange.PersonFate{
				{Row: first, Email: "anna@acme.test", Name: "Anna Berg", Outcome: exchange.Changed, Fields: []exchange.FieldChange{
					{Column: exchange.Role, Before: "Viewer", After: "Power User"},
					{Column: exchange.Until, After: "2026-12-31"},
					{Column: exchange.Reason, After: "Vertretung für Bob"},
				}},
				{Row: first + 1, Email: "bob@acme.test", Name: "Bob Meyer", Outcome: exchange.Changed, Fields: []exchange.FieldChange{
					{Column: exchange.Role, Before: "Power User", After: "Terminated"},
					{Column: exchange.Status, Before: "active", After: "terminated"},
					{Column: exchange.Reason, Before: "manages sales"},
				}},
				{Row: first + 2, Email: "carla@acme.test", Name: "Carla Süß", Outcome: exchange.Created, Fields: []exchange.FieldChange{
					{Column: exchange.FirstName, After: "Carla"}, {Column: exchange.LastName, After: "Süß"},
					{Column: exchange.Role, After: "Viewer"}, {Column: exchange.Groups, After: "Sales | Vertrieb"}, {Column: exchange.Status, After: "active"},
				}},
			}, sheet.Fates(office()))
		})
	}
}

func TestASheetIsTakenOverAsOneChange(t *testing.T) {
	s := office()
	sheet := people(t, "email;role;groups;status;until",
		"anna@acme.test;power user;;;31.12.2026",
		"bob@acme.test;;none;suspended;",
		"nina@acme.test;guard;;;",
		"new@acme.test;Viewer;all;;2027-01-31")
	p := takenOver(t, sheet, s)
	assert.Equal(t, "Take over 3 people from a table", p.Edit.Title)
	require.Len(t, p.Changes, 3)
	after := p.After.SetUp()
	anna := after.User("anna@acme.test")
	assert.Equal(t, []rbac.Assignment{{Role: "power-user", Until: at(2027, 1, 1, berlin)}}, anna.Assignments)
	assert.Equal(t, s.User("anna@acme.test").Views, anna.Views, "an empty cell leaves what is there")
	bob := after.User("bob@acme.test")
	assert.Equal(t, rbac.Suspended, bob.Status)
	assert.Equal(t, rbac.Views{}, bob.Views)
	assert.Equal(t, s.User("bob@acme.test").Assignments, bob.Assignments)
	assert.Nil(t, after.User("nina@acme.test"), "two roles are called Guard")
	assert.Equal(t, &rbac.User{Email: "new@acme.test", Status: rbac.Invited, Views: rbac.Views{All: true},
		Assignments: []rbac.Assignment{{Role: "viewer", Until: at(2027, 2, 1, berlin)}}}, after.User("new@acme.test"))
	assert.Equal(t, exchange.Counts{Read: 4, Created: 1, Changed: 2, Refused: 1}, sheet.Counts(s))
	assert.Equal(t, exchange.Counts{Read: 4, Same: 3, Refused: 1}, sheet.Counts(after), "a second time changes nothing")
}

func TestOfSeveralRolesTheOneShownChangesAndOthersStay(t *testing.T) {
	after := takenOver(t, people(t, "email,role,reason", "sam@acme.test,key:guard-2,nights"), office()).After.SetUp()
	assert.Equal(t, []rbac.Assignment{{Role: "guard"}, {Role: "guard-2", Reason: "nights"}}, after.User("sam@acme.test").Assignments)
	after = takenOver(t, people(t, "email,role", "sam@acme.test,key:guard"), office()).After.SetUp()
	assert.Equal(t, []rbac.Assignment{{Role: "guard"}}, after.User("sam@acme.test").Assignments, "what is held already is not held twice")
}

func TestGoalsOutsideTheNewGroupsAreDroppedByThePlan(t *testing.T) {
	p := takenOver(t, people(t, "email,groups", "anna@acme.test,key:site-1"), office())
	assert.Equal(t, []plan.Dropped{{User: "anna@acme.test", What: plan.DroppedGoal, Key: "vertrieb"}}, p.Dropped)
	p = takenOver(t, people(t, "email,groups", "anna@acme.test,Vertrieb"), office())
	assert.Empty(t, p.Dropped)
}

func TestEveryFateOfAPersonsRow(t *testing.T) {
	const heading = "email,name,role,groups,status,from,until,reason"
	refused := func(c exchange.Cause) exchange.PersonFate {
		return exchange.PersonFate{Outcome: exchange.Refused, Cause: &c}
	}
	for name, c := range map[string]struct {
		line string
		want exchange.PersonFate
	}{
		"same":                      {"Anna@Acme.test,Anna Berg,viewer,Sales,active,,,", exchange.PersonFate{Email: "anna@acme.test", Name: "Anna Berg", Outcome: exchange.Same}},
		"same, names the other way": {`anna@acme.test,"Berg, Anna",VIEWER,key:sales,Aktiv,-,–,`, exchange.PersonFate{Email: "anna@acme.test", Name: "Anna Berg", Outcome: exchange.Same}},
		"leaves for good, still":    {"tom@acme.test,,Viewer,,terminated,,2020-01-01,", exchange.PersonFate{Email: "tom@acme.test", Name: "tom@acme.test", Outcome: exchange.Same}},
		"no address":                {",Anna,Viewer,,,,,", refused(exchange.Cause{Code: exchange.NoAddress})},
		"no address but a name":     {"Anna Berg,,Viewer,,,,,", refused(exchange.Cause{Code: exchange.NotAnAddress, Value: "Anna Berg"})},
		"two addresses":             {"a@b@c.test,,Viewer,,,,,", refused(exchange.Cause{Code: exchange.NotAnAddress, Value: "a@b@c.test"})},
		"wide letters":              {"ａnna@acme.test,,Viewer,,,,,", refused(exchange.Cause{Code: exchange.AddressLetters, Value: "ａnna@acme.test", Near: "anna@acme.test"})},
		"letters that are no Latin": {"аnnа@acme.test,,Viewer,,,,,", refused(exchange.Cause{Code: exchange.AddressLetters, Value: "аnnа@acme.test", Near: "anna@acme.test"})},
		"letters unseen":            {"an\u200Bna@ac\u00ADme.test,,Viewer,,,,,", refused(exchange.Cause{Code: exchange.AddressLetters, Value: "an\u200Bna@ac\u00ADme.test", Near: "anna@acme.test"})},
		"letters from afar":         {"안나@acme.test,,Viewer,,,,,", refused(exchange.Cause{Code: exchange.AddressLetters, Value: "안나@acme.test"})},
		"new without a role":        {"new@acme.test,,,,,,,", refused(exchange.Cause{Code: exchange.NoRole})},
		"unknown role":              {"anna@acme.test,,Vewer,,,,,", refused(exchange.Cause{Code: exchange.UnknownRole, Value: "Vewer", Near: "Viewer"})},
		"two roles of the name":     {"anna@acme.test,,guard?,,,,,", refused(exchange.Cause{Code: exchange.UnknownRole, Value: "guard?", Near: "Guard"})},
		"ambiguous role":            {"anna@acme.test,,Guard,,,,,", refused(exchange.Cause{Code: exchange.AmbiguousRole, Value: "Guard", Near: "key:guard"})},
		"a key without its mark":    {"anna@acme.test,,guard-2,,,,,", refused(exchange.Cause{Code: exchange.UnknownRole, Value: "guard-2", Near: "key:guard-2"})},
		"unknown group":             {"anna@acme.test,,,Sales|Salse,,,,", refused(exchange.Cause{Code: exchange.UnknownGroup, Value: "Salse", Near: "Sales"})},
		"ambiguous group":           {"anna@acme.test,,,Site,,,,", refused(exchange.Cause{Code: exchange.AmbiguousGroup, Value: "Site", Near: "key:site-1"})},
		"unknown status":            {"anna@acme.test,,,,actve,,,", refused(exchange.Cause{Code: exchange.UnknownStatus, Value: "actve", Near: "active"})},
		"no way to that status":     {"tom@acme.test,,,,active,,,", refused(exchange.Cause{Code: exchange.StatusPath, Value: "terminated", Near: "active"})},
		"nobody to suspend":         {"ana@acme.test,,Viewer,,suspended,,,", refused(exchange.Cause{Code: exchange.NotHere, Value: "ana@acme.test", Near: "anna@acme.test"})},
		"nobody to terminate":       {"zzzzzzzzz@elsewhere.example,,,,terminated,,,", refused(exchange.Cause{Code: exchange.NotHere, Value: "zzzzzzzzz@elsewhere.example"})},
		"not a date":                {"anna@acme.test,,,,,,soon,", refused(exchange.Cause{Code: exchange.UnknownDate, Column: exchange.Until, Value: "soon"})},
		"a number is no date here":  {"anna@acme.test,,,,,46387,,", refused(exchange.Cause{Code: exchange.UnknownDate, Column: exchange.From, Value: "46387"})},
		"day or month":              {"anna@acme.test,,,,,,03/04/2026,", refused(exchange.Cause{Code: exchange.AmbiguousDate, Column: exchange.Until, Value: "03/04/2026"})},
		"ends before it starts":     {"anna@acme.test,,,,,2026-06-02,2026-06-01,", refused(exchange.Cause{Code: exchange.EndsBeforeStart})},
		"a date but no role":        {"ivan@acme.test,,,,,,2026-06-01,", refused(exchange.Cause{Code: exchange.DateWithoutRole})},
		"cells beside the table":    {"anna@acme.test,,,,,,,,x", refused(exchange.Cause{Code: exchange.TooManyCells})},
	} {
		t.Run(name, func(t *testing.T) {
			got := people(t, heading, c.line).Fates(office())
			require.Len(t, got, 1)
			c.want.Row = 2
			if c.want.Outcome == exchange.Refused {
				got[0].Email, got[0].Name = "", ""
			}
			assert.Equal(t, c.want, got[0])
		})
	}
}

func TestALawThatARowWouldBreakRefusesThatRowAlone(t *testing.T) {
	s := office()
	s = s.WithUser((&rbac.User{Email: "two@acme.test", Status: rbac.Active, Assignments: []rbac.Assignment{{Role: "viewer"}, {Role: "guard", Until: at(2030, 1, 1, berlin)}}}).Canonical())
	s.Constraints = []*rbac.Constraint{{Key: "apart", Kind: rbac.Static, Roles: []rbac.RoleKey{"guard", "power-user"}, Limit: 2}}
	sheet := people(t, "email,first name,role", "two@acme.test,,Power User", "anna@acme.test,An\u202Ena,", "bob@acme.test,Robert,")
	fates := sheet.Fates(s)
	assert.ErrorIs(t, fates[0].Cause.Problem, rbac.ErrConstraint)
	assert.ErrorIs(t, fates[1].Cause.Problem, rbac.ErrInvalid)
	assert.Equal(t, exchange.Changed, fates[2].Outcome)
	p := takenOver(t, sheet, s)
	assert.False(t, p.Refused())
	require.Len(t, p.Changes, 1)
}

func TestRowsAboutOnePersonAreTakenOnce(t *testing.T) {
	fates := people(t, "email,role", "anna@acme.test,Nobody", "ANNA@acme.test,Admin", "anna@acme.test , Viewer", "anna@acme.test,Admin").Fates(office())
	assert.Equal(t, exchange.UnknownRole, fates[0].Cause.Code)
	assert.Equal(t, exchange.Changed, fates[1].Outcome, "a row that is refused says nothing of the person")
	assert.Equal(t, &exchange.Cause{Code: exchange.SaidOtherwise, Row: 3}, fates[2].Cause)
	assert.Equal(t, exchange.SaidOtherwise, fates[3].Cause.Code, "differs in how the address is written")
	fates = people(t, "email,role", "anna@acme.test,Admin", "anna@acme.test,Admin").Fates(office())
	assert.Equal(t, &exchange.Cause{Code: exchange.SaidBefore, Row: 2}, fates[1].Cause)
	assert.Equal(t, exchange.Same, fates[1].Outcome)
}

func TestWhoLooksLikeSomebodyElseIsNoticed(t *testing.T) {
	fates := people(t, "email,first name,last name,role",
		"ivan@acrne.test,,,Viewer", "b0b@acme.test,,,Viewer", "other@acme.test,anna,BERG,Viewer", "x@acme.test,Аnnа,B,Viewer", "o1ga@acme.test,,,Viewer", "0lga@acme.test,,,Viewer").Fates(office())
	notes := func(i int) []exchange.Cause { return fates[i].Notes }
	assert.Equal(t, []exchange.Cause{{Code: exchange.LooksLike, Value: "ivan@acrne.test", Near: "ivan@acme.test"}}, notes(0))
	assert.Equal(t, []exchange.Cause{{Code: exchange.LooksLike, Value: "b0b@acme.test", Near: "bob@acme.test"}}, notes(1))
	assert.Equal(t, []exchange.Cause{{Code: exchange.SameName, Value: "anna BERG", Near: "anna@acme.test"}}, notes(2))
	assert.Equal(t, []exchange.Cause{{Code: exchange.MixedScript, Value: "Аnnа"}}, notes(3))
	assert.Equal(t, []exchange.Cause{{Code: exchange.LooksLike, Value: "o1ga@acme.test", Near: "olga@acme.test"}}, notes(4))
	assert.Equal(t, []exchange.Cause{{Code: exchange.LooksLike, Value: "0lga@acme.test", Near: "o1ga@acme.test"}}, notes(5))
}

func TestARoleCanBeChosenForAJob(t *testing.T) {
	sheet := people(t, "email,job code,role", "anna@acme.test,Dispatcher,", "bob@acme.test,Guardian,", "ivan@acme.test,viewer,", "olga@acme.test,Boss,Admin", "sam@acme.test,dispatcher,")
	assert.Equal(t, []string{"Dispatcher", "Guardian", "viewer"}, sheet.Jobs())
	fates := sheet.Fates(office())
	assert.Equal(t, []exchange.Cause{{Code: exchange.UnknownJob, Value: "Dispatcher"}}, fates[0].Notes)
	assert.Equal(t, exchange.Same, fates[0].Outcome)
	assert.Equal(t, exchange.Changed, fates[2].Outcome, "a job called like a role means that role")
	after := takenOver(t, sheet.ForJobs(map[string]rbac.RoleKey{"DISPATCHER": "power-user", "Guardian": "gone"}), office()).After.SetUp()
	assert.Equal(t, rbac.RoleKey("power-user"), after.User("anna@acme.test").Assignments[0].Role)
	assert.Equal(t, []rbac.Assignment{{Role: "guard"}, {Role: "power-user"}}, after.User("sam@acme.test").Assignments)
	assert.Equal(t, rbac.RoleKey("power-user"), after.User("bob@acme.test").Assignments[0].Role, "stays as it was")
}

func TestSeveralPeopleLeaveAtOnce(t *testing.T) {
	s := office()
	sheet := people(t, "E-Mail;Rolle;Status", "anna@acme.test;Viewer;ausgeschieden", "bob@acme.test;Admin;gekündigt")
	fates := sheet.Fates(s)
	assert.Empty(t, fates[0].Notes)
	assert.Equal(t, []exchange.Cause{{Code: exchange.RoleNotGiven, Value: "Admin"}}, fates[1].Notes)
	after := takenOver(t, sheet, s).After.SetUp()
	for _, email := range []rbac.Email{"anna@acme.test", "bob@acme.test"} {
		assert.Equal(t, rbac.Terminated, after.User(email).Status)
		assert.Equal(t, []rbac.Assignment{{Role: "terminated"}}, after.User(email).Assignments)
	}
}

func TestStatusesMoveAsOnTheScreens(t *testing.T) {
	after := takenOver(t, people(t, "email,status,role", "anna@acme.test,on leave,", "sam@acme.test,active,", "ivan@acme.test,active,Viewer", "new@acme.test,active,Viewer"), office()).After.SetUp()
	assert.Equal(t, rbac.Suspended, after.User("anna@acme.test").Status)
	assert.Equal(t, rbac.Active, after.User("sam@acme.test").Status)
	assert.Equal(t, rbac.Active, after.User("ivan@acme.test").Status)
	assert.Equal(t, rbac.Active, after.User("new@acme.test").Status)
}

func TestWhatIsWrittenOfPeopleIsTheSameWhenRead(t *testing.T) {
	texts := []string{"", "Anna", "=Anna", " Bob ", "a|b", "-", "'+x", "Zoë\u0301", "two\nlines", "two\r\nlines", "a;=b,c"}
	names := []string{"Owner", "owner", "Guard", "GUARD", "*", "all", "none", "=x", "a|b", "key:role-1", "role-1"}
	rapid.Check(t, func(t *rapid.T) {
		s := rbactest.SetUp(t)
		s = namedAnew(t, s)
		for _, r := range s.Roles {
			named := *r
			named.Name = rapid.SampledFrom(names).Draw(t, "role")
			s = s.WithRole(&named)
		}
		z := rapid.SampledFrom([]*time.Location{time.UTC, berlin, zone("America/New_York"), zone("America/Sao_Paulo"), zone("Pacific/Kiritimati")}).Draw(t, "zone")
		for _, u := range s.Users {
			dressed := *u
			dressed.Alias = strings.ReplaceAll(strings.ReplaceAll(rapid.SampledFrom(texts).Draw(t, "alias"), "\n", ""), "\r", "")
			dressed.Assignments = nil
			for _, a := range u.Assignments {
				a.Reason = rapid.SampledFrom(texts).Draw(t, "reason")
				if a.From.IsZero() && !a.Until.IsZero() && rapid.Bool().Draw(t, "whole day") {
					a.Until = at(2018, 11, rapid.IntRange(1, 30).Draw(t, "day"), z)
				}
				dressed.Assignments = append(dressed.Assignments, a)
			}
			s = s.WithUser(dressed.Canonical())
		}
		var file bytes.Buffer
		headings := rapid.SampledFrom([]exchange.Headings{exchange.EnglishHeadings, exchange.GermanHeadings}).Draw(t, "headings")
		leaving := exchange.People{SetUp: s, Zone: z, Headings: headings}
		if rapid.Bool().Draw(t, "workbook") {
			require.NoError(t, leaving.WriteWorkbook(&file, "People"))
		} else {
			require.NoError(t, leaving.Write(&file, exchange.Dialect{Separator: ';', Mark: true}))
		}
		sheet, err := exchange.ReadPeople(file.Bytes(), z)
		require.NoError(t, err)
		require.Empty(t, sheet.Ignored)
		for _, fate := range sheet.Fates(s) {
			require.Equal(t, exchange.Same, fate.Outcome, "%+v of\n%s", fate, file.String())
		}
		next, err := sheet.Edit(s).Do(s)
		require.NoError(t, err)
		require.Equal(t, s, next)
	})
}

func TestDaysAreReadAsPeopleWriteThem(t *testing.T) {
	for text, until := range map[string]rbac.Instant{
		"2026-12-31": at(2027, 1, 1, berlin), "31.12.2026": at(2027, 1, 1, berlin), "31.12.26": at(2027, 1, 1, berlin), "2026/12/31": at(2027, 1, 1, berlin),
		"31/12/2026": at(2027, 1, 1, berlin), "12/31/2026": at(2027, 1, 1, berlin), "7/7/2026": at(2026, 7, 8, berlin),
		"31 Dec 2026": at(2027, 1, 1, berlin), "31 December 2026": at(2027, 1, 1, berlin), "December 31, 2026": at(2027, 1, 1, berlin),
		"28.3.2026":            at(2026, 3, 29, berlin),
		"2026-12-31 17:00":     rbac.At(time.Date(2026, 12, 31, 16, 0, 0, 0, time.UTC)),
		"31.12.2026 17:00:30":  rbac.At(time.Date(2026, 12, 31, 16, 0, 30, 0, time.UTC)),
		"2026-12-31T17:00:00Z": rbac.At(time.Date(2026, 12, 31, 17, 0, 0, 0, time.UTC)),
		"9999-12-31":           {}, "31.12.9999": {}, "never": {}, "Unbefristet": {},
	} {
		s := office()
		s = s.WithUser((&rbac.User{Email: "x@acme.test", Status: rbac.Active, Assignments: []rbac.Assignment{{Role: "viewer", Until: at(2030, 1, 1, berlin)}}}).Canonical())
		after := takenOver(t, people(t, "email,until", `x@acme.test,"`+text+`"`), s).After.SetUp()
		assert.Equal(t, until, after.User("x@acme.test").Assignments[0].Until, text)
	}
	for _, text := range []string{"31.2.2026", "1.1.1066", "9999-12-31 23:59x", "NaN", "0x10", "1e9"} {
		fates := people(t, "email,until", "anna@acme.test,"+text).Fates(office())
		assert.Equal(t, exchange.UnknownDate, fates[0].Cause.Code, text)
	}
	fates := people(t, "email,from", "anna@acme.test,9999-12-31").Fates(office())
	assert.Equal(t, exchange.UnknownDate, fates[0].Cause.Code, "no role begins after all time")
}
