package rbac

import (
	"cmp"
	"slices"

	"rolebook/backend/tongue"
)

func (in *inspection) usersAll() {
	root := &spot{}
	list := root.field("users")
	taken(in, &list, string(KindUser), in.s.Users, (*User).key)
	for i, u := range in.s.Users {
		at := list.item(i)
		in.oneUser(&at, u)
	}
}

func (in *inspection) oneUser(at *spot, u *User) {
	in.email(at.field("email"), u.Email)
	in.line(at.field("firstName"), u.FirstName)
	in.line(at.field("lastName"), u.LastName)
	in.line(at.field("alias"), u.Alias)
	word(in, at.field("status"), "status", u.Status, Statuses)
	list := at.field("assignments")
	for i := range u.Assignments {
		here := list.item(i)
		in.assignment(&here, &u.Assignments[i])
	}
	in.apart(list, u)
	views := at.field("views")
	in.views(&views, &u.Views)
	in.switched(at, u)
}

func (in *inspection) assignment(at *spot, a *Assignment) {
	if in.roles[a.Role] == nil {
		in.missing(at.field("role"), KindRole, string(a.Role))
	}
	list := at.field("groups")
	in.groupList(&list, a.Groups)
	if !a.From.IsZero() && !a.Until.IsZero() && !a.Until.After(a.From.Time) {
		in.note(at.field("until"), ErrInvalid, tongue.Say("the assignment ends at %s, not after it begins at %s", a.Until, a.From),
			"write a later end, or leave it out for no end")
	}
	in.prose(at.field("reason"), a.Reason)
}

func (in *inspection) groupList(at *spot, keys []GroupKey) {
	repeated(in, at, keys)
	for i, k := range keys {
		if in.group(k) == nil {
			in.missing(at.item(i), KindGroup, string(k))
		}
	}
}

// apart holds the static constraints: whatever the dates, and by what the roles include.
func (in *inspection) apart(at spot, u *User) {
	if len(u.Assignments) < 2 || len(in.static) == 0 {
		return
	}
	roles := make([]RoleKey, 0, len(u.Assignments))
	for _, a := range u.Assignments {
		roles = append(roles, a.Role)
	}
	slices.Sort(roles)
	roles = slices.Compact(roles)
	for _, c := range in.static {
		var held []RoleKey
		alone := false
		for _, r := range roles {
			counted := c.by[r]
			alone = alone || len(counted) >= c.Limit
			held = append(held, counted...)
		}
		slices.Sort(held)
		held = slices.Compact(held)
		if len(held) >= c.Limit && !alone {
			in.note(at, ErrConstraint, tongue.Say("constraint %q allows fewer than %d of its roles together, and this user holds %s", c.Key, c.Limit, several(held)),
				"take one of these roles away from the user")
		}
	}
}

func (in *inspection) views(at *spot, v *Views) {
	list := at.field("groups")
	in.groupList(&list, v.Groups)
	if v.AllGoals && !v.All {
		in.note(at.field("allGoals"), ErrInvalid, "goals for all groups need a view of all groups", `write "all": true, or name the groups in "goals"`)
	}
	list = at.field("goals")
	in.groupList(&list, v.Goals)
	if v.All || len(v.Goals) == 0 {
		return
	}
	viewed := make(map[GroupKey]bool, len(v.Groups))
	for _, k := range v.Groups {
		if in.group(k) == nil {
			return // which groups lie below it cannot be known
		}
		viewed[k] = true
	}
	for i, k := range v.Goals {
		in.goal(list.item(i), k, viewed)
	}
}

// goal checks that a group of the goals is viewed or lies below one that is.
func (in *inspection) goal(at spot, key GroupKey, viewed map[GroupKey]bool) {
	const mend = `add it to "groups", or take it out of "goals"`
	outside := func() string {
		return tongue.Say("group %q is not among the user's viewable groups nor below one of them", key)
	}
	// A chain longer than it may be has its own problem; a cycle must not be walked for ever.
	for k, steps := key, 0; steps <= 2*MaxSteps; steps++ {
		if viewed[k] {
			return
		}
		g := in.group(k)
		switch {
		case g == nil && k == key:
			return
		case g == nil:
			in.open(at, KindGroup, ErrInvalid, outside(), mend)
			return
		case g.Parent == "":
			in.note(at, ErrInvalid, outside(), mend)
			return
		}
		k = g.Parent
	}
}

// switched checks the user's toggles: offered by some role assigned directly (access-model §3).
func (in *inspection) switched(at *spot, u *User) {
	list := at.field("toggles")
	for _, p := range inOrder(u.Toggles) {
		here := list.key(string(p))
		if !in.level(here, p, u.Toggles[p]) {
			continue
		}
		offered, unknown := false, false
		for _, a := range u.Assignments {
			r := in.roles[a.Role]
			unknown = unknown || r == nil
			offered = offered || r != nil && slices.Contains(r.Toggles, p)
		}
		if offered {
			continue
		}
		message := tongue.Say("no role of this user lets %q be switched", p)
		mend := "take the toggle out, or assign a role that has it among its toggles"
		if unknown {
			in.open(here, KindRole, ErrInvalid, message, mend)
		} else {
			in.note(here, ErrInvalid, message, mend)
		}
	}
}

// inOrder are the keys of a map, sorted.
func inOrder[K cmp.Ordered, V any](m map[K]V) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
