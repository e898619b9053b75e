package rbac

import (
	"fmt"
	"strings"
)

// Subject is whose data a request is about: `user:ID`, `computer:ID` or `group:KEY`; empty
// means nobody in particular (access-model §5).
type Subject string

// SubjectKind is the part of a subject before the colon.
type SubjectKind string

// The kinds of subject.
const (
	SubjectUser     SubjectKind = "user"
	SubjectComputer SubjectKind = "computer"
	SubjectGroup    SubjectKind = "group"
)

// UserSubject names a person.
func UserSubject(id Email) Subject { return Subject("user:" + string(id)) }

// ComputerSubject names a computer.
func ComputerSubject(id ComputerID) Subject { return Subject("computer:" + string(id)) }

// GroupSubject names a group.
func GroupSubject(key GroupKey) Subject { return Subject("group:" + string(key)) }

// ParseSubject reads a subject and brings its identifier to the form in which it is compared.
// Empty stays empty; an unknown kind or nothing after the colon is ErrInvalid.
func ParseSubject(text string) (Subject, error) {
	if text == "" {
		return "", nil
	}
	kind, id, _ := strings.Cut(text, ":")
	if id == "" {
		return "", fmt.Errorf("subject %q: %w", text, ErrInvalid)
	}
	switch SubjectKind(kind) {
	case SubjectUser:
		return UserSubject(NewEmail(id)), nil
	case SubjectComputer:
		return ComputerSubject(NewComputerID(id)), nil
	case SubjectGroup:
		return GroupSubject(GroupKey(id)), nil
	}
	return "", fmt.Errorf("subject %q: %w", text, ErrInvalid)
}

// Split takes a subject apart.
func (s Subject) Split() (SubjectKind, string) {
	kind, id, _ := strings.Cut(string(s), ":")
	return SubjectKind(kind), id
}
