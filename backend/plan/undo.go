package plan

import (
	"fmt"
	"slices"
	"strings"

	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// Undo takes the changes of an event back, from whatever the set-up has become since. What
// changed again in the meantime is taken back field by field; where a later change is in the
// way, nothing is taken back and the error is a *BlockedError. What is as it was before the
// event already stays so.
func Undo(title string, changes []rbac.Change) Edit {
	if undone, again := begunBy(title, undoing); again {
		return replayed(tongue.Say("Redo: %s", undone), rbac.Inverse(changes))
	}
	done, _ := begunBy(title, redoing)
	return replayed(tongue.Say("Undo: %s", done), rbac.Inverse(changes))
}

// Redo makes the changes of an event again, after it was undone, as Undo takes them back.
func Redo(title string, changes []rbac.Change) Edit {
	done, _ := begunBy(title, redoing)
	return replayed(tongue.Say("Redo: %s", done), changes)
}

// What the titles of undos and redos begin with, before the title of what was done first, in
// every language that the program speaks: a title stays as it was written.
var (
	undoing = []string{"Undo: ", "Rückgängig: "}
	redoing = []string{"Redo: ", "Wiederholt: "}
)

// FirstDone is the title of what was done first, out of that of its undo or redo.
func FirstDone(title string) string {
	done, _ := begunBy(title, slices.Concat(undoing, redoing))
	return done
}

func begunBy(title string, beginnings []string) (rest string, begun bool) {
	for _, begin := range beginnings {
		if rest, begun = strings.CutPrefix(title, begin); begun {
			return rest, true
		}
	}
	return title, false
}

// BlockedError says what is in the way of an undo or redo. It is rbac.ErrStale.
type BlockedError struct {
	Title string // of the undo
	By    []Obstacle
}

// Obstacle is a place that is not what a change starts from any more: ErrStale where it
// changed in the meantime, ErrNotFound where it is gone, ErrExists where it is there again,
// ErrInUse where something needs it now.
type Obstacle struct {
	Place
	Why error
}

// Error names every obstacle.
func (e *BlockedError) Error() string {
	obstacles := make([]string, len(e.By))
	for i, o := range e.By {
		obstacles[i] = fmt.Sprintf("%s %q: %s", o.Kind, o.Key, o.Why)
		if o.Field != "" {
			obstacles[i] = fmt.Sprintf("%s %q, %s: %s", o.Kind, o.Key, o.Field, o.Why)
		}
	}
	return e.Title + ": " + strings.Join(obstacles, "; ")
}

// Unwrap is the kind of error.
func (e *BlockedError) Unwrap() error { return rbac.ErrStale }

func replayed(title string, changes []rbac.Change) Edit {
	var renames rbac.Renames
	for _, c := range changes {
		if c.Op == rbac.Rename {
			if renames == nil {
				renames = rbac.Renames{}
			}
			renames[c.Before.(*rbac.User).Email] = c.After.(*rbac.User).Email
		}
	}
	return Edit{Title: title, Renames: renames, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		r := &rebase{s: s, alone: len(changes) == 1}
		for _, c := range changes {
			r.change(c)
		}
		r.checkAreas()
		if len(r.obstacles) > 0 {
			return nil, &BlockedError{Title: title, By: r.obstacles}
		}
		if len(r.changes) == 0 {
			return s, nil
		}
		return rbac.Apply(s, r.changes)
	}}
}

// rebase turns changes that started from an earlier set-up into changes that start from s.
type rebase struct {
	s         *rbac.SetUp
	alone     bool // whether there is just one change
	changes   []rbac.Change
	obstacles []Obstacle
}

func (r *rebase) change(c rbac.Change) {
	switch c.Kind {
	case rbac.KindSetUp:
		rebaseEntity(r, headNoun, c)
	case rbac.KindAddOn:
		rebaseEntity(r, addOnNoun, c)
	case rbac.KindArea:
		rebaseEntity(r, areaNoun, c)
	case rbac.KindPermission:
		rebaseEntity(r, permissionNoun, c)
	case rbac.KindRole:
		rebaseEntity(r, roleNoun, c)
	case rbac.KindOrder:
		r.order(c)
	case rbac.KindConstraint:
		rebaseEntity(r, constraintNoun, c)
	case rbac.KindGroup:
		rebaseEntity(r, groupNoun, c)
	case rbac.KindUser:
		rebaseEntity(r, userNoun, c)
	case rbac.KindStatement:
		rebaseEntity(r, statementNoun, c)
	default:
		r.blocked(Place{Kind: c.Kind, Key: c.Key}, rbac.ErrInvalid)
	}
}

func (r *rebase) blocked(at Place, why error) {
	r.obstacles = append(r.obstacles, Obstacle{Place: at, Why: why})
}

func rebaseEntity[E any](r *rebase, n noun[E], c rbac.Change) {
	before, _ := c.Before.(*E)
	after, _ := c.After.(*E)
	from := c.Key
	if before != nil {
		from = n.key(before)
	}
	here := n.find(r.s, from)
	at := Place{Kind: n.kind, Key: from}
	switch {
	case c.Op == rbac.Add && here == nil:
		r.changes = append(r.changes, c)
	case c.Op == rbac.Add && same(here, after), c.Op == rbac.Remove && here == nil:
	case c.Op == rbac.Add:
		r.blocked(at, rbac.ErrExists)
	case c.Op == rbac.Remove && same(here, before):
		r.changes = append(r.changes, rbac.Change{Op: c.Op, Kind: c.Kind, Key: c.Key, Before: here})
	case c.Op == rbac.Remove:
		r.blocked(at, rbac.ErrStale)
	case here == nil:
		r.missing(n.find(r.s, c.Key) != nil && same(n.find(r.s, c.Key), after), at)
	default:
		rebaseUpdate(r, n, c, sides[E]{before, here, after})
	}
}

// missing is for an update of what is not there; a rename that was made already is none.
func (r *rebase) missing(done bool, at Place) {
	if !done {
		r.blocked(at, rbac.ErrNotFound)
	}
}

func rebaseUpdate[E any](r *rebase, n noun[E], c rbac.Change, e sides[E]) {
	here, next, conflicts := e.ours, e.theirs, []Conflict(nil)
	if !same(here, e.base) {
		next, conflicts = threeWay(n, e, nil)
	}
	for _, conflict := range conflicts {
		r.blocked(conflict.Place, rbac.ErrStale)
	}
	switch {
	case len(conflicts) > 0 || same(here, next):
	case c.Op == rbac.Rename && n.find(r.s, c.Key) != nil:
		r.blocked(Place{Kind: n.kind, Key: c.Key}, rbac.ErrExists)
	default:
		r.changes = append(r.changes, rbac.Change{Op: c.Op, Kind: c.Kind, Key: c.Key, Before: here, After: next})
	}
}

// order puts a list back in the order it had, with what came since after what stands before
// it. When the order itself changed since, that is in the way of a change of order alone;
// beside other changes the order stays as it is.
func (r *rebase) order(c rbac.Change) {
	before, _ := c.Before.(*rbac.Order)
	after, _ := c.After.(*rbac.Order)
	here := keysInOrder(r.s, c.Key)
	if before == nil || after == nil || here == nil {
		r.blocked(Place{Kind: c.Kind, Key: c.Key}, rbac.ErrInvalid)
		return
	}
	switch {
	case sameOrder(here, before.Keys):
		keys := interleaved(slices.Concat(after.Keys, lacking(here, after.Keys)), after.Keys, here)
		if !slices.Equal(keys, here) {
			r.changes = append(r.changes, rbac.Change{Op: c.Op, Kind: c.Kind, Key: c.Key, Before: &rbac.Order{Keys: here}, After: &rbac.Order{Keys: keys}})
		}
	case r.alone && !sameOrder(here, after.Keys):
		r.blocked(Place{Kind: c.Kind, Key: c.Key}, rbac.ErrStale)
	}
}
