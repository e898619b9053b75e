package rbac

import (
	"rolebook/backend/tongue"
)

func (in *inspection) catalogue() {
	root := &spot{}
	at := root.field("catalogue")
	c := &in.s.Catalogue
	in.line(at.field("name"), c.Name)
	addOns := at.field("addOns")
	taken(in, &addOns, string(KindAddOn), c.AddOns, (*AddOn).key)
	for i, a := range c.AddOns {
		here := addOns.item(i)
		in.key(here.field("key"), string(a.Key))
		in.line(here.field("name"), a.Name)
	}
	areas := at.field("areas")
	taken(in, &areas, string(KindArea), c.Areas, func(a *Area) AreaKey { return a.Key })
	first := map[PermissionKey]string{}
	for i, a := range c.Areas {
		here := areas.item(i)
		in.key(here.field("key"), string(a.Key))
		in.name(here.field("name"), a.Name)
		list := here.field("permissions")
		for j, p := range a.Permissions {
			this := list.item(j)
			in.permission(&this, p)
			if there := first[p.Key]; there != "" {
				in.note(this.field("key"), ErrExists, tongue.Say("permission %q is there already: %s", p.Key, there), "remove one of the two, or change its key")
				continue
			}
			first[p.Key] = this.String()
		}
	}
	in.requirements(first)
}

func (in *inspection) permission(at *spot, p *Permission) {
	in.key(at.field("key"), string(p.Key))
	in.name(at.field("name"), p.Name)
	in.prose(at.field("description"), p.Description)
	if p.Scope != "" {
		word(in, at.field("scope"), "scope", p.Scope, Scopes)
	}
	if p.AddOn != "" && !in.addOns[p.AddOn] {
		in.missing(at.field("addOn"), KindAddOn, string(p.AddOn))
	}
	list := at.field("requires")
	seen := map[Requirement]bool{}
	for i, q := range p.Requires {
		here := list.item(i)
		if seen[q] {
			in.note(here, ErrExists, tongue.Say("permission %q is required twice in the same way", q.Permission), "remove one of the two")
		}
		seen[q] = true
		if in.permissions[q.Permission] == nil {
			in.missing(here.field("permission"), KindPermission, string(q.Permission))
		}
		in.line(here.field("at"), q.At)
	}
	list = at.field("governs")
	repeated(in, &list, p.Governs)
	for i, screen := range p.Governs {
		word(in, list.item(i), "screen", screen, Screens)
	}
}

// requirements looks for cycles among the permissions, whose places are given.
func (in *inspection) requirements(places map[PermissionKey]string) {
	place := func(k PermissionKey) spot { return spot{name: places[k], kind: spotField} }
	g := graph[PermissionKey]{
		next: func(k PermissionKey) (next []PermissionKey) {
			if p := in.permissions[k]; p != nil {
				for _, q := range p.Requires {
					next = append(next, q.Permission)
				}
			}
			return next
		},
		loop: func(from PermissionKey, edge int, around []PermissionKey) {
			at := place(from)
			list := at.field("requires")
			in.leadsBack(list.item(edge), trail(around), "take one of these requirements out")
		},
		deep: func(k PermissionKey) {
			at := place(k)
			in.tooFar(at.field("requires"), "requirements")
		},
	}
	for _, p := range in.s.Catalogue.Permissions() {
		g.nodes = append(g.nodes, p.Key)
	}
	g.walk()
}
