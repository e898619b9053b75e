package access_test

import (
	"fmt"
	"testing"
	"time"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// large is a set-up of n users in n/50 groups under 20 roles and 60 permissions.
func large(n int) *rbac.SetUp {
	s := &rbac.SetUp{Name: "Large"}
	area := &rbac.Area{Key: "all", Name: "All"}
	for i := range 60 {
		area.Permissions = append(area.Permissions, &rbac.Permission{
			Key: rbac.PermissionKey(fmt.Sprintf("p.%d", i)), Name: "Permission", Scope: rbac.ScopeGroups, Editable: true})
	}
	s.Catalogue.Areas = []*rbac.Area{area}
	for i := range 20 {
		r := &rbac.Role{Key: rbac.RoleKey(fmt.Sprintf("r.%d", i)), Name: "Role", Reach: rbac.ReachGroups, Grants: map[rbac.PermissionKey]rbac.Level{}}
		for j := range 60 {
			if (i+j)%3 != 0 {
				r.Grants[rbac.PermissionKey(fmt.Sprintf("p.%d", j))] = rbac.Limited
			}
		}
		s.Roles = append(s.Roles, r)
	}
	for i := range n / 50 {
		g := &rbac.Group{Key: rbac.GroupKey(fmt.Sprintf("g.%d", i)), Name: "Group"}
		for j := range 50 {
			g.Users = append(g.Users, rbac.Email(fmt.Sprintf("u%d@x.test", i*50+j)))
		}
		s.Groups = append(s.Groups, g)
	}
	for i := range n {
		s.Users = append(s.Users, &rbac.User{
			Email: rbac.Email(fmt.Sprintf("u%d@x.test", i)), Status: rbac.Active,
			Assignments: []rbac.Assignment{{Role: rbac.RoleKey(fmt.Sprintf("r.%d", i%20))}, {Role: rbac.RoleKey(fmt.Sprintf("r.%d", (i+7)%20))}},
			Views:       rbac.Views{Groups: []rbac.GroupKey{rbac.GroupKey(fmt.Sprintf("g.%d", i%(n/50)))}},
		})
	}
	return s.Canonical()
}

func requests(s *rbac.SetUp) []access.Request {
	var list []access.Request
	now := time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC)
	for i := range 1 << 14 {
		u := s.Users[i*7919%len(s.Users)]
		list = append(list, access.Request{
			User: u.Email, Permission: rbac.PermissionKey(fmt.Sprintf("p.%d", i%60)), Action: rbac.View,
			Subject: rbac.UserSubject(s.Users[i*31%len(s.Users)].Email), Time: now,
		})
	}
	return list
}

func BenchmarkAllowed(b *testing.B) {
	for _, n := range []int{1_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			ix := access.Compile(large(n))
			list := requests(ix.SetUp())
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				ix.Allowed(&list[i&(1<<14-1)])
			}
		})
	}
}

func BenchmarkDecide(b *testing.B) {
	ix := access.Compile(large(100_000))
	list := requests(ix.SetUp())
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		ix.Decide(list[i&(1<<14-1)])
	}
}

func BenchmarkCompile(b *testing.B) {
	s := large(100_000)
	for b.Loop() {
		access.Compile(s)
	}
}

func BenchmarkNextAfterOneUser(b *testing.B) {
	s := large(100_000)
	ix := access.Compile(s)
	u := *s.Users[500]
	u.ReadOnly = true
	for b.Loop() {
		ix.Next(s.WithUser(&u))
	}
}

func BenchmarkNextAfterOneRole(b *testing.B) {
	s := large(100_000)
	ix := access.Compile(s)
	r := *s.Roles[3]
	r.Grants = map[rbac.PermissionKey]rbac.Level{"p.1": rbac.Yes}
	for b.Loop() {
		ix.Next(s.WithRole(&r))
	}
}
