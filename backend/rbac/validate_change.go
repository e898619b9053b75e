package rbac

import (
	"cmp"
	"slices"
)

// ValidateChanges is Validate of a canonical set-up that came out of one without problems by
// these changes: the same problems, looked for only where the changes can have made some.
// Paths are positions in after.
func ValidateChanges(after *SetUp, changes []Change) []Problem {
	t := touchedBy(changes)
	in := inspect(after)
	in.head()
	if t.catalogue {
		in.catalogue()
	}
	if t.roles {
		in.rolesAll()
	}
	if t.constraints {
		in.constraints()
	}
	in.touchedGroups(t)
	if t.allUsers {
		in.usersAll()
	} else {
		in.touchedUsers(t)
	}
	in.statements()
	return in.problems
}

// touched is which parts of a set-up some changes can have broken.
type touched struct {
	catalogue, roles, constraints bool
	allGroups, hierarchy          bool
	allUsers                      bool
	groups                        []GroupKey
	users                         []Email
}

func touchedBy(changes []Change) *touched {
	t := new(touched)
	for _, c := range changes {
		switch c.Kind {
		case KindAddOn, KindArea:
			t.catalogue = true
		case KindPermission:
			t.catalogue, t.roles = true, true
			t.allUsers = t.allUsers || offersOtherLevels(c)
		case KindRole:
			t.roles, t.constraints = true, true
			t.allUsers = t.allUsers || bindsUsersOtherwise(c)
		case KindConstraint:
			t.constraints = true
			t.allUsers = t.allUsers || c.Op != Remove
		case KindGroup:
			t.group(c)
		case KindUser:
			if u, there := c.After.(*User); there {
				t.users = append(t.users, u.Email)
			}
		}
	}
	return t
}

// offersOtherLevels reports whether a user's toggle may have become impossible.
func offersOtherLevels(c Change) bool {
	before, was := c.Before.(*PlacedPermission)
	after, is := c.After.(*PlacedPermission)
	return was && (!is || before.Scope != after.Scope || before.Editable != after.Editable)
}

// bindsUsersOtherwise reports whether a user of the role may have lost it, have a toggle too
// many or have come into a constraint. Nobody can have a role that is new.
func bindsUsersOtherwise(c Change) bool {
	before, was := c.Before.(*Role)
	after, is := c.After.(*Role)
	if !was || !is {
		return was
	}
	return !slices.Equal(before.Includes, after.Includes) || !slices.Equal(before.Toggles, after.Toggles)
}

// group notes a change of a group. One that goes or moves can leave references and goals of
// any user without ground; one that comes can at most stand in a circle with others.
func (t *touched) group(c Change) {
	before, was := c.Before.(*Group)
	after, is := c.After.(*Group)
	switch {
	case !is || was && before.Parent != after.Parent:
		t.allGroups, t.hierarchy, t.allUsers = true, true, true
	case !was:
		t.hierarchy = true
	}
	if is {
		t.groups = append(t.groups, after.Key)
	}
}

func (in *inspection) touchedGroups(t *touched) {
	if t.hierarchy || t.allGroups {
		in.group = in.groupIndex()
	}
	if t.allGroups {
		in.groupsAll()
	} else {
		root := &spot{}
		list := root.field("groups")
		for _, i := range positions(in.s.Groups, t.groups, (*Group).key) {
			at := list.item(i)
			in.oneGroup(&at, in.s.Groups[i])
		}
	}
	if t.hierarchy {
		in.parents()
	}
}

func (in *inspection) touchedUsers(t *touched) {
	root := &spot{}
	list := root.field("users")
	for _, i := range positions(in.s.Users, t.users, (*User).key) {
		at := list.item(i)
		in.oneUser(&at, in.s.Users[i])
	}
}

// positions are the places of these keys in a sorted list, ascending, each once.
func positions[E any, K cmp.Ordered](list []*E, keys []K, of func(*E) K) []int {
	var places []int
	for _, k := range keys {
		if i, there := search(list, k, of); there {
			places = append(places, i)
		}
	}
	slices.Sort(places)
	return slices.Compact(places)
}
