package app

import (
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

var englishPeople = peopleWords{
	everyGroup:  "All users and groups",
	fixed:       "All (fixed by role)",
	noGroups:    "None yet",
	needless:    "Not needed",
	whyFixed:    "{roles} sees all users and groups, so there is nothing to choose. Groups chosen earlier are kept for the day the role is lowered.",
	whyNoGroups: "Everybody with {role} sees all users and groups, so there is nothing to choose.",
	whyNoData:   "{role} shows nobody's data, so there is nothing to choose.",
	noInsights:  "Setting goals needs {addOn}, which this organisation does not have.",
	noGoalRole:  "No role here lets goals be set.",
	everyGoal:   "Goals for all groups.",
	goalsFor:    "Goals for {groups}.",
	several:     "What {roles} allow adds up: the highest level of each counts. One role of its own is easier to keep track of.",

	found: map[plan.FindingCode]string{
		plan.NoViewableGroup: "No viewable group", plan.NoRoleAssigned: "No role",
		plan.MustChoose: "Must choose among roles", plan.SeveralRoles: "Several roles",
		plan.IntegrationAdmin: "Program that administers", plan.TerminatedHolds: "Terminated, still has a role",
		plan.RoleEndsSoon: "Role ends soon", plan.RoleEnded: "Role has ended",
	},
	status: map[rbac.Status]string{
		rbac.Invited:    "Invited: has no access until the invitation is accepted, or somebody activates them.",
		rbac.Active:     "Active: has the access shown here.",
		rbac.Suspended:  "Suspended: has no access; everything is kept and comes back when unsuspended.",
		rbac.Terminated: "Terminated: has no access any more; only the record is kept.",
	},
	sights: sightWords{
		reach: "{role} sees all users and groups",
		all:   "All users and groups, current and future",
		here:  "Viewable group",
		above: "Through {group}, above it",
		role:  "{role} for {group}",
	},
	nobodyTo: AppError{
		Code: string(CodeInvalid), Message: "That cannot be done to anybody picked; their status does not allow it.",
		Advice: "Look at the status of each and choose again. Nothing was changed.",
	},
	left: map[Deed]plural{
		DeedActivate:  {"1 person is not waiting to be activated and stays as they are.", "{n} people are not waiting to be activated and stay as they are."},
		DeedSuspend:   {"1 person is not active and stays as they are.", "{n} people are not active and stay as they are."},
		DeedUnsuspend: {"1 person is not suspended and stays as they are.", "{n} people are not suspended and stay as they are."},
		DeedTerminate: {"1 person is neither active nor suspended and stays as they are.", "{n} people are neither active nor suspended and stay as they are."},
		DeedDelete:    {"1 person is no longer there.", "{n} people are no longer there."},
	},
	gone: goneWords{
		final:      "{user} is taken out for good; only Undo brings them back.",
		roles:      "Roles: {list}.",
		views:      "Viewable groups: {list}.",
		goals:      "Goals for: {list}.",
		toggles:    "Switched permissions: {list}.",
		members:    "Stays: {user} as a monitored member of {list}.",
		statements: "Has to go too, because it names {user}: {list}.",
		trail:      "Stays: the name in the history.",
	},
	net: netWords{
		more: plural{"1 permission more", "{n} permissions more"}, less: plural{"1 permission less", "{n} permissions less"},
		same: "Nothing changes in what {user} may do.", own: "their own data", everyGroup: "all groups, current and future",
		waiting: "Shown as it is from {time} on.", inactive: "Shown as if {user} were active.",
	},
	pasted: pastedWords{
		noEmail: "Line {line}: no e-mail address in “{text}”.",
		twice:   "Line {line}: {email} stands there twice.",
		there:   "Line {line}: {email} has access already.",
	},
}
