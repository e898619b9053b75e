package plan_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

func TestStatements(t *testing.T) {
	pay := func(kind rbac.StatementKind, who rbac.Who) *rbac.Statement {
		return &rbac.Statement{Key: "s", Kind: kind, Who: who, Permission: "pay", Action: rbac.View}
	}
	withClerk := func(s *rbac.SetUp) *rbac.SetUp {
		return user(s, "vera@acme.test", func(u *rbac.User) { u.Assignments = []rbac.Assignment{{Role: "clerk"}} })
	}
	apart := func(s *rbac.SetUp) *rbac.SetUp {
		s = user(s, "vera@acme.test", func(u *rbac.User) { u.Assignments = []rbac.Assignment{{Role: "clerk"}, {Role: "viewer"}} })
		return s.WithConstraint(&rbac.Constraint{Key: "c", Kind: rbac.Dynamic, Roles: []rbac.RoleKey{"clerk", "viewer"}, Limit: 2})
	}
	same := func(s *rbac.SetUp) *rbac.SetUp { return s }
	cases := map[string]struct {
		change    func(*rbac.SetUp) *rbac.SetUp
		statement *rbac.Statement
		want      plan.Verdict
		by        rbac.Email
	}{
		"can-holds-for-the-one-who-may":           {same, pay(rbac.Can, rbac.Who{User: "olga@acme.test"}), plan.Holds, ""},
		"can-breaks-for-the-one-who-may-not":      {same, pay(rbac.Can, rbac.Who{User: "vera@acme.test"}), plan.Broken, "vera@acme.test"},
		"cannot-holds-where-nothing-is-granted":   {same, pay(rbac.Cannot, rbac.Who{User: "vera@acme.test"}), plan.Holds, ""},
		"cannot-breaks-through-a-second-role":     {withClerk, pay(rbac.Cannot, rbac.Who{User: "vera@acme.test"}), plan.Broken, "vera@acme.test"},
		"only-breaks-outside":                     {withClerk, pay(rbac.Only, rbac.Who{Role: "owner"}), plan.Broken, "vera@acme.test"},
		"only-holds-inside":                       {same, pay(rbac.Only, rbac.Who{Role: "owner"}), plan.Holds, ""},
		"cannot-looks-at-every-choice-of-roles":   {apart, pay(rbac.Cannot, rbac.Who{User: "vera@acme.test"}), plan.Broken, "vera@acme.test"},
		"can-is-content-with-one-choice-of-roles": {apart, pay(rbac.Can, rbac.Who{User: "vera@acme.test"}), plan.Holds, ""},
		"a-role-means-active-holders": {func(s *rbac.SetUp) *rbac.SetUp {
			return user(withClerk(s), "vera@acme.test", func(u *rbac.User) { u.Status = rbac.Suspended })
		}, pay(rbac.Can, rbac.Who{Role: "clerk"}), plan.Holds, ""},
		"what-it-names-is-gone": {same, pay(rbac.Can, rbac.Who{Role: "nobody"}), plan.Undecidable, ""},
		"a-group-means-its-members": {func(s *rbac.SetUp) *rbac.SetUp {
			return s.WithGroup(&rbac.Group{Key: "ops", Name: "Ops", Users: []rbac.Email{"vera@acme.test"}})
		}, pay(rbac.Can, rbac.Who{Group: "ops"}), plan.Broken, "vera@acme.test"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			result := plan.Check(access.Compile(c.change(small())), c.statement, noon)
			assert.Equal(t, c.want, result.Verdict)
			if c.by != "" {
				assert.Equal(t, 1, result.Total)
				assert.Equal(t, c.by, result.Breaches[0].Request.User)
			}
		})
	}
}

func TestAStatementIsAskedBeforeAnAssignmentEnds(t *testing.T) {
	s := user(small(), "vera@acme.test", func(u *rbac.User) {
		u.Assignments = []rbac.Assignment{{Role: "clerk", Until: rbac.At(noon.Add(time.Hour))}}
	})
	can := &rbac.Statement{Key: "s", Kind: rbac.Can, Who: rbac.Who{User: "vera@acme.test"}, Permission: "pay", Action: rbac.View}
	assert.Equal(t, plan.Broken, plan.Check(access.Compile(s), can, noon).Verdict, "she will not be able to in an hour")
	cannot := *can
	cannot.Kind = rbac.Cannot
	assert.Equal(t, plan.Broken, plan.Check(access.Compile(s), &cannot, noon).Verdict, "she can now")
	assert.Equal(t, plan.Holds, plan.Check(access.Compile(s), &cannot, noon.Add(2*time.Hour)).Verdict)
}
