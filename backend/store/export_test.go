package store

import (
	"encoding/json"
	"io/fs"
	"os"

	"rolebook/backend/rbac"
)

// CheckAtStart sets how much of the journal's end is checked at start, and gives back the
// function that undoes it.
func CheckAtStart(bytes int64) (undo func()) {
	was := checkedAtStart
	checkedAtStart = bytes
	return func() { checkedAtStart = was }
}

// CheapPassphrases makes passphrases quick to try, and gives back the function that undoes it.
func CheapPassphrases() (undo func()) {
	was := currentCost
	currentCost = cost{Passes: 1, Memory: 64, Threads: 1}
	return func() { currentCost = was }
}

// MostCost is what the derivation of a protection file may cost at most.
func MostCost() (passes, memory uint32, threads uint8) {
	return mostCost.Passes, mostCost.Memory, mostCost.Threads
}

// SetFree makes the folder, and what is opened from it afterwards, see so many free bytes.
func (f *Folder) SetFree(free *uint64) {
	f.free = func(string) (uint64, error) { return *free, nil }
}

// Checkpoint makes a checkpoint now.
func (s *Store) Checkpoint() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.checkpoint()
}

// BreakDatabase makes the next write to the database fail: a role that cannot be encoded.
func (s *Store) BreakDatabase() {
	s.db.rack.roles.put(&rbac.Role{Key: "broken", Grants: map[rbac.PermissionKey]rbac.Level{"p": 99}})
}

// BreakJournal makes the journal's file fail from now on.
func (s *Store) BreakJournal() error { return s.journal.file.Close() }

// Reseal makes a note's checksum right again after its text was changed.
func Reseal(text []byte) ([]byte, error) {
	var n note
	if err := json.Unmarshal(text, &n); err != nil {
		return nil, err
	}
	return writeNote(n.Note)
}

// KeepAll makes a sweep remove nothing, and gives back the function that undoes it.
func KeepAll() (undo func()) {
	was := removeAll
	removeAll = func(_ *os.Root, name string) error {
		return &fs.PathError{Op: "remove", Path: name, Err: fs.ErrPermission}
	}
	return func() { removeAll = was }
}
