package app

import (
	"slices"
	"sync"

	"rolebook/backend/rbac"
)

// How much is at hand at most; the oldest goes first.
const (
	filesKept = 8 // in a session of the person at the workstation

	filesPerPerson = 4             // of somebody who signed in, in all their sessions
	bytesPerPerson = 2 * fileLimit // of these together, with what is on its way in
)

// cabinet keeps the files at hand of one person. Each belongs to one of their sessions, but there
// is room for so many and so much in all of them. It is safe for concurrent use.
type cabinet struct {
	files, bytes int

	mu       sync.Mutex
	sessions map[string]bool // that there are
	kept     []filed         // oldest first
	coming   int             // bytes for which there must be room
}

type filed struct {
	id, session string
	File
}

func newCabinet(files, bytes int) *cabinet {
	return &cabinet{files: files, bytes: bytes, sessions: map[string]bool{}}
}

// opens lets a session keep files here until it closes.
func (c *cabinet) opens(session string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.sessions[session] = true
}

// closes takes a session's files away. What comes in for it afterwards is not kept.
func (c *cabinet) closes(session string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.sessions, session)
	c.kept = slices.DeleteFunc(c.kept, func(f filed) bool { return f.session == session })
}

// room keeps so many bytes free until done. ok is false when too much is on its way in already.
func (c *cabinet) room(bytes int) (done func(), ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.coming+bytes > c.bytes {
		return nil, false
	}
	c.coming += bytes
	c.fit(0)
	return sync.OnceFunc(func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.coming -= bytes
	}), true
}

func (c *cabinet) put(session, id string, f File) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.sessions[session] {
		c.kept = append(c.kept, filed{id, session, f})
		c.fit(1) // what was just made is at hand, however large
	}
}

// get is a file of a session.
func (c *cabinet) get(session, id string) (File, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, f := range c.kept {
		if f.id == id && f.session == session {
			return f.File, true
		}
	}
	return File{}, false
}

// fit makes room by letting go of the oldest, but not of the newest few. The caller holds c.mu.
func (c *cabinet) fit(newest int) {
	held := c.coming
	for _, f := range c.kept {
		held += len(f.Bytes)
	}
	for len(c.kept) > newest && (len(c.kept) > c.files || held > c.bytes) {
		held -= len(c.kept[0].Bytes)
		c.kept = slices.Delete(c.kept, 0, 1)
	}
}

// readFiles are the acts for which a file is brought in.
var readFiles = []act{viewTransfer, editGroups, editUsers}

// mayBringFiles is ErrDenied for who may do nothing for which a file is brought in.
func (s *Session) mayBringFiles() error {
	if s.person == nil {
		return nil
	}
	open, err := s.opened(s.person.setUp)
	if err != nil {
		return err
	}
	r := s.rightsIn(open.Now().Index, s.workspace.now())
	if !slices.ContainsFunc(readFiles, func(a act) bool { return r.may(a) == nil }) {
		return refusedOn([]rbac.Screen{rbac.ScreenTransfer}, rbac.View, false)
	}
	return nil
}
