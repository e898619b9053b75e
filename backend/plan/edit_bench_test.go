package plan

import (
	"fmt"
	"testing"

	"rolebook/backend/rbac"
)

// crowd is a set-up of n users in n/100 groups under one another.
func crowd(n int) *rbac.SetUp {
	s := &rbac.SetUp{Name: "Crowd", Roles: []*rbac.Role{{Key: "a", Name: "A"}, {Key: "b", Name: "B"}}}
	for i := range n / 100 {
		s.Groups = append(s.Groups, &rbac.Group{Key: rbac.GroupKey(fmt.Sprintf("g%06d", i)), Name: "Group", Users: []rbac.Email{"x@acme.test"}})
		if i > 0 {
			s.Groups[i].Parent = s.Groups[i/2].Key
		}
	}
	for i := range n {
		g := s.Groups[i%len(s.Groups)].Key
		s.Users = append(s.Users, &rbac.User{Email: rbac.Email(fmt.Sprintf("user%06d@acme.test", i)), Status: rbac.Active,
			Assignments: []rbac.Assignment{{Role: "a"}}, Views: rbac.Views{Groups: []rbac.GroupKey{g}, Goals: []rbac.GroupKey{g}}})
	}
	return s.Canonical()
}

func BenchmarkEditAmong100000(b *testing.B) {
	s := crowd(100_000)
	for name, e := range map[string]Edit{
		"suspend":      Suspend(s, "user050000@acme.test"),
		"set-role":     SetRole(s, "b", "user050000@acme.test"),
		"set-notes":    SetNotes("x"),
		"rename":       RenameUser(s, "user050000@acme.test", "new@acme.test"),
		"delete-group": DeleteGroups(s, "g000500"),
		"delete-role":  DeleteRole(s, "a", "b"),
		"import-self":  Import{File: crowd(100_000), Sections: everySection(), Mode: Merge}.Edit(),
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, _, err := step(s, e); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
