package app

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/zitadel/oidc/v3/example/server/storage"

	"rolebook/backend/rbac"
)

// pretender has an address of their own that the provider verified, and a name at the provider
// that is somebody else's address.
func pretender(as rbac.Email) *storage.User {
	return &storage.User{ID: "eve", Username: string(as), Password: "at the provider", Email: "eve@example.com", EmailVerified: true}
}

func TestANameAtTheProviderLetsNobodyInAsSomebodyElse(t *testing.T) {
	server, d := signOn(t, accounts{"eve": pretender(bea), "mallory": account("mallory@example.com", true)})
	d.marked(t, bea)
	open := d.opened(t)
	setting, err := open.singleSignOn()
	require.NoError(t, err)
	s := &Sessions{d.Session}
	form := SignOnForm{Issuer: setting.Issuer, Client: "rolebook", KeepSecret: true, Claim: "preferred_username"}
	assert.Equal(t, CodeInvalid, code(t, s.SetSingleSignOn(d.setUp, form)), "nobody said that it is to be trusted")
	form.Claim = "upn"
	assert.Equal(t, CodeInvalid, code(t, s.SetSingleSignOn(d.setUp, form)))

	// A setting of a time in which nobody was asked.
	setting.Claim = "preferred_username"
	event := d.Session.event("", "Change how single sign-on works", about{})
	require.NoError(t, open.setSingleSignOn(func(ssoSetting) (ssoSetting, error) { return setting, nil }, event))
	b := server.browser(t)
	assert.Equal(t, 403, b.returns(t, b.through(t, "eve")), "an address of one's own that is verified says nothing of the name")
}

func TestAClaimThatSomebodyTrustsLetsInWhoHasIt(t *testing.T) {
	server, d := signOn(t, accounts{"eve": pretender(bea), "mallory": account("mallory@example.com", true)})
	d.marked(t, bea)
	s := &Sessions{d.Session}
	view, err := s.SingleSignOn(d.setUp)
	require.NoError(t, err)
	assert.False(t, view.Trusted)
	require.NoError(t, s.SetSingleSignOn(d.setUp, SignOnForm{
		Issuer: view.Issuer, Client: "rolebook", KeepSecret: true, Claim: " preferred_username ", Trusted: true,
	}))
	assert.Equal(t, "Change how single sign-on works: take preferred_username of "+view.Issuer+" for the address, unverified", d.happened(t, 1)[0])
	b := server.browser(t)
	assert.Equal(t, 200, b.returns(t, b.through(t, "eve")))
	b = server.browser(t)
	assert.Equal(t, 403, b.returns(t, b.through(t, "mallory")), "no address, nobody")
	view, err = s.SingleSignOn(d.setUp)
	require.NoError(t, err)
	assert.True(t, view.Trusted)

	require.NoError(t, s.SetSingleSignOn(d.setUp, SignOnForm{Issuer: view.Issuer, Client: "rolebook", KeepSecret: true, Claim: "email", Trusted: true}))
	view, err = s.SingleSignOn(d.setUp)
	require.NoError(t, err)
	assert.False(t, view.Trusted, "email is verified, not trusted")
}

func TestWhoAProviderVouchesFor(t *testing.T) {
	for name, c := range map[string]struct {
		setting ssoSetting
		claims  string
		want    rbac.Email
	}{
		"verified":                     {ssoSetting{}, `{"email": "Bea@Example.com", "email_verified": true}`, "bea@example.com"},
		"verified, as text":            {ssoSetting{Claim: "email"}, `{"email": "bea@example.com", "email_verified": "true"}`, "bea@example.com"},
		"not verified":                 {ssoSetting{}, `{"email": "bea@example.com", "email_verified": false}`, ""},
		"nothing said":                 {ssoSetting{}, `{"email": "bea@example.com"}`, ""},
		"trusted, but it is email":     {ssoSetting{Trusted: true}, `{"email": "bea@example.com"}`, ""},
		"another, not trusted":         {ssoSetting{Claim: "upn"}, `{"upn": "bea@example.com", "email": "bea@example.com", "email_verified": true}`, ""},
		"another, trusted":             {ssoSetting{Claim: "upn", Trusted: true}, `{"upn": "bea@example.com"}`, "bea@example.com"},
		"trusted, yet known as untrue": {ssoSetting{Claim: "upn", Trusted: true}, `{"upn": "bea@example.com", "email": "BEA@example.com", "email_verified": false}`, ""},
		"trusted, another unverified":  {ssoSetting{Claim: "upn", Trusted: true}, `{"upn": "bea@example.com", "email": "b@home.example", "email_verified": false}`, "bea@example.com"},
		"not there":                    {ssoSetting{Claim: "upn", Trusted: true}, `{"email": "bea@example.com", "email_verified": true}`, ""},
		"no text":                      {ssoSetting{}, `{"email": ["bea@example.com"], "email_verified": true}`, ""},
		"empty":                        {ssoSetting{}, `{"email": " ", "email_verified": true}`, ""},
	} {
		t.Run(name, func(t *testing.T) {
			var claims map[string]json.RawMessage
			require.NoError(t, json.Unmarshal([]byte(c.claims), &claims))
			email, err := c.setting.verified(claims)
			assert.Equal(t, c.want, email)
			if c.want == "" {
				assert.ErrorIs(t, err, rbac.ErrDenied)
			}
		})
	}
}
