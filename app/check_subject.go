package app

import (
	"maps"
	"slices"
	"strings"

	"rolebook/backend/rbac"
)

// subjectChoices are the groups, people and computers in whose name the text stands. People
// are those of the set-up and those its groups monitor.
func subjectChoices(s *rbac.SetUp, text string) SubjectChoices {
	text = strings.ToLower(strings.TrimSpace(text))
	choices := SubjectChoices{}
	offer := func(kind rbac.SubjectKind, subject rbac.Subject, name, detail string) {
		if !strings.Contains(strings.ToLower(name+" "+detail), text) {
			return
		}
		choices.Total++
		if len(choices.Subjects) < peopleOffered {
			choices.Subjects = append(choices.Subjects, SubjectChoice{
				Subject: string(subject), Kind: string(kind), Name: name, Detail: detail,
			})
		}
	}
	walkGroups(s, func(g *rbac.Group, above []string) {
		offer(rbac.SubjectGroup, rbac.GroupSubject(g.Key), g.Name, strings.Join(above, spoken().list.above))
	})
	t := tell(s)
	people, computers := watched(s)
	for _, e := range slices.Sorted(maps.Keys(people)) {
		name := t.user(e)
		detail := string(e)
		if name == detail {
			detail = ""
		}
		offer(rbac.SubjectUser, rbac.UserSubject(e), name, detail)
	}
	for _, c := range slices.Sorted(maps.Keys(computers)) {
		offer(rbac.SubjectComputer, rbac.ComputerSubject(c), string(c), t.listed(computers[c], groupsInShort))
	}
	return choices
}

// watched are the people that a set-up knows, and the computers with the names of their groups.
func watched(s *rbac.SetUp) (people map[rbac.Email]bool, computers map[rbac.ComputerID][]string) {
	people, computers = map[rbac.Email]bool{}, map[rbac.ComputerID][]string{}
	for _, u := range s.Users {
		people[u.Email] = true
	}
	for _, g := range s.Groups {
		for _, e := range g.Users {
			people[e] = true
		}
		for _, c := range g.Computers {
			computers[c] = append(computers[c], g.Name)
		}
	}
	return people, computers
}
