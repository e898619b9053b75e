package app

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
)

// toldView is a view with everything the wrapper has to look after.
type toldView struct {
	Lines []string   `json:"lines"`
	Inner *innerView `json:"inner"`
	Rows  []innerView
	Share float64 `json:"share"`
}

type innerView struct {
	Names []string `json:"names"`
}

func TestWrapperLooksAfterEveryCall(t *testing.T) {
	s := NewSession(testWorkspace(t), DoorWindow, &heard{})
	t.Run("a-panic-is-an-error-with-a-number", func(t *testing.T) {
		_, err := answer(s, act{}, func() (toldView, error) { panic("inside") })
		assert.Equal(t, CodeBroken, code(t, err))
		assert.Contains(t, err.Error(), "Number for the report")
		assert.NotContains(t, err.Error(), "inside")
	})
	t.Run("what-json-cannot-say-is-an-error", func(t *testing.T) {
		_, err := answer(s, act{}, func() (toldView, error) { return toldView{Share: math.NaN()}, nil })
		assert.Equal(t, CodeBroken, code(t, err))
	})
	t.Run("lists-are-never-null", func(t *testing.T) {
		view, err := answer(s, act{}, func() (toldView, error) {
			return toldView{Inner: &innerView{}, Rows: []innerView{{}}}, nil
		})
		require.NoError(t, err)
		text, err := json.Marshal(view)
		require.NoError(t, err)
		assert.NotContains(t, string(text), "null")
	})
	t.Run("an-unknown-error-tells-nothing-of-the-inside", func(t *testing.T) {
		_, err := answer(s, act{}, func() (toldView, error) { return toldView{}, errors.New("badger: value log truncated") })
		assert.Equal(t, CodeBroken, code(t, err))
		assert.NotContains(t, err.Error(), "badger")
	})
	t.Run("a-known-error-is-worded", func(t *testing.T) {
		err := do(s, act{}, func() error { return fmt.Errorf(`group "x": %w`, rbac.ErrCycle) })
		assert.Equal(t, CodeCycle, code(t, err))
	})
	t.Run("nobody-without-a-session", func(t *testing.T) {
		_, err := answer(nil, act{}, func() (toldView, error) { t.Fatal("it ran"); return toldView{}, nil })
		assert.Equal(t, CodeSignedOut, code(t, err))
	})
	t.Run("nobody-through-an-unknown-door", func(t *testing.T) {
		stranger := NewSession(s.workspace, "letter box", &heard{})
		err := do(stranger, act{screen: rbac.ScreenRoles}, func() error { t.Fatal("it ran"); return nil })
		assert.Equal(t, CodeDenied, code(t, err))
	})
}

func TestSessionKeepsTheLastFewThings(t *testing.T) {
	s := newShelf[int](2)
	s.put("a", 1)
	s.put("b", 2)
	s.put("b", 20)
	s.put("c", 3)
	_, there := s.get("a")
	assert.False(t, there, "the oldest goes first")
	two, there := s.get("b")
	assert.True(t, there)
	assert.Equal(t, 20, two)
	_, there = s.take("b")
	assert.True(t, there)
	_, there = s.take("b")
	assert.False(t, there, "what was taken is gone")
}

func TestOwnerIsWhoCreatedItWhileTheyOwnIt(t *testing.T) {
	made, err := newExample(testNow)
	require.NoError(t, err)
	s := NewSession(testWorkspace(t), DoorWindow, &heard{})
	assert.Equal(t, rbac.Email("you@example.com"), s.user(made, "you@example.com"))
	assert.Equal(t, rbac.Email("bea.lindt@example.com"), s.user(made, "gone@example.com"), "else the first owner")
	assert.Equal(t, rbac.Email("bea.lindt@example.com"), s.user(made, "bob.meyer@example.com"), "a power user owns nothing")
	assert.Empty(t, s.user(&rbac.SetUp{}, "you@example.com"))
}
