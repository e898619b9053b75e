package setupfile

import "reflect"

// described says what a type, or a field of it, is for.
func described(t reflect.Type, field string) string {
	if field == "" {
		return descriptions[defName(t)]
	}
	return descriptions[defName(t)+"."+field]
}

// descriptions are by definition and field. The words are those of access-model §1.
var descriptions = map[string]string{
	"document":         "Everything one organisation's access consists of. A section that is absent leaves the set-up the file is imported into untouched; an empty one means none.",
	"document.format":  "Says that this is a set-up.",
	"document.version": "The version of the format.",

	"setUp.name":        "The organisation. A file with catalogue, roles, groups and users must have it.",
	"setUp.notes":       "Anything worth knowing; may have several lines.",
	"setUp.addOns":      "The add-ons and plans this organisation has, by key.",
	"setUp.catalogue":   "What the product offers to be permitted.",
	"setUp.roles":       "The roles, in the order shown.",
	"setUp.constraints": "Which roles are kept apart.",
	"setUp.groups":      "Teams, regions, sites: whose data is shown.",
	"setUp.users":       "The people and machines that can be assigned roles.",
	"setUp.statements":  "What must stay true, checked before every change.",

	"catalogue":        "What a product offers to be permitted.",
	"catalogue.name":   "The product.",
	"catalogue.addOns": "The add-ons and plans there are.",
	"catalogue.areas":  "The headings of the matrix, in the order shown.",

	"addOn":      "An add-on or plan an organisation may have.",
	"addOn.key":  "Its key.",
	"addOn.name": "What it is called.",

	"area":             "A heading of the matrix.",
	"area.key":         "Its key.",
	"area.name":        "What it is called.",
	"area.permissions": "Its permissions, in the order shown.",

	"permission":              "A feature that can be viewed, and edited if it is editable.",
	"permission.key":          "Its key, once in the whole catalogue.",
	"permission.name":         "What it is called.",
	"permission.description":  "What it opens.",
	"permission.scope":        "Whose data it shows; none when absent.",
	"permission.editable":     "Has something to change, so that read differs from yes.",
	"permission.dateFiltered": "A live-data dashboard: date filters apply.",
	"permission.addOn":        "Only with this add-on.",
	"permission.requires":     "What must be viewable too.",
	"permission.restricted":   "Seen and edited by superusers only.",
	"permission.apiOnly":      "Cannot be granted on a screen, only through an import or the command line.",
	"permission.sensitive":    "Pay rates and the like: shown as a warning wherever it is granted.",
	"permission.governs":      "The Rolebook screens it opens.",

	"requirement":            "A permission that another depends on.",
	"requirement.permission": "Its key.",
	"requirement.at":         "Asked at an ancestor group of this kind.",

	"role":              "A job function that carries permissions.",
	"role.key":          "Its key.",
	"role.name":         "What it is called.",
	"role.portal":       "The portal its people sign in to.",
	"role.description":  "What it is, on its card.",
	"role.bestFor":      "Who it suits, on its card.",
	"role.keyFunctions": "What its people do, on its card.",
	"role.limitations":  "What they cannot do, on its card.",
	"role.builtIn":      "Came with the template; has defaults to be reset to.",
	"role.owner":        "Who creates a set-up gets it.",
	"role.restricted":   "Edited by superusers only.",
	"role.reach":        "Whether its data is everybody's or that of the viewable groups.",
	"role.ownData":      "Its people also see themselves, whatever their groups.",
	"role.includes":     "The roles whose grants it holds too.",
	"role.grants":       "Levels by permission; absent means no.",
	"role.ceilings":     "The highest level it may have on a permission, and why.",
	"role.floors":       "The lowest level it may have on a permission, and why.",
	"role.defaults":     "What Reset to Default restores; built-in roles only.",
	"role.toggles":      "The permissions that may be switched per user.",
	"role.dateFilters":  "The time frames on offer, in the order shown; empty means none.",
	"role.channels":     "Which ways in are granted or blocked; absent means granted.",
	"role.addresses":    "Where its people may come from; empty means anywhere.",

	"bound":        "A ceiling or a floor.",
	"bound.level":  "The level.",
	"bound.reason": "Why it is there.",

	"constraint":       "Roles that are kept apart.",
	"constraint.key":   "Its key.",
	"constraint.name":  "What it is called.",
	"constraint.kind":  "static: no user is assigned that many; dynamic: no session activates that many.",
	"constraint.roles": "The roles, counted directly or through includes.",
	"constraint.limit": "How many of them are too many.",

	"group":           "Monitored people and computers.",
	"group.key":       "Its key.",
	"group.name":      "What it is called.",
	"group.kind":      "team, region, zone, site, property or another word.",
	"group.parent":    "The group it lies in; none when absent.",
	"group.users":     "The people in it; they need not be users of the set-up.",
	"group.computers": "The computers in it.",
	"group.source":    "Where it came from.",

	"user":               "A person or machine that can be assigned a role.",
	"user.email":         "The address by which the user is known.",
	"user.firstName":     "First name.",
	"user.lastName":      "Last name.",
	"user.alias":         "What the user is called instead.",
	"user.status":        "Only active users are ever allowed anything.",
	"user.superuser":     "May see and edit what is restricted.",
	"user.sso":           "Must sign in through single sign-on.",
	"user.assignments":   "The roles, each perhaps for some groups and some time.",
	"user.views":         "Whose data the user may see and set goals for.",
	"user.toggles":       "Levels switched for this user alone, by permission.",
	"user.readOnly":      "May change nothing, whatever the roles say.",
	"user.limitedAccess": "Sees the viewable groups only, whatever the roles say.",

	"assignment":        "A user given a role.",
	"assignment.role":   "The role.",
	"assignment.groups": "For these groups; empty means the user's viewable groups.",
	"assignment.from":   "The first instant it counts.",
	"assignment.until":  "The first instant it no longer counts.",
	"assignment.reason": "Why it was given.",

	"views":          "Viewable groups and goals.",
	"views.all":      "Every group there is and ever will be.",
	"views.groups":   "These groups and all below them.",
	"views.allGoals": "Goals for every group; only with all.",
	"views.goals":    "Goals for these groups, each viewable.",

	"statement":            "What must stay true.",
	"statement.key":        "Its key.",
	"statement.text":       "In words to sign.",
	"statement.kind":       "can, cannot: everyone meant is allowed or denied; only: nobody else is allowed.",
	"statement.who":        "Whom it means.",
	"statement.permission": "The permission it is about.",
	"statement.action":     "View or edit.",
	"statement.subject":    "Whose data; nobody's in particular when absent.",

	"who":          "Exactly one of these.",
	"who.user":     "This user.",
	"who.role":     "Active users who hold this role, directly or included.",
	"who.group":    "Users who are members of this group.",
	"who.everyone": "Every user.",
}
