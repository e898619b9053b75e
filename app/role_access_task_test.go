package app

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

func TestARoleIsMadeOfTheTasksOfAJob(t *testing.T) {
	s, setUp := openTemplate(t, "tracktik")
	roles := &RoleAccess{session: s}
	form := TaskForm{Name: "Analyst", Tasks: []TaskTick{
		{Permission: "modules.data_lab"}, {Permission: "schedules.site", Change: true}, {Permission: "operations.timekeeping"},
	}}
	check, err := roles.ForTasks(setUp, form)
	require.NoError(t, err)
	assert.Equal(t, []TaskLevel{
		{"operations.timekeeping", "limited-read"}, {"schedules.site", "limited"}, {"modules.data_lab", "limited"},
	}, check.Levels)
	assert.Equal(t, []TaskNeed{{
		Permission: "security.api_access", Name: "API access", Level: "yes", Sentence: "API access, for Data Lab",
	}}, check.Missing)

	form.Tasks = append(form.Tasks, TaskTick{Permission: "security.api_access"})
	check, err = roles.ForTasks(setUp, form)
	require.NoError(t, err)
	assert.Empty(t, check.Missing)
	view, err := roles.CreateForTasks(setUp, form)
	apply(t, s, setUp, view, err)
	panel, err := roles.Role(setUp, "analyst")
	require.NoError(t, err)
	assert.Equal(t, "groups", panel.Form.Reach)
	assert.Empty(t, panel.Missing)

	check, err = roles.ForTasks(setUp, form)
	require.NoError(t, err)
	assert.Equal(t, []TaskRole{{"analyst", "Analyst", "Analyst can do exactly this already."}}, check.Near)
	check, err = roles.ForTasks(setUp, TaskForm{Tasks: form.Tasks[:1]})
	require.NoError(t, err)
	assert.Equal(t, "Analyst can do all of this already, and 3 things more.", check.Near[0].Sentence)
	check, err = roles.ForTasks(setUp, TaskForm{Reach: "all", Tasks: []TaskTick{{Permission: "data.pay_rates"}}})
	require.NoError(t, err)
	require.Len(t, check.Notes, 2)
	assert.Contains(t, check.Notes[0], "Pay rates: Sensitive")
	_, err = roles.CreateForTasks(setUp, TaskForm{Name: "X", Tasks: []TaskTick{{Permission: "data.pay_rates"}}})
	assert.Equal(t, CodeDenied, code(t, err), "granted by import or command line only")
	_, err = roles.ForTasks(setUp, TaskForm{Tasks: []TaskTick{{Permission: "moon"}}})
	assert.Equal(t, CodeNotFound, code(t, err))
}

// A role made of tasks can do them, and changes nothing that was only to be seen.
func TestARoleOfTasksAllowsThemAndNoMore(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rbactest.SetUp(t)
		l := lookAt(access.Compile(s), rbactest.Now)
		form := TaskForm{Reach: string(rbactest.One(t, "reach", rbac.Reaches))}
		for _, p := range s.Catalogue.Permissions() {
			if rapid.Bool().Draw(t, "ticked") {
				form.Tasks = append(form.Tasks, TaskTick{Permission: string(p.Key), Change: rapid.Bool().Draw(t, "change")})
			}
		}
		levels, err := l.taskLevels(form)
		require.NoError(t, err)
		require.Len(t, levels, len(form.Tasks))
		for _, task := range form.Tasks {
			p := s.Catalogue.Permission(rbac.PermissionKey(task.Permission))
			level := levels[p.Key]
			require.True(t, p.Offers(level))
			require.NotEqual(t, rbac.ExtentNone, level.Reads())
			if p.Editable {
				require.Equal(t, task.Change, level.Writes() != rbac.ExtentNone)
			}
			if p.Scoped() && form.Reach == string(rbac.ReachGroups) {
				require.Equal(t, rbac.ExtentGroups, level.Reads())
			}
		}
	})
}

func TestARoleSaysWhatItsPermissionsNeedToo(t *testing.T) {
	s, setUp := openTemplate(t, "tracktik")
	roles := &RoleAccess{session: s}
	panel, err := roles.Role(setUp, "district-manager")
	require.NoError(t, err)
	assert.Equal(t, []TaskNeed{{
		Permission: "security.api_access", Name: "API access", Level: "yes",
		Sentence: "API access, for Data Lab, Conditional report UI and Dispatch",
	}}, panel.Missing)
	cell, err := roles.Cell(setUp, "district-manager", "modules.dispatch", MatrixDraft{})
	require.NoError(t, err)
	assert.Equal(t, "API access, for Dispatch", cell.Missing[0].Sentence)
	cell, err = roles.Cell(setUp, "district-manager", "modules.dispatch", MatrixDraft{Levels: []DraftLevel{
		{Role: "district-manager", Permission: "security.api_access", Level: "yes"},
	}})
	require.NoError(t, err)
	assert.Empty(t, cell.Missing)
}

func TestRolesAreKeptApart(t *testing.T) {
	s, setUp := openTemplate(t, "activtrak", func(s *rbac.SetUp) plan.Edit {
		return plan.Invite(plan.Newcomer{Email: "dora@acme.test", FirstName: "Dora", Role: "viewer"})
	}, func(s *rbac.SetUp) plan.Edit {
		return plan.AddAssignment(s, rbac.Assignment{Role: "power-user"}, "dora@acme.test")
	})
	roles := &RoleAccess{session: s}
	form := RuleForm{Name: "Look or lead", Kind: "static", Roles: []string{"viewer", "power-user"}, Limit: 2}
	view, err := roles.PutRule(setUp, form)
	require.NoError(t, err)
	assert.True(t, view.Refused, "Dora has both")
	form.Kind = "dynamic"
	view, err = roles.PutRule(setUp, form)
	apply(t, s, setUp, view, err)
	rules, err := roles.Rules(setUp)
	require.NoError(t, err)
	require.Len(t, rules, 1)
	assert.Equal(t, []string{"Dora"}, rules[0].People)
	assert.Equal(t, "Nobody uses 2 or more of these roles at the same time: Power User and Viewer.", rules[0].Sentence)
	view, err = roles.RemoveRule(setUp, rules[0].Form.Key)
	apply(t, s, setUp, view, err)
	form.Limit = 3
	_, err = roles.PutRule(setUp, form)
	assert.Equal(t, CodeInvalid, code(t, err))
}

func TestARoleRestsForOnePerson(t *testing.T) {
	s, setUp := openTemplate(t, "activtrak", func(s *rbac.SetUp) plan.Edit {
		return plan.Invite(plan.Newcomer{Email: "dora@acme.test", FirstName: "Dora", Role: "viewer"})
	}, func(s *rbac.SetUp) plan.Edit { return plan.Activate(s, "dora@acme.test") })
	roles, people := &RoleAccess{session: s}, &AppAccess{session: s}
	state := func() string {
		panel, err := roles.Role(setUp, "viewer")
		require.NoError(t, err)
		return panel.Holders.People[0].When
	}
	view, err := roles.Deactivate(setUp, "viewer", "dora@acme.test")
	apply(t, s, setUp, view, err)
	assert.Equal(t, "over", state())
	_, err = roles.Deactivate(setUp, "viewer", "dora@acme.test")
	assert.Equal(t, CodeNotFound, code(t, err))
	view, err = roles.Activate(setUp, "viewer", "dora@acme.test")
	apply(t, s, setUp, view, err)
	assert.Equal(t, "now", state())
	_, err = roles.Activate(setUp, "viewer", "dora@acme.test")
	assert.Equal(t, CodeNotFound, code(t, err))

	view, err = people.PlanRole(setUp, "dora@acme.test", RoleDraft{Deed: "deactivate", Before: AssignmentDraft{Role: "viewer"}})
	apply(t, s, setUp, view, err)
	panel, err := people.Person(setUp, "dora@acme.test")
	require.NoError(t, err)
	view, err = people.PlanRole(setUp, "dora@acme.test", RoleDraft{Deed: "activate", Before: panel.Roles[0].Draft})
	apply(t, s, setUp, view, err)
	view, err = roles.Take(setUp, "viewer", "dora@acme.test")
	apply(t, s, setUp, view, err)
}
