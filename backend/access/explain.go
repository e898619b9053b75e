package access

import (
	"slices"

	"rolebook/backend/rbac"
)

// Decide answers a request with its level and every reason (access-model §5).
func (ix *Index) Decide(req Request) Decision {
	q, missing := ix.resolve(&req)
	if missing != 0 {
		return Decision{Reasons: unknownReasons(missing)}
	}
	d := Decision{Known: true, Paths: ix.paths(&q)}
	for i := range q.row.assignments {
		if a, r := ix.contributor(&q, i); r != nil {
			d.Level = d.Level.Join(q.level(a, r, true))
		}
	}
	d.Reasons = ix.reasons(&q)
	d.Allowed = len(d.Reasons) == 0
	return d
}

func unknownReasons(missing unknown) []Reason {
	var reasons []Reason
	for _, u := range []struct {
		bit  unknown
		code Code
	}{{unknownUser, UnknownUser}, {unknownPermission, UnknownPermission}, {unknownGroup, UnknownGroup}} {
		if missing&u.bit != 0 {
			reasons = append(reasons, Reason{Code: u.code})
		}
	}
	return reasons
}

// contributor is the i-th assignment and its role if it contributes, else nil.
func (ix *Index) contributor(q *ask, i int) (*assignment, *role) {
	a := &q.row.assignments[i]
	r := ix.role(a.role)
	if r == nil || !q.activates(r) || q.stops(a, r) != 0 {
		return nil, nil
	}
	return a, r
}

func (ix *Index) paths(q *ask) []Path {
	var paths []Path
	for i := range q.row.assignments {
		a := &q.row.assignments[i]
		if !ix.isPath(q, a) {
			continue
		}
		r := ix.role(a.role)
		l := q.level(a, r, true)
		path := Path{Assignment: i, Role: r.src.Key, Level: l, Chains: ix.chains(r, q.p)}
		if _, switched := q.row.toggle(q.p.id); switched && contains(r.toggles, q.p.id) {
			path.Toggle = true
		}
		if q.p.src.Scoped() && l.Of(q.action) == rbac.ExtentGroups {
			direct, every := q.row.groups(a, q.p.src.Scope)
			path.AllGroups = every
			if !every {
				path.Groups = ix.spread(direct)
			}
			path.Own = q.action == rbac.View && q.ownData(r, l)
		}
		paths = append(paths, path)
	}
	return paths
}

// chains are the ways down from a role to each role whose own grant on p is more than No.
func (ix *Index) chains(r *role, p *permission) [][]rbac.RoleKey {
	var found [][]rbac.RoleKey
	var down func(r *role, above []rbac.RoleKey)
	down = func(r *role, above []rbac.RoleKey) {
		if r == nil || r.level(p.id) == rbac.No || slices.Contains(above, r.src.Key) {
			return
		}
		chain := append(slices.Clip(above), r.src.Key)
		if r.src.Grants[p.src.Key] != rbac.No {
			found = append(found, chain)
		}
		for _, junior := range r.src.Includes {
			if id, known := ix.roleIDs.ids[junior]; known {
				down(ix.role(id), chain)
			}
		}
	}
	down(r, nil)
	return found
}

// tally is what all of a user's assignments come to for one request.
type tally struct {
	named      int // assignments of active roles
	reads      []int
	writes     []int
	covering   []int // contributing, level and groups cover action and subject
	paths      int
	grouped    []int // contributing, cover the action limited to groups
	withGroups []int // of these, those that have a group or own data
	unswitched bool  // there would be a path without the user's toggles
	stopped    map[stop][]int
}

func (ix *Index) tally(q *ask) tally {
	t := tally{stopped: map[stop][]int{}}
	for i := range q.row.assignments {
		a := &q.row.assignments[i]
		r := ix.role(a.role)
		if r == nil || !q.activates(r) {
			continue
		}
		t.named++
		l := q.level(a, r, true)
		covers := ix.covers(q, a, r, l)
		if stops := q.stops(a, r); stops != 0 {
			if covers {
				for _, s := range []stop{stopClock, stopNotStarted, stopExpired, stopChannel, stopAddress} {
					if stops&s != 0 {
						t.stopped[s] = append(t.stopped[s], i)
					}
				}
			}
			continue
		}
		t.contribute(q, i, a, r, l, covers)
		if q.offers(r) && ix.covers(q, a, r, q.level(a, r, false)) {
			t.unswitched = true
		}
	}
	return t
}

func (t *tally) contribute(q *ask, i int, a *assignment, r *role, l rbac.Level, covers bool) {
	if l.Reads() != rbac.ExtentNone {
		t.reads = append(t.reads, i)
	}
	if l.Writes() != rbac.ExtentNone {
		t.writes = append(t.writes, i)
	}
	if covers {
		t.covering = append(t.covering, i)
		if q.offers(r) {
			t.paths++
		}
	}
	if q.p.src.Scoped() && l.Of(q.action) == rbac.ExtentGroups {
		t.grouped = append(t.grouped, i)
		direct, every := q.row.groups(a, q.p.src.Scope)
		if every || len(direct) > 0 || q.action == rbac.View && q.ownData(r, l) {
			t.withGroups = append(t.withGroups, i)
		}
	}
}

// reasons are all causes of a denial; none when the request is allowed.
func (ix *Index) reasons(q *ask) []Reason {
	t := ix.tally(q)
	reasons := ix.blockers(q, &t)
	if t.paths > 0 {
		return reasons
	}
	return append(reasons, ix.pathless(q, &t)...)
}

// blockers deny whatever paths there are.
func (ix *Index) blockers(q *ask, t *tally) []Reason {
	var reasons []Reason
	if !q.row.active && !q.asActive {
		reasons = append(reasons, Reason{Code: StatusNotActive, Status: q.row.src.Status})
	}
	if t.named == 0 {
		reasons = append(reasons, Reason{Code: NoRole})
	}
	if c := ix.reached(q); c != nil {
		reasons = append(reasons, Reason{Code: ConstraintReached, Constraint: c.src.Key, Roles: ix.choices(q, c)})
	}
	if q.p.missing && !q.everyAddOn {
		reasons = append(reasons, Reason{Code: AddOnMissing, AddOn: q.p.src.AddOn})
	}
	if q.action == rbac.Edit && !q.p.src.Editable {
		reasons = append(reasons, Reason{Code: NotEditable})
	}
	for i := range q.p.requires {
		var nested []Reason
		if !ix.met(q, &q.p.requires[i], &nested) {
			reasons = append(reasons, Reason{Code: RequiresMissing, Requirement: q.p.src.Requires[i], Nested: nested})
		}
	}
	return reasons
}

// choices are the active roles that count towards a constraint.
func (ix *Index) choices(q *ask, c *constraint) []rbac.RoleKey {
	var roles []rbac.RoleKey
	for i := range q.row.assignments {
		a := &q.row.assignments[i]
		r := ix.role(a.role)
		if r != nil && q.activates(r) && q.dates(a) == 0 && r.all.common(c.roles) > 0 && !slices.Contains(roles, r.src.Key) {
			roles = append(roles, r.src.Key)
		}
	}
	return roles
}

// pathless says why there is no path.
func (ix *Index) pathless(q *ask, t *tally) []Reason {
	about := func(code Code, assignments []int) Reason {
		return Reason{Code: code, Assignments: assignments, Roles: q.rolesOf(assignments)}
	}
	if len(t.covering) > 0 {
		return []Reason{about(DateFilterMissing, t.covering)}
	}
	var reasons []Reason
	for _, s := range []struct {
		stop stop
		code Code
	}{{stopClock, ClockBack}, {stopNotStarted, NotStarted}, {stopExpired, Expired}, {stopChannel, ChannelBlocked}, {stopAddress, AddressOutside}} {
		if stopped := t.stopped[s.stop]; len(stopped) > 0 {
			reasons = append(reasons, about(s.code, stopped))
		}
	}
	if len(t.reads) == 0 {
		reasons = append(reasons, Reason{Code: NotGranted})
	}
	if q.action == rbac.Edit && q.p.src.Editable && len(t.reads) > 0 && len(t.writes) == 0 {
		reason := about(ReadOnly, t.reads)
		reason.ReadOnly = q.row.src.ReadOnly
		reasons = append(reasons, reason)
	}
	if len(t.grouped) > 0 && len(t.withGroups) == 0 {
		reasons = append(reasons, about(NoViewableGroup, t.grouped))
	}
	if q.subject.kind != subjectNone && len(t.withGroups) > 0 {
		reasons = append(reasons, about(OutsideGroups, t.withGroups))
	}
	if t.unswitched {
		reasons = append(reasons, Reason{Code: SwitchedOff})
	}
	return reasons
}

func (q *ask) rolesOf(assignments []int) []rbac.RoleKey {
	roles := make([]rbac.RoleKey, len(assignments))
	for i, a := range assignments {
		roles[i] = q.row.src.Assignments[a].Role
	}
	return roles
}
