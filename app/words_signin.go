package app

import "rolebook/backend/signin"

// signInWords are about coming in. {user} is a person's name.
type signInWords struct {
	wrong, waiting, busy, invitation, samePassword           AppError // {minutes}
	ssoOnly, notNow, noSSO, ssoRefused, ssoSettings          AppError // {user} {status} {cause}
	weakPassword                                             AppError // {why}
	weak                                                     map[signin.Weakness]string
	signedIn, signedInBySSO, signedOut, wrongPassword        string   // {user} {address}
	invited, reset, accepted, acceptedBySSO, passwordChanged string   // {user}
	ssoClaim, ssoOwnClaim                                    AppError // {claim}
	signedOutBy, ssoChanged, ssoOff                          string   // {user}
	ssoTrusted                                               string   // {claim} {issuer}
	onOldRights                                              plural
}

// SignOnCommandWords are about single sign-on, on the command line. {issuer} {client} {claim}
type SignOnCommandWords struct{ Off, On, NoSecret, Trusted string }
