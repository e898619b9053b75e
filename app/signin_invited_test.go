package app

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

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
