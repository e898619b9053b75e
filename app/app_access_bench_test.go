package app

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// tenThousand is the example with 10 000 more people (promises P41).
func tenThousand(t testing.TB) *access.Index {
	t.Helper()
	s, err := newExample(testNow)
	require.NoError(t, err)
	people := make([]plan.Newcomer, 10_000)
	for i := range people {
		people[i] = plan.Newcomer{
			Email: rbac.Email(fmt.Sprintf("person%d@example.com", i)), FirstName: fmt.Sprintf("Person %d", i), LastName: "Müller",
			Role: "viewer", Views: rbac.Views{Groups: []rbac.GroupKey{"sales"}},
		}
	}
	next, err := plan.Invite(people...).Do(s)
	require.NoError(t, err)
	return access.Compile(next)
}

func BenchmarkPeopleOf10000(b *testing.B) {
	ix := tenThousand(b)
	for name, query := range map[string]PeopleQuery{
		"all": {}, "search": {Text: "person 99"}, "by-groups": {Sort: "groups"}, "by-finding": {Finding: string(plan.NoViewableGroup)},
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				lookAt(ix, testNow).peoplePage(query)
			}
		})
	}
}

func BenchmarkGroupsOf10000People(b *testing.B) {
	ix := tenThousand(b)
	for b.Loop() {
		lookAt(ix, testNow).groupList("")
	}
}
