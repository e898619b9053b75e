package rbactest

import (
	"fmt"

	"pgregory.net/rapid"

	"rolebook/backend/rbac"
)

func statements(t *rapid.T, s *rbac.SetUp) []*rbac.Statement {
	var permissions []*rbac.Permission
	for _, p := range s.Catalogue.Permissions() {
		permissions = append(permissions, p)
	}
	var list []*rbac.Statement
	for i := range rapid.IntRange(0, 3).Draw(t, "statements") {
		list = append(list, &rbac.Statement{
			Key: rbac.StatementKey(fmt.Sprintf("s.%d", i)), Text: fmt.Sprintf("Statement %d", i),
			Kind: One(t, "claims", rbac.StatementKinds), Who: who(t, s),
			Permission: One(t, "of permission", permissions).Key,
			Action:     One(t, "action", rbac.Actions), Subject: Subject(t, s),
		})
	}
	return list
}

func who(t *rapid.T, s *rbac.SetUp) rbac.Who {
	switch rapid.IntRange(0, 3).Draw(t, "who") {
	case 0:
		return rbac.Who{User: One(t, "who user", s.Users).Email}
	case 1:
		return rbac.Who{Role: One(t, "who role", s.Roles).Key}
	case 2:
		if len(s.Groups) > 0 {
			return rbac.Who{Group: One(t, "who group", s.Groups).Key}
		}
	}
	return rbac.Who{Everyone: true}
}

// Subject draws a subject that the set-up knows, or none.
func Subject(t *rapid.T, s *rbac.SetUp) rbac.Subject {
	switch rapid.IntRange(0, 3).Draw(t, "subject") {
	case 0:
		return rbac.UserSubject(One(t, "subject user", People))
	case 1:
		return rbac.ComputerSubject(One(t, "subject computer", Computers))
	case 2:
		if len(s.Groups) > 0 {
			return rbac.GroupSubject(One(t, "subject group", s.Groups).Key)
		}
	}
	return ""
}
