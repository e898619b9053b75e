package app

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/signin"
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

func TestWhoWasInvitedSetsAPasswordAndSignsIn(t *testing.T) {
	server, d := hafen(t)
	d.done(t, func(*rbac.SetUp) plan.Edit {
		return plan.Invite(exampleUser("new.hire@example.com", "New", "Hire", "viewer", "sales"))
	})
	code := d.invited(t, "new.hire@example.com")
	b := server.browser(t)
	var said AppError
	try := acceptance{Email: "New.Hire@Example.com ", Code: strings.ToLower(code[:10] + " " + code[10:]), Password: "short"}
	require.Equal(t, 403, b.post(t, "accept", try, &said))
	assert.Contains(t, said.Message, "15 characters", "a weak password leaves the code open")
	try.Password = beaPassword
	require.Equal(t, 204, b.post(t, "accept", try, nil))
	assert.Equal(t, rbac.Active, d.now(t).User("new.hire@example.com").Status)
	assert.Equal(t, 403, b.post(t, "accept", try, &said), "a code works once")

	require.Equal(t, 200, b.signIn(t, "new.hire@example.com", beaPassword))
	facts, status := b.facts(t)
	require.Equal(t, 200, status)
	assert.Equal(t, ShellFacts{Version: "test", Door: "server", SetUp: d.setUp, User: "new.hire@example.com", Password: true},
		ShellFacts{Version: facts.Version, Door: facts.Door, Folder: facts.Folder, SetUp: facts.SetUp, User: facts.User, Password: facts.Password})
	assert.Equal(t, []string{"New Hire signed in from 127.0.0.1", "New Hire accepted the invitation and set a password", "Invite New Hire to set a password"}, d.happened(t, 3))
}

func TestWhoIsInvitedLearnsBeforeThePasswordThatNothingOpens(t *testing.T) {
	server, d := hafen(t)
	d.done(t, func(*rbac.SetUp) plan.Edit {
		return plan.Invite(exampleUser("new.hire@example.com", "New", "Hire", "viewer", "sales"))
	})
	b := server.browser(t)
	ask := func(email rbac.Email, code string) (string, int) {
		var said struct {
			Nothing string `json:"nothing"`
		}
		status := b.post(t, "accept", acceptance{Email: string(email), Code: code, Ask: true}, &said)
		return said.Nothing, status
	}
	code := d.invited(t, "new.hire@example.com")
	said, status := ask("new.hire@example.com", code)
	assert.Equal(t, 200, status)
	assert.Contains(t, said, "Your roles open nothing in Rolebook for Example: Hafen Logistics")
	said, status = ask(bea, d.invited(t, bea))
	assert.Equal(t, 200, status)
	assert.Empty(t, said, "who administers finds something")
	_, status = ask("new.hire@example.com", "WRONG")
	assert.Equal(t, 403, status, "who has no code learns nothing")
	require.Equal(t, 204, b.post(t, "accept", acceptance{Email: "new.hire@example.com", Code: code, Password: beaPassword}, nil), "asking uses nothing up")
}

func TestWhoInvitesLearnsThatTheRolesOpenNothing(t *testing.T) {
	_, d := hafen(t)
	assert.Contains(t, d.invitedTo(t, "vera.sander@example.com").Nothing, "The roles of Vera Sander open nothing in Rolebook itself")
	assert.Empty(t, d.invitedTo(t, "bea.lindt@example.com").Nothing)
}

// A code is worth no more than who made it is when it is used.
func TestACodeCountsOnlyWhileItsMakerMightGiveIt(t *testing.T) {
	piet := rbac.Email("piet.jansen@example.com")
	for name, c := range map[string]struct {
		since  func(*rbac.SetUp) plan.Edit
		counts bool
	}{
		"nothing happened":       {nil, true},
		"maker suspended":        {func(s *rbac.SetUp) plan.Edit { return plan.Suspend(s, carlos) }, false},
		"maker gone":             {func(s *rbac.SetUp) plan.Edit { return plan.DeleteUsers(s, carlos) }, false},
		"maker without the role": {func(s *rbac.SetUp) plan.Edit { return plan.SetRole(s, "viewer", carlos) }, false},
		"invited one promoted":   {func(s *rbac.SetUp) plan.Edit { return plan.SetRole(s, "admin", piet) }, false},
	} {
		t.Run(name, func(t *testing.T) {
			d := newDesk(t)
			view := d.ofCarlos(t).invitedTo(t, string(piet))
			require.Equal(t, carlos, d.credential(t, piet).By)
			if c.since != nil {
				d.change(t, c.since)
			}
			_, err := d.workspace.accept(acceptance{SetUp: d.setUp, Email: string(piet), Code: view.Code, Password: beaPassword})
			if c.counts {
				require.NoError(t, err)
				assert.Empty(t, d.credential(t, piet).By)
				return
			}
			assert.Equal(t, english.signIn.invitation, err)
			assert.Empty(t, d.credential(t, piet).Password)
		})
	}
}

func TestAStrangerLearnsNothingOfASetUpThatDoesNotOpen(t *testing.T) {
	withKeyring(t)
	server, d := hafen(t)
	_, err := (&Protection{d.Session}).Protect(d.setUp, NewPassphrase{Passphrase: phrase})
	require.NoError(t, err)
	require.NoError(t, d.workspace.Close(d.setUp))
	d.workspace.Give("", func(string) (string, error) { return "", nil })
	b := server.browser(t)
	var said AppError
	for _, setUp := range []string{"", d.setUp, "nothing", "", d.setUp} {
		assert.Equal(t, 403, b.post(t, "accept", acceptance{SetUp: setUp, Email: string(bob), Code: "x", Password: "y"}, &said))
		assert.Equal(t, english.signIn.invitation.Message, said.Message)
	}
	b.post(t, "accept", acceptance{Email: string(bob), Code: "x", Password: "y"}, &said)
	assert.Contains(t, said.Message, "Too many wrong tries")
}

// happened are the titles of the last things in the history.
func (d desk) happened(t *testing.T, n int) []string {
	t.Helper()
	page, err := d.history().List(d.setUp, HistoryQuery{Action: string(audit.SignIn), Limit: n})
	require.NoError(t, err)
	var titles []string
	for _, e := range page.Entries {
		titles = append(titles, e.Title)
	}
	return titles
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

// The same answer for everybody who is not let in: unknown, without a password, not active, to
// come in another way, or with the wrong password (promises §4, R15).
func TestNobodyLearnsWhoIsThere(t *testing.T) {
	server, d := hafen(t)
	accepts(t, server, d, bea, beaPassword)
	accepts(t, server, d, bob, beaPassword)
	d.done(t, suspendBob)
	sso := true
	accepts(t, server, d, "ana.costa@example.com", beaPassword)
	d.done(t, func(s *rbac.SetUp) plan.Edit {
		return plan.UpdateUsers(s, plan.UserFields{SSO: &sso}, "ana.costa@example.com")
	})
	for name, try := range map[string]attempt{
		"wrong-password":  {Email: string(bea), Password: "not the right one at all"},
		"unknown":         {Email: "nobody@example.com", Password: beaPassword},
		"no-password-set": {Email: "vera.sander@example.com", Password: beaPassword},
		"suspended":       {Email: string(bob), Password: beaPassword},
		"single-sign-on":  {Email: "ana.costa@example.com", Password: beaPassword},
		"no-such-set-up":  {SetUp: "Another GmbH", Email: string(bea), Password: beaPassword},
		"not-an-address":  {Email: "\x00", Password: beaPassword},
	} {
		t.Run(name, func(t *testing.T) {
			server.guests.workspace.signIns.addresses.Succeeded("127.0.0.1")
			try.Roles = []string{}
			var said AppError
			assert.Equal(t, 403, server.browser(t).post(t, "signin", try, &said))
			assert.Equal(t, english.signIn.wrong.Message, said.Message)
		})
	}
}

func TestGuessingSlowsDownAndOutlastsTheProgram(t *testing.T) {
	server, d := hafen(t)
	accepts(t, server, d, bea, beaPassword)
	w := server.guests.workspace
	for range 5 {
		assert.Equal(t, 403, server.browser(t).signIn(t, bea, "not the right one at all"))
	}
	var said AppError
	server.browser(t).post(t, "signin", attempt{Email: string(bea), Password: beaPassword, Roles: []string{}}, &said)
	assert.Contains(t, said.Message, "Too many wrong tries", "the right one, too")
	for range 5 {
		w.signIns.addresses.Succeeded("127.0.0.1")
		server.browser(t).post(t, "signin", attempt{Email: "nobody@example.com", Password: beaPassword, Roles: []string{}}, &said)
	}
	server.browser(t).post(t, "signin", attempt{Email: "nobody@example.com", Password: beaPassword, Roles: []string{}}, &said)
	assert.Contains(t, said.Message, "Too many wrong tries", "also of nobody")

	w.signIns.late.Wait()
	assert.Equal(t, 5, d.credential(t, bea).Failures)
	assert.Contains(t, d.happened(t, 1)[0], "Wrong password for Bea Lindt, from 127.0.0.1")
	w.signIns.accounts, w.signIns.addresses = signin.Throttle{}, signin.Throttle{} // as after a new start
	assert.Equal(t, 403, server.browser(t).signIn(t, bea, beaPassword), "the store remembers")
}

// tried says how often of some tries a password was compared, and not told to wait.
func tried(t *testing.T, errs []error) (compared int) {
	t.Helper()
	for _, err := range errs {
		var said AppError
		require.ErrorAs(t, err, &said)
		if said.Message == english.signIn.wrong.Message {
			compared++
		}
	}
	return compared
}

func TestGuessesAtOnceAreNoMoreThanOneAfterTheOther(t *testing.T) {
	server, d := hafen(t)
	accepts(t, server, d, bea, beaPassword)
	errs := make([]error, 40)
	var guessing sync.WaitGroup
	for i := range errs {
		guessing.Go(func() {
			_, _, errs[i] = d.workspace.signIn(attempt{Email: string(bea), Password: "wrong wrong wrong wrong"})
		})
	}
	guessing.Wait()
	assert.Equal(t, 5, tried(t, errs))
}

func TestWhoHasAPasswordGuessesThoseOfOthersNoFaster(t *testing.T) {
	server, d := hafen(t)
	accepts(t, server, d, carlos, beaPassword)
	var errs []error
	for i := range 6 {
		other := fmt.Sprintf("person-%d@example.com", i)
		_, _, err := d.workspace.signIn(attempt{Email: other, Password: "wrong wrong wrong wrong"})
		errs = append(errs, err)
		if i < 4 {
			_, _, err = d.workspace.signIn(attempt{Email: string(carlos), Password: beaPassword})
			require.NoError(t, err)
		}
	}
	assert.Equal(t, 5, tried(t, errs))
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
