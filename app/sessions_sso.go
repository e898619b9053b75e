package app

import (
	"context"
	"errors"
	"log/slog"
	"strings"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

// SingleSignOn is how people come in through an identity provider.
func (s *Sessions) SingleSignOn(setUp string) (SignOnView, error) {
	return inSetUp(s.session, setUp, seeSignOn, func(c *call) (SignOnView, error) {
		view := SignOnView{Claim: emailClaim, OwnClaims: ownClaims}
		if address := c.workspace.address; address != "" {
			view.Redirect = address + ssoPath
		}
		view.People = count(c.whole.SetUp().Users, func(u *rbac.User) bool { return u.SSO })
		setting, err := c.open.singleSignOn()
		if errors.Is(err, rbac.ErrNotFound) {
			return view, nil
		}
		view.Issuer, view.Client, view.Secret = setting.Issuer, setting.Client, setting.Secret != ""
		view.Claim, view.Trusted = setting.claim(), setting.Trusted
		return view, err
	})
}

// SetSingleSignOn changes it, after the provider was asked what it is. Who is signed in stays
// so; who comes in from now on comes by the new way.
func (s *Sessions) SetSingleSignOn(setUp string, form SignOnForm) error {
	_, err := inSetUp(s.session, setUp, changeSignOn, func(c *call) (struct{}, error) {
		return struct{}{}, c.setSingleSignOn(form)
	})
	return err
}

func (c *call) setSingleSignOn(form SignOnForm) error {
	w := spoken().signIn
	may := func() error { return c.mayVouch(changeSignOn) }
	if err := may(); err != nil {
		return err
	}
	next := ssoSetting{
		Issuer: strings.TrimSpace(form.Issuer), Client: strings.TrimSpace(form.Client), Secret: form.Secret, Claim: form.Claim, Trusted: form.Trusted,
	}
	if next.Issuer == "" {
		return c.open.setSingleSignOn(func(ssoSetting) (ssoSetting, error) { return ssoSetting{}, may() }, c.event(w.ssoOff, about{action: audit.SignIn}))
	}
	next, err := next.settled()
	if err != nil {
		return err
	}
	if _, err := next.reach(context.Background(), ""); err != nil || next.Client == "" {
		slog.Warn("single sign-on", "cause", c.workspace.inLog(err))
		return w.ssoSettings
	}
	title := w.ssoChanged
	if next.Trusted {
		title = fill(w.ssoTrusted, "claim", next.Claim, "issuer", next.Issuer)
	}
	return c.open.setSingleSignOn(func(was ssoSetting) (ssoSetting, error) {
		if form.KeepSecret && was.Issuer == next.Issuer {
			next.Secret = was.Secret
		}
		return next, may()
	}, c.event(title, about{action: audit.SignIn}))
}
