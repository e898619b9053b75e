package app

import "rolebook/backend/exchange"

var germanSheets = newGermanSheets()

func newGermanSheets() sheetWords {
	why, mend, near := causeWords(exchange.German)
	return sheetWords{
		headings: exchange.GermanHeadings, why: why, mend: mend, near: near,
		separators: map[rune]string{',': "Kommas", ';': "Semikolons", '\t': "Tabulatoren"},
		encodings: map[exchange.Encoding]string{
			exchange.UTF8: "UTF-8", exchange.UTF16: "UTF-16", exchange.Windows1252: "Windows-Zeichen",
		},
		text: "Text mit {separator} ({encoding})", workbook: "Arbeitsmappe, Blatt {sheet}",
		rows: plural{"1 Zeile", "{n} Zeilen"}, ignored: "Nicht verwendet: {columns}.", sheet: "Personen",
		groups: map[exchange.Outcome]fateWords{
			exchange.Created: {"Neue Gruppe", plural{"1 neue Gruppe", "{n} neue Gruppen"}},
			exchange.Added:   {"Hinzugefügt", plural{"1 Mitglied hinzugefügt", "{n} Mitglieder hinzugefügt"}},
			exchange.Changed: {"Geändert", plural{"1 geändert", "{n} geändert"}},
			exchange.Same:    {"Schon da", plural{"1 Zeile schon da", "{n} Zeilen schon da"}},
			exchange.Refused: {"Ausgelassen", plural{"1 Zeile ausgelassen", "{n} Zeilen ausgelassen"}},
		},
		people: map[exchange.Outcome]fateWords{
			exchange.Created: {"Neu", plural{"1 neue Person", "{n} neue Personen"}},
			exchange.Added:   {"Hinzugefügt", plural{"1 hinzugefügt", "{n} hinzugefügt"}},
			exchange.Changed: {"Geändert", plural{"1 Person geändert", "{n} Personen geändert"}},
			exchange.Same:    {"Gleich", plural{"1 Person wie bisher", "{n} Personen wie bisher"}},
			exchange.Refused: {"Ausgelassen", plural{"1 Zeile ausgelassen", "{n} Zeilen ausgelassen"}},
		},
		newEmpty:   "Die Gruppe {group} wird angelegt, ohne Mitglieder.",
		groupThere: "Die Gruppe {group} ist schon da.",
		newWith: map[exchange.MemberKind]string{
			exchange.Person:   "Die Gruppe {group} wird angelegt, mit {member}.",
			exchange.Computer: "Die Gruppe {group} wird angelegt, mit dem Computer {member}.",
		},
		joins: map[exchange.MemberKind]string{
			exchange.Person:   "{member} kommt in {group}.",
			exchange.Computer: "Der Computer {member} kommt in {group}.",
		},
		memberThere: "{member} ist schon in {group}.",
		personThere: "Ist schon so, wie die Zeile sagt.",
		fromTo:      "{column} von {before} zu {after}", set: "{column} {after}", cleared: "{column} nicht mehr {before}",
		groupsFile: "{name} Gruppen", peopleFile: "{name} Personen",
		groupsLeft: "Gruppen als Tabelle herunterladen", peopleLeft: "Personen als Tabelle herunterladen",
	}
}

var germanSheetCommands = SheetCommandWords{
	Row: "ZEILE", Who: "WER", Fate: "WAS GESCHIEHT", Detail: "IM EINZELNEN",
	Leaves: "{name} nach {file} geschrieben.",
	Comes:  "{file}: {found}",
	More:   plural{"und 1 weitere Zeile, mit --json", "und {n} weitere Zeilen, mit --json"},
	Unread: Trouble{CodeInvalid, "{file} wurde nicht gelesen. {why}", "{mend}"},
	BadJob: "{job} ist kein Job mit seiner Rolle; schreiben Sie ihn wie --job Dispatcher=viewer",
	Sent:   "Der Mailserver hat den Brief für {user} ({email}) angenommen.", Cancelled: "Die Einladung von {email} gilt nicht mehr.",
	NoRole: Trouble{CodeNotFound, "In dieser Einrichtung gibt es keine Rolle {role}.", "{near}Schreiben Sie den Schlüssel einer Rolle."},
}
