package app

import (
	"rolebook/backend/audit"
	"rolebook/backend/rbac"
	"rolebook/backend/store"
)

// germanErrors are the errors of every kind, as English has them.
var germanErrors = reworded(english.errors, map[error][2]string{
	rbac.ErrNotFound:    {"{subject} ist nicht vorhanden.", "Vielleicht wurde es inzwischen gelöscht oder umbenannt. Gehen Sie zurück zur Liste und sehen Sie noch einmal nach."},
	rbac.ErrExists:      {"{subject} ist schon vorhanden.", "Öffnen Sie, was da ist, oder wählen Sie einen anderen Namen."},
	rbac.ErrConstraint:  {"{subject} würde eine Trennungsregel für Rollen verletzen.", "Nehmen Sie eine der Rollen weg, oder ändern Sie zuerst die Regel. Nichts wurde geändert."},
	rbac.ErrCycle:       {"{subject} würde zu sich selbst zurückführen.", "Wählen Sie etwas, das nicht schon darüber steht. Nichts wurde geändert."},
	rbac.ErrInUse:       {"{subject} wird noch gebraucht.", "Sagen Sie zuerst, was an die Stelle tritt. Nichts wurde geändert."},
	rbac.ErrLockout:     {"Danach könnte niemand mehr den Zugriff in Ordnung bringen.", "Geben Sie zuerst jemand anderem das Recht, Personen und Rollen zu bearbeiten. Nichts wurde geändert."},
	rbac.ErrDenied:      {"Nicht erlaubt: {subject}.", "Fragen Sie jemanden, der diese Einrichtung verwaltet. Nichts wurde geändert."},
	rbac.ErrStale:       {"Die Einrichtung wurde inzwischen anderswo geändert.", "Sehen Sie nach, wie sie jetzt ist, und versuchen Sie es noch einmal. Nichts wurde überschrieben."},
	rbac.ErrInvalid:     {"{subject} lässt sich hier nicht verwenden.", "Prüfen Sie die Eingabe. Nichts wurde geändert."},
	store.ErrUnknown:    {"Es ist nicht sicher, ob das gespeichert wurde.", "Schließen Sie die Einrichtung und öffnen Sie sie wieder; der Verlauf zeigt dann, ob es gespeichert ist."},
	store.ErrBroken:     {"Eine frühere Änderung konnte nicht überall geschrieben werden, daher wird nichts mehr gespeichert.", "Schließen Sie die Einrichtung und öffnen Sie sie wieder; das behebt es. Was angewendet wurde, bleibt erhalten."},
	store.ErrClosed:     {"Diese Einrichtung wurde inzwischen geschlossen.", "Öffnen Sie sie wieder."},
	store.ErrPlace:      {"Auf einem Netzlaufwerk lassen sich Einrichtungen nicht sicher aufbewahren.", "Wählen Sie einen Ordner auf diesem Computer."},
	store.ErrOpen:       {"{subject} ist schon in einem anderen Rolebook geöffnet.", "Schließen Sie es dort, oder machen Sie dort weiter."},
	store.ErrFull:       {"Der Datenträger ist voll; nichts wurde gespeichert.", "Schaffen Sie Platz und versuchen Sie es noch einmal. Was vorher gespeichert war, ist sicher."},
	store.ErrDamaged:    {"{subject} ist beschädigt. Nichts wurde geändert.", "Holen Sie es aus einer Sicherung zurück."},
	store.ErrProtected:  {"{subject} ist mit einer Passphrase verschlossen.", "Geben Sie die Passphrase ein. Ohne sie kann niemand lesen, was darin steht."},
	store.ErrLeftover:   {"Dateien, die nicht mehr gelten, ließen sich nicht entfernen.", "Schließen Sie Programme, die sie geöffnet haben könnten, und öffnen Sie die Einrichtung noch einmal; dann wird es wieder versucht."},
	store.ErrPassphrase: {"Das ist nicht die Passphrase.", "Achten Sie auf Großbuchstaben und die Tastatur, und geben Sie sie noch einmal ein. Ohne die Passphrase kann sie niemand öffnen."},
	errNoKeyring:        {"Dieser Computer bewahrt keine Passphrasen auf.", "Geben Sie die Passphrase bei jedem Öffnen ein. Geöffnet wurde trotzdem."},
	audit.ErrNewer:      {"Das stammt von einem neueren Rolebook.", "Öffnen Sie es damit, oder aktualisieren Sie dieses. Nichts wurde geändert."},
	errNoPlan:           {"Diese Änderung liegt nicht mehr vor.", "Machen Sie die Änderung noch einmal; sie zeigt, was sie bewirkt, bevor sie geschieht."},
	errNoFile:           {"Diese Datei liegt nicht mehr vor.", "Wählen Sie die Datei noch einmal."},
	errSignedOut:        {"Diese Seite steht Ihnen noch nicht offen.", "Geben Sie den Code ein, den Rolebook ausgab, wo es gestartet wurde."},
	errMissingFile:      {"Die Datei oder der Ordner ist nicht vorhanden.", "Prüfen Sie Name und Ort, und versuchen Sie es noch einmal."},
	errForbidden:        {"Ihr Computer lässt Rolebook diese Datei oder diesen Ordner nicht verwenden.", "Wählen Sie einen anderen Ort, oder bitten Sie um das Recht, diesen zu verwenden."},
	errDiskFull:         {"Der Datenträger ist voll; nichts wurde gespeichert.", "Schaffen Sie Platz und versuchen Sie es noch einmal. Was vorher gespeichert war, ist sicher."},
})

// reworded are errors with other messages and advice.
func reworded(wordings []wording, words map[error][2]string) []wording {
	list := make([]wording, len(wordings))
	for i, w := range wordings {
		if own, there := words[w.kind]; there {
			w.message, w.advice = own[0], own[1]
		}
		list[i] = w
	}
	return list
}

var germanTrouble = troubleWords{
	broken: inOtherWords(englishTrouble.broken, "Rolebook konnte das nicht ausführen. Nichts wurde geändert.",
		"Versuchen Sie es noch einmal. Wenn es wieder geschieht, melden Sie es und was Sie gerade taten."),
	badCall:   inOtherWords(englishTrouble.badCall, "Diese Seite und dieses Rolebook passen nicht zusammen.", "Laden Sie die Seite neu."),
	otherHost: inOtherWords(englishTrouble.otherHost, "Rolebook antwortet nur an der Adresse, die es ausgab.", "Öffnen Sie die Adresse, die mit http://127.0.0.1 beginnt."),
	otherSite: inOtherWords(englishTrouble.otherSite, "Eine andere Seite hat danach gefragt; Rolebook antwortet nur seiner eigenen.",
		"Öffnen Sie Rolebook an der Adresse, die es ausgab."),
	wrongCode:       inOtherWords(englishTrouble.wrongCode, "Dieser Code ist falsch, schon benutzt oder älter als 60 Sekunden.", "Lassen Sie einen neuen ausgeben und geben Sie diesen ein."),
	codeJustPrinted: inOtherWords(englishTrouble.codeJustPrinted, "Gerade eben wurde ein Code ausgegeben.", "Nehmen Sie diesen, oder warten Sie eine Sekunde."),
	noDialogs:       inOtherWords(englishTrouble.noDialogs, "Im Browser lädt die Seite Dateien hoch und herunter.", "Benutzen Sie die Schaltflächen der Seite."),
	noMailProgram:   inOtherWords(englishTrouble.noMailProgram, "Kein Mailprogramm hat den Brief angenommen.", "Kopieren Sie ihn und verschicken Sie ihn auf Ihrem Weg."),
	tooLarge:        inOtherWords(englishTrouble.tooLarge, "Das ist größer als die {limit} MB, die Rolebook annimmt.", "Wählen Sie eine kleinere Datei."),
	noReason:        inOtherWords(englishTrouble.noReason, "Diese Änderung braucht einen Grund.", "Sagen Sie in ein paar Worten, warum; es steht dann im Verlauf."),
	nothingToUndo:   inOtherWords(englishTrouble.nothingToUndo, "Hieran gibt es nichts rückgängig zu machen.", "Wählen Sie eine Änderung im Verlauf."),
	nothingChanges:  inOtherWords(englishTrouble.nothingChanges, "Nichts würde sich ändern.", "Alles ist schon so, wie es sein soll."),
	onlyATemplate: inOtherWords(englishTrouble.onlyATemplate, "Diese Datei ist eine Vorlage, mit der eine Einrichtung beginnt.",
		"Legen Sie damit eine neue Einrichtung an; sie braucht einen Namen und jemanden als Inhaber."),
	noTemplate: inOtherWords(englishTrouble.noTemplate, "Diese Datei lässt sich nicht als Vorlage verwenden.",
		"Sie muss einen Katalog enthalten und Rollen, von denen eine als Inhaberrolle gekennzeichnet ist."),
	onlyAPart: inOtherWords(englishTrouble.onlyAPart, "Diese Datei enthält nur einen Teil einer Einrichtung.",
		"Öffnen Sie die Einrichtung, zu der sie gehört, und importieren Sie die Datei dort."),
	elsewhere: inOtherWords(englishTrouble.elsewhere, "{name} ist schon in einem anderen Rolebook geöffnet (Prozess {process}).",
		"Schließen Sie es dort, oder machen Sie dort weiter."),
	elsewhereUnknown: inOtherWords(englishTrouble.elsewhereUnknown, "{name} ist schon in einem anderen Rolebook geöffnet.",
		"Schließen Sie es dort, oder machen Sie dort weiter."),
	blocked: inOtherWords(englishTrouble.blocked, "Spätere Änderungen stehen dem im Weg. Nichts wurde geändert.",
		"Machen Sie zuerst diese rückgängig, oder ändern Sie von Hand, was noch zu ändern ist."),
	full: inOtherWords(englishTrouble.full, "Nicht gespeichert: Auf diesem Datenträger sind nur {free} MB frei, nötig sind {needed} MB.",
		"Schaffen Sie Platz und versuchen Sie es noch einmal. Was vorher gespeichert war, ist sicher und lässt sich inzwischen ansehen."),
	damaged: inOtherWords(englishTrouble.damaged, "Der Verlauf von {name} ist beschädigt, daher wird es nicht geöffnet. Nichts wurde geändert.",
		"Holen Sie den Ordner aus einer Sicherung zurück, oder machen Sie mit der letzten unversehrten Einrichtung weiter, die unten steht."),
	beyondCeiling: inOtherWords(englishTrouble.beyondCeiling, "{role} darf {permission} höchstens auf {level} haben. Nichts wurde geändert.",
		"Wählen Sie eine niedrigere Stufe oder eine andere Rolle."),
	belowFloor: inOtherWords(englishTrouble.belowFloor, "{role} muss {permission} mindestens auf {level} haben. Nichts wurde geändert.",
		"Wählen Sie eine höhere Stufe oder eine andere Rolle."),
	damage: map[audit.Wrong]string{
		audit.Changed:   "{file}: Eintrag {entry} ist nicht, was geschrieben wurde",
		audit.Missing:   "{file}: Eintrag {entry} fehlt",
		audit.Reordered: "{file}: Eintrag {entry} steht nicht an seinem Platz",
		audit.Cut:       "{file}: endet mit Eintrag {last}, gespeichert war Eintrag {known}",
	},
	whole:          "Unversehrt bis Eintrag {entry}: {file}",
	blockedBy:      "{what} {key} {field}: {why}",
	problems:       plural{"Zuerst ist 1 Sache zu beheben. Nichts wurde geändert.", "Zuerst sind {n} Dinge zu beheben. Nichts wurde geändert."},
	problemsAdvice: "Jede steht mit ihrer Stelle da und damit, wie sie zu beheben ist.",
	number:         "Nummer für die Meldung: {number}",
	line:           "Zeile {line}",
}
