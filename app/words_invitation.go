package app

// invitationWords are about invitations. {user} is a person's name; letters also know their
// {first} name, {role}, {email}, the {sender}, the {name} of the set-up and its key {setup},
// the {link}, the {code} and when it {expires}.
type invitationWords struct {
	sent, cancelled string // in the history
	opensNothing    string // to who invites
	nothingForYou   string // to who is invited: {name}
	none            AppError
	tooMany         AppError         // {limit}
	entries         map[Entry]string // {time}

	subject, resetSubject string
	hello                 string
	access, accessPlain   string // with and without a sender
	resetText             string
	steps, stepsByCode    string
	sso, ssoPlain         string
	ends, mistake         string
}
