package plan

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
)

// requireUndoable holds that undo gives back what was, and redo what was undone.
func requireUndoable(t *rapid.T, s, next *rbac.SetUp, e Edit) {
	changes := kept(t, rbac.Diff(s, next, e.Renames))
	undone, dropped, err := step(next, Undo(e.Title, changes))
	require.NoError(t, err)
	require.Empty(t, dropped)
	requireSame(t, s, undone)

	redone, _, err := step(undone, Redo(e.Title, changes))
	require.NoError(t, err)
	requireSame(t, next, redone)
}

func TestUndoOfAnImportGivesBackWhatWas(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ours, file := drawTwo(t)
		im := Import{File: file, Sections: everySection(), Mode: rbactest.One(t, "mode", Modes)}
		next, _, err := step(ours, im.Edit())
		require.NoError(t, err)
		undone, err := Undo("import", kept(t, rbac.Diff(ours, next, nil))).Do(next)
		require.NoError(t, err)
		requireSame(t, ours, undone)
	})
}

func TestUndoneTwiceChangesNothingMore(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rbactest.SetUp(t)
		_, e := drawEdit(t, s)
		next, _, err := step(s, e)
		if err != nil {
			return
		}
		undo := Undo(e.Title, rbac.Diff(s, next, e.Renames))
		once, err := undo.Do(next)
		require.NoError(t, err)
		twice, err := undo.Do(once)
		require.NoError(t, err)
		require.Same(t, once, twice)
	})
}

func TestALaterChangeSurvivesAnUndoOrIsNamedAsInTheWay(t *testing.T) {
	came, refused := 0, 0
	checkUntil(t, func() bool { return came > 0 && refused > 0 }, func(t *rapid.T) {
		s := rbactest.SetUp(t)
		_, first := drawEdit(t, s)
		next, _, err := step(s, first)
		if err != nil {
			return
		}
		_, second := drawEdit(t, next)
		later, _, err := step(next, second)
		if err != nil {
			return
		}
		changes := rbac.Diff(s, next, first.Renames)
		undone, err := Undo(first.Title, changes).Do(later)
		if err != nil {
			refused++
			var blocked *BlockedError
			require.True(t, errors.As(err, &blocked) && errors.Is(err, rbac.ErrStale))
			require.NotEmpty(t, blocked.By)
			return
		}
		came++
		touched := map[Place]bool{}
		for _, c := range rbac.Inverse(changes) {
			touched[Place{Kind: c.Kind, Key: c.Key}] = true
		}
		for _, c := range rbac.Diff(later, undone, Undo("", changes).Renames) {
			require.True(t, c.Kind == rbac.KindOrder || touched[Place{Kind: c.Kind, Key: c.Key}], "%s %s %q", c.Op, c.Kind, c.Key)
		}
	})
}

// kept are the changes as the journal gives them back.
func kept(t require.TestingT, changes []rbac.Change) []rbac.Change {
	text, err := json.Marshal(changes)
	require.NoError(t, err)
	var read []rbac.Change
	require.NoError(t, json.Unmarshal(text, &read))
	return read
}
