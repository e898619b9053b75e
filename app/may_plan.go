package app

import (
	"slices"
	"time"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// overstep is one thing about a plan that the session may not do.
type overstep struct {
	plan.Overreach             // the rule it breaks; or, without a code:
	closed         rbac.Screen // it changes what belongs to this screen
	outside        string      // it changes somebody or something outside the person's groups
}

// kindScreens are the screens on which entities of each kind are changed.
var kindScreens = map[rbac.Kind]rbac.Screen{
	rbac.KindSetUp: rbac.ScreenSettings, rbac.KindAddOn: rbac.ScreenRoles, rbac.KindArea: rbac.ScreenRoles,
	rbac.KindPermission: rbac.ScreenRoles, rbac.KindRole: rbac.ScreenRoles, rbac.KindOrder: rbac.ScreenRoles,
	rbac.KindConstraint: rbac.ScreenRoles, rbac.KindGroup: rbac.ScreenGroups, rbac.KindUser: rbac.ScreenUsers,
	rbac.KindStatement: rbac.ScreenRoles,
}

// sameHeads reports whether a set-up is called the same, with the same notes: what is left of
// a change of it, the catalogue's name and which add-ons there are, belongs to the matrix.
func sameHeads(c *rbac.Change) bool {
	was, is := c.Before.(*rbac.Head), c.After.(*rbac.Head)
	return was.Name == is.Name && was.Notes == is.Notes
}

// screenOf is the screen a change belongs to; empty for what only follows from a rename of
// somebody: their name in groups and statements.
func screenOf(c *rbac.Change, renamed map[rbac.Email]rbac.Email) rbac.Screen {
	switch {
	case c.Kind == rbac.KindSetUp && sameHeads(c):
		return rbac.ScreenRoles
	case len(renamed) > 0 && followsRename(c, renamed):
		return ""
	}
	return kindScreens[c.Kind]
}

// followsRename reports whether a change does nothing but name somebody by their new address.
func followsRename(c *rbac.Change, renamed map[rbac.Email]rbac.Email) bool {
	now := func(e rbac.Email) rbac.Email {
		if to, is := renamed[e]; is {
			return to
		}
		return e
	}
	switch was := c.Before.(type) {
	case *rbac.Group:
		is, _ := c.After.(*rbac.Group)
		if was == nil || is == nil {
			return false
		}
		expected := *was
		expected.Users = nil
		for _, e := range was.Users {
			expected.Users = append(expected.Users, now(e))
		}
		return sameGroup(expected.Canonical(), is)
	case *rbac.Statement:
		is, _ := c.After.(*rbac.Statement)
		if was == nil || is == nil {
			return false
		}
		expected := *was
		expected.Who.User = now(was.Who.User)
		if kind, id := was.Subject.Split(); kind == rbac.SubjectUser {
			expected.Subject = rbac.UserSubject(now(rbac.Email(id)))
		}
		return expected == *is
	}
	return false
}

func sameGroup(a, b *rbac.Group) bool {
	return a.Key == b.Key && a.Name == b.Name && a.Kind == b.Kind && a.Parent == b.Parent && a.Source == b.Source &&
		slices.Equal(a.Users, b.Users) && slices.Equal(a.Computers, b.Computers)
}

func renamesIn(changes []rbac.Change) map[rbac.Email]rbac.Email {
	names := map[rbac.Email]rbac.Email{}
	for i := range changes {
		if changes[i].Op == rbac.Rename {
			names[changes[i].Before.(*rbac.User).Email] = rbac.Email(changes[i].Key)
		}
	}
	return names
}

// screensOf are the screens to which what a plan was asked to change belongs, in order.
func screensOf(changes []rbac.Change) []rbac.Screen {
	renamed, touched := renamesIn(changes), map[rbac.Screen]bool{}
	for i := range changes {
		touched[screenOf(&changes[i], renamed)] = true
	}
	return slices.DeleteFunc(slices.Clone(rbac.Screens), func(s rbac.Screen) bool { return !touched[s] })
}

// oversteps are what of a plan a session with these rights may not do, whatever the path by
// which the plan came: screens it may not change, people and groups outside its groups, and
// more than its person holds (access-model §6). A plan without any may be applied.
func (r *rights) oversteps(p *plan.Plan, actor plan.Actor, at time.Time) []overstep {
	if r.owner {
		return nil
	}
	var found []overstep
	for _, screen := range screensOf(p.Asked) {
		if !r.on(screen, rbac.Edit) {
			found = append(found, overstep{closed: screen})
		}
	}
	found = append(found, r.outside(p)...)
	for _, o := range plan.MayGrant(p.Before, p.After, p.Changes, actor, at) {
		found = append(found, overstep{Overreach: o})
	}
	return found
}

// outside finds who and what is changed beyond the groups to which the session is limited:
// people by where they are before the change, who comes new by where they come to.
func (r *rights) outside(p *plan.Plan) []overstep {
	var found []overstep
	renamed := renamesIn(p.Changes)
	for i := range p.Changes {
		c := &p.Changes[i]
		within := true
		switch c.Kind {
		case rbac.KindUser:
			within = r.changesPerson(p, c)
		case rbac.KindGroup:
			closed := !r.on(rbac.ScreenGroups, rbac.Edit) // which is said of the whole screen
			within = closed || r.everybody(rbac.ScreenGroups, rbac.Edit) || followsRename(c, renamed) || r.changesGroup(p, c)
		}
		if !within {
			found = append(found, overstep{outside: c.Key})
		}
	}
	return found
}

// changesPerson reports whether a change of a person stays within reach. What only follows
// from a change of groups (a viewable group that is gone) is for whoever may change every group.
func (r *rights) changesPerson(p *plan.Plan, c *rbac.Change) bool {
	users, groups := r.holds[rbac.ScreenUsers], r.holds[rbac.ScreenGroups]
	if users.Everybody(rbac.Edit) {
		return true
	}
	asked := slices.ContainsFunc(p.Asked, func(a rbac.Change) bool { return a.Kind == rbac.KindUser && a.Key == c.Key })
	if asked && !users.Can(rbac.Edit) || !asked && groups.Everybody(rbac.Edit) {
		return true // the whole screen is closed, or what follows is theirs
	}
	ix, email := p.Before, rbac.Email(c.Key)
	if was, _ := c.Before.(*rbac.User); was != nil {
		email = was.Email
	} else {
		ix = p.After
	}
	subject := rbac.UserSubject(email)
	return users.Reaches(ix, r.user, rbac.Edit, subject) || !asked && groups.Reaches(ix, r.user, rbac.Edit, subject)
}

// changesGroup reports whether a group is within reach and stays there: a group that comes or
// moves is put under one that is.
func (r *rights) changesGroup(p *plan.Plan, c *rbac.Change) bool {
	groups := r.holds[rbac.ScreenGroups]
	reaches := func(key rbac.GroupKey) bool {
		return groups.Reaches(p.Before, r.user, rbac.Edit, rbac.GroupSubject(key))
	}
	was, _ := c.Before.(*rbac.Group)
	is, _ := c.After.(*rbac.Group)
	switch {
	case was != nil && !reaches(was.Key):
		return false
	case is == nil || was != nil && was.Parent == is.Parent:
		return true
	}
	return r.parentWithin(p, is.Parent, reaches)
}

// parentWithin reports whether a parent is within reach, or comes with the same plan under one
// that is.
func (r *rights) parentWithin(p *plan.Plan, parent rbac.GroupKey, reaches func(rbac.GroupKey) bool) bool {
	for range len(p.After.SetUp().Groups) + 1 {
		if parent == "" || reaches(parent) {
			return parent != ""
		}
		g := p.After.SetUp().Group(parent)
		if g == nil || p.Before.SetUp().Group(parent) != nil {
			return false
		}
		parent = g.Parent
	}
	return false
}

// instead are people who might apply a plan that somebody may not: at most some, by e-mail.
func instead(p *plan.Plan, but rbac.Email, at time.Time) []rbac.Email {
	var able []rbac.Email
	tried := 0
	for _, owners := range []bool{true, false} {
		for _, u := range p.Before.SetUp().Users {
			if u.Email == but || u.Status != rbac.Active || owns(p.Before.SetUp(), u) != owners {
				continue
			}
			if tried++; tried > insteadTried || len(able) == insteadNamed {
				return able
			}
			who := person{email: u.Email, asOf: p.Before, since: at}
			if len(who.rightsIn(p.Before, at).oversteps(p, plan.Actor{User: u.Email}, at)) == 0 {
				able = append(able, u.Email)
			}
		}
	}
	return able
}

// How many people are asked whether they could do what somebody may not, and named.
const (
	insteadTried = 6
	insteadNamed = 3
)
