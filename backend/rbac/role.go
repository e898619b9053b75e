package rbac

import "net/netip"

// Role is a job function that carries permissions (access-model §1, §3).
type Role struct {
	Key          RoleKey                 `json:"key"`
	Name         string                  `json:"name"`
	Portal       string                  `json:"portal,omitempty"`
	Description  string                  `json:"description,omitempty"`
	BestFor      string                  `json:"bestFor,omitempty"`
	KeyFunctions string                  `json:"keyFunctions,omitempty"`
	Limitations  string                  `json:"limitations,omitempty"`
	BuiltIn      bool                    `json:"builtIn,omitempty"`
	Owner        bool                    `json:"owner,omitempty"`      // who creates a set-up gets it
	Restricted   bool                    `json:"restricted,omitempty"` // edited by superusers only
	Reach        Reach                   `json:"reach"`
	OwnData      bool                    `json:"ownData,omitempty"`     // also sees itself, whatever its groups
	Includes     []RoleKey               `json:"includes,omitempty"`    // juniors, sorted
	Grants       map[PermissionKey]Level `json:"grants,omitempty"`      // absent = No; No is never stored
	Ceilings     map[PermissionKey]Bound `json:"ceilings,omitempty"`    // absent = Yes
	Floors       map[PermissionKey]Bound `json:"floors,omitempty"`      // absent = No
	Defaults     map[PermissionKey]Level `json:"defaults,omitempty"`    // built-in roles only; absent = No
	Toggles      []PermissionKey         `json:"toggles,omitempty"`     // may be switched per user, sorted
	DateFilters  []DateFilter            `json:"dateFilters,omitempty"` // in the order shown; empty = none
	Channels     map[Channel]Gate        `json:"channels,omitempty"`    // absent = Granted; Granted is never stored
	Addresses    []netip.Prefix          `json:"addresses,omitempty"`   // empty = from anywhere; sorted as text
}

// Bound is a ceiling or a floor, and why it is there.
type Bound struct {
	Level  Level  `json:"level"`
	Reason string `json:"reason,omitempty"`
}

// Ceiling is the highest level the role may hold on the permission: Yes unless a ceiling says less.
func (r *Role) Ceiling(p PermissionKey) Level {
	if b, bounded := r.Ceilings[p]; bounded {
		return b.Level
	}
	return Yes
}

// Floor is the lowest level the role may hold on the permission: No unless a floor says more.
func (r *Role) Floor(p PermissionKey) Level { return r.Floors[p].Level }

// Constraint keeps roles apart: static, no user is assigned limit or more of them; dynamic,
// no session activates that many (access-model §6).
type Constraint struct {
	Key   ConstraintKey  `json:"key"`
	Name  string         `json:"name,omitempty"`
	Kind  ConstraintKind `json:"kind"`
	Roles []RoleKey      `json:"roles"` // sorted
	Limit int            `json:"limit"` // 2 to the number of roles
}
