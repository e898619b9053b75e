package app

import (
	"fmt"
	"time"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

// History is the screen of everything that was done: who, when, what, before and after. Undo
// is Review.Undo.
type History struct{ session *Session }

// viewHistory is for who may look at all of it: what was done names people of every group.
var viewHistory = act{screen: rbac.ScreenAudit, whole: []rbac.Screen{rbac.ScreenAudit}}

// List is a part of the history, newest first.
func (h *History) List(setUp string, q HistoryQuery) (HistoryPage, error) {
	return seeing(h.session, setUp, viewHistory, func(c *call) (HistoryPage, error) {
		asked, err := c.askedOf(q)
		if err != nil {
			return HistoryPage{}, err
		}
		page, err := c.open.store.Events(c.on.Context(), asked)
		if err != nil {
			return HistoryPage{}, err
		}
		view := HistoryPage{Next: int(page.Next), Head: viewHead(c.open.store.Head())}
		t := c.historyTeller()
		for _, e := range page.Entries {
			view.Entries = append(view.Entries, t.historyEntry(e))
		}
		return view, nil
	})
}

// changesOfEvent bounds the changes shown of one event, which may be an import of thousands.
const changesOfEvent = 1000

// Get is one thing that was done, with what changed.
func (h *History) Get(setUp string, seq int) (HistoryEvent, error) {
	return seeing(h.session, setUp, viewHistory, func(c *call) (HistoryEvent, error) {
		event, err := c.open.store.Event(uint64(max(seq, 0)))
		if err != nil {
			return HistoryEvent{}, err
		}
		veil, err := c.open.veil(c.rights)
		if err != nil {
			return HistoryEvent{}, err
		}
		t, total := c.historyTeller(), len(event.Changes)
		hidden := veil.Over(&event)
		view := HistoryEvent{
			Entry:       t.historyEntry(audit.Entry{Event: event, Total: total, Hidden: hidden}),
			Fingerprint: event.Fingerprint,
		}
		for _, change := range event.Changes[:min(len(event.Changes), changesOfEvent)] {
			view.Changes = append(view.Changes, t.viewChange(change))
		}
		head, err := c.open.store.HeadAt(event.Seq)
		view.Hash = head.Hash.String()
		return view, err
	})
}

// askedOf is the query as the journal understands it, asked of what the session is shown.
func (c *call) askedOf(q HistoryQuery) (audit.Query, error) {
	asked, err := q.asked()
	if err == nil {
		asked.Veil, err = c.open.veil(c.rights)
	}
	return asked, err
}

// asked is the query as it is asked of everything.
func (q HistoryQuery) asked() (audit.Query, error) {
	asked := audit.Query{
		Actor: rbac.Email(q.Actor), Person: rbac.Email(q.Person), Kind: rbac.Kind(q.Kind), Key: q.Key, Text: q.Text,
		Before: uint64(max(q.Before, 0)), Limit: q.Limit,
	}
	if q.Action != "" {
		asked.Actions = []audit.Action{audit.Action(q.Action)}
	}
	if q.Source != "" {
		asked.Sources = []audit.Source{audit.Source(q.Source)}
	}
	for text, instant := range map[string]*rbac.Instant{q.From: &asked.From, q.Until: &asked.Until} {
		if text == "" {
			continue
		}
		at, err := time.Parse(time.RFC3339, text)
		if err != nil {
			return audit.Query{}, fmt.Errorf("date %q: %w", text, rbac.ErrInvalid)
		}
		*instant = rbac.At(at)
	}
	return asked, nil
}

func (t teller) historyEntry(e audit.Entry) HistoryEntry {
	entry := HistoryEntry{
		Seq: int(e.Seq), Time: e.Time.String(), Who: e.Note, Email: string(e.Actor), Source: string(e.Source),
		Action: string(e.Action), Title: e.Title, Reason: e.Reason, Undoes: int(e.Undoes), Changes: e.Total,
		Undo: e.Total > 0 && e.Hidden == 0 && e.Action != audit.Create,
	}
	if e.Actor != "" {
		entry.Who = t.user(e.Actor)
	}
	return entry
}
