package app

// clockWords are about the clock of this computer. {now} is what it says, {seen} the latest
// time there was.
type clockWords struct {
	behind, trusted string // in the history
	warning         string
	ended           plural // {roles}
	one             string // {role} {user}
}
