package app

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"

	"rolebook/backend/access"
	"rolebook/backend/audit"
	"rolebook/backend/rbac"
	"rolebook/backend/signin"
)

// The kinds of this installation's own records that are about coming in.
const (
	privateCredential = "credential" // a signin.Credential by its user's e-mail
	privateSetting    = "setting"
)

// credential is how a user of the set-up comes in; an empty one when nothing is known. One
// that cannot be read is ErrInvalid and never an empty one.
func (o *OpenSetUp) credential(user rbac.Email) (signin.Credential, error) {
	text, there := o.store.Private(privateCredential, string(user))
	if !there {
		return signin.Credential{User: user}, nil
	}
	var c signin.Credential
	if err := json.Unmarshal(text, &c); err != nil || c.User != user {
		return signin.Credential{}, fmt.Errorf("credential of %q: %w", user, rbac.ErrInvalid)
	}
	return c, nil
}

// changed is the private record of a credential that became another. ErrStale: it is not any
// more what the change started from. The caller holds o.writing.
func (o *OpenSetUp) changed(was, is signin.Credential) (audit.Private, error) {
	now, err := o.credential(was.User)
	if err != nil {
		return audit.Private{}, err
	}
	if !bytes.Equal(encoded(now), encoded(was)) {
		return audit.Private{}, fmt.Errorf("credential of %q: %w", was.User, rbac.ErrStale)
	}
	return audit.Private{Kind: privateCredential, Key: string(is.User), Value: encoded(is)}, nil
}

func encoded(c signin.Credential) []byte {
	text, err := json.Marshal(c)
	if err != nil {
		panic(err) // texts, numbers and instants always can be
	}
	return text
}

// keepLocked records an event together with what a credential became by it. ErrStale when it was
// changed in between. The caller holds o.writing.
func (o *OpenSetUp) keepLocked(was, is signin.Credential, event audit.Event) error {
	record, err := o.changed(was, is)
	if err != nil {
		return err
	}
	event.Private = append(event.Private, record)
	_, err = o.store.Record(event)
	return err
}

// proven records that a password was right, with what its credential became by that: no more
// failures, a hash of the present cost. A disk that is full keeps nobody out. The caller holds
// o.writing.
func (o *OpenSetUp) proven(was, is signin.Credential, event audit.Event) error {
	record, err := o.changed(was, is)
	if errors.Is(err, rbac.ErrStale) {
		if now, err := o.credential(was.User); err != nil || now.Password != was.Password {
			return spoken().signIn.wrong
		}
	} else if err != nil {
		return err
	} else if !bytes.Equal(encoded(was), encoded(is)) {
		event.Private = append(event.Private, record)
	}
	o.remember(event)
	return nil
}

// remember writes an event into the history. Where it cannot be written, that is in the log:
// nobody is kept out, or in, by a full disk. Of a set-up with a passphrase the log names nobody.
func (o *OpenSetUp) remember(event audit.Event) {
	if _, err := o.store.Record(event); err != nil {
		if !o.store.Protected() {
			slog.Error("not in the history", "event", event.Title, "cause", err)
			return
		}
		slog.Error("not in the history", "action", event.Action, "time", event.Time.String(), "cause", sortOf(err))
	}
}

// countFailure adds one to the wrong passwords in a row of a user.
func (o *OpenSetUp) countFailure(user rbac.Email, event audit.Event) error {
	o.writing.Lock()
	defer o.writing.Unlock()
	c, err := o.credential(user)
	if err != nil || c.Password == "" {
		return err
	}
	c.Failures, c.Failed = c.Failures+1, event.Time
	event.Private = append(event.Private, audit.Private{Kind: privateCredential, Key: string(user), Value: encoded(c)})
	_, err = o.store.Record(event)
	return err
}

// resetCredential records an event together with a credential that takes the place of whatever
// there was, and ends the user's sessions. The caller holds o.writing.
func (o *OpenSetUp) resetCredential(is signin.Credential, event audit.Event) error {
	event.Private = append(event.Private, audit.Private{Kind: privateCredential, Key: string(is.User), Value: encoded(is)})
	_, err := o.store.Record(event)
	if err == nil {
		o.signIns.endOf(o.ID, is.User)
	}
	return err
}

// replaceCredential is keepLocked that ends the user's sign-ins, for what was decided by a
// revision: ErrStale, too, when that is not the present one any more.
func (o *OpenSetUp) replaceCredential(decided *access.Index, was, is signin.Credential, event audit.Event) error {
	o.writing.Lock()
	defer o.writing.Unlock()
	if now := o.Now().Index; now != decided {
		return fmt.Errorf("set-up %q: %w", now.SetUp().Name, rbac.ErrStale)
	}
	err := o.keepLocked(was, is, event)
	if err == nil {
		o.signIns.endOf(o.ID, is.User)
	}
	return err
}

// following are the credentials that changes take along: a renamed user's gets the new key, a
// deleted one's goes. Invitations that they made count by the new address, or no more: whoever
// has the address one day is somebody else. They ride in the event of the changes.
func (o *OpenSetUp) following(changes []rbac.Change) ([]audit.Private, error) {
	now := map[rbac.Email]rbac.Email{} // empty: gone
	for _, c := range changes {
		was, _ := c.Before.(*rbac.User)
		is, _ := c.After.(*rbac.User)
		switch {
		case was == nil || is != nil && is.Email == was.Email:
		case is == nil:
			now[was.Email] = ""
		default:
			now[was.Email] = is.Email
		}
	}
	if len(now) == 0 {
		return nil, nil
	}
	var left, come []audit.Private
	for _, p := range o.store.Privates(privateCredential) {
		was, err := o.credential(rbac.Email(p.Key))
		next, moved := now[rbac.Email(p.Key)]
		if moved {
			left = append(left, audit.Private{Kind: privateCredential, Key: p.Key})
		}
		switch {
		case moved && next == "":
			continue
		case err != nil && moved:
			return nil, err
		case err != nil:
			continue
		}
		if is := followed(was, now); !bytes.Equal(encoded(is), encoded(was)) {
			come = append(come, audit.Private{Kind: privateCredential, Key: string(is.User), Value: encoded(is)})
		}
	}
	return append(left, come...), nil
}

// followed is a credential after people got other addresses, or none.
func followed(c signin.Credential, now map[rbac.Email]rbac.Email) signin.Credential {
	if user, moved := now[c.User]; moved {
		c.User = user
	}
	by, moved := now[c.By]
	switch {
	case !moved || c.By == "":
	case by == "":
		c.Invite, c.Expires, c.By = "", rbac.Instant{}, ""
	default:
		c.By = by
	}
	return c
}
