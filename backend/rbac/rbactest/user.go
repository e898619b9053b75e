package rbactest

import (
	"fmt"
	"slices"
	"time"

	"pgregory.net/rapid"

	"rolebook/backend/rbac"
)

// Now lies between the instants that assignments made here start and end at.
var Now = time.Date(2026, time.June, 1, 12, 0, 0, 0, time.UTC)

var instants = []rbac.Instant{
	{}, rbac.At(Now.AddDate(-1, 0, 0)), rbac.At(Now.AddDate(0, -1, 0)), rbac.At(Now.AddDate(0, 1, 0)), rbac.At(Now.AddDate(1, 0, 0)),
}

// The monitored people and computers of set-ups made here; some of the people are users too.
var (
	People    = []rbac.Email{"user-0@acme.test", "user-1@acme.test", "user-2@acme.test", "guard-7", "frida@acme.test"}
	Computers = []rbac.ComputerID{"PC-1", "PC-2", "pc-1"}
)

func groups(t *rapid.T) []*rbac.Group {
	var list []*rbac.Group
	for i := range rapid.IntRange(0, 5).Draw(t, "groups") {
		g := &rbac.Group{
			Key: rbac.GroupKey(fmt.Sprintf("g.%d", 9-i)), Name: fmt.Sprintf("Group %d", i),
			Kind:  One(t, "kind", kinds),
			Users: Some(t, "people", People), Computers: Some(t, "computers", Computers),
			Source: rapid.SampledFrom([]string{"", "app", "csv"}).Draw(t, "source"),
		}
		if i > 0 && rapid.Bool().Draw(t, "has parent") {
			g.Parent = One(t, "parent", list).Key
		}
		list = append(list, g)
	}
	return list
}

func users(t *rapid.T, s *rbac.SetUp) []*rbac.User {
	admin := &rbac.User{Email: Admin, FirstName: "Ada", LastName: "Admin", Status: rbac.Active,
		Superuser: restricted(s) || rapid.Bool().Draw(t, "admin superuser"), Assignments: []rbac.Assignment{{Role: Owner}}}
	list := []*rbac.User{admin}
	for i := range rapid.IntRange(1, 5).Draw(t, "users") {
		list = append(list, user(t, i, s))
	}
	return list
}

func restricted(s *rbac.SetUp) bool {
	for _, p := range s.Catalogue.Permissions() {
		if p.Restricted {
			return true
		}
	}
	return slices.ContainsFunc(s.Roles, func(r *rbac.Role) bool { return r.Restricted })
}

func user(t *rapid.T, i int, s *rbac.SetUp) *rbac.User {
	u := &rbac.User{
		Email:     rbac.Email(fmt.Sprintf("user-%d@acme.test", i)),
		FirstName: One(t, "first name", []string{"", "Anna", "Bob", "Zoë"}),
		LastName:  One(t, "last name", []string{"", "Berg", "Meyer"}),
		Alias:     One(t, "alias", []string{"", "", "Boss"}),
		Status:    One(t, "status", append([]rbac.Status{rbac.Active, rbac.Active}, rbac.Statuses...)),
		Superuser: chance(t, "superuser", 5), SSO: chance(t, "sso", 5),
		ReadOnly: chance(t, "read only", 5), LimitedAccess: chance(t, "limited access", 5),
		Views: views(t, s), Toggles: map[rbac.PermissionKey]rbac.Level{},
	}
	for range rapid.IntRange(0, 3).Draw(t, "assignments") {
		assign(t, u, s)
	}
	for _, a := range u.Assignments {
		for _, key := range byKey(s.Roles, a.Role).Toggles {
			if rapid.Bool().Draw(t, "switched") {
				u.Toggles[key] = One(t, "switched to", s.Catalogue.Permission(key).Offered())
			}
		}
	}
	return u
}

// assign gives the user one more role, unless a static constraint forbids it.
func assign(t *rapid.T, u *rbac.User, s *rbac.SetUp) {
	a := rbac.Assignment{Role: One(t, "role", s.Roles).Key, Reason: One(t, "reason", []string{"", "covers for Bob"})}
	if chance(t, "for groups", 3) {
		a.Groups = keys(Some(t, "assigned groups", s.Groups))
	}
	from := rapid.IntRange(0, len(instants)-1).Draw(t, "from")
	until := rapid.IntRange(0, len(instants)-1).Draw(t, "until")
	if chance(t, "dated", 2) && (until == 0 || from < until) {
		a.From, a.Until = instants[from], instants[until]
	}
	held := []rbac.RoleKey{a.Role}
	for _, other := range u.Assignments {
		held = append(held, other.Role)
	}
	for _, c := range s.Constraints {
		if c.Kind == rbac.Static && reaches(c, s.Roles, held...) {
			return
		}
	}
	u.Assignments = append(u.Assignments, a)
}

func views(t *rapid.T, s *rbac.SetUp) rbac.Views {
	v := rbac.Views{All: chance(t, "all views", 4), Groups: keys(Some(t, "viewed", s.Groups))}
	if v.All {
		v.AllGoals = rapid.Bool().Draw(t, "all goals")
		v.Goals = keys(Some(t, "goals", s.Groups))
		return v
	}
	v.Goals = Some(t, "goals", descendants(s.Groups, v.Groups))
	return v
}

func keys(groups []*rbac.Group) []rbac.GroupKey {
	var list []rbac.GroupKey
	for _, g := range groups {
		list = append(list, g.Key)
	}
	return list
}
