package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

func TestWhoIsSuspendedMissesItWhenTheyAreBack(t *testing.T) {
	s := repairable()
	s.Catalogue.Areas[0].Permissions = append(s.Catalogue.Areas[0].Permissions, &rbac.Permission{Key: "list", Name: "List"})
	s.Roles[1].Grants = map[rbac.PermissionKey]rbac.Level{"list": rbac.Yes}
	s.Users[0].Status = rbac.Suspended
	for name, c := range map[string]struct {
		edit          plan.Edit
		losing, back  []rbac.Email
		harmlessAlone bool
	}{
		"a level of their role": {plan.SetLevels(s, "clerk", plan.Levels{"list": rbac.No}), []rbac.Email{"bo@x.test"}, []rbac.Email{"ana@x.test"}, false},
		"their own role":        {plan.RemoveRole(s, "clerk", "ana@x.test"), nil, []rbac.Email{"ana@x.test"}, false},
		"they come back":        {plan.Unsuspend(s, "ana@x.test"), nil, nil, false},
		"somebody else goes":    {plan.Suspend(s, "bo@x.test"), []rbac.Email{"bo@x.test"}, nil, false},
		"a note":                {plan.SetNotes("Hello"), nil, nil, true},
	} {
		p, err := plan.Make(access.Compile(s), c.edit, noon)
		require.NoError(t, err, name)
		assert.Equal(t, c.losing, losing(p.Effects), name)
		assert.Equal(t, c.back, losing(p.Away), name)
		assert.Equal(t, c.harmlessAlone, p.Harmless(), name)
	}
}

func losing(effects []plan.Effect) []rbac.Email {
	var who []rbac.Email
	for _, e := range effects {
		if e.Loses {
			who = append(who, e.User)
		}
	}
	return who
}
