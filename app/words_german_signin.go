package app

import "rolebook/backend/signin"

var germanSignIn = signInWords{
	wrong: inOtherWords(englishSignIn.wrong, "Die Adresse oder das Passwort ist falsch.",
		"Sehen Sie beides noch einmal an. Nach mehreren falschen Versuchen warten Sie bis zu einer Viertelstunde. Wenn Sie über Single Sign-on hereinkommen, benutzen Sie das."),
	waiting: inOtherWords(englishSignIn.waiting, "Zu viele falsche Versuche. Der nächste zählt in {minutes} Minuten.",
		"Warten Sie so lange, oder bitten Sie jemanden, der die Einrichtung verwaltet, um einen neuen Code."),
	busy: inOtherWords(englishSignIn.busy, "Im Augenblick melden sich zu viele an.", "Versuchen Sie es in einer Minute noch einmal."),
	invitation: inOtherWords(englishSignIn.invitation, "Dieser Code ist falsch, schon benutzt, durch einen neueren ersetzt oder abgelaufen.",
		"Sehen Sie Adresse und Code noch einmal an, oder bitten Sie, wer Sie eingeladen hat, um einen neuen."),
	samePassword: inOtherWords(englishSignIn.samePassword, "Das jetzige Passwort ist falsch.",
		"Geben Sie das Passwort ein, mit dem Sie sich angemeldet haben. Nichts wurde geändert."),
	ssoOnly: inOtherWords(englishSignIn.ssoOnly, "{user} kommt über Single Sign-on herein und hat kein Passwort.",
		"Schalten Sie Single Sign-on für diese Person zuerst aus, wenn sie eines haben soll."),
	notNow: inOtherWords(englishSignIn.notNow, "{user} ist {status} und kann keinen Zugang bekommen.",
		"Ändern Sie das zuerst, und laden Sie dann noch einmal ein."),
	noSSO: inOtherWords(englishSignIn.noSSO, "Hier gibt es kein Single Sign-on.", "Melden Sie sich mit Ihrem Passwort an."),
	ssoRefused: inOtherWords(englishSignIn.ssoRefused, "Single Sign-on hat Sie nicht hereingelassen.",
		"Beginnen Sie noch einmal auf der Anmeldeseite. Bleibt es so, fragen Sie jemanden, der die Einrichtung verwaltet, ob Sie aktiv, für Single Sign-on vorgesehen und mit dieser bestätigten Adresse bekannt sind."),
	ssoSettings: inOtherWords(englishSignIn.ssoSettings, "Mit diesen Einstellungen ist kein Identitätsanbieter zu erreichen.",
		"Prüfen Sie die Adresse des Ausstellers; sie beginnt mit https:// und ist, wie sich der Anbieter selbst nennt. Nichts wurde geändert."),
	weakPassword: inOtherWords(englishSignIn.weakPassword, "Dieses Passwort ist nicht gut genug.",
		"Vier oder fünf Wörter, die nicht zusammengehören, sind ein gutes und leicht zu behalten."),
	weak: map[signin.Weakness]string{
		signin.TooShort:   "Es hat weniger als 15 Zeichen.",
		signin.TooLong:    "Es hat mehr als 1024 Zeichen.",
		signin.Common:     "Es gehört zu denen, die zuerst probiert werden, oder besteht aus solchen.",
		signin.AboutOwner: "Es ist kaum mehr als Ihr Name, Ihre Adresse oder der Name der Organisation.",
		signin.NotText:    "Es enthält etwas, das kein Text ist.",
	},
	signedIn:        "{user} hat sich von {address} angemeldet",
	signedInBySSO:   "{user} hat sich über Single Sign-on von {address} angemeldet",
	signedOut:       "{user} hat sich abgemeldet",
	wrongPassword:   "Falsches Passwort für {user}, von {address}",
	invited:         "{user} einladen, ein Passwort zu setzen",
	reset:           "Passwort von {user} zurücksetzen",
	accepted:        "{user} hat die Einladung angenommen und ein Passwort gesetzt",
	passwordChanged: "{user} hat das eigene Passwort geändert",
	signedOutBy:     "{user} abmelden",
	ssoChanged:      "Single Sign-on ändern",
	ssoOff:          "Single Sign-on ausschalten",
	acceptedBySSO:   "{user} hat die Einladung über Single Sign-on angenommen",
	onOldRights:     plural{"1 Person hat noch die alten Rechte", "{n} Personen haben noch die alten Rechte"},
}

var germanSignOnCommand = SignOnCommandWords{
	Off:      "Niemand kommt über Single Sign-on herein.",
	On:       "Wer dafür vorgesehen ist, kommt über {issuer} herein, mit dem Client {client}, nach der Adresse im Claim {claim}.",
	NoSecret: "Für den Client ist kein Geheimnis aufbewahrt.",
}
