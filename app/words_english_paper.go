package app

var englishPaper = paperWords{
	language: "en", printed: "Print {title}", footer: "{name} · {title}",
	imprint: imprintWords{
		setUp: "Set-up", product: "Product", date: "As of", by: "Printed by",
		spoken: "Fingerprint, to read out", fingerprint: "Fingerprint", head: "Head of the history", entry: "entry {entry}, {hash}",
	},

	matrix: "Matrix of roles and permissions",
	matrixNote: "What each role may do, with what it includes and as far as it reaches. Limited: only the data of the groups a person is given to view. " +
		"Read only: may look, may not change.",
	role: "Role: {role}", person: "Person: {user}",
	handOver: "Hand-over pack", contents: "What is in it", addOns: "Add-ons and plans", notes: "Notes",
	rolesTitle: "Roles", people: "People", groups: "Groups", statements: "Statements",
	what: "What this role may do", holders: "Who has it", nobody: "Nobody has it.", rights: "What they may do", who: "Who they are",
	permission: "Permission", level: "Level", remark: "Remarks", whose: "Whose data", throughHead: "Through",
	description: "Description", bestFor: "Best for", keyFunctions: "Key functions", limitations: "Limitations",
	portal: "Portal", includes: "Includes", filters: "Date filters", switches: "May be switched per person", denied: "May not",
	needsAddOn: "needs {addOn}, which is not in the plan", needs: "needs {permissions}, which the role does not read", through: "through {roles}",
	byDefault: "by default {level}", atMost: "at most {level}", sensitive: "sensitive",
	name: "Name", email: "E-mail", status: "Status", views: "Viewable groups", goals: "Sets goals for", roles: "Roles", why: "Why",
	superuser: "Superuser: may change what is restricted.", superuserInShort: "superuser",
	sso: "Signs in through single sign-on only.", readOnly: "Read only: may look at everything here and change none of it.",
	limitedAccess: "Limited access: sees only the data of viewable groups, whatever the role.",
	group:         "Group", kind: "Kind", above: "Belongs to", users: "Users", computers: "Computers", noGroups: "There are no groups.",
	statement: "What must stay true", means: "What is checked", verdict: "Is it so?", noStatements: "No statements have been made.",
	more:    plural{"There is 1 person more than this page lists; kept as a file, it lists everybody.", "There are {n} people more than this page lists; kept as a file, it lists everybody."},
	signers: []string{"Handed over by", "Accepted by"},
	signHint: "To see later whether a set-up is still what was signed here, compare its fingerprint, or ask: " +
		"rolebook verify FILE --fingerprint FINGERPRINT",
	signed: "Signatures", signPlace: "Place, date", signName: "Name", signHand: "Signature",
	same:  "Yes. {name} is what the fingerprint {spoken} was signed for.",
	other: "No. {name} is something else now: its fingerprint is {spoken}.",
	unknown: AppError{
		Code: string(CodeInvalid), Message: "This is no fingerprint.",
		Advice: "A fingerprint has 64 digits and letters from a to f, or eight groups of four letters and digits. Type it as it stands on the paper.",
	},
}
