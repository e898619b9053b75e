package app

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// Whoever names the provider, the mail server or the address of invitations could come in as
// anybody: who may change the settings alone may not.
func TestWhoOnlyChangesSettingsDoesNotSayHowPeopleComeIn(t *testing.T) {
	d := newDesk(t)
	d.change(t, func(*rbac.SetUp) plan.Edit {
		return plan.CreateRole(plan.NewRole{Name: "Desk", Reach: rbac.ReachAll, Grants: plan.Levels{"account.configuration": rbac.Yes}})
	})
	d.change(t, func(s *rbac.SetUp) plan.Edit { return plan.SetRole(s, "desk", "carlos.mendes@example.com") })
	c := d.signedIn(t, "carlos.mendes@example.com")
	_, err := c.settings().Get(d.setUp)
	require.NoError(t, err)
	for name, err := range map[string]error{
		"address":  c.settings().SetAddress(d.setUp, "https://elsewhere.example"),
		"mail":     c.settings().SetMail(d.setUp, MailDraft{Host: "mail.elsewhere.example", Port: 587, Security: "starttls", From: "x@elsewhere.example"}),
		"no mail":  c.settings().ForgetMail(d.setUp),
		"provider": (&Sessions{c.Session}).SetSingleSignOn(d.setUp, SignOnForm{Issuer: "https://elsewhere.example", Client: "x"}),
		"none":     (&Sessions{c.Session}).SetSingleSignOn(d.setUp, SignOnForm{}),
	} {
		var told AppError
		if assert.ErrorAs(t, err, &told, name) {
			assert.Equal(t, string(CodeDenied), told.Code, name)
		}
	}
	view, err := d.settings().Get(d.setUp)
	require.NoError(t, err)
	assert.Empty(t, view.Mail.Host)
	assert.Empty(t, view.Mail.Address)

	admin := d.signedIn(t, bea)
	require.NoError(t, admin.settings().SetAddress(d.setUp, "https://rolebook.example"))
}
