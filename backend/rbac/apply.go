package rbac

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
)

// Apply is the set-up after the changes. It checks that every change starts from what is
// there: an entity to add that is there already is ErrExists, one to update or remove that
// is not there ErrNotFound, and one that looks different from Before ErrStale. The result is
// canonical if s and the changes are.
func Apply(s *SetUp, changes []Change) (*SetUp, error) {
	w := NewReplay(s)
	if err := w.Apply(changes); err != nil {
		return nil, err
	}
	return w.SetUp(), nil
}

// Replay is a set-up being changed: keyed, so that a journal of thousands of changes costs
// no more than their number. It is not for use by several goroutines.
type Replay struct {
	head        *Head
	addOns      table[AddOn]
	areas       table[AreaHead]
	permissions table[PlacedPermission]
	roles       table[Role]
	constraints table[Constraint]
	groups      table[Group]
	users       table[User]
	statements  table[Statement]
}

// NewReplay starts from a set-up, which it leaves as it is.
func NewReplay(s *SetUp) *Replay {
	w := &Replay{head: head(s)}
	for _, area := range s.Catalogue.Areas {
		w.areas.add(string(area.Key), &AreaHead{Key: area.Key, Name: area.Name})
	}
	for area, p := range s.Catalogue.Permissions() {
		w.permissions.add(string(p.Key), &PlacedPermission{Area: area.Key, Permission: p})
	}
	fill(&w.addOns, s.Catalogue.AddOns, (*AddOn).key)
	fill(&w.roles, s.Roles, func(r *Role) RoleKey { return r.Key })
	fill(&w.constraints, s.Constraints, (*Constraint).key)
	fill(&w.groups, s.Groups, (*Group).key)
	fill(&w.users, s.Users, (*User).key)
	fill(&w.statements, s.Statements, (*Statement).key)
	return w
}

// Apply makes the changes, with the checks of the function Apply. After an error the replay
// holds a part of them and is of no more use.
func (w *Replay) Apply(changes []Change) error {
	for _, c := range changes {
		if err := w.apply(c); err != nil {
			return err
		}
	}
	return nil
}

func (w *Replay) apply(c Change) error {
	switch c.Kind {
	case KindSetUp:
		before, _ := c.Before.(*Head)
		after, ok := c.After.(*Head)
		if !ok || !reflect.DeepEqual(before, w.head) {
			return fmt.Errorf("set-up %q: %w", w.head.Name, ErrStale)
		}
		w.head = after
		return nil
	case KindAddOn:
		return change(&w.addOns, c)
	case KindArea:
		return change(&w.areas, c)
	case KindPermission:
		return change(&w.permissions, c)
	case KindRole:
		return change(&w.roles, c)
	case KindOrder:
		return w.reorder(c)
	case KindConstraint:
		return change(&w.constraints, c)
	case KindGroup:
		return change(&w.groups, c)
	case KindUser:
		return change(&w.users, c)
	case KindStatement:
		return change(&w.statements, c)
	}
	return fmt.Errorf("change of kind %q: %w", c.Kind, ErrInvalid)
}

func (w *Replay) reorder(c Change) error {
	order, ok := c.After.(*Order)
	if !ok {
		return fmt.Errorf("order of %s: %w", c.Key, ErrInvalid)
	}
	switch c.Key {
	case OrderAreas:
		w.areas.reorder(order.Keys)
	case OrderPermissions:
		w.permissions.reorder(order.Keys)
	case OrderRoles:
		w.roles.reorder(order.Keys)
	default:
		return fmt.Errorf("order of %s: %w", c.Key, ErrInvalid)
	}
	return nil
}

// SetUp is the set-up as it stands after the changes so far.
func (w *Replay) SetUp() *SetUp {
	next := &SetUp{
		Name: w.head.Name, Notes: w.head.Notes, AddOns: w.head.AddOns,
		Catalogue:   Catalogue{Name: w.head.Catalogue, AddOns: w.addOns.sorted()},
		Roles:       w.roles.ordered(),
		Constraints: w.constraints.sorted(), Groups: w.groups.sorted(),
		Users: w.users.sorted(), Statements: w.statements.sorted(),
	}
	areas := map[AreaKey]*Area{}
	for _, a := range w.areas.ordered() {
		area := &Area{Key: a.Key, Name: a.Name}
		areas[a.Key] = area
		next.Catalogue.Areas = append(next.Catalogue.Areas, area)
	}
	for _, p := range w.permissions.ordered() {
		if area := areas[p.Area]; area != nil {
			area.Permissions = append(area.Permissions, p.Permission)
		}
	}
	return next
}

// table is a list of entities by key.
type table[E any] struct {
	rows    map[string]*E
	order   []string        // as they stand; what is added comes last
	gone    map[string]bool // removed, their place in order not yet taken away
	list    []*E            // the list it was filled from, while nothing has changed
	changed bool
}

func fill[E any, K ~string](t *table[E], list []*E, key func(*E) K) {
	t.list = list
	t.rows = make(map[string]*E, len(list))
	t.order = make([]string, 0, len(list))
	for _, e := range list {
		t.add(string(key(e)), e)
	}
	t.changed = false
}

func (t *table[E]) add(key string, e *E) {
	if t.rows == nil {
		t.rows = map[string]*E{}
	}
	t.rows[key] = e
	t.order = append(t.order, key)
	t.changed = true
}

// reorder takes an order as it is given. It may name what is added only after it: taking back
// a removal from the middle of a list does.
func (t *table[E]) reorder(keys []string) {
	t.order, t.gone = slices.Clone(keys), nil
}

func (t *table[E]) remove(key string) {
	delete(t.rows, key)
	if t.gone == nil {
		t.gone = map[string]bool{}
	}
	t.gone[key] = true
}

// put sets a row; a new one comes last, also when one of its key stood elsewhere before.
func (t *table[E]) put(key string, e *E) {
	if t.rows[key] != nil {
		t.rows[key] = e
		return
	}
	if t.gone[key] {
		delete(t.gone, key)
		t.order = slices.DeleteFunc(t.order, func(k string) bool { return k == key })
	}
	t.add(key, e)
}

func (t *table[E]) ordered() []*E {
	list := make([]*E, 0, len(t.rows))
	seen := make(map[string]bool, len(t.rows))
	for _, key := range t.order {
		if e := t.rows[key]; e != nil && !seen[key] {
			seen[key] = true
			list = append(list, e)
		}
	}
	return list
}

func (t *table[E]) sorted() []*E {
	if !t.changed {
		return t.list
	}
	slices.SortFunc(t.order, cmp.Compare[string])
	return t.ordered()
}

func change[E any](t *table[E], c Change) error {
	before, _ := c.Before.(*E)
	after, _ := c.After.(*E)
	from := c.Key
	if c.Op == Rename {
		from = string(any(before).(*User).Email)
	}
	there := t.rows[from]
	switch {
	case c.Op == Add && there != nil, c.Op == Rename && t.rows[c.Key] != nil:
		return fmt.Errorf("%s %q: %w", c.Kind, c.Key, ErrExists)
	case c.Op != Add && there == nil:
		return fmt.Errorf("%s %q: %w", c.Kind, from, ErrNotFound)
	case c.Op != Add && there != before && !reflect.DeepEqual(there, before):
		return fmt.Errorf("%s %q: %w", c.Kind, from, ErrStale)
	case c.Op != Remove && after == nil:
		return fmt.Errorf("%s %q: %w", c.Kind, c.Key, ErrInvalid)
	}
	t.changed = true
	if c.Op == Remove || c.Op == Rename {
		t.remove(from)
	}
	if c.Op != Remove {
		t.put(c.Key, after)
	}
	return nil
}
