package app

import (
	"rolebook/backend/access"
	"rolebook/backend/audit"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/store"
)

// english is every text of the engine's side in English.
var english = &language{
	code: "en", name: "English",
	date: "2 January 2006", dateAndTime: "2 January 2006, 15:04 UTC",
	this: "this", quoted: `"{name}"`,
	list: listWords{comma: ", ", and: " and ", more: plural{"1 more", "{n} more"}, above: " / "},

	kinds: map[rbac.Kind]string{
		rbac.KindSetUp: "set-up", rbac.KindAddOn: "add-on", rbac.KindArea: "area", rbac.KindPermission: "permission",
		rbac.KindRole: "role", rbac.KindOrder: "order", rbac.KindConstraint: "constraint", rbac.KindGroup: "group",
		rbac.KindUser: "user", rbac.KindStatement: "statement",
	},
	levels: map[rbac.Level]string{
		rbac.No: "No", rbac.LimitedRead: "Limited, read only", rbac.Limited: "Limited", rbac.Read: "Read only",
		rbac.ReadAllChangeLimited: "Read all, change limited", rbac.Yes: "Yes",
	},
	statuses: map[rbac.Status]string{
		rbac.Invited: "invited", rbac.Active: "active", rbac.Suspended: "suspended", rbac.Terminated: "terminated",
	},
	channels: map[rbac.Channel]string{rbac.UI: "screen", rbac.API: "API"},
	filters: map[rbac.DateFilter]string{
		rbac.Day: "One day", rbac.Week: "One week", rbac.Month: "One month", rbac.Year: "One year", rbac.Custom: "Custom range",
	},
	screens: map[rbac.Screen]string{
		rbac.ScreenUsers: "App access", rbac.ScreenRoles: "Role access", rbac.ScreenGroups: "Groups", rbac.ScreenAudit: "History",
		rbac.ScreenTransfer: "Import and export", rbac.ScreenSettings: "Settings", rbac.ScreenReviews: "Reviews",
	},
	actions: map[rbac.Action]string{rbac.View: "view", rbac.Edit: "edit"},

	errors:     englishErrors,
	trouble:    englishTrouble,
	effects:    englishEffects,
	away:       englishAway,
	coming:     englishComing,
	fields:     englishFields,
	change:     englishChange,
	findings:   englishFindings,
	wayDeeds:   englishWays,
	wayOut:     englishWayOut,
	lockouts:   englishLockouts,
	dropped:    englishDropped,
	statements: englishStatements,
	claims:     englishClaims,
	lab:        englishLab,
	verbs:      englishVerbs,
	signIn:     englishSignIn,
	protection: englishProtection,
	history:    englishHistory,
	clock:      englishClock,
	authority:  englishAuthority,
	door:       englishDoor,
	reasons:    englishReasons,
	reason:     englishReason,
	summary:    englishSummary,
	commands:   englishCommands,
	people:     englishPeople,
	transfer:   englishTransfer,
	sheets:     englishSheets,
	setting:    englishSettings,
	invitation: englishInvitation,
	paper:      englishPaper,
	foundAlone: englishFound,
	rounds:     englishRounds,
	progress:   englishProgress,
	titles:     titleWords{created: "Create {name}", opened: "Open {name} from {file}"},
	roles:      englishRoles,
	modelling:  englishModelling,
	check:      englishCheck,
	dialogs: map[string]string{
		"choose-setup": "Open a set-up", "choose-table": "Open a table", "save": "Save",
		"setup": "Rolebook set-up (*.json)", "table": "Table (*.csv, *.xlsx)",
	},
}

var englishErrors = []wording{
	{rbac.ErrNotFound, CodeNotFound, "{subject} is not there.", "It may have been deleted or renamed in the meantime. Go back to the list and look again."},
	{rbac.ErrExists, CodeExists, "{subject} is there already.", "Open the one that is there, or choose another name."},
	{rbac.ErrConstraint, CodeConstraint, "{subject} would break a rule about roles that must stay apart.", "Take one of the roles away, or change the rule first. Nothing was changed."},
	{rbac.ErrCycle, CodeCycle, "{subject} would lead back to itself.", "Choose something that does not already stand above it. Nothing was changed."},
	{rbac.ErrInUse, CodeInUse, "{subject} is still in use.", "Say what takes its place first. Nothing was changed."},
	{rbac.ErrLockout, CodeLockout, "After this nobody could repair access any more.", "Give somebody else the right to edit users and roles first. Nothing was changed."},
	{rbac.ErrDenied, CodeDenied, "You may not do this: {subject}.", "Ask somebody who administers this set-up. Nothing was changed."},
	{rbac.ErrStale, CodeStale, "The set-up was changed elsewhere in the meantime.", "Look at what it is now and try again. Nothing was overwritten."},
	{rbac.ErrInvalid, CodeInvalid, "{subject} cannot be used here.", "Check what was entered. Nothing was changed."},
	{store.ErrUnknown, CodeUnsure, "It is not certain whether this was saved.", "Close the set-up and open it again; the history then shows whether it was."},
	{store.ErrBroken, CodeDisk, "An earlier change could not be written everywhere, so nothing more is saved.", "Close the set-up and open it again; that mends it. What was applied is kept."},
	{store.ErrClosed, CodeStale, "This set-up was closed in the meantime.", "Open it again."},
	{store.ErrPlace, CodeDisk, "Set-ups cannot be kept safely on a network drive.", "Choose a folder on this computer."},
	{store.ErrOpen, CodeElsewhere, "{subject} is already open in another Rolebook.", "Close it there, or go on there."},
	{store.ErrFull, CodeDisk, "The disk is full; nothing was saved.", "Make room on the disk, then try again. What was saved before is safe."},
	{store.ErrDamaged, CodeDamaged, "{subject} is damaged. Nothing was changed.", "Put it back from a backup."},
	{store.ErrProtected, CodeProtected, "{subject} is locked with a passphrase.", "Enter its passphrase. Without it nobody can read what is in it."},
	{store.ErrLeftover, CodeDisk, "Files that do not count any more could not be removed.", "Close programs that may have them open, then open the set-up again; it is tried anew."},
	{store.ErrPassphrase, CodePassphrase, "This is not the passphrase.", "Look at capital letters and the keyboard, and enter it again. Nobody can open it without the passphrase."},
	{errNoKeyring, CodeInvalid, "This computer does not keep passphrases.", "Enter the passphrase whenever the set-up is opened. It was unlocked all the same."},
	{audit.ErrNewer, CodeNewer, "This was made by a newer Rolebook.", "Open it with that one, or bring this one up to date. Nothing was changed."},
	{errNoPlan, CodePlanGone, "This change is no longer on the table.", "Make the change again; it shows what it does before it is done."},
	{errNoFile, CodeFileGone, "This file is no longer at hand.", "Choose the file again."},
	{errSignedOut, CodeSignedOut, "This page is not open to you yet.", "Enter the code that Rolebook printed where it was started."},
	{errMissingFile, CodeNotFound, "The file or folder is not there.", "Check its name and place, then try again."},
	{errForbidden, CodeDenied, "Your computer does not let Rolebook use this file or folder.", "Choose another place, or ask for the right to use this one."},
	{errDiskFull, CodeDisk, "The disk is full; nothing was saved.", "Make room on the disk, then try again. What was saved before is safe."},
}

var englishTrouble = troubleWords{
	broken: AppError{
		Code: string(CodeBroken), Message: "Rolebook could not carry this out. Nothing was changed.",
		Advice: "Try once more. If it happens again, report it with what you were doing.",
	},
	badCall: AppError{
		Code: string(CodeInvalid), Message: "This page and this Rolebook do not fit together.", Advice: "Reload the page.",
	},
	otherHost: AppError{
		Code: string(CodeDenied), Message: "Rolebook answers only at the address it printed.",
		Advice: "Open the address that begins with http://127.0.0.1.",
	},
	otherSite: AppError{
		Code: string(CodeDenied), Message: "Another page asked for this; Rolebook answers only its own.",
		Advice: "Open Rolebook at the address it printed.",
	},
	wrongCode: AppError{
		Code: string(CodeDenied), Message: "This code is wrong, used, or older than 60 seconds.",
		Advice: "Print a new one and enter that.",
	},
	codeJustPrinted: AppError{
		Code: string(CodeDenied), Message: "A code was printed a moment ago.", Advice: "Use that one, or wait a second.",
	},
	noDialogs: AppError{
		Code: string(CodeInvalid), Message: "In a browser, files are up- and downloaded by the page.",
		Advice: "Use the buttons of the page.",
	},
	noMailProgram: AppError{
		Code: string(CodeInvalid), Message: "No mail program took the letter.", Advice: "Copy it and send it in your own way.",
	},
	tooLarge: AppError{
		Code: string(CodeInvalid), Message: "This is larger than the {limit} MB that Rolebook takes.", Advice: "Choose a smaller file.",
	},
	noReason: AppError{
		Code: string(CodeReason), Message: "This change needs a reason.",
		Advice: "Say in a few words why; it stands in the history.",
	},
	nothingToUndo: AppError{
		Code: string(CodeInvalid), Message: "There is nothing in this to undo.", Advice: "Choose a change in the history.",
	},
	nothingChanges: AppError{
		Code: string(CodeInvalid), Message: "Nothing would change.", Advice: "Everything is already as it should be.",
	},
	onlyATemplate: AppError{
		Code: string(CodeTemplate), Message: "This file is a template, to start a set-up from.",
		Advice: "Make a new set-up with it; it needs a name and an owner.",
	},
	noTemplate: AppError{
		Code: string(CodeInvalid), Message: "This file cannot be used as a template.",
		Advice: "It must hold a catalogue, and roles of which one is marked as the owner's.",
	},
	onlyAPart: AppError{
		Code: string(CodeInvalid), Message: "This file holds only a part of a set-up.",
		Advice: "Open the set-up it belongs to, and import the file there.",
	},
	elsewhere: AppError{
		Code: string(CodeElsewhere), Message: "{name} is already open in another Rolebook (process {process}).",
		Advice: "Close it there, or go on there.",
	},
	elsewhereUnknown: AppError{
		Code: string(CodeElsewhere), Message: "{name} is already open in another Rolebook.",
		Advice: "Close it there, or go on there.",
	},
	blocked: AppError{
		Code: string(CodeBlocked), Message: "Later changes are in the way of this. Nothing was changed.",
		Advice: "Take those back first, or change by hand what is left to change.",
	},
	full: AppError{
		Code: string(CodeDisk), Message: "Not saved: only {free} MB are free on this disk, {needed} MB are needed.",
		Advice: "Make room on the disk, then try again. What was saved before is safe, and can be looked at meanwhile.",
	},
	damaged: AppError{
		Code: string(CodeDamaged), Message: "The history of {name} is damaged, so it is not opened. Nothing was changed.",
		Advice: "Put back the folder from a backup, or go on with the last whole set-up named below.",
	},
	beyondCeiling: AppError{
		Code: string(CodeInvalid), Message: "{role} may hold {permission} at {level} at most. Nothing was changed.",
		Advice: "Choose a lower level, or another role.",
	},
	belowFloor: AppError{
		Code: string(CodeInvalid), Message: "{role} must hold {permission} at {level} at least. Nothing was changed.",
		Advice: "Choose a higher level, or another role.",
	},
	damage: map[audit.Wrong]string{
		audit.Changed:   "{file}: entry {entry} is not what was written",
		audit.Missing:   "{file}: entry {entry} is missing",
		audit.Reordered: "{file}: entry {entry} is not in its place",
		audit.Cut:       "{file}: it ends at entry {last}, and entry {known} had been saved",
	},
	whole:          "Whole as of entry {entry}: {file}",
	blockedBy:      "{what} {key} {field}: {why}",
	problems:       plural{"There is 1 thing to mend first. Nothing was changed.", "There are {n} things to mend first. Nothing was changed."},
	problemsAdvice: "Each is listed with its place and how to mend it.",
	number:         "Number for the report: {number}",
	line:           "line {line}",
}

var englishEffects = effectWords{
	gains: plural{"{who} gains {what}{through}", "{who} gain {what}{through}"},
	loses: plural{"{who} loses {what}{through}", "{who} lose {what}{through}"},
	moves: plural{
		"{who} gains on {what}, from {before} to {after}{through}", "{who} gain on {what}, from {before} to {after}{through}",
	},
	movesDown: plural{
		"{who} loses on {what}, from {before} to {after}{through}", "{who} lose on {what}, from {before} to {after}{through}",
	},
	gainsSubjects: plural{"{who} gains {subjects} in {what}{through}", "{who} gain {subjects} in {what}{through}"},
	losesSubjects: plural{"{who} loses {subjects} in {what}{through}", "{who} lose {subjects} in {what}{through}"},
	sees:          plural{"{who} newly sees {subjects}{through}", "{who} newly see {subjects}{through}"},
	seesNot:       plural{"{who} no longer sees {subjects}{through}", "{who} no longer see {subjects}{through}"},
	people:        plural{"1 person", "{n} people"},
	permissions:   plural{"1 permission", "{n} permissions"},
	everyGroup:    "all groups, current and future",
	own:           "their own data",
	held:          ", held through {roles}",
	through:       ", through {roles}",
	from:          ", from {time} on",
	api:           ", through the API only",
	address:       ", from addresses such as {address}",
}

var englishFields = map[field]string{
	fieldName: "name", fieldNotes: "notes", fieldAddOns: "add-ons and plans", fieldCatalogue: "catalogue", fieldArea: "area",
	fieldDescription: "description", fieldScope: "shows the data of", fieldEditable: "has something to change",
	fieldDateFiltered: "date filters apply", fieldAddOn: "add-on", fieldRequires: "requires", fieldRestricted: "superusers only",
	fieldAPIOnly: "by import or command line only", fieldSensitive: "sensitive", fieldGoverns: "opens in Rolebook",
	fieldPortal: "portal", fieldBestFor: "best for", fieldKeyFunctions: "key functions", fieldLimitations: "limitations",
	fieldBuiltIn: "built in", fieldOwner: "owner role", fieldReach: "reach", fieldOwnData: "sees their own data",
	fieldIncludes: "includes", fieldGrant: "{permission}", fieldCeiling: "at most, for {permission}",
	fieldFloor: "at least, for {permission}", fieldDefault: "default of {permission}", fieldToggles: "may be switched per person",
	fieldToggle: "switch {permission}", fieldDateFilters: "date filters", fieldChannel: "through the {channel}",
	fieldAddresses: "from addresses", fieldRoles: "roles", fieldLimit: "limit", fieldKind: "kind", fieldParent: "part of",
	fieldUsers: "users", fieldComputers: "computers", fieldSource: "source", fieldEmail: "e-mail", fieldFirstName: "first name",
	fieldLastName: "last name", fieldAlias: "alias", fieldStatus: "status", fieldSuperuser: "superuser",
	fieldSSO: "single sign-on", fieldAssignments: "roles", fieldViews: "viewable groups", fieldGoals: "goals for",
	fieldReadOnly: "read only", fieldLimitedAccess: "limited access", fieldText: "text", fieldWho: "about",
	fieldPermission: "permission", fieldAction: "action", fieldSubject: "whose data", fieldOrder: "order",
}

var englishChange = changeWords{
	add:        "New {what}: {name}",
	remove:     "Without the {what} {name}",
	rename:     "{name}: e-mail from {before} to {after}",
	order:      "New order of {what}",
	update:     "{name}: {field} from {before} to {after}",
	updateFrom: "{name}: {field} no longer {before}",
	updateTo:   "{name}: {field} {after}",
	updateList: "{name}: {field} {list}",
	updateMore: plural{", and 1 more", ", and {n} more"},
	yes:        "yes",
	everything: "all users and groups, current and future",
	added:      "with {list}",
	taken:      "without {list}",
	assignment: "{role}",
	inGroups:   " for {groups}",
	fromTime:   ", from {time}",
	untilTime:  ", until {time}",
	orders:     map[string]string{"areas": "areas", "permissions": "permissions", "roles": "roles"},
}

var englishFindings = map[plan.FindingCode]findingWords{
	plan.LockedOut:          {"{reason}{from}", "Give somebody the right to edit users and roles first."},
	plan.NobodyRepairing:    {"{reason}{from}", "Give an active user a role that may edit users and roles, without an end date."},
	plan.GainsOwn:           {"{user} gains {permission} by their own change", "Say why: whoever looks at the history should understand it."},
	plan.GainsControl:       {"{user} gains control over Rolebook: {permission}", "Make sure that {user} should administer this set-up."},
	plan.BecomesSuperuser:   {"{user} becomes a superuser", "Make sure that {user} should see and edit what is restricted."},
	plan.GainsRestricted:    {"{user} gains what only superusers give away: {permission}", "Make sure that {user} should have it."},
	plan.SensitiveGrant:     {"{role} grants what is sensitive: {permission}", "Make sure that everybody with {role} should see it."},
	plan.NoViewableGroup:    {"{user} has {role}, which shows only viewable groups, and has none", "Choose whose data {user} may see."},
	plan.NoRoleAssigned:     {"{user} has no role", "Give {user} a role, or delete the user."},
	plan.RequirementMissing: {"{role} has {permission}, which needs {other} too", "Grant {other}, or take {permission} away."},
	plan.MustChoose:         {"{user} has roles that {constraint} does not let be active together", "{user} chooses among them at sign-in. Take one away if that is not meant."},
	plan.AddOnAbsent:        {"{role} grants what your add-ons and plans leave out: {permission}", "It has no effect until the add-on is there."},
	plan.RoleUnused:         {"Nobody has the role {role}", "Give it to somebody, or delete it."},
	plan.IntegrationHolds:   {"{role} is for programs alone and grants what they seldom need: {permission}", "Give a program only the data it works with."},
	plan.IntegrationAdmin:   {"{user} seems to be a program and has {role}, which administers this set-up", "Make a role for it that counts through the API alone, with only what it needs."},
	plan.NoDateFilter:       {"{role} shows {permission}, which is seen by day, week or month, and offers no date filter", "Offer {role} at least one date filter."},
	plan.TerminatedHolds:    {"{user} is terminated and still has {role}", "Take it away."},
	plan.LooksLike:          {"The address {address} looks like {near}", "Make sure that these are two people."},
	plan.RoleEndsSoon:       {"{user} has {role} until {time} only", "Let it end, or give it a later end."},
	plan.RoleEnded:          {"{user} had {role} until {time}; it counts no longer", "Take it away, unless it is wanted again."},
	plan.PermissionUnheld:   {"Nobody active holds {permission}", "Give it to a role that people have, if anybody should use it."},
	plan.RoleNeedless:       {"{user} has {role}, which gives nothing that {others} does not", "Take {role} away."},
	plan.RolesEqual:         {"{role} lets people do exactly what {others} does", "Keep one of them."},
	plan.RoleContained:      {"Everything {role} lets people do, {others} does too", "Look at both side by side; perhaps one is enough."},
	plan.RolesCombined:      {"{people} people have {others} together, for good", "See in the role lab whether one role can take their place."},
	plan.SeveralRoles:       {"{user} has several roles; what they allow adds up", "Check that the sum is what is meant."},
	plan.GroupEmpty:         {"The group {group} has no members", "Add users or computers, or delete it."},
	plan.GroupUnseen:        {"Nobody has {group}, or a group below it, among their viewable groups", "Make it a viewable group of somebody."},
}

var englishLockouts = map[plan.LockoutReason]string{
	plan.NothingGoverns: "There is no permission to edit users and roles in Rolebook",
	plan.NobodyRepairs:  "Nobody could edit users and roles any more",
	plan.NoSuperuser:    "Something is restricted to superusers and no active superuser is left",
}

var englishDropped = map[plan.DroppedKind]string{
	plan.DroppedToggle:     "The switch {permission} of {user} goes with the role that offered it",
	plan.DroppedGoal:       "{user} no longer sets goals for {group}",
	plan.DroppedView:       "{group} is no longer among the viewable groups of {user}",
	plan.DroppedAllGoals:   "{user} no longer sets goals for all groups",
	plan.DroppedAssignment: "{user} no longer has {role} for {group}",
}

var englishStatements = statementWords{
	everyone: "Everyone",
	role:     "everybody with {role}",
	group:    "everybody in {group}",
	breaks:   "{who} could {action} {permission}, through {roles}",
	missed:   "{who} could not {action} {permission}: {because}",
	missing:  "It names something that is gone: {what}",
	more:     plural{"1 more person breaks it", "{n} more people break it"},
}

var englishReasons = map[access.Code]string{
	access.UnknownUser:       "There is no such user in this set-up.",
	access.UnknownPermission: "There is no such permission in this set-up.",
	access.UnknownGroup:      "There is no such group in this set-up.",
	access.StatusNotActive:   "{who} is {status}.",
	access.NoRole:            "{who} has no role.",
	access.ConstraintReached: "{constraint} does not let these roles be active together: {roles}.",
	access.AddOnMissing:      "It needs {addOn}, which this organisation does not have.",
	access.NotEditable:       "There is nothing to change in it.",
	access.RequiresMissing:   "It needs {permission} too. {because}",
	access.ClockBack:         "{roles} does not count while the clock of this computer is behind.",
	access.NotStarted:        "{roles} has not started yet.",
	access.Expired:           "{roles} has ended.",
	access.ChannelBlocked:    "{roles} does not count on this channel.",
	access.AddressOutside:    "{roles} counts only from certain addresses.",
	access.NotGranted:        "No role of {who} grants it.",
	access.ReadOnly:          "{roles} only lets it be read.",
	access.NoViewableGroup:   "{roles} shows only viewable groups, and {who} has none.",
	access.OutsideGroups:     "That is outside the groups {who} may view with {roles}.",
	access.SwitchedOff:       "It is switched off for {who}.",
	access.DateFilterMissing: "{roles} does not offer this date filter.",
}

var englishReason = reasonWords{
	requiresAt:     "It needs {permission} at the {kind} too. {because}",
	yourReadOnly:   "{who} is set to read only.",
	path:           "through {role}",
	pathChain:      ", which includes {roles}",
	pathToggle:     ", switched to {level} for this person",
	pathLimited:    ", limited to {subjects}",
	pathBelow:      " (and {groups})",
	pathManyBelow:  plural{" (and 1 group below)", " (and {n} groups below)"},
	pathEveryGroup: "all groups, current and future",
	pathOwn:        "their own data",
}

var englishSummary = summaryWords{
	changes: plural{"1 change", "{n} changes"},
	lose:    plural{"1 person loses", "{n} people lose"},
	gain:    plural{"1 person gains", "{n} people gain"},
	gainToo: plural{"1 gains", "{n} gain"},
	broken:  plural{"1 statement breaks", "{n} statements break"},
	classes: map[plan.Class]plural{
		plan.Error:      {"1 thing forbids it", "{n} things forbid it"},
		plan.Security:   {"1 security warning", "{n} security warnings"},
		plan.Warning:    {"1 warning", "{n} warnings"},
		plan.Suggestion: {"1 suggestion", "{n} suggestions"},
	},
	nothing: "Nothing changes", dot: " · ", bullet: "  - ",
	headPeople: "People", headAway: "Later", headFindings: "Findings", headStatements: "Statements that would no longer hold",
	headDropped: "Goes with it", headChanges: "Changes",
}
