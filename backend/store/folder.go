package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"rolebook/backend/rbac"
)

// Folder is a data folder: set-ups side by side. It is safe for concurrent use, also by
// several processes.
type Folder struct {
	root *os.Root
	free func(string) (uint64, error)
}

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
// audit.ErrNewer; nothing is changed then. One that has a passphrase is a *Protected.
func (f *Folder) Open(slug string) (*Store, error) { return f.OpenWith(slug, "") }

// OpenWith opens a set-up that may have a passphrase; ErrPassphrase when it is another. Where
// there is none, what is given does not matter. A file without which no passphrase opens
// anything is ErrDamaged.
func (f *Folder) OpenWith(slug, passphrase string) (*Store, error) {
	if !f.holds(slug) {
		return nil, fmt.Errorf("set-up %q: %w", slug, rbac.ErrNotFound)
	}
	return f.openStore(slug, passphrase)
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
	for _, name := range []string{journalDir, checkpointFile, protectionFile} {
		if _, err := f.root.Lstat(filepath.Join(slug, name)); err == nil {
			return true
		}
	}
	left, err := fs.Glob(f.root.FS(), slug+"/sealed-*")
	return err == nil && len(left) > 0
}
