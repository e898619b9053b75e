// Package signin is who may come in: passwords, invitations, how fast they may be guessed,
// and sessions. It computes and keeps sessions in memory; what must outlast the program (a
// Credential) is for the store to keep. Nothing in it knows the secret itself for longer than
// a call, and no time of its own: the caller says what time it is.
package signin
