package plan_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/access"
	"rolebook/backend/course"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
)

// crowd is small with so many more people.
func crowd(people int) *rbac.SetUp {
	next := *small()
	for i := range people {
		next.Users = append(next.Users, &rbac.User{
			Email: rbac.Email(fmt.Sprintf("p%04d@acme.test", i)), Status: rbac.Active, Assignments: []rbac.Assignment{{Role: "viewer"}},
		})
	}
	return next.Canonical()
}

func TestAPlanIsGivenUpInEveryStepAndEndsThere(t *testing.T) {
	s := crowd(300)
	ix := access.Compile(s)
	file := *s
	file.Users = nil
	for _, u := range s.Users {
		other := *u
		other.FirstName, other.ReadOnly = "Other", !u.ReadOnly
		file.Users = append(file.Users, &other)
	}
	edit := plan.Import{
		Name: "other.json", File: file.Canonical(), Mode: plan.Merge, Sections: map[setupfile.Section]bool{setupfile.Users: true},
	}.Edit()
	steps := map[course.Step]int{}
	_, err := plan.MakeOn(course.New(t.Context(), func(step course.Step, _, _ int) { steps[step]++ }), ix, edit, noon)
	require.NoError(t, err)
	for _, step := range []course.Step{course.Merging, course.Effects, course.Findings, course.Statements} {
		require.Greater(t, steps[step], 100, "%s is told person by person", step)
		ctx, giveUp := context.WithCancel(t.Context())
		after := 0
		_, err := plan.MakeOn(course.New(ctx, func(at course.Step, _, _ int) {
			if ctx.Err() != nil {
				after++
			}
			if at == step {
				giveUp()
			}
		}), ix, edit, noon)
		assert.ErrorIs(t, err, course.ErrGivenUp, "in %s", step)
		assert.Zero(t, after, "nobody is looked at after that")
	}
}
