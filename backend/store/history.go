package store

import (
	"context"
	"fmt"
	"io"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

// Events is a page of the history, newest first. Every entry it gives was checked to follow
// from the one before it; one that does not is an *audit.Damage.
func (s *Store) Events(ctx context.Context, q audit.Query) (audit.Page, error) {
	s.moving.RLock()
	defer s.moving.RUnlock()
	from := s.journal.Head().Seq
	if q.Before > 0 {
		from = min(from, q.Before-1)
	}
	c, err := s.journal.back(from)
	if err != nil {
		return audit.Page{}, err
	}
	defer c.close()
	limit := q.Limit
	if limit <= 0 {
		limit = audit.DefaultLimit
	}
	page := audit.Page{Entries: []audit.Entry{}}
	for len(page.Entries) <= limit {
		if c.seq <= q.After {
			return page, nil
		}
		line, err := c.next()
		if err == io.EOF {
			return page, nil
		}
		if err == nil {
			err = ctx.Err()
		}
		if err == nil {
			line, err = s.journal.opened(line)
		}
		if err != nil {
			return audit.Page{}, err
		}
		entry, asked, err := q.Entry(line)
		if err != nil {
			return audit.Page{}, err
		}
		if asked {
			page.Entries = append(page.Entries, entry)
		}
	}
	page.Entries = page.Entries[:limit]
	page.Next = page.Entries[limit-1].Seq
	return page, nil
}

// Event is one entry with all its changes, without its private records; ErrNotFound when
// there is none of that number.
func (s *Store) Event(seq uint64) (audit.Event, error) {
	s.moving.RLock()
	defer s.moving.RUnlock()
	event, err := s.journal.event(seq)
	event.Private = nil
	return event, err
}

// HeadAt is where the chain stood after an entry; ErrNotFound when there is none of that number.
func (s *Store) HeadAt(seq uint64) (audit.Head, error) {
	s.moving.RLock()
	defer s.moving.RUnlock()
	line, err := s.journal.line(seq)
	if err == nil {
		line, err = s.journal.opened(line)
	}
	return line.Head, err
}

// At is the set-up as it was after an entry; ErrNotFound when there is none of that number.
// It goes from the nearest state that is known: the beginning, the checkpoint or now. Where the
// context ends on the way, its error is given.
func (s *Store) At(ctx context.Context, seq uint64) (*rbac.SetUp, error) {
	s.mu.Lock()
	s.moving.RLock()
	defer s.moving.RUnlock()
	base, head := s.base, s.journal.Head()
	now, _ := s.State()
	s.mu.Unlock()
	if seq == 0 || seq > head.Seq {
		return nil, fmt.Errorf("entry %d: %w", seq, rbac.ErrNotFound)
	}
	forward := seq
	if seq >= base.Head.Seq {
		forward = seq - base.Head.Seq
	} else {
		base = checkpoint{}
	}
	if head.Seq-seq <= forward {
		return s.takenBack(ctx, now, head.Seq, seq)
	}
	start, err := base.state(s.content)
	if err != nil {
		base, start = checkpoint{}, newRevision()
	}
	then, err := s.replay(ctx, start, base.Head, seq)
	if err != nil {
		return nil, err
	}
	return then.setUp, nil
}

// takenBack undoes the entries after one, last first.
func (s *Store) takenBack(ctx context.Context, now *rbac.SetUp, from, to uint64) (*rbac.SetUp, error) {
	if from == to {
		return now, nil
	}
	c, err := s.journal.back(from)
	if err != nil {
		return nil, err
	}
	defer c.close()
	state := rbac.NewReplay(now)
	for range from - to {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		line, err := c.next()
		if err == nil {
			line, err = s.journal.opened(line)
		}
		if err != nil {
			return nil, err
		}
		event, err := line.Event()
		if err != nil {
			return nil, err
		}
		if err := state.Apply(rbac.Inverse(event.Changes)); err != nil {
			return nil, fmt.Errorf("entry %d taken back: %w", event.Seq, err)
		}
	}
	return state.SetUp().Canonical(), nil
}
