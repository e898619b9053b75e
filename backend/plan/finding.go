package plan

import (
	"cmp"
	"slices"

	"rolebook/backend/rbac"
)

// Class says how grave a finding is.
type Class string

// The four classes (access-model §8). A plan with an error is not applied.
const (
	Error      Class = "error"
	Security   Class = "security"
	Warning    Class = "warning"
	Suggestion Class = "suggestion"
)

// Classes lists the classes, gravest first.
var Classes = []Class{Error, Security, Warning, Suggestion}

// FindingCode names what was found.
type FindingCode string

// The codes of findings. What each is about stands in the finding's fields.
const (
	// Errors.
	Unlawful  FindingCode = "unlawful"   // Problem: a law of the set-up is broken
	LockedOut FindingCode = "locked-out" // Lockout: nobody could repair access; User is left out by the mend

	// Security warnings.
	GainsControl     FindingCode = "gains-control"     // User gains on Permission, which governs Rolebook
	GainsOwn         FindingCode = "gains-own"         // User gains on Permission, by their own change
	BecomesSuperuser FindingCode = "becomes-superuser" // User
	GainsRestricted  FindingCode = "gains-restricted"  // User gains on the restricted Permission
	SensitiveGrant   FindingCode = "sensitive-grant"   // Role grants the sensitive Permission
	IntegrationHolds FindingCode = "integration-holds" // Role is for programs and grants Permission, which is sensitive or governs Rolebook
	IntegrationAdmin FindingCode = "integration-admin" // User is a program and has Role, which administers
	NobodyRepairing  FindingCode = "nobody-repairs"    // Lockout, of a set-up that was so before

	// Warnings.
	NoViewableGroup    FindingCode = "no-viewable-group"   // User holds Role, which shows only groups, and has none
	NoRoleAssigned     FindingCode = "no-role"             // User has no role
	RequirementMissing FindingCode = "requirement-missing" // Role reads Permission but not Other, which it requires
	MustChoose         FindingCode = "must-choose"         // User holds more roles of Constraint than may be active together
	AddOnAbsent        FindingCode = "add-on-absent"       // Role grants Permission, whose add-on the organisation does not have
	NoDateFilter       FindingCode = "no-date-filter"      // Role shows Permission, which takes date filters, and offers none
	TerminatedHolds    FindingCode = "terminated-holds"    // User is terminated and still has Role
	LooksLike          FindingCode = "looks-like"          // User has an address that looks like that of Near

	// Suggestions.
	RoleEndsSoon     FindingCode = "role-ends-soon"    // User has Role until At
	RoleEnded        FindingCode = "role-ended"        // User had Role until At
	PermissionUnheld FindingCode = "permission-unheld" // nobody active holds Permission
	RoleNeedless     FindingCode = "role-needless"     // User has Role, which gives nothing that Roles does not
	RolesEqual       FindingCode = "roles-equal"       // Role lets do the same as Roles
	RoleContained    FindingCode = "role-contained"    // Role lets do nothing that Roles does not
	RolesCombined    FindingCode = "roles-combined"    // People people have all of Roles together

	RoleUnused   FindingCode = "role-unused"   // Role
	SeveralRoles FindingCode = "several-roles" // User
	GroupEmpty   FindingCode = "group-empty"   // Group
	GroupUnseen  FindingCode = "group-unseen"  // Group is in nobody's views
)

// FindingCodes lists the codes, in the order above.
var FindingCodes = []FindingCode{
	Unlawful, LockedOut,
	GainsControl, GainsOwn, BecomesSuperuser, GainsRestricted, SensitiveGrant, IntegrationHolds, IntegrationAdmin, NobodyRepairing,
	NoViewableGroup, NoRoleAssigned, RequirementMissing, MustChoose, AddOnAbsent, NoDateFilter, TerminatedHolds, LooksLike,
	RoleEndsSoon, RoleEnded, PermissionUnheld, RoleNeedless, RolesEqual, RoleContained, RolesCombined,
	RoleUnused, SeveralRoles, GroupEmpty, GroupUnseen,
}

// Finding is something about a set-up that somebody should know. Prose is made at the edge
// from Code and the other fields; those that the code is not about are empty.
type Finding struct {
	Class      Class
	Code       FindingCode
	User       rbac.Email
	Near       rbac.Email // another than User
	Role       rbac.RoleKey
	Permission rbac.PermissionKey
	Other      rbac.PermissionKey
	Group      rbac.GroupKey
	Constraint rbac.ConstraintKey
	Problem    *rbac.Problem
	Lockout    *Lockout
	At         rbac.Instant
	Roles      []rbac.RoleKey // others than Role
	People     int
	Mend       *Edit // a one-click mend, if there is one
}

// about is what makes two findings of two revisions the same.
type about struct {
	code       FindingCode
	user       rbac.Email
	role       rbac.RoleKey
	permission rbac.PermissionKey
	other      rbac.PermissionKey
	group      rbac.GroupKey
	constraint rbac.ConstraintKey
}

func (f *Finding) about() about {
	return about{f.Code, f.User, f.Role, f.Permission, f.Other, f.Group, f.Constraint}
}

// fresh are the findings of after that before does not have.
func fresh(before, after []Finding) []Finding {
	old := make(map[about]bool, len(before))
	for i := range before {
		old[before[i].about()] = true
	}
	return slices.DeleteFunc(slices.Clone(after), func(f Finding) bool { return old[f.about()] })
}

// SortFindings puts the gravest first and leaves those of a class in their order.
func SortFindings(list []Finding) {
	slices.SortStableFunc(list, func(a, b Finding) int {
		return cmp.Compare(slices.Index(Classes, a.Class), slices.Index(Classes, b.Class))
	})
}
