package plan

import (
	"slices"
	"time"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// AboutUser are all the findings of one person at an instant, each with the mend that it has
// among Findings.
func AboutUser(ix *access.Index, u *rbac.User, at time.Time) []Finding {
	list := slices.Concat(UserFindings(ix, u, at), DueFindings(ix.SetUp(), u, at))
	withMends(ix, list)
	return list
}

// AboutGroup are all the findings of one group, each with the mend that it has among Findings.
func AboutGroup(ix *access.Index, group rbac.GroupKey) []Finding {
	list := slices.DeleteFunc(GroupFindings(ix.SetUp()), func(f Finding) bool { return f.Group != group })
	withMends(ix, list)
	return list
}

// withMends gives the findings of a whole set-up the mends that a plan has no use for: who
// has just made a role does not mean to delete it.
func withMends(ix *access.Index, list []Finding) {
	s, memberOf := ix.SetUp(), map[rbac.Email][]rbac.GroupKey(nil)
	for i := range list {
		f := &list[i]
		switch f.Code {
		case RoleUnused:
			edit := DeleteRole(s, f.Role, "")
			f.Mend = &edit
		case GroupEmpty:
			edit := DeleteGroups(s, f.Group)
			f.Mend = &edit
		case SensitiveGrant:
			if r := s.Role(f.Role); !r.Owner {
				f.Mend = withoutGrant(s, r, s.Catalogue.Permission(f.Permission))
			}
		case NoViewableGroup:
			if memberOf == nil {
				memberOf = memberships(s)
			}
			f.Mend = viewOwn(s, f.User, memberOf[f.User])
		case IntegrationAdmin:
			if f.Mend == nil {
				f.Mend = roleForProgram(ix, s.User(f.User), f.Role)
			}
		}
	}
}

// memberships are the groups each monitored user is a member of.
func memberships(s *rbac.SetUp) map[rbac.Email][]rbac.GroupKey {
	of := map[rbac.Email][]rbac.GroupKey{}
	for _, g := range s.Groups {
		for _, email := range g.Users {
			of[email] = append(of[email], g.Key)
		}
	}
	return of
}

// viewOwn lets somebody view the groups they are a member of; nil when there is none.
func viewOwn(s *rbac.SetUp, email rbac.Email, groups []rbac.GroupKey) *Edit {
	if len(groups) == 0 {
		return nil
	}
	edit := AddViews(s, groups, email)
	whose := groupNamed(s, groups[0])
	if len(groups) > 1 {
		whose = tongue.Say("%d groups", len(groups))
	}
	edit.Title = tongue.Say("Let %s view %s, where they belong", peopleNamed(s, []rbac.Email{email}), whose)
	return &edit
}

// filterFindings are the roles that show reports with date filters and offer none
// (checklist 58 to 60).
func filterFindings(s *rbac.SetUp, live map[rbac.RoleKey]rbac.PermissionKey) []Finding {
	var list []Finding
	for _, r := range s.Roles {
		p, shows := live[r.Key]
		if !shows || len(r.DateFilters) > 0 {
			continue
		}
		edit := SetDateFilters(s, r.Key, slices.Clone(rbac.DateFilters))
		edit.Title = tongue.Say("Offer all date filters to %s", r.Name)
		list = append(list, Finding{Class: Warning, Code: NoDateFilter, Role: r.Key, Permission: p, Mend: &edit})
	}
	return list
}
