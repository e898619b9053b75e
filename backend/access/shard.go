package access

import "hash/maphash"

// shardCount is a compromise: an edit copies one table of this many pointers and one map of
// a hundred keys when there are 100 000.
const shardCount = 1024

var shardSeed = maphash.MakeSeed()

// shards is a map that is copied cheaply: successive revisions share every shard that has
// not been written to.
type shards[V any] struct {
	table *[shardCount]map[string]V
}

func (s shards[V]) get(key string) (V, bool) {
	if s.table == nil {
		var none V
		return none, false
	}
	v, found := s.table[maphash.String(shardSeed, key)%shardCount][key]
	return v, found
}

// shardEdit writes to a copy of shards.
type shardEdit[V any] struct {
	table *[shardCount]map[string]V
	own   [shardCount]bool
}

func (s shards[V]) edit() *shardEdit[V] {
	e := &shardEdit[V]{table: new([shardCount]map[string]V)}
	if s.table != nil {
		*e.table = *s.table
	}
	return e
}

func (e *shardEdit[V]) shard(key string) map[string]V {
	at := maphash.String(shardSeed, key) % shardCount
	if !e.own[at] {
		copied := make(map[string]V, len(e.table[at])+1)
		for k, v := range e.table[at] {
			copied[k] = v
		}
		e.table[at], e.own[at] = copied, true
	}
	return e.table[at]
}

func (e *shardEdit[V]) set(key string, v V) { e.shard(key)[key] = v }
func (e *shardEdit[V]) delete(key string)   { delete(e.shard(key), key) }
func (e *shardEdit[V]) get(key string) V {
	return e.table[maphash.String(shardSeed, key)%shardCount][key]
}
func (e *shardEdit[V]) done() shards[V] { return shards[V]{table: e.table} }
