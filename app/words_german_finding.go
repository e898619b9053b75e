package app

import (
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

var germanFindings = map[plan.FindingCode]findingWords{
	plan.LockedOut:          {"{reason}{from}", "Geben Sie zuerst jemandem das Recht, Personen und Rollen zu bearbeiten."},
	plan.NobodyRepairing:    {"{reason}{from}", "Geben Sie einer aktiven Person ohne Enddatum eine Rolle, die Personen und Rollen bearbeiten darf."},
	plan.GainsOwn:           {"{user} gewinnt {permission} durch die eigene Änderung", "Sagen Sie, warum: Wer den Verlauf ansieht, soll es verstehen."},
	plan.GainsControl:       {"{user} gewinnt Kontrolle über Rolebook: {permission}", "Vergewissern Sie sich, dass {user} diese Einrichtung verwalten soll."},
	plan.BecomesSuperuser:   {"{user} wird Superuser", "Vergewissern Sie sich, dass {user} sehen und bearbeiten soll, was geschützt ist."},
	plan.GainsRestricted:    {"{user} gewinnt, was nur Superuser vergeben: {permission}", "Vergewissern Sie sich, dass {user} das haben soll."},
	plan.SensitiveGrant:     {"{role} gewährt Heikles: {permission}", "Vergewissern Sie sich, dass alle mit {role} das sehen sollen."},
	plan.NoViewableGroup:    {"{user} hat {role}, die nur sichtbare Gruppen zeigt, aber keine sichtbare Gruppe", "Wählen Sie, wessen Daten {user} sehen darf."},
	plan.NoRoleAssigned:     {"{user} hat keine Rolle", "Geben Sie {user} eine Rolle, oder löschen Sie die Person."},
	plan.RequirementMissing: {"{role} hat {permission}, wozu auch {other} nötig ist", "Gewähren Sie {other}, oder nehmen Sie {permission} weg."},
	plan.MustChoose:         {"{user} hat Rollen, die {constraint} nicht zugleich aktiv sein lässt", "{user} wählt bei der Anmeldung unter ihnen. Nehmen Sie eine weg, wenn das nicht gemeint ist."},
	plan.AddOnAbsent:        {"{role} gewährt, was Ihre Zusatzmodule und Tarife nicht enthalten: {permission}", "Das wirkt erst, wenn das Zusatzmodul da ist."},
	plan.RoleUnused:         {"Niemand hat die Rolle {role}", "Geben Sie sie jemandem, oder löschen Sie sie."},
	plan.SeveralRoles:       {"{user} hat mehrere Rollen; was sie erlauben, ergänzt sich", "Prüfen Sie, ob die Summe so gemeint ist."},
	plan.GroupEmpty:         {"Die Gruppe {group} hat keine Mitglieder", "Fügen Sie Personen oder Computer hinzu, oder löschen Sie sie."},
	plan.IntegrationHolds:   {"{role} ist nur für Programme und gewährt, was sie selten brauchen: {permission}", "Geben Sie einem Programm nur die Daten, mit denen es arbeitet."},
	plan.IntegrationAdmin:   {"{user} scheint ein Programm zu sein und hat {role}, die diese Einrichtung verwaltet", "Legen Sie dafür eine Rolle an, die nur über die API zählt und nur hat, was es braucht."},
	plan.NoDateFilter:       {"{role} zeigt {permission}, was nach Tag, Woche oder Monat angesehen wird, und bietet keinen Datumsfilter an", "Bieten Sie {role} mindestens einen Datumsfilter an."},
	plan.TerminatedHolds:    {"{user} ist ausgeschieden und hat noch {role}", "Nehmen Sie sie weg."},
	plan.LooksLike:          {"Die Adresse {address} sieht aus wie {near}", "Vergewissern Sie sich, dass das zwei Personen sind."},
	plan.RoleEndsSoon:       {"{user} hat {role} nur bis {time}", "Lassen Sie sie enden, oder geben Sie ihr ein späteres Ende."},
	plan.RoleEnded:          {"{user} hatte {role} bis {time}; sie zählt nicht mehr", "Nehmen Sie sie weg, außer sie wird wieder gebraucht."},
	plan.PermissionUnheld:   {"Niemand, der aktiv ist, hat {permission}", "Geben Sie es einer Rolle, die Personen haben, falls es jemand benutzen soll."},
	plan.RoleNeedless:       {"{user} hat {role}, die nichts gibt, was {others} nicht gibt", "Nehmen Sie {role} weg."},
	plan.RolesEqual:         {"{role} erlaubt genau dasselbe wie {others}", "Behalten Sie eine davon."},
	plan.RoleContained:      {"Alles, was {role} erlaubt, erlaubt auch {others}", "Sehen Sie beide nebeneinander an; vielleicht genügt eine."},
	plan.RolesCombined:      {"{people} Personen haben {others} zusammen, auf Dauer", "Sehen Sie im Rollenlabor nach, ob eine Rolle an ihre Stelle treten kann."},
	plan.GroupUnseen:        {"Niemand hat {group} oder eine Gruppe darunter als sichtbare Gruppe", "Machen Sie sie für jemanden zur sichtbaren Gruppe."},
}

var germanLockouts = map[plan.LockoutReason]string{
	plan.NothingGoverns: "Es gibt keine Berechtigung, in Rolebook Personen und Rollen zu bearbeiten",
	plan.NobodyRepairs:  "Niemand könnte mehr Personen und Rollen bearbeiten",
	plan.NoSuperuser:    "Etwas ist Superusern vorbehalten, und kein aktiver Superuser bleibt übrig",
}

var germanDropped = map[plan.DroppedKind]string{
	plan.DroppedToggle:     "Der Schalter {permission} von {user} entfällt mit der Rolle, die ihn anbot",
	plan.DroppedGoal:       "{user} setzt keine Ziele mehr für {group}",
	plan.DroppedView:       "{group} ist für {user} nicht mehr sichtbar",
	plan.DroppedAllGoals:   "{user} setzt nicht mehr für alle Gruppen Ziele",
	plan.DroppedAssignment: "{user} hat {role} nicht mehr für {group}",
}

var germanStatements = statementWords{
	everyone: "Alle",
	role:     "alle mit der Rolle {role}",
	group:    "alle in der Gruppe {group}",
	breaks:   "{who} könnte {permission} {action}, durch {roles}",
	missed:   "{who} könnte {permission} nicht {action}: {because}",
	missing:  "Sie nennt etwas, das es nicht mehr gibt: {what}",
	more:     plural{"1 weitere Person verletzt sie", "{n} weitere Personen verletzen sie"},
}

var germanClaims = claimWords{
	text: map[rbac.StatementKind]whoWords{
		rbac.Can: {
			user:     "{who} darf {permission}{of} {action}",
			role:     "Alle mit der Rolle {who} dürfen {permission}{of} {action}",
			group:    "Alle in der Gruppe {who} dürfen {permission}{of} {action}",
			everyone: "Alle dürfen {permission}{of} {action}",
		},
		rbac.Cannot: {
			user:     "{who} darf {permission}{of} nicht {action}",
			role:     "Niemand mit der Rolle {who} darf {permission}{of} {action}",
			group:    "Niemand in der Gruppe {who} darf {permission}{of} {action}",
			everyone: "Niemand darf {permission}{of} {action}",
		},
		rbac.Only: {
			user:     "Nur {who} darf {permission}{of} {action}",
			role:     "Nur wer die Rolle {who} hat, darf {permission}{of} {action}",
			group:    "Nur Mitglieder von {who} dürfen {permission}{of} {action}",
			everyone: "Nur wer aktiv ist, darf {permission}{of} {action}",
		},
	},
	verdicts: map[plan.Verdict]string{plan.Holds: "Gilt", plan.Broken: "Verletzt", plan.Undecidable: "Nicht entscheidbar"},
	counts: map[plan.Verdict]plural{
		plan.Holds:       {"1 gilt", "{n} gelten"},
		plan.Broken:      {"1 ist verletzt", "{n} sind verletzt"},
		plan.Undecidable: {"1 ist nicht entscheidbar", "{n} sind nicht entscheidbar"},
	},
	holds:              "Sie gilt, jetzt und an jedem späteren Tag, an dem Rollen beginnen oder enden.",
	broken:             plural{"1 Person verletzt sie: {names}.", "{n} Personen verletzen sie: {names}."},
	throughAPI:         ", über die API",
	coverage:           plural{"1 von {all} wird durch eine Aussage geprüft.", "{n} von {all} werden durch eine Aussage geprüft."},
	chooseKind:         "Wählen Sie, was sie besagt: dürfen, nicht dürfen oder nur sie dürfen.",
	chooseWho:          "Wählen Sie, um wen es geht.",
	choosePermission:   "Wählen Sie, was sie dürfen oder nicht dürfen.",
	chooseAction:       "Wählen Sie zwischen Ansehen und Bearbeiten.",
	nothingToChange:    "In {permission} gibt es nichts zu ändern, also kann es niemand bearbeiten.",
	nobodyInParticular: "{permission} zeigt niemandes Daten im Besonderen, daher ist es gleich, wessen gemeint sind.",
	trivial:            "Sonst könnte es ohnehin niemand, daher gilt das immer.",
}
