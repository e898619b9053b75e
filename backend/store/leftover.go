package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"rolebook/backend/audit"
)

// Leftover is content that is not in force and still lies in the set-up's folder. The next
// opening tries again to remove it.
type Leftover struct {
	Paths []string // what it is
	Err   error    // why it stays
}

// Error names what stays and why.
func (l *Leftover) Error() string {
	return fmt.Sprintf("not removed, tried again at the next opening: %s: %v", strings.Join(l.Paths, ", "), l.Err)
}

// Is reports whether target is ErrLeftover.
func (l *Leftover) Is(target error) bool { return target == ErrLeftover }

// Unwrap is why it stays.
func (l *Leftover) Unwrap() error { return l.Err }

// errNotContained is why a sweep leaves content alone.
var errNotContained = errors.New("it may hold entries that what is open does not")

// removeAll is how a sweep removes; tests make it fail.
var removeAll = (*os.Root).RemoveAll

// sweep removes what a move of the content left behind when it was cut short: of the two
// contents the one that is not in force. It is called when the one in force is proven whole.
// Content that may hold more than what is in force stays. What stays is a *Leftover.
func (s *Store) sweep() error {
	entries, err := fs.ReadDir(s.home.FS(), ".")
	if err != nil {
		return err
	}
	left := &Leftover{}
	left.add(s.home, movingDir, patiently(func() error { return removeAll(s.home, movingDir) }))
	plainGoes := s.protection == nil || s.holdsPlain()
	for _, e := range entries {
		name := e.Name()
		switch {
		case name == movingDir || !s.outOfForce(name):
		case sealedFolder.MatchString(name) && !s.holdsSealed(name), !sealedFolder.MatchString(name) && !plainGoes:
			left.add(s.home, name, errNotContained)
		default:
			left.add(s.home, name, s.putAway(name))
		}
	}
	left.add(s.home, movingDir, errors.Join(syncDir(s.home, "."), patiently(func() error { return removeAll(s.home, movingDir) })))
	return errors.Join(left.orNil(), s.standProtected())
}

func (l *Leftover) add(home *os.Root, name string, err error) {
	path := filepath.Join(home.Name(), name)
	if err != nil && !slices.Contains(l.Paths, path) {
		l.Paths, l.Err = append(l.Paths, path), errors.Join(l.Err, err)
	}
}

func (l *Leftover) orNil() error {
	if l.Err == nil {
		return nil
	}
	return l
}

// putAway moves something out of force to where nothing is content, in one step, so that a
// kill leaves no half of a journal that nobody can tell anything from.
func (s *Store) putAway(name string) error {
	if err := s.home.Mkdir(movingDir, dirPerm); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return patiently(func() error { return s.home.Rename(name, path.Join(movingDir, name)) })
}

// standProtected makes both files that say how the content opens good.
func (s *Store) standProtected() (err error) {
	if s.protection == nil {
		return nil
	}
	for _, root := range []*os.Root{s.home, s.content.root} {
		if !s.protection.stands(root) {
			err = errors.Join(err, s.protection.write(root))
		}
	}
	return err
}

// holdsPlain reports whether the readable content beside what is in force holds nothing more.
// Its last entry may be another: it is that of a move that was cut short.
func (s *Store) holdsPlain() bool {
	j, err := openJournal(&content{root: s.home}, audit.Head{})
	if err != nil {
		return false
	}
	last := max(j.head.Seq, readAbout(s.home).Head.Seq)
	if last <= 1 || len(j.segments) == 0 {
		return true
	}
	if last != j.head.Seq || last-1 > s.journal.Head().Seq {
		return false
	}
	theirs, err := j.line(last - 1)
	if err != nil {
		return false
	}
	ours, err := s.journal.line(last - 1)
	if err == nil {
		ours, err = s.journal.opened(ours)
	}
	return err == nil && ours.Head == theirs.Head
}

// holdsSealed reports whether sealed content beside what is in force has come no further, but
// for the entry of a move that was cut short. What its entries say cannot be known here.
func (s *Store) holdsSealed(folder string) bool {
	root, err := openSealed(s.home, folder)
	if err != nil {
		return false
	}
	defer root.Close()
	j, err := openJournal(&content{root: root}, audit.Head{})
	return err == nil && max(j.head.Seq, readAbout(root).Head.Seq) <= s.journal.Head().Seq+1
}

// comeTo is the last entry content tells of: its journal, or its about.json where that knows
// of more. It is not checked here.
func comeTo(root *os.Root) uint64 {
	known := readAbout(root).Head.Seq
	segments, err := listSegments(root)
	if err != nil || len(segments) == 0 {
		return known
	}
	last := segments[len(segments)-1]
	offsets, err := last.findOffsets(root)
	if err != nil {
		return known
	}
	return max(known, last.first+uint64(len(offsets))-1)
}
