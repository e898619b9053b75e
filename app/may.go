package app

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// act says what a bound method is about, so that one place can decide whether it may be done.
// The zero act is for the person at the workstation alone: a method that who signed in may
// call says for which screen, or that it is open.
type act struct {
	screen   rbac.Screen   // the screen it belongs to
	also     []rbac.Screen // screens that let it be done as well
	action   rbac.Action   // empty = rbac.View
	anywhere bool          // for whom some screen lets do the action, whichever
	whole    []rbac.Screen // only for who sees all of these
	open     bool          // for everybody who signed in
}

// screens are those of which one must let it be done.
func (a act) screens() []rbac.Screen {
	switch {
	case a.anywhere:
		return rbac.Screens
	case a.screen == "":
		return a.also
	}
	return append([]rbac.Screen{a.screen}, a.also...)
}

// may reports with ErrDenied what the session may not do outside of any set-up: whoever signed
// in to one has nothing to do there but what is open to all.
func (s *Session) may(a act) error {
	if s == nil {
		return errSignedOut
	}
	switch s.Door {
	case DoorWindow, DoorServer, DoorCommandLine:
	default:
		return fmt.Errorf("what comes through an unknown door: %w", rbac.ErrDenied)
	}
	if s.person != nil && !a.open {
		return spoken().authority.denied
	}
	return nil
}

// rights are what a session may do in one revision of a set-up: what its person holds on the
// permissions that govern Rolebook's screens, now and when they signed in (access-model §6).
type rights struct {
	ix        *access.Index // the whole revision
	user      rbac.Email
	owner     bool // the person at the workstation, who owns every set-up
	superuser bool
	holds     map[rbac.Screen]access.Hold
}

// rightsIn is the one place that decides what a session may do in a set-up.
func (s *Session) rightsIn(ix *access.Index, now time.Time) *rights {
	if s.person == nil {
		return &rights{ix: ix, owner: true, superuser: true}
	}
	return s.person.rightsIn(ix, now)
}

func (p *person) rightsIn(ix *access.Index, now time.Time) *rights {
	r := &rights{ix: ix, user: p.email, holds: map[rbac.Screen]access.Hold{}}
	if p.asOf == nil {
		return r
	}
	c := access.Circumstances{Time: now, Channel: rbac.UI, Address: p.address, Roles: p.roles}
	then := c
	then.Time = p.since
	for _, screen := range rbac.Screens {
		was := p.asOf.Screen(p.email, screen, then).Grown(p.asOf.SetUp(), ix.SetUp())
		r.holds[screen] = ix.Screen(p.email, screen, c).Meet(was)
	}
	r.superuser = superuserIn(ix.SetUp(), p.email) && superuserIn(p.asOf.SetUp(), p.email)
	return r
}

func superuserIn(s *rbac.SetUp, email rbac.Email) bool {
	u := s.User(email)
	return u != nil && u.Superuser && u.Status == rbac.Active
}

// on reports whether the screen lets do the action, to anybody at all.
func (r *rights) on(screen rbac.Screen, action rbac.Action) bool {
	return r.owner || r.holds[screen].Can(action)
}

// everybody reports whether the screen lets do the action to everybody.
func (r *rights) everybody(screen rbac.Screen, action rbac.Action) bool {
	return r.owner || r.holds[screen].Everybody(action)
}

// may is ErrDenied, in words, where the act may not be done.
func (r *rights) may(a act) error {
	if r.owner || a.open {
		return nil
	}
	action := cmp.Or(a.action, rbac.View)
	screens := a.screens()
	if !slices.ContainsFunc(screens, func(s rbac.Screen) bool { return r.on(s, action) }) {
		return refusedOn(screens, action, slices.ContainsFunc(screens, func(s rbac.Screen) bool { return r.on(s, rbac.View) }))
	}
	for _, s := range a.whole {
		if !r.everybody(s, rbac.View) {
			return spoken().authority.notWhole
		}
	}
	return nil
}

// complete is ErrDenied where what leaves would silently be without what is restricted.
func (r *rights) complete() error {
	if part := *r.ix.SetUp(); !r.superuser && leaveOutRestricted(&part, false) {
		return spoken().authority.partExport
	}
	return nil
}

// refusedOn says which screen is closed to somebody, or that they may only look at it.
func refusedOn(screens []rbac.Screen, action rbac.Action, looks bool) error {
	w := spoken().authority
	if len(screens) == 0 || len(screens) == len(rbac.Screens) {
		return w.denied
	}
	e := w.closed
	if action == rbac.Edit && looks {
		e = w.readOnly
	}
	e.Message = fill(e.Message, "screen", spoken().screens[screens[0]])
	return e
}

// actor is who answers for what the session changes.
func (s *Session) actor() plan.Actor {
	if s.person == nil {
		return plan.Actor{}
	}
	return plan.Actor{User: s.person.email, Roles: s.person.roles, AsOf: s.person.asOf, Since: s.person.since}
}
