package plan

import (
	"slices"
	"strings"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// integration reports whether a role is for programs alone: it counts through the API and not
// on a screen (checklist 138).
func integration(r *rbac.Role) bool {
	return r != nil && r.Channels[rbac.UI] == rbac.Blocked && r.Channels[rbac.API] != rbac.Blocked
}

// machineWords are what the address of a program has before its @.
var machineWords = []string{"api", "bot", "connector", "integration", "integrations", "robot", "service", "svc", "sync"}

// machine reports whether an address reads like that of a program rather than a person.
func machine(email rbac.Email) bool {
	name, _, _ := strings.Cut(string(email), "@")
	return slices.ContainsFunc(strings.FieldsFunc(name, func(r rune) bool { return r < 'a' || r > 'z' }), func(word string) bool {
		return slices.Contains(machineWords, word)
	})
}

// integrationFindings are the full accounts that programs use: who has a role for programs, or
// an address like a program's, and a role that administers besides (checklist 138).
func integrationFindings(ix *access.Index, u *rbac.User) []Finding {
	s := ix.SetUp()
	isProgram := slices.ContainsFunc(u.Assignments, func(a rbac.Assignment) bool { return integration(s.Role(a.Role)) })
	if !isProgram && !machine(u.Email) {
		return nil
	}
	var list []Finding
	for _, a := range u.Assignments {
		if !administers(ix, a.Role) {
			continue
		}
		list = append(list, Finding{Class: Security, Code: IntegrationAdmin, User: u.Email, Role: a.Role, Mend: lessForProgram(s, u, a.Role)})
	}
	return list
}

// administers reports whether a role changes anything that governs Rolebook.
func administers(ix *access.Index, role rbac.RoleKey) bool {
	for _, p := range ix.SetUp().Catalogue.Permissions() {
		if len(p.Governs) == 0 {
			continue
		}
		if cell, err := ix.Cell(role, p.Key); err == nil && cell.Held.Writes() != rbac.ExtentNone {
			return true
		}
	}
	return false
}

// lessForProgram takes the role that administers from a program that has one of its own, or
// gives it the only role for programs there is; nil when neither is possible.
func lessForProgram(s *rbac.SetUp, u *rbac.User, role rbac.RoleKey) *Edit {
	if len(u.Assignments) > 1 {
		edit := RemoveRole(s, role, u.Email)
		return &edit
	}
	var choices []*rbac.Role
	for _, r := range s.Roles {
		if integration(r) {
			choices = append(choices, r)
		}
	}
	if len(choices) != 1 {
		return nil
	}
	edit := SetRole(s, choices[0].Key, u.Email)
	return &edit
}

// roleForProgram gives a program a role of its own in the place of the one that administers:
// what that role holds without what governs Rolebook, is sensitive or restricted, through the
// API alone. nil where there are roles for programs to choose from, or it was made before.
func roleForProgram(ix *access.Index, u *rbac.User, role rbac.RoleKey) *Edit {
	s := ix.SetUp()
	r := s.Role(role)
	name := tongue.Say("%s for programs", r.Name)
	key, err := newRoleKey(s, name)
	if err != nil || len(u.Assignments) != 1 || slices.ContainsFunc(s.Roles, integration) {
		return nil
	}
	edit := Together(tongue.Say("Give %s a role that counts through the API alone, without administering", u.Name()),
		CreateRole(NewRole{Name: name, Portal: r.Portal, Reach: r.Reach, Grants: forProgram(ix, role)}),
		SetChannel(s, key, rbac.UI, rbac.Blocked), SetRole(s, key, u.Email))
	return &edit
}

// forProgram are the levels of a role that a program may keep: the most of each that a cell
// can say without going past what the role holds.
func forProgram(ix *access.Index, role rbac.RoleKey) Levels {
	levels := Levels{}
	for _, p := range ix.SetUp().Catalogue.Permissions() {
		cell, err := ix.Cell(role, p.Key)
		if err != nil || p.Sensitive || p.Restricted || p.APIOnly || len(p.Governs) > 0 {
			continue
		}
		for _, l := range p.Offered() {
			if l.Meet(cell.Held) == l {
				levels[p.Key] = l
			}
		}
	}
	return levels
}

// integrationCell is what a role for programs holds and seldom needs: what is sensitive, and
// what governs Rolebook (checklist 136, 137).
func integrationCell(s *rbac.SetUp, r *rbac.Role, p *rbac.Permission) Finding {
	f := Finding{Class: Security, Code: IntegrationHolds, Role: r.Key, Permission: p.Key}
	f.Mend = withoutGrant(s, r, p)
	return f
}

// withoutGrant takes a permission from a role; nil when a floor forbids it.
func withoutGrant(s *rbac.SetUp, r *rbac.Role, p *rbac.Permission) *Edit {
	if r.Floor(p.Key) != rbac.No {
		return nil
	}
	edit := SetLevels(s, r.Key, Levels{p.Key: rbac.No})
	edit.Title = tongue.Say("Take %s from the role %s", p.Name, r.Name)
	return &edit
}
