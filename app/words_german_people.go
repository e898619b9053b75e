package app

import (
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

var germanPeople = peopleWords{
	everyGroup:  "Alle Personen und Gruppen",
	fixed:       "Alle (durch die Rolle)",
	noGroups:    "Noch keine",
	needless:    "Nicht nötig",
	whyFixed:    "{roles} zeigt alle Personen und Gruppen, daher gibt es nichts zu wählen. Früher gewählte Gruppen bleiben für den Tag aufgehoben, an dem die Rolle herabgestuft wird.",
	whyNoGroups: "Alle mit {role} sehen alle Personen und Gruppen, daher gibt es nichts zu wählen.",
	whyNoData:   "{role} zeigt niemandes Daten, daher gibt es nichts zu wählen.",
	noInsights:  "Um Ziele zu setzen, ist {addOn} nötig, und das hat diese Organisation nicht.",
	noGoalRole:  "Keine Rolle erlaubt hier, Ziele zu setzen.",
	everyGoal:   "Ziele für alle Gruppen.",
	goalsFor:    "Ziele für {groups}.",
	several:     "Was {roles} erlauben, ergänzt sich: Von jedem zählt die höchste Stufe. Eine eigene Rolle dafür ist übersichtlicher.",

	found: map[plan.FindingCode]string{
		plan.NoViewableGroup: "Keine sichtbare Gruppe", plan.NoRoleAssigned: "Keine Rolle",
		plan.MustChoose: "Muss unter Rollen wählen", plan.SeveralRoles: "Mehrere Rollen",
		plan.IntegrationAdmin: "Programm, das verwaltet", plan.TerminatedHolds: "Ausgeschieden, hat noch eine Rolle",
		plan.RoleEndsSoon: "Rolle endet bald", plan.RoleEnded: "Rolle ist beendet",
	},
	status: map[rbac.Status]string{
		rbac.Invited:    "Eingeladen: hat keinen Zugriff, bis die Einladung angenommen wird oder jemand die Person aktiviert.",
		rbac.Active:     "Aktiv: hat den Zugriff, der hier steht.",
		rbac.Suspended:  "Gesperrt: hat keinen Zugriff; alles bleibt erhalten und kommt beim Entsperren zurück.",
		rbac.Terminated: "Ausgeschieden: hat keinen Zugriff mehr; nur der Eintrag bleibt.",
	},
	sights: sightWords{
		reach: "{role} zeigt alle Personen und Gruppen",
		all:   "Alle Personen und Gruppen, jetzige und künftige",
		here:  "Sichtbare Gruppe",
		above: "Durch {group} darüber",
		role:  "{role} für {group}",
	},
	nobodyTo: inOtherWords(englishPeople.nobodyTo, "Das geht bei niemandem der Ausgewählten; ihr Status erlaubt es nicht.",
		"Sehen Sie sich jeden Status an und wählen Sie noch einmal. Nichts wurde geändert."),
	left: map[Deed]plural{
		DeedActivate:  {"1 Person wartet nicht auf Aktivierung und bleibt, wie sie ist.", "{n} Personen warten nicht auf Aktivierung und bleiben, wie sie sind."},
		DeedSuspend:   {"1 Person ist nicht aktiv und bleibt, wie sie ist.", "{n} Personen sind nicht aktiv und bleiben, wie sie sind."},
		DeedUnsuspend: {"1 Person ist nicht gesperrt und bleibt, wie sie ist.", "{n} Personen sind nicht gesperrt und bleiben, wie sie sind."},
		DeedTerminate: {"1 Person ist weder aktiv noch gesperrt und bleibt, wie sie ist.", "{n} Personen sind weder aktiv noch gesperrt und bleiben, wie sie sind."},
		DeedDelete:    {"1 Person ist nicht mehr da.", "{n} Personen sind nicht mehr da."},
	},
	gone: goneWords{
		final:      "{user} fällt endgültig weg; nur „Rückgängig“ holt die Person zurück.",
		roles:      "Rollen: {list}.",
		views:      "Sichtbare Gruppen: {list}.",
		goals:      "Ziele für: {list}.",
		toggles:    "Geschaltete Berechtigungen: {list}.",
		members:    "Bleibt: {user} als beobachtetes Mitglied von {list}.",
		statements: "Muss ebenfalls wegfallen, weil {user} darin vorkommt: {list}.",
		trail:      "Bleibt: der Name im Verlauf.",
	},
	net: netWords{
		more: plural{"1 Berechtigung mehr", "{n} Berechtigungen mehr"}, less: plural{"1 Berechtigung weniger", "{n} Berechtigungen weniger"},
		same: "Daran, was {user} darf, ändert sich nichts.", own: "die eigenen Daten", everyGroup: "alle Gruppen, jetzige und künftige",
		waiting: "Gezeigt, wie es ab {time} ist.", inactive: "Gezeigt, als wäre {user} aktiv.",
	},
	pasted: pastedWords{
		noEmail: "Zeile {line}: keine E-Mail-Adresse in „{text}“.",
		twice:   "Zeile {line}: {email} steht zweimal da.",
		there:   "Zeile {line}: {email} hat schon Zugriff.",
	},
}
