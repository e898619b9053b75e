package rbactest_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
)

func TestASetUpIsValidCanonicalAndSurvivesJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rbactest.SetUp(t)
		require.Empty(t, rbac.Validate(s))
		require.Empty(t, rbac.Diff(s, s.Canonical(), nil))

		text, err := json.Marshal(s)
		require.NoError(t, err)
		read := new(rbac.SetUp)
		require.NoError(t, json.Unmarshal(text, read))
		require.Empty(t, rbac.Diff(s, read, nil))
	})
}

func TestSetUpsHaveEveryFeatureSoonerOrLater(t *testing.T) {
	seen := map[string]bool{}
	rapid.Check(t, func(t *rapid.T) {
		s := rbactest.SetUp(t)
		for _, r := range s.Roles {
			seen["includes"] = seen["includes"] || len(r.Includes) > 0
			seen["ceiling"] = seen["ceiling"] || len(r.Ceilings) > 0
			seen["floor"] = seen["floor"] || len(r.Floors) > 0 && !r.Owner
			seen["toggle"] = seen["toggle"] || len(r.Toggles) > 0
			seen["channel"] = seen["channel"] || len(r.Channels) > 0
			seen["address"] = seen["address"] || len(r.Addresses) > 0
			seen["date filter"] = seen["date filter"] || len(r.DateFilters) > 0
		}
		for _, u := range s.Users {
			seen["switched"] = seen["switched"] || len(u.Toggles) > 0
			seen["goals"] = seen["goals"] || len(u.Views.Goals) > 0 && !u.Views.All
			seen["several roles"] = seen["several roles"] || len(u.Assignments) > 1
			for _, a := range u.Assignments {
				seen["dated"] = seen["dated"] || !a.From.IsZero() && !a.Until.IsZero()
				seen["for groups"] = seen["for groups"] || len(a.Groups) > 0
			}
		}
		for _, g := range s.Groups {
			seen["parent"] = seen["parent"] || g.Parent != ""
		}
		for _, p := range s.Catalogue.Permissions() {
			seen["restricted"] = seen["restricted"] || p.Restricted
			seen["api only"] = seen["api only"] || p.APIOnly
			seen["requires"] = seen["requires"] || len(p.Requires) > 0
		}
		for _, c := range s.Constraints {
			seen[string(c.Kind)] = true
		}
		for _, st := range s.Statements {
			seen[string(st.Kind)] = true
		}
	})
	for _, feature := range []string{
		"includes", "ceiling", "floor", "toggle", "channel", "address", "date filter", "switched", "goals",
		"several roles", "dated", "for groups", "parent", "restricted", "api only", "requires", "static", "dynamic", "can", "cannot", "only",
	} {
		require.True(t, seen[feature], feature)
	}
}
