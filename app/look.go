package app

import (
	"fmt"
	"time"

	"rolebook/backend/access"
	"rolebook/backend/course"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// look is one revision of a set-up as screens look at it, at one instant, in words.
type look struct {
	teller
	ix    *access.Index // as the session sees it
	whole *access.Index // for what is true of everybody
	at    time.Time
}

func lookAt(ix *access.Index, at time.Time) *look {
	return &look{teller: tell(ix.SetUp()), ix: ix, whole: ix, at: at}
}

// look is the call's revision in words.
func (c *call) look() *look {
	l := lookAt(c.ix, c.now)
	l.whole, l.on = c.whole, c.on
	return l
}

func (l *look) setUp() *rbac.SetUp { return l.ix.SetUp() }

// userAt is a user of the set-up, whatever the case in which the address was given.
func (l *look) userAt(email string) (*rbac.User, error) {
	if u := l.setUp().User(rbac.NewEmail(email)); u != nil {
		return u, nil
	}
	return nil, fmt.Errorf("user %q: %w", email, rbac.ErrNotFound)
}

func (l *look) groupAt(key string) (*rbac.Group, error) {
	if g := l.setUp().Group(rbac.GroupKey(key)); g != nil {
		return g, nil
	}
	return nil, fmt.Errorf("group %q: %w", key, rbac.ErrNotFound)
}

// tell words a set-up as it is.
func tell(s *rbac.SetUp) teller { return tellBoth(names{s, s}) }

// tellBoth words two revisions of a set-up.
func tellBoth(n names) teller { return teller{language: spoken(), names: n} }

// looking is seeing for a method that only looks.
func looking[T any](s *Session, a act, setUp string, show func(*look) (T, error)) (T, error) {
	return seeing(s, setUp, a, func(c *call) (T, error) { return show(c.look()) })
}

// proposing is inSetUp for a method that plans a change.
func proposing(s *Session, a act, setUp string, edit func(*look) (plan.Edit, error)) (PlanView, error) {
	return inSetUp(s, setUp, a, func(c *call) (PlanView, error) {
		wanted, err := during(s, spoken().progress.planning, func(on *course.Course) (plan.Edit, error) {
			l := c.look()
			l.on = on
			return edit(l)
		})
		if err != nil {
			return PlanView{}, err
		}
		return c.propose(wanted, about{})
	})
}
