package audit

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"rolebook/backend/rbac"
)

// Query asks for a part of the history. Fields left empty ask for everything.
type Query struct {
	Actor   rbac.Email   // who did it
	Person  rbac.Email   // who did it, or of whom something changed
	Actions []Action     // any of them
	Sources []Source     // any of them
	Kind    rbac.Kind    // something changed that is of this kind
	Key     string       // something changed that has this key now or had it then
	Text    string       // in title, reason, actor, note or a changed key, whatever the case
	From    rbac.Instant // not before
	Until   rbac.Instant // before
	Before  uint64       // only entries with a smaller number: Page.Next of the page before
	After   uint64       // only entries with a larger number
	Limit   int          // at most so many entries; 0 = 50
	Changes int          // at most so many changes of each entry; 0 = none, they are counted only
	Holding []string     // only changes whose JSON has one of these pieces, and entries that have such
	Veil    *Veil        // what is not to be seen; nil = everything is
}

// DefaultLimit is how many entries a page has when the query does not say.
const DefaultLimit = 50

// Page is a part of the history, newest first.
type Page struct {
	Entries []Entry
	Next    uint64 // Query.Before for the following page; 0 when there is none
}

// Entry is an event as it is listed: with the first of its changes, and how many it has;
// without its private records.
type Entry struct {
	Event
	Total  int // number of changes
	Hidden int // of these, changes that the query's veil leaves out
}

// rough is an event whose changes are left unread: a listing reads few of them.
type rough struct {
	Version int `json:"v"`
	plain
	Changes []json.RawMessage `json:"changes"` // in place of the event's own
}

type plain Event

// touched is what a query asks of a change.
type touched struct {
	Op     rbac.Op   `json:"op"`
	Kind   rbac.Kind `json:"kind"`
	Key    string    `json:"key"`
	Before struct {
		Email string `json:"email"`
	} `json:"before"`
}

// Entry reads the line for a listing; ok is false when the query does not ask for it.
// Query.Before and Query.Limit are the caller's to keep.
func (q *Query) Entry(l Line) (entry Entry, ok bool, err error) {
	if l.isSealed() {
		return Entry{}, false, fmt.Errorf("entry %d: %w", l.Head.Seq, ErrSealed)
	}
	if !q.mayMean(l.json) {
		return Entry{}, false, nil
	}
	var e rough
	if err := json.Unmarshal(l.json, &e); err != nil {
		return Entry{}, false, fmt.Errorf("entry %d: %w", l.Head.Seq, err)
	}
	entry = Entry{Event: Event(e.plain), Total: len(e.Changes)}
	entry.Private = nil
	ok, err = q.take(&entry, e.Changes)
	if err != nil {
		return Entry{}, false, fmt.Errorf("entry %d: %w", l.Head.Seq, err)
	}
	return entry, ok, nil
}

// take asks the query of an entry and its changes, and gives it those that are asked for.
func (q *Query) take(e *Entry, texts []json.RawMessage) (ok bool, err error) {
	if !q.means(&e.Event) {
		return false, nil
	}
	var parts []part
	if parts, e.Hidden, err = q.seen(&e.Event, texts); err != nil {
		return false, err
	}
	changes, err := q.read(parts)
	if err != nil || !q.meansChanges(&e.Event, changes) || len(q.Holding) > 0 && len(parts) == 0 {
		return false, err
	}
	for i := range parts[:min(q.Changes, len(parts))] {
		c, err := parts[i].change()
		if err != nil {
			return false, err
		}
		e.Changes = append(e.Changes, c)
	}
	return true, nil
}

// mayMean looks for what the query names in the text itself, which spares reading most lines.
func (q *Query) mayMean(text []byte) bool {
	if len(q.Holding) > 0 && !holdsAny(text, q.Holding) {
		return false
	}
	for _, name := range []string{q.Key, string(q.Actor), string(q.Person)} {
		if name == "" {
			continue
		}
		var quoted bytes.Buffer
		enc := json.NewEncoder(&quoted)
		enc.SetEscapeHTML(false)
		if enc.Encode(name) == nil && !bytes.Contains(text, bytes.TrimSpace(quoted.Bytes())) {
			return false
		}
	}
	return true
}

func (q *Query) read(parts []part) ([]touched, error) {
	if q.Kind == "" && q.Key == "" && q.Text == "" && q.Person == "" {
		return nil, nil
	}
	changes := make([]touched, len(parts))
	for i := range parts {
		if err := json.Unmarshal(parts[i].text, &changes[i]); err != nil {
			return nil, err
		}
	}
	return changes, nil
}

func (q *Query) means(e *Event) bool {
	return (q.Actor == "" || e.Actor == q.Actor) &&
		(len(q.Actions) == 0 || slices.Contains(q.Actions, e.Action)) &&
		(len(q.Sources) == 0 || slices.Contains(q.Sources, e.Source)) &&
		(q.From.IsZero() || !e.Time.Before(q.From.Time)) &&
		(q.Until.IsZero() || e.Time.Before(q.Until.Time))
}

func (q *Query) meansChanges(e *Event, changes []touched) bool {
	if q.Kind != "" || q.Key != "" {
		if !slices.ContainsFunc(changes, q.meansChange) {
			return false
		}
	}
	if q.Person != "" && e.Actor != q.Person && !slices.ContainsFunc(changes, q.meansPerson) {
		return false
	}
	if q.Text == "" {
		return true
	}
	text := strings.ToLower(q.Text)
	in := func(s string) bool { return strings.Contains(strings.ToLower(s), text) }
	return in(e.Title) || in(e.Reason) || in(string(e.Actor)) || in(e.Note) ||
		slices.ContainsFunc(changes, func(c touched) bool { return in(c.Key) || in(c.Before.Email) })
}

func (q *Query) meansPerson(c touched) bool {
	return c.Kind == rbac.KindUser && (c.Key == string(q.Person) || c.Op == rbac.Rename && c.Before.Email == string(q.Person))
}

func (q *Query) meansChange(c touched) bool {
	return (q.Kind == "" || c.Kind == q.Kind) &&
		(q.Key == "" || c.Key == q.Key || c.Op == rbac.Rename && c.Before.Email == q.Key)
}
