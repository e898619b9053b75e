package round

import (
	"fmt"
	"slices"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// Check refuses a decision that could not be carried out on its line.
func (d *Decision) Check(s *rbac.SetUp, l *Line) error {
	switch {
	case d.Verdict == Keep, d.Verdict == Remove:
		return nil
	case d.Verdict != Change || l.Superuser:
		return fmt.Errorf("decision %q: %w", d.Verdict, rbac.ErrInvalid)
	case d.Role != "" && s.Role(d.Role) == nil:
		return fmt.Errorf("role %q: %w", d.Role, rbac.ErrNotFound)
	case (d.Role == "" || d.Role == l.Assignment.Role) && d.Until.Equal(l.Assignment.Until.Time):
		return fmt.Errorf("a change to the same: %w", rbac.ErrInvalid)
	case !d.Until.IsZero() && !d.Until.After(l.Assignment.From.Time):
		return fmt.Errorf("an end before the start: %w", rbac.ErrInvalid)
	}
	return nil
}

// Edit is everything that was decided, as one edit of the set-up as it is now. A role that
// somebody would have twice that way is kept once.
func Edit(s *rbac.SetUp, title string, lines []Line) plan.Edit {
	var edits []plan.Edit
	made := map[rbac.Email][]string{} // what somebody has by then
	for i := range lines {
		l := &lines[i]
		if l.Decision == nil || l.Decision.Verdict == Keep {
			continue
		}
		if l.Superuser {
			no := false
			edits = append(edits, plan.UpdateUsers(s, plan.UserFields{Superuser: &no}, l.User))
			continue
		}
		edit, key := editOf(s, l, made[l.User])
		edits, made[l.User] = append(edits, edit), append(made[l.User], key)
	}
	return plan.Together(title, edits...)
}

// editOf carries out one decision, and says what the person has by it; empty for nothing new.
func editOf(s *rbac.SetUp, l *Line, made []string) (edit plan.Edit, has string) {
	to := l.Assignment
	to.Until = l.Decision.Until
	if l.Decision.Role != "" {
		to.Role = l.Decision.Role
	}
	key := keyOf(to)
	twice := slices.Contains(made, key) || key != l.Key && find(s.User(l.User), key) != nil
	if l.Decision.Verdict == Remove || twice {
		return plan.RemoveAssignment(s, l.User, l.Assignment), ""
	}
	return plan.UpdateAssignment(s, l.User, l.Assignment, to), key
}
