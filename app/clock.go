package app

import (
	"time"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

const (
	clockSlack = 2 * time.Minute // clocks are set right by as much without anybody's doing
	clockTick  = time.Minute     // as often is it noted what time it is
)

// watch holds the time against the latest there was in the set-up. While the clock is behind,
// assignments with a start or an end count for nothing, on every path: nobody knows whether
// they do, and it may have been set back to make them last (promises R7). That it is behind is
// in the history once; so are the assignments that ended since somebody last looked.
func (o *OpenSetUp) watch(now time.Time, account string) error {
	if _, _, due := o.clockAt(now); !due {
		return nil
	}
	o.writing.Lock()
	defer o.writing.Unlock()
	seen, back, due := o.clockAt(now)
	if !due {
		return nil
	}
	if was := o.clockBack.Swap(back); was != back {
		at := o.Now()
		o.current.Store(&Revision{Index: at.Index.Untimed(back), Number: at.Number})
	}
	event := audit.Event{Time: rbac.At(now), Note: account, Source: audit.FromExpiry}
	if back {
		event.Action = audit.Clock
		event.Title = fill(spoken().clock.behind, "now", spoken().instant(rbac.At(now)), "seen", spoken().instant(rbac.At(seen)))
		_, err := o.store.Behind(event)
		return err
	}
	if err := o.store.See(now); err != nil {
		return err
	}
	return o.recordEnded(event, seen, now)
}

// clockAt is the latest time there was, whether a time is behind it, and whether that is to be
// written down: it was otherwise, or nobody looked for a while.
func (o *OpenSetUp) clockAt(now time.Time) (seen time.Time, back, due bool) {
	seen = o.store.Seen().Time
	back = now.Before(seen.Add(-clockSlack))
	return seen, back, back != o.clockBack.Load() || !back && now.Sub(seen) >= clockTick
}

// recordEnded writes down which assignments ended after one time and by another.
func (o *OpenSetUp) recordEnded(event audit.Event, after, by time.Time) error {
	setUp := o.Now().Index.SetUp()
	t, w := tell(setUp), spoken().clock
	var ended []string
	for _, u := range setUp.Users {
		for _, a := range u.Assignments {
			if a.Until.Passed(by) && !a.Until.Passed(after) {
				ended = append(ended, fill(w.one, "role", t.role(a.Role), "user", t.user(u.Email)))
			}
		}
	}
	if len(ended) == 0 {
		return nil
	}
	event.Action = audit.Expire
	event.Title = fill(w.ended.of(len(ended)), "roles", spoken().listed(ended, 5))
	_, err := o.store.Record(event)
	return err
}

// TrustClock says that the clock of this computer is right, after it was behind: from now on
// its time is the latest there was.
func (o *Overview) TrustClock(setUp string) (OverviewView, error) {
	_, err := inSetUp(o.session, setUp, editUsers, func(c *call) (struct{}, error) {
		if err := c.ofWorkstation(); err != nil || !c.open.clockBack.Load() {
			return struct{}{}, err
		}
		if err := c.open.store.Trust(c.event(spoken().clock.trusted, about{action: audit.Clock})); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, c.open.watch(c.now, c.workspace.account)
	})
	if err != nil {
		return OverviewView{}, err
	}
	return o.Get(setUp)
}

// clock is what is said where the clock is behind; empty where it is not.
func (c *call) clock() string {
	if !c.open.clockBack.Load() {
		return ""
	}
	w := spoken()
	return fill(w.clock.warning, "now", w.instant(rbac.At(c.now)), "seen", w.instant(c.open.store.Seen()))
}
