package app

import (
	"cmp"
	"errors"
	"log/slog"
	"os/user"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/adrg/xdg"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
	"rolebook/backend/store"
)

// dataFolder is where set-ups are kept under the user's data folder.
const dataFolder = "rolebook"

// Workspace is the data folder and the set-ups in it that this process has open. It is shared
// by every session and safe for concurrent use. It touches no disk before something is asked
// of it.
type Workspace struct {
	Version string
	dir     string
	now     func() time.Time
	account string // of the person at the workstation, for the history
	signIns *signIns

	mu        sync.Mutex
	folder    *store.Folder
	open      map[string]*OpenSetUp
	listeners []Announcer
	given     string                            // a passphrase to open with; empty = none
	ask       func(name string) (string, error) // for the passphrase of a set-up; nil = nobody is asked
	address   string                            // of the local server, for other processes that find a set-up open
}

// NewWorkspace is the workspace in a folder; an empty dir is the user's own data folder.
func NewWorkspace(version, dir string, now func() time.Time) *Workspace {
	w := &Workspace{Version: version, now: now, signIns: &signIns{now: now}, open: map[string]*OpenSetUp{}}
	w.dir = cmp.Or(dir, filepath.Join(xdg.DataHome, dataFolder))
	if who, err := user.Current(); err == nil {
		w.account = who.Username
	}
	return w
}

// Dir is where the set-ups are kept.
func (w *Workspace) Dir() string { return w.dir }

// Folder is the data folder, made when it is not there.
func (w *Workspace) Folder() (*store.Folder, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.folderLocked()
}

func (w *Workspace) folderLocked() (*store.Folder, error) {
	if w.folder != nil {
		return w.folder, nil
	}
	folder, err := store.OpenFolder(w.dir)
	if err != nil {
		return nil, err
	}
	w.folder = folder
	return folder, nil
}

// Open is the set-up of that id, opened if it was not. Who has it open is a *store.Locked. One
// with a passphrase that nobody knows here is a *store.Protected.
func (w *Workspace) Open(id string) (*OpenSetUp, error) {
	o, err := w.openWith(id, "")
	var protected *store.Protected
	if errors.As(err, &protected) {
		o, err = w.openKnown(protected)
	}
	if err != nil {
		return nil, err
	}
	if err := o.watch(w.now(), w.account); err != nil {
		slog.Warn("what time it is was not noted", "cause", w.inLog(err))
	}
	return o, nil
}

func (w *Workspace) openWith(id, passphrase string) (*OpenSetUp, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if o, open := w.open[id]; open {
		return o, nil
	}
	folder, err := w.folderLocked()
	if err != nil {
		return nil, err
	}
	s, err := folder.OpenWith(id, passphrase)
	if err != nil {
		return nil, err
	}
	return w.keep(s)
}

// Create makes a set-up and opens it.
func (w *Workspace) Create(s *rbac.SetUp, event audit.Event) (*OpenSetUp, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	folder, err := w.folderLocked()
	if err != nil {
		return nil, err
	}
	made, err := folder.Create(s, event)
	if err != nil {
		return nil, err
	}
	return w.keep(made)
}

func (w *Workspace) keep(s *store.Store) (*OpenSetUp, error) {
	o, err := newOpenSetUp(s, w.signIns)
	if err == nil && w.address != "" {
		err = s.Announce(w.address)
	}
	if err != nil {
		return nil, errors.Join(err, s.Close())
	}
	w.open[o.ID] = o
	return o, nil
}

// Close closes a set-up. One that is not open here is no error.
func (w *Workspace) Close(id string) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	o, open := w.open[id]
	if !open {
		return nil
	}
	delete(w.open, id)
	return o.store.Close()
}

// CloseAll closes every set-up and the folder.
func (w *Workspace) CloseAll() error {
	w.signIns.late.Wait()
	w.mu.Lock()
	defer w.mu.Unlock()
	var errs []error
	for id, o := range w.open {
		errs = append(errs, o.store.Close())
		delete(w.open, id)
	}
	if w.folder != nil {
		errs = append(errs, w.folder.Close())
		w.folder = nil
	}
	return errors.Join(errs...)
}

// List is every set-up of the folder, the last changed first.
func (w *Workspace) List() ([]store.Entry, error) {
	folder, err := w.Folder()
	if err != nil {
		return nil, err
	}
	return folder.List()
}

// opened is a set-up that is open in this process; nil when it is not.
func (w *Workspace) opened(id string) *OpenSetUp {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.open[id]
}

// isOpen reports whether the set-up is open in this process.
func (w *Workspace) isOpen(id string) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.open[id] != nil
}

// listen lets somebody hear of every event until stop is called.
func (w *Workspace) listen(a Announcer) (stop func()) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.listeners = append(w.listeners, a)
	return func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		w.listeners = slices.DeleteFunc(w.listeners, func(one Announcer) bool { return one == a })
	}
}

// announce tells every session of this process.
func (w *Workspace) announce(event EventName, payload any) {
	w.mu.Lock()
	listeners := slices.Clone(w.listeners)
	w.mu.Unlock()
	for _, one := range listeners {
		one.Announce(event, payload)
	}
}
