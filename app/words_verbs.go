package app

import (
	"slices"
	"strings"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// verbWords are about what happens to people. {user} is who it happens to, {by} who steps in.
type verbWords struct {
	holds       string // {status} {roles} {groups}
	noRole      string
	covers      string // {by} {role}
	coversUntil string // {by} {role} {time}
	why         map[Verb]map[rbac.Status]string
	role, inAll string // {role} {groups}
	kept        map[plan.KeptBack]string
	self        string                 // {user}
	notReady    map[rbac.Status]string // {by}
	comesBack   string                 // {by}
	admit       string                 // {by}
	nothing     string                 // {user}
	past        AppError
}

// holding is what somebody is and has, in a sentence.
func (l *look) holding(u *rbac.User) string {
	roles := l.listed(named(slices.Compact(rolesOf(u)), l.role), namesInAPhrase)
	if roles == "" {
		roles = l.verbs.noRole
	}
	return fill(l.verbs.holds, "status", capital(l.statuses[u.Status]), "roles", roles, "groups", l.viewsInShort(u))
}

// coveredBy says who covers for somebody.
func (l *look) coveredBy(u *rbac.User) []string {
	reason := plan.CoverReason(l.setUp(), u)
	var lines []string
	for _, by := range l.setUp().Users {
		for _, a := range by.Assignments {
			if a.Reason != reason || a.Until.Passed(l.at) {
				continue
			}
			template := l.verbs.covers
			if !a.Until.IsZero() {
				template = l.verbs.coversUntil
			}
			lines = append(lines, fill(template, "by", by.Name(), "role", l.role(a.Role), "time", l.lastDay(a.Until)))
		}
	}
	return lines
}

// lentSentence says what becomes of a role of whoever is covered for.
func (l *look) lentSentence(u *rbac.User, by rbac.Email, lent *plan.Lent) string {
	w := l.verbs
	if lent.Kept != "" {
		return fill(w.kept[lent.Kept], "role", l.role(lent.Held.Role), "user", u.Name(), "by", l.user(by))
	}
	if len(lent.As.Groups) == 0 {
		return fill(w.inAll, "role", l.role(lent.As.Role))
	}
	groups := l.listed(named(lent.As.Groups, l.group), namesInAPhrase)
	return fill(w.role, "role", l.role(lent.As.Role), "groups", groups)
}

// whyNot says why something cannot happen to somebody; empty when it can.
func (l *look) whyNot(verb Verb, u *rbac.User) string {
	if verb == VerbBack && u.Status == rbac.Active && len(l.coveredBy(u)) > 0 {
		return ""
	}
	return strings.TrimSpace(fill(l.verbs.why[verb][u.Status], "user", u.Name()))
}
