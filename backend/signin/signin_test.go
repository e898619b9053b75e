package signin_test

import (
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
	"rolebook/backend/signin"
)

var noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

func TestPasswordsThatAreNotTaken(t *testing.T) {
	about := []string{"olga.petrova@acme.example", "Olga Petrova", "Acme GmbH"}
	cases := map[string]signin.Weakness{
		"short but W31rd!":           "",
		"fourteen chars":             signin.TooShort,
		"passwordpassword":           signin.Common,
		"aaaaaaaaaaaaaaaaaaaa":       signin.Common,
		"123456789012345678":         signin.Common,
		"abcabcabcabcabcabc":         signin.Common,
		"qwertyuiopasdfgh":           signin.Common,
		"olga.petrova.acme":          signin.AboutOwner,
		"OlgaPetrova2026":            signin.AboutOwner,
		"violet teapots hum quietly": "",
		"nineteen violet teapots hum quietly while the harbour master counts seven herons, four lanterns and one very old brass bell at noon": "", // more than 128 characters
		"correct horse battery staple":      "",
		strings.Repeat("x7 Kö", 40):         signin.Common,
		"über den Wolken liegt Käse 7":      "",
		strings.Repeat("long words ", 100):  signin.TooLong,
		"not text \xff\xfe not text at all": signin.NotText,
	}
	for password, want := range cases {
		assert.Equal(t, want, signin.Weak(password, about...), password)
	}
}

func TestAPasswordIsComparedWhole(t *testing.T) {
	stored := signin.Hash(strings.Repeat("a", 73))
	matches, _, err := signin.Matches(stored, strings.Repeat("a", 73))
	require.NoError(t, err)
	assert.True(t, matches)
	matches, _, err = signin.Matches(stored, strings.Repeat("a", 72))
	require.NoError(t, err)
	assert.False(t, matches)
	assert.NotEqual(t, stored, signin.Hash(strings.Repeat("a", 73)), "each has a salt of its own")
}

func TestAPasswordMayBeTypedOnAnotherKeyboard(t *testing.T) {
	matches, _, err := signin.Matches(signin.Hash("Käse über Wolken"), "Ka\u0308se u\u0308ber Wolken")
	require.NoError(t, err)
	assert.True(t, matches)
}

func TestAStoredHashThatCouldStopTheMachineIsRefused(t *testing.T) {
	for _, stored := range []string{
		"", "secret", "$2a$31$abcdefghijklmnopqrstuv",
		"$argon2id$v=19$m=4194304,t=2,p=1$c2FsdHNhbHRzYWx0$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
		"$argon2id$v=19$m=19456,t=4000000000,p=1$c2FsdHNhbHRzYWx0$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
		"$argon2i$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
		"$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0$AAAA",
	} {
		_, _, err := signin.Matches(stored, "whatever it may be")
		assert.ErrorIs(t, err, rbac.ErrInvalid, stored)
	}
}

func TestAHashOfAnotherCostIsRenewed(t *testing.T) {
	c := signin.Credential{User: "a@x.test"}.WithPassword("violet teapots hum", noon)
	now := signin.Current
	signin.Current = signin.Cost{Passes: 1, Memory: 64, Threads: 1}
	old := signin.Credential{User: "a@x.test"}.WithPassword("violet teapots hum", noon)
	signin.Current = now
	renewed, err := old.Try("violet teapots hum", noon)
	require.NoError(t, err)
	assert.NotEqual(t, old.Password, renewed.Password)
	assert.Contains(t, renewed.Password, "m=19456,t=2,p=1")
	same, err := c.Try("violet teapots hum", noon)
	require.NoError(t, err)
	assert.Equal(t, c, same)
}

func TestAnInvitationWorksOnceAndNotForEver(t *testing.T) {
	c, code := signin.Credential{User: "a@x.test"}.WithInvite(noon)
	assert.NotContains(t, c.Invite, code)
	_, err := c.Accept("wrong", "violet teapots hum", noon)
	assert.ErrorIs(t, err, signin.ErrInvite)
	_, err = c.Accept(code, "violet teapots hum", noon.Add(signin.InviteLasts))
	assert.ErrorIs(t, err, signin.ErrInvite, "the last instant is outside")
	accepted, err := c.Accept(code, "violet teapots hum", noon.Add(signin.InviteLasts-time.Second))
	require.NoError(t, err)
	_, err = accepted.Accept(code, "another one entirely", noon)
	assert.ErrorIs(t, err, signin.ErrInvite)
	again, _ := c.WithInvite(noon)
	_, err = again.Accept(code, "violet teapots hum", noon)
	assert.ErrorIs(t, err, signin.ErrInvite, "a new one replaces it")
}

func TestGuessingIsSlowAndNeverLocksForEver(t *testing.T) {
	c := signin.Credential{User: "a@x.test"}.WithPassword("violet teapots hum", noon)
	now, guesses := noon, 0
	for now.Before(noon.Add(time.Hour)) {
		now = now.Add(c.Wait(now))
		var err error
		c, err = c.Try("not the right one", now)
		require.ErrorIs(t, err, signin.ErrWrong)
		guesses++
	}
	assert.Less(t, guesses, 20, "in an hour")
	assert.LessOrEqual(t, c.Wait(now), 15*time.Minute)
	_, err := c.Try("violet teapots hum", now)
	assert.ErrorIs(t, err, signin.ErrWaiting)
	_, err = c.Try("violet teapots hum", now.Add(15*time.Minute))
	assert.NoError(t, err)
	assert.LessOrEqual(t, c.Wait(now.AddDate(-1, 0, 0)), 15*time.Minute, "whatever the clock says")
}

func TestAnAddressIsSlowedDownWhoeverItGuessesAt(t *testing.T) {
	var throttle signin.Throttle
	for range 5 {
		assert.Zero(t, pause(&throttle, "10.0.0.1", noon))
	}
	assert.Equal(t, 15*time.Second, pause(&throttle, "10.0.0.1", noon))
	assert.Zero(t, pause(&throttle, "10.0.0.2", noon))
	throttle.Succeeded("10.0.0.1")
	assert.Zero(t, pause(&throttle, "10.0.0.1", noon))
}

// pause begins a try that is a wrong one.
func pause(throttle *signin.Throttle, address string, now time.Time) time.Duration {
	wait, done := throttle.Begin(address, now)
	done(true)
	return wait
}

func TestARightTryLeavesTheWrongOnesBeforeIt(t *testing.T) {
	var throttle signin.Throttle
	for range 5 {
		pause(&throttle, "10.0.0.1", noon)
	}
	later := noon.Add(15 * time.Second)
	wait, done := throttle.Begin("10.0.0.1", later)
	require.Zero(t, wait)
	done(false)
	assert.Zero(t, pause(&throttle, "10.0.0.1", later), "as before it")
	assert.Equal(t, 30*time.Second, pause(&throttle, "10.0.0.1", later))
}

func TestTriesAtOnceTakeTheirTurn(t *testing.T) {
	var throttle signin.Throttle
	var trying sync.WaitGroup
	var right, wrong atomic.Int32
	for range 50 {
		trying.Go(func() {
			wait, done := throttle.Begin("10.0.0.1", noon)
			done(false)
			if wait == 0 {
				right.Add(1)
			}
		})
	}
	trying.Wait()
	assert.EqualValues(t, 50, right.Load())
	for range 50 {
		trying.Go(func() {
			if pause(&throttle, "10.0.0.1", noon) == 0 {
				wrong.Add(1)
			}
		})
	}
	trying.Wait()
	assert.EqualValues(t, 5, wrong.Load())
}

func TestASessionEnds(t *testing.T) {
	cases := map[string]struct {
		at   time.Time
		ends bool
	}{
		"in use":             {noon.Add(14 * time.Minute), false},
		"idle":               {noon.Add(15 * time.Minute), true},
		"the clock set back": {noon.Add(-time.Hour), true},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			var all signin.Sessions
			_, token := all.Open(signin.Session{SetUp: "acme", User: "a@x.test"}, noon)
			_, open := all.Find(token, c.at)
			assert.Equal(t, c.ends, !open)
		})
	}
	t.Run("after half a day, in use or not", func(t *testing.T) {
		var all signin.Sessions
		_, token := all.Open(signin.Session{SetUp: "acme", User: "a@x.test"}, noon)
		for at := noon; at.Before(noon.Add(12 * time.Hour)); at = at.Add(10 * time.Minute) {
			_, open := all.Find(token, at)
			require.True(t, open, at)
		}
		_, open := all.Find(token, noon.Add(12*time.Hour))
		assert.False(t, open)
	})
}

// Whoever asks after End has returned is not let in, however many ask at the time.
func TestAnEndedSessionLetsNobodyIn(t *testing.T) {
	var all signin.Sessions
	for range 10_000 {
		_, token := all.Open(signin.Session{SetUp: "acme", User: "a@x.test"}, noon)
		var asking sync.WaitGroup
		for range 3 {
			asking.Go(func() { all.Find(token, noon) })
		}
		require.Equal(t, 1, all.End(func(s signin.Session) bool { return s.User == "a@x.test" }))
		_, open := all.Find(token, noon)
		require.False(t, open)
		asking.Wait()
	}
	assert.Empty(t, all.List("acme", noon))
}
