package app

import (
	"reflect"
	"slices"
	"strings"

	"rolebook/backend/rbac"
)

// changeWords are the sentences about changes. {what} is the kind of entity.
type changeWords struct {
	add, remove, rename, order string
	update                     string // {name}: {field} from {before} to {after}
	updateFrom, updateTo       string // where one side is empty
	updateList                 string
	updateMore                 plural
	yes, everything            string
	added, taken               string
	assignment, inGroups       string
	fromTime, untilTime        string
	orders                     map[string]string
}

// fact is one field of an entity in words; of a list, each thing on it.
type fact struct {
	key   string // tells facts of one entity apart
	name  string
	value string
	list  []string
	none  string // what its absence means
}

// absent is what it means that an entity does not have the fact.
func (f fact) absent() fact { return fact{key: f.key, name: f.name, value: f.none} }

// difference is a fact before and after.
type difference struct{ before, after fact }

func (d difference) isList() bool { return d.before.list != nil || d.after.list != nil }

// listInFull is how long a list may be to stand in full beside its other side.
const listInFull = 8

// viewChange is a change with the fields that differ.
func (t teller) viewChange(c rbac.Change) ChangeView {
	c = t.orderSeen(c)
	view := ChangeView{Op: string(c.Op), Kind: string(c.Kind), Key: c.Key, Name: t.nameOf(c)}
	differences := differing(t.facts(c.Before), t.facts(c.After))
	for _, d := range differences {
		was, is := t.sides(d)
		view.Fields = append(view.Fields, FieldView{Name: d.after.name, Before: was, After: is})
	}
	view.Sentence = t.changeSentence(c, view.Name, differences)
	return view
}

func (t teller) changeSentence(c rbac.Change, name string, differences []difference) string {
	w, what := t.change, t.kinds[c.Kind]
	switch {
	case c.Kind == rbac.KindOrder:
		return fill(w.order, "what", w.orders[c.Key])
	case c.Op == rbac.Add:
		return fill(w.add, "what", what, "name", name)
	case c.Op == rbac.Remove:
		return fill(w.remove, "what", what, "name", name)
	case c.Op == rbac.Rename:
		return fill(w.rename, "name", name, "before", string(c.Before.(*rbac.User).Email), "after", c.Key)
	case len(differences) == 0:
		return name
	}
	sentence := t.updateSentence(name, differences[0])
	if rest := len(differences) - 1; rest > 0 {
		sentence += w.updateMore.of(rest)
	}
	return sentence
}

func (t teller) updateSentence(name string, d difference) string {
	w := t.change
	template := w.update
	was, is := t.sides(d)
	switch {
	case len(d.before.list) > 1 || len(d.after.list) > 1:
		return fill(w.updateList, "name", name, "field", d.after.name, "list", t.cameAndWent(d))
	case was == "":
		template = w.updateTo
	case is == "":
		template = w.updateFrom
	}
	return fill(template, "name", name, "field", d.after.name, "before", was, "after", is)
}

func (t teller) nameOf(c rbac.Change) string {
	entity := c.After
	if entity == nil {
		entity = c.Before
	}
	switch e := entity.(type) {
	case *rbac.Head:
		return e.Name
	case *rbac.AddOn:
		return e.Name
	case *rbac.AreaHead:
		return e.Name
	case *rbac.PlacedPermission:
		return e.Name
	case *rbac.Role:
		return e.Name
	case *rbac.Constraint:
		return t.constraint(e.Key)
	case *rbac.Group:
		return e.Name
	case *rbac.User:
		return e.Name()
	case *rbac.Statement:
		return t.statement(e)
	}
	return c.Key
}

// differing pairs the facts of both sides and keeps those that are not the same.
func differing(before, after []fact) []difference {
	var differences []difference
	was := map[string]fact{}
	for _, f := range before {
		was[f.key] = f
	}
	for _, f := range after {
		old, had := was[f.key]
		if !had {
			old = f.absent()
		}
		delete(was, f.key)
		if !reflect.DeepEqual(old, f) {
			differences = append(differences, difference{old, f})
		}
	}
	for _, f := range before {
		if _, gone := was[f.key]; gone {
			differences = append(differences, difference{f, f.absent()})
		}
	}
	return differences
}

// sides are a fact before and after in words; of long lists only what came and what went.
func (t teller) sides(d difference) (was, is string) {
	switch {
	case !d.isList():
		return d.before.value, d.after.value
	case len(d.before.list) <= listInFull && len(d.after.list) <= listInFull:
		return t.listed(d.before.list, listInFull), t.listed(d.after.list, listInFull)
	}
	return number(len(d.before.list)), number(len(d.after.list)) + t.list.comma + t.cameAndWent(d)
}

// cameAndWent is what is new on a list and what is gone from it.
func (t teller) cameAndWent(d difference) string {
	var parts []string
	if went := without(d.before.list, d.after.list); len(went) > 0 {
		parts = append(parts, fill(t.change.taken, "list", t.listed(went, listInFull)))
	}
	if came := without(d.after.list, d.before.list); len(came) > 0 {
		parts = append(parts, fill(t.change.added, "list", t.listed(came, listInFull)))
	}
	return strings.Join(parts, t.list.comma)
}

func without(list, others []string) []string {
	there := make(map[string]bool, len(others))
	for _, o := range others {
		there[o] = true
	}
	return slices.DeleteFunc(slices.Clone(list), func(s string) bool { return there[s] })
}
