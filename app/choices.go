package app

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// Choices are what pickers offer on several screens: a person, a role, a group, a permission.
type Choices struct{ session *Session }

// seeChoices is for who picks groups: on App access, Role access or Groups.
var seeChoices = act{screen: rbac.ScreenUsers, also: []rbac.Screen{rbac.ScreenRoles, rbac.ScreenGroups}}

// People offers the people in whose name or e-mail address a text stands.
func (c *Choices) People(setUp, text string) (PersonChoices, error) {
	return looking(c.session, seePeopleOrRoles, setUp, func(l *look) (PersonChoices, error) { return peopleChoices(l.setUp(), text), nil })
}

// Roles offers all roles, in the order of the set-up.
func (c *Choices) Roles(setUp string) ([]RoleChoice, error) {
	return looking(c.session, seePeopleOrRoles, setUp, func(l *look) ([]RoleChoice, error) { return roleChoices(l.ix), nil })
}

// Groups offers all groups, parents first.
func (c *Choices) Groups(setUp string) ([]GroupChoice, error) {
	return looking(c.session, seeChoices, setUp, func(l *look) ([]GroupChoice, error) { return groupChoices(l.setUp()), nil })
}

// Permissions offers all permissions, in the order of the catalogue.
func (c *Choices) Permissions(setUp string) ([]PermissionChoice, error) {
	return looking(c.session, seePeopleOrRoles, setUp, func(l *look) ([]PermissionChoice, error) { return permissionChoices(l.ix), nil })
}

// peopleOffered is how many people a picker offers at a time.
const peopleOffered = 50

// peopleChoices are the people in whose name or e-mail the text stands, by name.
func peopleChoices(s *rbac.SetUp, text string) PersonChoices {
	var fit []*rbac.User
	text = strings.ToLower(strings.TrimSpace(text))
	for _, u := range s.Users {
		if strings.Contains(strings.ToLower(u.Name()+" "+string(u.Email)), text) {
			fit = append(fit, u)
		}
	}
	sortByName(fit, (*rbac.User).Name)
	choices := PersonChoices{Total: len(fit)}
	for _, u := range fit[:min(len(fit), peopleOffered)] {
		choice := PersonChoice{Email: string(u.Email), Name: u.Name(), Status: string(u.Status)}
		if at := plan.Primary(s, u); at >= 0 {
			choice.Role = tell(s).role(u.Assignments[at].Role)
		}
		choices.People = append(choices.People, choice)
	}
	return choices
}

// roleChoices are the roles in the order of the set-up.
func roleChoices(ix *access.Index) []RoleChoice {
	s := ix.SetUp()
	people := map[rbac.RoleKey]int{}
	for _, u := range s.Users {
		held := map[rbac.RoleKey]bool{}
		for _, a := range u.Assignments {
			held[a.Role] = true
		}
		for role := range maps.Keys(held) {
			people[role]++
		}
	}
	t := tell(s)
	choices := make([]RoleChoice, len(s.Roles))
	for i, r := range s.Roles {
		choices[i] = RoleChoice{
			Key: string(r.Key), Name: r.Name, Portal: r.Portal, Description: r.Description, BestFor: r.BestFor,
			KeyFunctions: r.KeyFunctions, Limitations: r.Limitations, People: people[r.Key],
			BuiltIn: r.BuiltIn, Owner: r.Owner, Restricted: r.Restricted,
			NeedsGroups: ix.ShowsGroups(r.Key, false), WhyNoGoals: t.whyNoGoals(ix, r.Key),
		}
		choices[i].Opens, choices[i].Of = opens(ix, r.Key)
		if !choices[i].NeedsGroups {
			choices[i].WhyNoGroups = t.whyNoGroups(r)
		}
	}
	return choices
}

// opens is how many permissions a role holds, of all there are.
func opens(ix *access.Index, role rbac.RoleKey) (held, all int) {
	for _, p := range ix.SetUp().Catalogue.Permissions() {
		if cell, err := ix.Cell(role, p.Key); err == nil && cell.Held != rbac.No {
			held++
		}
		all++
	}
	return held, all
}

// groupChoices are all groups, parents first, brothers by name.
func groupChoices(s *rbac.SetUp) []GroupChoice {
	var choices []GroupChoice
	walkGroups(s, func(g *rbac.Group, above []string) {
		choices = append(choices, GroupChoice{
			Key: string(g.Key), Name: g.Name, Kind: g.Kind, Parent: string(g.Parent),
			Path: strings.Join(above, spoken().list.above), Users: len(g.Users), Computers: len(g.Computers),
		})
	})
	return choices
}

// walkGroups goes through the tree of groups, parents first, brothers by name. What stands in
// a circle, which only a set-up that is not valid has, is left out.
func walkGroups(s *rbac.SetUp, visit func(g *rbac.Group, above []string)) {
	below := map[rbac.GroupKey][]*rbac.Group{}
	for _, g := range s.Groups {
		below[g.Parent] = append(below[g.Parent], g)
	}
	for _, brothers := range below {
		sortByName(brothers, func(g *rbac.Group) string { return g.Name })
	}
	var from func(parent rbac.GroupKey, above []string)
	from = func(parent rbac.GroupKey, above []string) {
		for _, g := range below[parent] {
			visit(g, above)
			from(g.Key, append(slices.Clip(above), g.Name))
		}
	}
	from("", nil)
}

// permissionChoices are the permissions in the order of the catalogue.
func permissionChoices(ix *access.Index) []PermissionChoice {
	s := ix.SetUp()
	t := tell(s)
	var choices []PermissionChoice
	for area, p := range s.Catalogue.Permissions() {
		choice := PermissionChoice{
			Key: string(p.Key), Name: p.Name, Area: area.Name, Scope: string(cmp.Or(p.Scope, rbac.ScopeNone)),
			Editable: p.Editable, Restricted: p.Restricted, Sensitive: p.Sensitive,
		}
		if p.AddOn != "" && !slices.Contains(s.AddOns, p.AddOn) {
			choice.Missing = t.addOn(p.AddOn)
		}
		choices = append(choices, choice)
	}
	return choices
}
