package plan

import (
	"testing"

	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
)

func TestARemovedPermissionLeavesNothingBehind(t *testing.T) {
	s := office(t)
	next, dropped := done(t, s.WithoutStatement("leads"), RemovePermissions(s, "billing"))
	require.Nil(t, next.Catalogue.Permission("billing"))
	require.NotContains(t, next.Role("owner").Grants, rbac.PermissionKey("billing"))
	require.NotContains(t, next.Role("owner").Defaults, rbac.PermissionKey("billing"))
	require.Equal(t, []rbac.PermissionKey{"feed"}, next.Role("lead").Toggles)
	require.Equal(t, []Dropped{{User: "bob@acme.test", What: DroppedToggle, Key: "billing"}}, dropped)
	refused(t, s, RemovePermissions(s, "alarms"), rbac.ErrInUse, "shots")
	refused(t, s, RemovePermissions(s, "moon"), rbac.ErrNotFound, "moon")
}

func TestPermissionsMoveWithinAndBetweenAreas(t *testing.T) {
	s := office(t)
	next, _ := done(t, s, MovePermission(s, "shots", "reports", 0))
	require.Equal(t, []string{"shots", "trends", "alarms"}, permissionKeys(areaOf(&next.Catalogue, "reports")))
	next, _ = done(t, next, MovePermission(next, "shots", "account", -1))
	require.Equal(t, []string{"access", "billing", "feed", "shots"}, permissionKeys(areaOf(&next.Catalogue, "account")))
	refused(t, s, MovePermission(s, "shots", "moon", 0), rbac.ErrNotFound, "moon")
}

func TestANewPermissionGetsAKeyFromItsAreaAndName(t *testing.T) {
	s := office(t)
	next, _ := done(t, s, AddPermission("reports", rbac.Permission{Name: "Über alles", Scope: rbac.ScopeGroups, Editable: true}))
	require.NotNil(t, next.Catalogue.Permission("reports-uber-alles"))
	refused(t, s, AddPermission("reports", rbac.Permission{Key: "billing", Name: "x"}), rbac.ErrExists, "billing")

	changed := *s.Catalogue.Permission("shots")
	changed.Sensitive = true
	next, _ = done(t, s, UpdatePermission(changed))
	require.True(t, next.Catalogue.Permission("shots").Sensitive)
	require.Same(t, s.Catalogue.Permission("alarms"), next.Catalogue.Permission("alarms"))
	require.Same(t, s.Catalogue.Areas[0], next.Catalogue.Areas[0])
}

func TestOnlyAnEmptyAreaIsRemoved(t *testing.T) {
	s := office(t)
	refused(t, s, RemoveArea("reports"), rbac.ErrInUse, "reports")
	next, _ := done(t, s, AddArea("Öffnungszeiten"))
	next, _ = done(t, next, RenameArea("offnungszeiten", "Hours"))
	next, _ = done(t, next, MoveArea("offnungszeiten", 0))
	require.Equal(t, &rbac.Area{Key: "offnungszeiten", Name: "Hours"}, next.Catalogue.Areas[0])
	next, _ = done(t, next, RemoveArea("offnungszeiten"))
	requireSame(t, s, next)
}

func TestAnOrganisationHasAddOnsTheCatalogueKnows(t *testing.T) {
	refused(t, office(t), SetAddOns([]rbac.AddOnKey{"moon"}), rbac.ErrNotFound, "moon")
}

func TestConstraintsAndStatementsArePutUnderTheirKeyOrANewOne(t *testing.T) {
	s := office(t)
	next, _ := done(t, s, PutConstraint(rbac.Constraint{Name: "Lead or head", Kind: rbac.Dynamic, Roles: []rbac.RoleKey{"viewer", "lead"}, Limit: 2}))
	require.Equal(t, []rbac.RoleKey{"lead", "viewer"}, next.Constraint("lead-or-head").Roles)
	refused(t, s, PutConstraint(rbac.Constraint{Name: "x", Roles: []rbac.RoleKey{"lead", "lead"}, Limit: 2}), rbac.ErrInvalid, "limit 2 of 1")
	refused(t, s, PutConstraint(rbac.Constraint{Name: "x", Roles: []rbac.RoleKey{"lead", "moon"}, Limit: 2}), rbac.ErrNotFound, "moon")
	refused(t, s, RemoveConstraints(s, "moon"), rbac.ErrNotFound, "moon")

	st := *s.Statement("leads")
	st.Text = "Leads never see bills"
	next, _ = done(t, s, PutStatement(st))
	require.Len(t, next.Statements, 2)
	st.Key = ""
	next, _ = done(t, s, PutStatement(st))
	require.Equal(t, st.Text, next.Statement("leads-never-see-bills").Text)
	refused(t, s, RemoveStatements(s, "moon"), rbac.ErrNotFound, "moon")
	refused(t, s, RenameSetUp(" "), rbac.ErrInvalid)
}
