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

const carlos = rbac.Email("carlos.mendes@example.com")

// ofCarlos is the desk of Carlos, who administers the access of everybody and nothing else.
func (d desk) ofCarlos(t *testing.T) desk {
	t.Helper()
	d.change(t, func(*rbac.SetUp) plan.Edit {
		return plan.CreateRole(plan.NewRole{Name: "desk", Reach: rbac.ReachAll, Grants: plan.Levels{"account.app_access": rbac.Yes}})
	})
	d.change(t, func(s *rbac.SetUp) plan.Edit { return plan.SetRole(s, "desk", carlos) })
	return d.signedIn(t, carlos)
}

// Promises §4, R6: what is written is asked of the revision it is written into.
func TestACallThatBeganEarlierGivesNoWayInThatWouldBeRefusedNow(t *testing.T) {
	promoted := func(s *rbac.SetUp) plan.Edit { return plan.SetRole(s, "admin", bob) }
	for name, since := range map[string]struct {
		edit func(*rbac.SetUp) plan.Edit
		want error
	}{
		"the other is promoted":  {promoted, rbac.ErrDenied},
		"the other is gone":      {func(s *rbac.SetUp) plan.Edit { return plan.DeleteUsers(s, bob) }, rbac.ErrNotFound},
		"who asks is suspended":  {func(s *rbac.SetUp) plan.Edit { return plan.Suspend(s, carlos) }, nil},
		"who asks lost the role": {func(s *rbac.SetUp) plan.Edit { return plan.SetRole(s, "viewer", carlos) }, nil},
	} {
		t.Run(name, func(t *testing.T) {
			d := newDesk(t)
			c := d.ofCarlos(t)
			d.invited(t, bob)
			open, err := d.workspace.Open(d.setUp)
			require.NoError(t, err)
			early := c.Session.call(open, editUsers)
			d.change(t, since.edit)
			was := d.credential(t, bob)
			_, _, err = early.invite(bob)
			require.Error(t, err)
			cancelled := early.cancelInvitation(bob)
			require.Error(t, cancelled)
			if since.want != nil {
				assert.ErrorIs(t, err, since.want)
				assert.ErrorIs(t, cancelled, since.want)
			}
			assert.Equal(t, was, d.credential(t, bob))
		})
	}
}

func TestOnlyASuperuserGivesAWayInToWhoHoldsSomethingRestricted(t *testing.T) {
	d := newDesk(t)
	area := d.now(t).Catalogue.Areas[0].Key
	yes := true
	for _, edit := range []func(*rbac.SetUp) plan.Edit{
		func(s *rbac.SetUp) plan.Edit { return plan.UpdateUsers(s, plan.UserFields{Superuser: &yes}, bea) },
		func(*rbac.SetUp) plan.Edit {
			return plan.AddPermission(area, rbac.Permission{Key: "x.secret", Name: "Secret board", Restricted: true})
		},
		func(*rbac.SetUp) plan.Edit {
			return plan.CreateRole(plan.NewRole{Name: "Listener", Reach: rbac.ReachAll, Grants: plan.Levels{"x.secret": rbac.Yes}})
		},
		func(s *rbac.SetUp) plan.Edit { return plan.SetRole(s, "listener", bob) },
	} {
		d.change(t, edit)
	}
	views, err := d.ofCarlos(t).invitations().Open(d.setUp, []string{string(bob)})
	require.NoError(t, err)
	assert.Empty(t, views[0].Code)
	assert.NotEmpty(t, views[0].Trouble)
	views, err = d.signedIn(t, bea).invitations().Open(d.setUp, []string{string(bob)})
	require.NoError(t, err)
	assert.NotEmpty(t, views[0].Code)
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
