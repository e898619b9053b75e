package plan

import (
	"slices"
	"time"

	"rolebook/backend/access"
	"rolebook/backend/course"
	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// Verdict is how a statement fares.
type Verdict string

// The verdicts (access-model §7). Undecidable counts as broken.
const (
	Holds       Verdict = "holds"
	Broken      Verdict = "broken"
	Undecidable Verdict = "undecidable"
)

// StatementResult is a statement asked about a set-up.
type StatementResult struct {
	Statement *rbac.Statement
	Verdict   Verdict
	Breaches  []Breach // who breaks it, at most maxBreaches
	Total     int      // how many break it
	Missing   string   // undecidable: what it names that is gone
}

// Breach is one person who breaks a statement, and the request in which it shows.
type Breach struct {
	Request  access.Request
	Decision access.Decision
}

const maxBreaches = 100

// Check asks one statement about a set-up, at every instant from at on (access-model §7).
// "everyone" means the active users, "group" the users who are direct members of it.
func Check(ix *access.Index, st *rbac.Statement, at time.Time) StatementResult {
	return CheckOn(nil, ix, st, at)
}

// CheckOn is Check on a course; where that is over, the result says nothing.
func CheckOn(on *course.Course, ix *access.Index, st *rbac.Statement, at time.Time) StatementResult {
	users := make([]rbac.Email, len(ix.SetUp().Users))
	for i, u := range ix.SetUp().Users {
		users[i] = u.Email
	}
	return asker{on, ix, at}.check(st, users)
}

// CheckAll asks every statement of the set-up; where the course is over, the results say nothing.
func CheckAll(on *course.Course, ix *access.Index, at time.Time) []StatementResult {
	results := []StatementResult{}
	for _, st := range ix.SetUp().Statements {
		results = append(results, CheckOn(on, ix, st, at))
	}
	return results
}

// asker asks statements about a set-up at every instant from one on.
type asker struct {
	on *course.Course
	ix *access.Index
	at time.Time
}

// check asks a statement about some users only.
func (q asker) check(st *rbac.Statement, users []rbac.Email) StatementResult {
	ix := q.ix
	result := StatementResult{Statement: st, Verdict: Holds}
	if result.Missing = missing(ix.SetUp(), st); result.Missing != "" {
		result.Verdict = Undecidable
		return result
	}
	meant := whoIs(ix, st.Who)
	for i, email := range users {
		if !q.on.At(course.Statements, i, len(users)) {
			break
		}
		u := ix.SetUp().User(email)
		if u == nil || meant(u) == (st.Kind == rbac.Only) {
			continue
		}
		if req, broken := breach(ix, st, u, q.at); broken {
			result.Verdict = Broken
			result.Total++
			if len(result.Breaches) < maxBreaches {
				result.Breaches = append(result.Breaches, Breach{Request: req, Decision: ix.Decide(req)})
			}
		}
	}
	return result
}

func missing(s *rbac.SetUp, st *rbac.Statement) string {
	kind, key := st.Subject.Split()
	switch {
	case s.Catalogue.Permission(st.Permission) == nil:
		return tongue.Say("permission %s", string(st.Permission))
	case st.Who.User != "" && s.User(st.Who.User) == nil:
		return tongue.Say("user %s", string(st.Who.User))
	case st.Who.Role != "" && s.Role(st.Who.Role) == nil:
		return tongue.Say("role %s", string(st.Who.Role))
	case st.Who.Group != "" && s.Group(st.Who.Group) == nil:
		return tongue.Say("group %s", string(st.Who.Group))
	case kind == rbac.SubjectGroup && s.Group(rbac.GroupKey(key)) == nil:
		return tongue.Say("group %s", key)
	}
	return ""
}

func whoIs(ix *access.Index, who rbac.Who) func(*rbac.User) bool {
	switch {
	case who.User != "":
		return func(u *rbac.User) bool { return u.Email == who.User }
	case who.Group != "":
		group := ix.SetUp().Group(who.Group)
		return func(u *rbac.User) bool {
			_, found := slices.BinarySearch(group.Users, u.Email)
			return found
		}
	case who.Role != "":
		return func(u *rbac.User) bool {
			return u.Status == rbac.Active && slices.ContainsFunc(u.Assignments, func(a rbac.Assignment) bool {
				return ix.Senior(a.Role, who.Role)
			})
		}
	}
	return func(u *rbac.User) bool { return u.Status == rbac.Active }
}

// breach finds a request that breaks the statement for one user. A date filter only narrows
// what is allowed, and another address only where a role asks for addresses, so these and
// none at all stand for all.
func breach(ix *access.Index, st *rbac.Statement, u *rbac.User, at time.Time) (access.Request, bool) {
	req := access.Request{User: u.Email, Permission: st.Permission, Action: st.Action, Subject: st.Subject}
	channels, addresses := rbac.Channels, ix.Addresses(u)
	if st.Kind == rbac.Can {
		channels, addresses = []rbac.Channel{rbac.UI}, addresses[:1]
	}
	for _, instant := range access.Instants(at, u) {
		req.Time = instant
		for _, channel := range channels {
			for _, address := range addresses {
				req.Channel, req.Address = channel, address
				allowed := allowedBySomeRoles(ix, &req)
				if allowed != (st.Kind == rbac.Can) {
					return req, true
				}
			}
		}
	}
	return access.Request{}, false
}

// allowedBySomeRoles asks with the active roles a user may choose (access-model §7): all of
// them, or, where a constraint forbids that, each greatest set that none forbids. It leaves
// in req the roles that were allowed.
func allowedBySomeRoles(ix *access.Index, req *access.Request) bool {
	for _, roles := range ix.ActiveSets(req.User, req.Time) {
		req.Roles = roles
		if ix.Allowed(req) {
			return true
		}
	}
	req.Roles = nil
	return false
}
