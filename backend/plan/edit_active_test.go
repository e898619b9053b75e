package plan

import (
	"testing"

	"github.com/stretchr/testify/require"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

func TestARoleIsDeactivatedForOnePersonAndActivatedAgain(t *testing.T) {
	s := office(t)
	at := instant("2026-11-22T10:00:00Z").Time
	asked := access.Request{User: "bob@acme.test", Permission: "trends", Action: rbac.View, Time: at}

	next, dropped := done(t, s, DeactivateRole(s, "lead", "bob@acme.test", at))
	require.Empty(t, dropped, "switches come back with the role")
	held := next.User("bob@acme.test").Assignments
	require.Equal(t, []rbac.Assignment{{Role: "lead", Until: rbac.At(at)}}, held)
	require.False(t, access.Compile(next).Allowed(&asked))

	again, _ := done(t, next, ActivateRole(next, "bob@acme.test", held[0], at))
	require.True(t, access.Compile(again).Allowed(&asked))
	requireSame(t, s, again)

	refused(t, next, DeactivateRole(next, "lead", "bob@acme.test", at), rbac.ErrNotFound, "lead")
	refused(t, s, ActivateRole(s, "bob@acme.test", rbac.Assignment{Role: "lead"}, at), rbac.ErrInvalid, "not ended")
}

func TestWhatOfARoleHasNotBegunGoesWhenItIsDeactivated(t *testing.T) {
	s := office(t)
	s, _ = done(t, s, AddAssignment(s, rbac.Assignment{Role: "lead", From: instant("2027-02-01T00:00:00Z")}, "cem@acme.test"))
	at := instant("2026-11-22T10:00:00Z").Time
	next, _ := done(t, s, DeactivateRole(s, "lead", "cem@acme.test", at))
	require.Equal(t, []rbac.Assignment{
		{Role: "lead", Groups: []rbac.GroupKey{"north", "sales"}, Until: rbac.At(at), Reason: "stands in for Bob"},
		{Role: "viewer", Reason: "since 2020"},
	}, next.User("cem@acme.test").Assignments)
}
