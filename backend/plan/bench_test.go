package plan_test

import (
	"fmt"
	"maps"
	"testing"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/template"
)

// large is the activtrak template with n Viewers in n/50 groups.
func large(b *testing.B, n int) *access.Index {
	s, err := template.New("activtrak", "Large", template.Owner{Email: "owner@x.test"})
	if err != nil {
		b.Fatal(err)
	}
	var users []*rbac.User
	for i := range n {
		users = append(users, &rbac.User{
			Email: rbac.Email(fmt.Sprintf("u%d@x.test", i)), Status: rbac.Active,
			Assignments: []rbac.Assignment{{Role: "viewer"}},
			Views:       rbac.Views{Groups: []rbac.GroupKey{rbac.GroupKey(fmt.Sprintf("g.%d", i/50))}},
		})
	}
	for i := range n / 50 {
		g := &rbac.Group{Key: rbac.GroupKey(fmt.Sprintf("g.%d", i)), Name: "Group", Kind: "team", Source: "app"}
		for j := range 50 {
			g.Users = append(g.Users, users[i*50+j].Email)
		}
		s = s.WithGroup(g.Canonical())
	}
	return access.Compile(s.WithUsers(users...).Canonical())
}

func BenchmarkMake(b *testing.B) {
	ix := large(b, 100_000)
	suspended := *ix.SetUp().Users[500]
	suspended.Status = rbac.Suspended
	viewer := *ix.SetUp().Role("viewer")
	viewer.Grants = maps.Clone(viewer.Grants)
	delete(viewer.Grants, "workforce.productivity_trends")
	group := *ix.SetUp().Groups[7]
	group.Users = group.Users[1:]
	for name, next := range map[string]*rbac.SetUp{
		"suspend one of 100000":             ix.SetUp().WithUser(&suspended),
		"take a permission from 100000":     ix.SetUp().WithRole(&viewer),
		"take one of 100000 out of a group": ix.SetUp().WithGroup(&group),
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				p, err := plan.Make(ix, to(next), noon)
				if err != nil || len(p.Changes) != 1 {
					b.Fatal(err, len(p.Changes))
				}
			}
		})
	}
}
