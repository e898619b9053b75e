package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"
)

const (
	lockFile  = "lock"
	ownerFile = "owner.json"
)

// owner is who has a set-up open, beside the lock: the lock's own bytes cannot be read by
// others on Windows.
type owner struct {
	PID     int    `json:"pid"`
	Name    string `json:"name"`
	Address string `json:"address,omitempty"`
}

// lock is held by the system for the process, so that a killed one leaves none behind.
type lock struct {
	held *flock.Flock
	root *os.Root
}

// lockPatience covers the moment in which List looks whether a set-up is open.
const lockPatience = 250 * time.Millisecond

// takeLock takes the set-up in the root for this process. Who has it already is a *Locked.
func takeLock(root *os.Root, name string) (*lock, error) {
	if err := errors.Join(plain(root, lockFile), plain(root, ownerFile)); err != nil {
		return nil, err
	}
	held := flock.New(filepath.Join(root.Name(), lockFile), flock.SetPermissions(filePerm))
	ctx, cancel := context.WithTimeout(context.Background(), lockPatience)
	defer cancel()
	taken, err := held.TryLockContext(ctx, 10*time.Millisecond)
	if err != nil && !errors.Is(err, context.DeadlineExceeded) {
		return nil, fmt.Errorf("%s: %w", root.Name(), err)
	}
	if !taken {
		who := readOwner(root)
		return nil, &Locked{Name: name, PID: who.PID, Address: who.Address}
	}
	l := &lock{held: held, root: root}
	if err := l.announce(owner{PID: os.Getpid(), Name: name}); err != nil {
		return nil, errors.Join(err, l.release())
	}
	return l, nil
}

func (l *lock) announce(who owner) error {
	text, err := writeNote(who)
	if err != nil {
		return err
	}
	return overwrite(l.root, ownerFile, text)
}

func (l *lock) release() error {
	err := l.root.Remove(ownerFile)
	if errors.Is(err, fs.ErrNotExist) {
		err = nil
	}
	return errors.Join(err, l.held.Unlock())
}

// readOwner is who has it open, as far as that can be read.
func readOwner(root *os.Root) owner {
	var who owner
	text, err := readPlain(root, ownerFile)
	if err != nil || readNote(text, &who) != nil {
		return owner{}
	}
	return who
}

// whoHolds is who has the set-up in the root open, nobody if ok is false. It holds the lock
// for a moment itself.
func whoHolds(root *os.Root) (who owner, ok bool) {
	if _, err := root.Lstat(lockFile); err != nil || plain(root, lockFile) != nil {
		return owner{}, false
	}
	probe := flock.New(filepath.Join(root.Name(), lockFile), flock.SetPermissions(filePerm))
	free, err := probe.TryRLock()
	if err != nil {
		return owner{}, false
	}
	if free {
		return owner{}, probe.Unlock() != nil
	}
	return readOwner(root), true
}
