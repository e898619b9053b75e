package app

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// invitedByRita is the code with which Nils, whom Rita invited, sets a password.
func invitedByRita(t *testing.T, d desk) string {
	t.Helper()
	secret := d.signedIn(t, rita).invitedTo(t, string(nils)).Code
	require.Equal(t, rita, d.credential(t, nils).By)
	return secret
}

func (d desk) accepts(secret string) error {
	_, err := d.workspace.accept(acceptance{SetUp: d.setUp, Email: string(nils), Code: secret, Password: "five words that nobody guesses"})
	return err
}

func TestAnInvitationFollowsItsMaker(t *testing.T) {
	const margarita = rbac.Email("margarita@acme.test")
	renamed := func(s *rbac.SetUp) plan.Edit { return plan.RenameUser(s, rita, margarita) }
	for name, c := range map[string]struct {
		edits []func(*rbac.SetUp) plan.Edit
		want  bool
	}{
		"to another address":              {[]func(*rbac.SetUp) plan.Edit{renamed}, true},
		"and back":                        {[]func(*rbac.SetUp) plan.Edit{renamed, func(s *rbac.SetUp) plan.Edit { return plan.RenameUser(s, margarita, rita) }}, true},
		"who may not any more":            {[]func(*rbac.SetUp) plan.Edit{renamed, withoutRole("desk", margarita)}, false},
		"whose address somebody else has": {[]func(*rbac.SetUp) plan.Edit{renamed, withoutRole("desk", margarita), newcomer(rita, "desk")}, false},
		"who is gone":                     {[]func(*rbac.SetUp) plan.Edit{func(s *rbac.SetUp) plan.Edit { return plan.DeleteUsers(s, rita) }}, false},
		"who is gone, and somebody else has the address": {[]func(*rbac.SetUp) plan.Edit{
			func(s *rbac.SetUp) plan.Edit { return plan.DeleteUsers(s, rita) }, newcomer(rita, "desk"),
		}, false},
		"who is suspended": {[]func(*rbac.SetUp) plan.Edit{func(s *rbac.SetUp) plan.Edit { return plan.Suspend(s, rita) }}, false},
	} {
		t.Run(name, func(t *testing.T) {
			d := newHalves(t)
			secret := invitedByRita(t, d)
			for _, edit := range c.edits {
				d.change(t, edit)
			}
			err := d.accepts(secret)
			if !c.want {
				assert.Equal(t, string(CodeDenied), Explain(err).Code)
				assert.Empty(t, d.credential(t, nils).Password)
				return
			}
			assert.NoError(t, err)
			assert.NotEmpty(t, d.credential(t, nils).Password)
		})
	}
}

// newcomer is somebody active who comes with a role.
func newcomer(email rbac.Email, role rbac.RoleKey) func(*rbac.SetUp) plan.Edit {
	return func(*rbac.SetUp) plan.Edit {
		return plan.Edit{Title: "Somebody else comes", Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
			return s.WithUser(&rbac.User{Email: email, FirstName: "Rut", Status: rbac.Active, Assignments: []rbac.Assignment{{Role: role}}}), nil
		}}
	}
}

func TestWhoInvitedAndWhoWasAreRenamedTogether(t *testing.T) {
	const margarita, nick = rbac.Email("margarita@acme.test"), rbac.Email("nick@acme.test")
	d := newHalves(t)
	invitedByRita(t, d)
	d.change(t, func(s *rbac.SetUp) plan.Edit {
		return plan.Together("Rename both", plan.RenameUser(s, rita, margarita), plan.RenameUser(s, nils, nick))
	})
	assert.Equal(t, margarita, d.credential(t, nick).By)
	assert.Equal(t, nick, d.credential(t, nick).User)
	assert.Empty(t, d.credential(t, nils).Invite)
	for _, email := range []rbac.Email{rita, nils} {
		_, there := d.opened(t).store.Private(privateCredential, string(email))
		assert.False(t, there)
	}
}
