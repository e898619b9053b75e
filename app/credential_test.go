package app

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/signin"
)

// done applies an edit at the desk.
func (d desk) done(t *testing.T, edit func(*rbac.SetUp) plan.Edit) {
	t.Helper()
	view := d.propose(t, edit)
	_, err := (&Review{d.Session}).Apply(d.setUp, view.ID, "as agreed")
	require.NoError(t, err)
}

// invited opens an invitation as the bound methods do, and gives its code.
func (d desk) invited(t *testing.T, email rbac.Email) string {
	t.Helper()
	code, err := inSetUp(d.Session, d.setUp, act{}, func(c *call) (string, error) {
		code, expires, err := c.invite(email)
		assert.Equal(t, testNow.Add(signin.InviteLasts), expires)
		return code, err
	})
	require.NoError(t, err)
	return code
}

func (d desk) credential(t *testing.T, email rbac.Email) signin.Credential {
	t.Helper()
	open, err := d.workspace.Open(d.setUp)
	require.NoError(t, err)
	c, err := open.credential(email)
	require.NoError(t, err)
	return c
}

func TestACredentialFollowsARenameAndGoesWithItsUser(t *testing.T) {
	d := newDesk(t)
	d.invited(t, "bob.meyer@example.com")
	was := d.credential(t, "bob.meyer@example.com")
	require.NotEmpty(t, was.Invite)

	d.done(t, func(s *rbac.SetUp) plan.Edit {
		return plan.RenameUser(s, "bob.meyer@example.com", "robert@example.com")
	})
	assert.Empty(t, d.credential(t, "bob.meyer@example.com").Invite)
	assert.Equal(t, was.Invite, d.credential(t, "robert@example.com").Invite)

	d.done(t, func(s *rbac.SetUp) plan.Edit { return plan.DeleteUsers(s, "robert@example.com") })
	assert.Equal(t, signin.Credential{User: "robert@example.com"}, d.credential(t, "robert@example.com"))
	open, err := d.workspace.Open(d.setUp)
	require.NoError(t, err)
	assert.Empty(t, open.store.Privates(privateCredential))
}

func TestWhoMayBeInvited(t *testing.T) {
	d := newDesk(t)
	d.done(t, suspendBob)
	_, err := inSetUp(d.Session, d.setUp, act{}, func(c *call) (string, error) {
		_, _, err := c.invite("bob.meyer@example.com")
		return "", err
	})
	assert.Equal(t, CodeInvalid, code(t, err))
	assert.Contains(t, err.Error(), "Bob Meyer is suspended")
}

func TestNobodyGetsAWayInAsSomebodyStronger(t *testing.T) {
	d := newDesk(t)
	d.person = &person{setUp: d.setUp, email: "bob.meyer@example.com"}
	_, err := inSetUp(d.Session, d.setUp, act{}, func(c *call) (string, error) {
		_, _, err := c.invite("bea.lindt@example.com")
		return "", err
	})
	assert.Equal(t, CodeDenied, code(t, err))
}
