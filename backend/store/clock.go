package store

import (
	"encoding/json"
	"fmt"
	"time"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

// The private record of the latest time there was: written when the clock was found behind it,
// and when somebody said that the clock is right, which makes it the time of then.
const (
	clockKind = "clock"
	clockKey  = "seen"
)

// Seen is the latest time there was in this set-up, as far as it was told. A clock that is
// before it was set back (promises R7).
func (s *Store) Seen() rbac.Instant {
	if seen := s.seen.Load(); seen != nil {
		return rbac.At(*seen)
	}
	return rbac.Instant{}
}

// See tells the store what time it is. An earlier time than Seen changes nothing. What is told
// outlives the program, as long as it is closed or tells again.
func (s *Store) See(now time.Time) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return fmt.Errorf("set-up %q: %w", s.slug, ErrClosed)
	}
	if !s.pass(now) || s.room(0) != nil {
		return nil
	}
	return s.about().write(s.content)
}

// pass takes a time into account; false when there was a later one.
func (s *Store) pass(now time.Time) bool {
	if was := s.seen.Load(); was != nil && !now.After(*was) {
		return false
	}
	s.seen.Store(&now)
	return true
}

// Behind records with an event that the clock was found before Seen, so that it is known even
// when everything but the journal is lost. Once is enough: again is true when it is recorded.
func (s *Store) Behind(event audit.Event) (again bool, err error) {
	seen := s.Seen()
	if noted, err := s.clock(); err != nil || noted.Equal(seen.Time) {
		return err == nil, err
	}
	return false, s.recordClock(event, seen)
}

// Trust records with an event that the clock is right: its time is the latest there was.
func (s *Store) Trust(event audit.Event) error {
	if err := s.recordClock(event, event.Time); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	now := event.Time.Time
	s.seen.Store(&now)
	return s.about().write(s.content)
}

func (s *Store) recordClock(event audit.Event, seen rbac.Instant) error {
	value, err := json.Marshal(seen)
	if err != nil {
		return err
	}
	event.Private = append(event.Private, audit.Private{Kind: clockKind, Key: clockKey, Value: value})
	_, err = s.Record(event)
	return err
}

func (s *Store) clock() (rbac.Instant, error) {
	value, found := s.Private(clockKind, clockKey)
	if !found {
		return rbac.Instant{}, nil
	}
	var seen rbac.Instant
	err := json.Unmarshal(value, &seen)
	return seen, err
}

// findSeen takes up the latest time there was: that of the last entry, what was recorded of the
// clock, and what about.json says if it is of this very journal.
func (s *Store) findSeen() error {
	head := s.journal.Head()
	last, err := s.journal.event(head.Seq)
	if err != nil {
		return err
	}
	noted, err := s.clock()
	if err != nil {
		return err
	}
	s.changed = last.Time
	s.pass(last.Time.Time)
	s.pass(noted.Time)
	if a := readAbout(s.content.root); a.Head == head {
		s.pass(a.Seen.Time)
	}
	return nil
}

// about is what about.json is to say now.
func (s *Store) about() about {
	setUp, _ := s.State()
	a := newAbout(setUp, s.changed, s.journal.Head())
	a.Seen = s.Seen()
	return a
}
