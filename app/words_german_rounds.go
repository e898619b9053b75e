package app

import "rolebook/backend/round"

var germanRounds = roundWords{
	whose: map[round.Whose]whoseWords{
		round.Everybody: {"Alle", "Alle Personen und alle ihre Rollen.", "Alle"},
		round.Powerful:  {"Superuser und heikle Rollen", "Wer Superuser ist, wer diese Einrichtung verwaltet und wer Heikles oder Geschütztes hat.", "Superuser und heikle Rollen"},
		round.OfGroup:   {"Eine Gruppe", "Wer zu einer Gruppe oder einer darunter gehört, und wer sie sehen darf.", "{name}"},
		round.OfRole:    {"Eine Rolle", "Alle, die eine bestimmte Rolle haben.", "{name}"},
	},
	title: "{whose}, {day}", begun: "Überprüfung beginnen: {title}", finish: "Überprüfung beenden: {title}", dropped: "Überprüfung aufgeben: {title}",
	decidedOne: "{role} von {user} überprüfen: {verdict}", decidedMany: plural{"1 Rolle überprüfen", "{n} Rollen überprüfen"}, tookBack: "nicht entschieden",
	verdicts:  map[round.Verdict]string{round.Keep: "behalten", round.Remove: "wegnehmen", round.Change: "ändern"},
	superuser: "Superuser",
	progress:  "{decided} von {total} entschieden",
	kept:      plural{"1 behalten", "{n} behalten"}, removed: plural{"1 weggenommen", "{n} weggenommen"}, changed: plural{"1 geändert", "{n} geändert"},
	last:     plural{"Die letzte Überprüfung, wer was hat, war vor 1 Tag. Einmal im Quartal ist gute Praxis.", "Die letzte Überprüfung, wer was hat, war vor {n} Tagen. Einmal im Quartal ist gute Praxis."},
	never:    plural{"Seit Beginn dieser Einrichtung vor 1 Tag hat niemand überprüft, wer was hat. Einmal im Quartal ist gute Praxis.", "Seit Beginn dieser Einrichtung vor {n} Tagen hat niemand überprüft, wer was hat. Einmal im Quartal ist gute Praxis."},
	neverYet: "Noch niemand hat überprüft, wer was hat. Einmal im Quartal ist gute Praxis.",
	dueWay:   "Überprüfung beginnen", underWay: "Eine Überprüfung läuft: {title}, {sentence}", underWayWay: "Damit weitermachen",
	newLine: "Neu seit Beginn der Überprüfung", gone: "Nicht mehr da", changedLine: "Seit Beginn der Überprüfung geändert; war {before}",
	moved:    "Seit Beginn der Überprüfung hat sich die Einrichtung geändert: {list}.",
	movedNew: plural{"1 Rolle ist neu", "{n} Rollen sind neu"}, movedGone: plural{"1 Rolle ist weg", "{n} Rollen sind weg"},
	movedOther: plural{"1 Rolle ist anders vergeben", "{n} Rollen sind anders vergeben"},
	toRole:     "stattdessen {role}", toEnd: "bis {time}", noEnd: "ohne Ende", by: "{decision}, von {who} am {time}",
	undecided: inOtherWords(englishRounds.undecided, "Noch nicht entschieden: {n}. Die Überprüfung ist nicht beendet; nichts wurde geändert.",
		"Entscheiden Sie über jedes, oder behalten Sie alles, was übrig ist."),
	isFinished: inOtherWords(englishRounds.isFinished, "Diese Überprüfung ist beendet. Darin wird nichts mehr entschieden.", "Beginnen Sie eine neue Überprüfung."),

	paper: "Überprüfung, wer was hat: {title}", whoseFact: "Wessen", startedFact: "Begonnen", finishedFact: "Beendet", before: "Fingerabdruck zu Beginn",
	byAt: "von {who}, {time}", entry: "nach Eintrag {entry} des Verlaufs",
	columns:  []string{"WER", "ZEILE", "ROLLE", "WIE", "SEIT", "URTEIL", "ENTSCHIEDEN", "NOTIZ"},
	heads:    []string{"Name", "Rolle", "Entscheidung", "Von", "Wann", "Notiz"},
	openLine: "noch nicht entschieden", reviewed: "Überprüft von",
}
