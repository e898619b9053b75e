package app

import (
	"fmt"
	"maps"
	"net/netip"
	"slices"

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
		f.text(fieldKind, f.word(string(e.Kind)))
		f.things(fieldRoles, named(e.Roles, t.role))
		f.text(fieldLimit, number(e.Limit))
	case *rbac.Group:
		f.text(fieldName, e.Name)
		f.text(fieldKind, f.word(e.Kind))
		f.text(fieldParent, t.groupOrNone(e.Parent))
		f.things(fieldUsers, named(e.Users, t.user))
		f.things(fieldComputers, named(e.Computers, func(c rbac.ComputerID) string { return string(c) }))
		f.text(fieldSource, e.Source)
	case *rbac.User:
		f.ofUser(e)
	case *rbac.Statement:
		f.text(fieldText, e.Text)
		f.text(fieldKind, f.word(string(e.Kind)))
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
	f.text(fieldScope, f.word(string(p.Scope)))
	f.mark(fieldEditable, p.Editable)
	f.mark(fieldDateFiltered, p.DateFiltered)
	if p.AddOn != "" {
		f.text(fieldAddOn, f.addOn(p.AddOn))
	}
	f.things(fieldRequires, named(p.Requires, func(r rbac.Requirement) string {
		if r.At == "" {
			return f.permission(r.Permission)
		}
		return fmt.Sprintf("%s (%s)", f.permission(r.Permission), f.word(r.At))
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
	f.text(fieldReach, f.word(string(r.Reach)))
	f.mark(fieldOwnData, r.OwnData)
	f.things(fieldIncludes, named(r.Includes, f.role))
	f.boundsOf(fieldCeiling, r.Ceilings, rbac.Yes)
	f.boundsOf(fieldFloor, r.Floors, rbac.No)
	f.levelsOf(fieldDefault, r.Defaults)
	f.things(fieldToggles, named(r.Toggles, f.permission))
	f.things(fieldDateFilters, named(r.DateFilters, func(d rbac.DateFilter) string { return f.filters[d] }))
	for _, c := range slices.Sorted(maps.Keys(r.Channels)) {
		f.list = append(f.list, fact{key: "channel " + string(c), name: fill(f.fields[fieldChannel], "channel", f.channels[c]), value: f.word(string(r.Channels[c]))})
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
		text += fill(t.change.untilTime, "time", t.lastDay(a.Until))
	}
	return text
}
