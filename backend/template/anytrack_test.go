package template_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
)

func TestAnyTrackSaysWhatTheTableSays(t *testing.T) {
	s := setUp(t, "anytrack")
	x := tables(t, "Capability", "Account Owner")[0]
	for _, row := range x.rows {
		for i, name := range x.head[1:] {
			t.Run(row[0]+" of "+name, func(t *testing.T) {
				anyTrackCell(t, s, row[0], roleNamed(t, s, name), row[1+i])
			})
		}
	}
}

func anyTrackCell(t *testing.T, s *rbac.SetUp, capability string, r *rbac.Role, cell string) {
	switch capability {
	case "Read-only switch":
		assert.Equal(t, cell == "available", strings.Contains(r.Description, "read only"), "on the card")
	case "Custom per user":
		assert.Equal(t, cell == "Yes", len(r.Toggles) > 0, "has switches: %v", r.Toggles)
	case "Export data switch":
		assert.Equal(t, cell == "available", slices.Contains(r.Toggles, "tracking.export"), "switch")
		assert.Equal(t, strings.Contains(cell, "Yes"), r.Grants["tracking.export"] == rbac.Yes, "holds it")
	default:
		key := (rows{&s.Catalogue}).meant(t, capability, "")[0]
		base, rest, _ := strings.Cut(strings.NewReplacer(" by default", "", ";", ",").Replace(cell), ", ")
		assert.Equal(t, level(t, base).String(), r.Grants[key].String(), "level")
		assert.Equal(t, rest == "never", r.Ceiling(key) == rbac.No, "never more")
		assert.Equal(t, rest == "toggle", slices.Contains(r.Toggles, key), "switch")
		if strings.HasPrefix(rest, "may be limited") {
			assert.Equal(t, rbac.ScopeGroups, permission(t, s, key).Scope, "can be limited to properties")
		}
	}
}

func TestAnyTrackOwnersHoldMoreThanAnyManagerCan(t *testing.T) {
	s := setUp(t, "anytrack")
	manager := roleNamed(t, s, "Account Manager")
	higher := 0
	for _, p := range s.Catalogue.Permissions() {
		if len(p.Governs) > 0 && roleNamed(t, s, "Account Owner").Grants[p.Key] == rbac.Yes && manager.Ceiling(p.Key) != rbac.Yes {
			higher++
		}
	}
	require.Positive(t, higher, "a governing row that no manager can be given")
}

func TestAnyTrackAccountRowsBeyondTheTableAreTheOwners(t *testing.T) {
	s := setUp(t, "anytrack")
	beyond := (rows{&s.Catalogue}).listed(t, "Access levels, Access reviews, Groups of properties, Activity history, Account settings")
	for _, key := range append(beyond, "account.transfer") {
		for _, r := range s.Roles {
			held := r.Owner || r.Name == "Account Manager" && key == "account.property_groups"
			assert.Equal(t, held, r.Grants[key] == rbac.Yes, "%s of %s", key, r.Name)
		}
	}
}
