package app

import (
	"errors"
	"fmt"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

// decideTries is how often something is decided again when the set-up changes under it.
const decideTries = 5

// deciding is inSetUp for a method that writes something else than a plan by what it sees of the
// set-up. Where the set-up changed before it wrote, which call.still finds out, it is done again
// on the revision of then; ErrStale when that happens again and again.
func deciding[T any](s *Session, setUp string, a act, run func(*call) (T, error)) (T, error) {
	return inSetUp(s, setUp, a, func(c *call) (T, error) {
		done, err := run(c)
		for try := 1; try < decideTries && errors.Is(err, rbac.ErrStale); try++ {
			c = s.call(c.open, a)
			if err := c.rights.may(a); err != nil {
				var none T
				return none, err
			}
			done, err = run(c)
		}
		return done, err
	})
}

// still is ErrStale when the set-up is not any more as the call saw it, and ErrDenied when the
// session may not do the act at this moment. The caller holds o.writing.
func (c *call) still(a act) error {
	now := c.Session.call(c.open, a)
	if err := now.rights.may(a); err != nil {
		return err
	}
	if now.whole != c.whole {
		return fmt.Errorf("set-up %q: %w", now.whole.SetUp().Name, rbac.ErrStale)
	}
	return nil
}

// leaves records that something of the set-up leaves, as long as that is what the call saw: an
// import into it starts from the revision at this entry (access-model §8).
func (c *call) leaves(a act, event audit.Event) error {
	c.open.writing.Lock()
	defer c.open.writing.Unlock()
	if err := c.still(a); err != nil {
		return err
	}
	done, err := c.open.store.Record(event)
	if err == nil {
		c.workspace.announce(EventChanged, Changed{SetUp: c.open.ID, Seq: int(done.Seq), Title: done.Title})
	}
	return err
}
