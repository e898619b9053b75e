package rbac

import (
	"cmp"
	"slices"
)

// SetUp is everything of one organisation's access (access-model §1). Areas, permissions,
// roles and date filters keep their order; every other list is sorted bytewise by key.
type SetUp struct {
	Name        string        `json:"name"`
	Notes       string        `json:"notes,omitempty"`
	AddOns      []AddOnKey    `json:"addOns"` // the add-ons and plans this organisation has
	Catalogue   Catalogue     `json:"catalogue"`
	Roles       []*Role       `json:"roles"`
	Constraints []*Constraint `json:"constraints"`
	Groups      []*Group      `json:"groups"`
	Users       []*User       `json:"users"`
	Statements  []*Statement  `json:"statements"`

	part bool // entities are left out because whoever looks may not see them
}

// Part is the set-up marked as one that leaves out what somebody may not see. It is for
// looking at only: nothing is saved of it.
func (s SetUp) Part() *SetUp {
	s.part = true
	return &s
}

// Partial reports whether the set-up, or the one it was made from, is a Part.
func (s *SetUp) Partial() bool { return s.part }

// Role finds a role by key; nil when there is none.
func (s *SetUp) Role(key RoleKey) *Role {
	for _, r := range s.Roles {
		if r.Key == key {
			return r
		}
	}
	return nil
}

// Group finds a group by key; nil when there is none.
func (s *SetUp) Group(key GroupKey) *Group { return find(s.Groups, key, (*Group).key) }

// User finds a user by e-mail address; nil when there is none.
func (s *SetUp) User(email Email) *User { return find(s.Users, email, (*User).key) }

// Statement finds a statement by key; nil when there is none.
func (s *SetUp) Statement(key StatementKey) *Statement {
	return find(s.Statements, key, (*Statement).key)
}

// Constraint finds a constraint by key; nil when there is none.
func (s *SetUp) Constraint(key ConstraintKey) *Constraint {
	return find(s.Constraints, key, (*Constraint).key)
}

// WithUser is the set-up with the user put in place of the one with its e-mail, or added.
func (s *SetUp) WithUser(u *User) *SetUp {
	next := *s
	next.Users = with(s.Users, u, (*User).key)
	return &next
}

// WithUsers is the set-up with each of the users put in place of the one with its e-mail, or
// added; s itself when there are none. It copies the list once, however many they are.
func (s *SetUp) WithUsers(users ...*User) *SetUp {
	if len(users) == 0 {
		return s
	}
	next := *s
	next.Users = withAll(s.Users, users, (*User).key)
	return &next
}

// WithoutUser is the set-up without that user; group memberships stay, for they are about
// monitored people.
func (s *SetUp) WithoutUser(email Email) *SetUp {
	next := *s
	next.Users = without(s.Users, email, (*User).key)
	return &next
}

// WithGroup is the set-up with the group put in place of the one with its key, or added.
func (s *SetUp) WithGroup(g *Group) *SetUp {
	next := *s
	next.Groups = with(s.Groups, g, (*Group).key)
	return &next
}

// WithGroups is the set-up with each of the groups put in place of the one with its key, or
// added; s itself when there are none.
func (s *SetUp) WithGroups(groups ...*Group) *SetUp {
	if len(groups) == 0 {
		return s
	}
	next := *s
	next.Groups = withAll(s.Groups, groups, (*Group).key)
	return &next
}

// WithoutGroup is the set-up without that group; what refers to it is the caller's to mend.
func (s *SetUp) WithoutGroup(key GroupKey) *SetUp {
	next := *s
	next.Groups = without(s.Groups, key, (*Group).key)
	return &next
}

// WithStatement is the set-up with the statement put in place of the one with its key, or added.
func (s *SetUp) WithStatement(st *Statement) *SetUp {
	next := *s
	next.Statements = with(s.Statements, st, (*Statement).key)
	return &next
}

// WithoutStatement is the set-up without that statement.
func (s *SetUp) WithoutStatement(key StatementKey) *SetUp {
	next := *s
	next.Statements = without(s.Statements, key, (*Statement).key)
	return &next
}

// WithConstraint is the set-up with the constraint put in place of the one with its key, or added.
func (s *SetUp) WithConstraint(c *Constraint) *SetUp {
	next := *s
	next.Constraints = with(s.Constraints, c, (*Constraint).key)
	return &next
}

// WithoutConstraint is the set-up without that constraint.
func (s *SetUp) WithoutConstraint(key ConstraintKey) *SetUp {
	next := *s
	next.Constraints = without(s.Constraints, key, (*Constraint).key)
	return &next
}

// WithRole is the set-up with the role in the place of the one with its key, or at the end.
func (s *SetUp) WithRole(r *Role) *SetUp {
	next := *s
	next.Roles = slices.Clone(s.Roles)
	if at := slices.IndexFunc(s.Roles, func(old *Role) bool { return old.Key == r.Key }); at >= 0 {
		next.Roles[at] = r
	} else {
		next.Roles = append(next.Roles, r)
	}
	return &next
}

// WithoutRole is the set-up without that role; what refers to it is the caller's to mend.
func (s *SetUp) WithoutRole(key RoleKey) *SetUp {
	next := *s
	next.Roles = slices.DeleteFunc(slices.Clone(s.Roles), func(r *Role) bool { return r.Key == key })
	return &next
}

func (u *User) key() Email               { return u.Email }
func (g *Group) key() GroupKey           { return g.Key }
func (c *Constraint) key() ConstraintKey { return c.Key }
func (st *Statement) key() StatementKey  { return st.Key }
func (a *AddOn) key() AddOnKey           { return a.Key }

func search[E any, K cmp.Ordered](list []*E, key K, of func(*E) K) (int, bool) {
	return slices.BinarySearchFunc(list, key, func(e *E, k K) int { return cmp.Compare(of(e), k) })
}

func find[E any, K cmp.Ordered](list []*E, key K, of func(*E) K) *E {
	if at, found := search(list, key, of); found {
		return list[at]
	}
	return nil
}

func with[E any, K cmp.Ordered](list []*E, e *E, of func(*E) K) []*E {
	at, found := search(list, of(e), of)
	if found {
		list = slices.Clone(list)
		list[at] = e
		return list
	}
	next := make([]*E, 0, len(list)+1)
	return append(append(append(next, list[:at]...), e), list[at:]...)
}

func withAll[E any, K cmp.Ordered](list, put []*E, of func(*E) K) []*E {
	next := slices.Clone(list)
	var added []*E
	for _, e := range put {
		if at, found := search(list, of(e), of); found {
			next[at] = e
		} else {
			added = append(added, e)
		}
	}
	if len(added) > 0 {
		next = append(next, added...)
		sortByKey(next, of)
	}
	return next
}

func without[E any, K cmp.Ordered](list []*E, key K, of func(*E) K) []*E {
	at, found := search(list, key, of)
	if !found {
		return list
	}
	next := make([]*E, 0, len(list)-1)
	return append(append(next, list[:at]...), list[at+1:]...)
}
