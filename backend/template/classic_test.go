package template_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
)

// classicRows are the permissions behind each capability of the classic table.
var classicRows = map[string][]rbac.PermissionKey{
	"Dashboards and reports":     {"reports.dashboards", "reports.productivity", "reports.other"},
	"Activity logs / drill-down": {"reports.activity_logs"},
	"Alarms":                     {"alarms.alarms"},
	"Export data":                {"reports.export"},
	"Account settings, access, classification": {"account.settings", "account.access", "account.groups", "account.classification"},
	"Own ActivTrak Profile":                    {"account.profile"},
	"Support and billing requests":             {"account.support"},
	"Security audit log":                       {"account.security_audit"},
}

func TestClassicSaysWhatTheTableSays(t *testing.T) {
	s := setUp(t, "activtrak-classic")
	x := tables(t, "Capability", "Admin")[0]
	for _, row := range x.rows {
		for i, name := range x.head[1:] {
			t.Run(row[0]+" of "+name, func(t *testing.T) {
				classicCell(t, s, row[0], roleNamed(t, s, name), row[1+i])
			})
		}
	}
	said := 0
	for _, keys := range classicRows {
		said += len(keys)
	}
	assert.Len(t, rows{&s.Catalogue}.keys(func(*rbac.Permission) bool { return true }), said, "rows")
}

func classicCell(t *testing.T, s *rbac.SetUp, capability string, r *rbac.Role, cell string) {
	switch capability {
	case "Access level label":
		label := strings.ReplaceAll(strings.ToLower(r.Description), "-", " ")
		assert.True(t, strings.HasPrefix(label, strings.ReplaceAll(strings.ToLower(cell), "-", " ")), "%q begins with %q", r.Description, cell)
	case "Audience":
		assert.True(t, strings.HasPrefix(r.BestFor, cell), "%q begins with %q", r.BestFor, cell)
	case "Data scope":
		assert.Equal(t, cell == "everything", r.Reach == rbac.ReachAll, "reaches all")
		assert.Equal(t, strings.HasPrefix(cell, "own data"), r.OwnData, "own data")
	default:
		keys, known := classicRows[capability]
		require.True(t, known, "capability %q", capability)
		for _, key := range keys {
			permission(t, s, key)
			want := rbac.No
			if cell != "productivity reports only" {
				want = level(t, cell)
			} else if key == "reports.productivity" {
				want = rbac.Yes
			}
			assert.Equal(t, want.String(), r.Grants[key].String(), key)
		}
	}
}
