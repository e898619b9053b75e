package app

import (
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

const (
	hasLeftInGerman = "{user} ist schon ausgeschieden. Laden Sie die Person neu ein, wenn sie zurückkommt."
	noStartInGerman = "{user} ist eingeladen und hat noch keinen Zugriff. Nehmen Sie die Einladung zurück, oder aktivieren Sie sie im App-Zugriff."
)

var germanVerbs = verbWords{
	holds:       "{status} · {roles} · sichtbare Gruppen: {groups}",
	noRole:      "keine Rolle",
	covers:      "{by} vertritt mit {role}",
	coversUntil: "{by} vertritt mit {role} bis {time}",
	why: map[Verb]map[rbac.Status]string{
		VerbJob:   {rbac.Terminated: hasLeftInGerman},
		VerbCover: {rbac.Terminated: "{user} ist ausgeschieden und hat nichts mehr, worin sich vertreten ließe."},
		VerbLeave: {rbac.Terminated: hasLeftInGerman, rbac.Invited: noStartInGerman, rbac.Suspended: "{user} ist schon in Auszeit. Soll jemand vertreten, wählen Sie stattdessen das."},
		VerbBack:  {rbac.Terminated: hasLeftInGerman, rbac.Invited: noStartInGerman, rbac.Active: "{user} ist nicht in Auszeit und wird von niemandem vertreten."},
		VerbExit:  {rbac.Terminated: "{user} ist schon ausgeschieden."},
	},
	role:  "{role} für {groups}",
	inAll: "{role}",
	kept: map[plan.KeptBack]string{
		plan.KeptOwner:    "{role} wird nicht weitergegeben: Wem eine Einrichtung gehört, gibt diese Rolle eigens im App-Zugriff.",
		plan.KeptHeld:     "{role} ist nicht nötig: {by} hat sie schon ebenso weit.",
		plan.KeptElapsed:  "{role} wird nicht weitergegeben: {user} hat sie in dieser Zeit nicht.",
		plan.KeptNoGroups: "{role} wird nicht weitergegeben: {user} hat keine sichtbare Gruppe, also sähe {by} mehr als {user}.",
		plan.KeptReadOnly: "{role} wird nicht weitergegeben: {user} darf nichts ändern, {by} könnte es.",
	},
	self: "{user} kann sich nicht selbst vertreten.",
	notReady: map[rbac.Status]string{
		rbac.Invited:    "{by} ist erst eingeladen, hat noch keinen Zugriff und könnte mit diesen Rollen nichts anfangen. Aktivieren Sie die Person mit, oder wählen Sie jemand anderen.",
		rbac.Suspended:  "{by} ist gesperrt und kann sich nicht anmelden. Wählen Sie jemand anderen, oder lassen Sie die Person erst zurückkommen.",
		rbac.Terminated: "{by} ist ausgeschieden und kann nicht einspringen. Wählen Sie jemand anderen.",
	},
	comesBack: "{by} kommt zurück",
	admit:     "{by} im selben Schritt aktivieren",
	nothing:   "{user} hat keine Rolle, die sich weitergeben lässt.",
	past:      inOtherWords(englishVerbs.past, "Dieser Tag ist vorbei.", "Wählen Sie heute oder einen späteren Tag."),
}
