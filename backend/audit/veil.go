package audit

import (
	"bytes"
	"encoding/json"
	"slices"

	"rolebook/backend/rbac"
)

// Veil takes out of entries what whoever asks is not to see, before a query is asked of them:
// what is not shown is not found either.
type Veil struct {
	Traces []string // pieces of JSON; a change that has none of them is shown as it is
	Gone   []string // those of what is not there any more

	// Change is a change as it is shown in an entry; ok is false when nothing of it is.
	Change func(seq uint64, c rbac.Change) (shown rbac.Change, ok bool)
	// Texts brings title and reason of an entry to what is shown, whose changes left out are these.
	Texts func(e *Event, hidden []rbac.Change)
}

// Over puts the veil over an event read whole, and says how many of its changes it left out.
// No veil leaves it as it is.
func (v *Veil) Over(e *Event) (hidden int) {
	if v == nil {
		return 0
	}
	var shown, left []rbac.Change
	for _, c := range e.Changes {
		if seen, ok := v.Change(e.Seq, c); ok {
			shown = append(shown, seen)
		} else {
			left = append(left, c)
		}
	}
	e.Changes = shown
	v.Texts(e, left)
	return len(left)
}

// NamesGone reports whether a change names something behind the veil that is not there any more.
func (v *Veil) NamesGone(c rbac.Change) bool {
	if v == nil {
		return false
	}
	text, err := json.Marshal(c)
	return err != nil || holdsAny(text, v.Gone)
}

// part is a change of an entry: its text, and itself where it had to be read.
type part struct {
	text json.RawMessage
	read *rbac.Change
}

func (p *part) change() (rbac.Change, error) {
	if p.read != nil {
		return *p.read, nil
	}
	var c rbac.Change
	err := json.Unmarshal(p.text, &c)
	return c, err
}

// seen are the changes of an entry that the query is asked of, and how many of them it does not
// show. The event's texts are brought to what is shown, too.
func (q *Query) seen(e *Event, texts []json.RawMessage) (parts []part, hidden int, err error) {
	var left []rbac.Change
	for _, text := range texts {
		p := part{text: text}
		if len(q.Holding) > 0 && !holdsAny(text, q.Holding) {
			continue
		}
		if q.Veil != nil && holdsAny(text, q.Veil.Traces) {
			whole, err := p.change()
			if err != nil {
				return nil, 0, err
			}
			shown, ok := q.Veil.Change(e.Seq, whole)
			if !ok {
				left = append(left, whole)
				continue
			}
			p.read = &shown
		}
		parts = append(parts, p)
	}
	if q.Veil != nil {
		q.Veil.Texts(e, left)
	}
	return parts, len(left), nil
}

// holdsAny reports whether the text has one of the pieces.
func holdsAny(text []byte, pieces []string) bool {
	return slices.ContainsFunc(pieces, func(piece string) bool { return bytes.Contains(text, []byte(piece)) })
}
