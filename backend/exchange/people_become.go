package exchange

import (
	"reflect"
	"slices"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// become is who somebody becomes by a wish, by the edits that the screens use; before is nil
// for a new person.
func (j *judgement) become(before *rbac.User, w *wish) (*rbac.User, *Cause) {
	s, leaves := j.alone(before), w.status == rbac.Terminated
	if before == nil {
		next, cause := j.invite(s, w)
		if cause != nil {
			return nil, cause
		}
		s = next
	}
	steps := []func(*rbac.SetUp, *wish) (*plan.Edit, *Cause){renamed, moved}
	if !leaves {
		steps = append(steps, assigned)
	}
	for _, step := range steps {
		edit, cause := step(s, w)
		if cause == nil && edit != nil {
			s, cause = do(s, *edit)
		}
		if cause != nil {
			return nil, cause
		}
	}
	u := s.User(w.email)
	if w.views {
		viewing := *u
		if viewing.Views.All = w.all; !w.all {
			viewing.Views.Groups = w.groups
		}
		u = viewing.Canonical()
	}
	return u, nil
}

// do is an edit done. What it refuses was looked for before, so its error is a law.
func do(s *rbac.SetUp, e plan.Edit) (*rbac.SetUp, *Cause) {
	next, err := e.Do(s)
	if err != nil {
		return nil, &Cause{Code: Unlawful, Problem: &rbac.Problem{Kind: err, Message: err.Error(), Mend: "leave this cell empty"}}
	}
	return next, nil
}

// invite adds a new person. Only who is there can be suspended or leave.
func (j *judgement) invite(s *rbac.SetUp, w *wish) (*rbac.SetUp, *Cause) {
	switch {
	case w.status == rbac.Suspended || w.status == rbac.Terminated:
		return nil, &Cause{Code: NotHere, Value: string(w.email), Near: j.emails.meant(string(w.email))}
	case w.role == "":
		return nil, &Cause{Code: NoRole}
	}
	return do(s, plan.Invite(plan.Newcomer{Email: w.email, Role: w.role}))
}

// renamed changes the names that a row gives.
func renamed(s *rbac.SetUp, w *wish) (*plan.Edit, *Cause) {
	u := s.User(w.email)
	given := func(is, wished string) *string {
		if wished == "" || sameText(is, wished) {
			return nil
		}
		return &wished
	}
	fields := plan.UserFields{FirstName: given(u.FirstName, w.first), LastName: given(u.LastName, w.last), Alias: given(u.Alias, w.alias)}
	if fields == (plan.UserFields{}) {
		return nil, nil
	}
	edit := plan.UpdateUsers(s, fields, w.email)
	return &edit, nil
}

// moved changes the status along the ways there are (access-model §6).
func moved(s *rbac.SetUp, w *wish) (*plan.Edit, *Cause) {
	is := s.User(w.email).Status
	if w.status == "" || w.status == is {
		return nil, nil
	}
	var edit plan.Edit
	switch {
	case w.status == rbac.Terminated:
		edit = plan.Terminate(s, w.email)
	case w.status == rbac.Suspended && is == rbac.Active:
		edit = plan.Suspend(s, w.email)
	case w.status == rbac.Active && is == rbac.Suspended:
		edit = plan.Unsuspend(s, w.email)
	case w.status == rbac.Active && is == rbac.Invited:
		edit = plan.Activate(s, w.email)
	default:
		return nil, &Cause{Code: StatusPath, Value: string(is), Near: string(w.status)}
	}
	return &edit, nil
}

// assigned puts role, dates and reason into the assignment that a role column shows; other
// assignments stay.
func assigned(s *rbac.SetUp, w *wish) (*plan.Edit, *Cause) {
	u := s.User(w.email)
	at := plan.Primary(s, u)
	if at < 0 && w.role == "" {
		if w.from != nil || w.until != nil || w.reason != "" {
			return nil, &Cause{Code: DateWithoutRole}
		}
		return nil, nil
	}
	var held rbac.Assignment
	if at >= 0 {
		held = u.Assignments[at]
	}
	wished := w.assignment(held)
	if !wished.From.IsZero() && !wished.Until.IsZero() && !wished.Until.After(wished.From.Time) {
		return nil, &Cause{Code: EndsBeforeStart}
	}
	same := func(a rbac.Assignment) bool { return reflect.DeepEqual(a, wished) }
	var edit plan.Edit
	switch {
	case at < 0:
		edit = plan.AddAssignment(s, wished, w.email)
	case same(held):
		return nil, nil
	case slices.ContainsFunc(u.Assignments, same):
		edit = plan.RemoveAssignment(s, w.email, held)
	default:
		edit = plan.UpdateAssignment(s, w.email, held, wished)
	}
	return &edit, nil
}

// assignment is a held one with what the wish changes of it.
func (w *wish) assignment(held rbac.Assignment) rbac.Assignment {
	if w.role != "" {
		held.Role = w.role
	}
	if w.from != nil {
		held.From = *w.from
	}
	if w.until != nil {
		held.Until = *w.until
	}
	if w.reason != "" && !sameText(held.Reason, w.reason) {
		held.Reason = w.reason
	}
	return held
}
