package access

import (
	"slices"

	"rolebook/backend/rbac"
)

// Hold is what a user holds on a permission in given circumstances: the level and the sets
// behind it, with what the permission requires taken into account group by group. The
// level's read and write parts say groups where the sets count, and all where they do not.
type Hold struct {
	Level    rbac.Level
	AllRead  bool            // limited read covers every group there is and ever will be
	AllWrite bool            // limited write likewise
	Read     []rbac.GroupKey // groups of limited read, descendants included, sorted
	Write    []rbac.GroupKey // groups of limited write, descendants included, sorted
	Own      bool            // own data may be read
	Filters  Filters         // the date filters on offer, where the permission is date-filtered and read
	Blocked  []Code          // what keeps everything from counting: status, constraint, add-on, requires
}

// Filters is a set of date filters.
type Filters uint8

// List is the date filters in the order shown.
func (f Filters) List() []rbac.DateFilter {
	return slices.DeleteFunc(slices.Clone(rbac.DateFilters), func(d rbac.DateFilter) bool { return f&Filters(filterBit(d)) == 0 })
}

// Nothing reports whether the hold lets do nothing at all.
func (h Hold) Nothing() bool { return !h.Can(rbac.View) }

// Can reports whether there is anything at all on which the action is allowed.
func (h Hold) Can(a rbac.Action) bool {
	if len(h.Blocked) > 0 {
		return false
	}
	switch h.Level.Of(a) {
	case rbac.ExtentAll:
		return true
	case rbac.ExtentNone:
		return false
	}
	if a == rbac.Edit {
		return h.AllWrite || len(h.Write) > 0
	}
	return h.AllRead || len(h.Read) > 0 || h.Own
}

// Equal reports whether both holds allow exactly the same; where nothing is allowed it does
// not matter why.
func (h Hold) Equal(o Hold) bool {
	return h.sameReach(o, rbac.View) && h.sameReach(o, rbac.Edit) && h.Own == o.Own && h.Filters == o.Filters
}

func (h Hold) sameReach(o Hold, a rbac.Action) bool { return h.covers(o, a) && o.covers(h, a) }

// Covers reports whether h allows all that o allows.
func (h Hold) Covers(o Hold) bool {
	return h.covers(o, rbac.View) && h.covers(o, rbac.Edit) && h.Filters|o.Filters == h.Filters &&
		(h.Own || !o.Own || h.Level.Reads() == rbac.ExtentAll || h.AllRead)
}

func (h Hold) covers(o Hold, a rbac.Action) bool {
	if !o.Can(a) {
		return true
	}
	mine, theirs := h.reach(a), o.reach(a)
	switch {
	case !h.Can(a):
		return false
	case mine.all:
		return true
	case theirs.all:
		return false
	case mine.every:
		return true
	case theirs.every:
		return false
	}
	return subset(theirs.groups, mine.groups)
}

type reach struct {
	all    bool // every subject, at level all
	every  bool // every subject, limited to all groups
	groups []rbac.GroupKey
}

func (h Hold) reach(a rbac.Action) reach {
	if a == rbac.Edit {
		return reach{all: h.Level.Writes() == rbac.ExtentAll, every: h.AllWrite, groups: h.Write}
	}
	return reach{all: h.Level.Reads() == rbac.ExtentAll, every: h.AllRead, groups: h.Read}
}

// subset reports whether every key of a is in b; both are sorted.
func subset(a, b []rbac.GroupKey) bool {
	for _, k := range a {
		if _, found := slices.BinarySearch(b, k); !found {
			return false
		}
	}
	return true
}

// Hold is what the user holds on the permission; the zero Hold when either is unknown.
func (ix *Index) Hold(user rbac.Email, p rbac.PermissionKey, c Circumstances) Hold {
	r, _ := ix.rows.get(string(user))
	compiled := ix.permission(p)
	if r == nil || compiled == nil {
		return Hold{}
	}
	q := c.ask(ix, r)
	q.p = compiled
	return ix.hold(&q)
}

// Holds are what the user holds on every permission, in the order shown; nil when the user is unknown.
func (ix *Index) Holds(user rbac.Email, c Circumstances) []Hold {
	r, _ := ix.rows.get(string(user))
	if r == nil {
		return nil
	}
	var holds []Hold
	for _, p := range ix.setUp.Catalogue.Permissions() {
		q := c.ask(ix, r)
		q.p = ix.permission(p.Key)
		holds = append(holds, ix.hold(&q))
	}
	return holds
}

func (ix *Index) hold(q *ask) Hold {
	var h Hold
	if h.Blocked = ix.holdBlockers(q); len(h.Blocked) > 0 {
		return h
	}
	var read, write []int32
	for i := range q.row.assignments {
		a, r := ix.contributor(q, i)
		if r == nil {
			continue
		}
		l := q.level(a, r, true)
		h.Level = h.Level.Join(l)
		if q.p.src.DateFiltered && l.Reads() != rbac.ExtentNone {
			h.Filters |= Filters(r.filters)
		}
		if !q.p.src.Scoped() {
			continue
		}
		direct, every := q.row.groups(a, q.p.src.Scope)
		if l.Reads() == rbac.ExtentGroups {
			h.AllRead = h.AllRead || every
			read = append(read, direct...)
		}
		if l.Writes() == rbac.ExtentGroups {
			h.AllWrite = h.AllWrite || every
			write = append(write, direct...)
		}
		h.Own = h.Own || q.ownData(r, l)
	}
	h.settle(ix.spread(read), ix.spread(write))
	for i := range q.p.requires {
		if q.noRequirements {
			break
		}
		ix.require(q, &q.p.requires[i], &h)
	}
	if h.Nothing() {
		h.Filters = 0
	}
	return h
}

// settle keeps of the sets only what the level does not say already.
func (h *Hold) settle(read, write []rbac.GroupKey) {
	h.Read, h.Write = read, write
	if h.Level.Reads() == rbac.ExtentAll {
		h.Read, h.AllRead, h.Own = nil, false, false
	}
	if h.Level.Writes() == rbac.ExtentAll {
		h.Write, h.AllWrite = nil, false
	}
	if h.AllRead {
		h.Read, h.Own = nil, false
	}
	if h.AllWrite {
		h.Write = nil
	}
}

func (ix *Index) holdBlockers(q *ask) []Code {
	var blocked []Code
	if !q.row.active && !q.asActive {
		blocked = append(blocked, StatusNotActive)
	}
	if ix.reached(q) != nil {
		blocked = append(blocked, ConstraintReached)
	}
	if q.p.missing && !q.everyAddOn {
		blocked = append(blocked, AddOnMissing)
	}
	return blocked
}

// require narrows a hold to where a requirement is met. A requirement asked at an ancestor
// has no answer where there is no subject's group, so it limits even all to groups.
func (ix *Index) require(q *ask, req *requirement, h *Hold) {
	if req.permission < 0 || q.depth >= maxRequirements || ix.permissions[req.permission] == nil {
		*h = Hold{Blocked: []Code{RequiresMissing}}
		return
	}
	nested := *q
	nested.p = ix.permissions[req.permission]
	nested.depth++
	need := ix.hold(&nested)
	if !need.Can(rbac.View) {
		*h = Hold{Blocked: []Code{RequiresMissing}}
		return
	}
	own := h.Own && (need.Own || ix.ownMet(q, req))
	var allowed func(rbac.GroupKey) bool
	switch {
	case req.at != "":
		allowed = func(k rbac.GroupKey) bool {
			at, found := ix.nearest(ix.groupIDs.ids[k], req.at)
			return found && need.reads(ix.groups[at].src.Key)
		}
	case need.Level.Reads() == rbac.ExtentAll, need.AllRead:
		return
	default:
		allowed = need.reads
	}
	ix.narrow(h, allowed, own)
}

func (h Hold) reads(k rbac.GroupKey) bool {
	if h.Level.Reads() == rbac.ExtentAll || h.AllRead {
		return true
	}
	_, found := slices.BinarySearch(h.Read, k)
	return found
}

func (ix *Index) narrow(h *Hold, allowed func(rbac.GroupKey) bool, own bool) {
	pick := func(a rbac.Action) []rbac.GroupKey {
		r := h.reach(a)
		if h.Level.Of(a) == rbac.ExtentNone {
			return nil
		}
		if r.all || r.every {
			r.groups = ix.everyGroup()
		}
		return slices.DeleteFunc(slices.Clone(r.groups), func(k rbac.GroupKey) bool { return !allowed(k) })
	}
	read, write := pick(rbac.View), pick(rbac.Edit)
	*h = Hold{Level: h.Level.Meet(rbac.Limited), Read: read, Write: write, Own: own, Filters: h.Filters}
}

func (ix *Index) everyGroup() []rbac.GroupKey {
	keys := make([]rbac.GroupKey, len(ix.setUp.Groups))
	for i, g := range ix.setUp.Groups {
		keys[i] = g.Key
	}
	return keys
}

// ownMet asks a requirement for the user's own person.
func (ix *Index) ownMet(q *ask, req *requirement) bool {
	self := *q
	self.subject, _ = ix.resolveSubject(rbac.UserSubject(q.row.src.Email), q.row.src.Email)
	self.action = rbac.View
	return ix.met(&self, req, nil)
}

// Contributors are the assigned roles that contribute more than No to what the user holds on
// the permission, in the order of the assignments.
func (ix *Index) Contributors(user rbac.Email, p rbac.PermissionKey, c Circumstances) []rbac.RoleKey {
	r, _ := ix.rows.get(string(user))
	compiled := ix.permission(p)
	if r == nil || compiled == nil {
		return nil
	}
	q := c.ask(ix, r)
	q.p = compiled
	var roles []rbac.RoleKey
	for i := range r.assignments {
		a, contributor := ix.contributor(&q, i)
		if contributor != nil && q.level(a, contributor, true) != rbac.No && !slices.Contains(roles, contributor.src.Key) {
			roles = append(roles, contributor.src.Key)
		}
	}
	return roles
}

// Union is a hold that allows what either allows.
func (h Hold) Union(o Hold) Hold {
	switch {
	case len(h.Blocked) > 0:
		return o
	case len(o.Blocked) > 0:
		return h
	}
	u := Hold{
		Level: h.Level.Join(o.Level), AllRead: h.AllRead || o.AllRead, AllWrite: h.AllWrite || o.AllWrite,
		Own: h.Own || o.Own, Filters: h.Filters | o.Filters,
	}
	u.settle(united(h.Read, o.Read), united(h.Write, o.Write))
	return u
}

func united(a, b []rbac.GroupKey) []rbac.GroupKey {
	all := slices.Concat(a, b)
	slices.Sort(all)
	return slices.Compact(all)
}

// AllowedIn is Allowed in circumstances of which some may be supposed. Nothing unknown is allowed.
func (ix *Index) AllowedIn(user rbac.Email, p rbac.PermissionKey, action rbac.Action, s rbac.Subject, c Circumstances) bool {
	r, _ := ix.rows.get(string(user))
	compiled := ix.permission(p)
	resolved, known := ix.resolveSubject(s, user)
	if r == nil || compiled == nil || !known {
		return false
	}
	q := c.ask(ix, r)
	q.p, q.action, q.subject = compiled, action, resolved
	return ix.allowed(&q)
}
