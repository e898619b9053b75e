package rbac

import (
	"maps"
	"net/netip"
	"slices"
	"strings"

	"rolebook/backend/tongue"
)

func (in *inspection) rolesAll() {
	root := &spot{}
	list := root.field("roles")
	taken(in, &list, string(KindRole), in.s.Roles, func(r *Role) RoleKey { return r.Key })
	for i, r := range in.s.Roles {
		at := list.item(i)
		in.role(&at, r)
	}
	in.includes(&list)
}

func (in *inspection) role(at *spot, r *Role) {
	in.key(at.field("key"), string(r.Key))
	in.name(at.field("name"), r.Name)
	in.line(at.field("portal"), r.Portal)
	in.prose(at.field("description"), r.Description)
	in.prose(at.field("bestFor"), r.BestFor)
	in.prose(at.field("keyFunctions"), r.KeyFunctions)
	in.prose(at.field("limitations"), r.Limitations)
	word(in, at.field("reach"), "reach", r.Reach, Reaches)
	list := at.field("includes")
	repeated(in, &list, r.Includes)
	for i, junior := range r.Includes {
		if in.roles[junior] == nil {
			in.missing(list.item(i), KindRole, string(junior))
		}
	}
	in.cells(at, "grants", "grant", r, r.Grants)
	in.bounds(at, "ceilings", r.Ceilings)
	in.bounds(at, "floors", r.Floors)
	in.inverted(at, r)
	in.defaults(at, r)
	in.toggles(at, r)
	in.circumstances(at, r)
}

func (in *inspection) defaults(at *spot, r *Role) {
	if r.BuiltIn {
		in.cells(at, "defaults", "default", r, r.Defaults)
		return
	}
	if len(r.Defaults) > 0 {
		in.note(at.field("defaults"), ErrInvalid, "only a built-in role has defaults", `take the defaults out, or write "builtIn": true`)
	}
}

func (in *inspection) toggles(at *spot, r *Role) {
	list := at.field("toggles")
	repeated(in, &list, r.Toggles)
	for i, p := range r.Toggles {
		if in.permissions[p] == nil {
			in.missing(list.item(i), KindPermission, string(p))
		}
	}
}

// cells checks the levels of grants or defaults: each offered by its permission, and between
// floor and ceiling in both parts, where an absent one is no (access-model §1).
func (in *inspection) cells(at *spot, field, noun string, r *Role, levels map[PermissionKey]Level) {
	list := at.field(field)
	keys := maps.Clone(levels)
	for p := range r.Floors {
		if _, there := keys[p]; !there {
			if keys == nil {
				keys = map[PermissionKey]Level{}
			}
			keys[p] = No
		}
	}
	for _, p := range inOrder(keys) {
		l, there := levels[p]
		if there && !in.level(list.key(string(p)), p, l) {
			continue
		}
		floor, ceiling := r.Floor(p), r.Ceiling(p)
		if !floor.Within(No, ceiling) || l.Within(floor, ceiling) {
			continue
		}
		stated := tongue.Say("the %s %q is outside of %s", tongue.Say(noun), l, between(floor, ceiling))
		if !there {
			stated = tongue.Say("there is no %s, which means %q, and that is outside of %s", tongue.Say(noun), No, between(floor, ceiling))
		}
		in.note(list.key(string(p)), ErrInvalid, stated, tongue.Say("use one of: %s", in.fitting(p, floor, ceiling)))
	}
}

func between(floor, ceiling Level) string {
	switch {
	case floor == No:
		return tongue.Say("the ceiling %q", ceiling)
	case ceiling == Yes:
		return tongue.Say("the floor %q", floor)
	}
	return tongue.Say("the floor %q and the ceiling %q", floor, ceiling)
}

// fitting are the levels the permission offers between two bounds, in words.
func (in *inspection) fitting(key PermissionKey, floor, ceiling Level) string {
	var words []string
	p := in.permissions[key]
	for _, l := range Levels {
		if l.Within(floor, ceiling) && (p == nil && l != ReadAllChangeLimited || p != nil && p.Offers(l)) {
			words = append(words, l.String())
		}
	}
	return strings.Join(words, ", ")
}

// level checks that a permission is there and offers the level (access-model §2).
func (in *inspection) level(at spot, key PermissionKey, l Level) bool {
	p := in.permissions[key]
	switch {
	case p == nil:
		in.missing(at, KindPermission, string(key))
	case l == ReadAllChangeLimited || levelNames[l] == "":
		in.note(at, ErrInvalid, tongue.Say("the level %q only arises where roles combine", l), tongue.Say("use one of: %s", in.fitting(key, No, Yes)))
	case p.Offers(l) || p.Scope != "" && !slices.Contains(Scopes, p.Scope):
		return true
	default:
		in.note(at, ErrInvalid, tongue.Say("permission %q does not offer the level %q", key, l), tongue.Say("use one of: %s", in.fitting(key, No, Yes)))
	}
	return false
}

func (in *inspection) bounds(at *spot, field string, bounds map[PermissionKey]Bound) {
	list := at.field(field)
	for _, p := range inOrder(bounds) {
		here := list.key(string(p))
		if in.permissions[p] == nil {
			in.missing(here, KindPermission, string(p))
		} else {
			in.level(here.field("level"), p, bounds[p].Level)
		}
		in.prose(here.field("reason"), bounds[p].Reason)
	}
}

// inverted notes floors that are not below their ceilings: no level could fit.
func (in *inspection) inverted(at *spot, r *Role) {
	list := at.field("floors")
	for _, p := range inOrder(r.Floors) {
		if floor, ceiling := r.Floor(p), r.Ceiling(p); !floor.Within(No, ceiling) {
			here := list.key(string(p))
			in.note(here.field("level"), ErrInvalid, tongue.Say("the floor %q is not within the ceiling %q", floor, ceiling), "lower the floor or raise the ceiling")
		}
	}
}

// circumstances checks date filters, channels and addresses.
func (in *inspection) circumstances(at *spot, r *Role) {
	list := at.field("dateFilters")
	repeated(in, &list, r.DateFilters)
	for i, f := range r.DateFilters {
		word(in, list.item(i), "date filter", f, DateFilters)
	}
	list = at.field("channels")
	for _, ch := range inOrder(r.Channels) {
		if word(in, list.key(string(ch)), "channel", ch, Channels) {
			word(in, list.key(string(ch)), "gate", r.Channels[ch], Gates)
		}
	}
	list = at.field("addresses")
	seen := map[netip.Prefix]bool{}
	for i, x := range r.Addresses {
		in.address(list.item(i), x)
		if seen[x] {
			in.note(list.item(i), ErrExists, tongue.Say("%s stands twice in this list", quoted(x.String())), "remove one of the two")
		}
		seen[x] = true
	}
}

func (in *inspection) address(at spot, x netip.Prefix) {
	switch {
	case !x.IsValid():
		in.note(at, ErrInvalid, "the range of addresses is empty", "write it such as 10.0.0.0/8")
	case x.Addr().Is4In6():
		in.note(at, ErrInvalid, tongue.Say("%s is an IPv4 range in the clothes of IPv6", x), "write it as IPv4, such as 10.0.0.0/8")
	case x != x.Masked():
		in.note(at, ErrInvalid, tongue.Say("%s has bits set beyond its first %d", x, x.Bits()), tongue.Say("write %s, or %s/%d for the single address", x.Masked(), x.Addr(), x.Addr().BitLen()))
	}
}

func (in *inspection) includes(list *spot) {
	places := make(map[RoleKey]int, len(in.s.Roles))
	g := graph[RoleKey]{
		next: func(k RoleKey) []RoleKey {
			if r := in.roles[k]; r != nil {
				return r.Includes
			}
			return nil
		},
		loop: func(from RoleKey, edge int, around []RoleKey) {
			at := list.item(places[from])
			includes := at.field("includes")
			in.leadsBack(includes.item(edge), trail(around), "take one of these roles out of the includes of the one before it")
		},
		deep: func(k RoleKey) {
			at := list.item(places[k])
			in.tooFar(at.field("includes"), "includes")
		},
	}
	for i, r := range in.s.Roles {
		g.nodes = append(g.nodes, r.Key)
		if _, there := places[r.Key]; !there {
			places[r.Key] = i
		}
	}
	g.walk()
}
