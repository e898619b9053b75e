package plan

import (
	"fmt"
	"slices"

	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// The edits of this file are what happens to people, in the words of who runs a small
// business; each is made of the plain edits.

// Job is what somebody is to do: a role and whose data it shows, or those of a colleague.
type Job struct {
	Role  rbac.RoleKey // empty = the colleague's standing roles
	Like  rbac.Email   // the colleague; empty = nobody
	Views *rbac.Views  // nil = the colleague's, without a colleague as they are
}

// roles are the assignments a job comes with. Of a colleague they are those without dates,
// for the same groups; an owner role is given by its name only, never along with others.
func (j Job) roles(s *rbac.SetUp) ([]rbac.Assignment, error) {
	if j.Role != "" || j.Like == "" {
		return []rbac.Assignment{{Role: j.Role}}, checkAssignment(s, rbac.Assignment{Role: j.Role})
	}
	colleague, err := colleagueAt(s, j.Like)
	if err != nil {
		return nil, err
	}
	var roles []rbac.Assignment
	for _, a := range colleague.Assignments {
		if r := s.Role(a.Role); a.From.IsZero() && a.Until.IsZero() && r != nil && !r.Owner {
			roles = append(roles, rbac.Assignment{Role: a.Role, Groups: a.Groups})
		}
	}
	if len(roles) == 0 {
		return nil, fmt.Errorf("user %q: no role to take over: %w", j.Like, rbac.ErrInvalid)
	}
	return roles, nil
}

// views are whose data the job shows; had is what is seen without it.
func (j Job) views(s *rbac.SetUp, had rbac.Views) (rbac.Views, error) {
	switch {
	case j.Views != nil:
		return *j.Views, checkViews(s, *j.Views)
	case j.Like == "":
		return had, nil
	}
	colleague, err := colleagueAt(s, j.Like)
	if err != nil {
		return rbac.Views{}, err
	}
	return colleague.Views, nil
}

func (j Job) named(s *rbac.SetUp) string {
	if j.Role == "" && j.Like != "" {
		return tongue.Say("like %s", peopleNamed(s, []rbac.Email{j.Like}))
	}
	return tongue.Say("as %s", roleNamed(s, j.Role))
}

func colleagueAt(s *rbac.SetUp, email rbac.Email) (*rbac.User, error) {
	u := s.User(email)
	switch {
	case u == nil:
		return nil, fmt.Errorf("user %q: %w", email, rbac.ErrNotFound)
	case u.Status == rbac.Terminated:
		return nil, fmt.Errorf("user %q: is %s: %w", email, u.Status, rbac.ErrInvalid)
	}
	return u, nil
}

// Join invites a newcomer to a job, which takes the place of the role and views they name
// (checklist 64, 115).
func Join(s *rbac.SetUp, n Newcomer, job Job) Edit {
	title := tongue.Say("%s joins %s", n.user().Name(), job.named(s))
	return Edit{Title: title, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		roles, err := job.roles(s)
		if err != nil {
			return nil, err
		}
		invited := n
		invited.Role = roles[0].Role
		if invited.Views, err = job.views(s, rbac.Views{}); err != nil {
			return nil, err
		}
		give := changeUsers(title, []rbac.Email{n.Email}, func(_ *rbac.SetUp, u *rbac.User) error {
			u.Assignments = roles
			return nil
		})
		return doEach(nil, []Edit{Invite(invited), give}, s)
	}}
}

// ChangeJob puts the roles of a job in the place of those somebody has. What they hold to cover
// for others stays. With handOver the old roles count until then, which is how a job is handed
// over (checklist 156, 160). Who has left is ErrInvalid.
func ChangeJob(s *rbac.SetUp, email rbac.Email, job Job, handOver rbac.Instant) Edit {
	title := tongue.Say("%s changes job, now %s", peopleNamed(s, []rbac.Email{email}), job.named(s))
	return changeUsers(title, []rbac.Email{email}, func(s *rbac.SetUp, u *rbac.User) error {
		if u.Status == rbac.Terminated {
			return fmt.Errorf("is %s: %w", u.Status, rbac.ErrInvalid)
		}
		roles, err := job.roles(s)
		if err != nil {
			return err
		}
		for _, a := range u.Assignments {
			if !isCover(a) {
				a.Until = sooner(a.Until, handOver)
				if handOver.IsZero() || !a.Until.After(a.From.Time) || holds(roles, a) {
					continue
				}
			}
			roles = append(roles, a)
		}
		u.Assignments = roles
		u.Views, err = job.views(s, u.Views)
		return err
	})
}

// holds reports whether a role stands among some for the same groups.
func holds(roles []rbac.Assignment, a rbac.Assignment) bool {
	return slices.ContainsFunc(roles, func(one rbac.Assignment) bool {
		return one.Role == a.Role && slices.Equal(one.Groups, a.Groups)
	})
}

// GoOnLeave suspends somebody, which keeps everything for the day they come back, and lets a
// substitute cover for them, if there is one (checklist 160, 189).
func GoOnLeave(s *rbac.SetUp, email rbac.Email, by Substitute) Edit {
	who := peopleNamed(s, []rbac.Email{email})
	if by.By == "" {
		return Together(tongue.Say("%s goes on leave", who), Suspend(s, email))
	}
	return Together(tongue.Say("%s goes on leave, %s covers%s", who, by.named(s), by.lasting()), Cover(s, email, by), Suspend(s, email))
}

// ComeBack gives back exactly what somebody on leave had, and ends covering for them
// (access-model §6, checklist 190).
func ComeBack(s *rbac.SetUp, email rbac.Email) Edit {
	return Together(tongue.Say("%s comes back", peopleNamed(s, []rbac.Email{email})), Unsuspend(s, email), endCovers(email))
}

// Leave ends somebody's access as Terminate does (access-model §6, checklist 143). A substitute,
// if there is one, takes over their roles, until a day or for good.
func Leave(s *rbac.SetUp, email rbac.Email, by Substitute) Edit {
	who := peopleNamed(s, []rbac.Email{email})
	if by.By == "" {
		return Together(tongue.Say("%s leaves", who), Terminate(s, email))
	}
	return Together(tongue.Say("%s leaves, %s takes over%s", who, by.named(s), by.lasting()), takeOver(email, by), Terminate(s, email))
}
