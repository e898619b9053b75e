package store_test

import (
	"math/rand/v2"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
	"rolebook/backend/store"
	"rolebook/backend/store/storetest"
)

const rounds = 20

func TestNothingAcknowledgedIsLostWhenKilled(t *testing.T) {
	f := storetest.Folder(t)
	require.NoError(t, storetest.Create(t, f, acme()).Close())
	acknowledged := 0
	for round := range rounds {
		c := start(t, "write", f)
		last := ""
		for range 1 + rand.IntN(60) {
			last = c.line(t)
		}
		if after := c.kill(t); after != "" {
			last = after
		}
		saved, err := strconv.ParseUint(last, 10, 64)
		require.NoError(t, err)

		s, err := f.Open("acme-gmbh")
		require.NoError(t, err)
		head := s.Head().Seq
		assert.GreaterOrEqual(t, head, saved)
		assert.LessOrEqual(t, head, saved+1)
		got, revision := s.State()
		equal(t, stepped(head), got)
		assert.Equal(t, steppedPrivate(head), keptPrivate(s))
		assert.Equal(t, head, revision)
		assert.Equal(t, store.NotClosed, s.Recovered().Rebuilt)
		if round%5 == 4 {
			require.NoError(t, s.Checkpoint())
		}
		require.NoError(t, s.Close())
		acknowledged = int(saved) - 1
	}
	t.Logf("%d kills, %d acknowledged, 0 lost, 0 torn", rounds, acknowledged)
}

func TestAKilledImportIsThereWholeOrNotAtAll(t *testing.T) {
	f := storetest.Folder(t)
	before, after := acme(), crowd(5000)
	landed := 0
	for range rounds {
		require.NoError(t, storetest.Create(t, f, before).Close())
		c := start(t, "import", f)
		moment := time.NewTimer(time.Duration(rand.IntN(400)) * time.Millisecond)
		<-moment.C
		done := c.kill(t) == "done"
		s, err := f.Open("acme-gmbh")
		require.NoError(t, err)
		got, _ := s.State()
		if s.Head().Seq == 2 {
			landed++
			equal(t, after, got)
		} else {
			assert.False(t, done)
			equal(t, before, got)
		}
		require.NoError(t, s.Close())
		remove(t, f.Path(), "acme-gmbh")
	}
	t.Logf("%d kills: %d times as before, %d times imported, 0 times half", rounds, rounds-landed, landed)
}

func TestAKilledCreationLeavesASetUpOrNothing(t *testing.T) {
	f := storetest.Folder(t)
	landed := 0
	for range rounds {
		c := start(t, "create", f)
		moment := time.NewTimer(time.Duration(rand.IntN(150)) * time.Millisecond)
		<-moment.C
		c.kill(t)
		again, err := store.OpenFolder(f.Path())
		require.NoError(t, err)
		list, err := again.List()
		require.NoError(t, err)
		if len(list) > 0 {
			landed++
			s, err := again.Open("acme-gmbh")
			require.NoError(t, err)
			got, _ := s.State()
			equal(t, crowd(2000), got)
			require.NoError(t, s.Close())
			remove(t, f.Path(), "acme-gmbh")
		}
		assert.Empty(t, names(t, f.Path(), ".new-*"))
		require.NoError(t, again.Close())
	}
	t.Logf("%d kills: %d times nothing, %d times the whole set-up", rounds, rounds-landed, landed)
}

func TestASecondProcessIsToldWhoHasTheSetUp(t *testing.T) {
	f := storetest.Folder(t)
	require.NoError(t, storetest.Create(t, f, acme()).Close())
	c := start(t, "hold", f)
	_, err := f.Open("acme-gmbh")
	var locked *store.Locked
	require.ErrorAs(t, err, &locked)
	assert.ErrorIs(t, err, store.ErrOpen)
	assert.Equal(t, c.Process.Pid, locked.PID)
	assert.EqualError(t, err, `"Acme GmbH" is already open in another Rolebook (process `+strconv.Itoa(c.Process.Pid)+`)`)
	list, err := f.List()
	require.NoError(t, err)
	assert.True(t, list[0].Open)
	assert.Equal(t, c.Process.Pid, list[0].PID)

	c.kill(t)
	s, err := f.Open("acme-gmbh")
	require.NoError(t, err, "a killed process leaves no lock")
	require.NoError(t, s.Announce("http://127.0.0.1:4711"))
	_, err = f.Open("acme-gmbh")
	require.ErrorAs(t, err, &locked)
	assert.Equal(t, "http://127.0.0.1:4711", locked.Address)
	require.NoError(t, s.Close())
	list, err = f.List()
	require.NoError(t, err)
	assert.False(t, list[0].Open)
}

func TestASetUpIsListedWhileOthersLookAndOpen(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	stop := make(chan struct{})
	looked := make(chan error, 1)
	go func() {
		for {
			select {
			case <-stop:
				looked <- nil
				return
			default:
			}
			if _, err := f.List(); err != nil {
				looked <- err
				return
			}
		}
	}()
	for i := range 10 {
		now, number := s.State()
		next := now.WithUser(user(i + 1))
		_, err := s.Apply(number, next, rbac.Diff(now, next, nil), storetest.Event("Add"))
		require.NoError(t, err)
		s = reopen(t, f, s)
	}
	close(stop)
	require.NoError(t, <-looked)
}
