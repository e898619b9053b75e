package app

import (
	"fmt"
	"time"

	"rolebook/backend/access"
	"rolebook/backend/audit"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/signin"
)

// invite opens an invitation for a user and gives its code, which is shown once and kept
// nowhere, and when it ends. An earlier code is replaced. Of somebody who has a password it is
// the reset: the password counts no more and their sessions end.
//
// ErrDenied: they hold more than whoever asks, or are a superuser and the other is none
// (access-model §6). What stands in the way otherwise is an AppError.
func (c *call) invite(email rbac.Email) (code string, expires time.Time, err error) {
	c.open.writing.Lock()
	defer c.open.writing.Unlock()
	c, u, err := c.resetting(email)
	if err != nil {
		return "", time.Time{}, err
	}
	w := spoken().signIn
	switch {
	case u.SSO:
		return "", time.Time{}, told(w.ssoOnly, "user", u.Name())
	case u.Status != rbac.Active && u.Status != rbac.Invited:
		return "", time.Time{}, told(w.notNow, "user", u.Name(), "status", spoken().statuses[u.Status])
	}
	was, err := c.open.credential(email)
	if err != nil {
		was = signin.Credential{User: email}
	}
	title := w.invited
	if was.Password != "" {
		title = w.reset
	}
	next, code := signin.Credential{User: email}.WithInvite(c.now)
	if c.person != nil {
		next.By = c.person.email
	}
	if err := c.open.resetCredential(next, c.event(fill(title, "user", u.Name()), about{action: audit.SignIn})); err != nil {
		return "", time.Time{}, err
	}
	return code, next.Expires.Time, nil
}

// resetting is the call in the present revision, with the user whose way in it changes: what the
// session might when the call began may be gone since (promises §4, R6). The caller holds
// o.writing.
func (c *call) resetting(email rbac.Email) (*call, *rbac.User, error) {
	now := c.Session.call(c.open, editUsers)
	if err := now.rights.may(editUsers); err != nil {
		return nil, nil, err
	}
	u := now.setUp().User(email)
	if u == nil {
		return nil, nil, fmt.Errorf("user %q: %w", email, rbac.ErrNotFound)
	}
	return now, u, now.mayReset(u)
}

// mayReset reports with ErrDenied who may not be given a new way in by this session: whom it does
// not administer, who holds more than its person, and, as long as that is no superuser, superusers
// and everybody else who holds something restricted (access-model §6). The person at the
// workstation gives one to anybody.
func (c *call) mayReset(u *rbac.User) error {
	if c.rights.owner {
		return nil
	}
	denied := fmt.Errorf("a new code for %s: %w", u.Name(), rbac.ErrDenied)
	if !c.administers(u.Email) || u.Superuser && !c.rights.superuser {
		return denied
	}
	if _, stronger := plan.Stronger(c.whole, u.Email, c.actor(), c.now); stronger {
		return denied
	}
	if u.Email != c.user && !c.rights.superuser && holdsRestricted(c.whole, u, c.now) {
		return denied
	}
	return nil
}

// holdsRestricted reports whether somebody is given anything restricted, from now on at some
// time, on some channel, from some address, with some of their roles.
func holdsRestricted(ix *access.Index, u *rbac.User, now time.Time) bool {
	c := access.Circumstances{AsActive: true, EveryAddOn: true, Unconstrained: true, NoRequirements: true}
	for _, p := range ix.SetUp().Catalogue.Permissions() {
		if !p.Restricted {
			continue
		}
		for _, c.Time = range access.Instants(now, u) {
			for _, c.Channel = range rbac.Channels {
				for _, c.Address = range ix.Addresses(u) {
					if ix.Hold(u.Email, p.Key, c).Can(rbac.View) {
						return true
					}
				}
			}
		}
	}
	return false
}

// mayStillReset reports whether who made an invitation could make it now: from one of the
// addresses that count for them, with roles that may be active together.
func mayStillReset(ix *access.Index, by rbac.Email, u *rbac.User, now time.Time) bool {
	maker := ix.SetUp().User(by)
	if by == "" || maker == nil || maker.Status != rbac.Active {
		return by == ""
	}
	for _, roles := range ix.ActiveSets(by, now) {
		for _, address := range ix.Addresses(maker) {
			p := &person{email: by, roles: roles, asOf: ix, since: now, address: address}
			c := &call{Session: &Session{person: p}, rights: p.rightsIn(ix, now), whole: ix, now: now, user: by}
			if c.mayReset(u) == nil {
				return true
			}
		}
	}
	return false
}

// told is an error with its values in their places.
func told(e AppError, values ...string) AppError {
	e.Message, e.Advice = fill(e.Message, values...), fill(e.Advice, values...)
	return e
}
