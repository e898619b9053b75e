package app

import (
	"slices"
	"strings"
	"time"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// asIfActive are the circumstances in which all roles of a person together are shown: whatever
// their status, from anywhere, as if no rule made them choose among roles.
func asIfActive(at time.Time) access.Circumstances {
	return access.Circumstances{Time: at, AnyAddress: true, Unconstrained: true, AsActive: true}
}

// shownLevel is what a hold comes to: No when something keeps all of it from counting.
func shownLevel(h access.Hold) rbac.Level {
	if len(h.Blocked) > 0 {
		return rbac.No
	}
	return h.Level
}

// net is what a person may do with all roles together, now and in another revision. A role
// that begins later is shown from then on.
func (l *look) net(next *access.Index, email rbac.Email, begins rbac.Instant) NetView {
	at := l.at
	view := NetView{}
	if begins.After(at) {
		at = begins.Time
		view.Note = fill(l.people.net.waiting, "time", l.instant(begins))
	}
	c := asIfActive(at)
	if u := l.setUp().User(email); u != nil && u.Status != rbac.Active {
		view.Note = strings.TrimSpace(view.Note + " " + fill(l.people.net.inactive, "user", u.Name()))
	}
	more, less := 0, 0
	for area, p := range next.SetUp().Catalogue.Permissions() {
		before, after := l.ix.Hold(email, p.Key, c), next.Hold(email, p.Key, c)
		row := NetRow{
			Permission: string(p.Key), Name: p.Name, Area: area.Name, Sensitive: p.Sensitive,
			Before: shownLevel(before).String(), After: shownLevel(after).String(), Whose: l.whose(&after),
			Gain: !before.Covers(after), Lose: !after.Covers(before),
		}
		if row.Gain {
			more++
		}
		if row.Lose {
			less++
		}
		if row.Before != row.After || row.After != rbac.No.String() || row.Gain || row.Lose {
			view.Rows = append(view.Rows, row)
		}
	}
	view.Summary = l.netSummary(email, more, less)
	return view
}

func (l *look) netSummary(email rbac.Email, more, less int) string {
	w := l.people.net
	var parts []string
	if more > 0 {
		parts = append(parts, w.more.of(more))
	}
	if less > 0 {
		parts = append(parts, w.less.of(less))
	}
	if len(parts) == 0 {
		return fill(w.same, "user", l.user(email))
	}
	return strings.Join(parts, l.list.comma)
}

// whose is whose data a hold covers, where it is limited.
func (l *look) whose(h *access.Hold) string {
	if len(h.Blocked) > 0 || h.Level.Reads() != rbac.ExtentGroups {
		return ""
	}
	var list []string
	if h.AllRead {
		list = append(list, l.people.net.everyGroup)
	} else {
		list = named(roots(l.setUp(), h.Read), l.group)
	}
	if h.Own {
		list = append(list, l.people.net.own)
	}
	if len(list) == 0 {
		return l.people.noGroups
	}
	return l.listed(list, namesInAPhrase)
}

// roots are those of some groups that do not stand under another of them.
func roots(s *rbac.SetUp, groups []rbac.GroupKey) []rbac.GroupKey {
	return slices.DeleteFunc(slices.Clone(groups), func(key rbac.GroupKey) bool {
		g := s.Group(key)
		_, under := slices.BinarySearch(groups, g.Parent)
		return under && g.Parent != ""
	})
}
