package app

import (
	"rolebook/backend/plan"
	"rolebook/backend/tongue"
)

var germanWays = map[plan.FindingCode]string{
	plan.GainsControl:       "Begründen",
	plan.GainsOwn:           "Begründen",
	plan.GainsRestricted:    "Begründen",
	plan.BecomesSuperuser:   "Begründen",
	plan.NobodyRepairing:    "Wählen, wer den Zugriff verwaltet",
	plan.SensitiveGrant:     "Stufe wählen",
	plan.IntegrationHolds:   "Stufe wählen",
	plan.IntegrationAdmin:   "Andere Rolle wählen",
	plan.NoViewableGroup:    "Sichtbare Gruppen wählen",
	plan.NoRoleAssigned:     "Rolle wählen",
	plan.RequirementMissing: "Stufe wählen",
	plan.MustChoose:         "Wählen, welche wegfällt",
	plan.AddOnAbsent:        "Sagen, ob es vorhanden ist",
	plan.NoDateFilter:       "Datumsfilter wählen",
	plan.LooksLike:          "Ansehen, wer das ist",
	plan.RoleEndsSoon:       "Anderes Ende wählen",
	plan.RoleEnded:          "Anderes Ende wählen",
	plan.PermissionUnheld:   "Wählen, wer es bekommt",
	plan.RoleNeedless:       "Ansehen, was jede gibt",
	plan.RolesEqual:         "Vergleichen",
	plan.RoleContained:      "Vergleichen",
	plan.RolesCombined:      "Eine Rolle daraus machen",
	plan.RoleUnused:         "Jemandem geben",
	plan.SeveralRoles:       "Ansehen, was jede gibt",
	plan.GroupEmpty:         "Mitglieder hinzufügen",
	plan.GroupUnseen:        "Wählen, wer sie sieht",
}

var germanWayOut = wayOutWords{
	firstGroup: "Erste Gruppe anlegen",
	governing:  "Katalog öffnen",
	superuser:  "Superuser wählen",
	repair:     "Jemandem die Rolle {role} geben",
}

// germanMends are what the mends of findings are called, beside the titles of other edits.
var germanMends = tongue.Sentences{
	"Let the role %s include %s": "Rolle %[2]s in %[1]s einschließen",
	"Leave out %s":               "%s auslassen",
	"%s for programs":            "%s für Programme",
	"Give %s a role that counts through the API alone, without administering": "%s eine Rolle geben, die nur über die API zählt und nichts verwaltet",
}
