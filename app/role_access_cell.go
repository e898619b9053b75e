package app

import (
	"slices"
	"strings"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

const (
	holdersInPanel = 8   // in the panel of a cell or role; the rest is one press away
	holdersAtOnce  = 200 // in the list
)

// cellPanel is everything about one cell, with a draft applied.
func (l *look) cellPanel(role rbac.RoleKey, permission rbac.PermissionKey) (CellPanel, error) {
	c, err := l.ix.Cell(role, permission)
	if err != nil {
		return CellPanel{}, err
	}
	ix, s, t := l.ix, l.setUp(), l.teller
	r, p := s.Role(role), s.Catalogue.Permission(permission)
	at := newSpot(ix, r, p, &c)
	panel := CellPanel{
		Role: string(role), RoleName: r.Name, Permission: string(permission), PermissionName: p.Name, Area: areaName(s, permission),
		Level: c.Held.String(), Meaning: t.meaning(r.Name, p, c.Shown), Because: t.cellFacts(at),
		Marks:   slices.Concat(t.cellMarks(at), t.permissionMarks(p, c.AddOn == "")),
		Choices: t.levelChoices(at),
	}
	if c.Held != rbac.No {
		panel.Holders = l.roleHolders(role, "", holdersInPanel)
		panel.Missing = l.missingIn(r, p)
	}
	return panel, nil
}

func areaName(s *rbac.SetUp, permission rbac.PermissionKey) string {
	for area, p := range s.Catalogue.Permissions() {
		if p.Key == permission {
			return area.Name
		}
	}
	return ""
}

// levelChoices are the levels there are for a cell. Those that its permission can never have
// are left out: they are no choice that anybody has taken away.
func (t teller) levelChoices(at *spot) []LevelChoice {
	var choices []LevelChoice
	for _, l := range at.permission.Offered() {
		choice := LevelChoice{Level: l.String(), Meaning: t.meaning(at.role.Name, at.permission, l)}
		if l != at.cell.Held {
			choice.Barred = t.barredFrom(at, l)
		}
		choices = append(choices, choice)
	}
	return choices
}

// roleHolders are the people who have a role, directly or through a senior one, by name.
func (l *look) roleHolders(role rbac.RoleKey, text string, most int) RoleHolders {
	ix, s := l.ix, l.setUp()
	var fit []*rbac.User
	for _, email := range ix.Holders(role) {
		if u := s.User(email); called(u, text) {
			fit = append(fit, u)
		}
	}
	sortByName(fit, (*rbac.User).Name)
	holders := RoleHolders{Total: len(fit)}
	for _, u := range fit[:min(len(fit), most)] {
		holder := RoleHolder{Email: string(u.Email), Name: u.Name(), Status: string(u.Status)}
		for _, a := range u.Assignments {
			if ix.Senior(a.Role, role) {
				holder.Through, holder.Detail, holder.When = l.heldThrough(role, a), l.heldFor(a), when(a, l.at)
				if holder.When == "now" {
					break // of several, the one that counts
				}
			}
		}
		holders.People = append(holders.People, holder)
	}
	return holders
}

// called reports whether the text stands in the name or e-mail address of somebody.
func called(u *rbac.User, text string) bool {
	text = strings.ToLower(strings.TrimSpace(text))
	return strings.Contains(strings.ToLower(u.Name()+" "+string(u.Email)), text)
}

func (t teller) heldThrough(role rbac.RoleKey, a rbac.Assignment) string {
	if a.Role == role {
		return ""
	}
	return t.role(a.Role)
}

// heldFor is `for Sales, until 1 March 2027`.
func (t teller) heldFor(a rbac.Assignment) string {
	w := t.roles.fact
	var parts []string
	if len(a.Groups) > 0 {
		parts = append(parts, fill(w.forGroups, "groups", t.listed(named(a.Groups, t.group), groupsInShort)))
	}
	if !a.From.IsZero() {
		parts = append(parts, fill(w.fromTime, "time", t.instant(a.From)))
	}
	if !a.Until.IsZero() {
		parts = append(parts, fill(w.until, "time", t.lastDay(a.Until)))
	}
	return strings.Join(parts, t.list.comma)
}

// cellHistory are the events that changed a cell, of entries about its role.
func cellHistory(s *rbac.SetUp, role rbac.RoleKey, permission rbac.PermissionKey, entries []audit.Entry) []CellEvent {
	t := tell(s)
	events := []CellEvent{}
	for i := range entries {
		e := &entries[i]
		for _, c := range e.Changes {
			before, after, about := grants(c, role, permission)
			if !about || before == after {
				continue
			}
			template := t.roles.fromTo
			if c.Op == rbac.Add {
				template = t.roles.fromStart
			}
			events = append(events, CellEvent{
				Seq: int(e.Seq), Time: e.Time.String(), Who: t.whoDid(&e.Event), Title: e.Title, Reason: e.Reason,
				Sentence: fill(template, "before", t.levels[before], "after", t.levels[after]),
			})
		}
	}
	return events
}

// whoDid is the name of who did something, or the account of the workstation.
func (t teller) whoDid(e *audit.Event) string {
	if e.Actor == "" {
		return e.Note
	}
	return t.user(e.Actor)
}

// grants are the levels a change takes a cell from and to. A role that was not there before,
// or is no more, had or has No.
func grants(c rbac.Change, role rbac.RoleKey, permission rbac.PermissionKey) (before, after rbac.Level, about bool) {
	if c.Kind != rbac.KindRole || c.Key != string(role) {
		return rbac.No, rbac.No, false
	}
	if r, was := c.Before.(*rbac.Role); was {
		before = r.Grants[permission]
	}
	if r, is := c.After.(*rbac.Role); is {
		after = r.Grants[permission]
	}
	return before, after, true
}
