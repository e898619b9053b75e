package app

import "rolebook/backend/mail"

var germanSettings = settingsWords{
	addOnOn: "{addOn} einschalten", addOnOff: "{addOn} ausschalten",
	mailChanged: "Ändern, wie E-Mails gesendet werden", mailOff: "E-Mail ausschalten", addressChanged: "Adresse in Einladungen ändern",
	testSubject: "Rolebook kann für {name} E-Mails senden",
	testText: "Das ist ein Testbrief von Rolebook.\n\n" +
		"E-Mails für {name} kommen an. Einladungen können ab jetzt als E-Mail gesendet werden.\n\n" +
		"Niemand muss antworten.\n",
	serverSaid: "Der Server sagte: {said}",

	noMail:      inOtherWords(englishSettings.noMail, "Es ist kein Mailserver eingerichtet.", "Tragen Sie ihn in den Einstellungen ein, oder geben Sie die Einladung selbst weiter."),
	noRecipient: inOtherWords(englishSettings.noRecipient, "Das ist nicht genau eine E-Mail-Adresse.", "Schreiben Sie sie wie anna@example.com."),
	passwordAgain: inOtherWords(englishSettings.passwordAgain, "Geben Sie das Passwort noch einmal ein.",
		"Das aufbewahrte wurde für einen anderen Server, Port, Schutz oder Namen eingegeben und wird nicht woandershin gesendet. Nichts wurde geändert."),
	badAddress: inOtherWords(englishSettings.badAddress, "Das ist keine Adresse, die ein Browser öffnen kann.",
		"Schreiben Sie sie wie https://rolebook.example.com/. Nichts wurde geändert."),
	mail: inOtherMailWords(map[error][2]string{
		mail.ErrHost:        {"Der Mailserver hat keinen Namen.", "Schreiben Sie ihn wie smtp.example.com, ohne http und ohne Port."},
		mail.ErrPort:        {"Das ist kein Port.", "Meistens ist es 587 mit STARTTLS oder 465 mit TLS."},
		mail.ErrSecurity:    {"Wählen Sie, wie der Weg zum Server geschützt ist.", "Ihr Mailanbieter sagt, welches der drei es ist."},
		mail.ErrFrom:        {"Briefe brauchen eine Adresse, von der sie kommen.", "Schreiben Sie sie wie rolebook@example.com."},
		mail.ErrPassword:    {"Benutzer und Passwort gehören zusammen.", "Geben Sie beide ein, oder lassen Sie beide leer, wenn der Server keine verlangt."},
		mail.ErrExposed:     {"Über einen ungeschützten Weg wird kein Passwort gesendet.", "Wählen Sie STARTTLS oder TLS, oder lassen Sie Benutzer und Passwort leer."},
		mail.ErrUnreachable: {"Der Mailserver ist nicht zu erreichen. Nichts wurde gesendet.", "Prüfen Sie seinen Namen und Port, und ob dieser Computer online ist."},
		mail.ErrSlow:        {"Der Mailserver antwortet nicht. Nichts wurde gesendet.", "Prüfen Sie den Port und den Schutz: 587 gehört zu STARTTLS, 465 zu TLS."},
		mail.ErrUntrusted: {"Der Mailserver kann nicht beweisen, dass er ist, wer er sagt. Nichts wurde gesendet.",
			"Schreiben Sie seinen Namen wie Ihr Mailanbieter. Ist es Ihr eigener Server, geben Sie ihm ein Zertifikat, dem dieser Computer vertraut."},
		mail.ErrUnprotected: {"Der Mailserver schützt den Weg nicht auf diese Weise. Nichts wurde gesendet.", "Versuchen Sie das andere von STARTTLS und TLS, mit seinem Port."},
		mail.ErrSignIn:      {"Der Mailserver nimmt Benutzer und Passwort nicht an. Nichts wurde gesendet.", "Geben Sie beide noch einmal ein. Manche Anbieter verlangen ein Passwort, das für Programme gemacht ist."},
		mail.ErrRefused: {"Der Mailserver nimmt diesen Brief nicht an. Nichts wurde gesendet.",
			"Prüfen Sie den Empfänger und die Adresse, von der Briefe kommen; viele Server senden nur für ihre eigenen."},
	}),
}

func inOtherMailWords(words map[error][2]string) map[error]AppError {
	all := map[error]AppError{}
	for kind, e := range englishSettings.mail {
		if own, there := words[kind]; there {
			e = inOtherWords(e, own[0], own[1])
		}
		all[kind] = e
	}
	return all
}
