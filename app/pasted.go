package app

import (
	"strings"

	"rolebook/backend/rbac"
)

// readPasted reads people out of a list as it stands in a mail, a table or a text: one a
// line, e-mail address and names in any order, parted by tabs, semicolons or commas, or as
// `Anna Berg <anna@acme.test>`. Empty lines are passed over.
func (l *look) readPasted(text string) Pasted {
	var pasted Pasted
	seen := map[rbac.Email]bool{}
	w := l.people.pasted
	for i, line := range strings.Split(strings.TrimPrefix(text, "\ufeff"), "\n") {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		invitee, found := readInvitee(line)
		email := rbac.NewEmail(invitee.Email)
		problem := ""
		switch {
		case !found:
			problem = w.noEmail
		case seen[email]:
			problem = w.twice
		case l.setUp().User(email) != nil:
			problem = w.there
		}
		if problem != "" {
			pasted.Problems = append(pasted.Problems, fill(problem, "line", number(i+1), "text", line, "email", string(email)))
			continue
		}
		seen[email] = true
		invitee.Email = string(email)
		pasted.People = append(pasted.People, invitee)
	}
	return pasted
}

func readInvitee(line string) (Invitee, bool) {
	separators := ",;\t"
	if strings.ContainsAny(line, "<") {
		separators += "<>"
	}
	var invitee Invitee
	var names []string
	for _, part := range strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune(separators, r) }) {
		part = strings.Trim(strings.TrimSpace(part), `"`)
		name, domain, at := strings.Cut(part, "@")
		switch {
		case part == "":
		case at && name != "" && domain != "" && !strings.ContainsAny(part, " ") && invitee.Email == "":
			invitee.Email = part
		case at:
			return Invitee{}, false
		default:
			names = append(names, part)
		}
	}
	if len(names) == 1 {
		first, last, _ := strings.Cut(names[0], " ")
		names = []string{first, strings.TrimSpace(last)}
	}
	if len(names) > 0 {
		invitee.FirstName, invitee.LastName = names[0], strings.Join(names[1:], " ")
	}
	return invitee, invitee.Email != ""
}
