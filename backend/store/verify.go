package store

import (
	"context"
	"errors"
	"fmt"
	"os"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

// Verify checks the whole chain, from the first entry to the last, and gives the head it
// leads to: Store.Head, as nothing else is. A chain that does not hold is an *audit.Damage.
// Heads that somebody kept are held against it: one that is not in it is one, too.
func (s *Store) Verify(ctx context.Context, kept ...audit.Head) (audit.Head, error) {
	s.mu.Lock()
	s.moving.RLock()
	defer s.moving.RUnlock()
	base, j := s.base.Head, s.journal
	head := j.Head()
	s.mu.Unlock()
	return verify(ctx, j, []audit.Head{base, head}, kept)
}

// verify walks both chains; the inner one only with the key. The heads on disk are known for
// certain, the kept ones are of the inner chain.
func verify(ctx context.Context, j *journal, onDisk, kept []audit.Head) (audit.Head, error) {
	var outer, inner audit.Head
	err := j.replay(audit.Head{}, j.Head().Seq, func(line audit.Line) error {
		outer = line.Head
		within, err := j.opened(line)
		if err == nil {
			err = errors.Join(ctx.Err(), inner.Holds(within), agree(line.Head, onDisk), agree(within.Head, kept))
		}
		inner = within.Head
		return inFile(err, journalDir)
	})
	for _, known := range onDisk {
		if err == nil && outer.Seq < known.Seq {
			err = &audit.Damage{Seq: outer.Seq + 1, Wrong: audit.Cut, Found: known.Seq, File: journalDir}
		}
	}
	for _, known := range kept {
		if err == nil && inner.Seq < known.Seq {
			err = &audit.Damage{Seq: inner.Seq + 1, Wrong: audit.Cut, Found: known.Seq, File: journalDir}
		}
	}
	return inner, err
}

func agree(head audit.Head, known []audit.Head) error {
	for _, k := range known {
		if err := agrees(head, k); err != nil {
			return err
		}
	}
	return nil
}

// Verify checks the chain of a set-up that is not open, also of one that does not open for
// damage. Without the passphrase of one that has one, the chain on the disk is checked all
// the same, but no kept head can be held against it: that is a *Protected.
func (f *Folder) Verify(ctx context.Context, slug, passphrase string, kept ...audit.Head) (audit.Head, error) {
	if !f.holds(slug) {
		return audit.Head{}, fmt.Errorf("set-up %q: %w", slug, rbac.ErrNotFound)
	}
	home, err := f.root.OpenRoot(slug)
	if err != nil {
		return audit.Head{}, fmt.Errorf("set-up %q: %w", slug, err)
	}
	s := &Store{slug: slug, home: home, free: f.free}
	if s.lock, err = takeLock(home, nameOf(home, slug)); err != nil {
		return audit.Head{}, errors.Join(err, home.Close())
	}
	head, err := s.verifyClosed(ctx, passphrase, kept)
	return head, errors.Join(err, s.lock.release(), s.closeRoots())
}

func (s *Store) verifyClosed(ctx context.Context, passphrase string, kept []audit.Head) (audit.Head, error) {
	err := s.find(nameOf(s.home, s.slug), passphrase)
	var locked *Protected
	if errors.As(err, &locked) && len(kept) == 0 {
		err = s.findSealed()
	}
	if err != nil {
		return audit.Head{}, err
	}
	root := s.content.root
	if s.base, err = readCheckpoint(root); err != nil {
		return audit.Head{}, err
	}
	j := &journal{root: root, vault: s.content.vault}
	if j.segments, err = listSegments(root); err != nil {
		return audit.Head{}, err
	}
	if len(j.segments) > 0 && j.segments[0].first != 1 {
		return audit.Head{}, &audit.Damage{Seq: 1, Wrong: audit.Missing, Found: j.segments[0].first, File: j.segments[0].name()}
	}
	if err := j.check(0, audit.Head{}, s.base.Head); err != nil {
		return audit.Head{}, err
	}
	known := []audit.Head{s.base.Head, readAbout(root).Head, readSeal(root).Head}
	return verify(ctx, j, known, kept)
}

// findSealed finds sealed content to be checked without its key.
func (s *Store) findSealed() error {
	p, _, err := findProtection(s.home)
	if err != nil {
		return err
	}
	var root *os.Root
	if root, err = openSealed(s.home, p.Folder); err != nil {
		return err
	}
	s.content = &content{root: root}
	return nil
}
