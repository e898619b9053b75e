package app

import (
	"strconv"
	"strings"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// entityAt is the thing at a place of a set-up; nil when there is none.
func entityAt(s *rbac.SetUp, p plan.Place) any {
	switch p.Kind {
	case rbac.KindSetUp:
		if p.Key == "" {
			return &rbac.Head{Name: s.Name, Notes: s.Notes, Catalogue: s.Catalogue.Name}
		}
	case rbac.KindAddOn:
		for _, a := range s.Catalogue.AddOns {
			if string(a.Key) == p.Key {
				return a
			}
		}
	case rbac.KindArea, rbac.KindPermission:
		return catalogueAt(&s.Catalogue, p)
	case rbac.KindRole:
		return thing(s.Role(rbac.RoleKey(p.Key)))
	case rbac.KindConstraint:
		return thing(s.Constraint(rbac.ConstraintKey(p.Key)))
	case rbac.KindGroup:
		return thing(s.Group(rbac.GroupKey(p.Key)))
	case rbac.KindUser:
		return thing(s.User(rbac.Email(p.Key)))
	case rbac.KindStatement:
		return thing(s.Statement(rbac.StatementKey(p.Key)))
	}
	return nil
}

func catalogueAt(c *rbac.Catalogue, p plan.Place) any {
	for _, area := range c.Areas {
		if p.Kind == rbac.KindArea && string(area.Key) == p.Key {
			return &rbac.AreaHead{Key: area.Key, Name: area.Name}
		}
		for _, permission := range area.Permissions {
			if p.Kind == rbac.KindPermission && string(permission.Key) == p.Key {
				return &rbac.PlacedPermission{Area: area.Key, Permission: permission}
			}
		}
	}
	return nil
}

// thing is a pointer as a value that is nil when the pointer is.
func thing[E any](e *E) any {
	if e == nil {
		return nil
	}
	return e
}

// documentFields are the fields of entities as they are named in documents.
var documentFields = map[string]field{
	"name": fieldName, "notes": fieldNotes, "addOns": fieldAddOns, "catalogue": fieldCatalogue, "area": fieldArea,
	"description": fieldDescription, "scope": fieldScope, "editable": fieldEditable, "dateFiltered": fieldDateFiltered,
	"addOn": fieldAddOn, "requires": fieldRequires, "restricted": fieldRestricted, "apiOnly": fieldAPIOnly,
	"sensitive": fieldSensitive, "governs": fieldGoverns, "portal": fieldPortal, "bestFor": fieldBestFor,
	"keyFunctions": fieldKeyFunctions, "limitations": fieldLimitations, "builtIn": fieldBuiltIn, "owner": fieldOwner,
	"reach": fieldReach, "ownData": fieldOwnData, "includes": fieldIncludes, "grants": fieldGrant, "ceilings": fieldCeiling,
	"floors": fieldFloor, "defaults": fieldDefault, "toggles": fieldToggles, "dateFilters": fieldDateFilters,
	"channels": fieldChannel, "addresses": fieldAddresses, "kind": fieldKind, "roles": fieldRoles, "limit": fieldLimit,
	"parent": fieldParent, "users": fieldUsers, "computers": fieldComputers, "source": fieldSource, "email": fieldEmail,
	"firstName": fieldFirstName, "lastName": fieldLastName, "alias": fieldAlias, "status": fieldStatus,
	"superuser": fieldSuperuser, "sso": fieldSSO, "assignments": fieldAssignments, "views.all": fieldViews,
	"views.groups": fieldViews, "views.allGoals": fieldGoals, "views.goals": fieldGoals, "readOnly": fieldReadOnly,
	"limitedAccess": fieldLimitedAccess, "text": fieldText, "who": fieldWho, "permission": fieldPermission,
	"action": fieldAction, "subject": fieldSubject,
}

// fieldAt is the name of a field, given as it stands in a document: `grants["alarms.log"]`.
func (t teller) fieldAt(path string) string {
	name, key, keyed := strings.Cut(path, "[")
	what := documentFields[name]
	if !keyed {
		return t.fields[what]
	}
	inner, err := strconv.Unquote(strings.TrimSuffix(key, "]"))
	if err != nil {
		return path
	}
	if name == "toggles" {
		what = fieldToggle
	}
	return fill(t.fields[what], "permission", t.permission(rbac.PermissionKey(inner)), "channel", t.channels[rbac.Channel(inner)])
}
