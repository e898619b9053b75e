package rbac

import (
	"slices"
	"strings"

	"rolebook/backend/tongue"
)

func (in *inspection) constraints() {
	root := &spot{}
	list := root.field("constraints")
	taken(in, &list, string(KindConstraint), in.s.Constraints, (*Constraint).key)
	for i, c := range in.s.Constraints {
		at := list.item(i)
		in.constraint(&at, c)
		if c.sound() {
			in.alone(c)
		}
	}
}

// sound reports whether the limit means something (access-model §1).
func (c *Constraint) sound() bool { return c.Limit >= 2 && c.Limit <= len(c.Roles) }

func (in *inspection) constraint(at *spot, c *Constraint) {
	in.key(at.field("key"), string(c.Key))
	in.line(at.field("name"), c.Name)
	word(in, at.field("kind"), "kind of constraint", c.Kind, ConstraintKinds)
	list := at.field("roles")
	repeated(in, &list, c.Roles)
	for i, r := range c.Roles {
		if in.roles[r] == nil {
			in.missing(list.item(i), KindRole, string(r))
		}
	}
	switch {
	case len(c.Roles) < 2:
		in.note(list, ErrConstraint, "a constraint keeps at least two roles apart", "name two roles or more")
	case !c.sound():
		in.note(at.field("limit"), ErrConstraint, tongue.Say("the limit %d is not between 2 and the number of roles, %d", c.Limit, len(c.Roles)),
			"write how many of the roles are too many for one person; 2 means no two of them")
	}
}

// alone notes roles that reach the limit without another, by what they include (access-model §6).
func (in *inspection) alone(c *Constraint) {
	root := &spot{}
	list := root.field("roles")
	all := in.reach(c)
	for i, r := range in.s.Roles {
		if counted := all.by[r.Key]; len(counted) >= c.Limit {
			at := list.item(i)
			in.note(at.field("includes"), ErrConstraint,
				tongue.Say("role %q alone reaches the limit %d of constraint %q: it counts as %s", r.Key, c.Limit, c.Key, several(counted)),
				"take one of them out of what the role includes, or out of the constraint")
		}
	}
}

func several[K ~string](keys []K) string {
	words := make([]string, len(keys))
	for i, k := range keys {
		words[i] = quoted(k)
	}
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + tongue.Say(" and ") + words[len(words)-1]
}

// reach is which of a constraint's roles each role counts as: itself and all it includes.
type reach struct {
	*Constraint
	by map[RoleKey][]RoleKey // sorted; only roles that count as any
}

// reach goes from each of the constraint's roles up to all that include it.
func (in *inspection) reach(c *Constraint) *reach {
	all := &reach{Constraint: c, by: map[RoleKey][]RoleKey{}}
	for _, counted := range slices.Compact(slices.Sorted(slices.Values(c.Roles))) {
		seen := map[RoleKey]bool{counted: true}
		for way := []RoleKey{counted}; len(way) > 0; {
			k := way[len(way)-1]
			way = way[:len(way)-1]
			all.by[k] = append(all.by[k], counted)
			for _, senior := range in.seniors[k] {
				if !seen[senior] {
					seen[senior] = true
					way = append(way, senior)
				}
			}
		}
	}
	return all
}
