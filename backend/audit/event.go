package audit

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"rolebook/backend/rbac"
)

// Event is one thing that was done to a set-up or with it: an entry of the journal. An event
// without changes is something to be remembered that left the set-up as it was, an export.
type Event struct {
	Seq         uint64        `json:"seq"`                   // number of the entry, from 1; the store gives it
	Time        rbac.Instant  `json:"time"`                  // when; never zero
	Actor       rbac.Email    `json:"actor,omitempty"`       // empty: the owner of the workstation, see Note
	Note        string        `json:"note,omitempty"`        // who that is: the workstation's account
	Source      Source        `json:"source"`                // the door it came through
	Action      Action        `json:"action"`                // what was done
	Title       string        `json:"title"`                 // what was asked for: `Suspend Bob Meyer`
	Reason      string        `json:"reason,omitempty"`      // why, where a reason was asked for
	Undoes      uint64        `json:"undoes,omitempty"`      // the entry an undo takes back, or a redo does again
	Fingerprint string        `json:"fingerprint,omitempty"` // of the document that was exported or imported
	Key         string        `json:"key,omitempty"`         // makes a retry recognisable: the same key is written once
	Changes     []rbac.Change `json:"changes,omitempty"`     // before and after, in the order they apply
	Private     []Private     `json:"private,omitempty"`     // what it made of this installation's own records
}

// Source is the door an event came through.
type Source string

// The sources.
const (
	Window      Source = "window"
	Server      Source = "server"
	CommandLine Source = "command-line"
	FromImport  Source = "import"
	FromUndo    Source = "undo"
	FromExpiry  Source = "expiry"
)

// Sources lists every source in the order shown.
var Sources = []Source{Window, Server, CommandLine, FromImport, FromUndo, FromExpiry}

// Action is what was done.
type Action string

// The actions.
const (
	Create  Action = "create" // the first entry: the set-up as it began
	Change  Action = "change"
	Import  Action = "import"
	Reset   Action = "reset" // to the template's defaults
	Undo    Action = "undo"
	Redo    Action = "redo"
	Export  Action = "export"
	Print   Action = "print"
	Review  Action = "review"
	SignIn  Action = "sign-in" // who came in, went out or was kept out, and how they may come in
	Expire  Action = "expire"  // what had an end ended
	Clock   Action = "clock"   // the clock of the computer was behind, or is right again
	Protect Action = "protect" // a passphrase was set, changed or taken away
)

// Actions lists every action in the order shown.
var Actions = []Action{Create, Change, Import, Reset, Undo, Redo, Export, Print, Review, SignIn, Expire, Clock, Protect}

// check says what keeps an event from being written.
func (e *Event) check() error {
	switch {
	case e.Time.IsZero():
		return fmt.Errorf("event %q: no time: %w", e.Title, rbac.ErrInvalid)
	case e.Title == "":
		return fmt.Errorf("event of %s: no title: %w", e.Time, rbac.ErrInvalid)
	case !slices.Contains(Sources, e.Source):
		return fmt.Errorf("event %q: source %q: %w", e.Title, e.Source, rbac.ErrInvalid)
	case !slices.Contains(Actions, e.Action):
		return fmt.Errorf("event %q: action %q: %w", e.Title, e.Action, rbac.ErrInvalid)
	}
	for _, text := range []string{e.Title, e.Reason, e.Note, e.Fingerprint, e.Key, string(e.Actor)} {
		if !utf8.ValidString(text) {
			return fmt.Errorf("event %q: text is not UTF-8: %w", e.Title, rbac.ErrInvalid)
		}
	}
	return e.checkChanges()
}

// checkChanges holds for events read as for those to be written.
func (e *Event) checkChanges() error {
	for _, c := range e.Changes {
		switch c.Op {
		case rbac.Add, rbac.Update, rbac.Remove, rbac.Rename:
		default:
			return fmt.Errorf("change %q of %s %q: %w", c.Op, c.Kind, c.Key, rbac.ErrInvalid)
		}
	}
	return nil
}
