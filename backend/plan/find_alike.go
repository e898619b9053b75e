package plan

import "rolebook/backend/rbac"

// alikeFindings are those of some users whose address looks like that of anybody else
// (promises P28). Of two of them the later one is told of.
func alikeFindings(s *rbac.SetUp, some []*rbac.User) []Finding {
	asked := make(map[rbac.Email]bool, len(some))
	looks := make(map[string][]rbac.Email, len(some))
	for _, u := range some {
		like := rbac.Likeness(u.Email)
		asked[u.Email] = true
		looks[like] = append(looks[like], u.Email)
	}
	if len(some) == 0 {
		return nil
	}
	near := map[rbac.Email]rbac.Email{}
	for _, u := range s.Users {
		for _, other := range looks[rbac.Likeness(u.Email)] {
			if _, found := near[other]; !found && other != u.Email && (!asked[u.Email] || u.Email < other) {
				near[other] = u.Email
			}
		}
	}
	var list []Finding
	for _, u := range some {
		if other, alike := near[u.Email]; alike {
			list = append(list, Finding{Class: Warning, Code: LooksLike, User: u.Email, Near: other})
		}
	}
	return list
}
