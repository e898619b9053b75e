package app

import (
	"fmt"
	"maps"
	"net/netip"
	"reflect"
	"slices"
	"strings"

	"rolebook/backend/rbac"
)

// field names a part of an entity in the list of changes.
type field string

// The fields of entities, as language.fields words them.
const (
	fieldName          field = "name"
	fieldNotes         field = "notes"
	fieldAddOns        field = "add-ons"
	fieldCatalogue     field = "catalogue"
	fieldArea          field = "area"
	fieldDescription   field = "description"
	fieldScope         field = "scope"
	fieldEditable      field = "editable"
	fieldDateFiltered  field = "date-filtered"
	fieldAddOn         field = "add-on"
	fieldRequires      field = "requires"
	fieldRestricted    field = "restricted"
	fieldAPIOnly       field = "api-only"
	fieldSensitive     field = "sensitive"
	fieldGoverns       field = "governs"
	fieldPortal        field = "portal"
	fieldBestFor       field = "best-for"
	fieldKeyFunctions  field = "key-functions"
	fieldLimitations   field = "limitations"
	fieldBuiltIn       field = "built-in"
	fieldOwner         field = "owner"
	fieldReach         field = "reach"
	fieldOwnData       field = "own-data"
	fieldIncludes      field = "includes"
	fieldGrant         field = "grant"
	fieldCeiling       field = "ceiling"
	fieldFloor         field = "floor"
	fieldDefault       field = "default"
	fieldToggles       field = "toggles"
	fieldToggle        field = "toggle"
	fieldDateFilters   field = "date-filters"
	fieldChannel       field = "channel"
	fieldAddresses     field = "addresses"
	fieldRoles         field = "roles"
	fieldLimit         field = "limit"
	fieldKind          field = "kind"
	fieldParent        field = "parent"
	fieldUsers         field = "users"
	fieldComputers     field = "computers"
	fieldSource        field = "source"
	fieldEmail         field = "email"
	fieldFirstName     field = "first-name"
	fieldLastName      field = "last-name"
	fieldAlias         field = "alias"
	fieldStatus        field = "status"
	fieldSuperuser     field = "superuser"
	fieldSSO           field = "sso"
	fieldAssignments   field = "assignments"
	fieldViews         field = "views"
	fieldGoals         field = "goals"
	fieldReadOnly      field = "read-only"
	fieldLimitedAccess field = "limited-access"
	fieldText          field = "text"
	fieldWho           field = "who"
	fieldPermission    field = "permission"
	fieldAction        field = "action"
	fieldSubject       field = "subject"
	fieldOrder         field = "order"
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

// facts are the fields of an entity that are not empty, in the order shown.
func (t teller) facts(entity any) []fact {
	f := factsOf{teller: t}
	switch e := entity.(type) {
	case *rbac.Head:
		f.text(fieldName, e.Name)
		f.text(fieldNotes, e.Notes)
		f.things(fieldAddOns, named(e.AddOns, t.addOn))
		f.text(fieldCatalogue, e.Catalogue)
	case *rbac.AddOn:
		f.text(fieldName, e.Name)
	case *rbac.AreaHead:
		f.text(fieldName, e.Name)
	case *rbac.PlacedPermission:
		f.ofPermission(e)
	case *rbac.Role:
		f.ofRole(e)
	case *rbac.Order:
		f.things(fieldOrder, e.Keys)
	case *rbac.Constraint:
		f.text(fieldName, e.Name)
		f.text(fieldKind, string(e.Kind))
		f.things(fieldRoles, named(e.Roles, t.role))
		f.text(fieldLimit, number(e.Limit))
	case *rbac.Group:
		f.text(fieldName, e.Name)
		f.text(fieldKind, e.Kind)
		f.text(fieldParent, t.groupOrNone(e.Parent))
		f.things(fieldUsers, named(e.Users, t.user))
		f.things(fieldComputers, named(e.Computers, func(c rbac.ComputerID) string { return string(c) }))
		f.text(fieldSource, e.Source)
	case *rbac.User:
		f.ofUser(e)
	case *rbac.Statement:
		f.text(fieldText, e.Text)
		f.text(fieldKind, string(e.Kind))
		f.text(fieldWho, t.whoMeant(e.Who))
		f.text(fieldPermission, t.permission(e.Permission))
		f.text(fieldAction, t.actions[e.Action])
		f.text(fieldSubject, t.names.subject(e.Subject))
	}
	return f.list
}

func (t teller) groupOrNone(key rbac.GroupKey) string {
	if key == "" {
		return ""
	}
	return t.group(key)
}

// factsOf gathers facts.
type factsOf struct {
	teller
	list []fact
}

func (f *factsOf) text(name field, value string) {
	if value != "" {
		f.list = append(f.list, fact{key: string(name), name: f.fields[name], value: value})
	}
}

func (f *factsOf) things(name field, list []string) {
	if len(list) > 0 {
		f.list = append(f.list, fact{key: string(name), name: f.fields[name], list: list})
	}
}

func (f *factsOf) mark(name field, marked bool) {
	if marked {
		f.text(name, f.change.yes)
	}
}

func (f *factsOf) ofPermission(p *rbac.PlacedPermission) {
	f.text(fieldName, p.Name)
	f.text(fieldArea, string(p.Area))
	f.text(fieldDescription, p.Description)
	f.text(fieldScope, string(p.Scope))
	f.mark(fieldEditable, p.Editable)
	f.mark(fieldDateFiltered, p.DateFiltered)
	if p.AddOn != "" {
		f.text(fieldAddOn, f.addOn(p.AddOn))
	}
	f.things(fieldRequires, named(p.Requires, func(r rbac.Requirement) string {
		if r.At == "" {
			return f.permission(r.Permission)
		}
		return fmt.Sprintf("%s (%s)", f.permission(r.Permission), r.At)
	}))
	f.mark(fieldRestricted, p.Restricted)
	f.mark(fieldAPIOnly, p.APIOnly)
	f.mark(fieldSensitive, p.Sensitive)
	f.things(fieldGoverns, named(p.Governs, func(s rbac.Screen) string { return f.screens[s] }))
}

func (f *factsOf) ofRole(r *rbac.Role) {
	f.text(fieldName, r.Name)
	f.levelsOf(fieldGrant, r.Grants)
	f.text(fieldPortal, r.Portal)
	f.text(fieldDescription, r.Description)
	f.text(fieldBestFor, r.BestFor)
	f.text(fieldKeyFunctions, r.KeyFunctions)
	f.text(fieldLimitations, r.Limitations)
	f.mark(fieldBuiltIn, r.BuiltIn)
	f.mark(fieldOwner, r.Owner)
	f.mark(fieldRestricted, r.Restricted)
	f.text(fieldReach, string(r.Reach))
	f.mark(fieldOwnData, r.OwnData)
	f.things(fieldIncludes, named(r.Includes, f.role))
	f.boundsOf(fieldCeiling, r.Ceilings, rbac.Yes)
	f.boundsOf(fieldFloor, r.Floors, rbac.No)
	f.levelsOf(fieldDefault, r.Defaults)
	f.things(fieldToggles, named(r.Toggles, f.permission))
	f.things(fieldDateFilters, named(r.DateFilters, func(d rbac.DateFilter) string { return f.filters[d] }))
	for _, c := range slices.Sorted(maps.Keys(r.Channels)) {
		f.list = append(f.list, fact{key: "channel " + string(c), name: fill(f.fields[fieldChannel], "channel", f.channels[c]), value: string(r.Channels[c])})
	}
	f.things(fieldAddresses, named(r.Addresses, netip.Prefix.String))
}

// levelsOf is a fact a permission.
func (f *factsOf) levelsOf(name field, levels map[rbac.PermissionKey]rbac.Level) {
	for _, p := range slices.Sorted(maps.Keys(levels)) {
		f.level(name, p, levels[p], rbac.No)
	}
}

func (f *factsOf) boundsOf(name field, bounds map[rbac.PermissionKey]rbac.Bound, none rbac.Level) {
	for _, p := range slices.Sorted(maps.Keys(bounds)) {
		f.level(name, p, bounds[p].Level, none)
	}
}

func (f *factsOf) level(name field, p rbac.PermissionKey, l, none rbac.Level) {
	f.list = append(f.list, fact{
		key: string(name) + " " + string(p), name: fill(f.fields[name], "permission", f.permission(p)),
		value: f.levels[l], none: f.levels[none],
	})
}

func (f *factsOf) ofUser(u *rbac.User) {
	f.text(fieldEmail, string(u.Email))
	f.text(fieldFirstName, u.FirstName)
	f.text(fieldLastName, u.LastName)
	f.text(fieldAlias, u.Alias)
	f.text(fieldStatus, f.statuses[u.Status])
	f.mark(fieldSuperuser, u.Superuser)
	f.mark(fieldSSO, u.SSO)
	f.things(fieldAssignments, named(u.Assignments, f.assignment))
	f.seen(fieldViews, u.Views.All, u.Views.Groups)
	f.seen(fieldGoals, u.Views.AllGoals, u.Views.Goals)
	f.levelsOf(fieldToggle, u.Toggles)
	f.mark(fieldReadOnly, u.ReadOnly)
	f.mark(fieldLimitedAccess, u.LimitedAccess)
}

func (f *factsOf) seen(name field, all bool, groups []rbac.GroupKey) {
	if all {
		f.things(name, []string{f.change.everything})
		return
	}
	f.things(name, named(groups, f.group))
}

// assignment is `Power User for Sales, from 1 March 2027 until 1 April 2027`.
func (t teller) assignment(a rbac.Assignment) string {
	text := fill(t.change.assignment, "role", t.role(a.Role))
	if len(a.Groups) > 0 {
		text += fill(t.change.inGroups, "groups", t.listed(named(a.Groups, t.group), listInFull))
	}
	if !a.From.IsZero() {
		text += fill(t.change.fromTime, "time", t.instant(a.From))
	}
	if !a.Until.IsZero() {
		text += fill(t.change.untilTime, "time", t.instant(a.Until))
	}
	return text
}
