package app

import (
	"fmt"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/signin"
)

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
