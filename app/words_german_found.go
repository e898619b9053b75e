package app

import "rolebook/backend/plan"

var germanFound = foundWords{
	classes: map[plan.Class]string{
		plan.Error: "Fehler", plan.Security: "Sicherheitswarnungen", plan.Warning: "Warnungen", plan.Suggestion: "Vorschläge",
	},
	nothing:  "Nichts zu beheben: Alles, was geprüft wird, ist, wie es sein soll.",
	noNumber: Trouble{CodeNotFound, "Es gibt keinen Befund mit der Nummer {n}, der sich in einem Schritt beheben lässt.", "Siehe: rolebook findings"},
}
