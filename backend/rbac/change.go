package rbac

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
)

// Op is what a change does to an entity.
type Op string

// The operations. A rename is an update whose Before and After have different e-mail addresses.
const (
	Add    Op = "add"
	Update Op = "update"
	Remove Op = "remove"
	Rename Op = "rename"
)

// Kind is what sort of entity a change is about.
type Kind string

// The kinds of entity, in the order in which changes are listed and applied.
const (
	KindSetUp      Kind = "setup" // name, notes, add-ons, the catalogue's name
	KindAddOn      Kind = "add-on"
	KindArea       Kind = "area"
	KindPermission Kind = "permission"
	KindRole       Kind = "role"
	KindOrder      Kind = "order" // the order of areas, permissions or roles; key names the list
	KindConstraint Kind = "constraint"
	KindGroup      Kind = "group"
	KindUser       Kind = "user"
	KindStatement  Kind = "statement"
)

// Kinds lists every kind in the order in which changes are listed.
var Kinds = []Kind{
	KindSetUp, KindAddOn, KindArea, KindPermission, KindRole, KindOrder,
	KindConstraint, KindGroup, KindUser, KindStatement,
}

// Change is one typed change of a set-up (access-model §8): an entity before and after.
// Before is nil for add, After for remove. What they point to depends on Kind: *Head, *AddOn,
// *AreaHead, *PlacedPermission, *Role, *Order, *Constraint, *Group, *User, *Statement.
type Change struct {
	Op     Op     `json:"op"`
	Kind   Kind   `json:"kind"`
	Key    string `json:"key,omitempty"` // of the entity after the change, or before it when removed
	Before any    `json:"before,omitempty"`
	After  any    `json:"after,omitempty"`
}

// Head is what belongs to the set-up itself and to no entity in it.
type Head struct {
	Name      string     `json:"name"`
	Notes     string     `json:"notes,omitempty"`
	AddOns    []AddOnKey `json:"addOns,omitempty"`
	Catalogue string     `json:"catalogue"`
}

// AreaHead is an area without its permissions.
type AreaHead struct {
	Key  AreaKey `json:"key"`
	Name string  `json:"name"`
}

// PlacedPermission is a permission and the area it stands in.
type PlacedPermission struct {
	Area AreaKey `json:"area"`
	*Permission
}

// Order is the order of a list that keeps one: the keys as they stand.
type Order struct {
	Keys []string `json:"keys"`
}

// Inverse is the change that takes this one back.
func (c Change) Inverse() Change {
	back := Change{Op: c.Op, Kind: c.Kind, Key: c.Key, Before: c.After, After: c.Before}
	switch c.Op {
	case Add:
		back.Op = Remove
	case Remove:
		back.Op = Add
	case Rename:
		back.Key = string(c.Before.(*User).Email)
	}
	return back
}

// Inverse is the list of changes that takes these back, last first.
func Inverse(changes []Change) []Change {
	back := make([]Change, len(changes))
	for i, c := range changes {
		back[len(changes)-1-i] = c.Inverse()
	}
	return back
}

func newEntity(kind Kind) (any, error) {
	switch kind {
	case KindSetUp:
		return new(Head), nil
	case KindAddOn:
		return new(AddOn), nil
	case KindArea:
		return new(AreaHead), nil
	case KindPermission:
		return new(PlacedPermission), nil
	case KindRole:
		return new(Role), nil
	case KindOrder:
		return new(Order), nil
	case KindConstraint:
		return new(Constraint), nil
	case KindGroup:
		return new(Group), nil
	case KindUser:
		return new(User), nil
	case KindStatement:
		return new(Statement), nil
	}
	return nil, fmt.Errorf("change of kind %q: %w", kind, ErrInvalid)
}

// UnmarshalJSON reads a change with its entities typed by its kind.
func (c *Change) UnmarshalJSON(text []byte) error {
	var raw struct {
		Op     Op              `json:"op"`
		Kind   Kind            `json:"kind"`
		Key    string          `json:"key"`
		Before json.RawMessage `json:"before"`
		After  json.RawMessage `json:"after"`
	}
	if err := json.Unmarshal(text, &raw); err != nil {
		return err
	}
	*c = Change{Op: raw.Op, Kind: raw.Kind, Key: raw.Key}
	for _, side := range []struct {
		text json.RawMessage
		to   *any
	}{{raw.Before, &c.Before}, {raw.After, &c.After}} {
		if side.text == nil {
			continue
		}
		entity, err := newEntity(raw.Kind)
		if err != nil {
			return err
		}
		if err := json.Unmarshal(side.text, entity); err != nil {
			return fmt.Errorf("change of %s %q: %w", raw.Kind, raw.Key, err)
		}
		*side.to = entity
	}
	return nil
}

// Renames maps an old e-mail address to the new one (access-model §1: a typed change of its own).
type Renames map[Email]Email

// Diff lists the changes that lead from one canonical set-up to another, by kind in the order
// of Kinds. Entities that both share are skipped by pointer, so the cost is one comparison
// of pointers an entity and a deep one for each that differs.
func Diff(before, after *SetUp, renames Renames) []Change {
	changes := diffHead(before, after)
	changes = append(changes, diffLists(KindAddOn, before.Catalogue.AddOns, after.Catalogue.AddOns, (*AddOn).key)...)
	changes = append(changes, diffCatalogue(&before.Catalogue, &after.Catalogue)...)
	changes = append(changes, diffKeyed(KindRole, before.Roles, after.Roles, func(r *Role) RoleKey { return r.Key })...)
	changes = append(changes, diffOrders(before, after)...)
	changes = append(changes, diffLists(KindConstraint, before.Constraints, after.Constraints, (*Constraint).key)...)
	changes = append(changes, diffLists(KindGroup, before.Groups, after.Groups, (*Group).key)...)
	changes = append(changes, pairRenames(diffLists(KindUser, before.Users, after.Users, (*User).key), renames)...)
	return append(changes, diffLists(KindStatement, before.Statements, after.Statements, (*Statement).key)...)
}

func head(s *SetUp) *Head {
	return &Head{Name: s.Name, Notes: s.Notes, AddOns: filled(s.AddOns), Catalogue: s.Catalogue.Name}
}

func diffHead(before, after *SetUp) []Change {
	b, a := head(before), head(after)
	if reflect.DeepEqual(b, a) {
		return nil
	}
	return []Change{{Op: Update, Kind: KindSetUp, Before: b, After: a}}
}

// diffLists walks two lists sorted by key side by side.
func diffLists[E any, K ~string](kind Kind, before, after []*E, key func(*E) K) []Change {
	var changes []Change
	i, j := 0, 0
	for i < len(before) || j < len(after) {
		switch {
		case i < len(before) && j < len(after) && before[i] == after[j]:
			i, j = i+1, j+1
		case j == len(after) || i < len(before) && key(before[i]) < key(after[j]):
			changes = append(changes, Change{Op: Remove, Kind: kind, Key: string(key(before[i])), Before: before[i]})
			i++
		case i == len(before) || key(after[j]) < key(before[i]):
			changes = append(changes, Change{Op: Add, Kind: kind, Key: string(key(after[j])), After: after[j]})
			j++
		default:
			if !reflect.DeepEqual(before[i], after[j]) {
				changes = append(changes, Change{Op: Update, Kind: kind, Key: string(key(after[j])), Before: before[i], After: after[j]})
			}
			i, j = i+1, j+1
		}
	}
	return changes
}

// diffKeyed compares two short lists that keep their order. Removals come last first, so that
// taking them back appends in the order there was.
func diffKeyed[E any, K ~string](kind Kind, before, after []*E, key func(*E) K) []Change {
	old := make(map[K]*E, len(before))
	for _, e := range before {
		old[key(e)] = e
	}
	var changes []Change
	kept := make(map[K]bool, len(after))
	for _, e := range after {
		kept[key(e)] = true
		b, had := old[key(e)]
		switch {
		case !had:
			changes = append(changes, Change{Op: Add, Kind: kind, Key: string(key(e)), After: e})
		case b != e && !reflect.DeepEqual(b, e):
			changes = append(changes, Change{Op: Update, Kind: kind, Key: string(key(e)), Before: b, After: e})
		}
	}
	for _, e := range slices.Backward(before) {
		if !kept[key(e)] {
			changes = append(changes, Change{Op: Remove, Kind: kind, Key: string(key(e)), Before: e})
		}
	}
	return changes
}

func diffCatalogue(before, after *Catalogue) []Change {
	heads := func(c *Catalogue) (list []*AreaHead) {
		for _, a := range c.Areas {
			list = append(list, &AreaHead{Key: a.Key, Name: a.Name})
		}
		return list
	}
	placed := func(c *Catalogue) (list []*PlacedPermission) {
		for a, p := range c.Permissions() {
			list = append(list, &PlacedPermission{Area: a.Key, Permission: p})
		}
		return list
	}
	changes := diffKeyed(KindArea, heads(before), heads(after), func(a *AreaHead) AreaKey { return a.Key })
	return append(changes, diffKeyed(KindPermission, placed(before), placed(after),
		func(p *PlacedPermission) PermissionKey { return p.Key })...)
}

// The lists that keep an order, by the key under which their order changes.
const (
	OrderAreas       = "areas"
	OrderPermissions = "permissions"
	OrderRoles       = "roles"
)

func orders(s *SetUp) map[string][]string {
	lists := map[string][]string{}
	for _, a := range s.Catalogue.Areas {
		lists[OrderAreas] = append(lists[OrderAreas], string(a.Key))
	}
	for _, p := range s.Catalogue.Permissions() {
		lists[OrderPermissions] = append(lists[OrderPermissions], string(p.Key))
	}
	for _, r := range s.Roles {
		lists[OrderRoles] = append(lists[OrderRoles], string(r.Key))
	}
	return lists
}

// diffOrders names a list whose order is not what adding and removing alone would give.
func diffOrders(before, after *SetUp) []Change {
	was, is := orders(before), orders(after)
	var changes []Change
	for _, list := range []string{OrderAreas, OrderPermissions, OrderRoles} {
		if !slices.Equal(appended(was[list], is[list]), is[list]) || !slices.Equal(appended(is[list], was[list]), was[list]) {
			changes = append(changes, Change{Op: Update, Kind: KindOrder, Key: list,
				Before: &Order{Keys: was[list]}, After: &Order{Keys: is[list]}})
		}
	}
	return changes
}

// appended is the old order with what is gone taken out and what is new put at the end.
func appended(was, is []string) []string {
	var next []string
	for _, k := range was {
		if slices.Contains(is, k) {
			next = append(next, k)
		}
	}
	for _, k := range is {
		if !slices.Contains(was, k) {
			next = append(next, k)
		}
	}
	return next
}

func pairRenames(changes []Change, renames Renames) []Change {
	if len(renames) == 0 {
		return changes
	}
	removed := map[Email]any{}
	for _, c := range changes {
		if c.Op == Remove {
			removed[Email(c.Key)] = c.Before
		}
	}
	var next []Change
	paired := map[Email]bool{}
	for _, c := range changes {
		if c.Op != Add {
			continue
		}
		for from, to := range renames {
			if Email(c.Key) == to && removed[from] != nil {
				paired[from], paired[to] = true, true
				next = append(next, Change{Op: Rename, Kind: KindUser, Key: c.Key, Before: removed[from], After: c.After})
			}
		}
	}
	for _, c := range changes {
		if !paired[Email(c.Key)] || c.Op == Update {
			next = append(next, c)
		}
	}
	return next
}
