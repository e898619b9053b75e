package app

var germanProtection = protectionWords{
	locked: inOtherWords(englishProtection.locked, "{name} ist mit einer Passphrase verschlossen.",
		"Geben Sie die Passphrase ein. Ohne sie kann niemand lesen, was darin steht."),
	weak: inOtherWords(englishProtection.weak, "Diese Passphrase ist nicht sicher: {why}",
		"Nehmen Sie vier oder fünf Wörter, die nicht zusammengehören. Nichts wurde geändert."),
	left: inOtherWords(englishProtection.left, "Das ist erledigt, aber was vorher gespeichert war, ließ sich nicht ganz entfernen: {files}",
		"Bis es entfernt ist, bleibt es so lesbar, wie es war. Schließen Sie andere Programme, die es benutzen; Rolebook versucht es bei jedem Öffnen der Einrichtung wieder."),
	refused: inOtherWords(englishProtection.refused, "Die Passphrase wurde nicht entfernt, weil im Datenordner etwas liegt, das sich vorher nicht wegräumen ließ: {files}",
		"Nichts wurde geändert. Schließen Sie andere Programme, die es benutzen, oder legen Sie es an einen anderen Ort; öffnen Sie die Einrichtung dann wieder und versuchen Sie es noch einmal."),
	protected: "Mit einer Passphrase schützen",
	changed:   "Passphrase ändern",
	removed:   "Passphrase entfernen",

	lying:      "Im Datenordner liegt noch etwas, das nicht der jetzige Stand dieser Einrichtung ist und sich nicht entfernen ließ: {files}",
	lyingMend:  "Schließen Sie andere Programme, die es benutzen, dann schließen Sie die Einrichtung und öffnen Sie sie wieder. Bleibt es liegen, steht vielleicht mehr darin, als hier offen ist: Sehen Sie es an und legen Sie es an einen anderen Ort.",
	broken:     "Eine frühere Änderung konnte nicht überall geschrieben werden, daher wird nichts mehr gespeichert.",
	brokenMend: "Schließen Sie die Einrichtung und öffnen Sie sie wieder; das behebt es. Was angewendet wurde, bleibt erhalten.",
	behind:     "Was angewendet wurde, ist gespeichert, aber nicht alle Dateien ließen sich auf den neuesten Stand bringen: Der nächste Start dauert länger.",
	behindMend: "Wenn der Datenträger voll ist, schaffen Sie dort Platz.",
	whole:      "Unversehrt bis Eintrag {entry}. Um es in eine Datei zu schreiben: rolebook export --checkpoint -o FILE",
}

var germanProtectionCommand = ProtectionCommandWords{
	Current: "Passphrase von {name}: ",
	New:     "Neue Passphrase: ",
	Again:   "Noch einmal dieselbe: ",
	Differ: Trouble{Code: CodeInvalid, Message: "Die beiden sind nicht gleich.",
		Advice: "Nichts wurde geändert. Versuchen Sie es noch einmal."},
	NoCurrent: Trouble{Code: CodeProtected, Message: "{name} ist mit einer Passphrase verschlossen.",
		Advice: "Nennen Sie mit --passphrase-file eine Datei, in der sie steht, oder legen Sie sie in ROLEBOOK_PASSPHRASE ab."},
	NoNew: Trouble{Code: CodeInvalid, Message: "Es gibt keine neue Passphrase.",
		Advice: "Nennen Sie mit --new-passphrase-file eine Datei, in der sie steht."},
	NotProtected: "{name} hat keine Passphrase.",
	Protected:    "{name} ist geschützt: Ab jetzt öffnet nur die Passphrase. Ohne sie kann niemand darin lesen, bewahren Sie sie also gut auf.",
	Changed:      "{name} hat die neue Passphrase; die alte öffnet nichts mehr.",
	Rescued:      "{name} mit Stand von Eintrag {entry} ist in {file}. Machen Sie eine Einrichtung daraus mit: rolebook import {file}",
	Removed:      "{name} hat keine Passphrase mehr: Wer den Datenordner lesen kann, kann darin lesen.",
}
