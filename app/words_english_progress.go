package app

var englishProgress = progressWords{
	opening: "Opening the set-up", reading: "Reading {file}, {size} MB",
	comparing: "Comparing the file with the set-up, {people} people", looking: "Looking through {people} people",
	planning: "Working out who gains and who loses", wording: "Putting into words what changes among {people} people", printing: "Putting {people} people on paper",
	cancelled: AppError{
		Code: string(CodeCancelled), Message: "Cancelled. Nothing was changed.", Advice: "Do it again when there is time.",
	},
}
