package exchange

import (
	"io"
	"iter"

	"rolebook/backend/rbac"
)

// WriteGroups writes the groups and their members as the vendor's table: first the groups with
// users, then those without, then the users of the set-up who are in no group (default-matrix
// E11). What ReadGroups reads of it is all in the set-up already.
func WriteGroups(w io.Writer, s *rbac.SetUp, d Dialect) error {
	return writeText(w, d, groupRows(s))
}

func groupRows(s *rbac.SetUp) iter.Seq[[]string] {
	groups := groupsOf(s)
	return func(yield func([]string) bool) {
		if !yield([]string{string(GroupName), string(MemberType), string(MemberID)}) {
			return
		}
		grouped, known := map[rbac.Email]bool{}, peopleOf(s)
		for _, withUsers := range []bool{true, false} {
			for _, g := range s.Groups {
				if len(g.Users) > 0 != withUsers {
					continue
				}
				name := groups.written(g.Key, anywhere)
				for cells := range memberRows(g, name, known) {
					if !yield(cells) {
						return
					}
				}
				for _, id := range g.Users {
					grouped[id] = true
				}
			}
		}
		for _, u := range s.Users {
			if !grouped[u.Email] && !yield([]string{"", typeUser, string(u.Email)}) {
				return
			}
		}
	}
}

func memberRows(g *rbac.Group, name string, known map[rbac.Email]bool) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		if len(g.Users)+len(g.Computers) == 0 {
			yield([]string{name, typeClient, ""})
			return
		}
		for _, id := range g.Users {
			if !yield([]string{name, typeUser, string(id)}) {
				return
			}
		}
		for _, id := range g.Computers {
			kind := typeClient
			if addressLike(string(id)) || known[rbac.NewEmail(string(id))] {
				kind = typeComputer
			}
			if !yield([]string{name, kind, string(id)}) {
				return
			}
		}
	}
}
