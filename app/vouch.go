package app

import (
	"fmt"

	"rolebook/backend/rbac"
)

// mayVouch reports with ErrDenied who may not decide by what way people come in. Whoever names
// the identity provider, the mail server or the address of invitations can come in as
// anybody: that is for those who could give everybody a new code (access-model §6). It asks of
// the present revision, so a writer who holds the lock asks once more, after what the call
// began with.
func (c *call) mayVouch(a act) error {
	now := c.Session.call(c.open, a)
	if now.rights.owner {
		return nil
	}
	if err := now.rights.may(a); err != nil {
		return err
	}
	for _, u := range now.whole.SetUp().Users {
		if u.Email == now.user {
			continue
		}
		if err := now.mayReset(u); err != nil {
			return fmt.Errorf("how everybody comes in: %w", rbac.ErrDenied)
		}
	}
	return nil
}
