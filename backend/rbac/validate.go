package rbac

import (
	"cmp"

	"rolebook/backend/tongue"
)

// MaxProblems is how many problems are named, and how many open references beside them: a
// hostile file could have millions. No set-up with a problem passes for one without.
const MaxProblems = 10_000

// MaxSteps is how many steps includes, groups' parents and requirements may lead in a row.
const MaxSteps = 32

// Validate names everything wrong with a set-up (access-model §1, §6), section by section in
// the order of the document and in the order in which the set-up has its lists, so that a
// reader may ask before sorting them. Paths are those of the set-up as it is given. Problems
// with Open set are references that a partial file may leave to the set-up it goes into.
// Whether somebody can still repair access (§6) is for a plan to ask.
func Validate(s *SetUp) []Problem {
	in := inspect(s)
	in.user = in.emails()
	in.group = in.groupIndex()
	in.head()
	in.catalogue()
	in.rolesAll()
	in.constraints()
	in.groupsAll()
	in.parents()
	in.usersAll()
	in.statements()
	return in.problems
}

// inspection is one pass over a set-up.
type inspection struct {
	s           *SetUp
	problems    []Problem
	opened      int // of the problems, those that are open
	addOns      map[AddOnKey]bool
	permissions map[PermissionKey]*Permission
	roles       map[RoleKey]*Role
	seniors     map[RoleKey][]RoleKey // who includes a role
	group       func(GroupKey) *Group // nil when there is none
	user        func(Email) bool
	static      []*reach
	hints       hints
}

func inspect(s *SetUp) *inspection {
	in := &inspection{s: s,
		addOns:      make(map[AddOnKey]bool, len(s.Catalogue.AddOns)),
		permissions: map[PermissionKey]*Permission{},
		roles:       make(map[RoleKey]*Role, len(s.Roles)),
		seniors:     map[RoleKey][]RoleKey{},
	}
	for _, a := range s.Catalogue.AddOns {
		in.addOns[a.Key] = true
	}
	for _, p := range s.Catalogue.Permissions() {
		if in.permissions[p.Key] == nil {
			in.permissions[p.Key] = p
		}
	}
	for _, r := range s.Roles {
		if in.roles[r.Key] == nil {
			in.roles[r.Key] = r
		}
		for _, junior := range r.Includes {
			in.seniors[junior] = append(in.seniors[junior], r.Key)
		}
	}
	in.group, in.user = s.Group, func(e Email) bool { return s.User(e) != nil }
	for _, c := range s.Constraints {
		if c.Kind == Static && c.sound() {
			in.static = append(in.static, in.reach(c))
		}
	}
	return in
}

// emails tells who is a user of a set-up whose users need not be sorted.
func (in *inspection) emails() func(Email) bool {
	if ascending(in.s.Users, (*User).key) {
		return in.user
	}
	there := make(map[Email]bool, len(in.s.Users))
	for _, u := range in.s.Users {
		there[u.Email] = true
	}
	return func(e Email) bool { return there[e] }
}

// groupIndex finds groups of a set-up whose groups need not be sorted, the first of several
// with the same key.
func (in *inspection) groupIndex() func(GroupKey) *Group {
	groups := make(map[GroupKey]*Group, len(in.s.Groups))
	for _, g := range in.s.Groups {
		if groups[g.Key] == nil {
			groups[g.Key] = g
		}
	}
	return func(k GroupKey) *Group { return groups[k] }
}

func (in *inspection) head() {
	root := &spot{}
	in.name(root.field("name"), in.s.Name)
	in.prose(root.field("notes"), in.s.Notes)
	list := root.field("addOns")
	repeated(in, &list, in.s.AddOns)
	for i, key := range in.s.AddOns {
		if !in.addOns[key] {
			in.missing(list.item(i), KindAddOn, string(key))
		}
	}
}

func (in *inspection) note(at spot, kind error, message, mend string) {
	if len(in.problems)-in.opened >= MaxProblems {
		return
	}
	in.problems = append(in.problems, Problem{Path: at.String(), Kind: kind, Message: tongue.Say(message), Mend: tongue.Say(mend)})
}

// ascending reports whether a list is sorted by key and no key stands twice.
func ascending[E any, K cmp.Ordered](list []E, key func(E) K) bool {
	for i := 1; i < len(list); i++ {
		if key(list[i-1]) >= key(list[i]) {
			return false
		}
	}
	return true
}

// repeats lists the places of what stands further up already, at most MaxProblems of them.
func repeats[E any, K cmp.Ordered](list []E, key func(E) K) map[int]int {
	if ascending(list, key) {
		return nil
	}
	first, again := make(map[K]int, len(list)), map[int]int{}
	for i, e := range list {
		if j, there := first[key(e)]; there {
			if again[i] = j; len(again) >= MaxProblems {
				break
			}
		} else {
			first[key(e)] = i
		}
	}
	return again
}

// repeated notes what stands twice in a list of keys or words.
func repeated[K ~string](in *inspection, at *spot, list []K) {
	again := repeats(list, func(k K) K { return k })
	if len(again) == 0 {
		return
	}
	for _, i := range inOrder(again) {
		in.note(at.item(i), ErrExists, tongue.Say("%s stands twice in this list", quoted(list[i])), "remove one of the two")
	}
}
