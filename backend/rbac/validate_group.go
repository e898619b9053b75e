package rbac

func (in *inspection) groupsAll() {
	root := &spot{}
	list := root.field("groups")
	taken(in, &list, string(KindGroup), in.s.Groups, (*Group).key)
	for i, g := range in.s.Groups {
		at := list.item(i)
		in.oneGroup(&at, g)
	}
}

func (in *inspection) oneGroup(at *spot, g *Group) {
	in.key(at.field("key"), string(g.Key))
	in.name(at.field("name"), g.Name)
	in.line(at.field("kind"), g.Kind)
	if g.Parent != "" && in.group(g.Parent) == nil {
		in.missing(at.field("parent"), KindGroup, string(g.Parent))
	}
	list := at.field("users")
	repeated(in, &list, g.Users)
	for i, id := range g.Users {
		in.person(list.item(i), id)
	}
	list = at.field("computers")
	repeated(in, &list, g.Computers)
	for i, id := range g.Computers {
		in.computer(list.item(i), id)
	}
	in.line(at.field("source"), g.Source)
}

// parents looks for groups that stand under themselves or too far down.
func (in *inspection) parents() {
	root := &spot{}
	list := root.field("groups")
	places := make(map[GroupKey]int, len(in.s.Groups))
	g := graph[GroupKey]{
		next: func(k GroupKey) []GroupKey {
			if g := in.group(k); g != nil && g.Parent != "" {
				return []GroupKey{g.Parent}
			}
			return nil
		},
		loop: func(from GroupKey, _ int, around []GroupKey) {
			at := list.item(places[from])
			in.leadsBack(at.field("parent"), trail(around), "give one of these groups another parent, or none")
		},
		deep: func(k GroupKey) {
			at := list.item(places[k])
			in.tooFar(at.field("parent"), "parents")
		},
	}
	for i, one := range in.s.Groups {
		g.nodes = append(g.nodes, one.Key)
		if _, there := places[one.Key]; !there {
			places[one.Key] = i
		}
	}
	g.walk()
}
