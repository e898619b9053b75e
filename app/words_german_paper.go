package app

var germanPaper = paperWords{
	language: "de", printed: "{title} drucken", footer: "{name} · {title}",
	imprint: imprintWords{
		setUp: "Einrichtung", product: "Produkt", date: "Stand", by: "Gedruckt von",
		spoken: "Fingerabdruck, zum Vorlesen", fingerprint: "Fingerabdruck", head: "Ende des Verlaufs", entry: "Eintrag {entry}, {hash}",
	},

	matrix: "Matrix der Rollen und Berechtigungen",
	matrixNote: "Was jede Rolle darf, mit dem, was sie enthält, und so weit, wie sie reicht. Begrenzt: nur die Daten der Gruppen, die eine Person sehen darf. " +
		"Nur lesen: darf ansehen, aber nicht ändern.",
	role: "Rolle: {role}", person: "Person: {user}",
	handOver: "Übergabemappe", contents: "Was darin ist", addOns: "Zusatzmodule und Tarife", notes: "Notizen",
	rolesTitle: "Rollen", people: "Personen", groups: "Gruppen", statements: "Aussagen",
	what: "Was diese Rolle darf", holders: "Wer sie hat", nobody: "Niemand hat sie.", rights: "Was die Person darf", who: "Wer die Person ist",
	permission: "Berechtigung", level: "Stufe", remark: "Bemerkungen", whose: "Wessen Daten", throughHead: "Durch",
	description: "Beschreibung", bestFor: "Geeignet für", keyFunctions: "Hauptaufgaben", limitations: "Einschränkungen",
	portal: "Portal", includes: "Enthält", filters: "Datumsfilter", switches: "Für einzelne Personen schaltbar", denied: "Darf nicht",
	needsAddOn: "braucht {addOn}, das nicht im Tarif ist", needs: "braucht {permissions}, was die Rolle nicht lesen darf", through: "durch {roles}",
	byDefault: "im Standard {level}", atMost: "höchstens {level}", sensitive: "heikel",
	name: "Name", email: "E-Mail", status: "Status", views: "Sichtbare Gruppen", goals: "Setzt Ziele für", roles: "Rollen", why: "Warum",
	superuser: "Superuser: darf ändern, was geschützt ist.", superuserInShort: "Superuser",
	sso: "Meldet sich nur über Single Sign-on an.", readOnly: "Nur lesen: darf hier alles ansehen und nichts davon ändern.",
	limitedAccess: "Begrenzter Zugriff: sieht nur die Daten sichtbarer Gruppen, mit welcher Rolle auch immer.",
	group:         "Gruppe", kind: "Art", above: "Gehört zu", users: "Personen", computers: "Computer", noGroups: "Es gibt keine Gruppen.",
	statement: "Was stets gelten muss", means: "Was geprüft wird", verdict: "Ist es so?", noStatements: "Es wurden keine Aussagen gemacht.",
	more:    plural{"Es gibt 1 Person mehr, als diese Seite aufführt; als Datei aufgehoben, führt sie alle auf.", "Es gibt {n} Personen mehr, als diese Seite aufführt; als Datei aufgehoben, führt sie alle auf."},
	signers: []string{"Übergeben von", "Angenommen von"},
	signHint: "Um später zu sehen, ob eine Einrichtung noch ist, was hier unterschrieben wurde, vergleichen Sie ihren Fingerabdruck, oder fragen Sie: " +
		"rolebook verify FILE --fingerprint FINGERPRINT",
	signed: "Unterschriften", signPlace: "Ort, Datum", signName: "Name", signHand: "Unterschrift",
	same:  "Ja. {name} ist, wofür der Fingerabdruck {spoken} unterschrieben wurde.",
	other: "Nein. {name} ist jetzt etwas anderes: Der Fingerabdruck ist {spoken}.",
	unknown: inOtherWords(englishPaper.unknown, "Das ist kein Fingerabdruck.",
		"Ein Fingerabdruck hat 64 Ziffern und Buchstaben von a bis f, oder acht Gruppen aus vier Buchstaben und Ziffern. Tippen Sie ihn ab, wie er auf dem Papier steht."),
}
