package app

import (
	"net/netip"
	"slices"

	"rolebook/backend/access"
	"rolebook/backend/lab"
	"rolebook/backend/rbac"
)

// compared is two roles side by side on every permission.
func (l *look) compared(a, b rbac.RoleKey) (RolesCompared, error) {
	c, err := lab.Compare(l.ix, a, b)
	if err != nil {
		return RolesCompared{}, err
	}
	back, err := lab.Compare(l.ix, b, a)
	if err != nil {
		return RolesCompared{}, err
	}
	view := RolesCompared{AName: l.role(a), BName: l.role(b), Relation: string(c.Relation), Differ: len(c.Rows), Sentence: l.relation(&c, c.Relation)}
	if c.Relation == lab.Apart && back.Relation == lab.Contained {
		view.Relation, view.Sentence = string(back.Relation), l.relation(&back, back.Relation)
	}
	for _, area := range l.setUp().Catalogue.Areas {
		rows := ComparedArea{Key: string(area.Key), Name: area.Name}
		for _, p := range area.Permissions {
			left, err := l.ix.Cell(a, p.Key)
			if err != nil {
				return RolesCompared{}, err
			}
			right, err := l.ix.Cell(b, p.Key)
			if err != nil {
				return RolesCompared{}, err
			}
			rows.Rows = append(rows.Rows, ComparedRow{
				Permission: string(p.Key), Name: p.Name, A: left.Held.String(), B: right.Held.String(), Differs: left.Held != right.Held,
			})
		}
		view.Areas = append(view.Areas, rows)
	}
	view.Switches = l.switchesApart(l.setUp().Role(a), l.setUp().Role(b))
	return view, nil
}

// switchesApart is what two roles say otherwise beside their levels.
func (l *look) switchesApart(a, b *rbac.Role) []FieldView {
	var rows []FieldView
	add := func(name string, say func(*rbac.Role) string) {
		if was, is := say(a), say(b); was != is {
			rows = append(rows, FieldView{Name: capital(name), Before: was, After: is})
		}
	}
	add(l.fields[fieldReach], func(r *rbac.Role) string { return capital(l.roles.reach[r.Reach]) })
	add(l.fields[fieldOwnData], func(r *rbac.Role) string { return l.yesOrNo(r.OwnData) })
	add(l.fields[fieldToggles], func(r *rbac.Role) string { return l.listOrNone(named(r.Toggles, l.permission)) })
	add(l.fields[fieldDateFilters], func(r *rbac.Role) string {
		offered := slices.DeleteFunc(slices.Clone(rbac.DateFilters), func(f rbac.DateFilter) bool { return !slices.Contains(r.DateFilters, f) })
		return l.listOrNone(named(offered, func(f rbac.DateFilter) string { return l.filters[f] }))
	})
	for _, channel := range rbac.Channels {
		add(fill(l.lab.counts, "channel", l.channels[channel]), func(r *rbac.Role) string { return l.yesOrNo(gate(r, channel) == rbac.Granted) })
	}
	add(l.fields[fieldAddresses], func(r *rbac.Role) string {
		if len(r.Addresses) == 0 {
			return l.lab.anywhere
		}
		return l.listed(named(r.Addresses, netip.Prefix.String), namesInAPhrase)
	})
	return rows
}

func (l *look) yesOrNo(is bool) string {
	if is {
		return l.levels[rbac.Yes]
	}
	return l.levels[rbac.No]
}

func (l *look) listOrNone(list []string) string {
	if len(list) == 0 {
		return l.lab.none
	}
	return l.listed(list, len(list))
}

// causes is which of a person's roles cause what they hold.
func (l *look) causes(u *rbac.User) (CausesView, error) {
	c := access.Circumstances{Time: l.at, AnyAddress: true, AsActive: true, Unconstrained: true}
	found, err := lab.Causes(l.ix, u.Email, c)
	if err != nil {
		return CausesView{}, err
	}
	roles := distinctRoles(u)
	view := CausesView{Email: string(u.Email), Name: u.Name(), People: []string{string(u.Email)}}
	if len(roles) > 1 {
		view.Proposal = l.proposedName(roles)
	}
	by := map[rbac.PermissionKey]*lab.Cause{}
	gives, costs := map[rbac.RoleKey]int{}, map[rbac.RoleKey]int{}
	for i := range found {
		by[found[i].Permission] = &found[i]
		for _, role := range found[i].Roles {
			gives[role]++
		}
		for _, role := range found[i].Needed {
			costs[role]++
		}
	}
	for _, r := range l.setUp().Roles {
		if slices.Contains(roles, r.Key) {
			view.Roles = append(view.Roles, l.causeRole(u, r, gives[r.Key], costs[r.Key]))
		}
	}
	view.Sentence = l.causesSentence(u, len(roles), len(found))
	view.Areas = l.causeAreas(u, by, c)
	return view, nil
}

// causeAreas are the permissions somebody holds, in the order of the catalogue.
func (l *look) causeAreas(u *rbac.User, by map[rbac.PermissionKey]*lab.Cause, c access.Circumstances) []CauseArea {
	var areas []CauseArea
	for _, area := range l.setUp().Catalogue.Areas {
		rows := CauseArea{Key: string(area.Key), Name: area.Name}
		for _, p := range area.Permissions {
			if cause := by[p.Key]; cause != nil {
				rows.Rows = append(rows.Rows, l.causeRow(u, p, cause, c))
			}
		}
		if len(rows.Rows) > 0 {
			areas = append(areas, rows)
		}
	}
	return areas
}

func (l *look) causeRow(u *rbac.User, p *rbac.Permission, cause *lab.Cause, c access.Circumstances) CauseRow {
	row := CauseRow{Permission: string(p.Key), Name: p.Name, Level: cause.Hold.Level.String()}
	for _, role := range cause.Roles {
		part := CausePart{Role: string(role), Name: l.role(role), Needed: slices.Contains(cause.Needed, role)}
		part.Sentence = fill(l.lab.notNeeded, "role", part.Name)
		if part.Needed {
			without := c
			without.Roles = slices.DeleteFunc(distinctRoles(u), func(other rbac.RoleKey) bool { return other == role })
			part.Sentence = l.lossSentence(part.Name, cause.Hold, l.ix.Hold(u.Email, p.Key, without))
		}
		row.Roles = append(row.Roles, part)
	}
	return row
}
