package plan

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

const sourceApp = "app"

// NewGroup is what a group starts from (checklist 111, 112).
type NewGroup struct {
	Name      string
	Kind      string // empty = none in particular
	Parent    rbac.GroupKey
	Users     []rbac.Email
	Computers []rbac.ComputerID
}

// CreateGroup adds a group with a key made from its name.
func CreateGroup(n NewGroup) Edit {
	return Edit{Title: tongue.Say("Create the group %s", n.Name), Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		if strings.TrimSpace(n.Name) == "" {
			return nil, fmt.Errorf("group without a name: %w", rbac.ErrInvalid)
		}
		taken := func(key string) bool { return s.Group(rbac.GroupKey(key)) != nil }
		g := &rbac.Group{
			Key: rbac.GroupKey(rbac.KeyFrom(n.Name, "group", taken)), Name: n.Name, Kind: n.Kind, Parent: n.Parent, Source: sourceApp,
			Users: united(n.Users, nil), Computers: united(n.Computers, nil),
		}
		if g.Parent != "" && s.Group(g.Parent) == nil {
			return nil, fmt.Errorf("group %q: %w", g.Parent, rbac.ErrNotFound)
		}
		return s.WithGroup(g.Canonical()), nil
	}}
}

// GroupFields are the fields of a group that a form sets; nil leaves one as it is.
type GroupFields struct {
	Name *string
	Kind *string
}

// UpdateGroup sets the fields on a group.
func UpdateGroup(s *rbac.SetUp, group rbac.GroupKey, fields GroupFields) Edit {
	keys := []rbac.GroupKey{group}
	return changeGroups(tongue.Say("Change the group %s", groupsNamed(s, keys)), keys, func(_ *rbac.SetUp, g *rbac.Group) error {
		set(&g.Name, fields.Name)
		set(&g.Kind, fields.Kind)
		if strings.TrimSpace(g.Name) == "" {
			return fmt.Errorf("no name: %w", rbac.ErrInvalid)
		}
		return nil
	})
}

// MoveGroup puts a group under another, or at the top when parent is empty. A parent that is
// under the group itself is ErrCycle.
func MoveGroup(s *rbac.SetUp, group, parent rbac.GroupKey) Edit {
	keys := []rbac.GroupKey{group}
	title := tongue.Say("Move the group %s to the top", groupsNamed(s, keys))
	if parent != "" {
		title = tongue.Say("Move the group %s under %s", groupsNamed(s, keys), groupsNamed(s, []rbac.GroupKey{parent}))
	}
	return changeGroups(title, keys, func(s *rbac.SetUp, g *rbac.Group) error {
		switch {
		case parent != "" && s.Group(parent) == nil:
			return fmt.Errorf("group %q: %w", parent, rbac.ErrNotFound)
		case parents(s.Groups).under(parent, keys):
			return fmt.Errorf("under group %q: %w", parent, rbac.ErrCycle)
		}
		g.Parent = parent
		return nil
	})
}

// Members are monitored people and computers, who need not be users of the set-up.
type Members struct {
	Users     []rbac.Email
	Computers []rbac.ComputerID
}

// SetMembers makes these, and no others, the members of a group.
func SetMembers(s *rbac.SetUp, group rbac.GroupKey, m Members) Edit {
	keys := []rbac.GroupKey{group}
	return changeGroups(tongue.Say("Change the members of %s", groupsNamed(s, keys)), keys, func(_ *rbac.SetUp, g *rbac.Group) error {
		g.Users, g.Computers = united(m.Users, nil), united(m.Computers, nil)
		return nil
	})
}

// AddMembers adds members to groups; who is one already stays one.
func AddMembers(s *rbac.SetUp, m Members, groups ...rbac.GroupKey) Edit {
	return changeGroups(tongue.Say("Add members to %s", groupsNamed(s, groups)), groups, func(_ *rbac.SetUp, g *rbac.Group) error {
		g.Users, g.Computers = united(g.Users, m.Users), united(g.Computers, m.Computers)
		return nil
	})
}

// RemoveMembers takes members out of groups; who is none changes nothing.
func RemoveMembers(s *rbac.SetUp, m Members, groups ...rbac.GroupKey) Edit {
	return changeGroups(tongue.Say("Remove members from %s", groupsNamed(s, groups)), groups, func(_ *rbac.SetUp, g *rbac.Group) error {
		g.Users, g.Computers = lacking(g.Users, m.Users), lacking(g.Computers, m.Computers)
		return nil
	})
}

// DeleteGroups takes groups out. Groups under them move up to the nearest that stays. Views,
// goals and assignments for them are dropped by the plan (access-model §6); statements that
// name them can no longer be decided (access-model §7).
func DeleteGroups(s *rbac.SetUp, groups ...rbac.GroupKey) Edit {
	title := the(groups, "Delete the group %s", "Delete the groups %s and %s", "Delete %d groups", func(key rbac.GroupKey) string {
		return groupNamed(s, key)
	})
	return Edit{Title: title, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		if err := checkGroups(s, groups); err != nil {
			return nil, err
		}
		tree := parents(s.Groups)
		var left []*rbac.Group
		for _, g := range s.Groups {
			if slices.Contains(groups, g.Key) {
				continue
			}
			parent := g.Parent
			for range groups {
				if slices.Contains(groups, parent) {
					parent = tree[parent]
				}
			}
			if parent != g.Parent {
				child := *g
				child.Parent = parent
				g = &child
			}
			left = append(left, g)
		}
		next := *s
		next.Groups = left
		return &next, nil
	}}
}

// changeGroups is the edit that changes each of the groups. change gets a copy that still
// shares its lists with the original, so it replaces them and never writes into them.
func changeGroups(title string, groups []rbac.GroupKey, change func(*rbac.SetUp, *rbac.Group) error) Edit {
	return Edit{Title: title, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		var changed []*rbac.Group
		for _, key := range united(groups, nil) {
			g := s.Group(key)
			if g == nil {
				return nil, fmt.Errorf("group %q: %w", key, rbac.ErrNotFound)
			}
			next := *g
			if err := change(s, &next); err != nil {
				return nil, fmt.Errorf("group %q: %w", key, err)
			}
			if c := next.Canonical(); !reflect.DeepEqual(c, g) {
				changed = append(changed, c)
			}
		}
		return s.WithGroups(changed...), nil
	}}
}
