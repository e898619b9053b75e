package app

import "rolebook/backend/plan"

var englishModelling = modellingWords{
	kept:      "{permissions} would be open without it. Take it out of what they need first.",
	addOnKept: "{permissions} would be open without it. Choose another add-on for them first.",
	noName:    "Give it the name it has in the product.",
	noArea:    "Choose the area it stands in.",
	keyTaken:  "Another permission has the key {key} already.",
	badKey:    "Use small letters without accents, digits, dots, hyphens and underscores, 64 at most.",
	cycle:     "One of these needs this permission in turn, so that neither could ever be opened.",
	lockouts: map[plan.LockoutReason]string{
		plan.NothingGoverns: "Nobody could repair access any more: something that can be changed must open App access and Role access.",
		plan.NobodyRepairs:  "Nobody could repair access any more: first give somebody Yes on all that opens App access and Role access.",
		plan.NoSuperuser:    "Nobody could see it any more: first make somebody a superuser.",
	},
	sameName:    "There is one of this name in {area}; people will confuse them.",
	notHad:      "This organisation does not have {addOn}, so the row stays grey until it does.",
	noSuchKind:  "No group is a {kind} yet, so until there is one nobody may open it for a group.",
	refits:      "It no longer offers some levels: {roles}.",
	refit:       "{role} goes from {before} to {after}",
	nowEditable: "Whoever has Yes may then change it too.",
}
