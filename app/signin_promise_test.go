package app

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/netip"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// logged is what is written to the log from now on, until the test ends.
func logged(t *testing.T) *bytes.Buffer {
	t.Helper()
	var said bytes.Buffer
	was := slog.Default()
	slog.SetDefault(slog.New(slog.NewTextHandler(&said, nil)))
	t.Cleanup(func() { slog.SetDefault(was) })
	return &said
}

// whole is an answer with its status and headers, without the time it was made.
func (s *Server) whole(t *testing.T, path string, values any) string {
	t.Helper()
	text, err := json.Marshal(values)
	require.NoError(t, err)
	r, err := http.NewRequest("POST", s.Address()+path, bytes.NewReader(text))
	require.NoError(t, err)
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Origin", s.origin())
	answer, err := http.DefaultClient.Do(r)
	require.NoError(t, err)
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	require.NoError(t, err)
	answer.Header.Del("Date")
	return fmt.Sprintln(answer.Status, answer.Header, string(body))
}

// Who is there, has a password, is suspended or comes in another way: the answers to a wrong
// try are the same to the byte, and so is the log (promises P18).
func TestAWrongTryIsAnsweredTheSameWhoeverIsThere(t *testing.T) {
	server, d := hafen(t)
	accepts(t, server, d, bea, beaPassword)
	accepts(t, server, d, bob, beaPassword)
	d.done(t, suspendBob)
	said := logged(t)
	for path, values := range map[string]func(email string) any{
		"signin": func(email string) any {
			return attempt{Email: email, Password: "not the right one at all", Roles: []string{}}
		},
		"accept": func(email string) any {
			return acceptance{Email: email, Code: "WRONGWRONGWRONGWRONGWRONG2", Password: beaPassword}
		},
	} {
		answers := map[string]bool{}
		for _, email := range []string{string(bea), string(bob), "vera.sander@example.com", "tom.weber@example.com", "nobody@example.com", "nobody", ""} {
			server.guests.workspace.signIns.addresses.Succeeded("127.0.0.1")
			answers[server.whole(t, path, values(email))] = true
		}
		assert.Len(t, answers, 1, path)
	}
	d.workspace.signIns.late.Wait()
	assert.Empty(t, said.String())
}

// In an hour, whoever guesses at one person, from however many places, has a few passwords
// compared, and so has one place that guesses at everybody (promises P17).
func TestAnHourOfGuessingIsAFewTries(t *testing.T) {
	server, d := hafen(t)
	accepts(t, server, d, bea, beaPassword)
	for name, try := range map[string]func(i int) attempt{
		"one person from everywhere": func(i int) attempt {
			return attempt{Email: string(bea), address: netip.AddrFrom4([4]byte{10, 1, byte(i >> 8), byte(i)})}
		},
		"everybody from one place": func(i int) attempt {
			return attempt{Email: fmt.Sprintf("person-%d@example.com", i), address: netip.MustParseAddr("10.2.0.1")}
		},
	} {
		t.Run(name, func(t *testing.T) {
			now := testNow
			d.workspace.now = func() time.Time { return now }
			defer func() { d.workspace.now = func() time.Time { return testNow } }()
			var errs []error
			for i := 0; now.Before(testNow.Add(time.Hour)); i++ {
				guess := try(i)
				guess.Password = fmt.Sprintf("guess number %d of many", i)
				_, _, err := server.guests.workspace.signIn(guess)
				errs = append(errs, err)
				now = now.Add(5 * time.Second)
			}
			compared := tried(t, errs)
			assert.Less(t, compared, 20)
			t.Logf("%d of %d guesses were compared in an hour", compared, len(errs))
		})
	}
}

// After a new start of the program, the wrong tries of before still count; and the person at
// the workstation is let in all the while (promises P17).
func TestABackOffOutlastsTheProgramAndKeepsNoOwnerOut(t *testing.T) {
	server, d := hafen(t)
	accepts(t, server, d, bea, beaPassword)
	for range 5 {
		assert.Equal(t, 403, server.browser(t).signIn(t, bea, "not the right one at all"))
	}
	dir := d.workspace.Dir()
	require.NoError(t, d.workspace.CloseAll())

	now := testNow
	again := NewWorkspace("test", dir, func() time.Time { return now })
	t.Cleanup(func() { require.NoError(t, again.CloseAll()) })
	try := attempt{SetUp: d.setUp, Email: string(bea), Password: beaPassword, address: netip.MustParseAddr("10.3.0.1")}
	_, _, err := again.signIn(try)
	require.Error(t, err, "the right one, too soon")
	owner := desk{NewSession(again, DoorWindow, &heard{}), &heard{}, d.setUp}
	_, err = (&SetUps{owner.Session}).Open(d.setUp)
	require.NoError(t, err)
	_, err = owner.people().List(d.setUp, PeopleQuery{})
	require.NoError(t, err, "the owner sits at the workstation")
	now = now.Add(15 * time.Minute)
	_, _, err = again.signIn(try)
	require.NoError(t, err, "nobody is locked out for ever")
}

func TestASessionEndsAfterHalfADayHoweverMuchItIsUsed(t *testing.T) {
	server, d := hafen(t)
	accepts(t, server, d, bob, beaPassword)
	now := testNow
	server.guests.workspace.signIns.now = func() time.Time { return now }
	b := server.browser(t)
	require.Equal(t, 200, b.signIn(t, bob, beaPassword))
	for now.Before(testNow.Add(12*time.Hour - 10*time.Minute)) {
		now = now.Add(10 * time.Minute)
		_, status := b.facts(t)
		require.Equal(t, 200, status, now)
	}
	now = testNow.Add(12 * time.Hour)
	_, status := b.facts(t)
	assert.Equal(t, 401, status)
}

// What is taken from somebody who is signed in counts for their next request, whichever way it
// went (promises P21, P32).
func TestWhatIsTakenAwayCountsForTheNextRequest(t *testing.T) {
	for name, take := range map[string]func(*rbac.SetUp) plan.Edit{
		"their role":             func(s *rbac.SetUp) plan.Edit { return plan.SetRole(s, "reader", lena) },
		"what their role allows": func(s *rbac.SetUp) plan.Edit { return plan.SetLevels(s, "lead", plan.Levels{"account.users": rbac.No}) },
		"the group they see": func(s *rbac.SetUp) plan.Edit {
			return plan.SetViews(s, rbac.Views{Groups: []rbac.GroupKey{"south"}}, lena)
		},
		"who is in the group": func(s *rbac.SetUp) plan.Edit {
			return plan.RemoveMembers(s, plan.Members{Users: []rbac.Email{nils}}, "north")
		},
		"the group itself":         func(s *rbac.SetUp) plan.Edit { return plan.DeleteGroups(s, "north") },
		"their role, for a person": func(s *rbac.SetUp) plan.Edit { return plan.DeactivateRole(s, "lead", lena, testNow) },
	} {
		t.Run(name, func(t *testing.T) {
			d := newHalves(t)
			l := d.signedIn(t, lena)
			_, err := l.people().Person(d.setUp, string(nils))
			require.NoError(t, err)
			d.change(t, take)
			_, err = l.people().Person(d.setUp, string(nils))
			assert.Error(t, err)
		})
	}
	t.Run("the time of it", func(t *testing.T) {
		d := newHalves(t)
		now := testNow
		d.workspace.now = func() time.Time { return now }
		s := d.now(t)
		a := s.User(lena).Assignments[0]
		until := a
		until.Until = rbac.At(testNow.Add(time.Hour))
		d.change(t, func(s *rbac.SetUp) plan.Edit { return plan.UpdateAssignment(s, lena, a, until) })
		l := d.signedIn(t, lena)
		_, err := l.people().Person(d.setUp, string(nils))
		require.NoError(t, err)
		now = testNow.Add(time.Hour)
		_, err = l.people().Person(d.setUp, string(nils))
		assert.Error(t, err)
	})
}
