package app

import "rolebook/backend/plan"

var englishAuthority = authorityWords{
	denied: AppError{Code: string(CodeDenied), Message: "This is not open to you.",
		Advice: "What you may do here is decided by your roles. Ask somebody who administers this set-up."},
	closed: AppError{Code: string(CodeDenied), Message: "{screen} is not open to you.",
		Advice: "What you may open is decided by your roles. Ask somebody who administers this set-up."},
	readOnly: AppError{Code: string(CodeDenied), Message: "You may look at {screen} but change nothing there.",
		Advice: "What you may change is decided by your roles. Ask somebody who administers this set-up."},
	notWhole: AppError{Code: string(CodeDenied), Message: "You see only a part of the people and groups of this set-up, and this is about all of them.",
		Advice: "Ask somebody who sees everybody to do it."},
	partExport: AppError{Code: string(CodeDenied), Message: "You do not see everything that this file would hold, so it is not made: a part would pass for the whole.",
		Advice: "Ask somebody who sees everything in this set-up to export it."},
	notYours: AppError{Code: string(CodeDenied), Message: "You may not make this change.",
		Advice: "Ask somebody who holds more than you. Nothing was changed."},

	tooMuchAtOnce: AppError{Code: string(CodeInvalid), Message: "Too many of your files are on their way at once.",
		Advice: "Wait until they have arrived, then try again."},

	oversteps: map[plan.OverreachCode]string{
		plan.RaisesAbove:         "{user} would hold more on {permission} than you do",
		plan.ChangesStronger:     "{user} holds more on {permission} than you do, so you may not change them",
		plan.MakesSuperuser:      "Only a superuser may make {user} a superuser",
		plan.ChangesSuperuser:    "{user} is a superuser, whom only a superuser may change",
		plan.GrantsRestricted:    "Only a superuser may give {permission} to anybody",
		plan.EditsRestrictedRole: "{role} is restricted, so only a superuser may change it",
		plan.EditsRestricted:     "{permission} is restricted, so only a superuser may change it",
		plan.OpensScreen:         "{user} would do more on {screen} than you may",
	},
	changesScreen: "This changes {screen}, where you may change nothing",
	outside: plural{
		one:  "This changes {who}, outside the groups you may change",
		many: "This changes {who}, all outside the groups you may change",
	},
	instead:  "May do it: {who}.",
	askOwner: "Ask somebody who holds more than you.",

	person: "somebody you do not see", group: "a group you do not see",
	permission: "a restricted permission", role: "a restricted role", area: "a restricted area",
	lose: plural{one: "1 person you do not see loses something", many: "{n} people you do not see lose something"},
	gain: plural{one: "1 person you do not see gains something", many: "{n} people you do not see gain something"},
}
