package app

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/cookiejar"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

const (
	bea         = rbac.Email("bea.lindt@example.com")
	bob         = rbac.Email("bob.meyer@example.com")
	beaPassword = "violet teapots hum quietly"
)

// browser is somebody else's browser: cookies of its own, and the token its pages keep.
type browser struct {
	server *Server
	client *http.Client
	token  string
	away   bool
}

func (s *Server) browser(t *testing.T) *browser {
	t.Helper()
	jar, err := cookiejar.New(nil)
	require.NoError(t, err)
	return &browser{server: s, client: &http.Client{Jar: jar}}
}

// post asks as a page of the server does.
func (b *browser) post(t *testing.T, path string, values any, into any) int {
	t.Helper()
	text, err := json.Marshal(values)
	require.NoError(t, err)
	r, err := http.NewRequest("POST", b.server.Address()+path, bytes.NewReader(text))
	require.NoError(t, err)
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Origin", b.server.origin())
	r.Header.Set(tokenHeader, b.token)
	if b.away {
		r.Header.Set(awayHeader, "1")
	}
	answer, err := b.client.Do(r)
	require.NoError(t, err)
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	require.NoError(t, err)
	if into != nil && len(body) > 0 {
		require.NoError(t, json.Unmarshal(body, into), string(body))
	}
	return answer.StatusCode
}

// signIn comes in with a password and keeps what it was given.
func (b *browser) signIn(t *testing.T, email rbac.Email, password string) int {
	t.Helper()
	var given struct{ Token, SetUp string }
	status := b.post(t, "signin", attempt{Email: string(email), Password: password, Roles: []string{}}, &given)
	b.token = given.Token
	return status
}

// facts asks for what anybody who is in may know.
func (b *browser) facts(t *testing.T) (ShellFacts, int) {
	t.Helper()
	var facts ShellFacts
	status := b.post(t, "rpc/app.Shell.Facts", []any{}, &facts)
	return facts, status
}

// hafen is a server that is the only place where the example is open, and the desk of the
// person at the workstation.
func hafen(t *testing.T) (*Server, desk) {
	t.Helper()
	server := served(t)
	session := server.guests.admit().session
	frame, err := (&SetUps{session}).Example()
	require.NoError(t, err)
	return server, desk{Session: session, setUp: frame.ID}
}

// accepts sets a password with a new invitation, as the page does.
func accepts(t *testing.T, server *Server, d desk, email rbac.Email, password string) {
	t.Helper()
	code := d.invited(t, email)
	require.Equal(t, 204, server.browser(t).post(t, "accept", acceptance{Email: string(email), Code: code, Password: password}, nil))
}

func TestASignInRotatesTheCookieAndASignOutEndsIt(t *testing.T) {
	server, d := hafen(t)
	accepts(t, server, d, bea, beaPassword)
	b := server.browser(t)
	require.Equal(t, 200, b.signIn(t, bea, beaPassword))
	first := *b
	firstToken := b.token
	require.Equal(t, 200, b.signIn(t, bea, beaPassword))
	assert.NotEqual(t, firstToken, b.token)
	first.token = firstToken
	_, status := first.facts(t)
	assert.Equal(t, 401, status, "the token of before proves nothing")
	_, status = b.facts(t)
	assert.Equal(t, 200, status)
	assert.Len(t, server.guests.workspace.signIns.list(d.setUp), 1)
	require.Equal(t, 204, b.post(t, "signout", struct{}{}, nil))
	_, status = b.facts(t)
	assert.Equal(t, 401, status)
	assert.Empty(t, server.guests.workspace.signIns.list(d.setUp))
}

func TestASignInEndsWithWhatKeepsItsUserOut(t *testing.T) {
	for name, edit := range map[string]func(*rbac.SetUp) plan.Edit{
		"suspended":  suspendBob,
		"terminated": func(s *rbac.SetUp) plan.Edit { return plan.Terminate(s, bob) },
		"deleted":    func(s *rbac.SetUp) plan.Edit { return plan.DeleteUsers(s, bob) },
		"renamed":    func(s *rbac.SetUp) plan.Edit { return plan.RenameUser(s, bob, "robert@example.com") },
	} {
		t.Run(name, func(t *testing.T) {
			server, d := hafen(t)
			accepts(t, server, d, bob, beaPassword)
			b := server.browser(t)
			require.Equal(t, 200, b.signIn(t, bob, beaPassword))
			d.done(t, edit)
			_, status := b.facts(t)
			assert.Equal(t, 401, status)
		})
	}
	t.Run("a-reset", func(t *testing.T) {
		server, d := hafen(t)
		accepts(t, server, d, bob, beaPassword)
		b := server.browser(t)
		require.Equal(t, 200, b.signIn(t, bob, beaPassword))
		d.invited(t, bob)
		_, status := b.facts(t)
		assert.Equal(t, 401, status)
		assert.Equal(t, 403, b.signIn(t, bob, beaPassword), "the old password counts no more")
	})
}

func TestASessionIsIdleOrOpenForSoLongOnly(t *testing.T) {
	server, d := hafen(t)
	accepts(t, server, d, bob, beaPassword)
	w := server.guests.workspace
	now := testNow
	w.signIns.now = func() time.Time { return now }
	b := server.browser(t)
	require.Equal(t, 200, b.signIn(t, bob, beaPassword))
	now = now.Add(14 * time.Minute)
	_, status := b.facts(t)
	assert.Equal(t, 200, status)
	now = now.Add(14 * time.Minute)
	b.away = true
	_, status = b.facts(t)
	assert.Equal(t, 200, status)
	now = now.Add(time.Minute)
	b.away = false
	_, status = b.facts(t)
	assert.Equal(t, 401, status, "what the page asked by itself was no use of it")
}

func TestOnePersonsPagesAreLimitedAndNobodyElsesGo(t *testing.T) {
	server, d := hafen(t)
	accepts(t, server, d, bea, beaPassword)
	accepts(t, server, d, bob, beaPassword)
	other := server.browser(t)
	require.Equal(t, 200, other.signIn(t, bob, beaPassword))
	first := server.browser(t)
	require.Equal(t, 200, first.signIn(t, bea, beaPassword))
	for range pagesPerPerson {
		require.Equal(t, 200, server.browser(t).signIn(t, bea, beaPassword))
	}
	_, status := first.facts(t)
	assert.Equal(t, 401, status)
	_, status = other.facts(t)
	assert.Equal(t, 200, status)
}

func TestWhoSignedInSeesOneSetUpOnly(t *testing.T) {
	server, d := hafen(t)
	second, err := (&SetUps{d.Session}).Create(NewSetUp{Template: "activtrak", Name: "Another GmbH", Email: "olga@example.com", FirstName: "Olga", LastName: "Berg"})
	require.NoError(t, err)
	code := d.invited(t, bea)
	b := server.browser(t)
	require.Equal(t, 204, b.post(t, "accept", acceptance{SetUp: d.setUp, Email: string(bea), Code: code, Password: beaPassword}, nil))
	var given struct{ Token, SetUp string }
	require.Equal(t, 200, b.post(t, "signin", attempt{SetUp: strings.ToUpper(exampleName), Email: string(bea), Password: beaPassword, Roles: []string{}}, &given))
	b.token = given.Token
	var list SetUpList
	require.Equal(t, 200, b.post(t, "rpc/app.SetUps.List", []any{}, &list))
	require.Len(t, list.SetUps, 1)
	assert.Equal(t, d.setUp, list.SetUps[0].ID)
	assert.Empty(t, list.Folder)
	for _, call := range []struct {
		method string
		values []any
	}{
		{"SetUps.Open", []any{second.ID}}, {"Shell.Frame", []any{second.ID}}, {"Overview.Get", []any{second.ID}},
		{"SetUps.Close", []any{d.setUp}}, {"SetUps.Example", []any{}},
		{"SetUps.Create", []any{NewSetUp{Template: "activtrak", Name: "Mine", Email: "a@example.com"}}},
	} {
		assert.Equal(t, 422, b.post(t, "rpc/app."+call.method, call.values, nil), call.method)
	}
}

func TestWhoHoldsRolesThatAreKeptApartChooses(t *testing.T) {
	server, d := hafen(t)
	d.done(t, func(s *rbac.SetUp) plan.Edit {
		return plan.Together("Keep apart", plan.AddAssignment(s, rbac.Assignment{Role: "viewer"}, bob), plan.PutConstraint(rbac.Constraint{
			Key: "apart", Name: "Apart", Kind: rbac.Dynamic, Roles: []rbac.RoleKey{"power-user", "viewer"}, Limit: 2,
		}))
	})
	accepts(t, server, d, bob, beaPassword)
	b := server.browser(t)
	var asked struct{ Choose []roleSet }
	require.Equal(t, 409, b.post(t, "signin", attempt{Email: string(bob), Password: beaPassword, Roles: []string{}}, &asked))
	require.Len(t, asked.Choose, 2)
	assert.Empty(t, server.guests.workspace.signIns.list(d.setUp), "nobody is in yet")
	try := attempt{Email: string(bob), Password: beaPassword, Roles: asked.Choose[1].Roles}
	require.Equal(t, 200, b.post(t, "signin", try, nil))
	in := server.guests.workspace.signIns.list(d.setUp)
	require.Len(t, in, 1)
	assert.Equal(t, []rbac.RoleKey{rbac.RoleKey(asked.Choose[1].Roles[0])}, in[0].person.roles)
}
