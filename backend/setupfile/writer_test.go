package setupfile_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
	"rolebook/backend/setupfile"
)

func TestWhatIsWrittenReadsBackTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rbactest.SetUp(t)
		text := setupfile.Write(s)
		file, problems := setupfile.Read(text)
		require.Empty(t, problems)
		require.Equal(t, s.Canonical(), file.SetUp)
		require.False(t, file.Partial)
		require.Empty(t, file.Open)
		require.Equal(t, string(text), string(setupfile.Write(file.SetUp)))
	})
}

func TestTheOrderOfSortedListsLeavesNoTrace(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rbactest.SetUp(t)
		shuffled := shuffle(s, rapid.Uint64().Draw(t, "seed"))
		require.Equal(t, string(setupfile.Write(s)), string(setupfile.Write(shuffled)))
	})
}

// shuffle is the same set-up with every list that is sorted when written in another order.
func shuffle(s *rbac.SetUp, seed uint64) *rbac.SetUp {
	by := rand.New(rand.NewPCG(seed, 0))
	next := *s
	next.AddOns = mixed(by, s.AddOns)
	next.Catalogue.AddOns = mixed(by, s.Catalogue.AddOns)
	next.Constraints = mixed(by, s.Constraints)
	next.Groups = mixed(by, s.Groups)
	next.Users = mixed(by, s.Users)
	next.Statements = mixed(by, s.Statements)
	next.Roles = nil
	for _, r := range s.Roles {
		role := *r
		role.Includes, role.Toggles, role.Addresses = mixed(by, r.Includes), mixed(by, r.Toggles), mixed(by, r.Addresses)
		next.Roles = append(next.Roles, &role)
	}
	for i, g := range next.Groups {
		group := *g
		group.Users, group.Computers = mixed(by, g.Users), mixed(by, g.Computers)
		next.Groups[i] = &group
	}
	for i, u := range next.Users {
		user := *u
		user.Assignments = mixed(by, u.Assignments)
		user.Views.Groups, user.Views.Goals = mixed(by, u.Views.Groups), mixed(by, u.Views.Goals)
		next.Users[i] = &user
	}
	return &next
}

func mixed[E any](by *rand.Rand, list []E) []E {
	next := append([]E(nil), list...)
	by.Shuffle(len(next), func(i, j int) { next[i], next[j] = next[j], next[i] })
	return next
}
