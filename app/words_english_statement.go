package app

import (
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

var englishClaims = claimWords{
	text: map[rbac.StatementKind]whoWords{
		rbac.Can: {
			user:     "{who} can {action} {permission}{of}",
			role:     "Everybody with the role {who} can {action} {permission}{of}",
			group:    "Everybody in the group {who} can {action} {permission}{of}",
			everyone: "Everybody can {action} {permission}{of}",
		},
		rbac.Cannot: {
			user:     "{who} cannot {action} {permission}{of}",
			role:     "Nobody with the role {who} can {action} {permission}{of}",
			group:    "Nobody in the group {who} can {action} {permission}{of}",
			everyone: "Nobody can {action} {permission}{of}",
		},
		rbac.Only: {
			user:     "Only {who} can {action} {permission}{of}",
			role:     "Only holders of {who} can {action} {permission}{of}",
			group:    "Only members of {who} can {action} {permission}{of}",
			everyone: "Only people who are active can {action} {permission}{of}",
		},
	},
	verdicts: map[plan.Verdict]string{plan.Holds: "Holds", plan.Broken: "Broken", plan.Undecidable: "Cannot be decided"},
	counts: map[plan.Verdict]plural{
		plan.Holds:       {"1 holds", "{n} hold"},
		plan.Broken:      {"1 is broken", "{n} are broken"},
		plan.Undecidable: {"1 cannot be decided", "{n} cannot be decided"},
	},
	holds:              "It holds, now and on every later date that roles begin or end.",
	broken:             plural{"1 person breaks it: {names}.", "{n} people break it: {names}."},
	throughAPI:         ", through the API",
	coverage:           plural{"1 of {all} is checked by a statement.", "{n} of {all} are checked by a statement."},
	chooseKind:         "Choose what it says: can, cannot or only.",
	chooseWho:          "Choose whom it is about.",
	choosePermission:   "Choose what they may or may not do.",
	chooseAction:       "Choose between viewing and editing.",
	nothingToChange:    "There is nothing to change in {permission}, so nobody can edit it.",
	nobodyInParticular: "{permission} shows nobody's data in particular, so it makes no difference whose is meant.",
	trivial:            "Nobody else could in any case, so this always holds.",
}
