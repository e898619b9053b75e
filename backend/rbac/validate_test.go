package rbac_test

import (
	"fmt"
	"net/netip"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
)

func TestARandomValidSetUpHasNoProblems(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		require.Empty(t, rbac.Validate(rbactest.SetUp(t)))
	})
}

// office is a small set-up without a problem, made anew for each case to break.
func office() *rbac.SetUp {
	day := func(d int) rbac.Instant { return rbac.At(time.Date(2026, time.May, d, 0, 0, 0, 0, time.UTC)) }
	return &rbac.SetUp{
		Name: "Acme GmbH", AddOns: []rbac.AddOnKey{"screen-details"},
		Catalogue: rbac.Catalogue{
			Name:   "Product",
			AddOns: []*rbac.AddOn{{Key: "screen-details", Name: "Screen Details"}},
			Areas: []*rbac.Area{
				{Key: "alarms", Name: "Alarms", Permissions: []*rbac.Permission{
					{Key: "alarms.log", Name: "Alarm log", Scope: rbac.ScopeGroups, Editable: true},
					{Key: "alarms.screenshots", Name: "Screenshots", Scope: rbac.ScopeGroups, AddOn: "screen-details", Requires: []rbac.Requirement{{Permission: "alarms.log"}}},
				}},
				{Key: "account", Name: "Account", Permissions: []*rbac.Permission{
					{Key: "billing", Name: "Billing", Scope: rbac.ScopeNone, Editable: true, Governs: []rbac.Screen{rbac.ScreenRoles, rbac.ScreenUsers}},
					{Key: "reports", Name: "Reports", Scope: rbac.ScopeNone},
				}},
			},
		},
		Roles: []*rbac.Role{
			{Key: "admin", Name: "Admin", BuiltIn: true, Owner: true, Reach: rbac.ReachAll, Includes: []rbac.RoleKey{"viewer"},
				Grants:   map[rbac.PermissionKey]rbac.Level{"alarms.log": rbac.Yes, "billing": rbac.Yes},
				Floors:   map[rbac.PermissionKey]rbac.Bound{"billing": {Level: rbac.Yes, Reason: "somebody pays"}},
				Defaults: map[rbac.PermissionKey]rbac.Level{"billing": rbac.Yes}},
			{Key: "viewer", Name: "Viewer", Reach: rbac.ReachGroups, Toggles: []rbac.PermissionKey{"billing"},
				Grants:      map[rbac.PermissionKey]rbac.Level{"alarms.log": rbac.LimitedRead},
				Ceilings:    map[rbac.PermissionKey]rbac.Bound{"alarms.log": {Level: rbac.Read, Reason: "viewers look"}},
				DateFilters: []rbac.DateFilter{rbac.Day}, Channels: map[rbac.Channel]rbac.Gate{rbac.API: rbac.Blocked},
				Addresses: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}},
			{Key: "clerk", Name: "Clerk", Reach: rbac.ReachGroups},
		},
		Constraints: []*rbac.Constraint{{Key: "apart", Kind: rbac.Static, Roles: []rbac.RoleKey{"clerk", "viewer"}, Limit: 2}},
		Groups: []*rbac.Group{
			{Key: "north", Name: "North", Kind: "region"},
			{Key: "sales", Name: "Sales", Kind: "team", Parent: "north", Users: []rbac.Email{"anna@acme.test"}, Computers: []rbac.ComputerID{"PC-17"}},
			{Key: "south", Name: "South", Kind: "region"},
		},
		Users: []*rbac.User{
			{Email: "anna@acme.test", FirstName: "Anna", Status: rbac.Active, Toggles: map[rbac.PermissionKey]rbac.Level{"billing": rbac.Read},
				Assignments: []rbac.Assignment{{Role: "viewer", Groups: []rbac.GroupKey{"sales"}, From: day(1), Until: day(2)}},
				Views:       rbac.Views{Groups: []rbac.GroupKey{"north"}, Goals: []rbac.GroupKey{"sales"}}},
			{Email: "otto@acme.test", FirstName: "Otto", Status: rbac.Active, Assignments: []rbac.Assignment{{Role: "admin"}}},
		},
		Statements: []*rbac.Statement{{Key: "s1", Text: "Anna sees the log", Kind: rbac.Can, Who: rbac.Who{User: "anna@acme.test"},
			Permission: "alarms.log", Action: rbac.View, Subject: "group:sales"}},
	}
}

func TestTheOfficeHasNoProblems(t *testing.T) {
	require.Empty(t, rbac.Validate(office()))
}

// Each law of access-model §1 and §6, broken once: where it is seen and what is said.
var broken = []struct {
	law  string
	do   func(*rbac.SetUp)
	want string // path: message; mend; "(open)" in front when a partial file may leave it open
}{
	{"a set-up has a name", func(s *rbac.SetUp) { s.Name = " " },
		`name: the name is empty; write what people call it`},
	{"names have no control characters", func(s *rbac.SetUp) { s.Groups[0].Name = "No\x07rth" },
		`groups[0].name: the text has a control character in it (U+0007); remove that character; it cannot be seen, so delete the text around it too and type it again`},
	{"names do not turn the direction of writing", func(s *rbac.SetUp) { s.Users[0].LastName = "gre\u202eB" },
		`users[0].lastName: the text has a character that turns the direction of writing in it (U+202E); remove that character; it cannot be seen, so delete the text around it too and type it again`},
	{"names have no invisible characters", func(s *rbac.SetUp) { s.Roles[1].Name = "View\u200ber" },
		`roles[1].name: the text has an invisible character in it (U+200B); remove that character; it cannot be seen, so delete the text around it too and type it again`},
	{"notes may have several lines but no control characters", func(s *rbac.SetUp) { s.Notes = "one\n\ttwo\x1b" },
		`notes: the text has a control character in it (U+001B); remove that character`},
	{"add-ons are those of the catalogue", func(s *rbac.SetUp) { s.AddOns[0] = "screen-detail" },
		`(open) addOns[0]: there is no add-on "screen-detail"; did you mean "screen-details"?`},
	{"keys are well-formed", func(s *rbac.SetUp) { s.Catalogue.Areas[1].Key = "My Account" },
		`catalogue.areas[1].key: "My Account" is not a key; use 1 to 64 of: a to z, 0 to 9, dot, hyphen, underscore; such as "my-account"`},
	{"a permission's key stands once in all areas", func(s *rbac.SetUp) { s.Catalogue.Areas[1].Permissions[1].Key = "alarms.log" },
		`catalogue.areas[1].permissions[1].key: permission "alarms.log" is there already: catalogue.areas[0].permissions[0]; remove one of the two, or change its key`},
	{"a scope is a word of the set", func(s *rbac.SetUp) { s.Catalogue.Areas[1].Permissions[1].Scope = "group" },
		`catalogue.areas[1].permissions[1].scope: "group" is not a scope; did you mean "groups"? use one of: none, groups, goals`},
	{"a permission's add-on is there", func(s *rbac.SetUp) { s.Catalogue.Areas[0].Permissions[1].AddOn = "gold" },
		`(open) catalogue.areas[0].permissions[1].addOn: there is no add-on "gold"; add the add-on, or take the reference out`},
	{"requirements lead nowhere back", func(s *rbac.SetUp) {
		s.Catalogue.Areas[0].Permissions[0].Requires = []rbac.Requirement{{Permission: "alarms.screenshots"}}
	}, `catalogue.areas[0].permissions[1].requires[0]: this leads back to itself: alarms.log → alarms.screenshots → alarms.log; take one of these requirements out`},
	{"a role's key stands once", func(s *rbac.SetUp) { s.Roles[2].Key, s.Constraints = "viewer", nil },
		`roles[2].key: role "viewer" is there already: roles[1]; remove one of the two, or change its key`},
	{"grants are of permissions there are", func(s *rbac.SetUp) { s.Roles[2].Grants = levels("reprots", rbac.Yes) },
		`(open) roles[2].grants["reprots"]: there is no permission "reprots"; did you mean "reports"?`},
	{"a grant is a level the permission offers", func(s *rbac.SetUp) { s.Roles[2].Grants = levels("billing", rbac.Limited) },
		`roles[2].grants["billing"]: permission "billing" does not offer the level "limited"; use one of: no, read, yes`},
	{"what arises only when roles combine stands in no file", func(s *rbac.SetUp) { s.Roles[2].Grants = levels("alarms.log", rbac.ReadAllChangeLimited) },
		`roles[2].grants["alarms.log"]: the level "read+limited" only arises where roles combine; use one of: no, limited-read, limited, read, yes`},
	{"a grant is within the ceiling in both parts", func(s *rbac.SetUp) { s.Roles[1].Grants["alarms.log"] = rbac.Limited },
		`roles[1].grants["alarms.log"]: the grant "limited" is outside of the ceiling "read"; use one of: no, limited-read, read`},
	{"a grant that is absent may be below the floor", func(s *rbac.SetUp) { delete(s.Roles[0].Grants, "billing") },
		`roles[0].grants["billing"]: there is no grant, which means "no", and that is outside of the floor "yes"; use one of: yes`},
	{"a default is within the floor", func(s *rbac.SetUp) { s.Roles[0].Defaults["billing"] = rbac.Read },
		`roles[0].defaults["billing"]: the default "read" is outside of the floor "yes"; use one of: yes`},
	{"a ceiling is a level the permission offers", func(s *rbac.SetUp) {
		s.Roles[2].Ceilings = map[rbac.PermissionKey]rbac.Bound{"reports": {Level: rbac.Read}}
	}, `roles[2].ceilings["reports"].level: permission "reports" does not offer the level "read"; use one of: no, yes`},
	{"a floor is within the ceiling", func(s *rbac.SetUp) {
		s.Roles[0].Ceilings = map[rbac.PermissionKey]rbac.Bound{"billing": {Level: rbac.Read}}
		s.Roles[0].Grants["billing"], s.Roles[0].Defaults["billing"] = rbac.Read, rbac.Read
	}, `roles[0].floors["billing"].level: the floor "yes" is not within the ceiling "read"; lower the floor or raise the ceiling`},
	{"only built-in roles have defaults", func(s *rbac.SetUp) { s.Roles[2].Defaults = levels("reports", rbac.Yes) },
		`roles[2].defaults: only a built-in role has defaults; take the defaults out, or write "builtIn": true`},
	{"includes lead nowhere back", func(s *rbac.SetUp) { s.Roles[1].Includes = []rbac.RoleKey{"admin"} },
		`roles[1].includes[0]: this leads back to itself: admin → viewer → admin; take one of these roles out of the includes of the one before it`},
	{"a list names nothing twice", func(s *rbac.SetUp) { s.Roles[1].Toggles = []rbac.PermissionKey{"billing", "billing"} },
		`roles[1].toggles[1]: "billing" stands twice in this list; remove one of the two`},
	{"a channel is a word of the set", func(s *rbac.SetUp) { s.Roles[1].Channels["apis"] = rbac.Blocked },
		`roles[1].channels["apis"]: "apis" is not a channel; did you mean "api"? use one of: ui, api`},
	{"addresses have no host bits", func(s *rbac.SetUp) { s.Roles[1].Addresses[0] = netip.MustParsePrefix("10.1.2.3/8") },
		`roles[1].addresses[0]: 10.1.2.3/8 has bits set beyond its first 8; write 10.0.0.0/8, or 10.1.2.3/32 for the single address`},
	{"a limit is between two and the number of roles", func(s *rbac.SetUp) { s.Constraints[0].Limit = 3 },
		`constraints[0].limit: the limit 3 is not between 2 and the number of roles, 2; write how many of the roles are too many for one person; 2 means no two of them`},
	{"no role alone reaches a limit", func(s *rbac.SetUp) { s.Roles[0].Includes = []rbac.RoleKey{"clerk", "viewer"} },
		`roles[0].includes: role "admin" alone reaches the limit 2 of constraint "apart": it counts as "clerk" and "viewer"; take one of them out of what the role includes, or out of the constraint`},
	{"nobody holds too many roles of a static constraint, whatever the dates", func(s *rbac.SetUp) {
		s.Users[0].Assignments = append(s.Users[0].Assignments, rbac.Assignment{Role: "clerk"})
	}, `users[0].assignments: constraint "apart" allows fewer than 2 of its roles together, and this user holds "clerk" and "viewer"; take one of these roles away from the user`},
	{"included roles count in constraints", func(s *rbac.SetUp) {
		s.Users[1].Assignments = append(s.Users[1].Assignments, rbac.Assignment{Role: "clerk"})
	}, `users[1].assignments: constraint "apart" allows fewer than 2 of its roles together, and this user holds "clerk" and "viewer"; take one of these roles away from the user`},
	{"a group's parent is there", func(s *rbac.SetUp) { s.Groups[2].Parent = "nowhere" },
		`(open) groups[2].parent: there is no group "nowhere"; add the group, or take the reference out`},
	{"groups are not under themselves", func(s *rbac.SetUp) { s.Groups[2].Parent = "south" },
		`groups[2].parent: this leads back to itself: south → south; give one of these groups another parent, or none`},
	{"members are written as they compare", func(s *rbac.SetUp) { s.Groups[1].Users[0] = "Anna@acme.test" },
		`groups[1].users[0]: "Anna@acme.test" is not in the form in which identifiers compare; write "anna@acme.test"`},
	{"an e-mail stands once", func(s *rbac.SetUp) { s.Users[1].Email = "anna@acme.test" },
		`users[1].email: user "anna@acme.test" is there already: users[0]; remove one of the two, or change its email`},
	{"a status is a word of the set", func(s *rbac.SetUp) { s.Users[1].Status = "activ" },
		`users[1].status: "activ" is not a status; did you mean "active"? use one of: invited, active, suspended, terminated`},
	{"an assigned role is there", func(s *rbac.SetUp) { s.Users[1].Assignments[0].Role = "amdin" },
		`(open) users[1].assignments[0].role: there is no role "amdin"; did you mean "admin"?`},
	{"an assignment ends after it begins", func(s *rbac.SetUp) { s.Users[0].Assignments[0].Until = s.Users[0].Assignments[0].From },
		`users[0].assignments[0].until: the assignment ends at 2026-05-01T00:00:00Z, not after it begins at 2026-05-01T00:00:00Z; write a later end, or leave it out for no end`},
	{"goals are viewable groups or below them", func(s *rbac.SetUp) { s.Users[0].Views.Goals = []rbac.GroupKey{"sales", "south"} },
		`users[0].views.goals[1]: group "south" is not among the user's viewable groups nor below one of them; add it to "groups", or take it out of "goals"`},
	{"all goals need all views", func(s *rbac.SetUp) { s.Users[0].Views.AllGoals = true },
		`users[0].views.allGoals: goals for all groups need a view of all groups; write "all": true, or name the groups in "goals"`},
	{"a toggle is offered by a role of the user", func(s *rbac.SetUp) { s.Users[1].Toggles = levels("billing", rbac.No) },
		`users[1].toggles["billing"]: no role of this user lets "billing" be switched; take the toggle out, or assign a role that has it among its toggles`},
	{"a toggle is a level the permission offers", func(s *rbac.SetUp) { s.Users[0].Toggles["billing"] = rbac.Limited },
		`users[0].toggles["billing"]: permission "billing" does not offer the level "limited"; use one of: no, read, yes`},
	{"a statement is about exactly one", func(s *rbac.SetUp) { s.Statements[0].Who.Everyone = true },
		`statements[0].who: a statement is about one of user, role, group or everyone, and this one has 2 of them; name exactly one`},
	{"whom a statement names is there", func(s *rbac.SetUp) { s.Statements[0].Who.User = "ana@acme.test" },
		`(open) statements[0].who.user: there is no user "ana@acme.test"; did you mean "anna@acme.test"?`},
	{"a statement's subject is one", func(s *rbac.SetUp) { s.Statements[0].Subject = "team:sales" },
		`statements[0].subject: "team:sales" is not a subject; write user:, computer: or group: and then whom, or leave it out`},
}

func levels(p rbac.PermissionKey, l rbac.Level) map[rbac.PermissionKey]rbac.Level {
	return map[rbac.PermissionKey]rbac.Level{p: l}
}

func TestEachLawIsSeenAloneWhenItIsBroken(t *testing.T) {
	for _, b := range broken {
		t.Run(strings.ReplaceAll(b.law, " ", "-"), func(t *testing.T) {
			s := office()
			b.do(s)
			assert.Equal(t, []string{b.want}, said(rbac.Validate(s)))
		})
	}
}

func TestAllProblemsAreNamedInTheOrderOfTheDocument(t *testing.T) {
	s := office()
	s.Users[1].Status = ""
	s.Name = ""
	s.Roles[0].Reach = "far"
	s.Groups[0].Name = ""
	var paths []string
	for _, p := range rbac.Validate(s) {
		paths = append(paths, p.Path)
	}
	require.Equal(t, []string{"name", "roles[0].reach", "groups[0].name", "users[1].status"}, paths)
}

func TestChainsAreThirtyTwoStepsLongAtMost(t *testing.T) {
	chain := func(steps int) *rbac.SetUp {
		s := &rbac.SetUp{Name: "Chain"}
		for i := range steps + 1 {
			g := &rbac.Group{Key: rbac.GroupKey(fmt.Sprintf("g%02d", i)), Name: "G"}
			r := &rbac.Role{Key: rbac.RoleKey(fmt.Sprintf("r%02d", i)), Name: "R", Reach: rbac.ReachAll}
			if i > 0 {
				g.Parent, r.Includes = s.Groups[i-1].Key, []rbac.RoleKey{s.Roles[i-1].Key}
			}
			s.Groups, s.Roles = append(s.Groups, g), append(s.Roles, r)
		}
		return s
	}
	require.Empty(t, rbac.Validate(chain(rbac.MaxSteps)))
	require.Equal(t, []string{
		`roles[33].includes: more than 32 includes follow each other from here; make the chain shorter`,
		`groups[33].parent: more than 32 parents follow each other from here; make the chain shorter`,
	}, said(rbac.Validate(chain(rbac.MaxSteps+8))))
}

func TestWhatIsOpenNamesTheKindOfEntityItNeeds(t *testing.T) {
	part := &rbac.SetUp{Name: "Part", Users: []*rbac.User{{
		Email: "anna@acme.test", Status: rbac.Active,
		Assignments: []rbac.Assignment{{Role: "viewer"}},
		Views:       rbac.Views{Groups: []rbac.GroupKey{"team"}, Goals: []rbac.GroupKey{"sales", "shop"}},
		Toggles:     levels("billing", rbac.No),
	}}, Groups: []*rbac.Group{{Key: "shop", Name: "Shop", Parent: "north"}, {Key: "team", Name: "Team"}}}
	needs := map[string]rbac.Kind{}
	for _, p := range rbac.Validate(part) {
		require.True(t, p.Open, p.Path)
		needs[p.Path] = p.Needs
	}
	require.Equal(t, map[string]rbac.Kind{
		"users[0].assignments[0].role": rbac.KindRole, `users[0].toggles["billing"]`: rbac.KindPermission,
		"groups[0].parent": rbac.KindGroup, "users[0].views.goals[0]": rbac.KindGroup, "users[0].views.goals[1]": rbac.KindGroup,
	}, needs)
}

func TestEverydayNamesAreAllowed(t *testing.T) {
	for _, name := range []string{"Zoë", "Öl & Söhne", "محمد", "נועה", "Ольга", "陳大文", "O’Hara", "👩\u200d👧", "می\u200cخواهم", "❤\ufe0f", "R&D – North"} {
		s := office()
		s.Roles[0].Name, s.Users[0].FirstName = name, name
		assert.Empty(t, rbac.Validate(s), name)
	}
}

func said(problems []rbac.Problem) []string {
	var lines []string
	for _, p := range problems {
		open := ""
		if p.Open {
			open = "(open) "
		}
		lines = append(lines, open+p.Error())
	}
	return lines
}
