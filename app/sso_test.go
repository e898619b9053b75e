package app

import (
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/zitadel/oidc/v3/example/server/exampleop"
	"github.com/zitadel/oidc/v3/example/server/storage"
	"github.com/zitadel/oidc/v3/pkg/op"

	"rolebook/backend/audit"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// accounts are who the identity provider of the tests knows, by the name they sign in with.
type accounts map[string]*storage.User

func (a accounts) GetUserByID(id string) *storage.User         { return a[id] }
func (a accounts) GetUserByUsername(name string) *storage.User { return a[name] }
func (a accounts) ExampleClientID() string                     { return storage.ServiceUserID }

func account(email rbac.Email, verified bool) *storage.User {
	name, _, _ := strings.Cut(string(email), "@")
	return &storage.User{ID: name, Username: name, Password: "at the provider", Email: string(email), EmailVerified: verified}
}

// identityProvider is a real OpenID provider, for the server as its client.
func identityProvider(t *testing.T, server *Server, people accounts) string {
	t.Helper()
	line := httptest.NewUnstartedServer(nil)
	issuer := "http://" + line.Listener.Addr().String()
	storage.RegisterClients(storage.WebClient("rolebook", "the client's secret", server.Address()+ssoPath))
	line.Config.Handler = exampleop.SetupServer(issuer, storage.NewStorage(people), slog.New(slog.DiscardHandler), false, op.WithAllowInsecure())
	line.Start()
	t.Cleanup(line.Close)
	return issuer
}

// signOn is a server whose people come in through a provider.
func signOn(t *testing.T, people accounts) (*Server, desk) {
	t.Helper()
	server, d := hafen(t)
	issuer := identityProvider(t, server, people)
	require.NoError(t, (&Sessions{d.Session}).SetSingleSignOn(d.setUp, SignOnForm{Issuer: issuer, Client: "rolebook", Secret: "the client's secret"}))
	return server, d
}

// marked has people come in through single sign-on only.
func (d desk) marked(t *testing.T, emails ...rbac.Email) {
	t.Helper()
	yes := true
	d.done(t, func(s *rbac.SetUp) plan.Edit { return plan.UpdateUsers(s, plan.UserFields{SSO: &yes}, emails...) })
}

var hidden = regexp.MustCompile(`name="id" value="([^"]*)"`)

// through goes to the provider as a browser does, signs in there and gives what came back.
func (b *browser) through(t *testing.T, name string) returning {
	t.Helper()
	var gate struct{ Address string }
	require.Equal(t, 200, b.post(t, "sso", map[string]string{"setUp": ""}, &gate))
	form, err := b.client.Get(gate.Address)
	require.NoError(t, err)
	defer form.Body.Close()
	text, err := io.ReadAll(form.Body)
	require.NoError(t, err)
	id := hidden.FindSubmatch(text)
	require.NotNil(t, id, string(text))
	at := *form.Request.URL
	at.Path, at.RawQuery = "/login/username", ""
	back, err := b.client.PostForm(at.String(), url.Values{"id": {string(id[1])}, "username": {name}, "password": {"at the provider"}})
	require.NoError(t, err)
	defer back.Body.Close()
	require.Equal(t, http.StatusOK, back.StatusCode)
	require.Equal(t, "/"+ssoPath, back.Request.URL.Path)
	q := back.Request.URL.Query()
	return returning{State: q.Get("state"), Code: q.Get("code"), Roles: []string{}}
}

// returns is the page of the way back: it hands over what the provider gave.
func (b *browser) returns(t *testing.T, back returning) int {
	t.Helper()
	var given struct{ Token string }
	status := b.post(t, "sso/done", back, &given)
	b.token = given.Token
	return status
}

func TestSomebodyComesInThroughTheirIdentityProvider(t *testing.T) {
	server, d := signOn(t, accounts{"bea.lindt": account(bea, true)})
	d.marked(t, bea)
	b := server.browser(t)
	back := b.through(t, "bea.lindt")
	stranger := server.browser(t)
	assert.Equal(t, 403, stranger.returns(t, back), "only the browser that left comes back")
	require.Equal(t, 200, b.returns(t, back))
	facts, status := b.facts(t)
	require.Equal(t, 200, status)
	assert.Equal(t, string(bea), facts.User)
	assert.Equal(t, "Bea Lindt signed in through single sign-on from 127.0.0.1", d.happened(t, 1)[0])
	assert.Equal(t, 403, server.browser(t).returns(t, back), "what came back works once")
	assert.Equal(t, 403, b.returns(t, back), "also in the same browser")
}

func TestWhoIsKeptOutAlthoughTheProviderVouchesForThem(t *testing.T) {
	server, d := signOn(t, accounts{
		"bea.lindt": account(bea, false), "bob.meyer": account(bob, true), "ana.costa": account("ana.costa@example.com", true),
		"stranger": account("stranger@example.com", true),
	})
	d.marked(t, bea, "ana.costa@example.com")
	d.done(t, func(s *rbac.SetUp) plan.Edit { return plan.Suspend(s, "ana.costa@example.com") })
	for name, who := range map[string]string{
		"address-not-verified": "bea.lindt", "not-marked": "bob.meyer", "suspended": "ana.costa", "unknown": "stranger",
	} {
		t.Run(name, func(t *testing.T) {
			b := server.browser(t)
			assert.Equal(t, 403, b.returns(t, b.through(t, who)))
		})
	}
	assert.Empty(t, server.guests.workspace.signIns.list(d.setUp))
}

func TestAnInvitationIsAcceptedThroughTheProvider(t *testing.T) {
	server, d := signOn(t, accounts{"new.hire": account("new.hire@example.com", true)})
	d.done(t, func(*rbac.SetUp) plan.Edit {
		hire := exampleUser("new.hire@example.com", "New", "Hire", "viewer", "sales")
		hire.SSO = true
		return plan.Invite(hire)
	})
	b := server.browser(t)
	require.Equal(t, 200, b.returns(t, b.through(t, "new.hire")))
	assert.Equal(t, rbac.Active, d.now(t).User("new.hire@example.com").Status)
}

func TestTheSettingOfSingleSignOnIsChecked(t *testing.T) {
	server, d := signOn(t, accounts{})
	s := &Sessions{d.Session}
	view, err := s.SingleSignOn(d.setUp)
	require.NoError(t, err)
	assert.Equal(t, SignOnView{Issuer: view.Issuer, Client: "rolebook", Secret: true, Claim: "email", Redirect: server.Address() + "sso", OwnClaims: ownClaims}, view)
	for name, form := range map[string]SignOnForm{
		"not-https":        {Issuer: "http://id.example.com", Client: "rolebook"},
		"not-there":        {Issuer: "https://127.0.0.1:1", Client: "rolebook"},
		"not-its-name":     {Issuer: view.Issuer + "/other", Client: "rolebook"},
		"no-client":        {Issuer: view.Issuer},
		"another-protocol": {Issuer: "file:///etc/passwd", Client: "rolebook"},
	} {
		assert.Equal(t, CodeInvalid, code(t, s.SetSingleSignOn(d.setUp, form)), name)
	}
	require.NoError(t, s.SetSingleSignOn(d.setUp, SignOnForm{Issuer: view.Issuer, Client: "other", KeepSecret: true}))
	open, err := d.workspace.Open(d.setUp)
	require.NoError(t, err)
	kept, err := open.singleSignOn()
	require.NoError(t, err)
	assert.Equal(t, "the client's secret", kept.Secret)
	page, err := open.store.Events(t.Context(), audit.Query{Limit: 1})
	require.NoError(t, err)
	assert.Equal(t, "Change how single sign-on works", page.Entries[0].Title)
	require.NoError(t, s.SetSingleSignOn(d.setUp, SignOnForm{}))
	_, err = open.singleSignOn()
	assert.ErrorIs(t, err, rbac.ErrNotFound)
}
