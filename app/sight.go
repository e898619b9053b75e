package app

import (
	"cmp"
	"slices"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// sight is a way in which somebody may see the data of a group.
type sight struct {
	role  rbac.RoleKey  // whose reach or assignment it is; empty for the person's own viewable groups
	group rbac.GroupKey // the group it is given for, perhaps one above; empty when it is for all
}

// above is a group and all that stand above it; empty for none.
func (l *look) above(key rbac.GroupKey) map[rbac.GroupKey]bool {
	up := map[rbac.GroupKey]bool{}
	for g := l.setUp().Group(key); g != nil && !up[g.Key]; g = l.setUp().Group(g.Parent) {
		up[g.Key] = true
	}
	return up
}

// sights are all the ways in which somebody may see groups, whatever their status and dates.
// Who only holds roles that show nobody's data sees none.
func (l *look) sights(u *rbac.User) []sight {
	var ways []sight
	own := false
	for _, a := range u.Assignments {
		r := l.setUp().Role(a.Role)
		switch {
		case r == nil:
		case len(a.Groups) > 0:
			for _, g := range a.Groups {
				ways = append(ways, sight{role: a.Role, group: g})
			}
		case r.Reach == rbac.ReachAll && !l.ix.ShowsGroups(a.Role, u.LimitedAccess):
			ways = append(ways, sight{role: a.Role})
		default:
			own = own || l.ix.ShowsGroups(a.Role, u.LimitedAccess)
		}
	}
	if own && u.Views.All {
		ways = append(ways, sight{})
	}
	if own {
		for _, g := range u.Views.Groups {
			ways = append(ways, sight{group: g})
		}
	}
	return ways
}

// sightsOf are the ways in which somebody may see the first of these groups, the others
// standing above it.
func (l *look) sightsOf(u *rbac.User, above map[rbac.GroupKey]bool) []sight {
	return slices.DeleteFunc(l.sights(u), func(w sight) bool { return w.group != "" && !above[w.group] })
}

// fixed reports whether all roles of a person reach everything, so that viewable groups are
// kept but do not count (checklist 107, decision C2).
func (l *look) fixed(u *rbac.User) bool {
	return len(u.Assignments) > 0 && !slices.ContainsFunc(u.Assignments, func(a rbac.Assignment) bool {
		r := l.setUp().Role(a.Role)
		return r == nil || r.Reach != rbac.ReachAll || len(a.Groups) > 0 || l.ix.ShowsGroups(a.Role, u.LimitedAccess)
	})
}

// whyNoGoals says why none of the roles lets goals be set; empty when one does (checklist 67).
func (t teller) whyNoGoals(ix *access.Index, roles ...rbac.RoleKey) string {
	missing := ""
	for _, p := range ix.SetUp().Catalogue.Permissions() {
		if p.Scope != rbac.ScopeGoals {
			continue
		}
		for _, role := range roles {
			cell, err := ix.Cell(role, p.Key)
			switch {
			case err != nil:
			case cell.AddOn != "":
				missing = fill(t.people.noInsights, "addOn", t.addOn(cell.AddOn))
			case cell.Held.Reads() != rbac.ExtentNone:
				return ""
			}
		}
	}
	return cmp.Or(missing, t.people.noGoalRole)
}
