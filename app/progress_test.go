package app

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

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

func TestWhatTakesLongSaysSoAndCanBeCancelled(t *testing.T) {
	w := newWatcher()
	s := NewSession(testWorkspace(t), DoorWindow, w)
	stuck := make(chan struct{})
	defer close(stuck)
	answered := make(chan error, 1)
	go func() {
		_, err := answer(s, act{open: true}, func() (int, error) {
			return during(s, "Counting sheep", func(ctx context.Context, tell func(int, int)) (int, error) {
				<-stuck
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
	assert.True(t, (<-w.came).Ended)
	require.NoError(t, (&Jobs{s}).Cancel(shown.Job), "one that has ended is no error")
}

func TestProgressIsToldInNumbers(t *testing.T) {
	w := newWatcher()
	s := NewSession(testWorkspace(t), DoorWindow, w)
	got, err := during(s, "Reading", func(_ context.Context, tell func(int, int)) (int, error) {
		<-w.came // shown by now
		tell(1, 4)
		tell(2, 4)
		return 4, nil
	})
	require.NoError(t, err)
	assert.Equal(t, 4, got)
	var done []int
	for _, p := range w.heard[1:] {
		done = append(done, p.Done)
	}
	assert.Equal(t, []int{1, 2, 2}, done)
}

func TestWhatBreaksWhileSomebodyWaitsIsSaidToThem(t *testing.T) {
	s := NewSession(testWorkspace(t), DoorWindow, newWatcher())
	_, err := answer(s, act{open: true}, func() (int, error) {
		return during(s, "Breaking", func(context.Context, func(int, int)) (int, error) { panic("no") })
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
