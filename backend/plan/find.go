package plan

import (
	"slices"
	"time"

	"rolebook/backend/access"
	"rolebook/backend/course"
	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// Findings are all that somebody should know of a set-up at an instant, gravest first; not all
// where the course is over.
func Findings(on *course.Course, ix *access.Index, at time.Time) []Finding {
	s := ix.SetUp()
	list := []Finding{}
	if gap := Guard(ix, at); gap != nil {
		list = append(list, Finding{Class: Security, Code: NobodyRepairing, Lockout: gap})
	}
	list = append(list, roleFindings(ix)...)
	for i, u := range s.Users {
		if !on.At(course.Findings, i, len(s.Users)) {
			return list
		}
		list = append(list, UserFindings(ix, u, at)...)
		list = append(list, DueFindings(s, u, at)...)
	}
	list = append(list, alikeFindings(s, s.Users)...)
	list = append(list, GroupFindings(s)...)
	list = append(list, unheldFindings(s, func(role rbac.RoleKey, p rbac.PermissionKey) bool {
		cell, err := ix.Cell(role, p)
		return err == nil && cell.Held != rbac.No
	})...)
	withMends(ix, list)
	SortFindings(list)
	return list
}

// touchedFindings are those that can differ between two revisions, of one of the two: all of
// roles and groups, and those of the users in question.
func (p *Plan) touchedFindings(ix *access.Index, users []rbac.Email, roles, groups bool) []Finding {
	var list []Finding
	if roles {
		list = append(list, roleFindings(ix)...)
	}
	for i, email := range users {
		if !p.on.At(course.Findings, i, len(users)) {
			break
		}
		if u := ix.SetUp().User(email); u != nil {
			list = append(list, UserFindings(ix, u, p.At)...)
		}
	}
	if groups {
		list = append(list, GroupFindings(ix.SetUp())...)
	}
	return list
}

func roleFindings(ix *access.Index) []Finding {
	s := ix.SetUp()
	used := map[rbac.RoleKey]bool{}
	for _, u := range s.Users {
		for _, a := range u.Assignments {
			used[a.Role] = true
		}
	}
	for _, r := range s.Roles {
		for _, junior := range r.Includes {
			used[junior] = true
		}
	}
	var list []Finding
	live := map[rbac.RoleKey]rbac.PermissionKey{}
	matrix := ix.Matrix()
	row := -1
	for _, p := range s.Catalogue.Permissions() {
		row++
		for _, cell := range matrix[row] {
			if cell.Held != rbac.No {
				list = append(list, cellFindings(s, p, &cell)...)
			}
			if _, shows := live[cell.Role]; cell.Held != rbac.No && p.DateFiltered && !shows {
				live[cell.Role] = p.Key
			}
		}
	}
	for _, r := range s.Roles {
		if !used[r.Key] && !r.BuiltIn {
			list = append(list, Finding{Class: Suggestion, Code: RoleUnused, Role: r.Key})
		}
	}
	return append(list, filterFindings(s, live)...)
}

func cellFindings(s *rbac.SetUp, p *rbac.Permission, cell *access.Cell) []Finding {
	var list []Finding
	r := s.Role(cell.Role)
	switch {
	case cell.Grant == rbac.No:
	case integration(r) && (p.Sensitive || len(p.Governs) > 0):
		list = append(list, integrationCell(s, r, p))
	case p.Sensitive:
		list = append(list, Finding{Class: Security, Code: SensitiveGrant, Role: cell.Role, Permission: p.Key})
	}
	for _, other := range cell.Missing {
		f := Finding{Class: Warning, Code: RequirementMissing, Role: cell.Role, Permission: p.Key, Other: other}
		if f.Mend = grantRequired(s, cell.Role, p.Key, other); f.Mend == nil && cell.Grant != rbac.No {
			f.Mend = withoutGrant(s, r, p)
		}
		list = append(list, f)
	}
	if cell.AddOn != "" && cell.Grant != rbac.No && !r.BuiltIn {
		list = append(list, Finding{Class: Warning, Code: AddOnAbsent, Role: cell.Role, Permission: p.Key})
	}
	return list
}

// grantRequired is the mend of a missing requirement: the least level that reads it and that
// the role may be given; nil when its ceiling forbids that.
func grantRequired(s *rbac.SetUp, role rbac.RoleKey, p, other rbac.PermissionKey) *Edit {
	r, required := s.Role(role), s.Catalogue.Permission(other)
	if r == nil || required == nil || required.APIOnly {
		return nil
	}
	for _, l := range required.Offered() {
		enough := l.Reads() == rbac.ExtentAll || l.Reads() == rbac.ExtentGroups && r.Grants[p].Reads() == rbac.ExtentGroups
		if enough && l.Within(r.Floor(other), r.Ceiling(other)) {
			edit := SetLevels(s, role, Levels{other: l})
			edit.Title = tongue.Say("Let %s read %s", r.Name, required.Name)
			return &edit
		}
	}
	return nil
}

// UserFindings are all that somebody should know of one person at an instant.
func UserFindings(ix *access.Index, u *rbac.User, at time.Time) []Finding {
	if u.Status == rbac.Terminated {
		return nil
	}
	var list []Finding
	if len(u.Assignments) == 0 {
		return []Finding{{Class: Warning, Code: NoRoleAssigned, User: u.Email}}
	}
	if len(u.Assignments) > 1 {
		list = append(list, Finding{Class: Suggestion, Code: SeveralRoles, User: u.Email})
	}
	if role, blind := withoutGroup(ix, u); blind {
		list = append(list, Finding{Class: Warning, Code: NoViewableGroup, User: u.Email, Role: role})
	}
	for _, c := range ix.SetUp().Constraints {
		if c.Kind == rbac.Dynamic && ix.ActiveSets(u.Email, at)[0] != nil && holdsTwo(ix, u, c) {
			list = append(list, Finding{Class: Warning, Code: MustChoose, User: u.Email, Constraint: c.Key})
		}
	}
	return append(list, integrationFindings(ix, u)...)
}

func holdsTwo(ix *access.Index, u *rbac.User, c *rbac.Constraint) bool {
	n := 0
	for _, r := range c.Roles {
		if slices.ContainsFunc(u.Assignments, func(a rbac.Assignment) bool { return ix.Senior(a.Role, r) }) {
			n++
		}
	}
	return n >= c.Limit
}

// withoutGroup finds a role of the user that shows only viewable groups where there are none
// (checklist 70, 104, 118).
func withoutGroup(ix *access.Index, u *rbac.User) (rbac.RoleKey, bool) {
	if u.Views.All || len(u.Views.Groups) > 0 {
		return "", false
	}
	for _, a := range u.Assignments {
		r := ix.SetUp().Role(a.Role)
		if r == nil || len(a.Groups) > 0 || r.OwnData || r.Reach == rbac.ReachAll && !u.LimitedAccess {
			continue
		}
		if ix.ShowsGroups(a.Role, u.LimitedAccess) {
			return a.Role, true
		}
	}
	return "", false
}

// GroupFindings are all that somebody should know of the groups of a set-up.
func GroupFindings(s *rbac.SetUp) []Finding {
	seen, parent := map[rbac.GroupKey]bool{}, map[rbac.GroupKey]bool{}
	everybody := false
	for _, u := range s.Users {
		everybody = everybody || u.Views.All
		for _, g := range u.Views.Groups {
			seen[g] = true
		}
		for _, a := range u.Assignments {
			for _, g := range a.Groups {
				seen[g] = true
			}
		}
	}
	tree := parents(s.Groups)
	for g := range seen {
		for up := tree[g]; up != "" && !seen[up]; up = tree[up] {
			seen[up] = true // somebody sees a part of it
		}
	}
	for _, g := range s.Groups {
		parent[g.Parent] = true
	}
	var list []Finding
	for _, g := range s.Groups {
		switch {
		case len(g.Users)+len(g.Computers) == 0 && !parent[g.Key]:
			list = append(list, Finding{Class: Suggestion, Code: GroupEmpty, Group: g.Key})
		case !seen[g.Key] && g.Parent == "" && !everybody:
			list = append(list, Finding{Class: Suggestion, Code: GroupUnseen, Group: g.Key})
		}
	}
	return list
}
