package app

import (
	"context"
	"maps"
	"math"
	"slices"
	"sync"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
	"rolebook/backend/store"
)

// past is what of a set-up was restricted at which entries, as far as its history has been read:
// each entry is read once. It is safe for concurrent use.
type past struct {
	mu          sync.Mutex
	read        uint64 // the last entry that was
	permissions map[rbac.PermissionKey]*secrecy
	roles       map[rbac.RoleKey]*secrecy
	areas       map[rbac.AreaKey]*secrecy // that ever held something restricted
	areaNames   map[rbac.AreaKey][]string // of every area
}

// secrecy is when something was restricted and what it was called then.
type secrecy struct {
	spans []span
	gone  bool // it is not there any more, or is restricted now: no entry names it
}

// span is a time in which something was restricted: the entries that began and ended it belong
// to it.
type span struct {
	from, until uint64 // until is 0 as long as it lasts
	names       []string
}

// at reports whether something is not to be named in an entry.
func (s *secrecy) at(seq uint64) bool {
	return s != nil && (s.gone || slices.ContainsFunc(s.spans, func(one span) bool { return one.covers(seq) }))
}

func (s span) covers(seq uint64) bool { return s.from <= seq && (s.until == 0 || seq <= s.until) }

// note follows what an entry makes of something: whether it was restricted before and is after,
// and what it is called on the sides on which it is.
func (s *secrecy) note(seq uint64, was, is bool, names ...string) {
	last := len(s.spans) - 1
	if last < 0 || s.spans[last].until > 0 {
		s.spans = append(s.spans, span{from: seq})
		last++
	}
	for _, name := range names {
		if name != "" && !slices.Contains(s.spans[last].names, name) {
			s.spans[last].names = append(s.spans[last].names, name)
		}
	}
	if was && !is {
		s.spans[last].until = seq
	}
}

// pastPieces are what the JSON of every change has by which something becomes restricted, is so
// or ceases to be.
var pastPieces = []string{`"restricted":true`, `"kind":"area"`}

// follow reads what was written since it was last asked.
func (p *past) follow(s *store.Store) error {
	head := s.Head().Seq
	if head == p.read {
		return nil
	}
	if p.areaNames == nil {
		p.areaNames = map[rbac.AreaKey][]string{}
	}
	q := audit.Query{After: p.read, Before: head + 1, Limit: entriesAtOnce, Changes: math.MaxInt, Holding: pastPieces}
	var entries []audit.Entry
	for {
		page, err := s.Events(context.Background(), q)
		if err != nil {
			return err
		}
		entries = append(entries, page.Entries...)
		if q.Before = page.Next; page.Next == 0 {
			break
		}
	}
	for _, e := range slices.Backward(entries) {
		for i := range e.Changes {
			p.note(e.Seq, &e.Changes[i])
		}
	}
	p.read = head
	return nil
}

func (p *past) note(seq uint64, c *rbac.Change) {
	switch c.Kind {
	case rbac.KindPermission:
		was, old := p.restrictedPermission(seq, c.Before)
		is, next := p.restrictedPermission(seq, c.After)
		if was || is {
			secrecyOf(&p.permissions, rbac.PermissionKey(c.Key)).note(seq, was, is, old, next)
		}
	case rbac.KindRole:
		was, old := restrictedRole(c.Before)
		is, next := restrictedRole(c.After)
		if was || is {
			secrecyOf(&p.roles, rbac.RoleKey(c.Key)).note(seq, was, is, old, next)
		}
	case rbac.KindArea:
		for _, side := range []any{c.Before, c.After} {
			if area, is := side.(*rbac.AreaHead); is {
				p.areaNames[area.Key] = append(p.areaNames[area.Key], area.Name)
			}
		}
	}
}

// restrictedPermission reports whether one side of a change is a restricted permission, which its
// area then held, and gives its name.
func (p *past) restrictedPermission(seq uint64, side any) (bool, string) {
	one, is := side.(*rbac.PlacedPermission)
	if !is || !one.Restricted {
		return false, ""
	}
	secrecyOf(&p.areas, one.Area).note(seq, true, true)
	return true, one.Name
}

func restrictedRole(side any) (bool, string) {
	one, is := side.(*rbac.Role)
	if !is || !one.Restricted {
		return false, ""
	}
	return true, one.Name
}

func secrecyOf[K ~string](all *map[K]*secrecy, key K) *secrecy {
	if *all == nil {
		*all = map[K]*secrecy{}
	}
	if (*all)[key] == nil {
		(*all)[key] = &secrecy{}
	}
	return (*all)[key]
}

// secrets are a copy of what was restricted when, with what is gone or restricted in a revision
// marked as never to be named.
func secrets[K ~string](all map[K]*secrecy, open func(K) bool) map[K]*secrecy {
	marked := make(map[K]*secrecy, len(all))
	for _, key := range slices.Sorted(maps.Keys(all)) {
		marked[key] = &secrecy{spans: slices.Clone(all[key].spans), gone: !open(key)}
	}
	return marked
}
