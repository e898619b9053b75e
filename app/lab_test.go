package app

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

const (
	annaBerg = "anna@acme.test"
	maxRoth  = "max@acme.test"
)

// openLab is a set-up with two roles of one's own that two people have together.
func openLab(t *testing.T, edits ...func(*rbac.SetUp) plan.Edit) (*Lab, *Session, string) {
	t.Helper()
	role := func(name string, levels plan.Levels) []func(*rbac.SetUp) plan.Edit {
		key := rbac.RoleKey(rbac.KeyFrom(name, "role", func(string) bool { return false }))
		return []func(*rbac.SetUp) plan.Edit{
			func(*rbac.SetUp) plan.Edit { return plan.CreateRole(plan.NewRole{Name: name, Reach: rbac.ReachAll}) },
			func(s *rbac.SetUp) plan.Edit { return plan.SetLevels(s, key, levels) },
		}
	}
	all := append(role("Alarms", plan.Levels{"alarms.log": rbac.Yes}), role("Trends", plan.Levels{trends: rbac.Yes, "alarms.log": rbac.Read})...)
	all = append(all, func(*rbac.SetUp) plan.Edit {
		return plan.Invite(plan.Newcomer{Email: annaBerg, FirstName: "Anna", LastName: "Berg", Role: "alarms"},
			plan.Newcomer{Email: maxRoth, FirstName: "Max", LastName: "Roth", Role: "alarms"})
	}, func(s *rbac.SetUp) plan.Edit { return plan.Activate(s, annaBerg, maxRoth) },
		func(s *rbac.SetUp) plan.Edit {
			return plan.AddAssignment(s, rbac.Assignment{Role: "trends"}, annaBerg, maxRoth)
		})
	s, setUp := openTemplate(t, "activtrak", append(all, edits...)...)
	return &Lab{session: s}, s, setUp
}

func TestRolesCombinedBecomeOneWhenNobodyGainsOrLoses(t *testing.T) {
	lab, s, setUp := openLab(t)
	view, err := lab.Get(setUp)
	require.NoError(t, err)
	require.Len(t, view.Combinations, 1)
	together := view.Combinations[0]
	assert.Equal(t, "Alarms and Trends", together.Names)
	assert.Equal(t, "2 people have them together: Anna Berg and Max Roth.", together.Sentence)
	assert.Equal(t, "Alarms + Trends", together.Proposal)

	one, err := lab.MakeOne(setUp, together.Roles, together.People, "Trend watcher")
	require.NoError(t, err)
	assert.Equal(t, "Proven: 2 people hold exactly the same afterwards.", one.Sentence)
	plan, err := (&Review{session: s}).Get(setUp, one.Plan)
	assert.Empty(t, plan.People)
	apply(t, s, setUp, plan, err)

	view, err = lab.Get(setUp)
	require.NoError(t, err)
	assert.Empty(t, view.Combinations)
	assert.Contains(t, view.Unused, UnusedRole{Key: "alarms", Name: "Alarms", Sentence: "Nobody has it, and no other role includes it."})
	_, err = lab.MakeOne(setUp, together.Roles, together.People, "Again")
	assert.ErrorContains(t, err, string(CodeStale))
}

func TestWhatIsInTheWayOfOneRoleIsSaid(t *testing.T) {
	lab, _, setUp := openLab(t,
		func(s *rbac.SetUp) plan.Edit {
			return plan.SetLevels(s, "alarms", plan.Levels{"alarms.log": rbac.Limited})
		})
	one := func(name string) OneRole {
		found, err := lab.MakeOne(setUp, []string{"alarms", "trends"}, []string{annaBerg, maxRoth}, name)
		require.NoError(t, err)
		return found
	}
	assert.Equal(t, "Give the new role a name.", one(" ").Sentence)
	assert.Equal(t, "There is a role Viewer already. Choose another name.", one("viewer").Sentence)
	found := one("Both")
	assert.Empty(t, found.Plan)
	assert.Contains(t, found.Sentence, "On Alarm Log they come to")
	assert.Equal(t, "/roles?permission=alarms.log", found.Link)
}

func TestRolesWithDatesAreKeptApart(t *testing.T) {
	s, setUp := openExample(t)
	found, err := (&Lab{session: s}).MakeOne(setUp, []string{"viewer", "power-user"}, []string{vera}, "Both")
	require.NoError(t, err)
	assert.Contains(t, found.Sentence, "Vera Sander has Power User with dates")
}

func TestTwoRolesStandSideBySide(t *testing.T) {
	lab, _, setUp := openLab(t)
	c, err := lab.Compare(setUp, "alarms", "trends")
	require.NoError(t, err)
	assert.Equal(t, "apart", c.Relation)
	assert.Equal(t, 2, c.Differ)
	c, err = lab.Compare(setUp, "admin", "viewer")
	require.NoError(t, err)
	assert.Equal(t, "Everything Viewer lets people do, Admin lets them do too.", c.Sentence)
	assert.Contains(t, c.Switches, FieldView{Name: "Reach", Before: "All data", After: "Viewable groups"})
	_, err = lab.Compare(setUp, "admin", "nobody")
	require.Error(t, err)
}

func TestARoleWithinAnotherIsFoundFromEitherSide(t *testing.T) {
	lab, _, setUp := openLab(t, func(s *rbac.SetUp) plan.Edit {
		return plan.SetLevels(s, "trends", plan.Levels{"alarms.log": rbac.Yes})
	})
	for _, roles := range [][2]string{{"alarms", "trends"}, {"trends", "alarms"}} {
		c, err := lab.Compare(setUp, roles[0], roles[1])
		require.NoError(t, err)
		assert.Equal(t, "contained", c.Relation)
		assert.Equal(t, "Everything Alarms lets people do, Trends lets them do too.", c.Sentence)
	}
	view, err := lab.Get(setUp)
	require.NoError(t, err)
	assert.Contains(t, view.Overlaps, OverlapView{
		A: "alarms", AName: "Alarms", B: "trends", BName: "Trends", Relation: "contained",
		Sentence: "Everything Alarms lets people do, Trends lets them do too.", Detail: "Trends holds more of 1 permission.",
	})
}

func TestWhichRoleCausesWhatAndWhatItWouldCostToLose(t *testing.T) {
	lab, s, setUp := openLab(t)
	view, err := lab.Causes(setUp, annaBerg)
	require.NoError(t, err)
	assert.Equal(t, "Anna Berg holds 2 permissions through 2 roles. Roles add up: of each permission the highest level counts.", view.Sentence)
	require.Len(t, view.Roles, 2)
	assert.Equal(t, "Has a part in 2 permissions. Without it they would hold less of 1 permission.", view.Roles[1].Sentence)
	rows := map[string]CauseRow{}
	for _, area := range view.Areas {
		for _, row := range area.Rows {
			rows[row.Permission] = row
		}
	}
	assert.Equal(t, []CausePart{
		{Role: "alarms", Name: "Alarms", Needed: true, Sentence: "Without Alarms: Read only"},
		{Role: "trends", Name: "Trends", Sentence: "Without Trends: the same, through the others"},
	}, rows["alarms.log"].Roles)

	plan, err := lab.TakeAway(setUp, annaBerg, "alarms")
	apply(t, s, setUp, plan, err)
	view, err = lab.Causes(setUp, annaBerg)
	require.NoError(t, err)
	assert.Len(t, view.Roles, 1)
	assert.Empty(t, view.Proposal)
}

func TestWhatASuspendedPersonWouldHoldIsSaidAsSuch(t *testing.T) {
	s, setUp := openExample(t)
	view, err := (&Lab{session: s}).Causes(setUp, tom)
	require.NoError(t, err)
	assert.Contains(t, view.Sentence, "they are suspended")
	assert.NotEmpty(t, view.Areas)
}

func TestPermissionsNobodyHoldsSayWhy(t *testing.T) {
	lab, _, setUp := openLab(t, func(s *rbac.SetUp) plan.Edit {
		return plan.SetLevels(s, "admin", plan.Levels{"workforce.productivity_trends": rbac.No})
	})
	view, err := lab.Get(setUp)
	require.NoError(t, err)
	why := map[string]string{}
	for _, u := range view.Unheld {
		why[u.Permission] = u.Sentence
	}
	assert.NotContains(t, why, trends)
	for _, sentence := range why {
		assert.NotContains(t, sentence, "{")
	}
}
