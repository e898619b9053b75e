package store

import (
	"fmt"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

// replayed is the state from the last checkpoint, or from the beginning if that is damaged.
func (s *Store) replayed() (*rbac.SetUp, uint64, error) {
	base := s.base
	start, err := base.setUp(s.root)
	if err != nil {
		base = checkpoint{}
		start = new(rbac.SetUp)
	}
	return s.replay(start, base, s.journal.Head().Seq)
}

// replay is the state after entry number to, from a state before it, and its revision.
func (s *Store) replay(start *rbac.SetUp, base checkpoint, to uint64) (*rbac.SetUp, uint64, error) {
	state, number := rbac.NewReplay(start), base.Revision
	err := s.journal.replay(base.Head, to, func(line audit.Line) error {
		event, err := line.Event()
		if err != nil {
			return err
		}
		if len(event.Changes) > 0 {
			number = event.Seq
		}
		if err := state.Apply(event.Changes); err != nil {
			return fmt.Errorf("entry %d: %w", event.Seq, err)
		}
		return nil
	})
	if err != nil {
		return nil, 0, err
	}
	return state.SetUp().Canonical(), number, nil
}
