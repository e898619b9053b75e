package app

var germanInvitation = invitationWords{
	sent: "{user} die Einladung per E-Mail senden", cancelled: "Einladung von {user} zurücknehmen",
	opensNothing:  "Die Rollen von {user} öffnen in Rolebook selbst nichts: Wer sich damit anmeldet, findet eine leere Seite. Geben Sie {user} eine Rolle, die etwas öffnet, wenn die Person hier arbeiten soll; für das Produkt ist das nicht nötig.",
	nothingForYou: "Ihre Rollen öffnen in Rolebook für {name} nichts. Sie können ein Passwort setzen, fänden aber eine leere Seite; fragen Sie vorher, wer Sie eingeladen hat.",
	none:          inOtherWords(englishInvitation.none, "{user} hat mit diesem Code keine offene Einladung.", "Laden Sie noch einmal ein; ein neuer Code tritt an die Stelle des alten."),
	tooMany:       inOtherWords(englishInvitation.tooMany, "Das sind mehr als {limit} Personen auf einmal.", "Laden Sie höchstens {limit} auf einmal ein."),
	entries: map[Entry]string{
		EntryNone:     "Wurde noch nicht zum Anmelden eingeladen.",
		EntryInvited:  "Zum Anmelden eingeladen. Der Code gilt bis {time}.",
		EntryExpired:  "Die Einladung ist am {time} abgelaufen.",
		EntryPassword: "Meldet sich mit einem Passwort an, gesetzt am {time}.",
		EntrySSO:      "Meldet sich über Single Sign-on an.",
	},
	subject: "Ihr Zugang zu {name}", resetSubject: "Ein neues Passwort für {name}",
	hello:       "Guten Tag {first},",
	access:      "{sender} hat Ihnen in Rolebook Zugang zu {name} gegeben. Ihre Rolle ist {role}.",
	accessPlain: "Sie haben in Rolebook Zugang zu {name} bekommen. Ihre Rolle ist {role}.",
	resetText:   "Ihr Passwort für {name} in Rolebook wurde zurückgesetzt. Das alte zählt nicht mehr.",
	steps: "So beginnen Sie:\n" +
		"1. Öffnen Sie diesen Link: {link}\n" +
		"2. Setzen Sie ein Passwort aus mindestens 15 Zeichen. Vier oder fünf Wörter, die nicht zusammengehören, sind ein gutes.\n" +
		"3. Melden Sie sich mit {email} und diesem Passwort an.",
	stepsByCode: "So beginnen Sie:\n" +
		"1. Öffnen Sie Rolebook im Browser und wählen Sie, eine Einladung anzunehmen.\n" +
		"2. Geben Sie Ihre E-Mail-Adresse {email}, den Code {code} und, wenn danach gefragt wird, die Einrichtung {setup} ein.\n" +
		"3. Setzen Sie ein Passwort aus mindestens 15 Zeichen. Vier oder fünf Wörter, die nicht zusammengehören, sind ein gutes.\n" +
		"4. Melden Sie sich mit {email} und diesem Passwort an.",
	sso:      "So beginnen Sie: Öffnen Sie {link} und melden Sie sich mit {email} an wie überall in der Organisation. Ein Passwort brauchen Sie hier nicht.",
	ssoPlain: "So beginnen Sie: Öffnen Sie Rolebook im Browser und melden Sie sich mit {email} an wie überall in der Organisation. Ein Passwort brauchen Sie hier nicht.",
	ends:     "Die Einladung gilt einmal, bis {expires}.",
	mistake:  "Wenn Sie diesen Brief nicht erwartet haben, müssen Sie nichts tun.",
}
