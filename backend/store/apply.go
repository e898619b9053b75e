package store

import (
	"errors"
	"fmt"
	"reflect"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

// Apply makes next the set-up, if base is still its revision, and gives the event as it was
// written. changes must be what rbac.Diff says leads there, and both set-ups canonical.
//
// Whole or not at all: an error that is not ErrUnknown means nothing was saved. ErrStale: the
// revision moved. Full: too little room. ErrInvalid: the changes do not lead to next, or
// would not come back from the journal the same. ErrUnknown: the disk did not say whether
// the entry is safe; nothing more is written until the set-up is opened again, and the
// event's Key then tells. Without an error the entry is safe for good, even when Badger
// failed after it: then Trouble says so, and the next change is refused with ErrBroken.
//
// An event whose Key is that of one of the last thousand entries is not written again: that
// entry's event is the answer, whatever base and next are.
func (s *Store) Apply(base uint64, next *rbac.SetUp, changes []rbac.Change, event audit.Event) (audit.Event, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if done, again, err := s.before(event); again || err != nil {
		return done, err
	}
	now := s.current.Load()
	if now.number != base {
		return audit.Event{}, fmt.Errorf("set-up %q: %w", now.setUp.Name, rbac.ErrStale)
	}
	diff := rbac.Diff(now.setUp, next, renames(changes))
	if len(changes) == 0 || !sameChanges(diff, changes) {
		return audit.Event{}, fmt.Errorf("event %q: its changes do not lead to its set-up: %w", event.Title, rbac.ErrInvalid)
	}
	event.Changes = diff
	return s.write(event, next)
}

// Record writes an event that leaves the set-up as it is: an export, a print, private
// records. Errors are those of Apply.
func (s *Store) Record(event audit.Event) (audit.Event, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if done, again, err := s.before(event); again || err != nil {
		return done, err
	}
	if err := refuseChanges(event.Title, event.Changes); err != nil {
		return audit.Event{}, err
	}
	return s.write(event, s.current.Load().setUp)
}

// refuseChanges is what an event that only records must not have.
func refuseChanges(title string, changes []rbac.Change) error {
	if len(changes) > 0 {
		return fmt.Errorf("event %q: has changes: %w", title, rbac.ErrInvalid)
	}
	return nil
}

// before is what keeps an event from being written: it was already, or nothing may be.
func (s *Store) before(event audit.Event) (done audit.Event, again bool, err error) {
	if s.closed {
		return audit.Event{}, false, fmt.Errorf("set-up %q: %w", s.slug, ErrClosed)
	}
	if event.Key != "" {
		if done, again, err = s.retries.find(s.journal, event.Key); again || err != nil {
			return done, again, err
		}
	}
	if s.broken != nil {
		return audit.Event{}, false, fmt.Errorf("set-up %q: %w: %w", s.slug, ErrBroken, s.broken)
	}
	return audit.Event{}, false, nil
}

func renames(changes []rbac.Change) rbac.Renames {
	var found rbac.Renames
	for _, c := range changes {
		if was, ok := c.Before.(*rbac.User); ok && c.Op == rbac.Rename {
			if found == nil {
				found = rbac.Renames{}
			}
			found[was.Email] = rbac.Email(c.Key)
		}
	}
	return found
}

func sameChanges(a, b []rbac.Change) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Op != b[i].Op || a[i].Kind != b[i].Kind || a[i].Key != b[i].Key ||
			!same(a[i].Before, b[i].Before) || !same(a[i].After, b[i].After) {
			return false
		}
	}
	return true
}

func same(a, b any) bool { return a == b || reflect.DeepEqual(a, b) }

// write appends the event and brings everything else up to it.
func (s *Store) write(event audit.Event, next *rbac.SetUp) (audit.Event, error) {
	e, err := s.journal.entry(&event)
	if err != nil {
		return audit.Event{}, err
	}
	if err := s.room(4 * int64(len(e.line))); err != nil {
		return audit.Event{}, err
	}
	if s.db == nil {
		if err := s.rebuild(); err != nil {
			return audit.Event{}, err
		}
	}
	if err := s.journal.append(e, e.head.Seq == s.base.Head.Seq+1); err != nil {
		if errors.Is(err, ErrUnknown) {
			s.broken = err
		}
		return audit.Event{}, fmt.Errorf("set-up %q: %w", s.slug, err)
	}
	s.since += int64(len(e.line))
	s.retries.add(event)
	s.publish(event, next)
	s.follow(event)
	return event, nil
}

// publish makes what an acknowledged event led to the present state.
func (s *Store) publish(event audit.Event, next *rbac.SetUp) {
	then := *s.current.Load()
	if len(event.Changes) > 0 {
		then.setUp, then.number = next, event.Seq
	}
	then.private = then.private.with(event.Private)
	s.current.Store(&then)
}

// follow brings Badger, about.json and the checkpoint up to an acknowledged event. What
// fails is no error of the event: Trouble tells.
func (s *Store) follow(event audit.Event) {
	now, head := s.current.Load(), s.journal.Head()
	if err := s.db.update(event, now, head); err != nil {
		s.broken = err
	}
	s.changed = event.Time
	s.pass(event.Time.Time)
	s.overdue = s.about().write(s.content)
	if head.Seq-s.base.Head.Seq >= checkpointEntries || s.since >= checkpointBytes {
		s.overdue = errors.Join(s.overdue, s.checkpoint())
	}
}
