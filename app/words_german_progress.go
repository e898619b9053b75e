package app

import "rolebook/backend/course"

var germanProgress = progressWords{
	opening: "Einrichtung wird geöffnet", reading: "{file} wird gelesen, {size} MB",
	comparing: "Datei und Einrichtung werden verglichen, {people} Personen", looking: "{people} Personen werden durchgesehen",
	planning: "Wer gewinnt und wer verliert, wird durchgerechnet",
	printing: "{people} Personen werden zu Papier gebracht",
	saving:   "Wird gespeichert", protecting: "Alles wird neu geschrieben",
	steps: map[course.Step]string{
		course.Reading: "{total} Zeilen werden gelesen", course.Merging: "Alles wird zusammengeführt",
		course.Effects:    "Wer gewinnt und wer verliert, wird durchgerechnet, {total} Personen",
		course.Findings:   "{total} Personen werden durchgesehen",
		course.Statements: "Ob die Aussagen noch gelten, wird geprüft, {total} Personen",
		course.Wording:    "{total} Sätze werden in Worte gefasst", course.Writing: "{total} Zeilen werden geschrieben",
		course.Rewriting: "Alles wird neu geschrieben",
	},
	cancelled: inOtherWords(englishProgress.cancelled, "Abgebrochen. Nichts wurde geändert.", "Tun Sie es noch einmal, wenn Zeit ist."),
}
