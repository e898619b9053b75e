package app

import (
	"context"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
	"rolebook/backend/store"
)

// How far an undo is searched back: so many entries that changed something, among so many.
const (
	undoLooksBack = 200
	entriesAtOnce = 200
	entriesLooked = 5000 // each decision of a review is an entry
)

// undoHints are the last change that has not been undone, and the last that was undone and
// can be done again because nothing else was done since. Who may not look at the history is
// told only of their own.
func undoHints(o *OpenSetUp, r *rights) (undo, redo UndoHint, err error) {
	search := undoSearch{store: o.store, rights: r, undone: map[uint64]bool{}}
	if search.veil, err = o.veil(r); err != nil {
		return undo, redo, err
	}
	q := audit.Query{Limit: entriesAtOnce, Veil: search.veil}
	for range entriesLooked / entriesAtOnce {
		page, err := o.store.Events(context.Background(), q)
		if err != nil {
			return undo, redo, err
		}
		for i := range page.Entries {
			if err := search.take(&page.Entries[i]); err != nil || search.done {
				return search.undo, search.redo, err
			}
		}
		if q.Before = page.Next; page.Next == 0 {
			break
		}
	}
	return search.undo, search.redo, nil
}

// undoSearch goes back through the history.
type undoSearch struct {
	store      *store.Store
	rights     *rights
	veil       *audit.Veil
	undone     map[uint64]bool // by entry: undone, or done again
	changes    int
	undo, redo UndoHint
	done       bool
}

func (u *undoSearch) take(e *audit.Entry) error {
	if e.Total == 0 {
		return nil
	}
	u.changes++
	u.done = e.Action == audit.Create || u.changes > undoLooksBack
	if u.done {
		return nil
	}
	if e.Action == audit.Undo || e.Action == audit.Redo {
		return u.turn(e)
	}
	if u.undone[e.Seq] {
		return nil
	}
	u.done = true
	if u.mayKnow(e) {
		u.undo = UndoHint{Seq: int(e.Seq), Title: e.Title}
	}
	return nil
}

// turn notes an undo or a redo; the newest undo that holds can be taken back.
func (u *undoSearch) turn(e *audit.Entry) error {
	if _, decided := u.undone[e.Undoes]; decided {
		return nil
	}
	u.undone[e.Undoes] = e.Action == audit.Undo
	if e.Action == audit.Redo || u.redo.Seq > 0 || !u.mayKnow(e) {
		return nil
	}
	first, err := u.store.Event(e.Undoes)
	if err == nil {
		u.veil.Over(&first)
		u.redo = UndoHint{Seq: int(e.Seq), Title: first.Title}
	}
	return err
}

func (u *undoSearch) mayKnow(e *audit.Entry) bool {
	return u.rights.on(rbac.ScreenAudit, rbac.View) || e.Actor == u.rights.user
}
