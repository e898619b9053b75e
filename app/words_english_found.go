package app

import "rolebook/backend/plan"

var englishFound = foundWords{
	classes: map[plan.Class]string{
		plan.Error: "Errors", plan.Security: "Security warnings", plan.Warning: "Warnings", plan.Suggestion: "Suggestions",
	},
	nothing:  "Nothing to mend: everything that is checked is as it should be.",
	noNumber: Trouble{CodeNotFound, "There is no finding with the number {n} that can be mended in one step.", "See: rolebook findings"},
}
