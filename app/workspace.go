package app

import "time"

// Workspace is the data folder and the set-ups in it that are open. It is shared by every
// session and safe for concurrent use.
type Workspace struct {
	Version string
	now     func() time.Time
}

// NewWorkspace opens nothing.
func NewWorkspace(version string, now func() time.Time) *Workspace {
	return &Workspace{Version: version, now: now}
}
