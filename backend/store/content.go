package store

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"strings"
)

// content is the files that hold what a set-up says: those in its folder, or, sealed, those in
// a folder within it.
type content struct {
	root  *os.Root
	vault *vault // nil: nothing is sealed
}

// movingDir is where content is written before it takes the place of the content there is.
const movingDir = "moving"

// openSealed opens the folder of sealed content. Links are not followed.
func openSealed(home *os.Root, folder string) (*os.Root, error) {
	entry, err := home.Lstat(folder)
	if err != nil || !entry.IsDir() {
		return nil, fmt.Errorf("%s: %w", folder, ErrDamaged)
	}
	return home.OpenRoot(folder)
}

// aboutOf is what can be read of a set-up without opening it, and whether it is protected.
func aboutOf(home *os.Root) (a about, protected bool) {
	p, protected, err := findProtection(home)
	if err != nil {
		return about{}, errors.Is(err, ErrDamaged)
	}
	if !protected {
		return readAbout(home), false
	}
	root, err := openSealed(home, p.Folder)
	if err != nil {
		return about{}, true
	}
	defer root.Close()
	return readAbout(root), true
}

func nameOf(home *os.Root, slug string) string {
	a, _ := aboutOf(home)
	return cmp.Or(a.Name, slug)
}

// find looks where the content lies, and opens it with the passphrase when it is sealed.
func (s *Store) find(name, passphrase string) error {
	if err := onlyPlain(s.home); err != nil {
		return err
	}
	p, protected, err := findProtection(s.home)
	if err != nil {
		return fmt.Errorf("%q: %w", name, err)
	}
	if !protected {
		s.content = &content{root: s.home}
		return nil
	}
	if passphrase == "" {
		return &Protected{Slug: s.slug, Name: name}
	}
	v, err := p.unlock(passphrase)
	if err != nil {
		return fmt.Errorf("%q: %w", name, err)
	}
	root, err := openSealed(s.home, p.Folder)
	if err != nil {
		return fmt.Errorf("%q: %w", name, err)
	}
	s.content, s.protection = &content{root: root, vault: v}, &p
	return nil
}

func (s *Store) closeRoots() error {
	err := s.home.Close()
	if s.content != nil && s.content.root != s.home {
		err = errors.Join(s.content.root.Close(), err)
	}
	return err
}

// outOfForce reports whether something in the set-up's folder belongs to content that is not
// in force.
func (s *Store) outOfForce(name string) bool {
	if name == movingDir {
		return true
	}
	if s.protection == nil {
		return sealedFolder.MatchString(name)
	}
	switch name {
	case journalDir, badgerDir, sealFile, checkpointFile, aboutFile:
		return true
	}
	return isDocument(name) || sealedFolder.MatchString(name) && name != s.protection.Folder ||
		strings.HasSuffix(name, tempSuffix)
}
