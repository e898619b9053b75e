package app

import (
	"cmp"
	"errors"
	"fmt"
	"strings"

	"rolebook/backend/audit"
	"rolebook/backend/course"
	"rolebook/backend/rbac"
	"rolebook/backend/signin"
	"rolebook/backend/store"
)

// Protection is the passphrase of a set-up: it locks what is kept on this computer. Only the
// person at the workstation has to do with it.
type Protection struct{ session *Session }

// Get says whether a set-up has a passphrase, without opening it.
func (p *Protection) Get(setUp string) (ProtectionView, error) {
	return answer(p.session, act{}, func() (ProtectionView, error) {
		if err := p.session.ofWorkstation(); err != nil {
			return ProtectionView{}, err
		}
		return p.session.workspace.protection(setUp)
	})
}

// Unlock opens a protected set-up. With remember the system keeps the passphrase for the user,
// so that this computer opens it by itself from then on.
func (p *Protection) Unlock(setUp, passphrase string, remember bool) (SetUpFrame, error) {
	return answer(p.session, act{}, func() (SetUpFrame, error) {
		if err := p.session.ofWorkstation(); err != nil {
			return SetUpFrame{}, err
		}
		w := p.session.workspace
		if _, err := w.openWith(setUp, passphrase); err != nil {
			return SetUpFrame{}, err
		}
		if remember {
			if err := w.remember(setUp, passphrase); err != nil {
				return SetUpFrame{}, err
			}
		}
		return p.session.frame(setUp)
	})
}

// Protect gives a set-up a passphrase, or another in place of the one it has, which Current
// must be. What could not be removed of the content from before is an error, though it is done.
func (p *Protection) Protect(setUp string, n NewPassphrase) (ProtectionView, error) {
	return inSetUp(p.session, setUp, act{action: rbac.Edit}, func(c *call) (ProtectionView, error) {
		if err := c.ofWorkstation(); err != nil {
			return ProtectionView{}, err
		}
		w := spoken().protection
		if why := signin.Weak(n.Passphrase, c.setUp().Name); why != "" {
			e := w.weak
			e.Message = fill(e.Message, "why", spoken().signIn.weak[why])
			return ProtectionView{}, e
		}
		done, err := c.protect(n.Current, n.Passphrase)
		if !n.Remember {
			n.Passphrase = ""
		}
		return p.settled(setUp, n.Passphrase, done, err)
	})
}

// Unprotect takes the passphrase of a set-up away.
func (p *Protection) Unprotect(setUp, current string) (ProtectionView, error) {
	return inSetUp(p.session, setUp, act{action: rbac.Edit}, func(c *call) (ProtectionView, error) {
		if err := c.ofWorkstation(); err != nil {
			return ProtectionView{}, err
		}
		done, err := c.protect(current, "")
		return p.settled(setUp, "", done, err)
	})
}

// Forget has the system keep the passphrase no longer.
func (p *Protection) Forget(setUp string) (ProtectionView, error) {
	return answer(p.session, act{}, func() (ProtectionView, error) {
		err := p.session.ofWorkstation()
		return p.settled(setUp, "", err == nil, err)
	})
}

// settled has the system keep the passphrase, or none, once it is done, and says how things are.
func (p *Protection) settled(setUp, passphrase string, done bool, err error) (ProtectionView, error) {
	w := p.session.workspace
	if done {
		if failed := w.remember(setUp, passphrase); err == nil {
			err = failed
		}
	}
	if err != nil {
		return ProtectionView{}, err
	}
	return w.protection(setUp)
}

// protection is how a set-up is protected, as far as can be seen from outside.
func (w *Workspace) protection(id string) (ProtectionView, error) {
	entries, err := w.List()
	if err != nil {
		return ProtectionView{}, err
	}
	for _, e := range entries {
		if e.Slug == id {
			return ProtectionView{Protected: e.Protected, Remembered: e.Protected && w.remembered(id) != "", Keyring: hasKeyring()}, nil
		}
	}
	return ProtectionView{}, fmt.Errorf("set-up %q: %w", id, rbac.ErrNotFound)
}

// protect gives the set-up a passphrase in place of the current one; an empty one takes it away.
// It may be done and still give an error: what could not be removed of the content from before.
// Until what was written anew is put in force it can be given up.
func (c *call) protect(current, passphrase string) (done bool, err error) {
	return carried(c.Session, spoken().progress.protecting, func(on *course.Course) (bool, error) {
		return c.open.protect(on, NewPassphrase{Current: current, Passphrase: passphrase}, c.event("", about{action: audit.Protect}))
	})
}

func (o *OpenSetUp) protect(on *course.Course, n NewPassphrase, event audit.Event) (done bool, err error) {
	o.writing.Lock()
	defer o.writing.Unlock()
	if err := o.store.Proves(n.Current); err != nil {
		return false, err
	}
	w := spoken().protection
	switch {
	case n.Passphrase == "":
		event.Title = w.removed
		event, err = o.store.Unprotect(on, event)
	case o.store.Protected():
		event.Title = w.changed
		event, err = o.store.Protect(on, n.Passphrase, event)
	default:
		event.Title = w.protected
		event, err = o.store.Protect(on, n.Passphrase, event)
	}
	done = event.Seq > 0
	var left *store.Leftover
	if errors.As(err, &left) {
		err = leftBehind(left, done)
	}
	return done, err
}

// leftBehind says what stays in the data folder, and whether the change is done all the same.
func leftBehind(left *store.Leftover, done bool) AppError {
	e := spoken().protection.refused
	if done {
		e = spoken().protection.left
	}
	e.Message = fill(e.Message, "files", strings.Join(left.Paths, ", "))
	return e
}

// Give has the workspace open protected set-ups with a passphrase that was said beforehand.
// What it does not open is asked for with ask, by the set-up's name, if there is one; an empty
// answer is none.
func (w *Workspace) Give(passphrase string, ask func(name string) (string, error)) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.given, w.ask = passphrase, ask
}

// knownPassphrase is the one that was given or that the system keeps; empty when nobody knows.
func (w *Workspace) knownPassphrase(id string) string {
	w.mu.Lock()
	given := w.given
	w.mu.Unlock()
	return cmp.Or(given, w.remembered(id))
}

// openKnown opens a protected set-up with a passphrase that was given, that the system keeps,
// or that somebody is asked for.
func (w *Workspace) openKnown(p *store.Protected) (*OpenSetUp, error) {
	w.mu.Lock()
	given, ask := w.given, w.ask
	w.mu.Unlock()
	if given != "" {
		return w.openWith(p.Slug, given)
	}
	if kept := w.remembered(p.Slug); kept != "" {
		o, err := w.openWith(p.Slug, kept)
		if !errors.Is(err, store.ErrPassphrase) {
			return o, err
		}
	}
	if ask == nil {
		return nil, p
	}
	answer, err := ask(p.Name)
	switch {
	case err != nil:
		return nil, err
	case answer == "":
		return nil, p
	}
	return w.openWith(p.Slug, answer)
}
