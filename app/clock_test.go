package app

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

const lent = rbac.Email("bob.meyer@example.com")

// clockDesk is a set-up in which Bob is an administrator for a while, and a
// function that sets the clock.
func clockDesk(t *testing.T, now time.Time, lasts time.Duration) (desk, func(time.Time)) {
	t.Helper()
	w, h := testWorkspace(t), &heard{}
	set := func(to time.Time) { w.now = func() time.Time { return to } }
	set(time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC))
	s := NewSession(w, DoorWindow, h)
	frame, err := (&SetUps{s}).Example()
	require.NoError(t, err)
	set(now)
	d := desk{s, h, frame.ID}
	d.change(t, func(s *rbac.SetUp) plan.Edit {
		return plan.AddAssignment(s, rbac.Assignment{Role: "admin", From: rbac.At(now.Add(-time.Hour)), Until: rbac.At(now.Add(lasts)), Reason: "cover"}, lent)
	})
	return d, set
}

// lends reports whether Bob may edit users by the role he has for a while.
func (d desk) lends(t *testing.T) bool {
	t.Helper()
	open, err := d.workspace.Open(d.setUp)
	require.NoError(t, err)
	return open.Now().Index.Screen(lent, rbac.ScreenUsers, access.Circumstances{Time: d.workspace.now()}).Can(rbac.Edit)
}

func (d desk) clockEvents(t *testing.T, action string) []string {
	t.Helper()
	page, err := d.history().List(d.setUp, HistoryQuery{Action: action})
	require.NoError(t, err)
	var titles []string
	for _, e := range page.Entries {
		assert.Contains(t, []string{"expiry", "window"}, e.Source)
		titles = append(titles, e.Title)
	}
	return titles
}

func TestWhatHasAnEndEndsOnTimeHoweverTheClockIsSet(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	require.NoError(t, err)
	const day = 24 * time.Hour
	for name, c := range map[string]struct {
		now     time.Time
		lasts   time.Duration
		set     time.Time
		counts  bool // the role that is lent
		behind  bool
		expired bool
	}{
		"nothing-happens":               {testNow, day, testNow.Add(time.Hour), true, false, false},
		"the-end-itself":                {testNow, day, testNow.Add(day), false, false, true},
		"set-right-by-a-minute":         {testNow, day, testNow.Add(-time.Minute), true, false, false},
		"set-back-by-three-minutes":     {testNow, day, testNow.Add(-3 * time.Minute), false, true, false},
		"a-year-back":                   {testNow, day, testNow.AddDate(-1, 0, 0), false, true, false},
		"a-year-ahead":                  {testNow, day, testNow.AddDate(1, 0, 0), false, false, true},
		"summer-time-ends":              {time.Date(2026, 10, 25, 2, 59, 0, 0, berlin), day, time.Date(2026, 10, 25, 2, 59, 0, 0, berlin).Add(time.Hour), true, false, false},
		"summer-time-begins":            {time.Date(2027, 3, 28, 1, 59, 0, 0, berlin), day, time.Date(2027, 3, 28, 3, 1, 0, 0, berlin), true, false, false},
		"into-the-leap-day":             {time.Date(2028, 2, 28, 12, 0, 0, 0, time.UTC), day, time.Date(2028, 2, 29, 11, 0, 0, 0, time.UTC), true, false, false},
		"past-the-leap-day":             {time.Date(2028, 2, 28, 12, 0, 0, 0, time.UTC), day, time.Date(2028, 3, 1, 0, 0, 0, 0, time.UTC), false, false, true},
		"across-2038":                   {time.Date(2038, 1, 19, 3, 14, 7, 0, time.UTC), day, time.Date(2038, 1, 19, 3, 14, 8, 0, time.UTC), true, false, false},
		"back-across-2038":              {time.Date(2038, 1, 20, 3, 14, 8, 0, time.UTC), day, time.Date(1901, 12, 13, 20, 45, 52, 0, time.UTC), false, true, false},
		"at-the-end-of-what-is-written": {time.Date(9999, 12, 30, 0, 0, 0, 0, time.UTC), day, time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC), false, false, true},
		"back-from-9999":                {time.Date(9999, 12, 30, 0, 0, 0, 0, time.UTC), day, time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC), false, true, false},
	} {
		t.Run(name, func(t *testing.T) {
			d, set := clockDesk(t, c.now, c.lasts)
			require.True(t, d.lends(t))
			set(c.set)
			for range 2 {
				assert.Equal(t, c.counts, d.lends(t))
				view, err := d.overview().Get(d.setUp)
				require.NoError(t, err)
				assert.Equal(t, c.behind, view.Clock != "")
				assert.Len(t, d.clockEvents(t, "clock"), map[bool]int{true: 1}[c.behind])
				ended := strings.Count(strings.Join(d.clockEvents(t, "expire"), ""), "Admin of Bob Meyer")
				assert.Equal(t, map[bool]int{true: 1}[c.expired], ended, "what ended is in the history once")
				require.NoError(t, d.workspace.Close(d.setUp))
			}
		})
	}
}

func TestRightsByDateCountAgainWhenTheClockIsRight(t *testing.T) {
	d, set := clockDesk(t, testNow, 24*time.Hour)
	signed := d.signedIn(t, lent)
	_, err := signed.people().Person(d.setUp, string(lent))
	require.NoError(t, err)
	before := d.propose(t, suspendBob)
	set(testNow.Add(-time.Hour))
	_, err = d.workspace.Open(d.setUp)
	require.NoError(t, err)
	open := d.opened(t)
	assert.False(t, signed.rightsIn(open.Now().Index, d.workspace.now()).on(rbac.ScreenUsers, rbac.Edit), "also for who signed in before")
	_, err = (&Review{d.Session}).Apply(d.setUp, before.ID, "as agreed")
	assert.Equal(t, CodeStale, code(t, err), "what was planned when it counted is looked at again")
	_, err = signed.overview().TrustClock(d.setUp)
	assert.Error(t, err, "who signed in does not say what time it is")
	set(testNow.Add(time.Hour))
	assert.True(t, d.lends(t), "the clock caught up")
	assert.Equal(t, []string{"The clock of this computer is behind: it says 3 November 2026, 08:00 UTC, and it was 3 November 2026, 09:00 UTC before"}, d.clockEvents(t, "clock"))
}

func TestAClockThatWasAheadIsSaidToBeRight(t *testing.T) {
	d, set := clockDesk(t, testNow, 24*time.Hour)
	set(testNow.AddDate(1, 0, 0))
	assert.False(t, d.lends(t))
	set(testNow.Add(time.Hour))
	assert.False(t, d.lends(t))
	view, err := d.overview().Get(d.setUp)
	require.NoError(t, err)
	assert.Contains(t, view.Clock, "3 November 2027")
	view, err = d.overview().TrustClock(d.setUp)
	require.NoError(t, err)
	assert.Empty(t, view.Clock)
	assert.True(t, d.lends(t))
	require.NoError(t, d.workspace.Close(d.setUp))
	assert.True(t, d.lends(t), "and stays so")
	assert.Len(t, d.clockEvents(t, "clock"), 2)
	assert.Contains(t, d.clockEvents(t, "expire")[0], "Bob Meyer")
}
