package app

import "rolebook/backend/mail"

var englishSettings = settingsWords{
	addOnOn: "Switch {addOn} on", addOnOff: "Switch {addOn} off",
	mailChanged: "Change how mail is sent", mailOff: "Switch mail off", addressChanged: "Change the address in invitations",
	testSubject: "Rolebook can send mail for {name}",
	testText: "This is a test letter from Rolebook.\n\n" +
		"Mail for {name} arrives. Invitations can be sent as e-mail from now on.\n\n" +
		"Nobody needs to answer.\n",
	serverSaid: "The server said: {said}",

	noMail: AppError{
		Code: string(CodeInvalid), Message: "No mail server is set up.", Advice: "Enter it in the settings, or pass the invitation on yourself.",
	},
	noRecipient: AppError{
		Code: string(CodeInvalid), Message: "That is not one e-mail address.", Advice: "Write it like anna@example.com.",
	},
	passwordAgain: AppError{
		Code: string(CodeInvalid), Message: "Enter the password again.",
		Advice: "The one that is kept was entered for another server, port, protection or name, and is not sent elsewhere. Nothing was changed.",
	},
	badAddress: AppError{
		Code: string(CodeInvalid), Message: "That is not an address a browser can open.",
		Advice: "Write it like https://rolebook.example.com/. Nothing was changed.",
	},
	mail: map[error]AppError{
		mail.ErrHost: {
			Code: string(CodeInvalid), Message: "The mail server has no name.", Advice: "Write it like smtp.example.com, without http and without a port.",
		},
		mail.ErrPort: {
			Code: string(CodeInvalid), Message: "That is not a port.", Advice: "Mostly it is 587 with STARTTLS or 465 with TLS.",
		},
		mail.ErrSecurity: {
			Code: string(CodeInvalid), Message: "Choose how the way to the server is protected.", Advice: "Your mail provider says which of the three it is.",
		},
		mail.ErrFrom: {
			Code: string(CodeInvalid), Message: "Letters need an address they come from.", Advice: "Write it like rolebook@example.com.",
		},
		mail.ErrPassword: {
			Code: string(CodeInvalid), Message: "User and password go together.", Advice: "Enter both, or leave both empty when the server asks for none.",
		},
		mail.ErrExposed: {
			Code: string(CodeInvalid), Message: "A password is not sent over an unprotected way.",
			Advice: "Choose STARTTLS or TLS, or leave user and password empty.",
		},
		mail.ErrUnreachable: {
			Code: string(CodeInvalid), Message: "The mail server cannot be reached. Nothing was sent.",
			Advice: "Check its name and port, and whether this computer is online.",
		},
		mail.ErrSlow: {
			Code: string(CodeInvalid), Message: "The mail server does not answer. Nothing was sent.",
			Advice: "Check the port and the protection: 587 goes with STARTTLS, 465 with TLS.",
		},
		mail.ErrUntrusted: {
			Code: string(CodeInvalid), Message: "The mail server cannot prove that it is who it says. Nothing was sent.",
			Advice: "Write its name as your mail provider does. If it is your own server, give it a certificate that this computer trusts.",
		},
		mail.ErrUnprotected: {
			Code: string(CodeInvalid), Message: "The mail server does not protect the way like this. Nothing was sent.",
			Advice: "Try the other of STARTTLS and TLS, with its port.",
		},
		mail.ErrSignIn: {
			Code: string(CodeInvalid), Message: "The mail server does not take the user and password. Nothing was sent.",
			Advice: "Enter both again. Some providers want a password made for programs.",
		},
		mail.ErrRefused: {
			Code: string(CodeInvalid), Message: "The mail server does not take this letter. Nothing was sent.",
			Advice: "Check the recipient and the address that letters come from; many servers send only for their own.",
		},
	},
}
