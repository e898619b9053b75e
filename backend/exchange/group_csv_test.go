package exchange_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/access"
	"rolebook/backend/exchange"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
)

// office is a small set-up in which names collide.
func office() *rbac.SetUp {
	s := &rbac.SetUp{
		Name: "Acme GmbH",
		Roles: []*rbac.Role{
			{Key: "admin", Name: "Admin", Reach: rbac.ReachAll}, {Key: "power-user", Name: "Power User", Reach: rbac.ReachGroups},
			{Key: "viewer", Name: "Viewer", Reach: rbac.ReachGroups}, {Key: "guard", Name: "Guard", Reach: rbac.ReachGroups},
			{Key: "guard-2", Name: "Guard", Reach: rbac.ReachGroups}, {Key: "terminated", Name: "Terminated", Reach: rbac.ReachGroups},
		},
		Constraints: []*rbac.Constraint{{Key: "apart", Kind: rbac.Static, Roles: []rbac.RoleKey{"power-user", "viewer"}, Limit: 2}},
		Groups: []*rbac.Group{
			{Key: "sales", Name: "Sales", Users: []rbac.Email{"anna@acme.test", "jsmith"}, Computers: []rbac.ComputerID{"PC-17"}},
			{Key: "site-1", Name: "Site"}, {Key: "site-2", Name: "Site"}, {Key: "vertrieb", Name: "Vertrieb", Parent: "sales"},
		},
		Users: []*rbac.User{
			{Email: "anna@acme.test", FirstName: "Anna", LastName: "Berg", Status: rbac.Active, Assignments: []rbac.Assignment{{Role: "viewer"}},
				Views: rbac.Views{Groups: []rbac.GroupKey{"sales"}, Goals: []rbac.GroupKey{"vertrieb"}}},
			{Email: "bob@acme.test", FirstName: "Bob", LastName: "Meyer", Status: rbac.Active, Assignments: []rbac.Assignment{{Role: "power-user", Reason: "manages sales"}}, Views: rbac.Views{All: true}},
			{Email: "ivan@acme.test", Status: rbac.Invited},
			{Email: "olga@acme.test", Status: rbac.Active, Superuser: true, Assignments: []rbac.Assignment{{Role: "admin"}}},
			{Email: "sam@acme.test", Status: rbac.Suspended, Assignments: []rbac.Assignment{{Role: "viewer"}, {Role: "guard"}}},
			{Email: "tom@acme.test", Status: rbac.Terminated, Assignments: []rbac.Assignment{{Role: "terminated"}}},
		},
	}
	return s.Canonical()
}

func TestEverySeparatorAndEncodingReadsTheSame(t *testing.T) {
	files, err := filepath.Glob("testdata/groups/*")
	require.NoError(t, err)
	require.Len(t, files, 14)
	encodings := map[string]exchange.Encoding{"utf16le.txt": exchange.UTF16, "utf16be.csv": exchange.UTF16, "windows1252.csv": exchange.Windows1252, "workbook.xlsx": "", "shared.xlsx": ""}
	for _, name := range files {
		if filepath.Base(name) == "older.csv" {
			continue
		}
		t.Run(filepath.Base(name), func(t *testing.T) {
			file, err := os.ReadFile(name)
			require.NoError(t, err)
			sheet, err := exchange.ReadGroups(file)
			require.NoError(t, err)
			assert.Equal(t, []exchange.GroupFate{
				{Row: 2, Group: "Vertrieb Süd", Kind: exchange.Person, Member: "anna@acme.test", Outcome: exchange.Created},
				{Row: 3, Group: "Vertrieb Süd", Kind: exchange.Computer, Member: "PC-17", Outcome: exchange.Added},
				{Row: 4, Group: "Lager", Outcome: exchange.Created},
				{Row: 5, Group: "Sales", Kind: exchange.Person, Member: "bob@acme.test", Outcome: exchange.Added},
				{Row: 6, Group: "Sales", Kind: exchange.Computer, Member: "PC-18", Outcome: exchange.Added},
			}, sheet.Fates(office()))
			encoding, other := encodings[filepath.Base(name)]
			if !other {
				encoding = exchange.UTF8
			}
			assert.Equal(t, encoding, sheet.Encoding)
		})
	}
}

func TestTheOlderFormKnowsOnlyPeople(t *testing.T) {
	file, err := os.ReadFile("testdata/groups/older.csv")
	require.NoError(t, err)
	sheet, err := exchange.ReadGroups(file)
	require.NoError(t, err)
	assert.Equal(t, []exchange.GroupFate{
		{Row: 2, Group: "Vertrieb Süd", Kind: exchange.Person, Member: "anna@acme.test", Outcome: exchange.Created},
		{Row: 3, Group: "Lager", Outcome: exchange.Created},
		{Row: 4, Group: "Sales", Kind: exchange.Person, Member: "bob@acme.test", Outcome: exchange.Added},
	}, sheet.Fates(office()))
}

func groupFates(t *testing.T, lines ...string) []exchange.GroupFate {
	t.Helper()
	sheet, err := exchange.ReadGroups([]byte("group_name,member_type,member_id\n" + strings.Join(lines, "\n")))
	require.NoError(t, err)
	return sheet.Fates(office())
}

func TestEveryFateOfAGroupRow(t *testing.T) {
	long := strings.Repeat("ä", 66)
	for name, c := range map[string]struct {
		line string
		want exchange.GroupFate
	}{
		"member of a group that is there": {"sales,User,New@Acme.test", exchange.GroupFate{Group: "Sales", Kind: exchange.Person, Member: "new@acme.test", Outcome: exchange.Added}},
		"group by its key":                {"key:site-2,User,x", exchange.GroupFate{Group: "Site", Kind: exchange.Person, Member: "x", Outcome: exchange.Added}},
		"a key alone is a name":           {"SITE-2,,", exchange.GroupFate{Group: "SITE-2", Outcome: exchange.Created}},
		"new group with a member":         {"Stock,Client,PC-1", exchange.GroupFate{Group: "Stock", Kind: exchange.Computer, Member: "PC-1", Outcome: exchange.Created}},
		"new group, empty":                {"Stock,,", exchange.GroupFate{Group: "Stock", Outcome: exchange.Created}},
		"member there already":            {"Sales,User,ANNA@acme.test", exchange.GroupFate{Group: "Sales", Kind: exchange.Person, Member: "anna@acme.test", Outcome: exchange.Same}},
		"group there already":             {"Sales,,", exchange.GroupFate{Group: "Sales", Outcome: exchange.Same}},
		"a client that is an address":     {"Sales,Client,New@Acme.test", exchange.GroupFate{Group: "Sales", Kind: exchange.Person, Member: "new@acme.test", Outcome: exchange.Added}},
		"a client known as a person":      {"Vertrieb,client,JSmith", exchange.GroupFate{Group: "Vertrieb", Kind: exchange.Person, Member: "jsmith", Outcome: exchange.Added}},
		"a computer like an address":      {"Sales,Computer,pc@acme.test", exchange.GroupFate{Group: "Sales", Kind: exchange.Computer, Member: "pc@acme.test", Outcome: exchange.Added}},
		"no type is a client":             {"Sales,,PC-9", exchange.GroupFate{Group: "Sales", Kind: exchange.Computer, Member: "PC-9", Outcome: exchange.Added}},
		"member without a group":          {",User,x", exchange.GroupFate{Kind: exchange.Person, Member: "x", Outcome: exchange.Same, Cause: &exchange.Cause{Code: exchange.InNoGroup}}},
		"only a type":                     {",User,", exchange.GroupFate{Outcome: exchange.Refused, Cause: &exchange.Cause{Code: exchange.NoGroup}}},
		"name too long":                   {long + ",User,x", exchange.GroupFate{Group: long, Kind: exchange.Person, Member: "x", Outcome: exchange.Refused, Cause: &exchange.Cause{Code: exchange.NameTooLong, Limit: 65}}},
		"several of the name":             {"Site,User,x", exchange.GroupFate{Group: "Site", Kind: exchange.Person, Member: "x", Outcome: exchange.Refused, Cause: &exchange.Cause{Code: exchange.AmbiguousGroup, Value: "Site", Near: "key:site-1"}}},
		"unknown type":                    {"Sales,Usr,x", exchange.GroupFate{Group: "Sales", Member: "x", Outcome: exchange.Refused, Cause: &exchange.Cause{Code: exchange.UnknownType, Value: "Usr", Near: "User"}}},
		"a type that says nothing":        {"Sales,?,x", exchange.GroupFate{Group: "Sales", Member: "x", Outcome: exchange.Refused, Cause: &exchange.Cause{Code: exchange.UnknownType, Value: "?"}}},
		"cells beside the table":          {"Sales,User,x,y", exchange.GroupFate{Group: "Sales", Kind: exchange.Person, Member: "x", Outcome: exchange.Refused, Cause: &exchange.Cause{Code: exchange.TooManyCells}}},
	} {
		t.Run(name, func(t *testing.T) {
			c.want.Row = 2
			assert.Equal(t, []exchange.GroupFate{c.want}, groupFates(t, c.line))
		})
	}
}

func TestARowThatSaysWhatAnotherSaidAddsNothing(t *testing.T) {
	fates := groupFates(t, "Stock,User,x", "stock,User,X", "STOCK,,", "Sales,User,new@acme.test", "sales,Client,NEW@acme.test")
	assert.Equal(t, exchange.Same, fates[1].Outcome)
	assert.Equal(t, &exchange.Cause{Code: exchange.SaidBefore, Row: 2}, fates[1].Cause)
	assert.Equal(t, &exchange.Cause{Code: exchange.SaidBefore, Row: 2}, fates[2].Cause)
	assert.Equal(t, &exchange.Cause{Code: exchange.SaidBefore, Row: 5}, fates[4].Cause)
}

func TestANameThatHidesSomethingIsRefusedAloneAndByTheLaw(t *testing.T) {
	fates := groupFates(t, "St\u202Eock,User,x", "Stock,User,a\u200Bb", "Stock,User,x")
	for _, fate := range fates[:2] {
		assert.Equal(t, exchange.Refused, fate.Outcome)
		require.Equal(t, exchange.Unlawful, fate.Cause.Code)
		assert.NotEmpty(t, fate.Cause.Problem.Message)
		assert.NotEmpty(t, fate.Cause.Problem.Mend)
	}
	assert.Equal(t, exchange.Created, fates[2].Outcome)
}

func TestNoTableCreatesGroupsWithoutEnd(t *testing.T) {
	var b strings.Builder
	b.WriteString("group_name,member_id\n")
	for i := range 5_001 {
		b.WriteString("團" + strings.Repeat("隊", i%50) + string(rune(0x4E00+i)) + ",\n")
	}
	sheet, err := exchange.ReadGroups([]byte(b.String()))
	require.NoError(t, err)
	s := office()
	fates := sheet.Fates(s)
	assert.Equal(t, exchange.Created, fates[4_999].Outcome)
	assert.Equal(t, &exchange.Cause{Code: exchange.TooManyGroups, Limit: 5_000}, fates[5_000].Cause)
	assert.Equal(t, exchange.Counts{Read: 5_001, Created: 5_000, Refused: 1}, sheet.Counts(s))
}

func TestAGroupTableIsTakenOverAsOneChange(t *testing.T) {
	sheet, err := exchange.ReadGroups([]byte("group_name,member_type,member_id\nStock,User,Anna@acme.test\nStock,Client,PC-17\nsales,Client,PC-2\nSales,Usr,x\nEmpty,,\n"))
	require.NoError(t, err)
	s := office()
	p, err := plan.Make(access.Compile(s), sheet.Edit(s), rbactest.Now)
	require.NoError(t, err)
	require.Len(t, p.Changes, 3)
	after := p.After.SetUp()
	assert.Equal(t, &rbac.Group{Key: "stock", Name: "Stock", Users: []rbac.Email{"anna@acme.test"}, Computers: []rbac.ComputerID{"PC-17"}, Source: "app"}, after.Group("stock"))
	assert.Equal(t, []rbac.ComputerID{"PC-17", "PC-2"}, after.Group("sales").Computers)
	assert.Equal(t, &rbac.Group{Key: "empty", Name: "Empty", Source: "app"}, after.Group("empty"))
	assert.Equal(t, 0, sheet.Counts(after).Created+sheet.Counts(after).Added, "a second time adds nothing")
}

func TestAnEditMeetsTheSetUpOfTheMoment(t *testing.T) {
	sheet, err := exchange.ReadGroups([]byte("group_name,member_id\nStock,x\n"))
	require.NoError(t, err)
	edit := sheet.Edit(office())
	next, err := edit.Do(office().WithGroup(&rbac.Group{Key: "lager", Name: "STOCK"}))
	require.NoError(t, err)
	assert.Equal(t, []rbac.ComputerID{"x"}, next.Group("lager").Computers)
	assert.Nil(t, next.Group("stock"))
}

func TestGroupsAreWrittenAsTheVendorListsThem(t *testing.T) {
	var file bytes.Buffer
	s := office()
	s = s.WithGroup(&rbac.Group{Key: "aa", Name: "=cmd", Computers: []rbac.ComputerID{"-PC", "bob@acme.test"}})
	require.NoError(t, exchange.WriteGroups(&file, s, exchange.Dialect{}))
	assert.Equal(t, `group_name,member_type,member_id
Sales,User,anna@acme.test
Sales,User,jsmith
Sales,Client,PC-17
'=cmd,Client,'-PC
'=cmd,Computer,bob@acme.test
key:site-1,Client,
key:site-2,Client,
Vertrieb,Client,
,User,bob@acme.test
,User,ivan@acme.test
,User,olga@acme.test
,User,sam@acme.test
,User,tom@acme.test
`, file.String())
}

// namedAnew gives groups names that collide with each other and with keys.
func namedAnew(t *rapid.T, s *rbac.SetUp) *rbac.SetUp {
	names := []string{"Sales", "SALES", "=1", "a|b", "g.9", "key:g.8", "*", "all", "none", "  x ", "Ünï", "o,p;q\"r"}
	for _, g := range s.Groups {
		named := *g
		named.Name = rapid.SampledFrom(names).Draw(t, "name")
		named.Computers = append(named.Computers, rbac.ComputerID(rapid.SampledFrom([]string{"user-1@acme.test", "frida@acme.test", "+x"}).Draw(t, "computer")))
		s = s.WithGroup(named.Canonical())
	}
	return s
}

func TestWhatIsDownloadedIsAllThereWhenUploaded(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := namedAnew(t, rbactest.SetUp(t))
		var file bytes.Buffer
		require.NoError(t, exchange.WriteGroups(&file, s, exchange.Dialect{Separator: rapid.SampledFrom(exchange.Separators).Draw(t, "separator")}))
		sheet, err := exchange.ReadGroups(file.Bytes())
		require.NoError(t, err)
		for _, fate := range sheet.Fates(s) {
			require.Equal(t, exchange.Same, fate.Outcome, "%+v in\n%s", fate, file.String())
		}
		next, err := sheet.Edit(s).Do(s)
		require.NoError(t, err)
		require.Equal(t, s, next)
	})
}

func TestAGroupTableOnlyAdds(t *testing.T) {
	words := []string{"Sales", "sales", "Site", "key:site-2", "Stock", "stock ", "", "Gr\u00adup", "x@y.z", "PC-17", "User", "Client", "Usr", "?", "=1"}
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.SampledFrom(words)
		var b strings.Builder
		b.WriteString("group_name,member_type,member_id\n")
		for range rapid.IntRange(0, 12).Draw(t, "rows") {
			b.WriteString(strings.Join([]string{word.Draw(t, "group"), word.Draw(t, "type"), word.Draw(t, "id")}, ",") + "\n")
		}
		sheet, err := exchange.ReadGroups([]byte(b.String()))
		require.NoError(t, err)
		s := office()
		counts := sheet.Counts(s)
		require.Equal(t, sheet.Rows, counts.Read)
		require.Equal(t, counts.Read, counts.Created+counts.Added+counts.Changed+counts.Same+counts.Refused)
		p, err := plan.Make(access.Compile(s), sheet.Edit(s), rbactest.Now)
		require.NoError(t, err)
		require.Empty(t, rbac.ValidateChanges(p.After.SetUp(), p.Changes))
		for _, c := range p.Changes {
			require.Equal(t, rbac.KindGroup, c.Kind)
			if c.Op == rbac.Update {
				before, after := *c.Before.(*rbac.Group), *c.After.(*rbac.Group)
				require.Subset(t, after.Users, before.Users)
				require.Subset(t, after.Computers, before.Computers)
				before.Users, before.Computers, after.Users, after.Computers = nil, nil, nil, nil
				require.Equal(t, before, after)
			} else {
				require.Equal(t, rbac.Add, c.Op)
			}
		}
	})
}
