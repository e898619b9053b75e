package rbac_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
)

func TestAReplayOfChangesGoesThroughEverySetUpAndBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		states := []*rbac.SetUp{new(rbac.SetUp)}
		var steps [][]rbac.Change
		replay := rbac.NewReplay(states[0])
		for range rapid.IntRange(1, 4).Draw(t, "steps") {
			last, next := states[len(states)-1], rbactest.SetUp(t)
			step := rbac.Diff(last, next, nil)
			require.NoError(t, replay.Apply(step))
			require.Empty(t, rbac.Diff(next, replay.SetUp(), nil))
			states, steps = append(states, next), append(steps, step)
		}
		for i := len(steps) - 1; i >= 0; i-- {
			require.NoError(t, replay.Apply(rbac.Inverse(steps[i])))
			require.Empty(t, rbac.Diff(states[i], replay.SetUp(), nil))
		}
	})
}

func TestWhatIsAddedAgainComesLast(t *testing.T) {
	role := func(key rbac.RoleKey) *rbac.Role { return &rbac.Role{Key: key} }
	set := func(roles ...*rbac.Role) *rbac.SetUp { return &rbac.SetUp{Roles: roles} }
	states := []*rbac.SetUp{set(role("a"), role("b")), set(role("a")), set(role("a"), role("c")), set(role("a"), role("c"), role("b"))}
	replay := rbac.NewReplay(states[0])
	for i, next := range states[1:] {
		require.NoError(t, replay.Apply(rbac.Diff(states[i], next, nil)))
		assert.Empty(t, rbac.Diff(next, replay.SetUp(), nil))
	}
}
