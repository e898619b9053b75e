package audit

import (
	"bytes"
	"encoding/json"
	"fmt"
	"unicode/utf8"

	"rolebook/backend/rbac"
)

// Private is something that belongs to this installation beside the set-up: a credential, a
// setting, a review that is going on. It is saved in the same entry as the changes it goes
// with, and leaves in no export, history or table.
type Private struct {
	Kind  string          `json:"kind"`            // an rbac key: `credential`, `setting`
	Key   string          `json:"key"`             // one record of its kind; never empty
	Value json.RawMessage `json:"value,omitempty"` // what it is now; empty: it is gone
}

// Gone reports whether the record is taken away.
func (p Private) Gone() bool { return len(p.Value) == 0 }

// checked is the record in the one form in which it is written.
func (p Private) checked() (Private, error) {
	if !rbac.ValidKey(p.Kind) || p.Key == "" || !utf8.ValidString(p.Key) {
		return Private{}, fmt.Errorf("private record %q %q: %w", p.Kind, p.Key, rbac.ErrInvalid)
	}
	if p.Gone() {
		return Private{Kind: p.Kind, Key: p.Key}, nil
	}
	var text bytes.Buffer
	if err := json.Compact(&text, p.Value); err != nil || !utf8.Valid(p.Value) || text.String() == "null" {
		return Private{}, fmt.Errorf("private record %q %q: not a value: %w", p.Kind, p.Key, rbac.ErrInvalid)
	}
	p.Value = text.Bytes()
	return p, nil
}

// settlePrivate brings the event's private records to the form in which they are written.
func (e *Event) settlePrivate() error {
	var settled []Private
	for _, p := range e.Private {
		one, err := p.checked()
		if err != nil {
			return fmt.Errorf("event %q: %w", e.Title, err)
		}
		settled = append(settled, one)
	}
	e.Private = settled
	return nil
}
