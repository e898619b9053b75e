package lab

import (
	"slices"
	"strings"
	"time"

	"rolebook/backend/access"
	"rolebook/backend/course"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// How much Findings works out at once; beyond it the lab itself is the place.
const (
	combinationsFound = 5
	peopleProven      = 200
)

// Findings are all that somebody should know of a set-up at an instant, with what roles side
// by side show (checklist 157 to 159): roles that are equal or contained in one another, that
// people routinely hold together, and that give somebody nothing. Gravest first; not all where
// the course is over.
func Findings(on *course.Course, ix *access.Index, at time.Time) []plan.Finding {
	list := plan.Findings(on, ix, at)
	overlaps := Overlaps(on, ix)
	list = append(list, alike(ix, overlaps)...)
	list = append(list, combined(on, ix, at)...)
	if !on.Over() {
		list = append(list, needless(ix, overlaps)...)
	}
	plan.SortFindings(list)
	return list
}

// alike are the roles of one's own that let do the same as another, or nothing beyond it
// without being included in it. Built-in roles are what the product has.
func alike(ix *access.Index, overlaps []Comparison) []plan.Finding {
	s := ix.SetUp()
	var list []plan.Finding
	for _, c := range overlaps {
		gone, stays := s.Role(c.A), s.Role(c.B)
		if c.Relation == Equal && (gone.BuiltIn || ix.Senior(stays.Key, gone.Key) && !stays.BuiltIn) {
			gone, stays = stays, gone // what includes the other goes; the other way round, includes could lead back to themselves
		}
		if gone.BuiltIn || gone.Owner || gone.Portal != stays.Portal {
			continue
		}
		f := plan.Finding{Class: plan.Suggestion, Code: plan.RoleContained, Role: gone.Key, Roles: []rbac.RoleKey{stays.Key}}
		switch {
		case c.Relation == Equal:
			f.Code = plan.RolesEqual
			if !ix.Senior(stays.Key, gone.Key) {
				edit := plan.DeleteRole(s, gone.Key, stays.Key)
				f.Mend = &edit
			}
		case ix.Senior(c.B, c.A) || stays.Owner:
			continue // as it is meant to be
		default:
			f.Mend = includes(ix, stays, gone)
		}
		list = append(list, f)
	}
	return list
}

// includes is the mend of a role contained in another: the other includes it from then on, so
// that it stays so by design. What it inherits it holds already. nil where a constraint counts
// the role, which whoever has the other would hold from then on, and where the role includes
// the other already.
func includes(ix *access.Index, senior, junior *rbac.Role) *plan.Edit {
	s := ix.SetUp()
	if ix.Senior(junior.Key, senior.Key) {
		return nil
	}
	for _, c := range s.Constraints {
		if slices.ContainsFunc(c.Roles, func(r rbac.RoleKey) bool { return ix.Senior(junior.Key, r) }) {
			return nil
		}
	}
	juniors := append(slices.Clone(senior.Includes), junior.Key)
	edit := plan.UpdateRole(s, senior.Key, plan.RoleFields{Includes: &juniors})
	edit.Title = tongue.Say("Let the role %s include %s", senior.Name, junior.Name)
	return &edit
}

// combined are the most common sets of roles that people hold together, each with the one role
// that could take their place where that is proven.
func combined(on *course.Course, ix *access.Index, at time.Time) []plan.Finding {
	var list []plan.Finding
	combinations := Combinations(on, ix)
	for _, c := range combinations[:min(len(combinations), combinationsFound)] {
		f := plan.Finding{Class: plan.Suggestion, Code: plan.RolesCombined, Role: c.Roles[0], Roles: c.Roles, People: len(c.Users)}
		if len(c.Users) <= peopleProven {
			if p, err := c.Consolidate(on, ix, nameOfAll(ix.SetUp(), c.Roles), at); err == nil && p.Plan != nil {
				f.Mend = &p.Plan.Edit
			}
		}
		list = append(list, f)
	}
	return list
}

func nameOfAll(s *rbac.SetUp, roles []rbac.RoleKey) string {
	var names []string
	for _, r := range s.Roles {
		if slices.Contains(roles, r.Key) {
			names = append(names, r.Name)
		}
	}
	return strings.Join(names, " + ")
}

// needless are the roles somebody holds for good beside another that lets do all the same for
// the same groups.
func needless(ix *access.Index, overlaps []Comparison) []plan.Finding {
	s := ix.SetUp()
	var list []plan.Finding
	for _, u := range s.Users {
		if u.Status == rbac.Terminated || len(u.Assignments) < 2 {
			continue
		}
		for _, c := range overlaps {
			less, more := assigned(u, c.A), assigned(u, c.B)
			if less == nil || more == nil || !covers(more, less) || !switchedAlike(s, u, c) {
				continue
			}
			edit := plan.RemoveAssignment(s, u.Email, *less)
			list = append(list, plan.Finding{
				Class: plan.Suggestion, Code: plan.RoleNeedless, User: u.Email, Role: c.A, Roles: []rbac.RoleKey{c.B}, Mend: &edit,
			})
			break
		}
	}
	return list
}

// covers reports whether more is for good and for the same groups as less.
func covers(more, less *rbac.Assignment) bool {
	return slices.Equal(less.Groups, more.Groups) && more.From.IsZero() && more.Until.IsZero()
}

// switchedAlike reports whether the person's own toggles, if any, come to the same in both roles.
// Otherwise one of the roles may hold what is switched off in the other.
func switchedAlike(s *rbac.SetUp, u *rbac.User, c Comparison) bool {
	return len(u.Toggles) == 0 || sameToggles(s.Role(c.A), s.Role(c.B))
}

func assigned(u *rbac.User, role rbac.RoleKey) *rbac.Assignment {
	for i := range u.Assignments {
		if u.Assignments[i].Role == role {
			return &u.Assignments[i]
		}
	}
	return nil
}
