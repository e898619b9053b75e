package app

import (
	"fmt"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/course"
	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
)

// watcher hears what a session's page would, and can wait for it.
type watcher struct {
	mu    sync.Mutex
	heard []Progress
	came  chan Progress
}

func newWatcher() *watcher { return &watcher{came: make(chan Progress, 1000)} }

func (w *watcher) Announce(event EventName, payload any) {
	if p, is := payload.(Progress); is && event == EventProgress {
		w.mu.Lock()
		w.heard = append(w.heard, p)
		w.mu.Unlock()
		w.came <- p
	}
}

func TestWhatTakesLongSaysSoAndEndsWhenItIsCancelled(t *testing.T) {
	w := newWatcher()
	s := NewSession(testWorkspace(t), DoorWindow, w)
	stopped := make(chan error, 1)
	answered := make(chan error, 1)
	go func() {
		_, err := answer(s, act{open: true}, func() (int, error) {
			return during(s, "Counting sheep", func(on *course.Course) (int, error) {
				<-on.Context().Done()
				stopped <- on.Err()
				return 1, nil
			})
		})
		answered <- err
	}()
	shown := <-w.came
	assert.Equal(t, "Counting sheep", shown.Step)
	assert.False(t, shown.Ended)
	require.NoError(t, (&Jobs{s}).Cancel(shown.Job))
	assert.Equal(t, CodeCancelled, code(t, <-answered))
	assert.ErrorIs(t, <-stopped, course.ErrGivenUp, "nothing is left computing")
	assert.True(t, (<-w.came).Ended)
	require.NoError(t, (&Jobs{s}).Cancel(shown.Job), "one that has ended is no error")
}

func TestWhatIsBeingSavedSaysThatItCannotBeCancelled(t *testing.T) {
	w := newWatcher()
	s := NewSession(testWorkspace(t), DoorWindow, w)
	got, err := saved(s, "Saving", func() (int, error) {
		shown := <-w.came
		assert.True(t, shown.Final)
		return 7, (&Jobs{s}).Cancel(shown.Job)
	})
	require.NoError(t, err)
	assert.Equal(t, 7, got, "it was carried out all the same")
	assert.True(t, (<-w.came).Ended)
}

func TestWhatChangesSomethingCanBeCancelledUntilItIsSaved(t *testing.T) {
	for name, one := range map[string]struct {
		before bool
		code   ErrorCode
	}{"before": {true, CodeCancelled}, "after": {false, ""}} {
		t.Run(name, func(t *testing.T) {
			w := newWatcher()
			s := NewSession(testWorkspace(t), DoorWindow, w)
			saved := false
			_, err := answer(s, act{open: true}, func() (int, error) {
				return carried(s, "Writing", func(on *course.Course) (int, error) {
					shown := <-w.came
					if one.before {
						require.NoError(t, (&Jobs{s}).Cancel(shown.Job))
					}
					if !on.At(course.Saving, 0, 0) {
						return 0, on.Err()
					}
					require.NoError(t, (&Jobs{s}).Cancel(shown.Job))
					saved = true
					return 1, nil
				})
			})
			assert.Equal(t, !one.before, saved)
			if one.before {
				assert.Equal(t, one.code, code(t, err))
			} else {
				assert.NoError(t, err)
			}
		})
	}
}

func TestProgressIsToldInNumbers(t *testing.T) {
	w := newWatcher()
	s := NewSession(testWorkspace(t), DoorWindow, w)
	got, err := during(s, "Working it out", func(on *course.Course) (int, error) {
		<-w.came // shown by now
		on.At(course.Effects, 1, 4)
		on.At(course.Effects, 2, 4)
		on.At(course.Findings, 3, 4)
		return 4, nil
	})
	require.NoError(t, err)
	assert.Equal(t, 4, got)
	var done []int
	var steps []string
	for _, p := range w.heard {
		done, steps = append(done, p.Done), append(steps, p.Step)
	}
	assert.Equal(t, []int{0, 1, 2, 3, 3}, done)
	assert.Equal(t, []string{
		"Working it out", "Working out who gains and who loses, 4 people", "Working out who gains and who loses, 4 people",
		"Looking at 4 people", "Looking at 4 people",
	}, steps)
}

func TestWhatBreaksWhileSomebodyWaitsIsSaidToThem(t *testing.T) {
	s := NewSession(testWorkspace(t), DoorWindow, newWatcher())
	_, err := answer(s, act{open: true}, func() (int, error) {
		return during(s, "Breaking", func(*course.Course) (int, error) { panic("no") })
	})
	assert.Equal(t, CodeBroken, code(t, err))
}

func TestFiftyThousandPeopleComeInFromAFileAndAPlanOfThemIsGivenUp(t *testing.T) {
	s, err := newExample(testNow)
	require.NoError(t, err)
	next := *s
	for i := range 50_000 {
		next.Users = append(next.Users, &rbac.User{
			Email: rbac.Email(fmt.Sprintf("user%05d@acme.test", i)), FirstName: "User", LastName: fmt.Sprint(i), Status: rbac.Active,
			Assignments: []rbac.Assignment{{Role: "viewer"}}, Views: rbac.Views{Groups: []rbac.GroupKey{"sales"}},
		})
	}
	text := setupfile.Write(next.Canonical())
	w := newWatcher()
	session := NewSession(testWorkspace(t), DoorWindow, w)
	frame, err := (&SetUps{session}).Example()
	require.NoError(t, err)
	x := &Transfer{session}
	card := session.keepFile("large.json", text)
	read, err := x.Read(frame.ID, card.ID)
	require.NoError(t, err)
	require.Empty(t, read.Problems)

	before, err := (&Shell{session}).Frame(frame.ID)
	require.NoError(t, err)
	cancelled := make(chan error, 1)
	go func() {
		for p := <-w.came; ; p = <-w.came {
			if !p.Ended {
				cancelled <- (&Jobs{session}).Cancel(p.Job)
				return
			}
		}
	}()
	_, err = x.Import(frame.ID, ImportChoice{File: card.ID, Mode: "merge"})
	if err != nil {
		assert.Equal(t, CodeCancelled, code(t, err))
		require.NoError(t, <-cancelled)
	}
	after, err := (&Shell{session}).Frame(frame.ID)
	require.NoError(t, err)
	assert.Equal(t, before.Revision, after.Revision, "nothing was changed")
}
