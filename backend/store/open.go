package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

// openStore opens the set-up in its folder, which it closes again after an error.
func (f *Folder) openStore(slug, passphrase string) (*Store, error) {
	home, err := f.root.OpenRoot(slug)
	if err != nil {
		return nil, fmt.Errorf("set-up %q: %w", slug, err)
	}
	s := &Store{slug: slug, home: home, free: f.free}
	name := nameOf(home, slug)
	if s.lock, err = takeLock(home, name); err != nil {
		return nil, errors.Join(err, home.Close())
	}
	err = s.find(name, passphrase)
	if err == nil {
		err = s.start(name)
	}
	if err != nil {
		return nil, errors.Join(err, s.lock.release(), s.closeRoots())
	}
	return s, nil
}

// start finds the state. Until the journal is proven whole nothing is changed.
func (s *Store) start(name string) error {
	if err := onlyPlain(s.content.root); err != nil {
		return err
	}
	var err error
	if s.base, err = readCheckpoint(s.content.root); err != nil {
		return fmt.Errorf("%q: %w", name, err)
	}
	if s.journal, err = openJournal(s.content, s.base.Head); err == nil {
		err = s.complete()
	}
	if err != nil {
		return s.damaged(name, err)
	}
	s.recovered.Torn = s.journal.torn
	if err := s.journal.cutTorn(); err != nil {
		return err
	}
	if err := s.load(); err != nil {
		return s.damaged(name, err)
	}
	s.since = s.journal.sizeAfter(s.base.Head.Seq)
	if err := s.findSeen(); err != nil {
		return s.damaged(name, err)
	}
	if s.db != nil {
		s.overdue = s.heal()
	}
	s.left = s.sweep()
	return nil
}

// onlyPlain refuses folders of the set-up that are not folders (promises P39).
func onlyPlain(root *os.Root) error {
	for _, name := range []string{journalDir, badgerDir} {
		entry, err := root.Lstat(name)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return err
		}
		if !entry.IsDir() {
			return fmt.Errorf("%s: not a folder: %w", filepath.Join(root.Name(), name), rbac.ErrInvalid)
		}
	}
	return nil
}

// complete holds the journal against what is known of how far it had come.
func (s *Store) complete() error {
	head := s.journal.Head()
	for _, known := range []audit.Head{readAbout(s.content.root).Head, readSeal(s.content.root).Head} {
		if known.Seq > head.Seq {
			return &audit.Damage{Seq: head.Seq + 1, Wrong: audit.Cut, Found: known.Seq, File: journalDir}
		}
		if known.Seq == 0 {
			continue
		}
		line, err := s.journal.line(known.Seq)
		if err == nil {
			err = agrees(line.Head, known)
		}
		if err != nil {
			return err
		}
	}
	if head.Seq == 0 {
		return &audit.Damage{Seq: 1, Wrong: audit.Missing, File: journalDir}
	}
	return nil
}

// damaged names what is left beside a damaged journal.
func (s *Store) damaged(name string, err error) error {
	var damage *audit.Damage
	if !errors.As(err, &damage) {
		return fmt.Errorf("%q: %w", name, err)
	}
	d := &Damaged{Name: name, Damage: damage}
	if _, err := s.base.text(s.content); err == nil && s.base.named(s.content.vault) {
		d.Seq = s.base.Head.Seq
		if s.content.vault == nil {
			d.Document = filepath.Join(s.content.root.Name(), s.base.Document)
		}
	}
	return d
}

// load publishes the state: from Badger if it is proven intact, else from checkpoint and
// journal, with Badger written anew if there is room for it.
func (s *Store) load() error {
	full := s.room(0) != nil
	if cause := s.distrust(full); cause != "" {
		s.recovered.Rebuilt = cause
	} else if s.openSealed() {
		return nil
	} else {
		s.recovered.Rebuilt = NotIntact
	}
	state, err := s.replayed()
	if err != nil {
		return err
	}
	s.current.Store(state)
	if full {
		return nil
	}
	return s.rebuild()
}

// distrust is why Badger's folder cannot be used as it is; empty when it can.
func (s *Store) distrust(full bool) Cause {
	sealed := readSeal(s.content.root)
	switch {
	case full:
		return DiskFull
	case sealed.Head.Seq == 0:
		return NotClosed
	case sealed.Head != s.journal.Head():
		return Behind
	case !sealed.holds(s.content.root):
		return NotIntact
	}
	return ""
}

// openSealed opens Badger as it was closed; false when it is not what the journal says.
func (s *Store) openSealed() bool {
	if breakSeal(s.content.root) != nil {
		return false
	}
	db, state, head, err := openDatabase(s.content)
	if err != nil {
		return false
	}
	if head != s.journal.Head() {
		return db.close() != nil
	}
	s.db = db
	s.current.Store(state)
	return true
}

// rebuild writes Badger anew from the present state.
func (s *Store) rebuild() error {
	db, err := buildDatabase(s.content, s.current.Load(), s.journal.Head())
	if err != nil {
		return fmt.Errorf("set-up %q: %w", s.slug, err)
	}
	s.db = db
	return nil
}

// heal writes a checkpoint and an about.json where they are missing or lag behind.
func (s *Store) heal() error {
	if s.base.whole(s.content) != nil {
		if err := s.checkpoint(); err != nil {
			return err
		}
	}
	head := s.journal.Head()
	if readAbout(s.content.root).Head == head {
		return nil
	}
	return s.about().write(s.content)
}
