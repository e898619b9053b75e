package access

import (
	"net/netip"
	"time"

	"rolebook/backend/rbac"
)

// Request asks whether a user may do an action on a permission (access-model §5).
type Request struct {
	User       rbac.Email
	Permission rbac.PermissionKey
	Action     rbac.Action
	Subject    rbac.Subject    // empty = nobody in particular
	Time       time.Time       // never zero: the caller knows what time it is
	Channel    rbac.Channel    // empty = UI
	Address    netip.Addr      // invalid = not known
	DateFilter rbac.DateFilter // empty = none named
	Roles      []rbac.RoleKey  // the active roles; nil = all assigned, empty = none
}

// Decision is the answer to a Request. A denial is a Decision, never an error.
type Decision struct {
	Allowed bool
	Known   bool       // false when user, permission or group is unknown; Level is then meaningless
	Level   rbac.Level // the join over all contributing assignments
	Paths   []Path     // every path that grants it; filled also when something else blocks it
	Reasons []Reason   // every cause of a denial; empty when allowed
}

// Path is one way in which a user holds what was asked for.
type Path struct {
	Assignment int              // index into the user's assignments
	Role       rbac.RoleKey     // the assigned role
	Chains     [][]rbac.RoleKey // from the assigned role down to each role whose own grant counts
	Level      rbac.Level       // what this assignment contributes
	Toggle     bool             // the level comes from the user's toggle
	Groups     []rbac.GroupKey  // the groups it is limited to, descendants included; nil when AllGroups or not limited
	AllGroups  bool             // limited, to every group there is and ever will be
	Own        bool             // the user's own data is among it
}

// Code names a cause of a denial (the table in access-model §5).
type Code string

// The codes, in the order in which reasons are listed.
const (
	UnknownUser       Code = "unknown-user"
	UnknownPermission Code = "unknown-permission"
	UnknownGroup      Code = "unknown-group"
	StatusNotActive   Code = "status"
	NoRole            Code = "no-role"
	ConstraintReached Code = "constraint"
	AddOnMissing      Code = "add-on"
	NotEditable       Code = "not-editable"
	RequiresMissing   Code = "requires"
	ClockBack         Code = "clock"
	NotStarted        Code = "not-started"
	Expired           Code = "expired"
	ChannelBlocked    Code = "channel"
	AddressOutside    Code = "address"
	NotGranted        Code = "not-granted"
	ReadOnly          Code = "read-only"
	NoViewableGroup   Code = "no-viewable-group"
	OutsideGroups     Code = "outside-groups"
	SwitchedOff       Code = "switched-off"
	DateFilterMissing Code = "date-filter"
)

// Codes lists every code in the order in which reasons are listed.
var Codes = []Code{
	UnknownUser, UnknownPermission, UnknownGroup, StatusNotActive, NoRole, ConstraintReached, AddOnMissing,
	NotEditable, RequiresMissing, ClockBack, NotStarted, Expired, ChannelBlocked, AddressOutside, NotGranted, ReadOnly,
	NoViewableGroup, OutsideGroups, SwitchedOff, DateFilterMissing,
}

// Reason is one cause of a denial. Which fields are set depends on the code.
type Reason struct {
	Code        Code
	Status      rbac.Status        // status
	Assignments []int              // the user's assignments it is about: not-started, expired, channel, address, read-only, no-viewable-group, outside-groups, date-filter
	Roles       []rbac.RoleKey     // their roles; for constraint the roles to choose from
	Constraint  rbac.ConstraintKey // constraint
	AddOn       rbac.AddOnKey      // add-on
	Requirement rbac.Requirement   // requires
	Nested      []Reason           // requires: why the required permission is denied
	ReadOnly    bool               // read-only: the user's own switch, not (only) the role's level
}
