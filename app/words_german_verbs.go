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
	self:     "{user} kann sich nicht selbst vertreten.",
	notThere: "{by} ist {status} und kann nicht einspringen.",
	nothing:  "{user} hat keine Rolle, die sich weitergeben lässt.",
	past:     inOtherWords(englishVerbs.past, "Dieser Tag ist vorbei.", "Wählen Sie heute oder einen späteren Tag."),
}
