package app

import "rolebook/backend/signin"

var englishSignIn = signInWords{
	wrong: AppError{
		Code: string(CodeDenied), Message: "The address or the password is wrong.",
		Advice: "Look at both and try again. After several wrong tries, wait up to a quarter of an hour. If you come in through single sign-on, use that.",
	},
	waiting: AppError{
		Code: string(CodeDenied), Message: "Too many wrong tries. The next one counts in {minutes} minutes.",
		Advice: "Wait until then, or ask somebody who administers the set-up for a new code.",
	},
	busy: AppError{
		Code: string(CodeDenied), Message: "Too many people are signing in at this moment.", Advice: "Try again in a minute.",
	},
	invitation: AppError{
		Code: string(CodeDenied), Message: "This code is wrong, was used, was replaced by a newer one, or has expired.",
		Advice: "Look at the address and the code, or ask whoever invited you for a new one.",
	},
	samePassword: AppError{
		Code: string(CodeDenied), Message: "The present password is wrong.", Advice: "Enter the password that you signed in with. Nothing was changed.",
	},
	ssoOnly: AppError{
		Code: string(CodeInvalid), Message: "{user} comes in through single sign-on and has no password.",
		Advice: "Switch single sign-on off for this person first, if they are to have one.",
	},
	notNow: AppError{
		Code: string(CodeInvalid), Message: "{user} is {status} and cannot be given a way in.",
		Advice: "Change that first, then invite again.",
	},
	noSSO: AppError{
		Code: string(CodeInvalid), Message: "There is no single sign-on here.", Advice: "Sign in with your password.",
	},
	ssoRefused: AppError{
		Code: string(CodeDenied), Message: "Single sign-on did not let you in.",
		Advice: "Begin again at the sign-in page. If it stays so, ask somebody who administers the set-up whether you are active, marked for single sign-on, and known by this verified address.",
	},
	ssoSettings: AppError{
		Code: string(CodeInvalid), Message: "These settings do not reach an identity provider.",
		Advice: "Check the issuer's address; it begins with https:// and is what the provider calls itself. Nothing was changed.",
	},
	ssoClaim: AppError{
		Code: string(CodeInvalid), Message: "Nobody verifies the claim {claim}: whoever can change it at the provider comes in as anybody.",
		Advice: "Use email, or confirm that people cannot change {claim} themselves. Nothing was changed.",
	},
	ssoOwnClaim: AppError{
		Code: string(CodeInvalid), Message: "At common providers people change {claim} themselves: whoever enters a colleague's address there would come in as that colleague.",
		Advice: "Use email. Confirm {claim} only if your provider lets nobody but its administrators change it. Nothing was changed.",
	},
	weakPassword: AppError{
		Code: string(CodeInvalid), Message: "This password is not good enough.",
		Advice: "Four or five words that do not belong together are a good one, and easy to keep in mind.",
	},
	weak: map[signin.Weakness]string{
		signin.TooShort:   "It has fewer than 15 characters.",
		signin.TooLong:    "It has more than 1024 characters.",
		signin.Common:     "It is one of those that are tried first, or made of them.",
		signin.AboutOwner: "It is little more than your name, your address or the name of the organisation.",
		signin.NotText:    "It holds something that is not text.",
	},
	signedIn:        "{user} signed in from {address}",
	signedInBySSO:   "{user} signed in through single sign-on from {address}",
	signedOut:       "{user} signed out",
	wrongPassword:   "Wrong password for {user}, from {address}",
	invited:         "Invite {user} to set a password",
	reset:           "Reset the password of {user}",
	accepted:        "{user} accepted the invitation and set a password",
	acceptedBySSO:   "{user} accepted the invitation through single sign-on",
	passwordChanged: "{user} changed the own password",
	signedOutBy:     "Sign {user} out",
	ssoChanged:      "Change how single sign-on works",
	ssoOff:          "Switch single sign-on off",
	ssoTrusted:      "Change how single sign-on works: take {claim} of {issuer} for the address, unverified",
	onOldRights:     plural{"1 person still on the old rights", "{n} people still on the old rights"},
}

var englishSignOnCommand = SignOnCommandWords{
	Off:      "Nobody comes in through single sign-on.",
	On:       "Who is marked for it comes in through {issuer}, as its client {client}, by the address in the claim {claim}.",
	NoSecret: "No secret is kept for the client.",
	Trusted:  "The claim {claim} is taken on the provider's word: whoever can change it there comes in as anybody.",
}
