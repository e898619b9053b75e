// Package mail sends the few letters Rolebook writes, invitations and a test, through the mail
// server of the organisation. It keeps nothing and logs nothing.
//
//	err := mail.Post{Settings: s}.Send(ctx, mail.Message{To: "anna@example.com", Subject: …, Text: …, At: now})
//
// A name and a password travel only where the way to the server is protected. Why a message did
// not go is a *Failure: one of the kinds below, and what the server said to it, if it did.
package mail
