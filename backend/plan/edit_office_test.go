package plan

import (
	"testing"

	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
)

// office is a small set-up to try edits on: Ada owns it, Bob leads Sales, Cem stands in for
// him, Dora has left, Eva is invited. Sales has Sales North under it.
func office(t *testing.T) *rbac.SetUp {
	s := &rbac.SetUp{
		Name: "Office",
		Catalogue: rbac.Catalogue{Name: "Office", Areas: []*rbac.Area{
			{Key: "account", Name: "Account", Permissions: []*rbac.Permission{
				{Key: "access", Name: "App access", Scope: rbac.ScopeNone, Editable: true, Governs: []rbac.Screen{rbac.ScreenRoles, rbac.ScreenUsers}},
				{Key: "billing", Name: "Billing", Scope: rbac.ScopeNone, Editable: true},
				{Key: "feed", Name: "Data feed", Scope: rbac.ScopeNone, APIOnly: true},
			}},
			{Key: "reports", Name: "Reports", Permissions: []*rbac.Permission{
				{Key: "trends", Name: "Trends", Scope: rbac.ScopeGroups},
				{Key: "alarms", Name: "Alarm log", Scope: rbac.ScopeGroups, Editable: true},
				{Key: "shots", Name: "Screenshots", Scope: rbac.ScopeGroups, Requires: []rbac.Requirement{{Permission: "alarms"}}},
			}},
		}},
		Roles: []*rbac.Role{
			{Key: "owner", Name: "Owner", BuiltIn: true, Owner: true, Reach: rbac.ReachAll,
				Grants:   Levels{"access": rbac.Yes, "billing": rbac.Yes, "alarms": rbac.Yes, "trends": rbac.Yes},
				Defaults: Levels{"access": rbac.Yes, "billing": rbac.Yes},
				Floors:   map[rbac.PermissionKey]rbac.Bound{"access": {Level: rbac.Yes, Reason: "somebody must be able to repair access"}}},
			{Key: "lead", Name: "Lead", BuiltIn: true, Reach: rbac.ReachGroups,
				Grants: Levels{"alarms": rbac.Read, "trends": rbac.Limited}, Defaults: Levels{"alarms": rbac.Read},
				Ceilings: map[rbac.PermissionKey]rbac.Bound{"alarms": {Level: rbac.Read, Reason: "Leads may only read alarms"}},
				Toggles:  []rbac.PermissionKey{"billing", "feed"}},
			{Key: "viewer", Name: "Viewer", Reach: rbac.ReachGroups, Grants: Levels{"trends": rbac.Limited}},
			{Key: "head", Name: "Head of all", Reach: rbac.ReachGroups, Includes: []rbac.RoleKey{"lead"}},
			{Key: "terminated", Name: "Terminated", Reach: rbac.ReachGroups},
		},
		Constraints: []*rbac.Constraint{{Key: "apart", Name: "Pay or approve", Kind: rbac.Static, Roles: []rbac.RoleKey{"owner", "viewer"}, Limit: 2}},
		Groups: []*rbac.Group{
			{Key: "north", Name: "Sales North", Parent: "sales", Users: []rbac.Email{"bob@acme.test"}},
			{Key: "ops", Name: "Ops", Computers: []rbac.ComputerID{"PC-1"}},
			{Key: "sales", Name: "Sales", Parent: "", Users: []rbac.Email{"bob@acme.test", "zoe@acme.test"}},
		},
		Users: []*rbac.User{
			{Email: "ada@acme.test", FirstName: "Ada", LastName: "Owner", Status: rbac.Active, Assignments: []rbac.Assignment{{Role: "owner"}}},
			{Email: "bob@acme.test", FirstName: "Bob", LastName: "Meyer", Status: rbac.Active,
				Assignments: []rbac.Assignment{{Role: "lead"}}, Toggles: Levels{"billing": rbac.Yes},
				Views: rbac.Views{Groups: []rbac.GroupKey{"sales"}, Goals: []rbac.GroupKey{"north"}}},
			{Email: "cem@acme.test", FirstName: "Cem", Status: rbac.Active, Assignments: []rbac.Assignment{
				{Role: "lead", Groups: []rbac.GroupKey{"north", "sales"}, Until: instant("2027-01-01T00:00:00Z"), Reason: "stands in for Bob"},
				{Role: "viewer", Reason: "since 2020"}}},
			{Email: "dora@acme.test", Status: rbac.Terminated},
			{Email: "eva@acme.test", FirstName: "Eva", Status: rbac.Invited, Assignments: []rbac.Assignment{{Role: "viewer", Groups: []rbac.GroupKey{"north"}}}},
		},
		Statements: []*rbac.Statement{
			{Key: "bob", Text: "Bob sees himself", Kind: rbac.Can, Who: rbac.Who{User: "bob@acme.test"}, Permission: "trends", Action: rbac.View, Subject: "user:bob@acme.test"},
			{Key: "leads", Text: "Leads see no bills", Kind: rbac.Cannot, Who: rbac.Who{Role: "lead"}, Permission: "billing", Action: rbac.Edit},
		},
	}
	s = s.Canonical()
	require.Empty(t, rbac.Validate(s))
	return s
}

func instant(text string) rbac.Instant {
	i, err := rbac.ParseInstant(text)
	if err != nil {
		panic(err)
	}
	return i
}

// done is the set-up after an edit that must come through and lead to a valid set-up.
func done(t *testing.T, s *rbac.SetUp, e Edit) (*rbac.SetUp, []Dropped) {
	t.Helper()
	next, dropped, err := step(s, e)
	require.NoError(t, err)
	require.Empty(t, rbac.Validate(next))
	return next, dropped
}

func refused(t *testing.T, s *rbac.SetUp, e Edit, kind error, says ...string) {
	t.Helper()
	_, err := e.Do(s)
	require.ErrorIs(t, err, kind)
	for _, part := range says {
		require.ErrorContains(t, err, part)
	}
}
