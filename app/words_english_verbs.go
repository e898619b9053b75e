package app

import (
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

const (
	hasLeft = "{user} has left already. Invite them again if they come back."
	noStart = "{user} is invited and has no access yet. Take the invitation back or activate it in App access."
)

var englishVerbs = verbWords{
	holds:       "{status} · {roles} · viewable groups: {groups}",
	noRole:      "no role",
	covers:      "{by} covers with {role}",
	coversUntil: "{by} covers with {role} until {time}",
	why: map[Verb]map[rbac.Status]string{
		VerbJob:   {rbac.Terminated: hasLeft},
		VerbCover: {rbac.Terminated: "{user} has left and holds nothing that somebody could cover."},
		VerbLeave: {rbac.Terminated: hasLeft, rbac.Invited: noStart, rbac.Suspended: "{user} is on leave already. To have somebody cover, choose that instead."},
		VerbBack:  {rbac.Terminated: hasLeft, rbac.Invited: noStart, rbac.Active: "{user} is not on leave, and nobody covers for them."},
		VerbExit:  {rbac.Terminated: "{user} has left already."},
	},
	role:  "{role} for {groups}",
	inAll: "{role}",
	kept: map[plan.KeptBack]string{
		plan.KeptOwner:    "{role} is not passed on: whoever owns a set-up gives that role on purpose, in App access.",
		plan.KeptHeld:     "{role} is not needed: {by} has it as widely already.",
		plan.KeptElapsed:  "{role} is not passed on: {user} does not hold it in that time.",
		plan.KeptNoGroups: "{role} is not passed on: {user} has no viewable group, so {by} would see more than {user} does.",
		plan.KeptReadOnly: "{role} is not passed on: {user} may change nothing, {by} could.",
	},
	self: "{user} cannot step in for themselves.",
	notReady: map[rbac.Status]string{
		rbac.Invited:    "{by} is only invited and has no access yet, so could do nothing with these roles. Let them in too, or choose somebody else.",
		rbac.Suspended:  "{by} is suspended and cannot sign in. Choose somebody else, or let them come back first.",
		rbac.Terminated: "{by} has left and cannot step in. Choose somebody else.",
	},
	comesBack: "{by} comes back",
	admit:     "Activate {by} in the same step",
	nothing:   "{user} holds no role that can be passed on.",
	past:      AppError{Code: string(CodeInvalid), Message: "That day is over.", Advice: "Choose today or a later day."},
}
