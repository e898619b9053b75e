package store

import (
	"context"
	"fmt"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

// replayed is the state from the last checkpoint, or from the beginning if that is damaged.
func (s *Store) replayed() (*revision, error) {
	base := s.base
	start, err := base.state(s.content)
	if err != nil {
		base, start = checkpoint{}, newRevision()
	}
	return s.replay(context.Background(), start, base.Head, s.journal.Head().Seq)
}

// newRevision is how every set-up begins.
func newRevision() *revision { return &revision{setUp: new(rbac.SetUp)} }

// replay is the state after entry number to, from the state that a head before it led to.
func (s *Store) replay(ctx context.Context, start *revision, after audit.Head, to uint64) (*revision, error) {
	state, then := rbac.NewReplay(start.setUp), *start
	err := s.journal.replay(after, to, func(line audit.Line) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		line, err := s.journal.opened(line)
		if err != nil {
			return err
		}
		event, err := line.Event()
		if err != nil {
			return err
		}
		if len(event.Changes) > 0 {
			then.number = event.Seq
		}
		then.private = then.private.with(event.Private)
		if err := state.Apply(event.Changes); err != nil {
			return fmt.Errorf("entry %d: %w", event.Seq, err)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	then.setUp = state.SetUp().Canonical()
	return &then, nil
}
