package app

var germanHistory = historyWords{
	whole: plural{
		one:  "Der Verlauf ist unversehrt: 1 Eintrag, wie er geschrieben wurde. Ende der Kette: {head}",
		many: "Der Verlauf ist unversehrt: {n} Einträge, jeder wie er geschrieben wurde. Ende der Kette: {head}",
	},
	wholeSealed: plural{
		one:  "Der Verlauf ist unversehrt: 1 Eintrag, wie er geschrieben wurde. Sein Ende zeigt sich mit der Passphrase.",
		many: "Der Verlauf ist unversehrt: {n} Einträge, jeder wie er geschrieben wurde. Sein Ende zeigt sich mit der Passphrase.",
	},
	noHead: inOtherWords(englishHistory.noHead, "Das ist nicht das Ende eines Verlaufs.",
		"Es ist eine Zahl, ein Doppelpunkt und 64 Buchstaben und Ziffern, wie auf einem Bericht oder im Verlauf."),
	file: "Verlauf von {name}",
	left: "Verlauf als Tabelle speichern",

	hidden: "Ändern, was eine geschützte Rolle hat",
}
