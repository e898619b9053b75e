package access

import (
	"net/netip"
	"slices"
	"time"

	"rolebook/backend/rbac"
)

// ask is a request with its keys resolved: what every rule works on. It lives on the stack.
type ask struct {
	row            *row
	p              *permission
	action         rbac.Action
	subject        subject
	now            time.Time
	channel        uint8
	address        netip.Addr
	anyAddress     bool  // every role's addresses count as fulfilled
	filter         uint8 // 0 = none named
	filtered       bool  // a filter is named and the permission is date-filtered
	roles          []rbac.RoleKey
	all            bool // all assigned roles are active
	everyAddOn     bool // as if every add-on were present
	asActive       bool // as if the user were active
	untimed        bool // assignments with a start or an end count for nothing
	unconstrained  bool // dynamic constraints do not count
	noRequirements bool // requirements do not count
	depth          int
}

// subject is whom a request is about.
type subject struct {
	kind   subjectKind
	group  int32   // for subjectGroup
	groups []int32 // for a person or computer: the groups it is a direct member of
	self   bool    // the asking user's own e-mail
}

type subjectKind uint8

const (
	subjectNone subjectKind = iota
	subjectMember
	subjectGroup
)

// maxRequirements bounds how deep requirements are followed; a chain that long is not valid,
// and is denied.
const maxRequirements = 64

// unknown is which of the things a request names are not in the set-up.
type unknown uint8

const (
	unknownUser unknown = 1 << iota
	unknownPermission
	unknownGroup
)

func (ix *Index) resolve(req *Request) (q ask, missing unknown) {
	q = ask{
		action: req.Action, now: req.Time, untimed: ix.untimed, channel: channelBit(req.Channel), address: req.Address,
		roles: req.Roles, all: req.Roles == nil,
	}
	if q.row, _ = ix.rows.get(string(req.User)); q.row == nil {
		missing |= unknownUser
	}
	if q.p = ix.permission(req.Permission); q.p == nil {
		missing |= unknownPermission
	} else if req.DateFilter != "" && q.p.src.DateFiltered {
		q.filter, q.filtered = filterBit(req.DateFilter), true
	}
	var known bool
	if q.subject, known = ix.resolveSubject(req.Subject, req.User); !known {
		missing |= unknownGroup
	}
	return q, missing
}

func (ix *Index) resolveSubject(s rbac.Subject, user rbac.Email) (resolved subject, known bool) {
	if s == "" {
		return subject{}, true
	}
	kind, id := s.Split()
	if kind == rbac.SubjectGroup {
		g := ix.group(rbac.GroupKey(id))
		if g == nil {
			return subject{}, false
		}
		return subject{kind: subjectGroup, group: g.id}, true
	}
	groups, _ := ix.members.get(string(s))
	return subject{kind: subjectMember, groups: groups, self: kind == rbac.SubjectUser && id == string(user)}, true
}

// Allowed answers a request with yes or no only; it is Decide without the reasons, and
// allocates nothing.
func (ix *Index) Allowed(req *Request) bool {
	q, missing := ix.resolve(req)
	return missing == 0 && ix.allowed(&q)
}

func (ix *Index) allowed(q *ask) bool {
	if !q.row.active && !q.asActive || q.p.missing && !q.everyAddOn || q.action == rbac.Edit && !q.p.src.Editable {
		return false
	}
	path := false
	for i := range q.row.assignments {
		if a := &q.row.assignments[i]; ix.isPath(q, a) {
			path = true
			break
		}
	}
	if !path || ix.reached(q) != nil {
		return false
	}
	if q.noRequirements {
		return true
	}
	for i := range q.p.requires {
		if !ix.met(q, &q.p.requires[i], nil) {
			return false
		}
	}
	return true
}

func (ix *Index) isPath(q *ask, a *assignment) bool {
	r := ix.role(a.role)
	return r != nil && q.activates(r) && q.stops(a, r) == 0 && q.offers(r) &&
		ix.covers(q, a, r, q.level(a, r, true))
}

// activates reports whether the role is among the active ones.
func (q *ask) activates(r *role) bool { return q.all || slices.Contains(q.roles, r.src.Key) }

// offers reports whether the role offers the date filter the request names.
func (q *ask) offers(r *role) bool { return !q.filtered || r.filters&q.filter != 0 }

// stop is a set of the causes why an assignment contributes nothing.
type stop uint8

const (
	stopNotStarted stop = 1 << iota
	stopExpired
	stopChannel
	stopAddress
	stopClock
)

// stops is access-model §4, first paragraph.
func (q *ask) stops(a *assignment, r *role) stop {
	s := q.dates(a)
	if r.blocked&q.channel != 0 {
		s |= stopChannel
	}
	if !q.anyAddress && !r.admits(q.address) {
		s |= stopAddress
	}
	return s
}

func (q *ask) dates(a *assignment) (s stop) {
	if q.untimed {
		if a.from.IsZero() && a.until.IsZero() {
			return 0
		}
		return stopClock
	}
	if !a.from.IsZero() && q.now.Before(a.from) {
		s |= stopNotStarted
	}
	if !a.until.IsZero() && !q.now.Before(a.until) {
		s |= stopExpired
	}
	return s
}

// level is access-model §4.1 to 4.3; toggles false leaves the user's toggles out.
func (q *ask) level(a *assignment, r *role, toggles bool) rbac.Level {
	p := q.p.id
	l := r.level(p)
	if toggles && len(q.row.toggles) > 0 {
		if t, switched := q.row.toggle(p); switched && contains(r.toggles, p) {
			l = t.Join(r.src.Floor(q.p.src.Key)).Meet(r.src.Ceiling(q.p.src.Key))
		}
	}
	if q.p.src.Scoped() && (r.limited || q.row.src.LimitedAccess || len(a.groups) > 0) {
		l = l.Meet(rbac.Limited)
	}
	if q.row.src.ReadOnly {
		l = l.WithoutWrite()
	}
	return l
}

// ownData is access-model §4.5: never of write, only at scope groups.
func (q *ask) ownData(r *role, l rbac.Level) bool {
	return r.src.OwnData && q.p.src.Scope == rbac.ScopeGroups && l.Reads() != rbac.ExtentNone
}

// covers reports whether the level an assignment contributes covers action and subject
// (access-model §5, "Subject rules").
func (ix *Index) covers(q *ask, a *assignment, r *role, l rbac.Level) bool {
	switch l.Of(q.action) {
	case rbac.ExtentNone:
		return false
	case rbac.ExtentAll:
		return true
	}
	if !q.p.src.Scoped() {
		return true
	}
	direct, every := q.row.groups(a, q.p.src.Scope)
	own := q.action == rbac.View && q.ownData(r, l)
	switch {
	case every:
		return true
	case q.subject.kind == subjectNone:
		return len(direct) > 0 || own
	case q.subject.kind == subjectGroup:
		return ix.within(direct, q.subject.group)
	}
	if own && q.subject.self {
		return true
	}
	for _, g := range q.subject.groups {
		if ix.within(direct, g) {
			return true
		}
	}
	return false
}

// reached is the first dynamic constraint whose limit the active roles within their dates
// reach, counted with all they include; nil when there is none.
func (ix *Index) reached(q *ask) *constraint {
	if q.unconstrained {
		return nil
	}
	for i := range ix.constraints {
		c := &ix.constraints[i]
		together := ix.newSet()
		for j := range q.row.assignments {
			a := &q.row.assignments[j]
			if r := ix.role(a.role); r != nil && q.activates(r) && q.dates(a) == 0 {
				together.join(r.all)
			}
		}
		if together.common(c.roles) >= c.limit {
			return c
		}
	}
	return nil
}

// met asks a requirement (access-model §5): view of it for the same user, subject and
// circumstances, without the date filter. When explain is not nil it receives why not.
func (ix *Index) met(q *ask, req *requirement, explain *[]Reason) bool {
	if req.permission < 0 || q.depth >= maxRequirements {
		return false
	}
	nested := *q
	nested.p, nested.action, nested.filter, nested.filtered = ix.permissions[req.permission], rbac.View, 0, false
	nested.depth++
	if nested.p == nil {
		return false
	}
	if req.at == "" || q.subject.kind == subjectNone {
		return ix.view(&nested, explain)
	}
	groups := q.subject.groups
	if q.subject.kind == subjectGroup {
		groups = []int32{q.subject.group}
	}
	for _, g := range groups {
		at, found := ix.nearest(g, req.at)
		if !found {
			continue
		}
		nested.subject = subject{kind: subjectGroup, group: at}
		if ix.view(&nested, explain) {
			return true
		}
	}
	return false
}

func (ix *Index) view(q *ask, explain *[]Reason) bool {
	if ix.allowed(q) {
		return true
	}
	if explain != nil && len(*explain) == 0 {
		*explain = ix.reasons(q)
	}
	return false
}

// nearest is the group itself or its nearest ancestor of a kind.
func (ix *Index) nearest(id int32, kind string) (int32, bool) {
	if int(id) >= len(ix.groups) || ix.groups[id] == nil {
		return 0, false
	}
	for _, g := range ix.groups[id].up {
		if ix.groups[g].src.Kind == kind {
			return g, true
		}
	}
	return 0, false
}
