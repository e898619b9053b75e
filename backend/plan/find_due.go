package plan

import (
	"slices"
	"time"

	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// How far ahead an end is said to be soon, and how much longer its mend makes it.
const (
	soon    = 14 * 24 * time.Hour
	prolong = 30 * 24 * time.Hour
	rested  = 30 * 24 * time.Hour // a role that rests for a person may be wanted again
)

// DueFindings are what time brings up about one person: roles that end soon or have ended,
// and what somebody terminated still has (checklist 143, 155, 158).
func DueFindings(s *rbac.SetUp, u *rbac.User, at time.Time) []Finding {
	var list []Finding
	for _, a := range u.Assignments {
		switch {
		case u.Status == rbac.Terminated && a.Role != roleTerminated:
			edit := Terminate(s, u.Email)
			return []Finding{{Class: Warning, Code: TerminatedHolds, User: u.Email, Role: a.Role, Mend: &edit}}
		case a.Until.IsZero():
		case a.Until.Passed(at.Add(-rested)):
			edit := RemoveAssignment(s, u.Email, a)
			list = append(list, Finding{Class: Suggestion, Code: RoleEnded, User: u.Email, Role: a.Role, At: a.Until, Mend: &edit})
		case a.Until.Passed(at):
		case a.Until.Passed(at.Add(soon)):
			longer := a
			longer.Until = rbac.At(a.Until.Add(prolong))
			edit := UpdateAssignment(s, u.Email, a, longer)
			edit.Title = tongue.Say("Let %s keep the role %s for 30 more days", u.Name(), roleNamed(s, a.Role))
			list = append(list, Finding{Class: Suggestion, Code: RoleEndsSoon, User: u.Email, Role: a.Role, At: a.Until, Mend: &edit})
		}
	}
	return list
}

// unheldFindings are the permissions of the plan that nobody active holds through any role
// or switch, whatever the dates (checklist 156).
func unheldFindings(s *rbac.SetUp, heldBy func(rbac.RoleKey, rbac.PermissionKey) bool) []Finding {
	roles := map[rbac.RoleKey]bool{}
	for _, u := range s.Users {
		if u.Status == rbac.Active {
			for _, a := range u.Assignments {
				roles[a.Role] = true
			}
		}
	}
	var list []Finding
	for _, p := range s.Catalogue.Permissions() {
		if p.Restricted || p.AddOn != "" && !slices.Contains(s.AddOns, p.AddOn) {
			continue
		}
		held := slices.ContainsFunc(s.Roles, func(r *rbac.Role) bool {
			return roles[r.Key] && (slices.Contains(r.Toggles, p.Key) || heldBy(r.Key, p.Key))
		})
		if !held {
			list = append(list, Finding{Class: Suggestion, Code: PermissionUnheld, Permission: p.Key})
		}
	}
	return list
}
