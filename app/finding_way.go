package app

import (
	"regexp"
	"strconv"
	"strings"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// wayThere is where a finding is settled by choosing: the page with the very form open and all that
// is known filled in, and the verb that is on the button.
type wayThere struct{ link, deed string }

// wayOf is the way of a finding about so many permissions. There is none while what it is
// about only comes with the plan; without a deed the page only shows it.
func (t teller) wayOf(f *plan.Finding, permissions int) wayThere {
	switch f.Code {
	case plan.GainsControl, plan.GainsOwn, plan.GainsRestricted, plan.BecomesSuperuser:
		return wayThere{reasonField, t.wayDeeds[f.Code]}
	case plan.LockedOut, plan.NobodyRepairing:
		return t.wayToRepair(f.Lockout)
	case plan.Unlawful:
		return wayThere{t.placeOfProblem(f.Problem), ""}
	}
	if t.comes(f) {
		return wayThere{}
	}
	link := t.linkTo(f)
	if f.Code == plan.PermissionUnheld && permissions == 1 {
		link = placeOf("roles", "permission", string(f.Permission))
	}
	if f.Code == plan.NoViewableGroup && len(t.after.Groups) == 0 {
		return wayThere{placeOf("groups", "new", "group"), t.wayOut.firstGroup}
	}
	return wayThere{link, t.wayDeeds[f.Code]}
}

// reasonField leads to the field for the reason, where a plan is looked at.
const reasonField = "#reason"

// linkTo is the page on which a finding can be settled or looked at.
func (t teller) linkTo(f *plan.Finding) string {
	user, role, group := string(f.User), string(f.Role), string(f.Group)
	switch f.Code {
	case plan.RolesCombined:
		return placeOf("lab", "tab", "combined", "one", strings.Join(texted(f.Roles), " "))
	case plan.RolesEqual, plan.RoleContained:
		return placeOf("lab", "tab", "compare", "a", role, "b", string(f.Roles[0]))
	case plan.RoleNeedless, plan.SeveralRoles, plan.MustChoose:
		return placeOf("lab", "tab", "person", "user", user)
	case plan.PermissionUnheld:
		return placeOf("lab", "tab", "unused")
	case plan.NoViewableGroup:
		return placeOf("people", "views", user)
	case plan.NoRoleAssigned:
		return placeOf("people", "user", user, "give", anyRole)
	case plan.RoleEndsSoon, plan.RoleEnded, plan.IntegrationAdmin:
		return placeOf("people", "user", user, "change", role)
	case plan.RoleUnused:
		return placeOf("people", "give", role)
	case plan.GroupEmpty:
		return placeOf("groups", "group", group, "add", "users")
	case plan.GroupUnseen:
		return placeOf("groups", "group", group, "add", "viewers")
	case plan.NoDateFilter:
		return placeOf("roles", "filters", "open", "only", role)
	case plan.AddOnAbsent:
		return placeOf("roles", "permission", string(f.Permission))
	case plan.SensitiveGrant, plan.IntegrationHolds, plan.RequirementMissing:
		return placeOf("roles", "role", role, "permission", string(f.Permission))
	}
	return placeOf("people", "user", user)
}

// anyRole opens the form that gives a role with none chosen.
const anyRole = "new"

// wayToRepair is where somebody gets what is missing to repair access.
func (t teller) wayToRepair(gap *plan.Lockout) wayThere {
	switch gap.Reason {
	case plan.NothingGoverns:
		return wayThere{placeOf("catalogue"), t.wayOut.governing}
	case plan.NoSuperuser:
		return wayThere{placeOf("people", "status", string(rbac.Active)), t.wayOut.superuser}
	}
	for _, r := range t.before.Roles {
		if r.Owner {
			return wayThere{placeOf("people", "give", string(r.Key)), fill(t.wayOut.repair, "role", r.Name)}
		}
	}
	return wayThere{placeOf("people", "give", anyRole), t.wayDeeds[plan.NobodyRepairing]}
}

// listSpot is the beginning of a problem's path: which list, and which of it.
var listSpot = regexp.MustCompile(`^(users|roles|groups|constraints|statements)\[(\d+)\](?:\.\w+\["([^"]+)"\])?`)

// placeOfProblem is the page of what a broken law is about, as far as it is there already.
func (t teller) placeOfProblem(p *rbac.Problem) string {
	parts := listSpot.FindStringSubmatch(p.Path)
	if parts == nil {
		return ""
	}
	at, err := strconv.Atoi(parts[2])
	if err != nil {
		return ""
	}
	key := keyAt(t.after, parts[1], at)
	switch {
	case parts[1] == "users" && t.before.User(rbac.Email(key)) != nil:
		return placeOf("people", "user", key)
	case parts[1] == "groups" && t.before.Group(rbac.GroupKey(key)) != nil:
		return placeOf("groups", "group", key)
	case parts[1] == "constraints" && t.before.Constraint(rbac.ConstraintKey(key)) != nil:
		return placeOf("roles", "view", "rules", "rule", key)
	case parts[1] == "statements" && t.before.Statement(rbac.StatementKey(key)) != nil:
		return placeOf("statements", "statement", key)
	case parts[1] != "roles" || t.before.Role(rbac.RoleKey(key)) == nil:
		return ""
	case t.before.Catalogue.Permission(rbac.PermissionKey(parts[3])) != nil:
		return placeOf("roles", "role", key, "permission", parts[3])
	}
	return placeOf("roles", "role", key)
}

// keyAt is the key of what stands at a place in one of a set-up's lists; empty past its end.
func keyAt(s *rbac.SetUp, list string, at int) string {
	switch {
	case list == "users" && at < len(s.Users):
		return string(s.Users[at].Email)
	case list == "roles" && at < len(s.Roles):
		return string(s.Roles[at].Key)
	case list == "groups" && at < len(s.Groups):
		return string(s.Groups[at].Key)
	case list == "constraints" && at < len(s.Constraints):
		return string(s.Constraints[at].Key)
	case list == "statements" && at < len(s.Statements):
		return string(s.Statements[at].Key)
	}
	return ""
}
