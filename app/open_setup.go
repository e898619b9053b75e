package app

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"

	"rolebook/backend/access"
	"rolebook/backend/audit"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/store"
)

// OpenSetUp is a set-up that is open in this process: its store, and its present revision,
// compiled. It is safe for concurrent use; who reads holds on to one Revision.
type OpenSetUp struct {
	ID      string
	creator rbac.Email
	store   *store.Store
	signIns *signIns   // who signed in, to this set-up and others
	writing sync.Mutex // held by whoever applies a plan
	current atomic.Pointer[Revision]

	clockBack atomic.Bool // the clock is before the latest time there was
	past      past        // of what was restricted
}

// Revision is one state of a set-up, ready to be asked.
type Revision struct {
	Index  *access.Index
	Number uint64 // grows with every change
}

func newOpenSetUp(s *store.Store, in *signIns) (*OpenSetUp, error) {
	first, err := s.Events(context.Background(), audit.Query{Before: 2, Limit: 1})
	if err != nil {
		return nil, err
	}
	o := &OpenSetUp{ID: s.Slug(), store: s, signIns: in}
	for _, e := range first.Entries {
		o.creator = e.Actor
	}
	setUp, number := s.State()
	o.current.Store(&Revision{Index: access.Compile(setUp), Number: number})
	return o, nil
}

// Now is the present revision.
func (o *OpenSetUp) Now() *Revision { return o.current.Load() }

// Store is where the set-up is kept, for its history.
func (o *OpenSetUp) Store() *store.Store { return o.store }

// apply makes a plan the next revision, with its event, and publishes it. A plan that does
// not start from the present revision is ErrStale; one that goes beyond what the session's
// person may at this moment is ErrDenied. Both are looked at with the lock held, so that nothing
// changes in between (promises §4, R6), and so are the private records that go with it made; nil
// makes none. The credentials of the people it renames or
// deletes follow in the same entry, and whom it keeps out is signed out before anybody sees it.
func (o *OpenSetUp) apply(by *Session, p *plan.Plan, event audit.Event, records func() ([]audit.Private, error)) (audit.Event, error) {
	o.writing.Lock()
	defer o.writing.Unlock()
	if err := o.fresh(p); err != nil {
		return audit.Event{}, err
	}
	if err := by.mayApply(p); err != nil {
		return audit.Event{}, err
	}
	if records != nil {
		private, err := records()
		if err != nil {
			return audit.Event{}, err
		}
		event.Private = private
	}
	return o.applyLocked(p, event)
}

// applyWith is apply for what the program itself decides, an invitation that is accepted, with
// private records made when nothing else can change.
func (o *OpenSetUp) applyWith(p *plan.Plan, event audit.Event, records func() ([]audit.Private, error)) (audit.Event, error) {
	o.writing.Lock()
	defer o.writing.Unlock()
	if err := o.fresh(p); err != nil {
		return audit.Event{}, err
	}
	private, err := records()
	if err != nil {
		return audit.Event{}, err
	}
	event.Private = append(event.Private, private...)
	return o.applyLocked(p, event)
}

// fresh is ErrStale for a plan that does not start from the present revision.
func (o *OpenSetUp) fresh(p *plan.Plan) error {
	if now := o.Now(); p.Before != now.Index {
		return fmt.Errorf("set-up %q: %w", now.Index.SetUp().Name, rbac.ErrStale)
	}
	return nil
}

func (o *OpenSetUp) applyLocked(p *plan.Plan, event audit.Event) (audit.Event, error) {
	now := o.Now()
	followed, err := o.following(p.Changes)
	if err != nil {
		return audit.Event{}, err
	}
	event.Private = append(event.Private, followed...)
	done, err := o.store.Apply(now.Number, p.After.SetUp(), p.Changes, event)
	if err != nil {
		return audit.Event{}, err
	}
	o.signIns.endOf(o.ID, outside(p.Changes)...)
	o.current.Store(&Revision{Index: p.After, Number: done.Seq})
	return done, nil
}
