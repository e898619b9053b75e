package plan

import (
	"time"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// Edit is a change somebody wants: a pure function from one set-up to the next. Do gets and
// gives canonical set-ups and shares what it leaves alone. It refuses what cannot be meant
// (a user who is not there) with one of rbac's errors; what the result must satisfy is for
// Make to check.
type Edit struct {
	Title   string // what the person asked for, for History and Undo: `Suspend Bob Meyer`
	Do      func(*rbac.SetUp) (*rbac.SetUp, error)
	Renames rbac.Renames // e-mail addresses this edit changes
	Trusted bool         // comes from a file or the command line, where API-only permissions may be granted
}

// Plan is an edit worked out against one revision of a set-up.
type Plan struct {
	Edit       Edit
	At         time.Time         // the instant it was worked out for
	Before     *access.Index     // the revision it starts from
	After      *access.Index     // what it leads to; equals Before when nothing changes
	Changes    []rbac.Change     // empty when nothing changes
	Dropped    []Dropped         // what the edit makes impossible and takes away with it
	Effects    []Effect          // by person and permission, losses first
	Findings   []Finding         // what the change makes worse or breaks; errors first
	Statements []StatementResult // those that would not hold afterwards
}

// Dropped is something an edit makes impossible, taken away by the same plan (access-model §6):
// a toggle no role offers any more, a goal outside the viewable groups.
type Dropped struct {
	User rbac.Email
	What DroppedKind
	Key  string // of the permission or group
}

// DroppedKind says what was dropped.
type DroppedKind string

// The kinds of thing dropped.
const (
	DroppedToggle     DroppedKind = "toggle"
	DroppedGoal       DroppedKind = "goal"
	DroppedView       DroppedKind = "view"
	DroppedAllGoals   DroppedKind = "all-goals"
	DroppedAssignment DroppedKind = "assignment"
)

// Effect is what one person gains or loses on one permission.
type Effect struct {
	User       rbac.Email
	Permission rbac.PermissionKey
	Before     access.Hold
	After      access.Hold
	Gains      bool           // may do something afterwards that was denied before
	Loses      bool           // may not do something afterwards that was allowed before
	Through    []rbac.RoleKey // for a loss the assigned roles through which it was held, for a gain those through which it is held now
	From       rbac.Instant   // when it first shows, if not at once
	Channel    rbac.Channel   // the channel it shows on, if not through UI
	Address    string         // an address it shows from, if only there
	People     []rbac.Email   // when only group members changed: the persons newly seen or no longer seen
	Computers  []rbac.ComputerID
}

// Class says how grave a finding is.
type Class string

// The four classes (access-model §8). A plan with an error is not applied.
const (
	Error      Class = "error"
	Security   Class = "security"
	Warning    Class = "warning"
	Suggestion Class = "suggestion"
)

// Classes lists the classes, gravest first.
var Classes = []Class{Error, Security, Warning, Suggestion}

// Finding is something about a set-up that somebody should know. Prose is made at the edge
// from Code and the other fields.
type Finding struct {
	Class      Class
	Code       FindingCode
	Kind       rbac.Kind  // what it is about
	Key        string     // and its key
	User       rbac.Email // further parts, set where the code needs them
	Role       rbac.RoleKey
	Permission rbac.PermissionKey
	Group      rbac.GroupKey
	Path       string // for error: where in the document
	Message    string // for error: what the law says, from rbac.Problem
	Remedy     string // for error: how to mend it by hand
	Mend       *Edit  // a one-click mend, if there is one
}

// FindingCode names what was found.
type FindingCode string

// Verdict is how a statement fares.
type Verdict string

// The verdicts (access-model §7). Undecidable counts as broken.
const (
	Holds       Verdict = "holds"
	Broken      Verdict = "broken"
	Undecidable Verdict = "undecidable"
)

// StatementResult is a statement asked about a set-up.
type StatementResult struct {
	Statement *rbac.Statement
	Verdict   Verdict
	People    []Breach // who breaks it, at most 100
	Total     int      // how many break it
	Missing   string   // undecidable: what it names that is gone
}

// Breach is one person who breaks a statement, and the circumstances in which it shows.
type Breach struct {
	User     rbac.Email
	At       rbac.Instant // zero = now
	Decision access.Decision
}
