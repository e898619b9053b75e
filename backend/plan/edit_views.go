package plan

import (
	"fmt"
	"slices"

	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// SetViews replaces whose data people may see and set goals for (checklist 66, 69).
func SetViews(s *rbac.SetUp, views rbac.Views, emails ...rbac.Email) Edit {
	title := tongue.Say("Change the viewable groups of %s", peopleNamed(s, emails))
	return changeUsers(title, emails, func(s *rbac.SetUp, u *rbac.User) error {
		u.Views = views
		return checkViews(s, views)
	})
}

// AddViews lets people see more groups beside those they see.
func AddViews(s *rbac.SetUp, groups []rbac.GroupKey, emails ...rbac.Email) Edit {
	title := tongue.Say("Let %s view %s", peopleNamed(s, emails), groupsNamed(s, groups))
	return changeUsers(title, emails, func(s *rbac.SetUp, u *rbac.User) error {
		u.Views.Groups = united(u.Views.Groups, groups)
		return checkGroups(s, groups)
	})
}

// RemoveViews takes groups from those people see; goals that fall outside with them are
// dropped by the plan (access-model §6).
func RemoveViews(s *rbac.SetUp, groups []rbac.GroupKey, emails ...rbac.Email) Edit {
	title := tongue.Say("Let %s no longer view %s", peopleNamed(s, emails), groupsNamed(s, groups))
	return changeUsers(title, emails, func(s *rbac.SetUp, u *rbac.User) error {
		u.Views.Groups = lacking(u.Views.Groups, groups)
		return checkGroups(s, groups)
	})
}

func checkViews(s *rbac.SetUp, v rbac.Views) error {
	if err := checkGroups(s, slices.Concat(v.Groups, v.Goals)); err != nil {
		return err
	}
	if v.All {
		return nil
	}
	if v.AllGoals {
		return fmt.Errorf("goals for every group without viewing every group: %w", rbac.ErrInvalid)
	}
	tree := parents(s.Groups)
	for _, goal := range v.Goals {
		if !tree.under(goal, v.Groups) {
			return fmt.Errorf("goals for group %q, which is not among the viewable groups: %w", goal, rbac.ErrInvalid)
		}
	}
	return nil
}

func checkGroups(s *rbac.SetUp, keys []rbac.GroupKey) error {
	for _, key := range keys {
		if s.Group(key) == nil {
			return fmt.Errorf("group %q: %w", key, rbac.ErrNotFound)
		}
	}
	return nil
}

// groupTree leads from every group to its parent.
type groupTree map[rbac.GroupKey]rbac.GroupKey

func parents(groups []*rbac.Group) groupTree {
	tree := make(groupTree, len(groups))
	for _, g := range groups {
		tree[g.Key] = g.Parent
	}
	return tree
}

// under reports whether the group is one of the others or a descendant of one. A cycle, which
// only an invalid set-up has, ends the search.
func (t groupTree) under(key rbac.GroupKey, tops []rbac.GroupKey) bool {
	for range len(t) + 1 {
		if key == "" {
			return false
		}
		if slices.Contains(tops, key) {
			return true
		}
		key = t[key]
	}
	return false
}
