package app

// wayOutWords are ways of findings that depend on more than the finding's code.
type wayOutWords struct {
	firstGroup string
	governing  string
	superuser  string
	repair     string // {role}
}
