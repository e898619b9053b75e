package app

import (
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
)

var germanTransfer = transferWords{
	exported: map[string]string{exportAll: "Die ganze Einrichtung exportieren", exportRoles: "Die Rollen exportieren", exportTemplate: "Als Vorlage speichern"},
	fileAll:  "{name}", fileRoles: "{name} Rollen", fileTemplate: "{product} Vorlage",
	sections: map[setupfile.Section]plural{
		setupfile.AddOns: {"Zusatzmodul oder Tarif", "Zusatzmodule und Tarife"}, setupfile.Catalogue: {"Berechtigung im Katalog", "Berechtigungen im Katalog"},
		setupfile.Roles: {"Rolle", "Rollen"}, setupfile.Constraints: {"Trennungsregel", "Trennungsregeln"}, setupfile.Groups: {"Gruppe", "Gruppen"},
		setupfile.Users: {"Person", "Personen"}, setupfile.Statements: {"Aussage", "Aussagen"},
	},
	absent: map[setupfile.Section]string{
		setupfile.Name: "der Name", setupfile.Notes: "die Notizen", setupfile.AddOns: "Zusatzmodule und Tarife", setupfile.Catalogue: "der Katalog",
		setupfile.Roles: "Rollen", setupfile.Constraints: "Trennungsregeln", setupfile.Groups: "Gruppen", setupfile.Users: "Personen",
		setupfile.Statements: "Aussagen",
	},
	kinds: map[rbac.Kind]string{
		rbac.KindSetUp: "Einrichtung", rbac.KindAddOn: "Zusatzmodule", rbac.KindArea: "Bereiche", rbac.KindPermission: "Berechtigungen",
		rbac.KindRole: "Rollen", rbac.KindOrder: "Reihenfolge", rbac.KindConstraint: "Trennungsregeln", rbac.KindGroup: "Gruppen",
		rbac.KindUser: "Personen", rbac.KindStatement: "Aussagen",
	},
	fates: map[plan.Fate]plural{
		plan.Added: {"1 kommt hinzu", "{n} kommen hinzu"}, plan.Updated: {"1 ändert sich", "{n} ändern sich"}, plan.Removed: {"1 fällt weg", "{n} fallen weg"},
		plan.Refused: {"1 bleibt, obwohl die Datei anderes sagt", "{n} bleiben, obwohl die Datei anderes sagt"},
		plan.Left:    {"1 steht nicht in der Datei und bleibt", "{n} stehen nicht in der Datei und bleiben"},
	},
	summaryNothing: "Über alles, was darin steht, sagt die Datei dasselbe wie die Einrichtung.",
	added:          "Noch nicht hier",
	left:           "Nicht in der Datei",
	addOnly:        "Ist schon hier; nichts, was hier ist, ändert sich",
	conflict:       "Hier und in der Datei geändert; was hier ist, bleibt",
	reusedName:     "{what} mit dem Schlüssel {key} heißt hier {was} und in der Datei {is}. Vergewissern Sie sich, dass beide dasselbe meinen.",
	reusedKind:     "{what} mit dem Schlüssel {key} ist hier von der Art {was} und in der Datei von der Art {is}. Vergewissern Sie sich, dass beide dasselbe meinen.",
	nothing:        "nichts", no: "nein",
	goneHere: "hier entfernt", kept: "ist da, geändert",
	bought: "{addOn}, gekauft",
}
