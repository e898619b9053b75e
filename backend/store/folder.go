package store

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/gofrs/flock"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

// Folder is a data folder: set-ups side by side. It is safe for concurrent use, also by
// several processes.
type Folder struct {
	root *os.Root
	free func(string) (uint64, error)
}

// unfinished begins the names of folders of set-ups that are being created.
const unfinished = ".new-"

// OpenFolder opens a data folder, or makes it, for this user alone. A network share is
// ErrPlace: what is synced there is not known to be safe (promises P12). What an interrupted
// Create left behind is removed.
func OpenFolder(path string) (*Folder, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(path, dirPerm); err != nil {
		return nil, fmt.Errorf("data folder: %w", err)
	}
	v, err := volumeOf(path)
	if err != nil {
		return nil, fmt.Errorf("data folder %s: %w", path, err)
	}
	if v.windows {
		return nil, fmt.Errorf("data folder %s: a network share is %w", path, ErrPlace)
	}
	root, err := os.OpenRoot(path)
	if err != nil {
		return nil, fmt.Errorf("data folder: %w", err)
	}
	f := &Folder{root: root, free: func(path string) (uint64, error) {
		v, err := volumeOf(path)
		return v.free, err
	}}
	if err := f.tidy(); err != nil {
		return nil, errors.Join(fmt.Errorf("data folder %s: %w", path, err), root.Close())
	}
	return f, nil
}

// Path is the folder's absolute path.
func (f *Folder) Path() string { return f.root.Name() }

// Close gives the folder back. Set-ups opened from it stay open.
func (f *Folder) Close() error { return f.root.Close() }

// Cautions are what the user should know about the folder's place.
func (f *Folder) Cautions() ([]Caution, error) {
	v, err := volumeOf(f.Path())
	if err != nil {
		return nil, err
	}
	var cautions []Caution
	if synced(f.Path()) {
		cautions = append(cautions, SyncedFolder)
	}
	if v.network {
		cautions = append(cautions, SharedStorage)
	}
	if v.fat {
		cautions = append(cautions, Removable)
	}
	return cautions, nil
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

// tidy removes what interrupted creations left, unless somebody is creating right now.
func (f *Folder) tidy() error {
	left, err := fs.Glob(f.root.FS(), unfinished+"*")
	if err != nil || len(left) == 0 {
		return err
	}
	_, err = f.exclusively(lockPatience, func() error {
		var failed error
		for _, name := range left {
			failed = errors.Join(failed, patiently(func() error { return f.root.RemoveAll(name) }))
		}
		return failed
	})
	return err
}

// Open opens a set-up by the name of its folder; ErrNotFound when there is none. Who has it
// open is a *Locked. A journal that is not whole is a *Damaged, one of a newer Rolebook
// audit.ErrNewer; nothing is changed then.
func (f *Folder) Open(slug string) (*Store, error) {
	if !f.holds(slug) {
		return nil, fmt.Errorf("set-up %q: %w", slug, rbac.ErrNotFound)
	}
	root, err := f.root.OpenRoot(slug)
	if err != nil {
		return nil, fmt.Errorf("set-up %q: %w", slug, err)
	}
	return openStore(root, slug, f.free)
}

// holds reports whether there is a set-up in the folder of that name. Links are not followed.
func (f *Folder) holds(slug string) bool {
	if !rbac.ValidKey(slug) || strings.HasPrefix(slug, ".") {
		return false
	}
	entry, err := f.root.Lstat(slug)
	if err != nil || !entry.IsDir() {
		return false
	}
	for _, name := range []string{journalDir, checkpointFile} {
		if _, err := f.root.Lstat(filepath.Join(slug, name)); err == nil {
			return true
		}
	}
	return false
}

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
	taken, err := f.exclusively(createPatience, func() error {
		slug, err = f.place(setUp, line, newAbout(setUp, event.Time, head))
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

// createPatience is how long a Create waits for another.
const createPatience = 30 * time.Second

// place writes the set-up under a name nobody sees and then gives it its own.
func (f *Folder) place(setUp *rbac.SetUp, line []byte, a about) (slug string, err error) {
	temp := unfinished + rand.Text()
	if err := f.root.Mkdir(temp, dirPerm); err != nil {
		return "", err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, f.root.RemoveAll(temp))
		}
	}()
	if err := f.fill(temp, setUp, line, a); err != nil {
		return "", err
	}
	slug = rbac.KeyFrom(setUp.Name, "set-up", f.taken)
	if err := patiently(func() error { return f.root.Rename(temp, slug) }); err != nil {
		return "", err
	}
	return slug, syncDir(f.root, ".")
}

func (f *Folder) fill(name string, setUp *rbac.SetUp, line []byte, a about) error {
	root, err := f.root.OpenRoot(name)
	if err != nil {
		return err
	}
	defer root.Close()
	if err := root.Mkdir(journalDir, dirPerm); err != nil {
		return err
	}
	j := &journal{root: root}
	if err := errors.Join(j.append(line, a.Head, true), j.close()); err != nil {
		return err
	}
	if _, err := writeCheckpoint(root, setUp, a.Head, a.Head.Seq); err != nil {
		return err
	}
	return a.write(root)
}

// reserved are names that Windows gives to devices.
var reserved = []string{"con", "prn", "aux", "nul", "com", "lpt"}

// taken reports whether a set-up cannot have the name: a folder has it, or Windows does.
func (f *Folder) taken(slug string) bool {
	for _, device := range reserved {
		if strings.TrimRight(slug, "0123456789") == device {
			return true
		}
	}
	_, err := f.root.Lstat(slug)
	return !errors.Is(err, fs.ErrNotExist)
}
