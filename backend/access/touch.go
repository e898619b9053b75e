package access

import (
	"cmp"
	"iter"
	"slices"

	"rolebook/backend/rbac"
)

// Touch is what may answer differently in a following revision: users, and for each the
// permissions. What it leaves out answers the same, so that effects, statements and findings
// of an edit need not look at 100 000 people. Membership of groups is left out but for the
// members themselves, whose own data may need it: it changes whom somebody sees, not what
// they hold.
type Touch struct {
	before, after *Index
	users         map[rbac.Email]bool
	roles         map[rbac.RoleKey]bool // on every permission
	roleCells     map[rbac.RoleKey]map[rbac.PermissionKey]bool
	permissions   map[rbac.PermissionKey]bool // of everybody
	groups        set                         // groups that moved, came, went or changed kind, and what is below them
	everyone      bool
}

// Touched works out what differs between two revisions. changes are rbac.Diff of their set-ups.
func Touched(before, after *Index, changes []rbac.Change) *Touch {
	t := &Touch{
		before: before, after: after,
		users: map[rbac.Email]bool{}, roles: map[rbac.RoleKey]bool{},
		roleCells: map[rbac.RoleKey]map[rbac.PermissionKey]bool{}, permissions: map[rbac.PermissionKey]bool{},
		groups: make(set, (after.groupIDs.len()+63)/64),
	}
	for _, c := range changes {
		t.add(c)
	}
	if t.hasRoles(changes) {
		t.compareRoles()
	}
	t.closeRequirements()
	return t
}

func (t *Touch) add(c rbac.Change) {
	switch c.Kind {
	case rbac.KindSetUp, rbac.KindAddOn:
		t.comparePermissions()
	case rbac.KindPermission:
		t.permissions[rbac.PermissionKey(c.Key)] = true
	case rbac.KindConstraint:
		t.everyone = true
	case rbac.KindGroup:
		was, _ := c.Before.(*rbac.Group)
		is, _ := c.After.(*rbac.Group)
		if was == nil || is == nil || was.Parent != is.Parent || was.Kind != is.Kind {
			t.addGroup(rbac.GroupKey(c.Key))
		}
		t.addMembers(was, is)
	case rbac.KindUser:
		for _, side := range []any{c.Before, c.After} {
			if u, is := side.(*rbac.User); is && u != nil {
				t.users[u.Email] = true
			}
		}
	}
}

func (t *Touch) hasRoles(changes []rbac.Change) bool {
	return slices.ContainsFunc(changes, func(c rbac.Change) bool { return c.Kind == rbac.KindRole })
}

func (t *Touch) comparePermissions() {
	for _, ix := range []*Index{t.before, t.after} {
		for _, p := range ix.permissions {
			if p == nil {
				continue
			}
			was, is := t.before.permission(p.src.Key), t.after.permission(p.src.Key)
			if was == nil || is == nil || was.missing != is.missing {
				t.permissions[p.src.Key] = true
			}
		}
	}
}

// addGroup marks every group whose ancestry, before or after, has the group in it.
func (t *Touch) addGroup(key rbac.GroupKey) {
	for _, ix := range []*Index{t.before, t.after} {
		id, known := ix.groupIDs.ids[key]
		for _, g := range ix.groups {
			if known && g != nil && slices.Contains(g.up, id) {
				t.groups.add(g.id)
				for _, above := range g.up {
					t.groups.add(above)
				}
			}
		}
	}
	for _, ix := range []*Index{t.before, t.after} {
		for _, p := range ix.permissions {
			if p != nil && slices.ContainsFunc(p.requires, func(q requirement) bool { return q.at != "" }) {
				t.permissions[p.src.Key] = true
			}
		}
	}
}

// addMembers marks the users of the set-up who joined or left.
func (t *Touch) addMembers(was, is *rbac.Group) {
	var joined, left []rbac.Email
	if was != nil {
		left = was.Users
	}
	if is != nil {
		joined = is.Users
	}
	for _, list := range [2][2][]rbac.Email{{left, joined}, {joined, left}} {
		for _, email := range list[0] {
			if _, stays := slices.BinarySearch(list[1], email); stays {
				continue
			}
			if _, user := t.after.rows.get(string(email)); user {
				t.users[email] = true
			}
		}
	}
}

func (t *Touch) compareRoles() {
	for _, ix := range []*Index{t.before, t.after} {
		for _, r := range ix.roles {
			if r != nil && !t.roles[r.src.Key] {
				t.compareRole(r.src.Key)
			}
		}
	}
}

func (t *Touch) compareRole(key rbac.RoleKey) {
	was, is := t.before.role(t.before.roleID(key)), t.after.role(t.after.roleID(key))
	if was == nil || is == nil || !sameSwitches(was.src, is.src) || !slices.Equal(trimmed(was.all), trimmed(is.all)) {
		t.roles[key] = true
		return
	}
	for p := range max(len(was.held), len(is.held)) {
		if was.level(int32(p)) == is.level(int32(p)) {
			continue
		}
		if t.roleCells[key] == nil {
			t.roleCells[key] = map[rbac.PermissionKey]bool{}
		}
		for _, ix := range []*Index{t.before, t.after} {
			if p < len(ix.permissions) && ix.permissions[p] != nil {
				t.roleCells[key][ix.permissions[p].src.Key] = true
			}
		}
	}
}

func trimmed(s set) set {
	for len(s) > 0 && s[len(s)-1] == 0 {
		s = s[:len(s)-1]
	}
	return s
}

// sameSwitches compares what a role says beside its levels.
func sameSwitches(a, b *rbac.Role) bool {
	return a == b || a.Reach == b.Reach && a.OwnData == b.OwnData && slices.Equal(a.Toggles, b.Toggles) &&
		slices.Equal(a.DateFilters, b.DateFilters) && slices.Equal(a.Addresses, b.Addresses) &&
		sameMaps(a.Channels, b.Channels) && (len(a.Toggles) == 0 || sameMaps(a.Ceilings, b.Ceilings) && sameMaps(a.Floors, b.Floors))
}

func sameMaps[K, V comparable](a, b map[K]V) bool {
	for k, v := range a {
		if w, found := b[k]; !found || w != v {
			return false
		}
	}
	return len(a) == len(b)
}

func (ix *Index) roleID(key rbac.RoleKey) int32 {
	if id, known := ix.roleIDs.ids[key]; known {
		return id
	}
	return int32(ix.roleIDs.len())
}

// closeRequirements adds what requires a touched permission, at any distance.
func (t *Touch) closeRequirements() {
	for _, cells := range t.roleCells {
		t.requiring(cells)
	}
	t.requiring(t.permissions)
}

func (t *Touch) requiring(touched map[rbac.PermissionKey]bool) {
	for grown := len(touched) > 0; grown; {
		grown = false
		for _, ix := range []*Index{t.before, t.after} {
			for _, p := range ix.permissions {
				if p == nil || touched[p.src.Key] {
					continue
				}
				if slices.ContainsFunc(p.src.Requires, func(q rbac.Requirement) bool { return touched[q.Permission] }) {
					touched[p.src.Key], grown = true, true
				}
			}
		}
	}
}

// Few reports whether only the users named by the changes are touched.
func (t *Touch) few() bool {
	return !t.everyone && len(t.roles) == 0 && len(t.roleCells) == 0 && len(t.permissions) == 0 && len(trimmed(t.groups)) == 0
}

// AtMost is how many users are touched at most.
func (t *Touch) AtMost() int {
	if t.few() {
		return len(t.users)
	}
	return max(len(t.before.setUp.Users), len(t.after.setUp.Users))
}

// Users yields every user who is touched, of either revision, by e-mail address, with the
// permissions in question; nil means all of them.
func (t *Touch) Users() iter.Seq2[rbac.Email, map[rbac.PermissionKey]bool] {
	return func(yield func(rbac.Email, map[rbac.PermissionKey]bool) bool) {
		if t.few() {
			for _, email := range slices.Sorted(keys(t.users)) {
				if !yield(email, nil) {
					return
				}
			}
			return
		}
		for email := range t.everybody() {
			all, some := t.of(email)
			if (all || len(some) > 0) && !yield(email, some) {
				return
			}
		}
	}
}

func keys[K cmp.Ordered](m map[K]bool) iter.Seq[K] {
	return func(yield func(K) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

// everybody yields the users of both revisions by e-mail address.
func (t *Touch) everybody() iter.Seq[rbac.Email] {
	return func(yield func(rbac.Email) bool) {
		a, b := t.before.setUp.Users, t.after.setUp.Users
		for i, j := 0, 0; i < len(a) || j < len(b); {
			switch {
			case j == len(b) || i < len(a) && a[i].Email < b[j].Email:
				if !yield(a[i].Email) {
					return
				}
				i++
			case i == len(a) || b[j].Email < a[i].Email:
				if !yield(b[j].Email) {
					return
				}
				j++
			default:
				if !yield(a[i].Email) {
					return
				}
				i, j = i+1, j+1
			}
		}
	}
}

func (t *Touch) of(email rbac.Email) (all bool, some map[rbac.PermissionKey]bool) {
	if t.everyone || t.users[email] {
		return true, nil
	}
	r, _ := t.after.rows.get(string(email))
	if r == nil {
		return true, nil
	}
	if t.inGroups(r.views) || t.inGroups(r.goals) {
		return true, nil
	}
	some, shared := t.permissions, true
	for i, a := range r.src.Assignments {
		if t.roles[a.Role] || t.inGroups(r.assignments[i].groups) {
			return true, nil
		}
		cells := t.roleCells[a.Role]
		switch {
		case len(cells) == 0:
		case len(some) == 0:
			some = cells
		default:
			if shared {
				some, shared = cloned(some), false
			}
			for p := range cells {
				some[p] = true
			}
		}
	}
	return false, some
}

func cloned(m map[rbac.PermissionKey]bool) map[rbac.PermissionKey]bool {
	next := make(map[rbac.PermissionKey]bool, len(m))
	for k := range m {
		next[k] = true
	}
	return next
}

func (t *Touch) inGroups(ids []int32) bool {
	return slices.ContainsFunc(ids, func(id int32) bool { return t.groups.has(id) })
}
