package plan

import (
	"rolebook/backend/course"
	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// leftOutTried bounds for how many people it is tried whether a plan would be lawful without
// its change to them.
const leftOutTried = 20

// without is an edit that leaves one person as they were, in the place of the edit itself.
func without(edit Edit, s *rbac.SetUp, email rbac.Email) Edit {
	left := edit
	left.Title, left.Instead = tongue.Say("Leave out %s", peopleNamed(s, []rbac.Email{email})), true
	left.Do = func(s *rbac.SetUp) (*rbac.SetUp, error) { return leaving(email, s, edit.Do) }
	left.Along = func(on *course.Course, s *rbac.SetUp) (*rbac.SetUp, error) {
		return leaving(email, s, func(s *rbac.SetUp) (*rbac.SetUp, error) { return edit.do(on, s) })
	}
	if edit.trusted != nil {
		left.trusted = func(s *rbac.SetUp) (*rbac.SetUp, error) { return leaving(email, s, edit.trusted) }
	}
	return left
}

// leaving is what an edit makes of a set-up, with one person as they were.
func leaving(email rbac.Email, s *rbac.SetUp, do func(*rbac.SetUp) (*rbac.SetUp, error)) (*rbac.SetUp, error) {
	next, err := do(s)
	if err != nil {
		return nil, err
	}
	if was := s.User(email); was != nil {
		return next.WithUsers(was), nil
	}
	return next.WithoutUser(email), nil
}

// leaveOut gives the mend of what a plan does to one of several people: everybody else's
// change stays. nil where nothing would be left, or the person gets another address.
func (p *Plan) leaveOut() func(rbac.Email) *Edit {
	changed := map[rbac.Email]bool{}
	for _, email := range p.peopleChanged() {
		changed[email] = true
	}
	return func(email rbac.Email) *Edit {
		if len(changed) < 2 || !changed[email] {
			return nil
		}
		edit := without(p.Edit, p.After.SetUp(), email)
		return &edit
	}
}

// peopleChanged are the users the plan changes under the address they have before and after.
func (p *Plan) peopleChanged() []rbac.Email {
	var changed []rbac.Email
	for _, c := range p.Changes {
		if c.Kind == rbac.KindUser && c.Op != rbac.Rename {
			changed = append(changed, rbac.Email(c.Key))
		}
	}
	return changed
}

// leaveOutRepairer is the mend of a lock-out: the one person whose change leads to it stays as
// they were. nil when that is nobody alone.
func (p *Plan) leaveOutRepairer() (rbac.Email, *Edit) {
	before, leaveOut, tried := p.Before.SetUp(), p.leaveOut(), 0
	governing := governing(before)
	for _, email := range p.peopleChanged() {
		u := before.User(email)
		if u == nil || governing == nil || !repairs(p.Before, u, governing, p.At) || tried == leftOutTried {
			continue
		}
		tried++
		if next := p.After.SetUp().WithUsers(u); Guard(p.After.Next(next), p.At) == nil {
			return email, leaveOut(email)
		}
	}
	return "", nil
}
