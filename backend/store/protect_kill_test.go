package store_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
	"rolebook/backend/store/storetest"
)

func TestAKillWhileThePassphraseChangesLeavesTheOldOrTheNew(t *testing.T) {
	f := storetest.Folder(t)
	word := told(1)[0]
	states := map[string]int{}
	for round := range rounds {
		s := storetest.Create(t, f, crowd(800).WithGroup(&rbac.Group{Key: "sales", Name: word}))
		want, _ := s.State()
		task := []string{"protect", "protect", "unprotect"}[round%3]
		if round%3 > 0 {
			protect(t, s, firstPhrase)
		}
		kept := s.Head()
		require.NoError(t, s.Close())
		c := start(t, task, f)
		moment := time.NewTimer(time.Duration(rand.IntN(60)) * time.Millisecond)
		<-moment.C
		done := c.kill(t) == "done"
		state := "old"
		phrase := map[bool]string{true: firstPhrase, false: ""}[round%3 > 0]
		s, err := f.OpenWith(s.Slug(), phrase)
		if err != nil {
			require.False(t, done && task == "unprotect")
			state, phrase = "new", secondPhrase
			s, err = f.OpenWith("acme-gmbh", phrase)
		}
		require.NoError(t, err)
		if task == "unprotect" && !s.Protected() {
			state = "new"
		}
		got, _ := s.State()
		equal(t, want, got)
		require.False(t, done && state == "old")
		_, err = s.Verify(t.Context(), kept)
		require.NoError(t, err)
		assert.Equal(t, kept.Seq+map[string]uint64{"new": 1}[state], s.Head().Seq)
		assert.Empty(t, names(t, f.Path(), s.Slug(), "moving"))
		if s.Protected() {
			assert.Empty(t, found(t, f.Path(), []string{word}), task+" "+state)
		}
		states[task+", "+state]++
		require.NoError(t, s.Close())
		remove(t, f.Path(), s.Slug())
	}
	t.Log(states)
}

func TestNothingAcknowledgedIsLostWhenAProtectedSetUpIsKilled(t *testing.T) {
	f := storetest.Folder(t)
	s := storetest.Create(t, f, acme())
	protect(t, s, firstPhrase)
	require.NoError(t, s.Close())
	for range rounds / 2 {
		c := start(t, "write", f)
		last := ""
		for range 1 + rand.IntN(20) {
			last = c.line(t)
		}
		if after := c.kill(t); after != "" {
			last = after
		}
		s, err := f.OpenWith("acme-gmbh", firstPhrase)
		require.NoError(t, err)
		head := s.Head().Seq
		assert.GreaterOrEqual(t, fmt.Sprintf("%9d", head), fmt.Sprintf("%9s", last))
		got, _ := s.State()
		want := acme()
		for n := uint64(3); n <= head; n++ {
			want = step(want, n)
		}
		equal(t, want, got)
		require.NoError(t, s.Close())
	}
}
