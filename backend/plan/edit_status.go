package plan

import (
	"fmt"
	"slices"

	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

const roleTerminated = rbac.RoleKey("terminated")

// Suspend takes access away for a while and keeps everything else (access-model §6, checklist
// 188). Only active users can be suspended: of any other, Unsuspend could not restore exactly
// what was. Who is suspended already stays so.
func Suspend(s *rbac.SetUp, emails ...rbac.Email) Edit {
	return changeUsers(tongue.Say("Suspend %s", peopleNamed(s, emails)), emails, moveStatus(rbac.Suspended, rbac.Active))
}

// Unsuspend gives back exactly what a suspended user had (access-model §6, checklist 190).
func Unsuspend(s *rbac.SetUp, emails ...rbac.Email) Edit {
	return changeUsers(tongue.Say("Unsuspend %s", peopleNamed(s, emails)), emails, moveStatus(rbac.Active, rbac.Suspended))
}

// Activate lets invited people in.
func Activate(s *rbac.SetUp, emails ...rbac.Email) Edit {
	return changeUsers(tongue.Say("Activate %s", peopleNamed(s, emails)), emails, moveStatus(rbac.Active, rbac.Invited))
}

// moveStatus leads to a status from one of the others; who is there already stays there.
func moveStatus(to rbac.Status, from ...rbac.Status) func(*rbac.SetUp, *rbac.User) error {
	return func(_ *rbac.SetUp, u *rbac.User) error {
		if u.Status != to && !slices.Contains(from, u.Status) {
			return fmt.Errorf("is %s: %w", u.Status, rbac.ErrInvalid)
		}
		u.Status = to
		return nil
	}
}

// Terminate ends people's access: their assignments give way to the role `terminated` if the
// set-up has it, else to none (access-model §6, checklist 143).
func Terminate(s *rbac.SetUp, emails ...rbac.Email) Edit {
	return changeUsers(tongue.Say("Terminate %s", peopleNamed(s, emails)), emails, func(s *rbac.SetUp, u *rbac.User) error {
		u.Status, u.Assignments = rbac.Terminated, nil
		if s.Role(roleTerminated) != nil {
			u.Assignments = []rbac.Assignment{{Role: roleTerminated}}
		}
		return nil
	})
}
