package access

import "maps"

// intern gives each key a dense id that it keeps in all later revisions, so that what is
// compiled for one entity stays right when others come and go. A key that is gone leaves a hole.
type intern[K ~string] struct {
	ids    map[K]int32
	shared bool // with an index already published: copied before it grows
}

func (t *intern[K]) next() *intern[K] { return &intern[K]{ids: t.ids, shared: true} }

func (t *intern[K]) id(key K) int32 {
	if id, known := t.ids[key]; known {
		return id
	}
	if t.shared || t.ids == nil {
		t.ids = maps.Clone(t.ids)
		if t.ids == nil {
			t.ids = map[K]int32{}
		}
		t.shared = false
	}
	id := int32(len(t.ids))
	t.ids[key] = id
	return id
}

func (t *intern[K]) len() int { return len(t.ids) }
