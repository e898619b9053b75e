package setupfile

import (
	"net/netip"
	"reflect"

	"rolebook/backend/rbac"
)

// textSchema is what may stand in a text of the type; nil when anything may.
func textSchema(t reflect.Type) *schema {
	if words, closed := closedSets[t]; closed {
		return &schema{Type: "string", Enum: words}
	}
	switch t {
	case levelType:
		return &schema{Type: "string", Enum: fileLevels(), Description: "How far one may read and write: all, limited to groups, read only, or not at all."}
	case instantType:
		return &schema{Type: "string", Pattern: instantPattern, Description: "An RFC 3339 time with its offset; empty means without limit."}
	case reflect.TypeFor[netip.Prefix]():
		return &schema{Type: "string", Pattern: `^[0-9A-Fa-f.:]+/[0-9]{1,3}$`, Description: "A range of addresses in CIDR notation, without host bits."}
	case reflect.TypeFor[rbac.Email]():
		return &schema{Type: "string", Pattern: `\S`, Description: "An e-mail address or identifier of a person; compares trimmed, NFC and lower-case."}
	case reflect.TypeFor[rbac.ComputerID]():
		return &schema{Type: "string", Pattern: `\S`, Description: "The name of a computer; compares trimmed and NFC, capitals count."}
	case reflect.TypeFor[rbac.Subject]():
		return &schema{Type: "string", Pattern: `^(user|computer|group):[\s\S]*\S`, Description: "Whose data: user:, computer: or group: and then whom."}
	}
	if keyTypes[t] {
		return &schema{Type: "string", Pattern: rbac.KeyPattern, Description: "A stable key: it never changes, whatever the name on screen."}
	}
	return nil
}

const instantPattern = `^$|^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.,][0-9]+)?(Z|[+-]([01][0-9]|2[0-4]):[0-6][0-9])$`

var keyTypes = map[reflect.Type]bool{
	reflect.TypeFor[rbac.AddOnKey](): true, reflect.TypeFor[rbac.AreaKey](): true, reflect.TypeFor[rbac.PermissionKey](): true,
	reflect.TypeFor[rbac.RoleKey](): true, reflect.TypeFor[rbac.ConstraintKey](): true, reflect.TypeFor[rbac.GroupKey](): true,
	reflect.TypeFor[rbac.StatementKey](): true,
}

var closedSets = map[reflect.Type][]string{
	reflect.TypeFor[rbac.Action]():         plain(rbac.Actions),
	reflect.TypeFor[rbac.Scope]():          plain(rbac.Scopes),
	reflect.TypeFor[rbac.Reach]():          plain(rbac.Reaches),
	reflect.TypeFor[rbac.Status]():         plain(rbac.Statuses),
	reflect.TypeFor[rbac.Channel]():        plain(rbac.Channels),
	reflect.TypeFor[rbac.Gate]():           plain(rbac.Gates),
	reflect.TypeFor[rbac.DateFilter]():     plain(rbac.DateFilters),
	reflect.TypeFor[rbac.Screen]():         plain(rbac.Screens),
	reflect.TypeFor[rbac.ConstraintKind](): plain(rbac.ConstraintKinds),
	reflect.TypeFor[rbac.StatementKind]():  plain(rbac.StatementKinds),
}

func plain[W ~string](words []W) []string {
	list := make([]string, len(words))
	for i, w := range words {
		list[i] = string(w)
	}
	return list
}

// narrow adds what a type cannot say about one field of it.
func (f *field) narrow(at *schema) {
	switch {
	case f.in == reflect.TypeFor[document]() && f.name == "format":
		at.Const = Format
	case f.in == reflect.TypeFor[document]() && f.name == "version":
		at.Const = Version
	case f.name == "name" && f.required, f.in == reflect.TypeFor[rbac.SetUp]() && f.name == "name":
		at.Pattern = `\S`
	case f.in == reflect.TypeFor[rbac.Constraint]() && f.name == "roles":
		at.MinItems = 2
	case f.in == reflect.TypeFor[rbac.Constraint]() && f.name == "limit":
		at.Minimum = 2
	}
}
