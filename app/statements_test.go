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

var onlyAdmins = StatementForm{Kind: "only", WhoKind: "role", Who: "admin", Permission: "account.app_access", Action: "edit"}

func TestAStatementIsCheckedAsItIsWritten(t *testing.T) {
	s, setUp := openExample(t)
	statements := &Statements{session: s}
	for name, one := range map[string]struct {
		form StatementForm
		want StatementCheck
	}{
		"nothing-chosen-asks-for-whom": {
			StatementForm{Kind: "only", WhoKind: "role", Action: "view"},
			StatementCheck{Open: "Choose whom it is about."},
		},
		"no-permission-asks-for-one": {
			StatementForm{Kind: "only", WhoKind: "role", Who: "admin", Action: "view"},
			StatementCheck{Open: "Choose what they may or may not do."},
		},
		"holds": {onlyAdmins, StatementCheck{
			Text: "Only holders of Admin can edit App Access", Verdict: "holds",
			Sentence: "It holds, now and on every later date that roles begin or end.",
		}},
		"broken-names-who-and-how": {
			StatementForm{Kind: "cannot", WhoKind: "user", Who: vera, Permission: trends, Action: "view", Subject: "group:sales"},
			StatementCheck{
				Text: "Vera Sander cannot view Productivity Trends of Sales", Verdict: "broken",
				Sentence: "1 person breaks it: Vera Sander.", Total: 1,
				Breaches: []BreachView{{
					Email: vera, Name: "Vera Sander", Sentence: "Vera Sander could view Productivity Trends, through Viewer",
					Link: "/check?action=view&permission=workforce.productivity_trends&subject=group%3Asales&user=vera.sander%40example.com",
				}},
			},
		},
		"gone-cannot-be-decided": {
			StatementForm{Kind: "can", WhoKind: "group", Who: "nowhere", Permission: trends, Action: "view"},
			StatementCheck{
				Text: "Everybody in the group nowhere can view Productivity Trends", Verdict: "undecidable",
				Sentence: "It names something that is gone: group nowhere",
			},
		},
		"what-makes-no-difference-is-said": {
			StatementForm{Kind: "only", WhoKind: "everyone", Permission: "learning.academy", Action: "view", Subject: "group:sales"},
			StatementCheck{
				Text: "Only people who are active can view ActivTrak Academy (web) of Sales", Verdict: "holds",
				Sentence: "It holds, now and on every later date that roles begin or end.",
				Hints: []string{
					"ActivTrak Academy (web) shows nobody's data in particular, so it makes no difference whose is meant.",
					"Nobody else could in any case, so this always holds.",
				},
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := statements.Check(setUp, one.form)
			require.NoError(t, err)
			if one.want.Hints == nil {
				one.want.Hints = []string{}
			}
			if one.want.Breaches == nil {
				one.want.Breaches = []BreachView{}
			}
			assert.Equal(t, one.want, got)
		})
	}
}

func TestAStatementIsWrittenChangedAndRemovedByPlans(t *testing.T) {
	s, setUp := openExample(t)
	statements := &Statements{session: s}
	view, err := statements.Put(setUp, onlyAdmins)
	require.NoError(t, err)
	assert.True(t, view.Harmless)
	apply(t, s, setUp, view, err)

	list, err := statements.List(setUp)
	require.NoError(t, err)
	require.Len(t, list.Statements, 2)
	assert.Equal(t, "2 hold", list.Sentence)
	written := list.Statements[0]
	assert.Equal(t, "Only holders of Admin can edit App Access", written.Text)

	form := written.Form
	form.Text, form.Who = "Nobody but viewers", "viewer"
	view, err = statements.Put(setUp, form)
	require.NoError(t, err)
	require.Len(t, view.Statements, 1)
	assert.Equal(t, "broken", view.Statements[0].Verdict)
	apply(t, s, setUp, view, err)
	list, err = statements.List(setUp)
	require.NoError(t, err)
	assert.Equal(t, "1 is broken · 1 holds", list.Sentence)
	assert.Equal(t, "Nobody but viewers", list.Statements[0].Text, "the broken one stands first")
	assert.Equal(t, "Only holders of Viewer can edit App Access", list.Statements[0].Claim)
	assert.Contains(t, list.Statements[0].Sentence, "2 people break it: ")

	view, err = statements.Remove(setUp, []string{form.Key, "viewers-no-alarms"})
	apply(t, s, setUp, view, err)
	list, err = statements.List(setUp)
	require.NoError(t, err)
	assert.Empty(t, list.Statements)
}

func TestAnUnfinishedStatementIsNotWritten(t *testing.T) {
	s, setUp := openExample(t)
	_, err := (&Statements{session: s}).Put(setUp, StatementForm{Kind: "only", WhoKind: "role", Action: "view"})
	assert.ErrorContains(t, err, "Choose whom it is about")
}

func TestCoverageCountsWhatNoStatementChecks(t *testing.T) {
	s, setUp := openExample(t)
	statements := &Statements{session: s}
	coverage, err := statements.Coverage(setUp)
	require.NoError(t, err)
	assert.Equal(t, "1 of 53 permissions is checked by a statement.", coverage.Sentence)
	for _, area := range coverage.Areas {
		for _, row := range area.Rows {
			if row.Permission == "alarms.log" {
				assert.Equal(t, []CoverageLink{{Key: "viewers-no-alarms", Text: "Viewers never see alarms"}}, row.Statements)
			} else {
				assert.Empty(t, row.Statements, row.Permission)
			}
		}
	}
	list, err := statements.List(setUp)
	require.NoError(t, err)
	assert.Equal(t, []int{53, 52}, []int{list.Permissions, list.Unchecked})
}

// A form is the statement it came from, and the screen gives the engine's verdict on it.
func TestAFormIsItsStatement(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rbactest.SetUp(t)
		l := lookAt(access.Compile(s), testNow)
		for _, st := range s.Statements {
			form := formOf(st)
			back := form.statement()
			require.Equal(t, *st, back)
			require.Empty(t, l.openPart(&back))
			result := plan.Check(l.ix, &back, l.at)
			require.NotEmpty(t, l.verdictSentence(&result))
			require.NotContains(t, l.claim(&back)+l.verdictSentence(&result), "{")
		}
		for _, row := range l.statementList().Statements {
			require.Contains(t, []rbac.StatementKind{rbac.Can, rbac.Cannot, rbac.Only}, rbac.StatementKind(row.Form.Kind))
		}
	})
}
