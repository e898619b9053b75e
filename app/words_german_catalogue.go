package app

import "rolebook/backend/plan"

var germanModelling = modellingWords{
	kept:      "Ohne sie stünde offen: {permissions}. Nehmen Sie sie zuerst aus dem heraus, was diese brauchen.",
	addOnKept: "Ohne es stünde offen: {permissions}. Wählen Sie dafür zuerst ein anderes Zusatzmodul.",
	noName:    "Geben Sie den Namen ein, den es im Produkt hat.",
	noArea:    "Wählen Sie den Bereich, in dem sie steht.",
	keyTaken:  "Eine andere Berechtigung hat schon den Schlüssel {key}.",
	badKey:    "Verwenden Sie kleine Buchstaben ohne Akzente, Ziffern, Punkte, Bindestriche und Unterstriche, höchstens 64.",
	cycle:     "Eine davon braucht ihrerseits diese Berechtigung, sodass sich keine von beiden je öffnen ließe.",
	lockouts: map[plan.LockoutReason]string{
		plan.NothingGoverns: "Niemand könnte mehr den Zugriff in Ordnung bringen: Etwas, das sich ändern lässt, muss App-Zugriff und Rollenrechte öffnen.",
		plan.NobodyRepairs:  "Niemand könnte mehr den Zugriff in Ordnung bringen: Geben Sie zuerst jemandem Ja bei allem, was App-Zugriff und Rollenrechte öffnet.",
		plan.NoSuperuser:    "Niemand könnte sie mehr sehen: Machen Sie zuerst jemanden zum Superuser.",
	},
	sameName:    "In {area} gibt es schon eine mit diesem Namen; man wird sie verwechseln.",
	notHad:      "Diese Organisation hat {addOn} nicht, daher bleibt die Zeile grau, bis sie es hat.",
	noSuchKind:  "Noch ist keine Gruppe von der Art {kind}; bis es eine gibt, darf es niemand für eine Gruppe öffnen.",
	refits:      "Manche Stufen gibt es nicht mehr: {roles}.",
	refit:       "{role} geht von {before} zu {after}",
	nowEditable: "Wer Ja hat, darf es dann auch ändern.",
}
