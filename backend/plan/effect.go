package plan

import (
	"cmp"
	"net/netip"
	"slices"
	"time"

	"rolebook/backend/access"
	"rolebook/backend/course"
	"rolebook/backend/rbac"
)

// Effect is what one person gains or loses on one permission, or, with an empty permission,
// whom they see because somebody joined or left a group they may view.
type Effect struct {
	User       rbac.Email
	Permission rbac.PermissionKey
	Before     access.Hold
	After      access.Hold
	Gains      bool           // may do something afterwards that was denied before
	Loses      bool           // may not do something afterwards that was allowed before
	Through    []rbac.RoleKey // for a loss the roles through which it was held, else those through which it is held now
	From       rbac.Instant   // when it first shows, if not at once
	Channel    rbac.Channel   // API when it does not show through UI
	Address    netip.Addr     // an address it shows from, when it does not show from everywhere
	Seen       []rbac.Subject // persons and computers newly seen through a group
	Unseen     []rbac.Subject // persons and computers no longer seen through any group
}

// renamed maps e-mail addresses of the revision after a plan to those before it.
type renamed map[rbac.Email]rbac.Email

func renames(changes []rbac.Change) renamed {
	names := renamed{}
	for _, c := range changes {
		if c.Op == rbac.Rename {
			names[rbac.Email(c.Key)] = c.Before.(*rbac.User).Email
		}
	}
	return names
}

func (r renamed) before(after rbac.Email) rbac.Email {
	if was, is := r[after]; is {
		return was
	}
	return after
}

// effects works out who gains and who loses, by e-mail address and permission, losses first,
// and Away.
// Several roles count together even where a dynamic constraint makes a person choose: what
// they could choose is what they hold.
func (p *Plan) effects() []Effect {
	names := renames(p.Changes)
	gone := map[rbac.Email]bool{}
	for _, was := range names {
		gone[was] = true
	}
	touch := access.Touched(p.Before, p.After, p.Changes)
	list, away := []Effect{}, map[rbac.Email]map[rbac.PermissionKey]bool{}
	done, total := 0, touch.AtMost()
	for user, permissions := range touch.Users() {
		if done++; !p.on.At(course.Effects, done, total) {
			return nil
		}
		if u := p.After.SetUp().User(user); u != nil && staysOut(p.Before.SetUp().User(names.before(user)), u) {
			away[user] = permissions
		}
		if !gone[user] {
			list = append(list, personEffects(p.Before, p.After, names.before(user), user, permissions, p.At)...)
		}
	}
	p.Away = p.awayEffects(names, away)
	list = append(list, p.memberEffects(names)...)
	slices.SortStableFunc(list, func(a, b Effect) int {
		return cmp.Or(-compareBool(a.Loses, b.Loses), cmp.Compare(a.User, b.User))
	})
	return list
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

func personEffects(before, after *access.Index, was, is rbac.Email, permissions map[rbac.PermissionKey]bool, at time.Time) []Effect {
	return effectsAt(before, after, was, is, permissions, circumstances(before, after, was, is, at))
}

func effectsAt(before, after *access.Index, was, is rbac.Email, permissions map[rbac.PermissionKey]bool, moments []moment) []Effect {
	var list []Effect
	seen := map[rbac.PermissionKey]bool{}
	for _, ix := range []*access.Index{after, before} {
		for _, p := range ix.SetUp().Catalogue.Permissions() {
			if seen[p.Key] || permissions != nil && !permissions[p.Key] {
				continue
			}
			seen[p.Key] = true
			if e, differs := permissionEffect(before, after, was, is, p.Key, moments); differs {
				list = append(list, e)
			}
		}
	}
	return list
}

// permissionEffect is the first of the circumstances in which the hold differs.
func permissionEffect(before, after *access.Index, was, is rbac.Email, p rbac.PermissionKey, moments []moment) (Effect, bool) {
	for _, m := range moments {
		b, a := before.Hold(was, p, m.Circumstances), after.Hold(is, p, m.Circumstances)
		e := Effect{
			User: is, Permission: p, Before: b, After: a,
			Gains: !b.Covers(a), Loses: !a.Covers(b), From: m.from, Channel: m.channel, Address: m.address,
		}
		if !e.Gains && !e.Loses {
			continue
		}
		if e.Loses {
			e.Through = through(before, after, was, is, p, m.Circumstances)
		} else {
			e.Through = through(after, before, is, was, p, m.Circumstances)
		}
		return e, true
	}
	return Effect{}, false
}

// through names the roles that make the difference between a revision in which somebody holds
// more and one in which they hold less: those that alone would give less in the second. Where
// no role alone does, all that contribute are named.
func through(more, less *access.Index, inMore, inLess rbac.Email, p rbac.PermissionKey, c access.Circumstances) []rbac.RoleKey {
	contributors := more.Contributors(inMore, p, c)
	c.NoRequirements = true
	roles := slices.DeleteFunc(slices.Clone(contributors), func(role rbac.RoleKey) bool {
		c.Roles = []rbac.RoleKey{role}
		return less.Hold(inLess, p, c).Covers(more.Hold(inMore, p, c))
	})
	if len(roles) == 0 {
		return contributors
	}
	return roles
}

// moment is a set of circumstances, and what is worth saying of it.
type moment struct {
	access.Circumstances
	from    rbac.Instant
	channel rbac.Channel
	address netip.Addr
}

// circumstances are all in which a person's holds could differ, the plainest first: now and
// at each later start and end of an assignment, through each channel, and, where the roles
// ask for addresses, from one address of each kind and from none.
func circumstances(before, after *access.Index, was, is rbac.Email, at time.Time) []moment {
	b, a := before.SetUp().User(was), after.SetUp().User(is)
	instants := access.Instants(at, b, a)
	addresses := slices.Concat(before.Addresses(b)[1:], after.Addresses(a)[1:])
	slices.SortFunc(addresses, netip.Addr.Compare)
	addresses = slices.Compact(addresses)

	var list []moment
	for _, instant := range instants {
		for _, channel := range rbac.Channels {
			m := moment{Circumstances: access.Circumstances{Time: instant, Channel: channel, AnyAddress: true, Unconstrained: true}}
			if !instant.Equal(at) {
				m.from = rbac.At(instant)
			}
			if channel != rbac.UI {
				m.channel = channel
			}
			list = append(list, m)
			if len(addresses) == 0 {
				continue
			}
			m.AnyAddress = false
			list = append(list, m)
			for _, address := range addresses {
				m.Address, m.address = address, address
				list = append(list, m)
			}
		}
	}
	return list
}
