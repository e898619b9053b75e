package app

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

func TestWhoIsOnLeaveIsSaidQuietlyAndNotCounted(t *testing.T) {
	view := planOn(t, func(s *rbac.SetUp) plan.Edit {
		return plan.SetLevels(s, "viewer", plan.Levels{"workforce.productivity_trends": rbac.No})
	})
	assert.Equal(t, []string{"Tom Weber is suspended and will miss Productivity Trends when they are back."}, view.Away)
	for _, group := range view.People {
		assert.NotContains(t, group.Sentence, "Tom")
	}
	assert.Contains(t, view.Text, "When they are back\n")
}
