package store

import (
	"cmp"
	"encoding/json"
	"slices"

	"rolebook/backend/audit"
)

// privates are the private records there are, sorted by kind and key. Like a set-up they are
// an immutable value.
type privates []audit.Private

func comparePrivate(a, b audit.Private) int {
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Key, b.Key))
}

// with is the records after an event's.
func (p privates) with(changed []audit.Private) privates {
	if len(changed) == 0 {
		return p
	}
	next := slices.Clone(p)
	for _, c := range changed {
		at, found := slices.BinarySearchFunc(next, c, comparePrivate)
		switch {
		case c.Gone() && found:
			next = slices.Delete(next, at, at+1)
		case found:
			next[at] = c
		case !c.Gone():
			next = slices.Insert(next, at, c)
		}
	}
	return next
}

func (p privates) pointers() []*audit.Private {
	var list []*audit.Private
	for i := range p {
		list = append(list, &p[i])
	}
	return list
}

// Private is the private record of that kind and key; false when there is none. The value is
// not to be changed.
func (s *Store) Private(kind, key string) (json.RawMessage, bool) {
	all := s.current.Load().private
	at, found := slices.BinarySearchFunc(all, audit.Private{Kind: kind, Key: key}, comparePrivate)
	if !found {
		return nil, false
	}
	return all[at].Value, true
}

// Privates are the private records of a kind, sorted by key. They are not to be changed.
func (s *Store) Privates(kind string) []audit.Private {
	all := s.current.Load().private
	from, _ := slices.BinarySearchFunc(all, audit.Private{Kind: kind}, comparePrivate)
	to := from
	for to < len(all) && all[to].Kind == kind {
		to++
	}
	return slices.Clone(all[from:to])
}
