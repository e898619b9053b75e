package rbac_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
)

func TestPuttingManyIsPuttingEach(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, other := rbactest.SetUp(t), rbactest.SetUp(t)
		users, groups := rbactest.Some(t, "users", other.Users), rbactest.Some(t, "groups", other.Groups)
		each := s
		for _, u := range users {
			each = each.WithUser(u)
		}
		for _, g := range groups {
			each = each.WithGroup(g)
		}
		require.Equal(t, each, s.WithUsers(users...).WithGroups(groups...))
	})
}

func TestPuttingNoneIsTheSetUpItself(t *testing.T) {
	s := new(rbac.SetUp)
	require.Same(t, s, s.WithUsers().WithGroups())
}
