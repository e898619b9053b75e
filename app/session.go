package app

import (
	"cmp"
	"crypto/rand"
	"errors"
	"slices"

	"rolebook/backend/audit"
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
	jobs      jobs
	person    *person // who signed in; nil = the person at the workstation, who owns every set-up
	plans     *shelf[*keptPlan]
	files     *cabinet
}

// Announcer carries events to the page of a session: through the window, or over a WebSocket.
type Announcer interface {
	Announce(event EventName, payload any)
}

// NewSession lets somebody in. The caller has made sure that it is the person at the
// workstation: by the operating system's account in the window and on the command line, by
// the one-time code in a browser.
func NewSession(w *Workspace, door Door, announcer Announcer) *Session {
	s := &Session{
		ID: rand.Text(), Door: door, workspace: w, announcer: announcer,
		plans: newShelf[*keptPlan](plansKept), files: newCabinet(filesKept, filesKept*fileLimit),
	}
	s.files.opens(s.ID)
	return s
}

// sources are what the history calls the doors.
var sources = map[Door]audit.Source{
	DoorWindow: audit.Window, DoorServer: audit.Server, DoorCommandLine: audit.CommandLine,
}

// event is what the history says of something a user does now in this session.
func (s *Session) event(user rbac.Email, title string, what about) audit.Event {
	account := s.workspace.account
	if s.person != nil {
		account = ""
	}
	return audit.Event{
		Time: rbac.At(s.workspace.now()), Actor: user, Note: account,
		Source: cmp.Or(what.source, sources[s.Door]), Action: cmp.Or(what.action, audit.Change),
		Title: title, Undoes: what.undoes, Fingerprint: what.fingerprint,
	}
}

// user is who the session is in a set-up: who signed in, else its owner. That is who created it, as long as they
// are active and have an owner role, else the first by e-mail address of whom that is true. A
// set-up that came from a file may have nobody; then the history names the account alone.
func (s *Session) user(setUp *rbac.SetUp, creator rbac.Email) rbac.Email {
	if s.person != nil {
		return s.person.email
	}
	if u := setUp.User(creator); u != nil && owns(setUp, u) {
		return creator
	}
	for _, u := range setUp.Users {
		if owns(setUp, u) {
			return u.Email
		}
	}
	return ""
}

func owns(setUp *rbac.SetUp, u *rbac.User) bool {
	return u.Status == rbac.Active && slices.ContainsFunc(u.Assignments, func(a rbac.Assignment) bool {
		r := setUp.Role(a.Role)
		return r != nil && r.Owner
	})
}
