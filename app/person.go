package app

import (
	"fmt"
	"net/netip"
	"time"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// person is who signed in: a user of one set-up, with the rights of then (access-model §6).
type person struct {
	id      string // of the sign-in, as administrators see it; says nothing that lets anybody in
	setUp   string // id of the only set-up there is for them
	email   rbac.Email
	roles   []rbac.RoleKey // active, chosen at sign-in; nil = all assigned
	asOf    *access.Index  // the revision at sign-in: rights are those of then and of now, whichever is less
	since   time.Time      // of the sign-in
	address netip.Addr     // of the client

	byPassword bool // else an identity provider vouched for them
}

// opened is a set-up of the session, opened if it was not. For who signed in to one there is
// no other.
func (s *Session) opened(id string) (*OpenSetUp, error) {
	if s.person != nil && s.person.setUp != id {
		return nil, fmt.Errorf("set-up %q: %w", id, rbac.ErrNotFound)
	}
	if open := s.workspace.opened(id); open != nil {
		return open, nil
	}
	return saved(s, spoken().progress.opening, func() (*OpenSetUp, error) { return s.workspace.Open(id) })
}

// ofWorkstation is ErrDenied for who signed in: set-ups are made, opened from files and closed
// by the person at the workstation alone.
func (s *Session) ofWorkstation() error {
	if s.person != nil {
		return fmt.Errorf("the set-ups of this computer: %w", rbac.ErrDenied)
	}
	return nil
}

// mayHear is what a session may know of an event: somebody who signed in hears of their set-up
// only, and without what was done where the history is not theirs to see.
func (s *Session) mayHear(payload any) (any, bool) {
	changed, ok := payload.(Changed)
	if s.person == nil || !ok {
		return payload, true
	}
	if changed.SetUp != s.person.setUp {
		return nil, false
	}
	changed.Title = ""
	return changed, true
}
