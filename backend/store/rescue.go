package store

import (
	"errors"
	"fmt"

	"rolebook/backend/rbac"
)

// Rescue is a set-up as of its last checkpoint, and the entry up to which that has everything:
// what there is when the journal is damaged. Nothing is changed. A checkpoint that is damaged
// as well is ErrDamaged; the others are Open's.
func (f *Folder) Rescue(slug, passphrase string) (*rbac.SetUp, uint64, error) {
	if !f.holds(slug) {
		return nil, 0, fmt.Errorf("set-up %q: %w", slug, rbac.ErrNotFound)
	}
	home, err := f.root.OpenRoot(slug)
	if err != nil {
		return nil, 0, fmt.Errorf("set-up %q: %w", slug, err)
	}
	s := &Store{slug: slug, home: home, free: f.free}
	name := nameOf(home, slug)
	if s.lock, err = takeLock(home, name); err != nil {
		return nil, 0, errors.Join(err, home.Close())
	}
	setUp, seq, err := s.rescued(name, passphrase)
	return setUp, seq, errors.Join(err, s.lock.release(), s.closeRoots())
}

func (s *Store) rescued(name, passphrase string) (*rbac.SetUp, uint64, error) {
	if err := s.find(name, passphrase); err != nil {
		return nil, 0, err
	}
	base, err := readCheckpoint(s.content.root)
	if err != nil {
		return nil, 0, fmt.Errorf("%q: %w", name, err)
	}
	if base.Head.Seq == 0 {
		return nil, 0, fmt.Errorf("checkpoint of %q: %w", name, ErrDamaged)
	}
	then, err := base.state(s.content)
	if err != nil {
		return nil, 0, err
	}
	return then.setUp, base.Head.Seq, nil
}
