package plan

import (
	"fmt"
	"strings"

	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// RenameSetUp gives the set-up another name.
func RenameSetUp(name string) Edit {
	return Edit{Title: tongue.Say("Rename the set-up to %s", name), Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		if strings.TrimSpace(name) == "" {
			return nil, fmt.Errorf("set-up without a name: %w", rbac.ErrInvalid)
		}
		next := *s
		next.Name = name
		return &next, nil
	}}
}

// SetNotes replaces the set-up's notes.
func SetNotes(notes string) Edit {
	return Edit{Title: tongue.Say("Change the notes"), Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		next := *s
		next.Notes = notes
		return &next, nil
	}}
}
