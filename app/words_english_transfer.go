package app

import (
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
)

var englishTransfer = transferWords{
	exported: map[string]string{exportAll: "Export the whole set-up", exportRoles: "Export the roles", exportTemplate: "Save as a template"},
	fileAll:  "{name}", fileRoles: "{name} roles", fileTemplate: "{product} template",
	sections: map[setupfile.Section]plural{
		setupfile.AddOns: {"add-on or plan", "add-ons and plans"}, setupfile.Catalogue: {"permission in the catalogue", "permissions in the catalogue"},
		setupfile.Roles: {"role", "roles"}, setupfile.Constraints: {"constraint", "constraints"}, setupfile.Groups: {"group", "groups"},
		setupfile.Users: {"person", "people"}, setupfile.Statements: {"statement", "statements"},
	},
	absent: map[setupfile.Section]string{
		setupfile.Name: "the name", setupfile.Notes: "the notes", setupfile.AddOns: "add-ons and plans", setupfile.Catalogue: "the catalogue",
		setupfile.Roles: "roles", setupfile.Constraints: "constraints", setupfile.Groups: "groups", setupfile.Users: "people",
		setupfile.Statements: "statements",
	},
	kinds: map[rbac.Kind]string{
		rbac.KindSetUp: "Set-up", rbac.KindAddOn: "Add-ons", rbac.KindArea: "Areas", rbac.KindPermission: "Permissions",
		rbac.KindRole: "Roles", rbac.KindOrder: "Order", rbac.KindConstraint: "Constraints", rbac.KindGroup: "Groups",
		rbac.KindUser: "People", rbac.KindStatement: "Statements",
	},
	fates: map[plan.Fate]plural{
		plan.Added: {"1 comes in", "{n} come in"}, plan.Updated: {"1 changes", "{n} change"}, plan.Removed: {"1 goes", "{n} go"},
		plan.Refused: {"1 stays although the file says otherwise", "{n} stay although the file says otherwise"},
		plan.Left:    {"1 is not in the file and stays", "{n} are not in the file and stay"},
	},
	summaryNothing: "The file says of all that is in it what the set-up says.",
	added:          "Not here yet",
	left:           "Not in the file",
	addOnly:        "Is here already; nothing that is here changes",
	conflict:       "Changed here and in the file; what is here stays",
	reusedName:     "The {what} with the key {key} is called {was} here and {is} in the file. Make sure that both mean the same.",
	reusedKind:     "The {what} with the key {key} is of the kind {was} here and {is} in the file. Make sure that both mean the same.",
	nothing:        "nothing", no: "no",
	goneHere: "was removed here", kept: "is there, changed",
	bought: "{addOn}, bought",
}
