package app

var germanProgress = progressWords{
	opening: "Einrichtung wird geöffnet", reading: "{file} wird gelesen, {size} MB",
	comparing: "Datei und Einrichtung werden verglichen, {people} Personen", looking: "{people} Personen werden durchgesehen",
	planning: "Wer gewinnt und wer verliert, wird durchgerechnet", wording: "Was sich bei {people} Personen ändert, wird in Worte gefasst",
	printing:  "{people} Personen werden zu Papier gebracht",
	cancelled: inOtherWords(englishProgress.cancelled, "Abgebrochen. Nichts wurde geändert.", "Tun Sie es noch einmal, wenn Zeit ist."),
}
