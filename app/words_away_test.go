package app

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

func TestWhoIsOnLeaveIsSaidQuietlyAndNotCounted(t *testing.T) {
	view := planOn(t, func(s *rbac.SetUp) plan.Edit {
		return plan.SetLevels(s, "viewer", plan.Levels{"workforce.productivity_trends": rbac.No})
	})
	assert.Equal(t, []string{
		"Tom Weber is suspended and will miss Productivity Trends when they are back.",
		"Piet Jansen is invited and will not get Productivity Trends when they come in.",
	}, view.Away)
	for _, group := range view.People {
		assert.NotContains(t, group.Sentence, "Tom")
	}
	assert.Contains(t, view.Text, "Later\n")
}

func TestWhatSomebodyGetsWhenTheyComeInIsSaidWhenTheyAreInvited(t *testing.T) {
	view := planOn(t, func(*rbac.SetUp) plan.Edit {
		return plan.Invite(plan.Newcomer{Email: "kim@example.com", FirstName: "Kim", LastName: "Lee", Role: "viewer", Views: rbac.Views{All: true}})
	})
	require.Len(t, view.Away, 1)
	assert.Regexp(t, `^Kim Lee is invited and will get .+ when they come in\.$`, view.Away[0])
	assert.Empty(t, view.People)
	assert.False(t, view.Harmless, "somebody looks at it first")
}
