package app

import (
	"fmt"
	"net/netip"
	"slices"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// rolePanel is everything about one role.
func (l *look) rolePanel(key rbac.RoleKey) (RolePanel, error) {
	ix, s, t := l.ix, l.setUp(), l.teller
	at := slices.IndexFunc(s.Roles, func(r *rbac.Role) bool { return r.Key == key })
	if at < 0 {
		return RolePanel{}, fmt.Errorf("role %q: %w", key, rbac.ErrNotFound)
	}
	r, rows := s.Roles[at], ix.Matrix()
	panel := RolePanel{
		Column: roleColumns(ix, rows)[at], Form: roleFormOf(r), Facts: t.roleFacts(r), Portals: portalsOf(s),
		Juniors: t.juniorChoices(ix, r), Holders: l.roleHolders(key, "", holdersInPanel), Rules: t.rulesOf(s, key),
		Missing: l.missingIn(r),
	}
	for _, senior := range s.Roles {
		if slices.Contains(senior.Includes, key) {
			panel.Seniors = append(panel.Seniors, senior.Name)
		}
	}
	for area, p := range s.Catalogue.Permissions() {
		panel.Switches = append(panel.Switches, SwitchChoice{Key: string(p.Key), Name: p.Name, Area: area.Name})
	}
	for _, row := range rows {
		if c := &row[at]; c.Changed {
			panel.Different = append(panel.Different, CellDifference{
				Permission: string(c.Permission),
				Sentence: fill(t.roles.differs, "permission", t.permission(c.Permission),
					"level", t.levels[c.Grant], "default", t.levels[c.Default]),
			})
		}
	}
	panel.InUse = t.inUse(s, r, panel.Seniors)
	return panel, nil
}

// roleFormOf is what there is to enter about a role.
func roleFormOf(r *rbac.Role) RoleForm {
	return RoleForm{
		Name: r.Name, Portal: r.Portal, Description: r.Description, BestFor: r.BestFor,
		KeyFunctions: r.KeyFunctions, Limitations: r.Limitations, Reach: string(r.Reach), OwnData: r.OwnData,
		Includes: named(r.Includes, word), Switches: named(r.Toggles, word),
		UI: string(gate(r, rbac.UI)), API: string(gate(r, rbac.API)),
		Addresses: named(r.Addresses, netip.Prefix.String),
	}
}

// gate is what a role says of a channel, said or not.
func gate(r *rbac.Role, c rbac.Channel) rbac.Gate {
	if g, said := r.Channels[c]; said {
		return g
	}
	return rbac.Granted
}

// roleFacts say how far a role reaches and through what it counts, a sentence each.
func (t teller) roleFacts(r *rbac.Role) []string {
	w := t.roles.fact
	facts := []string{w.reachGroups}
	if r.Reach == rbac.ReachAll {
		facts[0] = w.reachAll
	}
	if r.OwnData {
		facts = append(facts, w.ownData)
	}
	for _, c := range rbac.Channels {
		if gate(r, c) == rbac.Blocked {
			facts = append(facts, fill(w.blocked, "channel", t.channels[c]))
		}
	}
	if len(r.Addresses) > 0 {
		networks := named(r.Addresses, netip.Prefix.String)
		facts = append(facts, fill(w.addresses, "addresses", t.listed(networks, namesInAPhrase)))
	}
	return facts
}

// portalsOf are the portals that roles are typed by (checklist 135), in the order met.
func portalsOf(s *rbac.SetUp) []string {
	portals := []string{}
	for _, r := range s.Roles {
		if r.Portal != "" && !slices.Contains(portals, r.Portal) {
			portals = append(portals, r.Portal)
		}
	}
	return portals
}

// juniorChoices are the other roles, and why some cannot be included: they lead back.
func (t teller) juniorChoices(ix *access.Index, r *rbac.Role) []JuniorChoice {
	var choices []JuniorChoice
	for _, junior := range ix.SetUp().Roles {
		if junior.Key == r.Key {
			continue
		}
		choice := JuniorChoice{Key: string(junior.Key), Name: junior.Name}
		if ix.Senior(junior.Key, r.Key) {
			choice.Barred = fill(t.roles.fact.leadsBack, "junior", junior.Name, "role", r.Name)
		}
		choices = append(choices, choice)
	}
	return choices
}

// inUse says why a role is not deleted without a replacement (access-model §6).
func (t teller) inUse(s *rbac.SetUp, r *rbac.Role, seniors []string) string {
	people := 0
	for _, u := range s.Users {
		if assigned(u, r.Key) {
			people++
		}
	}
	switch {
	case people > 0:
		return t.roles.fact.inUsePeople.of(people)
	case len(seniors) > 0:
		return fill(t.roles.fact.inUseRole, "roles", t.listed(seniors, namesInAPhrase))
	}
	return ""
}

// rulesOf are the constraints a role is part of, a sentence each.
func (t teller) rulesOf(s *rbac.SetUp, role rbac.RoleKey) []string {
	var rules []string
	for _, c := range s.Constraints {
		if slices.Contains(c.Roles, role) {
			rules = append(rules, t.rule(c))
		}
	}
	return rules
}
