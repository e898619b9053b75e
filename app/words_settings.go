package app

// settingsWords are about the settings of a set-up and the letters it sends.
type settingsWords struct {
	addOnOn, addOnOff                    string // {addOn}
	mailChanged, mailOff, addressChanged string // in the history
	testSubject, testText                string // {name} of the set-up
	serverSaid                           string // {said}

	noMail, noRecipient, passwordAgain, badAddress AppError

	mail map[error]AppError // why mail is not sent, by the errors of package mail
}
