package app

var englishInvitation = invitationWords{
	sent: "Send {user} the invitation by e-mail", cancelled: "Cancel the invitation of {user}",
	opensNothing:  "The roles of {user} open nothing in Rolebook itself: whoever signs in with them finds an empty page. Give {user} a role that does, if they are to work here; what they may do in the product does not need it.",
	nothingForYou: "Your roles open nothing in Rolebook for {name}. You can set a password, but you would find an empty page; ask whoever invited you first.",
	none: AppError{
		Code: string(CodeInvalid), Message: "{user} has no open invitation with this code.", Advice: "Invite again; a new code takes the place of the old one.",
	},
	tooMany: AppError{
		Code: string(CodeInvalid), Message: "These are more than {limit} people at once.", Advice: "Invite at most {limit} at a time.",
	},
	entries: map[Entry]string{
		EntryNone:     "Has not been invited to sign in.",
		EntryInvited:  "Invited to sign in. The code counts until {time}.",
		EntryExpired:  "The invitation expired on {time}.",
		EntryPassword: "Signs in with a password, set on {time}.",
		EntrySSO:      "Signs in through single sign-on.",
	},
	subject: "Your access to {name}", resetSubject: "A new password for {name}",
	hello:       "Hello {first},",
	access:      "{sender} gave you access to {name} in Rolebook. Your role is {role}.",
	accessPlain: "You were given access to {name} in Rolebook. Your role is {role}.",
	resetText:   "Your password for {name} in Rolebook was reset. The old one counts no more.",
	steps: "How to begin:\n" +
		"1. Open this link: {link}\n" +
		"2. Create a password of at least 15 characters. Four or five words that do not belong together are a good one.\n" +
		"3. Sign in with {email} and that password.",
	stepsByCode: "How to begin:\n" +
		"1. Open Rolebook in your browser and choose to accept an invitation.\n" +
		"2. Enter your e-mail address {email}, the code {code} and, if you are asked for it, the set-up {setup}.\n" +
		"3. Create a password of at least 15 characters. Four or five words that do not belong together are a good one.\n" +
		"4. Sign in with {email} and that password.",
	sso:      "How to begin: open {link} and sign in with {email} as you do everywhere in the organisation. You need no password here.",
	ssoPlain: "How to begin: open Rolebook in your browser and sign in with {email} as you do everywhere in the organisation. You need no password here.",
	ends:     "The invitation works once, until {expires}.",
	mistake:  "If you did not expect this letter, you need do nothing.",
}
