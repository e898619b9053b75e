package store

import (
	"errors"
	"fmt"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

// When a checkpoint is due, so that replaying the journal after it takes less than a second
// (promises §6).
const (
	checkpointEntries = 10_000
	checkpointBytes   = 20 << 20
)

// floor is how much of the disk must be free for anything to be written: three times the
// files that Badger maps, 16 MB of tables and 2 MB of value log, and some (promises §3).
const floor = 64 << 20

// Store is one set-up, open in this process. It is safe for concurrent use.
type Store struct {
	slug    string
	home    *os.Root // the set-up's folder
	lock    *lock
	free    func(string) (uint64, error)
	current atomic.Pointer[revision]
	seen    atomic.Pointer[time.Time]

	recovered Recovery

	// moving is held to read while files are read, and to write while the content moves to
	// other files. Whoever needs both takes mu first.
	moving     sync.RWMutex
	content    *content
	journal    *journal
	protection *protection // nil: open to whoever has the folder

	mu      sync.Mutex // held by whoever writes
	base    checkpoint
	since   int64        // bytes of journal since the checkpoint
	changed rbac.Instant // when the last entry was
	db      *database    // nil while it is not open: the disk was full, or it failed
	broken  error        // why nothing may be written until the set-up is opened again
	overdue error        // why the checkpoint or about.json lags behind
	left    error        // why content that is not in force still lies there
	closed  bool
	retries retries
}

// revision is a state of the set-up. Its number is that of the entry that led to it. Private
// records are no part of what the number counts.
type revision struct {
	setUp   *rbac.SetUp
	number  uint64
	private privates
}

// Recovery is what had to be mended when a set-up was opened. The zero value is nothing.
type Recovery struct {
	Rebuilt Cause // why the database was made again from the journal; empty when it was not
	Torn    int64 // bytes of an entry that was never finished, cut off the journal's end
}

// Cause says why a database was not used as it was.
type Cause string

// The causes.
const (
	NotClosed Cause = "not-closed" // Rolebook ended without closing it
	NotIntact Cause = "not-intact" // its files are not what they were
	Behind    Cause = "behind"     // the journal has more
	DiskFull  Cause = "disk-full"  // not opened at all: see Store.Full
)

// Slug is the name of the set-up's folder.
func (s *Store) Slug() string { return s.slug }

// State is the set-up as it is now and the number of its revision. The set-up is immutable.
func (s *Store) State() (*rbac.SetUp, uint64) {
	r := s.current.Load()
	return r.setUp, r.number
}

// Head is where the journal's chain stands, for reports and exports (promises P35). Setting,
// changing or removing a passphrase leaves it true.
func (s *Store) Head() audit.Head {
	s.moving.RLock()
	defer s.moving.RUnlock()
	return s.journal.shown()
}

// Recovered says what had to be mended when the set-up was opened.
func (s *Store) Recovered() Recovery { return s.recovered }

// Announce says where this process can be asked to act on the set-up, for others that find
// it open.
func (s *Store) Announce(address string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return fmt.Errorf("set-up %q: %w", s.slug, ErrClosed)
	}
	setUp, _ := s.State()
	return s.lock.announce(owner{PID: os.Getpid(), Name: setUp.Name, Address: address})
}

// room refuses a write that would leave too little of the disk (promises P5).
func (s *Store) room(more int64) error {
	free, err := s.free(s.home.Name())
	if err != nil {
		return fmt.Errorf("set-up %q: %w", s.slug, err)
	}
	if needed := uint64(floor + more); free < needed {
		return &Full{Free: free, Needed: needed}
	}
	return nil
}

// checkpoint makes the present state the checkpoint, unless there is too little room.
func (s *Store) checkpoint() error {
	if err := s.room(2 * (s.base.Size + s.base.Private.Size + s.since)); err != nil {
		return err
	}
	now := s.current.Load()
	c, err := writeCheckpoint(s.content, now, s.journal.Head())
	if c.Head.Seq > 0 {
		s.base, s.since = c, 0
	}
	return err
}

// Trouble is what went wrong behind acknowledged entries; nil when nothing did. ErrBroken:
// changes are refused until the set-up is opened again, which mends it. ErrLeftover: content
// that is not in force could not be removed. Full, or another: the checkpoint lags behind, and
// the next start takes longer.
func (s *Store) Trouble() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.broken != nil {
		return fmt.Errorf("set-up %q: %w: %w", s.slug, ErrBroken, s.broken)
	}
	return errors.Join(s.overdue, s.left)
}

// Full is nil while there is room to write, else a *Full with the numbers.
func (s *Store) Full() error { return s.room(0) }

// Close brings everything to rest. What was acknowledged is safe without it; the next start
// is quicker with it. A second Close does nothing.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil
	}
	s.closed = true
	return errors.Join(s.closeContent(), s.lock.release(), s.home.Close())
}

// closeContent brings the content to rest.
func (s *Store) closeContent() error {
	err := errors.Join(s.closeDatabase(), s.journal.close())
	if s.content.root != s.home {
		err = errors.Join(err, s.content.root.Close())
	}
	return err
}

// closeDatabase closes and seals Badger. On a full disk it is left as it is: closing it
// would kill the process, and the journal has everything.
func (s *Store) closeDatabase() error {
	if s.db == nil || s.room(0) != nil {
		return nil
	}
	if err := s.db.close(); err != nil || s.broken != nil {
		return err
	}
	return writeSeal(s.content.root, s.journal.Head())
}
