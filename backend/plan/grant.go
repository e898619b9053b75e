package plan

import (
	"slices"
	"time"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// Actor is who changes a set-up: a user of it, with the roles of their session. The zero
// Actor is the person at the workstation, who owns the set-up and may do anything.
type Actor struct {
	User  rbac.Email
	Roles []rbac.RoleKey // active in the session; nil = all assigned
	AsOf  *access.Index  // the revision at sign-in: what counts is held then and now; nil = only now
	Since time.Time      // of the sign-in; only with AsOf
}

// Overreach is something a change would do that its actor may not (access-model §6).
type Overreach struct {
	Code       OverreachCode
	User       rbac.Email         // who would be raised, or is stronger than the actor
	Permission rbac.PermissionKey // on what
	Role       rbac.RoleKey
	Screen     rbac.Screen
}

// OverreachCode says which rule a change breaks.
type OverreachCode string

// The rules about people who administer.
const (
	RaisesAbove         OverreachCode = "raises-above"          // User would hold more on Permission than the actor does
	ChangesStronger     OverreachCode = "changes-stronger"      // User holds more on Permission than the actor does
	MakesSuperuser      OverreachCode = "makes-superuser"       // User; the actor is none
	ChangesSuperuser    OverreachCode = "changes-superuser"     // User is one; the actor is none
	GrantsRestricted    OverreachCode = "grants-restricted"     // Role or User would hold the restricted Permission; the actor is no superuser
	EditsRestrictedRole OverreachCode = "edits-restricted-role" // Role; the actor is no superuser
	EditsRestricted     OverreachCode = "edits-restricted"      // Permission; the actor is no superuser
	OpensScreen         OverreachCode = "opens-screen"          // User would do more on Screen than the actor does, because something else governs it
)

// OverreachCodes lists every code.
var OverreachCodes = []OverreachCode{
	RaisesAbove, ChangesStronger, MakesSuperuser, ChangesSuperuser, GrantsRestricted, EditsRestrictedRole, EditsRestricted, OpensScreen,
}

// MayGrant lists what a change from one revision to the next would do beyond what its actor
// may, whatever the path by which it comes: an edit, a group joined or moved, an import, a
// reset, an undo (access-model §6). after must come from before by Next. Empty means the
// change may be made.
//
// Somebody is raised when they would be allowed, on a permission that governs Rolebook, what
// they were not: on any channel, from any address, with any active roles, at any instant from
// at on, as if every user were active and every add-on there. Then all they would hold must
// be held by the actor. Requirements count for the actor but not for what is given, so that a
// later grant of what is required gives nobody more. A group made below one that the actor
// holds is held by them, too: whom they take into it they must administer already. And nobody
// takes anything of all that from who holds more than they do, by a role or the catalogue
// either.
func MayGrant(before, after *access.Index, changes []rbac.Change, actor Actor, at time.Time) []Overreach {
	if actor.User == "" {
		return nil
	}
	g := &grant{before: before, after: after, changes: changes, actor: actor, at: at}
	g.superuser = actor.superuser(before)
	if !g.superuser {
		g.restricted()
	}
	g.stronger()
	g.raised()
	g.members()
	g.screens()
	return g.found
}

type grant struct {
	before, after *access.Index
	changes       []rbac.Change
	actor         Actor
	superuser     bool
	at            time.Time
	found         []Overreach
}

func (g *grant) add(o Overreach) {
	if !slices.Contains(g.found, o) {
		g.found = append(g.found, o)
	}
}

// restricted are the rules that only a superuser is free of.
func (g *grant) restricted() {
	for _, c := range g.changes {
		switch c.Kind {
		case rbac.KindUser:
			was, _ := c.Before.(*rbac.User)
			is, _ := c.After.(*rbac.User)
			if was != nil && was.Superuser {
				g.add(Overreach{Code: ChangesSuperuser, User: was.Email})
			} else if is != nil && is.Superuser {
				g.add(Overreach{Code: MakesSuperuser, User: is.Email})
			}
		case rbac.KindRole:
			was, _ := c.Before.(*rbac.Role)
			is, _ := c.After.(*rbac.Role)
			if was != nil && was.Restricted || is != nil && is.Restricted {
				g.add(Overreach{Code: EditsRestrictedRole, Role: rbac.RoleKey(c.Key)})
			}
		case rbac.KindPermission:
			was, _ := c.Before.(*rbac.PlacedPermission)
			is, _ := c.After.(*rbac.PlacedPermission)
			if was != nil && was.Restricted || is != nil && is.Restricted {
				g.add(Overreach{Code: EditsRestricted, Permission: rbac.PermissionKey(c.Key)})
			}
		}
	}
	g.restrictedRoles()
}

// restrictedRoles finds roles that would hold more of the restricted, whether or not anybody
// has them yet.
func (g *grant) restrictedRoles() {
	for _, p := range g.after.SetUp().Catalogue.Permissions() {
		if !p.Restricted {
			continue
		}
		for _, r := range g.after.SetUp().Roles {
			was, _ := g.before.Cell(r.Key, p.Key)
			is, err := g.after.Cell(r.Key, p.Key)
			if err == nil && was.Held.Join(is.Held) != was.Held {
				g.add(Overreach{Code: GrantsRestricted, Role: r.Key, Permission: p.Key})
			}
		}
	}
}

// stronger finds changes of users who hold more than the actor on what governs Rolebook.
func (g *grant) stronger() {
	for _, c := range g.changes {
		was, _ := c.Before.(*rbac.User)
		if was == nil || was.Email == g.actor.User {
			continue
		}
		if p, exceeds := Stronger(g.before, was.Email, g.actor, g.at); exceeds {
			g.add(Overreach{Code: ChangesStronger, User: was.Email, Permission: p})
		}
	}
}

// Stronger names a permission that governs Rolebook and on which the user holds more than the
// actor, at some time, on some channel. Whoever is stronger is not changed, suspended,
// deleted, or given a new password by that actor.
func Stronger(ix *access.Index, user rbac.Email, actor Actor, at time.Time) (rbac.PermissionKey, bool) {
	if actor.User == "" || user == actor.User {
		return "", false
	}
	g := &grant{before: ix, after: ix, actor: actor, at: at}
	for _, p := range access.Governing(ix.SetUp()) {
		for _, c := range g.circumstances(user) {
			if !g.actorHolds(user, p, c).Covers(g.holds(ix, user, p, c)) {
				return p, true
			}
		}
	}
	return "", false
}

// raised finds users who would hold more than they did and more than the actor does.
func (g *grant) raised() {
	governing := access.Governing(g.before.SetUp(), g.after.SetUp())
	names := renames(g.changes)
	for user := range access.Touched(g.before, g.after, g.changes).Users() {
		if g.after.SetUp().User(user) == nil {
			continue
		}
		moments := g.circumstances(user, names.before(user))
		for _, p := range governing {
			if g.raises(user, names.before(user), p, moments) {
				g.add(Overreach{Code: RaisesAbove, User: user, Permission: p})
			}
		}
		if !g.superuser {
			g.raisedRestricted(user, names.before(user), moments)
		}
		g.lowered(user, names.before(user), governing, moments)
	}
}

// lowered finds somebody stronger than the actor who would lose on what governs Rolebook,
// though nothing is changed about them but a role of theirs, a group or the catalogue.
func (g *grant) lowered(user, was rbac.Email, governing []rbac.PermissionKey, moments []access.Circumstances) {
	loses := func(p rbac.PermissionKey) bool {
		return slices.ContainsFunc(moments, func(c access.Circumstances) bool {
			return !g.holds(g.after, user, p, c).Covers(g.holds(g.before, was, p, c))
		})
	}
	if was == g.actor.User || !slices.ContainsFunc(governing, loses) {
		return
	}
	if p, exceeds := Stronger(g.before, was, g.actor, g.at); exceeds {
		g.add(Overreach{Code: ChangesStronger, User: user, Permission: p})
	}
}

func (g *grant) raises(user, was rbac.Email, p rbac.PermissionKey, moments []access.Circumstances) bool {
	for _, c := range moments {
		is := g.holds(g.after, user, p, c)
		if !is.Can(rbac.View) {
			continue
		}
		free := g.grown(g.holds(g.before, was, p, c)).Covers(is)
		bound := g.grown(g.bound(g.before, was, p, c)).Covers(g.bound(g.after, user, p, c))
		if (!free || !bound) && !g.actorHolds(user, p, c).Covers(is) {
			return true
		}
	}
	return slices.ContainsFunc(moments, func(c access.Circumstances) bool {
		return slices.ContainsFunc(rbac.Actions, func(action rbac.Action) bool {
			return g.begins(user, was, p, action, "", c) && !g.actorAllowed(p, action, "", c)
		})
	})
}

// begins reports whether somebody would be allowed what they were not, by what is required or
// without it. Asked without a subject it finds what no hold tells: where a requirement is to be
// met at a group of a kind and there is none of it, nothing is held, and still a request about
// nobody in particular is allowed (access-model §5).
func (g *grant) begins(user, was rbac.Email, p rbac.PermissionKey, action rbac.Action, s rbac.Subject, c access.Circumstances) bool {
	free, bound := freely(c), freely(c)
	bound.NoRequirements = false
	return g.after.AllowedIn(user, p, action, s, free) && !g.before.AllowedIn(was, p, action, s, free) ||
		g.after.AllowedIn(user, p, action, s, bound) && !g.before.AllowedIn(was, p, action, s, bound)
}

func (g *grant) raisedRestricted(user, was rbac.Email, moments []access.Circumstances) {
	for _, p := range g.after.SetUp().Catalogue.Permissions() {
		if !p.Restricted {
			continue
		}
		for _, c := range moments {
			free := g.grown(g.holds(g.before, was, p.Key, c)).Covers(g.holds(g.after, user, p.Key, c))
			bound := g.grown(g.bound(g.before, was, p.Key, c)).Covers(g.bound(g.after, user, p.Key, c))
			if !free || !bound || g.begins(user, was, p.Key, rbac.View, "", c) || g.begins(user, was, p.Key, rbac.Edit, "", c) {
				g.add(Overreach{Code: GrantsRestricted, User: user, Permission: p.Key})
				break
			}
		}
	}
}

// holds is what a user holds at the most: no requirement stands in the way.
func (g *grant) holds(ix *access.Index, user rbac.Email, p rbac.PermissionKey, c access.Circumstances) access.Hold {
	c.NoRequirements = true
	return g.bound(ix, user, p, c)
}

// bound is what a user holds, with what is required, all roles they could choose together.
func (g *grant) bound(ix *access.Index, user rbac.Email, p rbac.PermissionKey, c access.Circumstances) access.Hold {
	c.AsActive, c.EveryAddOn, c.Unconstrained = true, true, false
	var all access.Hold
	for i, roles := range ix.ActiveSets(user, c.Time) {
		c.Roles = roles
		if h := ix.Hold(user, p, c); i == 0 {
			all = h
		} else {
			all = all.Union(h)
		}
	}
	return all
}

// grown is a hold of before with the groups that the change makes below those it covers: they
// bring nobody whom who holds it does not see already, unless members does find them.
func (g *grant) grown(h access.Hold) access.Hold {
	return h.Grown(g.before.SetUp(), g.after.SetUp())
}

// actorHolds is what the actor holds in the session, in truth: active, with the add-ons there
// are for what is theirs, and with what is required. Its own data is that of the user it is
// compared with: the actor's own is nothing to give to another.
func (g *grant) actorHolds(user rbac.Email, p rbac.PermissionKey, c access.Circumstances) access.Hold {
	h := g.grown(g.before.Hold(g.actor.User, p, g.own(c)))
	if g.actor.AsOf != nil {
		h = h.Meet(g.actor.AsOf.Hold(g.actor.User, p, g.then(c)).Grown(g.actor.AsOf.SetUp(), g.after.SetUp()))
	}
	if user != g.actor.User {
		h.Own = len(h.Blocked) == 0 && g.actorAllowed(p, rbac.View, rbac.UserSubject(user), c)
	}
	return h
}

// actorAllowed reports whether the actor is allowed something with a subject, now and then.
func (g *grant) actorAllowed(p rbac.PermissionKey, action rbac.Action, s rbac.Subject, c access.Circumstances) bool {
	return g.before.AllowedIn(g.actor.User, p, action, s, g.own(c)) &&
		(g.actor.AsOf == nil || g.actor.AsOf.AllowedIn(g.actor.User, p, action, s, g.then(c)))
}

func (g *grant) own(c access.Circumstances) access.Circumstances {
	c.Roles, c.EveryAddOn = g.actor.Roles, true
	return c
}

// circumstances are all in which one of the users, or the actor, could hold something else.
func (g *grant) circumstances(users ...rbac.Email) []access.Circumstances {
	b, a := g.before.SetUp(), g.after.SetUp()
	var was, is []*rbac.User
	for _, email := range append(users, g.actor.User) {
		was, is = append(was, b.User(email)), append(is, a.User(email))
	}
	addresses := append(g.before.Addresses(was...), g.after.Addresses(is...)[1:]...)
	var list []access.Circumstances
	for _, t := range access.Instants(g.at, append(was, is...)...) {
		for _, channel := range rbac.Channels {
			for _, address := range addresses {
				list = append(list, access.Circumstances{Time: t, Channel: channel, Address: address})
			}
		}
	}
	return list
}

// members finds who would administer somebody new because they joined a group, where the
// actor does not administer them.
func (g *grant) members() {
	moved := movedMembers(g.changes)
	if len(moved) == 0 {
		return
	}
	names := renames(g.changes)
	for _, p := range access.Governing(g.before.SetUp(), g.after.SetUp()) {
		permission := g.after.SetUp().Catalogue.Permission(p)
		if permission == nil || !permission.Scoped() && len(permission.Requires) == 0 {
			continue
		}
		for _, u := range g.after.SetUp().Users {
			if g.membersRaise(u.Email, names.before(u.Email), permission, moved) {
				g.add(Overreach{Code: RaisesAbove, User: u.Email, Permission: p})
			}
		}
	}
}

func (g *grant) membersRaise(user, was rbac.Email, p *rbac.Permission, moved []rbac.Subject) bool {
	for _, c := range g.circumstances(user, was) {
		for _, action := range rbac.Actions {
			for _, s := range moved {
				if g.begins(user, was, p.Key, action, s, c) && !g.actorAllowed(p.Key, action, s, c) {
					return true
				}
			}
		}
	}
	return false
}

// freely are circumstances in which nothing but roles and groups counts.
func freely(c access.Circumstances) access.Circumstances {
	c.AsActive, c.EveryAddOn, c.Unconstrained, c.NoRequirements = true, true, true, true
	return c
}
