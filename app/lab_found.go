package app

import (
	"cmp"
	"slices"
	"strings"

	"rolebook/backend/access"
	"rolebook/backend/course"
	"rolebook/backend/lab"
	"rolebook/backend/rbac"
)

// severalShown is how many people with several roles are listed.
const severalShown = 100

func (l *look) labView() LabView {
	view := LabView{Unused: l.unused(), Unheld: l.unheld()}
	for _, c := range lab.Overlaps(l.on, l.ix) {
		view.Overlaps = append(view.Overlaps, OverlapView{
			A: string(c.A), AName: l.role(c.A), B: string(c.B), BName: l.role(c.B), Relation: string(c.Relation),
			Sentence: l.relation(&c, c.Relation), Detail: l.overlapDetail(&c),
		})
	}
	for _, c := range lab.Combinations(l.on, l.ix) {
		names := named(c.Users, l.user)
		view.Combinations = append(view.Combinations, CombinationView{
			Roles: texted(c.Roles), Names: l.rolesTogether(c.Roles), People: texted(c.Users),
			Sentence: fill(l.lab.together.of(len(names)), "names", l.listed(names, namesInAPhrase)),
			Proposal: l.proposedName(c.Roles),
		})
	}
	var several []*rbac.User
	for _, u := range l.setUp().Users {
		if u.Status != rbac.Terminated && len(distinctRoles(u)) > 1 {
			several = append(several, u)
		}
	}
	sortByName(several, (*rbac.User).Name)
	view.SeveralTotal = len(several)
	for _, u := range several[:min(len(several), severalShown)] {
		view.Several = append(view.Several, SeveralView{Email: string(u.Email), Name: u.Name(), Roles: l.rolesTogether(distinctRoles(u))})
	}
	return view
}

// texted are keys as they cross the bridge.
func texted[K ~string](keys []K) []string {
	return named(keys, func(key K) string { return string(key) })
}

// rolesTogether names roles in the order of the set-up.
func (l *look) rolesTogether(roles []rbac.RoleKey) string {
	names := l.roleNames(roles)
	return l.listed(names, len(names))
}

func (l *look) roleNames(roles []rbac.RoleKey) []string {
	var names []string
	for _, r := range l.setUp().Roles {
		if slices.Contains(roles, r.Key) {
			names = append(names, r.Name)
		}
	}
	return names
}

// proposedName is a name for one role in the place of several, free in the set-up.
func (l *look) proposedName(roles []rbac.RoleKey) string {
	name := strings.Join(l.roleNames(roles), l.lab.plus)
	for _, r := range l.setUp().Roles {
		if strings.EqualFold(r.Name, name) {
			return ""
		}
	}
	return name
}

// overlapDetail says on how much two roles differ, and whether that is so by design.
func (l *look) overlapDetail(c *lab.Comparison) string {
	var parts []string
	if l.ix.Senior(c.B, c.A) && c.A != c.B {
		parts = append(parts, fill(l.lab.includes, "a", l.role(c.A), "b", l.role(c.B)))
	}
	if c.Relation == lab.Contained {
		if n := len(c.Rows); n > 0 {
			parts = append(parts, fill(l.lab.more.of(n), "b", l.role(c.B)))
		} else {
			parts = append(parts, fill(l.lab.onlySwitches, "b", l.role(c.B)))
		}
	}
	return strings.Join(parts, " ")
}

// unused are the roles that nobody has and none includes, built-in ones as well.
func (l *look) unused() []UnusedRole {
	s, used := l.setUp(), map[rbac.RoleKey]bool{}
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
	var list []UnusedRole
	for _, r := range s.Roles {
		if used[r.Key] {
			continue
		}
		said := l.lab.unused
		if r.BuiltIn {
			said = l.lab.unusedBuiltIn
		}
		list = append(list, UnusedRole{Key: string(r.Key), Name: r.Name, Sentence: said})
	}
	return list
}

// unheld are the permissions that nobody active holds, in the order shown, and why.
func (l *look) unheld() []UnheldView {
	held := map[rbac.PermissionKey]bool{}
	open := len(permissionChoices(l.ix))
	for i, u := range l.setUp().Users {
		if !l.on.At(course.Findings, i, len(l.setUp().Users)) {
			break
		}
		if u.Status != rbac.Active || open == len(held) {
			continue
		}
		for _, p := range l.setUp().Catalogue.Permissions() {
			if !held[p.Key] && !l.ix.Hold(u.Email, p.Key, access.Circumstances{Time: l.at, AnyAddress: true, Unconstrained: true}).Nothing() {
				held[p.Key] = true
			}
		}
	}
	matrix, row := l.ix.Matrix(), -1
	var list []UnheldView
	for area, p := range l.setUp().Catalogue.Permissions() {
		row++
		if !held[p.Key] {
			list = append(list, UnheldView{
				Permission: string(p.Key), Name: p.Name, Area: area.Name, Sentence: l.whyUnheld(p, matrix[row]),
			})
		}
	}
	return list
}

// whyUnheld says what keeps everybody from a permission: the plan, the roles, or that nobody
// has a role that grants it.
func (l *look) whyUnheld(p *rbac.Permission, cells []access.Cell) string {
	granting, missing := []rbac.RoleKey{}, rbac.AddOnKey("")
	for _, cell := range cells {
		missing = cmp.Or(missing, cell.AddOn)
		if cell.Held != rbac.No {
			granting = append(granting, cell.Role)
		}
	}
	switch {
	case missing != "":
		return fill(l.lab.notInPlan, "addOn", l.addOn(missing))
	case len(granting) == 0:
		return l.lab.noneGrants
	}
	return fill(l.lab.grantedBy, "roles", l.listed(named(granting, l.role), namesInAPhrase), "permission", p.Name)
}
