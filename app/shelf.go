package app

import (
	"slices"
	"sync"
)

// plansKept is how many plans a session keeps on its table; the oldest goes first.
const plansKept = 32

// shelf keeps the last few things of a session by id.
type shelf[T any] struct {
	mu    sync.Mutex
	room  int
	order []string
	kept  map[string]T
}

func newShelf[T any](room int) *shelf[T] {
	return &shelf[T]{room: room, kept: map[string]T{}}
}

func (s *shelf[T]) put(id string, thing T) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, there := s.kept[id]; !there {
		s.order = append(s.order, id)
	}
	s.kept[id] = thing
	for len(s.order) > s.room {
		delete(s.kept, s.order[0])
		s.order = s.order[1:]
	}
}

func (s *shelf[T]) get(id string) (T, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	thing, there := s.kept[id]
	return thing, there
}

// take is get that leaves nothing behind, for what may be used once.
func (s *shelf[T]) take(id string) (T, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	thing, there := s.kept[id]
	delete(s.kept, id)
	s.order = slices.DeleteFunc(s.order, func(other string) bool { return other == id })
	return thing, there
}
