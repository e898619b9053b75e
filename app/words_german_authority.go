package app

import "rolebook/backend/plan"

var germanAuthority = authorityWords{
	denied: inOtherWords(englishAuthority.denied, "Das steht Ihnen nicht offen.",
		"Was Sie hier dürfen, entscheiden Ihre Rollen. Fragen Sie jemanden, der diese Einrichtung verwaltet."),
	closed: inOtherWords(englishAuthority.closed, "{screen} steht Ihnen nicht offen.",
		"Was Sie öffnen dürfen, entscheiden Ihre Rollen. Fragen Sie jemanden, der diese Einrichtung verwaltet."),
	readOnly: inOtherWords(englishAuthority.readOnly, "{screen} dürfen Sie ansehen, dort aber nichts ändern.",
		"Was Sie ändern dürfen, entscheiden Ihre Rollen. Fragen Sie jemanden, der diese Einrichtung verwaltet."),
	notWhole: inOtherWords(englishAuthority.notWhole, "Sie sehen nur einen Teil der Personen und Gruppen dieser Einrichtung, und hier geht es um alle.",
		"Bitten Sie jemanden, der alle sieht, das zu tun."),
	partExport: inOtherWords(englishAuthority.partExport, "Sie sehen nicht alles, was diese Datei enthielte, daher wird sie nicht erstellt: Ein Teil würde für das Ganze gehalten.",
		"Bitten Sie jemanden, der in dieser Einrichtung alles sieht, sie zu exportieren."),
	notYours: inOtherWords(englishAuthority.notYours, "Diese Änderung dürfen Sie nicht machen.",
		"Fragen Sie jemanden, der mehr darf als Sie. Nichts wurde geändert."),

	tooMuchAtOnce: inOtherWords(englishAuthority.tooMuchAtOnce, "Es sind zu viele Ihrer Dateien auf einmal unterwegs.",
		"Warten Sie, bis sie angekommen sind, und versuchen Sie es noch einmal."),

	oversteps: map[plan.OverreachCode]string{
		plan.RaisesAbove:         "{user} hätte bei {permission} mehr als Sie",
		plan.ChangesStronger:     "{user} hat bei {permission} mehr als Sie, daher dürfen Sie die Person nicht ändern",
		plan.MakesSuperuser:      "Nur ein Superuser darf {user} zum Superuser machen",
		plan.ChangesSuperuser:    "{user} ist Superuser und darf nur von einem Superuser geändert werden",
		plan.GrantsRestricted:    "Nur ein Superuser darf {permission} vergeben",
		plan.EditsRestrictedRole: "{role} ist geschützt, daher darf nur ein Superuser die Rolle ändern",
		plan.EditsRestricted:     "{permission} ist geschützt, daher darf nur ein Superuser die Berechtigung ändern",
		plan.OpensScreen:         "{user} könnte bei {screen} mehr tun, als Sie dürfen",
	},
	changesScreen: "Das ändert {screen}, wo Sie nichts ändern dürfen",
	outside: plural{
		one:  "Das ändert {who}, außerhalb der Gruppen, die Sie ändern dürfen",
		many: "Das ändert {who}, alle außerhalb der Gruppen, die Sie ändern dürfen",
	},
	instead:  "Tun darf es: {who}.",
	askOwner: "Fragen Sie jemanden, der mehr darf als Sie.",

	person: "jemand, den Sie nicht sehen", group: "eine Gruppe, die Sie nicht sehen",
	permission: "eine geschützte Berechtigung", role: "eine geschützte Rolle", area: "ein geschützter Bereich",
	lose: plural{one: "1 Person, die Sie nicht sehen, verliert etwas", many: "{n} Personen, die Sie nicht sehen, verlieren etwas"},
	gain: plural{one: "1 Person, die Sie nicht sehen, gewinnt etwas", many: "{n} Personen, die Sie nicht sehen, gewinnen etwas"},
}
