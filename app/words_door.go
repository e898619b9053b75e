package app

// doorWords are the pages before the screens: where people come in. Their names are those the
// pages in door/ ask for.
type doorWords struct {
	Language                                                          string // of the page, as HTML names it
	Title, SetUp, SetUpHint, Email, Password, SignIn, SSO, Wait       string
	Choose, ChooseHint                                                string
	WithCode, Code, CodeHint, Open, Again, Printed, JustPrinted, Gone string
	WithInvitation                                                    string
	AcceptTitle, AcceptHint, Invitation, New, NewHint, Repeat, Differ string
	Accept, Accepted, ToSignIn                                        string
	SSOTitle, SSOWait, Back                                           string
}
