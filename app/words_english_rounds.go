package app

import "rolebook/backend/round"

var englishRounds = roundWords{
	whose: map[round.Whose]whoseWords{
		round.Everybody: {"Everybody", "All people and all their roles.", "Everybody"},
		round.Powerful:  {"Superusers and sensitive roles", "Who is a superuser, who administers this set-up, and who holds what is sensitive or restricted.", "Superusers and sensitive roles"},
		round.OfGroup:   {"One group", "Who belongs to a group or one below it, and who is given it to view.", "{name}"},
		round.OfRole:    {"One role", "Everybody who has one role.", "{name}"},
	},
	title: "{whose}, {day}", begun: "Start the review: {title}", finish: "Finish the review: {title}", dropped: "Give up the review: {title}",
	decidedOne: "Review {role} of {user}: {verdict}", decidedMany: plural{"Review 1 role", "Review {n} roles"}, tookBack: "not decided",
	verdicts:  map[round.Verdict]string{round.Keep: "keep", round.Remove: "remove", round.Change: "change"},
	superuser: "Superuser",
	progress:  "{decided} of {total} decided",
	kept:      plural{"1 kept", "{n} kept"}, removed: plural{"1 removed", "{n} removed"}, changed: plural{"1 changed", "{n} changed"},
	last:     plural{"The last review of who holds what was 1 day ago. Once a quarter is good practice.", "The last review of who holds what was {n} days ago. Once a quarter is good practice."},
	never:    plural{"Nobody has reviewed who holds what since this set-up began, 1 day ago. Once a quarter is good practice.", "Nobody has reviewed who holds what since this set-up began, {n} days ago. Once a quarter is good practice."},
	neverYet: "Nobody has reviewed who holds what yet. Once a quarter is good practice.",
	dueWay:   "Start a review", underWay: "A review is under way: {title}, {sentence}", underWayWay: "Go on with it",
	newLine: "New since the review began", gone: "No longer there", changedLine: "Changed since the review began; it was {before}",
	moved:    "Since the review began the set-up has changed: {list}.",
	movedNew: plural{"1 role is new", "{n} roles are new"}, movedGone: plural{"1 role is gone", "{n} roles are gone"},
	movedOther: plural{"1 role is held otherwise", "{n} roles are held otherwise"},
	toRole:     "{role} instead", toEnd: "until {time}", noEnd: "without an end", by: "{decision}, by {who} on {time}",
	undecided: AppError{
		Code: string(CodeInvalid), Message: "Not decided yet: {n}. The review is not finished; nothing was changed.",
		Advice: "Decide about each, or keep everything that is left.",
	},
	isFinished: AppError{
		Code: string(CodeStale), Message: "This review is finished. Nothing more is decided in it.", Advice: "Start another review.",
	},

	paper: "Review of who holds what: {title}", whoseFact: "Of whom", startedFact: "Started", finishedFact: "Finished", before: "Fingerprint when it began",
	byAt: "by {who}, {time}", entry: "after entry {entry} of the history",
	columns:  []string{"WHO", "LINE", "ROLE", "HELD", "SINCE", "VERDICT", "DECIDED", "NOTE"},
	heads:    []string{"Name", "Role", "Decision", "By", "When", "Note"},
	openLine: "not decided yet", reviewed: "Reviewed by",
}
