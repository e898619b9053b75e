package plan

import (
	"slices"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// superuser reports whether the actor is one, and was one when they signed in.
func (a Actor) superuser(ix *access.Index) bool {
	is := func(ix *access.Index) bool {
		u := ix.SetUp().User(a.User)
		return u != nil && u.Superuser && u.Status == rbac.Active
	}
	return is(ix) && (a.AsOf == nil || is(a.AsOf))
}

// then are circumstances as they were when the actor signed in.
func (g *grant) then(c access.Circumstances) access.Circumstances {
	c = g.own(c)
	c.Time = g.actor.Since
	return c
}

// screens finds who would do more on a Rolebook screen because something else governs it
// than before: nobody's level on any permission moves by that, and yet they rise.
func (g *grant) screens() {
	b, a := g.before.SetUp(), g.after.SetUp()
	if access.SameScreens(b, a) {
		return
	}
	names := renames(g.changes)
	for _, u := range a.Users {
		if slices.ContainsFunc(g.found, func(o Overreach) bool { return o.Code == RaisesAbove && o.User == u.Email }) {
			continue
		}
		moments := g.circumstances(u.Email, names.before(u.Email))
		for _, screen := range rbac.Screens {
			if g.opens(u.Email, names.before(u.Email), screen, moments) {
				g.add(Overreach{Code: OpensScreen, User: u.Email, Screen: screen})
			}
		}
	}
}

func (g *grant) opens(user, was rbac.Email, screen rbac.Screen, moments []access.Circumstances) bool {
	for _, c := range moments {
		is := onScreen(g.after, user, screen, c)
		if is.Can(rbac.View) && !g.grown(onScreen(g.before, was, screen, c)).Covers(is) && !g.actorOn(user, screen, c).Covers(is) {
			return true
		}
	}
	return false
}

// onScreen is what a user could do on a screen at the most.
func onScreen(ix *access.Index, user rbac.Email, screen rbac.Screen, c access.Circumstances) access.Hold {
	c.AsActive, c.EveryAddOn, c.Unconstrained, c.NoRequirements = true, true, true, true
	return ix.Screen(user, screen, c)
}

func (g *grant) actorOn(user rbac.Email, screen rbac.Screen, c access.Circumstances) access.Hold {
	h := g.grown(g.before.Screen(g.actor.User, screen, g.own(c)))
	if g.actor.AsOf != nil {
		h = h.Meet(g.actor.AsOf.Screen(g.actor.User, screen, g.then(c)).Grown(g.actor.AsOf.SetUp(), g.after.SetUp()))
	}
	if user != g.actor.User {
		h.Own = false
	}
	return h
}
