// Package round is a review of who holds what, as it is due once a quarter (checklist 140,
// 158): whose roles are looked at, what was decided about each, and the one edit of it all.
// What people decide is kept as private records of the installation until the round is
// finished and after; the set-up changes once, at the end.
package round

import (
	"fmt"
	"slices"

	"rolebook/backend/rbac"
)

// Kind is the kind of the private records: a round's own has the round's key, the decisions
// about a person have the key RecordOf gives.
const Kind = "review"

// Whose says of whom a round is.
type Whose string

// Of whom a round can be.
const (
	Everybody Whose = "everybody"
	OfGroup   Whose = "group"    // who belongs to a group or one below it, or is given it to view
	OfRole    Whose = "role"     // who has a role; only that is looked at
	Powerful  Whose = "powerful" // superusers, who administers, and who holds what is sensitive or restricted
)

// Whoses lists of whom a round can be, in the order shown.
var Whoses = []Whose{Everybody, Powerful, OfGroup, OfRole}

// Scope is of whom a round is.
type Scope struct {
	Whose Whose  `json:"whose"`
	Key   string `json:"key,omitempty"` // of the group or role
}

// Round is one review. It is open until it is finished.
type Round struct {
	Key         string       `json:"key"` // such as 2026-11-22
	Scope       Scope        `json:"scope"`
	Started     rbac.Instant `json:"started"`
	By          rbac.Email   `json:"by,omitempty"`
	Account     string       `json:"account,omitempty"` // of the workstation, where nobody else started it
	Since       uint64       `json:"since"`             // the last entry of the history before it
	Fingerprint string       `json:"fingerprint"`       // of the set-up as it was then
	Finished    rbac.Instant `json:"finished,omitzero"`
	FinishedBy  rbac.Email   `json:"finishedBy,omitempty"`
}

// Open reports whether there is still something to decide.
func (r *Round) Open() bool { return r.Finished.IsZero() }

// Verdict is what somebody decides about a role that a person holds.
type Verdict string

// The verdicts.
const (
	Keep   Verdict = "keep"
	Remove Verdict = "remove"
	Change Verdict = "change" // another role, or an end, or both
)

// Verdicts lists the verdicts in the order shown.
var Verdicts = []Verdict{Keep, Remove, Change}

// Decision is what was decided about one line, by whom and when. It holds as long as the line
// is what it was then.
type Decision struct {
	Line    string          `json:"line"`
	Verdict Verdict         `json:"verdict"`
	Role    rbac.RoleKey    `json:"role,omitempty"` // change: held from now on; empty = the same
	Until   rbac.Instant    `json:"until,omitzero"` // change: its end; zero = none
	Note    string          `json:"note,omitempty"`
	By      rbac.Email      `json:"by,omitempty"`
	Account string          `json:"account,omitempty"`
	At      rbac.Instant    `json:"at"`
	Was     rbac.Assignment `json:"was"` // what was looked at; zero for the superuser's line
}

// Decided is the record of everything decided about one person. It stays when the round is
// finished, and when the person is gone.
type Decided struct {
	Name      string     `json:"name"`
	Decisions []Decision `json:"decisions"`
}

// RecordOf is the key of the record with the decisions about a person.
func RecordOf(round string, user rbac.Email) string { return round + "/" + string(user) }

// NewKey is a free key for a round that starts on a day.
func NewKey(started rbac.Instant, taken []string) string {
	day := started.UTC().Format("2006-01-02")
	key := day
	for n := 2; slices.Contains(taken, key); n++ {
		key = fmt.Sprintf("%s-%d", day, n)
	}
	return key
}
