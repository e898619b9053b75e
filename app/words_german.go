package app

import (
	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// german is every text of the engine's side in German. Its words are those of
// frontend/src/words/de.ts.
var german = inGerman(*english)

// inGerman puts German in the place of the texts of another language.
func inGerman(l language) *language {
	l.code, l.name, l.engine, l.usage = "de", "Deutsch", germanEngine, germanUsage
	l.date, l.dateAndTime = "02.01.2006", "02.01.2006, 15:04 UTC"
	l.list = listWords{comma: ", ", and: " und ", more: plural{"1 weitere", "{n} weitere"}, above: " / "}
	l.this, l.quoted = "dies", "„{name}“"
	l.titles = titleWords{created: "{name} anlegen", opened: "{name} aus {file} öffnen"}
	l.dialogs = map[string]string{"choose-setup": "Einrichtung öffnen", "choose-table": "Tabelle öffnen", "save": "Speichern",
		"setup": "Rolebook-Einrichtung (*.json)", "table": "Tabelle (*.csv, *.xlsx)"}
	l.kinds, l.levels, l.statuses, l.channels = germanKinds, germanLevels, germanStatuses, germanChannels
	l.filters, l.screens, l.actions, l.values = germanFilters, germanScreens, germanActions, germanValues
	l.errors, l.trouble = germanErrors, germanTrouble
	l.effects, l.fields, l.change, l.summary = germanEffects, germanFields, germanChange, germanSummary
	l.findings, l.lockouts, l.dropped = germanFindings, germanLockouts, germanDropped
	l.wayDeeds, l.wayOut = germanWays, germanWayOut
	l.away, l.coming = germanAway, germanComing
	l.statements, l.claims = germanStatements, germanClaims
	l.reasons, l.reason, l.check = germanReasons, germanReason, germanCheck
	l.lab, l.verbs, l.people, l.roles = germanLab, germanVerbs, germanPeople, germanRoles
	l.transfer, l.sheets, l.commands = germanTransfer, germanSheets, germanCommands
	l.paper, l.modelling = germanPaper, germanModelling
	l.signIn, l.authority, l.door = germanSignIn, germanAuthority, germanDoor
	l.rounds, l.invitation, l.clock = germanRounds, germanInvitation, germanClock
	l.progress = germanProgress
	l.protection, l.setting, l.foundAlone, l.history = germanProtection, germanSettings, germanFound, germanHistory
	return &l
}

// inOtherWords is an error with the same code in another language.
func inOtherWords(e AppError, message, advice string) AppError {
	e.Message, e.Advice = message, advice
	return e
}

var (
	germanKinds = map[rbac.Kind]string{
		rbac.KindSetUp: "Einrichtung", rbac.KindAddOn: "Zusatzmodul", rbac.KindArea: "Bereich", rbac.KindPermission: "Berechtigung",
		rbac.KindRole: "Rolle", rbac.KindOrder: "Reihenfolge", rbac.KindConstraint: "Trennungsregel", rbac.KindGroup: "Gruppe",
		rbac.KindUser: "Person", rbac.KindStatement: "Aussage",
	}
	germanLevels = map[rbac.Level]string{
		rbac.No: "Nein", rbac.LimitedRead: "Begrenzt, nur lesen", rbac.Limited: "Begrenzt", rbac.Read: "Nur lesen",
		rbac.ReadAllChangeLimited: "Alles lesen, begrenzt ändern", rbac.Yes: "Ja",
	}
	germanStatuses = map[rbac.Status]string{
		rbac.Invited: "eingeladen", rbac.Active: "aktiv", rbac.Suspended: "gesperrt", rbac.Terminated: "ausgeschieden",
	}
	germanChannels = map[rbac.Channel]string{rbac.UI: "Bildschirm", rbac.API: "API"}
	germanFilters  = map[rbac.DateFilter]string{
		rbac.Day: "Ein Tag", rbac.Week: "Eine Woche", rbac.Month: "Ein Monat", rbac.Year: "Ein Jahr", rbac.Custom: "Freier Zeitraum",
	}
	germanScreens = map[rbac.Screen]string{
		rbac.ScreenUsers: "App-Zugriff", rbac.ScreenRoles: "Rollenrechte", rbac.ScreenGroups: "Gruppen", rbac.ScreenAudit: "Verlauf",
		rbac.ScreenTransfer: "Import und Export", rbac.ScreenSettings: "Einstellungen", rbac.ScreenReviews: "Überprüfungen",
	}
	germanActions = map[rbac.Action]string{rbac.View: "ansehen", rbac.Edit: "bearbeiten"}
	germanValues  = map[string]string{
		"set-up": "Einrichtung", "file": "Datei", "language": "Sprache", "computer": "Computer", "template": "Vorlage",
		"team": "Team", "region": "Region", "zone": "Zone", "site": "Standort", "property": "Objekt",
		string(rbac.ReachAll): "alle Daten", string(rbac.ReachGroups): "sichtbare Gruppen",
		string(rbac.ScopeGoals): "Gruppen mit Zielen", string(rbac.ScopeNone): "niemand Bestimmtem",
		string(rbac.Static): "nie zugleich zugewiesen", string(rbac.Dynamic): "nie zugleich aktiv",
		string(rbac.Granted): "gewährt", string(rbac.Blocked): "blockiert",
		string(rbac.Can): "dürfen", string(rbac.Cannot): "dürfen nicht", string(rbac.Only): "nur sie dürfen",
	}
)

var germanEffects = effectWords{
	gains: plural{"{who} gewinnt {what}{through}", "{who} gewinnen {what}{through}"},
	loses: plural{"{who} verliert {what}{through}", "{who} verlieren {what}{through}"},
	moves: plural{
		"{who} gewinnt bei {what}, von {before} zu {after}{through}", "{who} gewinnen bei {what}, von {before} zu {after}{through}",
	},
	movesDown: plural{
		"{who} verliert bei {what}, von {before} zu {after}{through}", "{who} verlieren bei {what}, von {before} zu {after}{through}",
	},
	gainsSubjects: plural{"{who} gewinnt {subjects} bei {what}{through}", "{who} gewinnen {subjects} bei {what}{through}"},
	losesSubjects: plural{"{who} verliert {subjects} bei {what}{through}", "{who} verlieren {subjects} bei {what}{through}"},
	sees:          plural{"{who} sieht neu {subjects}{through}", "{who} sehen neu {subjects}{through}"},
	seesNot:       plural{"{who} sieht nicht mehr {subjects}{through}", "{who} sehen nicht mehr {subjects}{through}"},
	people:        plural{"1 Person", "{n} Personen"},
	permissions:   plural{"1 Berechtigung", "{n} Berechtigungen"},
	everyGroup:    "alle Gruppen, jetzige und künftige",
	own:           "die eigenen Daten",
	held:          ", bisher durch {roles}",
	through:       ", durch {roles}",
	from:          ", ab {time}",
	api:           ", nur über die API",
	address:       ", von Adressen wie {address}",
}

var germanFields = map[field]string{
	fieldName: "Name", fieldNotes: "Notizen", fieldAddOns: "Zusatzmodule und Tarife", fieldCatalogue: "Katalog", fieldArea: "Bereich",
	fieldDescription: "Beschreibung", fieldScope: "zeigt Daten von", fieldEditable: "hat etwas zu ändern",
	fieldDateFiltered: "Datumsfilter gelten", fieldAddOn: "Zusatzmodul", fieldRequires: "braucht", fieldRestricted: "nur Superuser",
	fieldAPIOnly: "nur per Import oder Befehlszeile", fieldSensitive: "heikel", fieldGoverns: "öffnet in Rolebook",
	fieldPortal: "Portal", fieldBestFor: "geeignet für", fieldKeyFunctions: "Hauptaufgaben", fieldLimitations: "Einschränkungen",
	fieldBuiltIn: "mitgeliefert", fieldOwner: "Inhaberrolle", fieldReach: "Reichweite", fieldOwnData: "sieht die eigenen Daten",
	fieldIncludes: "enthält", fieldGrant: "{permission}", fieldCeiling: "höchstens, bei {permission}",
	fieldFloor: "mindestens, bei {permission}", fieldDefault: "Standard von {permission}", fieldToggles: "für einzelne Personen schaltbar",
	fieldToggle: "Schalter {permission}", fieldDateFilters: "Datumsfilter", fieldChannel: "Zugang über {channel}",
	fieldAddresses: "von Adressen", fieldRoles: "Rollen", fieldLimit: "Grenze", fieldKind: "Art", fieldParent: "Teil von",
	fieldUsers: "Personen", fieldComputers: "Computer", fieldSource: "Herkunft", fieldEmail: "E-Mail", fieldFirstName: "Vorname",
	fieldLastName: "Nachname", fieldAlias: "Alias", fieldStatus: "Status", fieldSuperuser: "Superuser",
	fieldSSO: "Single Sign-on", fieldAssignments: "Rollen", fieldViews: "sichtbare Gruppen", fieldGoals: "Ziele für",
	fieldReadOnly: "nur lesen", fieldLimitedAccess: "begrenzter Zugriff", fieldText: "Text", fieldWho: "über",
	fieldPermission: "Berechtigung", fieldAction: "Aktion", fieldSubject: "wessen Daten", fieldOrder: "Reihenfolge",
}

var germanChange = changeWords{
	add:        "Neu: {what} {name}",
	remove:     "{what} {name} entfällt",
	rename:     "{name}: E-Mail von {before} zu {after}",
	order:      "Neue Reihenfolge: {what}",
	update:     "{name}: {field} von {before} zu {after}",
	updateFrom: "{name}: {field} nicht mehr {before}",
	updateTo:   "{name}: {field}: {after}",
	updateList: "{name}: {field} {list}",
	updateMore: plural{", und 1 weitere Angabe", ", und {n} weitere Angaben"},
	yes:        "ja",
	everything: "alle Personen und Gruppen, jetzige und künftige",
	added:      "mit {list}",
	taken:      "ohne {list}",
	assignment: "{role}",
	inGroups:   " für {groups}",
	fromTime:   ", ab {time}",
	untilTime:  ", bis {time}",
	orders:     map[string]string{"areas": "Bereiche", "permissions": "Berechtigungen", "roles": "Rollen"},
}

var germanSummary = summaryWords{
	changes: plural{"1 Änderung", "{n} Änderungen"},
	lose:    plural{"1 Person verliert", "{n} Personen verlieren"},
	gain:    plural{"1 Person gewinnt", "{n} Personen gewinnen"},
	gainToo: plural{"1 gewinnt", "{n} gewinnen"},
	broken:  plural{"1 Aussage wird verletzt", "{n} Aussagen werden verletzt"},
	classes: map[plan.Class]plural{
		plan.Error:      {"1 Grund verbietet es", "{n} Gründe verbieten es"},
		plan.Security:   {"1 Sicherheitswarnung", "{n} Sicherheitswarnungen"},
		plan.Warning:    {"1 Warnung", "{n} Warnungen"},
		plan.Suggestion: {"1 Vorschlag", "{n} Vorschläge"},
	},
	nothing: "Nichts ändert sich", dot: " · ", bullet: "  - ",
	headPeople: "Personen", headAway: "Später", headFindings: "Befunde", headStatements: "Aussagen, die nicht mehr gelten würden",
	headDropped: "Fällt damit weg", headChanges: "Änderungen",
}

var germanReasons = map[access.Code]string{
	access.UnknownUser:       "Diese Person gibt es in dieser Einrichtung nicht.",
	access.UnknownPermission: "Diese Berechtigung gibt es in dieser Einrichtung nicht.",
	access.UnknownGroup:      "Diese Gruppe gibt es in dieser Einrichtung nicht.",
	access.StatusNotActive:   "{who} ist {status}.",
	access.NoRole:            "{who} hat keine Rolle.",
	access.ConstraintReached: "{constraint} lässt diese Rollen nicht zugleich aktiv sein: {roles}.",
	access.AddOnMissing:      "Nötig ist {addOn}, und das hat diese Organisation nicht.",
	access.NotEditable:       "Darin gibt es nichts zu ändern.",
	access.RequiresMissing:   "Dazu ist auch {permission} nötig. {because}",
	access.ClockBack:         "Zählt nicht, solange die Uhr dieses Computers nachgeht: {roles}.",
	access.NotStarted:        "Noch nicht begonnen: {roles}.",
	access.Expired:           "Schon beendet: {roles}.",
	access.ChannelBlocked:    "Zählt über diesen Zugang nicht: {roles}.",
	access.AddressOutside:    "Zählt nur von bestimmten Adressen: {roles}.",
	access.NotGranted:        "Keine Rolle von {who} gewährt es.",
	access.ReadOnly:          "Erlaubt nur das Lesen: {roles}.",
	access.NoViewableGroup:   "{who} hat keine sichtbare Gruppe, und nur deren Daten zeigt: {roles}.",
	access.OutsideGroups:     "Das liegt außerhalb der Gruppen, die {who} mit {roles} sehen darf.",
	access.SwitchedOff:       "Für {who} ist es ausgeschaltet.",
	access.DateFilterMissing: "Bietet diesen Datumsfilter nicht an: {roles}.",
}

var germanReason = reasonWords{
	requiresAt:     "Dazu ist auch {permission} nötig, auf der Ebene {kind}. {because}",
	yourReadOnly:   "{who} darf nur lesen.",
	path:           "durch {role}",
	pathChain:      ", worin {roles} enthalten ist",
	pathToggle:     ", für diese Person auf {level} geschaltet",
	pathLimited:    ", begrenzt auf {subjects}",
	pathBelow:      " (und {groups})",
	pathManyBelow:  plural{" (und 1 Gruppe darunter)", " (und {n} Gruppen darunter)"},
	pathEveryGroup: "alle Gruppen, jetzige und künftige",
	pathOwn:        "die eigenen Daten",
}
