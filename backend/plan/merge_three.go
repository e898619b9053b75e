package plan

import (
	"cmp"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"rolebook/backend/rbac"
)

// sides are an entity in the base, here and as it is to become.
type sides[E any] struct{ base, ours, theirs *E }

// threeWay merges an entity field by field: maps by key, lists that are sets by element,
// everything else whole. What only one side changed since the base counts. Where both changed
// the same to something else there is a conflict: ours stays unless theirs has its place.
// The entities are canonical, and so is the result.
func threeWay[E any](n noun[E], e sides[E], takes map[Place]bool) (*E, []Conflict) {
	w := &fieldMerge{at: n.at(e.ours), takes: takes}
	next := new(E)
	reflect.ValueOf(next).Elem().Set(w.fields("",
		reflect.ValueOf(e.base).Elem(), reflect.ValueOf(e.ours).Elem(), reflect.ValueOf(e.theirs).Elem()))
	if n.canonical != nil {
		next = n.canonical(next)
	}
	return next, w.conflicts
}

type fieldMerge struct {
	at        Place
	takes     map[Place]bool
	conflicts []Conflict
}

// fields merges a struct by field, each named as in the document.
func (w *fieldMerge) fields(prefix string, base, ours, theirs reflect.Value) reflect.Value {
	next := reflect.New(ours.Type()).Elem()
	for i := range ours.NumField() {
		field := ours.Type().Field(i)
		b, o, t := base.Field(i), ours.Field(i), theirs.Field(i)
		if field.Anonymous {
			inner := reflect.New(o.Type().Elem())
			inner.Elem().Set(w.fields(prefix, orZero(b), orZero(o), orZero(t)))
			next.Field(i).Set(inner)
			continue
		}
		name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		next.Field(i).Set(w.value(prefix+name, b, o, t))
	}
	return next
}

// orZero is what a pointer points to; a base that is not there is empty.
func orZero(pointer reflect.Value) reflect.Value {
	if pointer.IsNil() {
		return reflect.Zero(pointer.Type().Elem())
	}
	return pointer.Elem()
}

func (w *fieldMerge) value(field string, base, ours, theirs reflect.Value) reflect.Value {
	switch {
	case alike(ours, theirs), alike(base, theirs):
		return ours
	case alike(base, ours):
		return theirs
	}
	switch ours.Interface().(type) {
	case rbac.Views:
		return w.fields(field+".", base, ours, theirs)
	case []rbac.DateFilter:
		return w.either(field, base, ours, theirs)
	case []rbac.Assignment:
		if replacedTwice(base, ours, theirs) {
			return w.either(field, base, ours, theirs)
		}
	}
	switch ours.Kind() {
	case reflect.Map:
		return w.entries(field, base, ours, theirs)
	case reflect.Slice:
		return union(base, ours, theirs)
	}
	return w.either(field, base, ours, theirs)
}

// entries merges a map by key.
func (w *fieldMerge) entries(field string, base, ours, theirs reflect.Value) reflect.Value {
	keys := slices.SortedFunc(slices.Values(slices.Concat(ours.MapKeys(), theirs.MapKeys())),
		func(a, b reflect.Value) int { return cmp.Compare(a.String(), b.String()) })
	keys = slices.CompactFunc(keys, func(a, b reflect.Value) bool { return a.String() == b.String() })
	next := reflect.MakeMap(ours.Type())
	for _, key := range keys {
		b, o, t := base.MapIndex(key), ours.MapIndex(key), theirs.MapIndex(key)
		value := o
		switch {
		case alike(o, t), alike(b, t):
		case alike(b, o):
			value = t
		default:
			value = w.either(fmt.Sprintf("%s[%q]", field, key.String()), b, o, t)
		}
		if value.IsValid() {
			next.SetMapIndex(key, value)
		}
	}
	return next
}

// either notes a conflict and says who wins it. A map's value that is not there is invalid.
func (w *fieldMerge) either(field string, base, ours, theirs reflect.Value) reflect.Value {
	at := w.at
	at.Field = field
	w.conflicts = append(w.conflicts, Conflict{
		Place: at, Base: given(base), Ours: given(ours), Theirs: given(theirs), TakesTheirs: w.takes[at],
	})
	if w.takes[at] {
		return theirs
	}
	return ours
}

func given(v reflect.Value) any {
	if !v.IsValid() {
		return nil
	}
	return v.Interface()
}

func alike(a, b reflect.Value) bool {
	if !a.IsValid() || !b.IsValid() {
		return a.IsValid() == b.IsValid()
	}
	return reflect.DeepEqual(a.Interface(), b.Interface())
}

// union is ours with what theirs added to the base and without what theirs took from it.
func union(base, ours, theirs reflect.Value) reflect.Value {
	was, here, there := elements(base), elements(ours), elements(theirs)
	next := reflect.MakeSlice(ours.Type(), 0, ours.Len())
	for _, e := range ours.Seq2() {
		if id := identity(e); there[id] || !was[id] {
			next = reflect.Append(next, e)
		}
	}
	for _, e := range theirs.Seq2() {
		if id := identity(e); !was[id] && !here[id] {
			next = reflect.Append(next, e)
		}
	}
	return next
}

// replacedTwice reports whether both sides took the same assignment away and did not put the
// same in its place: to keep what both put there would give the user more than either meant.
func replacedTwice(base, ours, theirs reflect.Value) bool {
	was, here, there := elements(base), elements(ours), elements(theirs)
	both := false
	for id := range was {
		both = both || !here[id] && !there[id]
	}
	maps.DeleteFunc(here, func(id any, _ bool) bool { return was[id] })
	maps.DeleteFunc(there, func(id any, _ bool) bool { return was[id] })
	return both && !maps.Equal(here, there)
}

func elements(list reflect.Value) map[any]bool {
	set := make(map[any]bool, list.Len())
	for _, e := range list.Seq2() {
		set[identity(e)] = true
	}
	return set
}

// identity is that by which a list's element is told from another.
func identity(e reflect.Value) any {
	a, is := e.Interface().(rbac.Assignment)
	if !is {
		return e.Interface()
	}
	groups := make([]string, len(a.Groups))
	for i, g := range a.Groups {
		groups[i] = string(g)
	}
	return [5]string{string(a.Role), strings.Join(groups, " "), a.From.String(), a.Until.String(), a.Reason}
}
