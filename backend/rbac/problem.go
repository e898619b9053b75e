package rbac

import (
	"fmt"

	"rolebook/backend/tongue"
)

// Problem is one thing wrong with a set-up or a file: where, what, and how to mend it.
type Problem struct {
	Path    string // JSON path, such as `roles[2].grants["alarms.log"]`; empty for the document itself
	Line    int    // 1-based line in the file, 0 when there is none
	Kind    error  // one of the error kinds
	Message string // `permission "alarms.log" does not offer the level "limited"`
	Mend    string // `use one of: no, read, yes`
	Open    bool   // refers to something a partial file may leave to the set-up it goes into
	Needs   Kind   // open: what kind of entity is not there
}

// Error is the problem in one line.
func (p Problem) Error() string {
	text := fmt.Sprintf("%s; %s", p.Message, p.Mend)
	if p.Path != "" {
		text = p.Path + ": " + text
	}
	if p.Line > 0 {
		text = tongue.Say("line %d: %s", p.Line, text)
	}
	return text
}

// Unwrap is the kind of error.
func (p Problem) Unwrap() error { return p.Kind }
