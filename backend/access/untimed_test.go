package access_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// timed is a set-up of one person who holds a permission through one assignment.
func timed(from, until rbac.Instant) *access.Index {
	return access.Compile((&rbac.SetUp{
		Name: "Acme",
		Catalogue: rbac.Catalogue{Areas: []*rbac.Area{{Key: "a", Name: "A", Permissions: []*rbac.Permission{
			{Key: "p", Name: "P", Editable: true},
		}}}},
		Roles: []*rbac.Role{{Key: "r", Name: "R", Reach: rbac.ReachAll, Grants: map[rbac.PermissionKey]rbac.Level{"p": rbac.Yes}}},
		Users: []*rbac.User{{Email: "u@acme.test", Status: rbac.Active, Assignments: []rbac.Assignment{{Role: "r", From: from, Until: until}}}},
	}).Canonical())
}

func TestWhereTheClockIsNotBelievedWhatHasADateDoesNotCount(t *testing.T) {
	day := time.Date(2026, 11, 3, 12, 0, 0, 0, time.UTC)
	begun, ends := rbac.At(day.AddDate(0, -1, 0)), rbac.At(day.AddDate(0, 1, 0))
	request := access.Request{User: "u@acme.test", Permission: "p", Action: rbac.Edit, Time: day}
	for name, c := range map[string]struct {
		from, until rbac.Instant
		counts      bool
	}{
		"no-dates": {counts: true}, "begun": {from: begun}, "ends": {until: ends}, "both": {from: begun, until: ends},
		"not-yet": {from: ends}, "over": {until: begun},
	} {
		ix := timed(c.from, c.until)
		back := ix.Untimed(true)
		decision := back.Decide(request)
		assert.Equal(t, c.counts, decision.Allowed, name)
		if !c.counts {
			assert.Equal(t, access.ClockBack, decision.Reasons[0].Code, name)
		}
		assert.Equal(t, c.counts, !back.Hold("u@acme.test", "p", access.Circumstances{Time: day}).Nothing(), name)
		assert.Equal(t, c.counts, len(back.Contributors("u@acme.test", "p", access.Circumstances{Time: day})) == 1, name)
		next := back.Next(ix.SetUp().WithGroup(&rbac.Group{Key: "g", Name: "G"}))
		assert.Equal(t, c.counts, next.Decide(request).Allowed, "%s: a change does not forget it", name)
		assert.Equal(t, ix.Decide(request), next.Untimed(false).Decide(request), name)
	}
	ix := timed(begun, ends)
	require.True(t, ix.Decide(request).Allowed)
	assert.Same(t, ix, ix.Untimed(false))
}
