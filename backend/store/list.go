package store

import (
	"cmp"
	"errors"
	"io/fs"
	"slices"

	"rolebook/backend/rbac"
)

// Entry is a set-up as the list shows it, read without opening it.
type Entry struct {
	Slug      string
	Name      string       // the folder's when it could not be read
	Changed   rbac.Instant // when its last event was
	Users     int
	Roles     int
	Groups    int
	Counted   bool   // false: the counts could not be read; opening the set-up mends that
	Protected bool   // it has a passphrase; then nothing is counted
	Open      bool   // somebody has it open, perhaps this process
	PID       int    // who; 0 when that could not be read
	Address   string // of that process's local server, empty when it has none
}

// List is every set-up in the folder, the last changed first.
func (f *Folder) List() ([]Entry, error) {
	folders, err := fs.ReadDir(f.root.FS(), ".")
	if err != nil {
		return nil, err
	}
	entries := []Entry{}
	for _, folder := range folders {
		if !f.holds(folder.Name()) {
			continue
		}
		entry, err := f.entry(folder.Name())
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
		if err == nil {
			entries = append(entries, entry)
		}
	}
	slices.SortFunc(entries, func(a, b Entry) int {
		return cmp.Or(b.Changed.Compare(a.Changed.Time), cmp.Compare(a.Slug, b.Slug))
	})
	return entries, nil
}

func (f *Folder) entry(slug string) (Entry, error) {
	root, err := f.root.OpenRoot(slug)
	if err != nil {
		return Entry{}, err
	}
	defer root.Close()
	a, protected := aboutOf(root)
	e := Entry{Slug: slug, Name: cmp.Or(a.Name, slug), Changed: a.Changed, Users: a.Users, Roles: a.Roles, Groups: a.Groups,
		Counted: a.Head.Seq > 0 && !protected, Protected: protected}
	who, open := whoHolds(root)
	e.Open, e.PID, e.Address = open, who.PID, who.Address
	return e, nil
}
