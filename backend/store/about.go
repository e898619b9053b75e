package store

import (
	"os"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

const aboutFile = "about.json"

// about is what the list of set-ups shows, cheap to read, and a witness of how far the
// journal had come: it is written after a line was synced, so a journal that ends before it
// has lost entries. It is not synced itself, and trusted for nothing else. Of a protected
// set-up it gives name and time away, for the list must call it something; not the counts.
type about struct {
	Name    string       `json:"name"`
	Changed rbac.Instant `json:"changed"`
	Users   int          `json:"users,omitempty"`
	Roles   int          `json:"roles,omitempty"`
	Groups  int          `json:"groups,omitempty"`
	Head    audit.Head   `json:"head"`
	Seen    rbac.Instant `json:"seen,omitzero"` // the latest time there was
}

func newAbout(s *rbac.SetUp, changed rbac.Instant, head audit.Head) about {
	return about{Name: s.Name, Changed: changed, Users: len(s.Users), Roles: len(s.Roles), Groups: len(s.Groups), Head: head}
}

// readAbout is the zero value when there is none that can be believed.
func readAbout(root *os.Root) about {
	var a about
	text, err := readPlain(root, aboutFile)
	if err != nil || readNote(text, &a) != nil {
		return about{}
	}
	return a
}

func (a about) write(in *content) error {
	if in.vault != nil {
		a.Users, a.Roles, a.Groups = 0, 0, 0
	}
	text, err := writeNote(a)
	if err != nil {
		return err
	}
	return overwrite(in.root, aboutFile, text)
}
