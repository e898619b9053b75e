package plan

import (
	"rolebook/backend/course"
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

	// Instead: as a mend, the edit stands in the place of what it mends; any other follows it.
	Instead bool

	Along   func(*course.Course, *rbac.SetUp) (*rbac.SetUp, error) // Do where it takes a while: it ends with ErrGivenUp; nil = Do does not
	trusted func(*rbac.SetUp) (*rbac.SetUp, error)                 // Do as it is once trusted; nil when that makes no difference
}

func (e *Edit) do(on *course.Course, s *rbac.SetUp) (*rbac.SetUp, error) {
	if e.Along == nil {
		return e.Do(s)
	}
	return e.Along(on, s)
}

// Dropped is something an edit makes impossible, taken away by the same plan (access-model §6):
// a toggle no role offers any more, a goal outside the viewable groups.
type Dropped struct {
	User rbac.Email
	What DroppedKind
	Key  string       // of the permission or group
	Role rbac.RoleKey // for an assignment: of which role
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
