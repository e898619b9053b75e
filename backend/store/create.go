package store

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/gofrs/flock"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

// unfinished begins the names of folders of set-ups that are being created.
const unfinished = ".new-"

// createPatience is how long a Create waits for another.
const createPatience = 30 * time.Second

// Create makes a set-up of its own folder, whole or not at all, and opens it. The event
// becomes the first entry; its changes are made here, from an empty set-up. The folder is
// called after the set-up; a name that is taken gets a number.
func (f *Folder) Create(setUp *rbac.SetUp, event audit.Event) (*Store, error) {
	event.Action = audit.Create
	event.Changes = rbac.Diff(new(rbac.SetUp), setUp, nil)
	line, head, err := audit.Head{}.Append(&event)
	if err != nil {
		return nil, err
	}
	free, err := f.free(f.Path())
	if err != nil {
		return nil, err
	}
	if needed := uint64(floor + 4*len(line)); free < needed {
		return nil, &Full{Free: free, Needed: needed}
	}
	var slug string
	state := &revision{setUp: setUp, number: head.Seq, private: privates(nil).with(event.Private)}
	taken, err := f.exclusively(createPatience, func() error {
		slug, err = f.place(state, line, newAbout(setUp, event.Time, head))
		return err
	})
	if err == nil && !taken {
		err = fmt.Errorf("data folder %s: %w", f.Path(), ErrOpen)
	}
	if err != nil {
		return nil, fmt.Errorf("set-up %q: %w", setUp.Name, err)
	}
	s, err := f.Open(slug)
	if err != nil {
		return nil, err
	}
	s.recovered = Recovery{}
	return s, nil
}

// place writes the set-up under a name nobody sees and then gives it its own.
func (f *Folder) place(state *revision, line []byte, a about) (slug string, err error) {
	temp := unfinished + rand.Text()
	if err := f.root.Mkdir(temp, dirPerm); err != nil {
		return "", err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, f.root.RemoveAll(temp))
		}
	}()
	if err := f.fill(temp, state, line, a); err != nil {
		return "", err
	}
	slug = rbac.KeyFrom(state.setUp.Name, "set-up", f.taken)
	if err := patiently(func() error { return f.root.Rename(temp, slug) }); err != nil {
		return "", err
	}
	return slug, syncDir(f.root, ".")
}

func (f *Folder) fill(name string, state *revision, line []byte, a about) error {
	root, err := f.root.OpenRoot(name)
	if err != nil {
		return err
	}
	defer root.Close()
	if err := root.Mkdir(journalDir, dirPerm); err != nil {
		return err
	}
	j := &journal{root: root}
	if err := errors.Join(j.append(entry{line: line, head: a.Head}, true), j.close()); err != nil {
		return err
	}
	in := &content{root: root}
	if _, err := writeCheckpoint(in, state, a.Head); err != nil {
		return err
	}
	return a.write(in)
}

// reserved are names that Windows gives to devices.
var reserved = []string{"con", "prn", "aux", "nul", "com", "lpt"}

// taken reports whether a set-up cannot have the name: a folder has it, or Windows does.
func (f *Folder) taken(slug string) bool {
	if slices.Contains(reserved, strings.TrimRight(slug, "0123456789")) {
		return true
	}
	_, err := f.root.Lstat(slug)
	return !errors.Is(err, fs.ErrNotExist)
}

// exclusively holds the folder against other creators, in this process and others.
func (f *Folder) exclusively(wait time.Duration, act func() error) (taken bool, err error) {
	if err := plain(f.root, lockFile); err != nil {
		return false, err
	}
	held := flock.New(filepath.Join(f.Path(), lockFile), flock.SetPermissions(filePerm))
	ctx, cancel := context.WithTimeout(context.Background(), wait)
	defer cancel()
	taken, err = held.TryLockContext(ctx, 10*time.Millisecond)
	if !taken {
		if errors.Is(err, context.DeadlineExceeded) {
			err = nil
		}
		return false, err
	}
	return true, errors.Join(act(), held.Unlock())
}
