package app

import "rolebook/backend/rbac"

var englishCheck = checkWords{
	asked:       "May {who} {action} {permission}{of}?",
	askedWho:    "Who may {action} {permission}{of}?",
	of:          " of {subject}",
	allowed:     "{who} may {action} {permission}{of} {way}.",
	allowedWays: "{who} may {action} {permission}{of}, in {n} ways:",
	denied:      "{who} may not {action} {permission}{of}.",
	may:         plural{"1 of {all} may {action} {permission}{of}.", "{n} of {all} may {action} {permission}{of}."},
	mayNobody:   "Nobody may {action} {permission}{of}.",
	opens:       plural{"{who} may open 1 of {all}.", "{who} may open {n} of {all}."},
	badTime: AppError{
		Code: string(CodeInvalid), Message: "“{text}” is no date and time.", Advice: "Choose one from the calendar, or leave it empty for now.",
	},
	badAddress: AppError{
		Code: string(CodeInvalid), Message: "“{text}” is no IP address.", Advice: "Enter one such as 192.168.1.20, or leave it empty.",
	},
	mend: mendWords{
		unknownUser:       "Choose somebody who is in this set-up, or add them.",
		unknownPermission: "Choose a permission that is in the catalogue.",
		unknownGroup:      "Choose a group that is in this set-up, or create it.",
		statuses: map[rbac.Status]string{
			rbac.Invited:    "Make {who} active, once the invitation is accepted.",
			rbac.Active:     "Nothing stands in the way.",
			rbac.Suspended:  "Unsuspend {who}; all roles and groups come back as they were.",
			rbac.Terminated: "Make {who} active again and give them a role.",
		},
		noRole:       "Give {who} a role.",
		otherRoles:   "Ask with a role that {who} has.",
		choose:       "{who} chooses one of {roles} at sign-in; ask with that one alone.",
		addOn:        "Add {addOn} to what this organisation has, once it does.",
		notEditable:  "Ask about viewing it.",
		requires:     "Allow {other} first:",
		dates:        "Change the dates of the role.",
		channel:      "Grant {role} the {channel}.",
		address:      "Ask from an address that {role} admits, or change its addresses.",
		set:          "Set {permission} to {level} for {role}.",
		barred:       "{role} never can: {reason}",
		otherRole:    "Give {who} a role. These have it: {roles}.",
		yourReadOnly: "Let {who} change things again.",
		chooseGroups: "Choose whose data {who} may view.",
		addGroup:     "Add {group} to the groups {who} may view.",
		memberOf:     "Let {who} view a group that {subject} belongs to.",
		switchOn:     "Switch {permission} on for {who}, or let the role decide.",
		filter:       "Let {role} offer the date filter “{filter}”.",
	},
	alsoGains:  plural{"1 other person gains by it too.", "{n} other people gain by it too."},
	onlyGains:  "Nobody else gains by it.",
	notGranted: "No role grants it.",
}
