package app

import "rolebook/backend/course"

var englishProgress = progressWords{
	opening: "Opening the set-up", reading: "Reading {file}, {size} MB",
	comparing: "Comparing the file with the set-up, {people} people", looking: "Looking through {people} people",
	planning: "Working out who gains and who loses", printing: "Putting {people} people on paper",
	saving: "Saving", protecting: "Writing everything anew",
	steps: map[course.Step]string{
		course.Reading: "Reading {total} rows", course.Merging: "Bringing it together",
		course.Effects: "Working out who gains and who loses, {total} people", course.Findings: "Looking at {total} people",
		course.Statements: "Asking whether the statements still hold, {total} people",
		course.Wording:    "Putting it into words, {total} sentences", course.Writing: "Writing {total} lines",
		course.Rewriting: "Writing everything anew",
	},
	cancelled: AppError{
		Code: string(CodeCancelled), Message: "Cancelled. Nothing was changed.", Advice: "Do it again when there is time.",
	},
}
