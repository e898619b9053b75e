package store

import (
	"encoding/json"
	"errors"
	"fmt"
	"runtime"
	"sync"

	"github.com/dgraph-io/badger/v4"

	"rolebook/backend/audit"
)

// bucketed is a record put together from its pieces.
type bucketed struct {
	kind   byte
	bucket int
	text   []byte
	pieces int // still to come
}

// load reads every record onto its shelf and puts the state together. Anything that is not
// what was written is ErrDamaged.
func (d *database) load() (*revision, audit.Head, error) {
	jobs := make(chan bucketed)
	errs := make(chan error, runtime.GOMAXPROCS(0))
	var workers sync.WaitGroup
	for range cap(errs) {
		workers.Go(func() { errs <- d.takeAll(jobs) })
	}
	var m meta
	err := d.db.View(func(txn *badger.Txn) error {
		var err error
		if m, err = d.readMeta(txn); err != nil {
			return err
		}
		return readRecords(txn, jobs)
	})
	close(jobs)
	workers.Wait()
	for range cap(errs) {
		err = errors.Join(err, <-errs)
	}
	if err != nil {
		return nil, audit.Head{}, fmt.Errorf("database: %w", ErrDamaged)
	}
	if m.Sum != d.rack.sum() {
		return nil, audit.Head{}, fmt.Errorf("database: sum of records: %w", ErrDamaged)
	}
	s, err := d.rack.setUp()
	return &revision{setUp: s, number: m.Revision, private: d.rack.privates()}, m.Head, err
}

func (d *database) takeAll(jobs <-chan bucketed) error {
	var failed error
	for job := range jobs {
		b, err := d.rack.board(job.kind)
		if err == nil {
			err = b.take(job.bucket, job.text)
		}
		failed = errors.Join(failed, err)
	}
	return failed
}

func (d *database) readMeta(txn *badger.Txn) (meta, error) {
	key := pieceKey(kindMeta, 0, 0)
	entry, err := txn.Get(key)
	if err != nil {
		return meta{}, err
	}
	value, err := entry.ValueCopy(nil)
	if err != nil {
		return meta{}, err
	}
	text, _, err := readPiece(key, value)
	if err != nil {
		return meta{}, err
	}
	if text, err = d.rack.vault.recordIn(key, text); err != nil {
		return meta{}, err
	}
	var m meta
	err = json.Unmarshal(text, &m)
	return m, err
}

// readRecords hands over every record but the meta record, in the order of their keys.
func readRecords(txn *badger.Txn, jobs chan<- bucketed) error {
	with := badger.DefaultIteratorOptions
	with.PrefetchValues = false
	it := txn.NewIterator(with)
	defer it.Close()
	var open bucketed
	for it.Rewind(); it.Valid(); it.Next() {
		key := it.Item().KeyCopy(nil)
		if len(key) != 5 {
			return fmt.Errorf("record: %w", ErrDamaged)
		}
		if key[0] == kindMeta {
			continue
		}
		value, err := it.Item().ValueCopy(nil)
		if err != nil {
			return err
		}
		text, pieces, err := readPiece(key, value)
		if err != nil {
			return err
		}
		if err := open.add(key, text, pieces); err != nil {
			return err
		}
		if open.pieces == 0 {
			jobs <- open
		}
	}
	if open.pieces > 0 {
		return fmt.Errorf("record of kind %q: %w", open.kind, ErrDamaged)
	}
	return nil
}

// add appends the next piece; a first piece begins the record.
func (b *bucketed) add(key, text []byte, pieces int) error {
	kind, bucket, n := key[0], int(key[1])<<8|int(key[2]), int(key[3])<<8|int(key[4])
	if n == 0 && b.pieces == 0 {
		*b = bucketed{kind: kind, bucket: bucket, text: text, pieces: pieces - 1}
		return nil
	}
	if b.pieces == 0 || kind != b.kind || bucket != b.bucket || n != pieces-b.pieces {
		return fmt.Errorf("record of kind %q: %w", kind, ErrDamaged)
	}
	b.text = append(b.text, text...)
	b.pieces--
	return nil
}
