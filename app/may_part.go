package app

import (
	"fmt"
	"slices"

	"rolebook/backend/access"
	"rolebook/backend/audit"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// shown is a revision as the session sees it: the people and groups within its reach, without
// what is restricted when it is no superuser's. It answers as the whole does. withRoles says
// whether restricted roles stand in it, as they do where roles are given to people: what such
// a role holds is not shown, its name is (access-model §6).
func (r *rights) shown(ix *access.Index, withRoles bool) *access.Index {
	if r.owner {
		return ix
	}
	part := *ix.SetUp()
	less := r.leaveOutPeople(&part)
	less = r.leaveOutGroups(&part) || less
	if !r.superuser {
		less = leaveOutRestricted(&part, withRoles) || less
	}
	if !less {
		return ix
	}
	return ix.Showing(part.Part())
}

func (r *rights) leaveOutPeople(part *rbac.SetUp) bool {
	if r.everybody(rbac.ScreenUsers, rbac.View) {
		return false
	}
	part.Users = slices.DeleteFunc(slices.Clone(part.Users), func(u *rbac.User) bool { return !r.sees(u.Email) })
	return true
}

func (r *rights) leaveOutGroups(part *rbac.SetUp) bool {
	if r.everybody(rbac.ScreenUsers, rbac.View) || r.everybody(rbac.ScreenGroups, rbac.View) {
		return false
	}
	var left []*rbac.Group
	for _, g := range part.Groups {
		if !r.seesGroup(g.Key) {
			continue
		}
		if g.Parent != "" && !r.seesGroup(g.Parent) {
			top := *g
			top.Parent = ""
			g = &top
		}
		left = append(left, g)
	}
	part.Groups = left
	return true
}

// sees reports whether a person is within what the session may look at.
func (r *rights) sees(email rbac.Email) bool {
	return r.owner || r.holds[rbac.ScreenUsers].Reaches(r.ix, r.user, rbac.View, rbac.UserSubject(email))
}

// seesGroup reports whether a group is, for its own sake or for the people in it.
func (r *rights) seesGroup(key rbac.GroupKey) bool {
	subject := rbac.GroupSubject(key)
	return r.owner || r.holds[rbac.ScreenGroups].Reaches(r.ix, r.user, rbac.View, subject) ||
		r.holds[rbac.ScreenUsers].Reaches(r.ix, r.user, rbac.View, subject)
}

// leaveOutRestricted takes what only superusers see out of a set-up.
func leaveOutRestricted(part *rbac.SetUp, withRoles bool) bool {
	less := false
	var areas []*rbac.Area
	for _, a := range part.Catalogue.Areas {
		area := *a
		area.Permissions = slices.DeleteFunc(slices.Clone(a.Permissions), func(p *rbac.Permission) bool { return p.Restricted })
		switch {
		case len(area.Permissions) == len(a.Permissions):
			areas = append(areas, a)
			continue
		case len(area.Permissions) > 0:
			areas = append(areas, &area)
		}
		less = true
	}
	if less {
		part.Catalogue.Areas = areas
	}
	if !withRoles && slices.ContainsFunc(part.Roles, func(r *rbac.Role) bool { return r.Restricted }) {
		part.Roles = slices.DeleteFunc(slices.Clone(part.Roles), func(r *rbac.Role) bool { return r.Restricted })
		less = true
	}
	return less
}

// knows is ErrNotFound for what a question names and the session does not see: it is told the
// same as of what is not there.
func (c *call) knows(req *access.Request) error {
	part, whole := c.ix.SetUp(), c.whole.SetUp()
	if !part.Partial() {
		return nil
	}
	n := names{part, part}
	people := []rbac.Email{req.User}
	kind, id := req.Subject.Split()
	switch kind {
	case rbac.SubjectUser:
		people = append(people, rbac.Email(id))
	case rbac.SubjectGroup:
		if whole.Group(rbac.GroupKey(id)) != nil && part.Group(rbac.GroupKey(id)) == nil {
			return fmt.Errorf("group %q: %w", id, rbac.ErrNotFound)
		}
	}
	for _, email := range people {
		if n.hides(email) {
			return fmt.Errorf("user %q: %w", email, rbac.ErrNotFound)
		}
	}
	if whole.Catalogue.Permission(req.Permission) != nil && n.hidesPermission(req.Permission) {
		return fmt.Errorf("permission %q: %w", req.Permission, rbac.ErrNotFound)
	}
	return nil
}

// knowsCell is knows of a cell of the matrix.
func (c *call) knowsCell(role, permission string) error {
	key := rbac.RoleKey(role)
	if c.setUp().Role(key) == nil && c.whole.SetUp().Role(key) != nil {
		return fmt.Errorf("role %q: %w", role, rbac.ErrNotFound)
	}
	return c.knows(&access.Request{Permission: rbac.PermissionKey(permission)})
}

// historyTeller names everybody, whom the history is about: who may look at it may look at
// all of it. What is restricted it does not know; a veil takes it out of what is told.
func (c *call) historyTeller() teller {
	part := *c.whole.SetUp()
	if !c.rights.superuser {
		leaveOutRestricted(&part, true)
	}
	return tell(&part)
}

// toUndo is an entry that the session may ask to be undone, with its texts as they are shown to
// it. ErrDenied: it changed somebody or something the session does not see.
func (c *call) toUndo(seq uint64) (audit.Event, error) {
	event, err := c.open.store.Event(seq)
	if err != nil {
		return audit.Event{}, err
	}
	veil, err := c.open.veil(c.rights)
	if err != nil {
		return audit.Event{}, err
	}
	shown, t := event, tell(c.setUp())
	unseen := func(change rbac.Change) bool { return t.hidesChange(&change) || veil.NamesGone(change) }
	if veil.Over(&shown) > 0 || slices.ContainsFunc(event.Changes, unseen) {
		return audit.Event{}, spoken().authority.denied
	}
	event.Title, event.Reason = shown.Title, shown.Reason
	return event, nil
}

// seesFinding reports whether a finding is about something the session may look at.
func (r *rights) seesFinding(f *plan.Finding) bool {
	if r.owner {
		return true
	}
	s := r.ix.SetUp()
	p, role := s.Catalogue.Permission(f.Permission), s.Role(f.Role)
	if !r.superuser && (p != nil && p.Restricted || f.User == "" && role != nil && role.Restricted) {
		return false
	}
	switch {
	case f.User != "":
		return r.sees(f.User)
	case f.Group != "":
		return r.on(rbac.ScreenGroups, rbac.View) && r.seesGroup(f.Group)
	case f.Role != "" || f.Permission != "" || f.Constraint != "":
		return r.on(rbac.ScreenRoles, rbac.View)
	}
	return r.on(rbac.ScreenUsers, rbac.View) || r.on(rbac.ScreenRoles, rbac.View)
}
