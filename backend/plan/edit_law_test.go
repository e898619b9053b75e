package plan

import (
	"encoding/json"
	"errors"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
)

var kindsOfError = []error{rbac.ErrNotFound, rbac.ErrExists, rbac.ErrInvalid, rbac.ErrCycle, rbac.ErrInUse, rbac.ErrDenied}

func TestEveryEditIsPureCanonicalReplayableAndUndoable(t *testing.T) {
	for _, name := range slices.Sorted(maps.Keys(verbs)) {
		t.Run(name, func(t *testing.T) {
			done := false
			checkUntil(t, func() bool { return done }, func(t *rapid.T) {
				s := rbactest.SetUp(t)
				done = requireLawful(t, s, verbs[name](drawn{t, s})) || done
			})
		})
	}
}

// requireLawful reports whether the edit came through.
func requireLawful(t *rapid.T, s *rbac.SetUp, e Edit) bool {
	require.NotEmpty(t, e.Title)
	was := document(t, s)
	next, _, err := step(s, e)
	require.Equal(t, was, document(t, s), "the set-up it was given is as it was")
	if err != nil {
		requireKind(t, err)
		return false
	}
	require.Empty(t, rbac.Diff(next.Canonical(), next, nil))
	requireShared(t, s, next)

	replayed, err := rbac.Apply(s, rbac.Diff(s, next, e.Renames))
	require.NoError(t, err)
	requireSame(t, next, replayed)

	again, _, err := step(s, e)
	require.NoError(t, err)
	require.Empty(t, rbac.Diff(next, again, nil))
	requireUndoable(t, s, next, e)
	return true
}

func TestWhatAnEditMakesImpossibleIsDropped(t *testing.T) {
	for name, what := range map[string][]DroppedKind{
		"DeleteGroups":      {DroppedView, DroppedGoal, DroppedAssignment},
		"MoveGroup":         {DroppedGoal},
		"RemoveViews":       {DroppedGoal},
		"SetRole":           {DroppedToggle},
		"RemoveRole":        {DroppedToggle},
		"Terminate":         {DroppedToggle},
		"DeleteRole":        {DroppedToggle},
		"UpdateRole":        {DroppedToggle},
		"RemovePermissions": {DroppedToggle},
	} {
		t.Run(name, func(t *testing.T) {
			seen := map[DroppedKind]bool{}
			checkUntil(t, func() bool { return containsAll(seen, what) }, func(t *rapid.T) {
				s := rbactest.SetUp(t)
				next, dropped, err := step(s, verbs[name](drawn{t, s}))
				if err != nil {
					return
				}
				for _, d := range dropped {
					seen[d.What] = true
				}
				for _, problem := range rbac.Validate(next) {
					require.True(t, !strings.HasPrefix(problem.Path, "users[") || errors.Is(problem, rbac.ErrConstraint), problem.Error())
				}
			})
		})
	}
}

// checkUntil checks a law, again and again until what it is about has been seen.
func checkUntil(t *testing.T, seen func() bool, law func(*rapid.T)) {
	rapid.Check(t, law)
	for range 30 {
		if seen() {
			return
		}
		rapid.Check(t, law)
	}
	require.Fail(t, "what the law is about never happened")
}

func containsAll(seen map[DroppedKind]bool, what []DroppedKind) bool {
	return !slices.ContainsFunc(what, func(k DroppedKind) bool { return !seen[k] })
}

func TestConsequencesLeaveASoundStepAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rbactest.SetUp(t)
		_, e := drawEdit(t, s)
		next, _, err := step(s, e)
		if err != nil {
			return
		}
		settled, dropped := consequences(next, next)
		require.Same(t, next, settled)
		require.Empty(t, dropped)
	})
}

// document is the set-up as text, in which lists that are empty and lists that are not there
// are the same.
func document(t require.TestingT, s *rbac.SetUp) string {
	text, err := json.Marshal(s)
	require.NoError(t, err)
	return strings.ReplaceAll(string(text), ":null", ":[]")
}

func requireSame(t require.TestingT, want, got *rbac.SetUp) {
	require.Equal(t, document(t, want), document(t, got))
}

func requireKind(t require.TestingT, err error) {
	for _, kind := range kindsOfError {
		if errors.Is(err, kind) {
			return
		}
	}
	require.Fail(t, "no kind of error", "%v", err)
}

// requireShared holds that an entity of the next set-up that is equal to the one before is
// that very one.
func requireShared(t require.TestingT, before, next *rbac.SetUp) {
	for _, u := range next.Users {
		requireSamePointer(t, before.User(u.Email), u)
	}
	for _, r := range next.Roles {
		requireSamePointer(t, before.Role(r.Key), r)
	}
	for _, g := range next.Groups {
		requireSamePointer(t, before.Group(g.Key), g)
	}
}

func requireSamePointer[E any](t require.TestingT, before, next *E) {
	if before != nil && before != next {
		require.False(t, reflect.DeepEqual(before, next), "%v was copied for nothing", next)
	}
}
