package rbactest

import (
	"fmt"
	"net/netip"

	"pgregory.net/rapid"

	"rolebook/backend/rbac"
)

var prefixes = []netip.Prefix{
	netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("192.168.7.0/24"), netip.MustParsePrefix("2001:db8::/32"),
}

func roles(t *rapid.T, c *rbac.Catalogue) []*rbac.Role {
	owner := &rbac.Role{Key: Owner, Name: "Owner", BuiltIn: true, Owner: true, Reach: rbac.ReachAll,
		Grants: map[rbac.PermissionKey]rbac.Level{}, Defaults: map[rbac.PermissionKey]rbac.Level{},
		Floors: map[rbac.PermissionKey]rbac.Bound{Account: {Level: rbac.Yes, Reason: "somebody must be able to repair access"}}}
	for _, p := range c.Permissions() {
		owner.Grants[p.Key], owner.Defaults[p.Key] = rbac.Yes, rbac.Yes
	}
	list := []*rbac.Role{owner}
	for i := range rapid.IntRange(1, 5).Draw(t, "roles") {
		list = append(list, role(t, i, list, c))
	}
	if chance(t, "terminated", 2) {
		list = append(list, &rbac.Role{Key: "terminated", Name: "Terminated", BuiltIn: true, Reach: rbac.ReachGroups})
	}
	return rapid.Permutation(list).Draw(t, "order of roles")
}

// role includes earlier roles only, so that includes never form a cycle.
func role(t *rapid.T, i int, earlier []*rbac.Role, c *rbac.Catalogue) *rbac.Role {
	r := &rbac.Role{
		Key: rbac.RoleKey(fmt.Sprintf("r.%d", i)), Name: fmt.Sprintf("Role %d", i),
		Portal:  rapid.SampledFrom([]string{"", "admin", "staff"}).Draw(t, "portal"),
		BestFor: rapid.SampledFrom([]string{"", "managers"}).Draw(t, "best for"),
		BuiltIn: rapid.Bool().Draw(t, "built in"), Restricted: chance(t, "restricted role", 6),
		Reach: One(t, "reach", rbac.Reaches), OwnData: rapid.Bool().Draw(t, "own data"),
		Grants: map[rbac.PermissionKey]rbac.Level{}, Defaults: map[rbac.PermissionKey]rbac.Level{},
		Ceilings: map[rbac.PermissionKey]rbac.Bound{}, Floors: map[rbac.PermissionKey]rbac.Bound{},
		DateFilters: Some(t, "date filters", rbac.DateFilters),
		Channels:    map[rbac.Channel]rbac.Gate{},
	}
	for _, p := range c.Permissions() {
		cell(t, r, p)
		if chance(t, "toggle", 4) {
			r.Toggles = append(r.Toggles, p.Key)
		}
	}
	for _, j := range earlier {
		if chance(t, "includes", 4) {
			r.Includes = append(r.Includes, j.Key)
		}
	}
	for _, ch := range rbac.Channels {
		if chance(t, "blocked", 5) {
			r.Channels[ch] = rbac.Blocked
		}
	}
	if chance(t, "addresses", 5) {
		r.Addresses = Some(t, "prefixes", prefixes)
	}
	return r
}

// cell draws ceiling, floor, grant and default of one permission, each among the levels it
// offers, grant and default between the two; defaults are for built-in roles.
func cell(t *rapid.T, r *rbac.Role, p *rbac.Permission) {
	ceiling, floor := rbac.Yes, rbac.No
	if chance(t, "has ceiling", 4) {
		ceiling = One(t, "ceiling", p.Offered())
		r.Ceilings[p.Key] = rbac.Bound{Level: ceiling, Reason: fmt.Sprintf("%s is kept down", p.Name)}
	}
	if chance(t, "has floor", 6) {
		floor = One(t, "floor", within(p, rbac.No, ceiling))
		r.Floors[p.Key] = rbac.Bound{Level: floor, Reason: fmt.Sprintf("%s is always there", p.Name)}
	}
	levels := within(p, floor, ceiling)
	r.Grants[p.Key] = One(t, "grant", levels)
	if r.BuiltIn {
		r.Defaults[p.Key] = One(t, "default", levels)
	}
}

func within(p *rbac.Permission, floor, ceiling rbac.Level) []rbac.Level {
	var levels []rbac.Level
	for _, l := range p.Offered() {
		if l.Within(floor, ceiling) {
			levels = append(levels, l)
		}
	}
	return levels
}

// constraints are such that no role reaches the limit alone (access-model §6).
func constraints(t *rapid.T, roles []*rbac.Role) []*rbac.Constraint {
	var list []*rbac.Constraint
	for i := range rapid.IntRange(0, 2).Draw(t, "constraints") {
		c := &rbac.Constraint{Key: rbac.ConstraintKey(fmt.Sprintf("c.%d", i)), Name: fmt.Sprintf("Constraint %d", i), Kind: One(t, "constraint kind", rbac.ConstraintKinds)}
		for _, r := range Some(t, "kept apart", roles) {
			c.Roles = append(c.Roles, r.Key)
		}
		if len(c.Roles) < 2 {
			continue
		}
		c.Limit = rapid.IntRange(2, len(c.Roles)).Draw(t, "limit")
		alone := false
		for _, r := range roles {
			alone = alone || reaches(c, roles, r.Key)
		}
		if !alone {
			list = append(list, c)
		}
	}
	return list
}

// reaches reports whether holding these roles, with all they include, reaches the limit.
func reaches(c *rbac.Constraint, roles []*rbac.Role, held ...rbac.RoleKey) bool {
	n := 0
	for _, key := range c.Roles {
		for _, h := range held {
			if ancestors(h, func(k rbac.RoleKey) []rbac.RoleKey { return byKey(roles, k).Includes })[key] {
				n++
				break
			}
		}
	}
	return n >= c.Limit
}

func byKey(roles []*rbac.Role, key rbac.RoleKey) *rbac.Role {
	for _, r := range roles {
		if r.Key == key {
			return r
		}
	}
	return nil
}
