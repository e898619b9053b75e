// Package plantest holds changes of set-ups against the rules about people who administer, one
// decision after the other: slowly, and in another way than package plan does.
package plantest

import (
	"reflect"
	"slices"
	"time"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// Raised finds somebody whom a change lets do more on what governs Rolebook than they could and
// than the actor could, or makes a superuser or lets do what is restricted though the actor is
// no superuser (access-model §6). Every decision there is gets asked: of every user, as if all
// were active and every add-on there, on each such permission, with every subject, at every
// later instant, on each channel, with every set of active roles.
func Raised(before, after *rbac.SetUp, actor rbac.Email, at time.Time) (access.Request, bool) {
	o := observer{
		before: before, after: after, actor: actor, at: at, names: renamed(before, after),
		was: access.Compile(unbound(before)), is: access.Compile(unbound(after)), free: access.Compile(everyAddOn(before)),
	}
	a := before.User(actor)
	superuser := a != nil && a.Superuser && a.Status == rbac.Active
	for _, u := range after.Users {
		if b := before.User(o.once(u.Email)); u.Superuser && !superuser && (b == nil || !b.Superuser) {
			return access.Request{User: u.Email}, true
		}
		for _, p := range after.Catalogue.Permissions() {
			governs := len(p.Governs) > 0 || slices.ContainsFunc(access.Governing(before), func(k rbac.PermissionKey) bool { return k == p.Key })
			restricted := p.Restricted && !superuser
			if !governs && !restricted {
				continue
			}
			if req, raised := o.raises(u.Email, p.Key, restricted); raised {
				return req, true
			}
		}
	}
	return access.Request{}, false
}

type observer struct {
	before, after *rbac.SetUp
	was, is, free *access.Index
	actor         rbac.Email
	at            time.Time
	names         map[rbac.Email]rbac.Email // to what they were, of people renamed
}

func (o *observer) raises(user rbac.Email, p rbac.PermissionKey, forbidden bool) (access.Request, bool) {
	users := slices.Concat(o.before.Users, o.after.Users)
	for _, subject := range subjectsOf(o.after) {
		if kind, _ := subject.Split(); forbidden && kind == rbac.SubjectUser {
			continue // who joins a group is seen by its viewers: nobody is granted anything by that
		}
		for _, action := range rbac.Actions {
			for _, at := range access.Instants(o.at, users...) {
				for _, channel := range rbac.Channels {
					req := access.Request{User: user, Permission: p, Action: action, Subject: subject, Time: at, Channel: channel}
					old := req
					old.User = o.once(user)
					if !bySomeRoles(o.is, req) || o.could(old, bySomeRoles, o.was) {
						continue
					}
					own := req
					own.User = o.actor
					if forbidden || !o.could(own, allowed, o.free) {
						return req, true
					}
				}
			}
		}
	}
	return access.Request{}, false
}

// could asks of the time before. A group made since counts as the one below which it was made;
// one made at the top is theirs who reach everybody.
func (o *observer) could(req access.Request, ask func(*access.Index, access.Request) bool, ix *access.Index) bool {
	kind, key := req.Subject.Split()
	switch kind {
	case rbac.SubjectUser:
		req.Subject = rbac.UserSubject(o.once(rbac.Email(key)))
	case rbac.SubjectGroup:
		founded := access.Founded(o.after.Group(rbac.GroupKey(key)), o.before, o.after)
		if founded == "" {
			c := access.Circumstances{Time: req.Time, Channel: req.Channel, Unconstrained: true}
			return ix.Hold(req.User, req.Permission, c).Everybody(req.Action)
		}
		req.Subject = rbac.GroupSubject(founded)
	}
	return ask(ix, req)
}

func allowed(ix *access.Index, req access.Request) bool { return ix.Allowed(&req) }

// renamed are the people who are the same under another address: all that is said of them is,
// though they may have fewer roles.
func renamed(before, after *rbac.SetUp) map[rbac.Email]rbac.Email {
	names := map[rbac.Email]rbac.Email{}
	for _, u := range after.Users {
		if before.User(u.Email) != nil {
			continue
		}
		for _, b := range before.Users {
			was := *b
			was.Email, was.Assignments = u.Email, u.Assignments
			if after.User(b.Email) == nil && reflect.DeepEqual(&was, u) && among(u.Assignments, b.Assignments) {
				names[u.Email] = b.Email
			}
		}
	}
	return names
}

// among reports whether each assignment is one of the others.
func among(some, all []rbac.Assignment) bool {
	return !slices.ContainsFunc(some, func(a rbac.Assignment) bool {
		return !slices.ContainsFunc(all, func(b rbac.Assignment) bool { return reflect.DeepEqual(a, b) })
	})
}

func (o *observer) once(email rbac.Email) rbac.Email {
	if was, is := o.names[email]; is {
		return was
	}
	return email
}

func everyAddOn(s *rbac.SetUp) *rbac.SetUp {
	next := *s
	next.AddOns = nil
	for _, a := range s.Catalogue.AddOns {
		next.AddOns = append(next.AddOns, a.Key)
	}
	return &next
}

// unbound is the set-up with every user active and every add-on there: what anybody could
// ever make of their roles.
func unbound(s *rbac.SetUp) *rbac.SetUp {
	next := everyAddOn(s)
	next.Users = nil
	for _, u := range s.Users {
		free := *u
		free.Status = rbac.Active
		next.Users = append(next.Users, &free)
	}
	return next
}

func subjectsOf(s *rbac.SetUp) []rbac.Subject {
	list := []rbac.Subject{""}
	for _, g := range s.Groups {
		list = append(list, rbac.GroupSubject(g.Key))
	}
	for _, u := range s.Users {
		list = append(list, rbac.UserSubject(u.Email))
	}
	return list
}

// bySomeRoles asks with every set of active roles.
func bySomeRoles(ix *access.Index, req access.Request) bool {
	u := ix.SetUp().User(req.User)
	if u == nil {
		return false
	}
	for mask := range 1 << len(u.Assignments) {
		req.Roles = []rbac.RoleKey{}
		for i, a := range u.Assignments {
			if mask&(1<<i) != 0 {
				req.Roles = append(req.Roles, a.Role)
			}
		}
		if ix.Allowed(&req) {
			return true
		}
	}
	return false
}
