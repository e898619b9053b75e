package store

import (
	"errors"
	"fmt"
	"io/fs"
	"path"

	"rolebook/backend/audit"
	"rolebook/backend/course"
)

// Protected reports whether the set-up has a passphrase.
func (s *Store) Protected() bool {
	s.moving.RLock()
	defer s.moving.RUnlock()
	return s.protection != nil
}

// Proves is nil when the passphrase is the set-up's, or it has none; else ErrPassphrase.
func (s *Store) Proves(passphrase string) error {
	s.moving.RLock()
	p := s.protection
	s.moving.RUnlock()
	if p == nil {
		return nil
	}
	_, err := p.unlock(passphrase)
	return err
}

// Protect gives the set-up a passphrase, or another one in place of the one it has. Everything
// is written anew, sealed with a new key, before anything of the old goes: a kill leaves the
// set-up as it was or as it is to be. Afterwards nothing in its folder can be read without the
// passphrase but the set-up's name, when it was last changed, and how many entries there are.
// Where something of the old cannot be removed the new is in force all the same, and the error,
// ErrLeftover, comes with the event; what stays is as readable as it was until an opening
// removes it.
// What the disk keeps of removed files is the disk's; only an encrypted disk answers for that.
//
// Given up before the new is put in force, the error is ErrGivenUp and nothing was changed; the
// course is told of the step Saving first, and asked whether to go on.
//
// The event is written as the first entry under the new passphrase. Errors are those of Apply;
// a journal that is not whole is an *audit.Damage.
func (s *Store) Protect(on *course.Course, passphrase string, event audit.Event) (audit.Event, error) {
	if passphrase == "" {
		return audit.Event{}, fmt.Errorf("set-up %q: no passphrase: %w", s.slug, ErrPassphrase)
	}
	p, v, err := newProtection(passphrase)
	if err != nil {
		return audit.Event{}, err
	}
	return s.move(on, change{&p, v}, event)
}

// Unprotect takes the passphrase away and writes everything readable, in the same manner.
// Errors are those of Protect. While content beside what is in force cannot be removed it is
// refused with ErrLeftover and the zero event: what it would write over may hold more.
func (s *Store) Unprotect(on *course.Course, event audit.Event) (audit.Event, error) {
	return s.move(on, change{}, event)
}

// change is what a set-up is to be protected with; both nil = nothing.
type change struct {
	*protection
	*vault
}

// move writes the content anew, sealed with the vault or readable, and makes that the content.
func (s *Store) move(on *course.Course, to change, event audit.Event) (audit.Event, error) {
	p, v := to.protection, to.vault
	s.mu.Lock()
	defer s.mu.Unlock()
	done, again, err := s.before(event)
	if err == nil && !again {
		err = errors.Join(refuseChanges(event.Title, event.Changes), s.room(4*s.journal.sizeAfter(0)+4*s.base.Size))
	}
	if again || err != nil {
		return done, err
	}
	if p == nil && s.protection != nil {
		if s.left = s.sweep(); s.left != nil {
			return audit.Event{}, fmt.Errorf("set-up %q: %w", s.slug, s.left)
		}
	}
	err = s.stage(on, to, &event)
	if err == nil && !on.At(course.Saving, 0, 0) {
		err = course.ErrGivenUp
	}
	if err != nil {
		return audit.Event{}, errors.Join(fmt.Errorf("set-up %q: %w", s.slug, err), s.home.RemoveAll(movingDir))
	}
	if err := s.settle(p); err != nil {
		return audit.Event{}, fmt.Errorf("set-up %q: %w", s.slug, err)
	}
	if err := s.turn(p); err != nil {
		s.broken = err
		return audit.Event{}, fmt.Errorf("set-up %q: %w: %w", s.slug, ErrUnknown, err)
	}
	s.publish(event, s.current.Load().setUp)
	s.changed = event.Time
	s.pass(event.Time.Time)
	if err := s.moveIn(p, v); err != nil {
		s.broken = err
		return event, &Leftover{Paths: []string{s.home.Name()}, Err: err}
	}
	return event, s.left
}

// stage writes the whole content, with the event as its last entry, where it is in force for
// nobody.
func (s *Store) stage(on *course.Course, with change, event *audit.Event) (err error) {
	p, v := with.protection, with.vault
	if err := s.home.RemoveAll(movingDir); err != nil {
		return err
	}
	if err := s.home.Mkdir(movingDir, dirPerm); err != nil {
		return err
	}
	root, err := s.home.OpenRoot(movingDir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, root.Close()) }()
	in := &content{root: root, vault: v}
	j := &journal{root: root, vault: v}
	if err := s.journal.rewrite(on, j); err != nil {
		return err
	}
	last, err := j.entry(event)
	if err != nil {
		return errors.Join(err, j.close())
	}
	if err := errors.Join(j.append(last, false), j.close()); err != nil {
		return err
	}
	then := *s.current.Load()
	then.private = then.private.with(event.Private)
	if _, err := writeCheckpoint(in, &then, j.head); err != nil {
		return err
	}
	if p != nil {
		if err := p.write(root); err != nil {
			return err
		}
	}
	a := newAbout(then.setUp, event.Time, j.head)
	a.Seen = s.Seen()
	return errors.Join(a.write(in), syncDir(root, "."))
}

// settle moves what was staged to where it will be in force. Until turn it is in force for
// nobody.
func (s *Store) settle(p *protection) error {
	if p != nil {
		return errors.Join(patiently(func() error { return s.home.Rename(movingDir, p.Folder) }), syncDir(s.home, "."))
	}
	entries, err := fs.ReadDir(s.home.FS(), movingDir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		err := patiently(func() error { return s.home.RemoveAll(e.Name()) })
		if err == nil {
			err = patiently(func() error { return s.home.Rename(path.Join(movingDir, e.Name()), e.Name()) })
		}
		if err != nil {
			return err
		}
	}
	return errors.Join(breakSeal(s.home), syncDir(s.home, "."))
}

// turn is the one step that puts the new content in force. What is to be no more is never
// taken for what is in force, whatever else goes: the copy of how it was opened goes first.
func (s *Store) turn(p *protection) error {
	if p != nil {
		return p.write(s.home)
	}
	if s.protection != nil {
		if err := patiently(func() error { return s.content.root.Remove(protectionFile) }); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return errors.Join(patiently(func() error { return s.home.Remove(protectionFile) }), syncDir(s.home, "."))
}

// moveIn goes on with the new content, and removes the old.
func (s *Store) moveIn(p *protection, v *vault) error {
	s.moving.Lock()
	defer s.moving.Unlock()
	err := s.journal.close()
	if s.db != nil {
		err = errors.Join(err, s.db.close())
		s.db = nil
	}
	if s.content.root != s.home {
		err = errors.Join(err, s.content.root.Close())
	}
	s.content, s.protection = &content{root: s.home, vault: v}, p
	if p != nil {
		root, failed := openSealed(s.home, p.Folder)
		if failed != nil {
			s.content = &content{root: s.home}
			return errors.Join(err, failed)
		}
		s.content.root = root
	}
	return errors.Join(err, s.beginAgain())
}

// beginAgain reads the checkpoint and journal of content that was just written.
func (s *Store) beginAgain() error {
	base, err := readCheckpoint(s.content.root)
	if err != nil {
		return err
	}
	j, err := openJournal(s.content, base.Head)
	if err != nil {
		return err
	}
	s.base, s.journal, s.since, s.retries = base, j, 0, retries{}
	s.left = s.sweep()
	return s.rebuild()
}
