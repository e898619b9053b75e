package store

import (
	"cmp"
	"encoding/json"
	"fmt"
	"hash/crc32"
	"maps"
	"slices"

	"rolebook/backend/rbac"
)

// shelf is one kind of entity as Badger has it: spread over buckets by a hash of the key, a
// record each, so that a change of one user among 100 000 rewrites one record of a hundred.
type shelf[E any] struct {
	vault   *vault
	kind    byte
	key     func(*E) string
	buckets [][]*E // sorted by key
	sums    []uint64
	pieces  []int // on disk, of each bucket
	dirty   map[int]bool
}

func newShelf[E any](v *vault, kind byte, buckets int, key func(*E) string) *shelf[E] {
	return &shelf[E]{vault: v, kind: kind, key: key, buckets: make([][]*E, buckets), sums: make([]uint64, buckets),
		pieces: make([]int, buckets), dirty: map[int]bool{}}
}

func (s *shelf[E]) bucket(key string) int {
	return int(crc32.Checksum([]byte(key), castagnoli) % uint32(len(s.buckets)))
}

// fill puts a whole list on the empty shelf.
func (s *shelf[E]) fill(list []*E) {
	for _, e := range list {
		s.put(e)
	}
}

func (s *shelf[E]) put(e *E) {
	key := s.key(e)
	b := s.bucket(key)
	at, found := s.search(b, key)
	if found {
		s.buckets[b][at] = e
	} else {
		s.buckets[b] = slices.Insert(s.buckets[b], at, e)
	}
	s.dirty[b] = true
}

func (s *shelf[E]) remove(e *E) {
	key := s.key(e)
	b := s.bucket(key)
	if at, found := s.search(b, key); found {
		s.buckets[b] = slices.Delete(s.buckets[b], at, at+1)
	}
	s.dirty[b] = true
}

func (s *shelf[E]) search(bucket int, key string) (int, bool) {
	return slices.BinarySearchFunc(s.buckets[bucket], key, func(e *E, key string) int { return cmp.Compare(s.key(e), key) })
}

// change follows one change of an entity of this kind.
func (s *shelf[E]) change(c rbac.Change) {
	if before, was := c.Before.(*E); was {
		s.remove(before)
	}
	if after, is := c.After.(*E); is {
		s.put(after)
	}
}

// flush hands over what has to be set and deleted so that Badger has the buckets that
// changed since. It must succeed, or the shelf is of no more use.
func (s *shelf[E]) flush(set func(key, value []byte) error, remove func(key []byte) error) error {
	for _, b := range slices.Sorted(maps.Keys(s.dirty)) {
		if err := s.flushBucket(b, set, remove); err != nil {
			return err
		}
	}
	clear(s.dirty)
	return nil
}

func (s *shelf[E]) flushBucket(b int, set func(key, value []byte) error, remove func(key []byte) error) error {
	var text []byte
	s.sums[b] = 0
	if len(s.buckets[b]) > 0 {
		var err error
		if text, err = json.Marshal(s.buckets[b]); err != nil {
			return err
		}
		s.sums[b] = recordSum(pieceKey(s.kind, b, 0), text)
	}
	text = s.vault.recordOut(pieceKey(s.kind, b, 0), text)
	n := piecesOf(len(text))
	if n > 1<<16-1 {
		return fmt.Errorf("bucket %d of kind %q has %d bytes: %w", b, s.kind, len(text), rbac.ErrInvalid)
	}
	for i := range n {
		key := pieceKey(s.kind, b, i)
		if err := set(key, piece(key, text, i)); err != nil {
			return err
		}
	}
	for i := n; i < s.pieces[b]; i++ {
		if err := remove(pieceKey(s.kind, b, i)); err != nil {
			return err
		}
	}
	s.pieces[b] = n
	return nil
}

// take reads a bucket's record. Different buckets may be taken at once.
func (s *shelf[E]) take(b int, text []byte) error {
	if b >= len(s.buckets) {
		return fmt.Errorf("bucket %d of kind %q: %w", b, s.kind, ErrDamaged)
	}
	pieces := piecesOf(len(text))
	text, err := s.vault.recordIn(pieceKey(s.kind, b, 0), text)
	if err != nil {
		return err
	}
	var list []*E
	if err := json.Unmarshal(text, &list); err != nil {
		return fmt.Errorf("bucket %d of kind %q: %w", b, s.kind, ErrDamaged)
	}
	s.buckets[b], s.pieces[b], s.sums[b] = list, pieces, recordSum(pieceKey(s.kind, b, 0), text)
	return nil
}

// list is everything on the shelf, sorted by key; never nil.
func (s *shelf[E]) list() []*E {
	all := slices.Concat(s.buckets...)
	slices.SortFunc(all, func(a, b *E) int { return cmp.Compare(s.key(a), s.key(b)) })
	if all == nil {
		all = []*E{}
	}
	return all
}

func (s *shelf[E]) sum() (total uint64) {
	for _, one := range s.sums {
		total += one
	}
	return total
}
