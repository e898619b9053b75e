package rbac

import (
	"rolebook/backend/tongue"
)

func (in *inspection) statements() {
	root := &spot{}
	list := root.field("statements")
	taken(in, &list, string(KindStatement), in.s.Statements, (*Statement).key)
	for i, st := range in.s.Statements {
		at := list.item(i)
		in.statement(&at, st)
	}
}

func (in *inspection) statement(at *spot, st *Statement) {
	in.key(at.field("key"), string(st.Key))
	in.prose(at.field("text"), st.Text)
	word(in, at.field("kind"), "kind of statement", st.Kind, StatementKinds)
	who := at.field("who")
	in.who(&who, st.Who)
	if in.permissions[st.Permission] == nil {
		in.missing(at.field("permission"), KindPermission, string(st.Permission))
	}
	word(in, at.field("action"), "action", st.Action, Actions)
	in.subject(at.field("subject"), st.Subject)
}

func (in *inspection) who(at *spot, w Who) {
	set := 0
	for _, named := range []bool{w.User != "", w.Role != "", w.Group != "", w.Everyone} {
		if named {
			set++
		}
	}
	if set != 1 {
		in.note(*at, ErrInvalid, tongue.Say("a statement is about one of user, role, group or everyone, and this one has %d of them", set), "name exactly one")
	}
	if w.User != "" && !in.user(w.User) {
		in.missing(at.field("user"), KindUser, string(w.User))
	}
	if w.Role != "" && in.roles[w.Role] == nil {
		in.missing(at.field("role"), KindRole, string(w.Role))
	}
	if w.Group != "" && in.group(w.Group) == nil {
		in.missing(at.field("group"), KindGroup, string(w.Group))
	}
}

// subject checks whom a statement is about. A person or computer need not be known.
func (in *inspection) subject(at spot, s Subject) {
	if s == "" {
		return
	}
	if _, err := ParseSubject(string(s)); err != nil {
		in.note(at, ErrInvalid, tongue.Say("%q is not a subject", s), "write user:, computer: or group: and then whom, or leave it out")
		return
	}
	switch kind, id := s.Split(); kind {
	case SubjectGroup:
		if in.group(GroupKey(id)) == nil {
			in.missing(at, KindGroup, id)
		}
	case SubjectUser:
		in.person(at, Email(id))
	case SubjectComputer:
		in.computer(at, ComputerID(id))
	}
}
