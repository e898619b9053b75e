package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
)

// What is offered as a remedy allows what was denied, starting from the set-up as it is.
func TestRemediesAllowWhatWasDenied(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rbactest.SetUp(t)
		ix := access.Compile(s)
		u := rbactest.One(t, "user", s.Users)
		for _, p := range s.Catalogue.Permissions() {
			req := access.Request{User: u.Email, Permission: p.Key, Action: rbactest.One(t, "action", rbac.Actions), Subject: rbactest.Subject(t, s), Time: noon}
			remedies, _ := plan.Remedies(ix, req, noon)
			if ix.Allowed(&req) {
				require.Empty(t, remedies)
			}
			for _, r := range remedies {
				require.Same(t, ix, r.Plan.Before)
				require.True(t, r.Plan.After.Allowed(&req), "%+v by %s", req, r.Plan.Edit.Title)
				require.False(t, r.Plan.Refused())
			}
		}
	})
}

func TestTheSmallestRemedyComesFirst(t *testing.T) {
	ix := access.Compile(small())
	req := access.Request{User: "vera@acme.test", Permission: "pay", Action: rbac.View, Time: noon}
	remedies, bars := plan.Remedies(ix, req, noon)
	require.NotEmpty(t, remedies)
	assert.Empty(t, bars)
	assert.Equal(t, 1, remedies[0].Steps)
	assert.Equal(t, 1, remedies[0].Gains)

	req = access.Request{User: "vera@acme.test", Permission: "detail", Action: rbac.View, Subject: "user:bob@acme.test", Time: noon}
	remedies, _ = plan.Remedies(ix, req, noon)
	assert.Empty(t, remedies, "nobody knows where Bob belongs")

	locked := role(small(), "viewer", func(r *rbac.Role) {
		r.Ceilings = map[rbac.PermissionKey]rbac.Bound{"pay": {Level: rbac.No, Reason: "Viewers never see pay"}}
	})
	_, bars = plan.Remedies(access.Compile(locked), access.Request{User: "vera@acme.test", Permission: "pay", Action: rbac.View, Time: noon}, noon)
	assert.Equal(t, []plan.Bar{{Role: "viewer", Ceiling: rbac.Bound{Level: rbac.No, Reason: "Viewers never see pay"}}}, bars)
}
