package access_test

import (
	"net/netip"
	"slices"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// oracle is the access model read once more, slowly and obviously: no index, no ids, sets of
// names. It exists to disagree with the engine.
type oracle struct{ *rbac.SetUp }

func (o oracle) held(role *rbac.Role, p rbac.PermissionKey) rbac.Level {
	l := role.Grants[p]
	for _, junior := range role.Includes {
		l = l.Join(o.held(o.Role(junior), p))
	}
	return l.Meet(role.Ceiling(p))
}

func (o oracle) counted(role *rbac.Role) map[rbac.RoleKey]bool {
	all := map[rbac.RoleKey]bool{role.Key: true}
	for _, junior := range role.Includes {
		for key := range o.counted(o.Role(junior)) {
			all[key] = true
		}
	}
	return all
}

func (o oracle) withDescendants(groups []rbac.GroupKey) map[rbac.GroupKey]bool {
	all := map[rbac.GroupKey]bool{}
	for _, g := range groups {
		all[g] = true
	}
	for range o.Groups {
		for _, g := range o.Groups {
			if all[g.Parent] {
				all[g.Key] = true
			}
		}
	}
	return all
}

func (o oracle) memberOf(s rbac.Subject) []*rbac.Group {
	kind, id := s.Split()
	var found []*rbac.Group
	for _, g := range o.Groups {
		if kind == rbac.SubjectUser && slices.Contains(g.Users, rbac.Email(id)) ||
			kind == rbac.SubjectComputer && slices.Contains(g.Computers, rbac.ComputerID(id)) {
			found = append(found, g)
		}
	}
	return found
}

// share is what one assignment contributes to one permission.
type share struct {
	role   *rbac.Role
	level  rbac.Level
	groups map[rbac.GroupKey]bool
	every  bool
	own    bool
	stops  []access.Code
}

func (s share) hasGroup(a rbac.Action, p *rbac.Permission) bool {
	return s.every || len(s.groups) > 0 || s.own && a == rbac.View && p.Scope == rbac.ScopeGroups
}

func (o oracle) share(u *rbac.User, a rbac.Assignment, p *rbac.Permission, req access.Request, toggles bool) share {
	role := o.Role(a.Role)
	s := share{role: role, level: o.held(role, p.Key)}
	if t, switched := u.Toggles[p.Key]; toggles && switched && slices.Contains(role.Toggles, p.Key) {
		s.level = t.Join(role.Floor(p.Key)).Meet(role.Ceiling(p.Key))
	}
	if p.Scope != rbac.ScopeNone && (role.Reach == rbac.ReachGroups || u.LimitedAccess || len(a.Groups) > 0) {
		s.level = s.level.Meet(rbac.Limited)
	}
	if u.ReadOnly {
		s.level = s.level.WithoutWrite()
	}
	switch {
	case len(a.Groups) > 0:
		s.groups = o.withDescendants(a.Groups)
	case p.Scope == rbac.ScopeGoals:
		s.groups, s.every = o.withDescendants(u.Views.Goals), u.Views.AllGoals
	default:
		s.groups, s.every = o.withDescendants(u.Views.Groups), u.Views.All
	}
	s.own = role.OwnData && s.level.Reads() > rbac.ExtentNone
	s.stops = stops(role, a, req)
	return s
}

func stops(role *rbac.Role, a rbac.Assignment, req access.Request) []access.Code {
	var codes []access.Code
	if !a.From.IsZero() && req.Time.Before(a.From.Time) {
		codes = append(codes, access.NotStarted)
	}
	if !a.Until.IsZero() && !req.Time.Before(a.Until.Time) {
		codes = append(codes, access.Expired)
	}
	channel := req.Channel
	if channel == "" {
		channel = rbac.UI
	}
	if role.Channels[channel] == rbac.Blocked {
		codes = append(codes, access.ChannelBlocked)
	}
	if len(role.Addresses) > 0 && (!req.Address.IsValid() ||
		!slices.ContainsFunc(role.Addresses, func(x netip.Prefix) bool { return x.Contains(req.Address) })) {
		codes = append(codes, access.AddressOutside)
	}
	return codes
}

func (o oracle) covers(u *rbac.User, s share, p *rbac.Permission, a rbac.Action, subject rbac.Subject) bool {
	switch s.level.Of(a) {
	case rbac.ExtentAll:
		return true
	case rbac.ExtentNone:
		return false
	}
	own := s.own && a == rbac.View && p.Scope == rbac.ScopeGroups
	kind, id := subject.Split()
	switch {
	case s.every:
		return true
	case subject == "":
		return len(s.groups) > 0 || own
	case kind == rbac.SubjectGroup:
		return s.groups[rbac.GroupKey(id)]
	case own && subject == rbac.UserSubject(u.Email):
		return true
	}
	return slices.ContainsFunc(o.memberOf(subject), func(g *rbac.Group) bool { return s.groups[g.Key] })
}

func (o oracle) met(req access.Request, need rbac.Requirement) bool {
	req.Permission, req.Action, req.DateFilter = need.Permission, rbac.View, ""
	if need.At == "" || req.Subject == "" {
		return o.decide(req).allowed
	}
	kind, id := req.Subject.Split()
	starts := o.memberOf(req.Subject)
	if kind == rbac.SubjectGroup {
		starts = []*rbac.Group{o.Group(rbac.GroupKey(id))}
	}
	for _, g := range starts {
		for g != nil && g.Kind != need.At {
			g = o.Group(g.Parent)
		}
		if g != nil {
			req.Subject = rbac.GroupSubject(g.Key)
			if o.decide(req).allowed {
				return true
			}
		}
	}
	return false
}

type verdict struct {
	allowed bool
	known   bool
	level   rbac.Level
	codes   map[access.Code]bool
}

func (o oracle) decide(req access.Request) verdict {
	v := verdict{codes: map[access.Code]bool{}}
	u, p := o.User(req.User), o.Catalogue.Permission(req.Permission)
	kind, id := req.Subject.Split()
	v.codes[access.UnknownUser] = u == nil
	v.codes[access.UnknownPermission] = p == nil
	v.codes[access.UnknownGroup] = kind == rbac.SubjectGroup && o.Group(rbac.GroupKey(id)) == nil
	if v.codes[access.UnknownUser] || v.codes[access.UnknownPermission] || v.codes[access.UnknownGroup] {
		return v
	}
	v.known = true
	var contributing, stopped, unswitched []share
	named := 0
	active := map[rbac.RoleKey]bool{}
	for _, a := range u.Assignments {
		if req.Roles != nil && !slices.Contains(req.Roles, a.Role) {
			continue
		}
		named++
		s := o.share(u, a, p, req, true)
		if !slices.Contains(s.stops, access.NotStarted) && !slices.Contains(s.stops, access.Expired) {
			for key := range o.counted(s.role) {
				active[key] = true
			}
		}
		if len(s.stops) > 0 {
			stopped = append(stopped, s)
			continue
		}
		contributing = append(contributing, s)
		unswitched = append(unswitched, o.share(u, a, p, req, false))
		v.level = v.level.Join(s.level)
	}
	v.codes[access.StatusNotActive] = u.Status != rbac.Active
	v.codes[access.NoRole] = named == 0
	for _, c := range o.Constraints {
		n := 0
		for _, r := range c.Roles {
			if active[r] {
				n++
			}
		}
		v.codes[access.ConstraintReached] = v.codes[access.ConstraintReached] || c.Kind == rbac.Dynamic && n >= c.Limit
	}
	v.codes[access.AddOnMissing] = p.AddOn != "" && !slices.Contains(o.AddOns, p.AddOn)
	v.codes[access.NotEditable] = req.Action == rbac.Edit && !p.Editable
	for _, need := range p.Requires {
		v.codes[access.RequiresMissing] = v.codes[access.RequiresMissing] || !o.met(req, need)
	}
	path := func(s share) bool {
		return o.covers(u, s, p, req.Action, req.Subject) &&
			(req.DateFilter == "" || !p.DateFiltered || slices.Contains(s.role.DateFilters, req.DateFilter))
	}
	if !slices.ContainsFunc(contributing, path) {
		o.pathless(&v, u, p, req, contributing, stopped, slices.ContainsFunc(unswitched, path))
		return v
	}
	v.allowed = !slices.Contains(values(v.codes), true)
	return v
}

func (o oracle) pathless(v *verdict, u *rbac.User, p *rbac.Permission, req access.Request, contributing, stopped []share, unswitched bool) {
	covers := func(s share) bool { return o.covers(u, s, p, req.Action, req.Subject) }
	if slices.ContainsFunc(contributing, covers) {
		v.codes[access.DateFilterMissing] = true
		return
	}
	for _, s := range stopped {
		if covers(s) {
			for _, code := range s.stops {
				v.codes[code] = true
			}
		}
	}
	reads, writes, grouped, some := 0, 0, 0, 0
	for _, s := range contributing {
		if s.level.Reads() > rbac.ExtentNone {
			reads++
		}
		if s.level.Writes() > rbac.ExtentNone {
			writes++
		}
		if p.Scope != rbac.ScopeNone && s.level.Of(req.Action) == rbac.ExtentGroups {
			grouped++
			if s.hasGroup(req.Action, p) {
				some++
			}
		}
	}
	v.codes[access.NotGranted] = reads == 0
	v.codes[access.ReadOnly] = req.Action == rbac.Edit && p.Editable && reads > 0 && writes == 0
	v.codes[access.NoViewableGroup] = grouped > 0 && some == 0
	v.codes[access.OutsideGroups] = req.Subject != "" && some > 0
	v.codes[access.SwitchedOff] = unswitched
}

func values(m map[access.Code]bool) []bool {
	var list []bool
	for _, v := range m {
		list = append(list, v)
	}
	return list
}
