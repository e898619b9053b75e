package rbac_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
)

func TestChangesAreJudgedAsTheWholeSetUpWouldBe(t *testing.T) {
	seen := map[string]int{}
	rapid.Check(t, func(t *rapid.T) {
		before := rbactest.SetUp(t)
		after := before
		for range rapid.IntRange(1, 3).Draw(t, "edits") {
			after = edited(t, after)
		}
		after = after.Canonical()
		changes := rbac.Diff(before, after, nil)
		want := rbac.Validate(after)
		for _, p := range want {
			seen[p.Kind.Error()]++
		}
		require.Equal(t, said(want), said(rbac.ValidateChanges(after, changes)))
	})
	require.Greater(t, len(seen), 3, "the edits break laws of several kinds: %v", seen)
}

// edited is a set-up after a random edit that may break laws: entities that go, come, move or
// refer to something else.
func edited(t *rapid.T, s *rbac.SetUp) *rbac.SetUp {
	switch rapid.IntRange(0, 9).Draw(t, "edit") {
	case 0:
		if len(s.Roles) == 1 {
			return s
		}
		return s.WithoutRole(rbactest.One(t, "role", s.Roles).Key)
	case 1:
		return editedRole(t, s)
	case 2:
		if len(s.Groups) > 0 {
			return s.WithoutGroup(rbactest.One(t, "group", s.Groups).Key)
		}
	case 3:
		if len(s.Groups) > 0 {
			g := *rbactest.One(t, "group", s.Groups)
			g.Parent = rbac.GroupKey(rapid.SampledFrom([]string{"", "g.9", "g.8", "g.7", "nowhere"}).Draw(t, "parent"))
			g.Name = rapid.SampledFrom([]string{"", "Group"}).Draw(t, "group name")
			return s.WithGroup(&g)
		}
	case 4:
		return s.WithGroup(&rbac.Group{Key: "g.new", Name: "New", Parent: rbac.GroupKey(rapid.SampledFrom([]string{"", "g.9", "g.new"}).Draw(t, "parent"))})
	case 5:
		if len(s.Users) == 1 {
			return s
		}
		return s.WithoutUser(rbactest.One(t, "user", s.Users).Email)
	case 6, 7:
		return editedUser(t, s)
	case 8:
		return editedCatalogue(t, s)
	}
	return s.WithConstraint(&rbac.Constraint{Key: "c.new", Kind: rbac.Static, Roles: []rbac.RoleKey{
		rbactest.One(t, "one", s.Roles).Key, rbactest.One(t, "other", s.Roles).Key}, Limit: 2})
}

func editedRole(t *rapid.T, s *rbac.SetUp) *rbac.SetUp {
	r := *rbactest.One(t, "role", s.Roles)
	switch rapid.IntRange(0, 3).Draw(t, "in role") {
	case 0:
		r.Toggles = nil
	case 1:
		r.Includes = []rbac.RoleKey{rbactest.One(t, "junior", s.Roles).Key}
	case 2:
		r.Grants = levels(rbactest.Account, rbactest.One(t, "grant", rbac.Levels))
	default:
		r.Name = "\u202e"
	}
	return s.WithRole(&r)
}

func editedUser(t *rapid.T, s *rbac.SetUp) *rbac.SetUp {
	u := *rbactest.One(t, "user", s.Users)
	switch rapid.IntRange(0, 4).Draw(t, "in user") {
	case 0:
		u.Assignments = append([]rbac.Assignment{{Role: rbactest.One(t, "role", s.Roles).Key}}, u.Assignments...)
	case 1:
		u.Assignments = nil
	case 2:
		u.Views.Groups = nil
	case 3:
		u.Toggles = levels(rbactest.Account, rbactest.One(t, "toggle", rbac.Levels))
	default:
		u.Email = rbac.Email(rapid.SampledFrom([]string{"user-9@acme.test", "Upper@acme.test"}).Draw(t, "email"))
	}
	return s.WithUser(&u)
}

func editedCatalogue(t *rapid.T, s *rbac.SetUp) *rbac.SetUp {
	next := *s
	next.Catalogue.Areas = nil
	which := rapid.IntRange(0, 9).Draw(t, "permission")
	gone := rapid.Bool().Draw(t, "gone")
	n := 0
	for _, a := range s.Catalogue.Areas {
		area := rbac.Area{Key: a.Key, Name: a.Name}
		for _, p := range a.Permissions {
			if n++; n-1 != which {
				area.Permissions = append(area.Permissions, p)
			} else if !gone {
				other := *p
				other.Editable, other.Scope = false, rbac.ScopeNone
				area.Permissions = append(area.Permissions, &other)
			}
		}
		next.Catalogue.Areas = append(next.Catalogue.Areas, &area)
	}
	return &next
}

// crowd is the office with n users and a group for every fifty of them.
func crowd(n int) *rbac.SetUp {
	s := office()
	for i := range n {
		key := rbac.GroupKey(fmt.Sprintf("team-%05d", i/50))
		email := rbac.Email(fmt.Sprintf("user-%06d@acme.test", i))
		if i%50 == 0 {
			s.Groups = append(s.Groups, &rbac.Group{Key: key, Name: fmt.Sprintf("Team %d", i/50), Parent: "north"})
		}
		g := s.Groups[len(s.Groups)-1]
		g.Users = append(g.Users, email)
		s.Users = append(s.Users, &rbac.User{Email: email, FirstName: "Zoë", LastName: fmt.Sprint(i), Status: rbac.Active,
			Assignments: []rbac.Assignment{{Role: "viewer"}}, Toggles: levels("billing", rbac.Read),
			Views: rbac.Views{Groups: []rbac.GroupKey{key}, Goals: []rbac.GroupKey{key}}})
	}
	return s.Canonical()
}

// To judge one changed user must not cost what judging everybody costs; BenchmarkValidateOneUser
// tells how long it takes.
func TestAnEditAmongManyUsersIsJudgedByItself(t *testing.T) {
	before := crowd(10_000)
	u := *before.Users[5_000]
	u.Status = rbac.Suspended
	after := before.WithUser(&u)
	changes := []rbac.Change{{Op: rbac.Update, Kind: rbac.KindUser, Key: string(u.Email), Before: before.Users[5_000], After: &u}}
	require.Empty(t, rbac.ValidateChanges(after, changes))
	everybody := testing.AllocsPerRun(1, func() { rbac.Validate(after) })
	require.Less(t, testing.AllocsPerRun(5, func() { rbac.ValidateChanges(after, changes) }), everybody/20)
}

func BenchmarkValidate(b *testing.B) {
	s := crowd(100_000)
	for b.Loop() {
		rbac.Validate(s)
	}
}

func BenchmarkValidateOneUser(b *testing.B) {
	s := crowd(100_000)
	u := s.Users[50_000]
	changes := []rbac.Change{{Op: rbac.Update, Kind: rbac.KindUser, Key: string(u.Email), Before: u, After: u}}
	for b.Loop() {
		rbac.ValidateChanges(s, changes)
	}
}
