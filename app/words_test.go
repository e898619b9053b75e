package app

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// planOn words an edit of the example.
func planOn(t *testing.T, edit func(*rbac.SetUp) plan.Edit) PlanView {
	t.Helper()
	s, err := newExample(testNow)
	require.NoError(t, err)
	p, err := plan.Make(access.Compile(s), edit(s), testNow)
	require.NoError(t, err)
	return viewPlan(nil, "p1", &keptPlan{setUp: "example", plan: p})
}

func sentences(view PlanView) []string {
	return named(view.People, func(g EffectGroup) string { return g.Sentence })
}

func TestPlansAreToldInSentences(t *testing.T) {
	for name, one := range map[string]struct {
		edit    func(*rbac.SetUp) plan.Edit
		summary string
		people  []string
		changes []string
	}{
		"permission-off-names-who-loses-it": {
			func(s *rbac.SetUp) plan.Edit {
				return plan.SetLevels(s, "power-user", plan.Levels{"workforce.productivity_trends": rbac.No})
			},
			"1 change · 3 people lose",
			[]string{
				"2 people lose Productivity Trends, held through Power User",
				"Vera Sander loses Support in Productivity Trends, held through Power User",
			},
			[]string{"Power User: Productivity Trends from Limited to No"},
		},
		"suspending-names-the-person-not-every-permission": {
			func(s *rbac.SetUp) plan.Edit { return plan.Suspend(s, "bob.meyer@example.com") },
			"1 change · 1 person loses",
			[]string{"Bob Meyer loses 32 permissions, held through Power User"},
			[]string{"Bob Meyer: status from active to suspended"},
		},
		"gaining-control-is-one-security-warning": {
			func(s *rbac.SetUp) plan.Edit { return plan.SetRole(s, "admin", "nora.falk@example.com") },
			"1 change · 1 person gains · 1 security warning",
			[]string{
				"Nora Falk gains 34 permissions, through Admin",
				"Nora Falk gains on 14 permissions, from Limited to Yes, through Admin",
			},
			[]string{"Nora Falk: roles from Viewer to Admin"},
		},
		"other-groups-are-named": {
			func(s *rbac.SetUp) plan.Edit {
				return plan.SetViews(s, rbac.Views{Groups: []rbac.GroupKey{"support", "warehouse"}}, "ana.costa@example.com")
			},
			"1 change · 1 person loses, 1 gains",
			[]string{
				"Ana Costa loses Sales in 25 permissions, held through Power User",
				"Ana Costa gains Night shift and Warehouse in 25 permissions, through Power User",
			},
			[]string{"Ana Costa: viewable groups without Sales, with Warehouse"},
		},
		"new-members-are-seen": {
			func(s *rbac.SetUp) plan.Edit {
				return plan.AddMembers(s, plan.Members{Users: []rbac.Email{"zoe@example.com"}}, "sales")
			},
			"1 change · 2 people gain",
			[]string{"2 people newly see zoe@example.com"},
			[]string{"Sales: users with zoe@example.com"},
		},
		"nobody-left-to-repair-access": {
			func(s *rbac.SetUp) plan.Edit { return plan.Suspend(s, "bea.lindt@example.com", "you@example.com") },
			"2 changes · 2 people lose · 1 thing forbids it",
			[]string{"2 people lose 53 permissions, held through Admin"},
			[]string{"Bea Lindt: status from active to suspended", "Alex Marten: status from active to suspended"},
		},
		"rename-is-harmless": {
			func(s *rbac.SetUp) plan.Edit {
				return plan.RenameUser(s, "bob.meyer@example.com", "bob@example.com")
			},
			"1 change",
			[]string{},
			[]string{"Bob Meyer: e-mail from bob.meyer@example.com to bob@example.com"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			view := planOn(t, one.edit)
			assert.Equal(t, one.summary, view.Summary)
			assert.Equal(t, one.people, sentences(view))
			assert.Equal(t, one.changes, named(view.Changes, func(c ChangeView) string { return c.Sentence }))
			for _, line := range append(one.people, one.changes...) {
				assert.Contains(t, view.Text, "  - "+line+"\n")
			}
		})
	}
}

func TestGroupOfEffectsOpensToEachPerson(t *testing.T) {
	view := planOn(t, func(s *rbac.SetUp) plan.Edit { return plan.Suspend(s, "bob.meyer@example.com") })
	require.Len(t, view.People, 1)
	assert.False(t, view.People[0].Gain)
	assert.Equal(t, 32, view.People[0].Total)
	assert.Equal(t, EffectView{
		User: "bob.meyer@example.com", Name: "Bob Meyer", Permission: "account.profile", PermissionName: "ActivTrak Profile",
		Before: "yes", After: "no", Lose: true, Sentence: "Bob Meyer loses ActivTrak Profile, held through Power User",
	}, view.People[0].Effects[0])
}

func TestLongListsSayWhatCameAndWent(t *testing.T) {
	view := planOn(t, func(s *rbac.SetUp) plan.Edit {
		many := make([]rbac.Email, 30)
		for i := range many {
			many[i] = rbac.Email(string(rune('a'+i%26)) + number(i) + "@example.com")
		}
		return plan.AddMembers(s, plan.Members{Users: many}, "sales")
	})
	assert.Equal(t, FieldView{
		Name: "users", Before: "2",
		After: "32, with a0@example.com, a26@example.com, b1@example.com, b27@example.com, c28@example.com, c2@example.com, d29@example.com, d3@example.com and 22 more",
	}, view.Changes[0].Fields[0])
}

func TestFindingsLinkToTheirPage(t *testing.T) {
	view := planOn(t, func(s *rbac.SetUp) plan.Edit { return plan.SetViews(s, rbac.Views{}, "bob.meyer@example.com") })
	require.Len(t, view.Findings, 1)
	assert.Equal(t, "Bob Meyer has Power User, which shows only viewable groups, and has none", view.Findings[0].Sentence)
	assert.Equal(t, "/people?views=bob.meyer%40example.com", view.Findings[0].Link)
	assert.Equal(t, "warning", view.Findings[0].Class)
}
