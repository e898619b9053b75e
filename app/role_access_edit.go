package app

import (
	"fmt"
	"net/netip"
	"slices"
	"strings"

	"rolebook/backend/audit"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// Propose is the plan of a draft.
func (r *RoleAccess) Propose(setUp string, draft MatrixDraft) (PlanView, error) {
	return inSetUp(r.session, setUp, editRoles, func(c *call) (PlanView, error) {
		edit, err := draftEdit(c.ix.SetUp(), draft)
		if err != nil {
			return PlanView{}, err
		}
		return c.propose(edit, about{})
	})
}

// Reset is the plan that puts roles back to their defaults; with none named, all built-in ones
// (checklist 57).
func (r *RoleAccess) Reset(setUp string, roles []string) (PlanView, error) {
	return inSetUp(r.session, setUp, editRoles, func(c *call) (PlanView, error) {
		edit := plan.ResetAll()
		if len(roles) > 0 {
			edit = plan.ResetRoles(c.ix.SetUp(), keysOf[rbac.RoleKey](roles)...)
		}
		return c.propose(edit, about{action: audit.Reset})
	})
}

// Create is the plan of a new role: from scratch, or as a copy of another.
func (r *RoleAccess) Create(setUp string, form NewRoleForm) (PlanView, error) {
	return inSetUp(r.session, setUp, editRoles, func(c *call) (PlanView, error) {
		name := strings.TrimSpace(form.Name)
		if form.From == "" {
			return c.propose(plan.CreateRole(plan.NewRole{
				Name: name, Portal: strings.TrimSpace(form.Portal), Description: strings.TrimSpace(form.Description),
				Reach: rbac.Reach(form.Reach), Includes: keysOf[rbac.RoleKey](form.Includes),
			}), about{})
		}
		return c.propose(cloned(c.ix.SetUp(), name, form), about{})
	})
}

// cloned is the copy of a role, with the description and portal of its own where they are given.
func cloned(s *rbac.SetUp, name string, form NewRoleForm) plan.Edit {
	clone := plan.CloneRole(s, rbac.RoleKey(form.From), name)
	return plan.Edit{Title: clone.Title, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		next, err := clone.Do(s)
		if err != nil {
			return nil, err
		}
		var fields plan.RoleFields
		if text := strings.TrimSpace(form.Description); text != "" {
			fields.Description = &text
		}
		if text := strings.TrimSpace(form.Portal); text != "" {
			fields.Portal = &text
		}
		for _, role := range next.Roles {
			if s.Role(role.Key) == nil {
				return plan.UpdateRole(next, role.Key, fields).Do(next)
			}
		}
		return next, nil
	}}
}

// Update is the plan that makes a role what the form says, where it says something new.
func (r *RoleAccess) Update(setUp, role string, form RoleForm) (PlanView, error) {
	return inSetUp(r.session, setUp, editRoles, func(c *call) (PlanView, error) {
		edit, err := updateEdit(c.ix.SetUp(), rbac.RoleKey(role), form)
		if err != nil {
			return PlanView{}, err
		}
		return c.propose(edit, about{})
	})
}

// updateEdit sets only what differs, so that its title says what was asked for.
func updateEdit(s *rbac.SetUp, key rbac.RoleKey, form RoleForm) (plan.Edit, error) {
	r := s.Role(key)
	if r == nil {
		return plan.Edit{}, fmt.Errorf("role %q: %w", key, rbac.ErrNotFound)
	}
	var edits []plan.Edit
	if fields, differ := fieldsOf(roleFormOf(r), form); differ {
		edits = append(edits, plan.UpdateRole(s, key, fields))
	}
	for _, one := range []struct {
		channel rbac.Channel
		gate    string
	}{{rbac.UI, form.UI}, {rbac.API, form.API}} {
		if one.gate != string(gate(r, one.channel)) {
			edits = append(edits, plan.SetChannel(s, key, one.channel, rbac.Gate(one.gate)))
		}
	}
	networks, err := networksOf(form.Addresses)
	if err != nil {
		return plan.Edit{}, err
	}
	if !slices.Equal(networks, r.Addresses) {
		edits = append(edits, plan.SetAddresses(s, key, networks))
	}
	return together(plan.UpdateRole(s, key, plan.RoleFields{}).Title, edits), nil
}

// fieldsOf are the fields of a role in which a form differs from what it was.
func fieldsOf(was, form RoleForm) (fields plan.RoleFields, differ bool) {
	for _, text := range []struct {
		was, is string
		to      **string
	}{
		{was.Name, form.Name, &fields.Name}, {was.Portal, form.Portal, &fields.Portal},
		{was.Description, form.Description, &fields.Description}, {was.BestFor, form.BestFor, &fields.BestFor},
		{was.KeyFunctions, form.KeyFunctions, &fields.KeyFunctions}, {was.Limitations, form.Limitations, &fields.Limitations},
	} {
		if is := strings.TrimSpace(text.is); is != text.was {
			*text.to, differ = &is, true
		}
	}
	if form.Reach != was.Reach {
		reach := rbac.Reach(form.Reach)
		fields.Reach, differ = &reach, true
	}
	if form.OwnData != was.OwnData {
		fields.OwnData, differ = &form.OwnData, true
	}
	if !sameSet(form.Includes, was.Includes) {
		includes := keysOf[rbac.RoleKey](form.Includes)
		fields.Includes, differ = &includes, true
	}
	if !sameSet(form.Switches, was.Switches) {
		switches := keysOf[rbac.PermissionKey](form.Switches)
		fields.Toggles, differ = &switches, true
	}
	return fields, differ
}

func sameSet(a, b []string) bool {
	return slices.Equal(slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b)))
}

// networksOf reads addresses and networks, sorted as text; a single address is a network of one.
func networksOf(texts []string) ([]netip.Prefix, error) {
	var networks []netip.Prefix
	for _, text := range texts {
		text = strings.TrimSpace(text)
		network, err := netip.ParsePrefix(text)
		if address, wrong := netip.ParseAddr(text); err != nil && wrong == nil {
			network, err = address.Prefix(address.BitLen())
		}
		if err != nil {
			return nil, saying(spoken().roles.badNetwork, text)
		}
		networks = append(networks, network.Masked())
	}
	slices.SortFunc(networks, func(a, b netip.Prefix) int { return strings.Compare(a.String(), b.String()) })
	return slices.Compact(networks), nil
}

// Delete is the plan that takes a role out, with a replacement for who has it (access-model §6).
func (r *RoleAccess) Delete(setUp, role, replacement string) (PlanView, error) {
	return inSetUp(r.session, setUp, editRoles, func(c *call) (PlanView, error) {
		return c.propose(plan.DeleteRole(c.ix.SetUp(), rbac.RoleKey(role), rbac.RoleKey(replacement)), about{})
	})
}

// Move is the plan that puts a role at another place among the columns, counted from 0.
func (r *RoleAccess) Move(setUp, role string, place int) (PlanView, error) {
	return inSetUp(r.session, setUp, editRoles, func(c *call) (PlanView, error) {
		return c.propose(plan.MoveRole(c.ix.SetUp(), rbac.RoleKey(role), place), about{})
	})
}

// SetAddOn is the plan that says whether the organisation has an add-on or plan (checklist 40).
func (r *RoleAccess) SetAddOn(setUp, addOn string, there bool) (PlanView, error) {
	return inSetUp(r.session, setUp, editRoles, func(c *call) (PlanView, error) {
		s, key := c.ix.SetUp(), rbac.AddOnKey(addOn)
		addOns := slices.DeleteFunc(slices.Clone(s.AddOns), func(a rbac.AddOnKey) bool { return a == key })
		if there {
			addOns = append(addOns, key)
		}
		return c.propose(plan.SetAddOns(addOns), about{})
	})
}
