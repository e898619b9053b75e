package app

import (
	"crypto/rand"
	"errors"
	"fmt"

	"rolebook/backend/rbac"
)

// Door is the way a session came in.
type Door string

// The doors.
const (
	DoorWindow      Door = "window"
	DoorServer      Door = "server"
	DoorCommandLine Door = "command line"
)

var errSignedOut = errors.New("signed out")

// Session is one signed-in use of Rolebook: the window, a page in a browser, a command. It
// holds what belongs to nobody else: the plans waiting for Apply and the files at hand.
// It is safe for concurrent use.
type Session struct {
	ID        string
	Door      Door
	workspace *Workspace
	announcer Announcer
	plans     *shelf[*keptPlan]
	files     *shelf[File]
}

// Announcer carries events to the page of a session: through the window, or over a WebSocket.
type Announcer interface {
	Announce(event string, payload any)
}

// NewSession lets somebody in. The caller has made sure that it is the person at the
// workstation: by the operating system's account in the window and on the command line, by
// the one-time code in a browser.
func NewSession(w *Workspace, door Door, announcer Announcer) *Session {
	return &Session{
		ID: rand.Text(), Door: door, workspace: w, announcer: announcer,
		plans: newShelf[*keptPlan](plansKept), files: newShelf[File](filesKept),
	}
}

// User is who the session is in a set-up: its owner, the first active user by e-mail address
// who has an owner role. A set-up that came from a file may have none; then it is empty and
// the history shows the door alone.
func (s *Session) User(setUp *rbac.SetUp) rbac.Email {
	for _, u := range setUp.Users {
		if u.Status != rbac.Active {
			continue
		}
		for _, a := range u.Assignments {
			if r := setUp.Role(a.Role); r != nil && r.Owner {
				return u.Email
			}
		}
	}
	return ""
}

// may reports with ErrDenied what the session may not do. It is the one place that decides
// it: every session there is belongs to the person at the workstation, who owns every set-up.
func (s *Session) may(a act) error {
	if s == nil {
		return errSignedOut
	}
	switch s.Door {
	case DoorWindow, DoorServer, DoorCommandLine:
		return nil
	}
	return fmt.Errorf("%s %s: %w", a.action, a.screen, rbac.ErrDenied)
}
