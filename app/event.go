package app

// EventName names what a page may hear of without asking.
type EventName string

// The events, with what comes with them.
const (
	EventChanged  EventName = "set-up-changed"   // Changed: somebody applied a plan, perhaps in another tab
	EventLanguage EventName = "language-changed" // the code of the language the program speaks from now on
	EventProgress EventName = "progress"         // Progress
)

// Changed says that a set-up has a new revision.
type Changed struct {
	SetUp string `json:"setUp"`
	Seq   int    `json:"seq"`   // of the event
	Title string `json:"title"` // what was done
}
