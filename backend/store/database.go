package store

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"

	"github.com/dgraph-io/badger/v4"
	"github.com/dgraph-io/badger/v4/options"

	"rolebook/backend/audit"
)

// memTable is the size of Badger's table in memory; its file is twice that.
const memTable = 8 << 20

// badgerOptions are for a desktop (promises §3, §7): no 2 GB files, hardly any work while
// idle, every block checked, nothing printed (Badger's messages can hold keys, which are
// e-mail addresses). No record reaches the value log, so its file is as small as it can be.
// SyncWrites stays off: the journal is what is synced, and an unclean end discards Badger.
func badgerOptions(path string, v *vault) badger.Options {
	with := badger.DefaultOptions(path).
		WithLogger(nil).
		WithMetricsEnabled(false).
		WithSyncWrites(false).
		WithMemTableSize(memTable).
		WithNumMemtables(2).
		WithValueLogFileSize(1 << 20).
		WithBlockCacheSize(4 << 20).
		WithIndexCacheSize(8 << 20).
		WithNumGoroutines(2).
		WithNumCompactors(0).
		WithNumLevelZeroTables(2).
		WithNumLevelZeroTablesStall(1000).
		WithChecksumVerificationMode(options.OnTableAndBlockRead)
	if v != nil {
		with = with.WithEncryptionKey(v.database)
	}
	return with
}

// meta says what the records of a database are.
type meta struct {
	Head     audit.Head `json:"head"`     // they have every entry up to it
	Revision uint64     `json:"revision"` // number of the last entry that changed the set-up
	Sum      uint64     `json:"sum"`      // over all records
}

// database is Badger and what it holds. It is for one goroutine. After an error it is only
// to be closed.
type database struct {
	db      *badger.DB
	root    *os.Root
	rack    *rack
	written int // bytes since the tables were last looked at
}

// openDatabase opens a folder that was proven intact and reads the set-up in it. A second
// try is for databases that do not open the first time (promises §7).
func openDatabase(in *content) (*database, *revision, audit.Head, error) {
	path := filepath.Join(in.root.Name(), badgerDir)
	db, err := badger.Open(badgerOptions(path, in.vault))
	if err != nil {
		db, err = badger.Open(badgerOptions(path, in.vault))
	}
	if err != nil {
		return nil, nil, audit.Head{}, fmt.Errorf("%s: %w", path, ErrDamaged)
	}
	d := &database{db: db, root: in.root, rack: newRack(in.vault)}
	state, head, err := d.load()
	if err = errors.Join(err, d.forUser()); err != nil {
		return nil, nil, audit.Head{}, errors.Join(err, db.Close())
	}
	return d, state, head, nil
}

// buildDatabase writes a database anew in place of whatever is there.
func buildDatabase(in *content, state *revision, head audit.Head) (*database, error) {
	if err := breakSeal(in.root); err != nil {
		return nil, err
	}
	if err := patiently(func() error { return in.root.RemoveAll(badgerDir) }); err != nil {
		return nil, err
	}
	if err := in.root.Mkdir(badgerDir, dirPerm); err != nil {
		return nil, err
	}
	spare, err := sparedFiles()
	if err != nil {
		return nil, err
	}
	defer spare.give()
	db, err := badger.Open(badgerOptions(filepath.Join(in.root.Name(), badgerDir), in.vault))
	if err != nil {
		return nil, mapped(err)
	}
	d := &database{db: db, root: in.root, rack: fullRack(state, in.vault)}
	if err := errors.Join(d.forUser(), d.flush(meta{Head: head, Revision: state.number})); err != nil {
		spare.give()
		return nil, errors.Join(err, db.Close())
	}
	return d, nil
}

// spares are open files that are given back when Badger is to close what it has written to:
// without any to open it would try for ever.
type spares []*os.File

func sparedFiles() (spares, error) {
	var all spares
	for range 3 { // a table, its folder, and the manifest
		f, err := os.Open(os.DevNull)
		if err != nil {
			all.give()
			return nil, err
		}
		all = append(all, f)
	}
	return all, nil
}

func (s *spares) give() {
	for _, f := range *s {
		f.Close()
	}
	*s = nil
}

// update brings the database to the state that the event led to.
func (d *database) update(event audit.Event, next *revision, head audit.Head) error {
	d.rack.change(event.Changes, next.setUp)
	d.rack.changePrivate(event.Private)
	return d.flush(meta{Head: head, Revision: next.number})
}

// flush writes the records that changed and then the meta record that makes them count. A
// large change takes several of Badger's transactions; nobody reads between them, and if the
// process ends between them the seal is missing and the whole is discarded.
func (d *database) flush(m meta) error {
	batch := d.db.NewWriteBatch()
	defer batch.Cancel()
	set := func(key, value []byte) error {
		d.written += len(key) + len(value)
		return batch.Set(key, value)
	}
	for _, b := range d.rack.boards() {
		if err := b.flush(set, batch.Delete); err != nil {
			return mapped(err)
		}
	}
	m.Sum = d.rack.sum()
	text, err := json.Marshal(m)
	if err != nil {
		return err
	}
	key := pieceKey(kindMeta, 0, 0)
	if err := errors.Join(set(key, piece(key, d.rack.vault.recordOut(key, text), 0)), batch.Flush()); err != nil {
		return mapped(err)
	}
	return d.compact()
}

// compact merges tables once there are a few, for no goroutine does it in the background.
func (d *database) compact() error {
	if d.written < memTable {
		return nil
	}
	d.written = 0
	if err := d.forUser(); err != nil {
		return err
	}
	if d.db.Levels()[0].NumTables < 4 {
		return nil
	}
	return mapped(d.db.Flatten(1))
}

// forUser takes away what the umask lets others do with Badger's files (promises P39). Others
// do not come into its folder either.
func (d *database) forUser() error {
	entries, err := fs.ReadDir(d.root.FS(), badgerDir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if err := d.root.Chmod(path.Join(badgerDir, e.Name()), filePerm); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

func (d *database) close() error { return mapped(d.db.Close()) }

// mapped keeps Badger's own texts, which can hold keys, out of errors.
func mapped(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("database (%T): %w", err, ErrBroken)
}
