package rbac

import "errors"

// The kinds of error. A message is the subject, then the problem: `role "auditor": not found`.
// Callers compare with errors.Is; app/error.go turns them into sentences for people.
var (
	ErrNotFound   = errors.New("not found")
	ErrExists     = errors.New("already there")
	ErrInvalid    = errors.New("not allowed here")
	ErrConstraint = errors.New("breaks a constraint")
	ErrCycle      = errors.New("leads back to itself")
	ErrInUse      = errors.New("still in use")
	ErrLockout    = errors.New("nobody could repair access any more")
	ErrDenied     = errors.New("not permitted")
	ErrStale      = errors.New("changed in the meantime")
)
