package course_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"

	"rolebook/backend/course"
)

func TestACourseIsToldHowFarItIsUntilItIsGivenUp(t *testing.T) {
	ctx, giveUp := context.WithCancel(context.Background())
	var told []int
	on := course.New(ctx, func(step course.Step, done, total int) {
		assert.Equal(t, course.Effects, step)
		assert.Equal(t, 10, total)
		told = append(told, done)
	})
	assert.True(t, on.At(course.Effects, 1, 10))
	assert.NoError(t, on.Err())
	giveUp()
	assert.False(t, on.At(course.Effects, 2, 10))
	assert.True(t, on.Over())
	assert.ErrorIs(t, on.Err(), course.ErrGivenUp)
	assert.Equal(t, []int{1}, told)
}

func TestWithoutACourseNothingIsToldNorGivenUp(t *testing.T) {
	var on *course.Course
	assert.True(t, on.At(course.Findings, 1, 2))
	assert.False(t, on.Over())
	assert.NoError(t, on.Err())
}

func TestWhoOnlyGivesUpNeedsNotListen(t *testing.T) {
	assert.True(t, course.New(context.Background(), nil).At(course.Reading, 1, 2))
}
