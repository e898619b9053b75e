package app

import (
	"cmp"
	"slices"
	"strings"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

const rowsAtOnce = 200

// Deed is a change of somebody's status.
type Deed string

// The deeds (checklist 174, 188 to 191).
const (
	DeedActivate  Deed = "activate"
	DeedSuspend   Deed = "suspend"
	DeedUnsuspend Deed = "unsuspend"
	DeedTerminate Deed = "terminate"
	DeedDelete    Deed = "delete"
)

// deeds are what can be done to people of each status, as plan's edits allow it.
var deeds = map[rbac.Status][]Deed{
	rbac.Invited:    {DeedActivate, DeedDelete},
	rbac.Active:     {DeedSuspend, DeedTerminate, DeedDelete},
	rbac.Suspended:  {DeedUnsuspend, DeedTerminate, DeedDelete},
	rbac.Terminated: {DeedDelete},
}

// peoplePage is the part of the people that a query asks for.
func (l *look) peoplePage(q PeopleQuery) PeoplePage {
	fit := l.fit(q)
	l.sort(fit, q.Sort)
	if q.Down {
		slices.Reverse(fit)
	}
	page := PeoplePage{Total: len(fit), People: len(l.setUp().Users)}
	from := min(max(q.Offset, 0), len(fit))
	until := min(from+cmp.Or(max(q.Limit, 0), rowsAtOnce), len(fit))
	for _, u := range fit[from:until] {
		page.Rows = append(page.Rows, l.row(u))
	}
	l.count(&page)
	return page
}

// picked are the people meant, those who are there no more left out.
func (l *look) picked(p Picked) []*rbac.User {
	if p.Everyone {
		return l.fit(p.Query)
	}
	var people []*rbac.User
	for _, email := range p.Emails {
		if u := l.setUp().User(rbac.Email(email)); u != nil {
			people = append(people, u)
		}
	}
	return people
}

func (l *look) fit(q PeopleQuery) []*rbac.User {
	text := strings.ToLower(strings.TrimSpace(q.Text))
	above := l.above(rbac.GroupKey(q.Group))
	var fit []*rbac.User
	for _, u := range l.setUp().Users {
		if (q.Status == "" || string(u.Status) == q.Status) &&
			(q.Role == "" || assigned(u, rbac.RoleKey(q.Role))) &&
			(text == "" || l.mentions(u, text)) &&
			(q.Group == "" || len(l.sightsOf(u, above)) > 0) &&
			(q.Finding == "" || slices.Contains(l.found(u), q.Finding)) {
			fit = append(fit, u)
		}
	}
	return fit
}

func assigned(u *rbac.User, role rbac.RoleKey) bool {
	return slices.ContainsFunc(u.Assignments, func(a rbac.Assignment) bool { return a.Role == role })
}

func (l *look) mentions(u *rbac.User, text string) bool {
	in := func(s string) bool { return strings.Contains(strings.ToLower(s), text) }
	return in(string(u.Email)) || in(u.FirstName+" "+u.LastName) || in(u.Alias) ||
		slices.ContainsFunc(u.Assignments, func(a rbac.Assignment) bool { return in(l.role(a.Role)) })
}

// found are the codes of what is found about somebody.
func (l *look) found(u *rbac.User) []string {
	var codes []string
	for _, f := range slices.Concat(plan.UserFindings(l.ix, u, l.at), plan.DueFindings(l.setUp(), u, l.at)) {
		codes = append(codes, string(f.Code))
	}
	return codes
}

// sort puts people in order: those alike by name.
func (l *look) sort(people []*rbac.User, by string) {
	sortByName(people, (*rbac.User).Name)
	switch by {
	case "email":
		slices.SortStableFunc(people, func(a, b *rbac.User) int { return cmp.Compare(a.Email, b.Email) })
	case "role":
		slices.SortStableFunc(people, func(a, b *rbac.User) int { return cmp.Compare(l.rank(a), l.rank(b)) })
	case "groups":
		sortByName(people, l.viewsInShort)
	case "status":
		slices.SortStableFunc(people, func(a, b *rbac.User) int {
			return cmp.Compare(slices.Index(rbac.Statuses, a.Status), slices.Index(rbac.Statuses, b.Status))
		})
	}
}

// rank is the place of the primary role in the set-up; nobody's comes last.
func (l *look) rank(u *rbac.User) int {
	roles := l.setUp().Roles
	at := plan.Primary(l.setUp(), u)
	if at < 0 {
		return len(roles)
	}
	return slices.IndexFunc(roles, func(r *rbac.Role) bool { return r.Key == u.Assignments[at].Role })
}

func (l *look) row(u *rbac.User) PersonRow {
	row := PersonRow{
		Email: string(u.Email), Name: u.Name(), Status: string(u.Status), Superuser: u.Superuser, SSO: u.SSO,
		Groups: l.viewsInShort(u), GroupsFixed: l.fixed(u), Findings: l.found(u), Deeds: named(deeds[u.Status], word),
	}
	row.Blind = slices.Contains(row.Findings, string(plan.NoViewableGroup))
	primary := plan.Primary(l.setUp(), u)
	for i, a := range u.Assignments {
		if i != primary {
			row.MoreRoles = append(row.MoreRoles, l.role(a.Role))
			continue
		}
		row.Role, row.RoleName = string(a.Role), l.role(a.Role)
		if a.Until.After(l.at) {
			row.Ends = l.lastDay(a.Until)
		}
	}
	return row
}

// count says how many of all people have each role, each status and each finding.
func (l *look) count(page *PeoplePage) {
	roles, statuses, findings := map[string]int{}, map[string]int{}, map[string]int{}
	for _, u := range l.setUp().Users {
		for i, a := range u.Assignments {
			if !slices.ContainsFunc(u.Assignments[:i], func(b rbac.Assignment) bool { return b.Role == a.Role }) {
				roles[string(a.Role)]++
			}
		}
		statuses[string(u.Status)]++
		for _, code := range l.found(u) {
			findings[code]++
		}
	}
	for _, r := range l.setUp().Roles {
		page.Roles = append(page.Roles, Count{Key: string(r.Key), Name: r.Name, Count: roles[string(r.Key)]})
	}
	for _, s := range rbac.Statuses {
		if n := statuses[string(s)]; n > 0 {
			page.Statuses = append(page.Statuses, Count{Key: string(s), Name: capital(l.statuses[s]), Count: n})
		}
	}
	for _, code := range foundOfPeople {
		if n := findings[string(code)]; n > 0 {
			page.Findings = append(page.Findings, Count{Key: string(code), Name: l.people.found[code], Count: n})
		}
	}
}

// foundOfPeople are the findings that are about one person, in the order shown.
var foundOfPeople = []plan.FindingCode{
	plan.IntegrationAdmin, plan.TerminatedHolds, plan.NoViewableGroup, plan.NoRoleAssigned, plan.MustChoose,
	plan.RoleEndsSoon, plan.RoleEnded, plan.SeveralRoles,
}

// word is a word of a closed set as it goes over the bridge.
func word[T ~string](w T) string { return string(w) }
