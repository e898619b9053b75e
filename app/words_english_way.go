package app

import "rolebook/backend/plan"

var englishWays = map[plan.FindingCode]string{
	plan.GainsControl:       "Say why",
	plan.GainsOwn:           "Say why",
	plan.GainsRestricted:    "Say why",
	plan.BecomesSuperuser:   "Say why",
	plan.NobodyRepairing:    "Choose who repairs access",
	plan.SensitiveGrant:     "Choose its level",
	plan.IntegrationHolds:   "Choose its level",
	plan.IntegrationAdmin:   "Choose another role",
	plan.NoViewableGroup:    "Choose viewable groups",
	plan.NoRoleAssigned:     "Choose a role",
	plan.RequirementMissing: "Choose its level",
	plan.MustChoose:         "Choose which to take away",
	plan.AddOnAbsent:        "Say whether you have it",
	plan.NoDateFilter:       "Choose date filters",
	plan.LooksLike:          "See who it is",
	plan.RoleEndsSoon:       "Choose another end",
	plan.RoleEnded:          "Choose another end",
	plan.PermissionUnheld:   "Choose who gets it",
	plan.RoleNeedless:       "See what each gives",
	plan.RolesEqual:         "Compare them",
	plan.RoleContained:      "Compare them",
	plan.RolesCombined:      "Make one role of them",
	plan.RoleUnused:         "Give it to somebody",
	plan.SeveralRoles:       "See what each gives",
	plan.GroupEmpty:         "Add members",
	plan.GroupUnseen:        "Choose who may view it",
}

var englishWayOut = wayOutWords{
	firstGroup: "Create the first group",
	governing:  "Open the catalogue",
	superuser:  "Choose a superuser",
	repair:     "Give somebody the role {role}",
}
