package app

import (
	"fmt"
	"slices"
	"strings"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

func (l *look) emails(p Picked) []rbac.Email {
	var emails []rbac.Email
	for _, u := range l.picked(p) {
		emails = append(emails, u.Email)
	}
	return emails
}

func inviteEdit(i Invitation) (plan.Edit, error) {
	if len(i.People) == 0 {
		return plan.Edit{}, fmt.Errorf("nobody to invite: %w", rbac.ErrInvalid)
	}
	people := make([]plan.Newcomer, len(i.People))
	for n, p := range i.People {
		people[n] = plan.Newcomer{
			Email: rbac.NewEmail(p.Email), FirstName: strings.TrimSpace(p.FirstName), LastName: strings.TrimSpace(p.LastName),
			Role: rbac.RoleKey(i.Role), Views: i.Views.views(), SSO: i.SSO,
		}
	}
	return plan.Invite(people...), nil
}

func (d ViewsDraft) views() rbac.Views {
	return rbac.Views{All: d.All, Groups: keys[rbac.GroupKey](d.Groups), AllGoals: d.AllGoals, Goals: keys[rbac.GroupKey](d.Goals)}
}

// keys are texts of the bridge as keys, each once.
func keys[K ~string](texts []string) []K {
	var list []K
	for _, text := range slices.Compact(slices.Sorted(slices.Values(texts))) {
		list = append(list, K(text))
	}
	return list
}

func (l *look) roleEdit(email string, d RoleDraft) (plan.Edit, error) {
	user := rbac.NewEmail(email)
	var before, after rbac.Assignment
	var err error
	if d.Deed != "add" {
		if before, err = d.Before.assignment(); err != nil {
			return plan.Edit{}, err
		}
	}
	if d.Deed != "take" {
		if after, err = d.After.assignment(); err != nil {
			return plan.Edit{}, err
		}
	}
	switch d.Deed {
	case "add":
		return plan.AddAssignment(l.setUp(), after, user), nil
	case "change":
		return plan.UpdateAssignment(l.setUp(), user, before, after), nil
	case "take":
		return plan.RemoveAssignment(l.setUp(), user, before), nil
	case "deactivate":
		return plan.DeactivateRole(l.setUp(), before.Role, user, l.at), nil
	case "activate":
		return plan.ActivateRole(l.setUp(), user, before, l.at), nil
	}
	return plan.Edit{}, fmt.Errorf("deed %q: %w", d.Deed, rbac.ErrInvalid)
}

func (d AssignmentDraft) assignment() (rbac.Assignment, error) {
	from, err := rbac.ParseInstant(d.From)
	if err != nil {
		return rbac.Assignment{}, err
	}
	until, err := rbac.ParseInstant(d.Until)
	return rbac.Assignment{
		Role: rbac.RoleKey(d.Role), Groups: keys[rbac.GroupKey](d.Groups), From: from, Until: until, Reason: strings.TrimSpace(d.Reason),
	}, err
}

func (l *look) viewsEdit(p Picked, how string, d ViewsDraft) (plan.Edit, error) {
	switch how {
	case "set":
		return plan.SetViews(l.setUp(), d.views(), l.emails(p)...), nil
	case "add":
		return plan.AddViews(l.setUp(), d.views().Groups, l.emails(p)...), nil
	case "take":
		return plan.RemoveViews(l.setUp(), d.views().Groups, l.emails(p)...), nil
	}
	return plan.Edit{}, fmt.Errorf("viewable groups: %q: %w", how, rbac.ErrInvalid)
}

// statusEdit is the change of status of those picked to whom it applies, and a sentence about
// the others. When it applies to nobody it is ErrInvalid.
func (l *look) statusEdit(p Picked, deed Deed) (plan.Edit, string, error) {
	var meant []rbac.Email
	picked := l.picked(p)
	for _, u := range picked {
		if slices.Contains(deeds[u.Status], deed) {
			meant = append(meant, u.Email)
		}
	}
	if len(meant) == 0 {
		return plan.Edit{}, "", l.people.nobodyTo
	}
	left := ""
	if n := max(len(picked), len(p.Emails)) - len(meant); n > 0 {
		left = l.people.left[deed].of(n)
	}
	edits := map[Deed]func(*rbac.SetUp, ...rbac.Email) plan.Edit{
		DeedActivate: plan.Activate, DeedSuspend: plan.Suspend, DeedUnsuspend: plan.Unsuspend,
		DeedTerminate: plan.Terminate, DeedDelete: plan.DeleteUsers,
	}
	return edits[deed](l.setUp(), meant...), left, nil
}
