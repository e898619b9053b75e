package app

import (
	"errors"
	"log/slog"
	"net/netip"
	"strings"
	"time"

	"rolebook/backend/access"
	"rolebook/backend/audit"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/signin"
)

// acceptance is somebody setting a password with the code they were given.
type acceptance struct {
	SetUp    string `json:"setUp"` // name or id; empty where there is only one
	Email    string `json:"email"`
	Code     string `json:"code"`
	Password string `json:"password"`
	Ask      bool   `json:"ask"` // sets nothing and leaves the code open: what it opens is asked
	address  netip.Addr
}

// acceptTries is how often an acceptance is worked out again when the set-up changes under it.
const acceptTries = 5

// accept sets a password with the code of an invitation, which is used up by it, or says what
// the code opens where only that is asked. Who was invited is active from then on, in the same
// entry of the history. Whether a code is wrong, or there is no such user or set-up, is not told
// apart; a password that is too weak leaves the code open.
func (w *Workspace) accept(a acceptance) (said string, err error) {
	in, client := w.signIns, clientKey(a.address)
	wait, done := in.addresses.Begin(client, w.now())
	if wait > 0 {
		return "", waitingFor(wait)
	}
	wrong := true
	defer func() { done(wrong) }()
	code := strings.ToUpper(strings.Join(strings.Fields(a.Code), ""))
	open, err := w.meant(a.SetUp)
	if err != nil {
		slog.Warn("an invitation to a set-up that is not there or not open here", "cause", w.inLog(err))
		return "", spoken().signIn.invitation
	}
	if a.Ask {
		said, err = open.invitedTo(rbac.NewEmail(a.Email), code, w.now())
	} else {
		err = open.accept(rbac.NewEmail(a.Email), code, a.Password, w.now())
	}
	if wrong = errors.Is(err, signin.ErrInvite) || errors.Is(err, rbac.ErrNotFound); wrong {
		return "", spoken().signIn.invitation
	}
	if err != nil || a.Ask {
		return said, err
	}
	in.accounts.Succeeded(string(rbac.NewEmail(a.Email)))
	w.announce(EventChanged, Changed{SetUp: open.ID, Seq: int(open.store.Head().Seq)})
	return "", nil
}

// accept is Workspace.accept in one set-up; ErrInvite for everything that keeps a code from
// being used.
func (o *OpenSetUp) accept(email rbac.Email, code, password string, now time.Time) error {
	for range acceptTries {
		ix := o.Now().Index
		u, was, err := o.invited(ix, email, code, now)
		if err != nil {
			return err
		}
		if err := strongEnough(password, u, ix.SetUp().Name); err != nil {
			return err
		}
		is, err := was.Accept(code, password, now)
		if err != nil {
			return err
		}
		if err := o.accepted(ix, u, was, is, now); !errors.Is(err, rbac.ErrStale) {
			return err
		}
	}
	return rbac.ErrStale
}

// invited is who a code lets in, with the credential it is in; ErrInvite for everything that
// keeps it from being used.
func (o *OpenSetUp) invited(ix *access.Index, email rbac.Email, code string, now time.Time) (*rbac.User, signin.Credential, error) {
	u := ix.SetUp().User(email)
	if u == nil || u.SSO || u.Status != rbac.Active && u.Status != rbac.Invited {
		return nil, signin.Credential{}, signin.ErrInvite
	}
	was, err := o.credential(email)
	if err == nil && (!was.Opens(code, now) || !mayStillReset(ix, was.By, u, now)) {
		err = signin.ErrInvite
	}
	return u, was, err
}

// invitedTo says to whom a code lets in that their roles open nothing here; it is empty where
// they open something.
func (o *OpenSetUp) invitedTo(email rbac.Email, code string, now time.Time) (string, error) {
	ix := o.Now().Index
	u, _, err := o.invited(ix, email, code, now)
	if err != nil || !opensNothing(ix, u, now) {
		return "", err
	}
	return fill(spoken().invitation.nothingForYou, "name", ix.SetUp().Name), nil
}

// accepted keeps the new credential and makes its user active. ErrStale: something changed since
// the revision by which that was decided.
func (o *OpenSetUp) accepted(ix *access.Index, u *rbac.User, was, is signin.Credential, now time.Time) error {
	event := audit.Event{
		Time: rbac.At(now), Actor: u.Email, Source: audit.Server, Action: audit.SignIn,
		Title: fill(spoken().signIn.accepted, "user", u.Name()),
	}
	if u.Status == rbac.Active {
		return o.replaceCredential(ix, was, is, event)
	}
	p, err := plan.Make(ix, plan.Activate(ix.SetUp(), u.Email), now)
	if err == nil {
		err = p.Error()
	}
	switch {
	case err != nil:
		return err
	case len(p.Changes) == 0:
		return rbac.ErrStale
	}
	_, err = o.applyWith(p, event, func() ([]audit.Private, error) {
		record, err := o.changed(was, is)
		return []audit.Private{record}, err
	})
	return err
}

// strongEnough says why a password is not taken.
func strongEnough(password string, u *rbac.User, setUp string) error {
	weak := signin.Weak(password, string(u.Email), u.FirstName, u.LastName, u.Alias, setUp)
	if weak == "" {
		return nil
	}
	e := spoken().signIn.weakPassword
	e.Message += " " + spoken().signIn.weak[weak]
	return e
}
