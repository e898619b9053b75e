package app

import (
	"slices"
	"strings"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// Catalogue is the screen on which any product is modelled: its areas, its permissions with
// all that is to say of them, its add-ons and plans.
type Catalogue struct{ session *Session }

// Get is the whole catalogue.
func (c *Catalogue) Get(setUp string) (CatalogueView, error) {
	return looking(c.session, seeRoles, setUp, func(l *look) (CatalogueView, error) { return l.catalogue(), nil })
}

// Weigh says what a form would come to: what is impossible in it and what it would bring
// about. Permission is the key of the one to change; empty for a new one.
func (c *Catalogue) Weigh(setUp, permission string, form PermissionForm) (PermissionCheck, error) {
	return looking(c.session, seeRoles, setUp, func(l *look) (PermissionCheck, error) {
		return l.weigh(rbac.PermissionKey(permission), form)
	})
}

// Put is the plan that makes a permission what the form says, in the area it names; with no
// key it is a new one.
func (c *Catalogue) Put(setUp, permission string, form PermissionForm) (PlanView, error) {
	return proposing(c.session, editRoles, setUp, func(l *look) (plan.Edit, error) {
		return putPermission(l.setUp(), rbac.PermissionKey(permission), form), nil
	})
}

// Move is the plan that puts a permission at another place of an area, counted from 0.
func (c *Catalogue) Move(setUp, permission, area string, place int) (PlanView, error) {
	return proposing(c.session, editRoles, setUp, func(l *look) (plan.Edit, error) {
		return plan.MovePermission(l.setUp(), rbac.PermissionKey(permission), rbac.AreaKey(area), place), nil
	})
}

// Remove is the plan that takes a permission out, with what roles say of it.
func (c *Catalogue) Remove(setUp, permission string) (PlanView, error) {
	return proposing(c.session, editRoles, setUp, func(l *look) (plan.Edit, error) {
		return plan.RemovePermissions(l.setUp(), rbac.PermissionKey(permission)), nil
	})
}

// NameProduct is the plan that gives the product another name.
func (c *Catalogue) NameProduct(setUp, name string) (PlanView, error) {
	return proposing(c.session, editRoles, setUp, func(*look) (plan.Edit, error) {
		return plan.RenameCatalogue(strings.TrimSpace(name)), nil
	})
}

// PutArea is the plan that gives an area another name; with no key it is a new one.
func (c *Catalogue) PutArea(setUp, area, name string) (PlanView, error) {
	return proposing(c.session, editRoles, setUp, func(*look) (plan.Edit, error) {
		if area == "" {
			return plan.AddArea(strings.TrimSpace(name)), nil
		}
		return plan.RenameArea(rbac.AreaKey(area), strings.TrimSpace(name)), nil
	})
}

// MoveArea is the plan that puts an area at another place, counted from 0.
func (c *Catalogue) MoveArea(setUp, area string, place int) (PlanView, error) {
	return proposing(c.session, editRoles, setUp, func(*look) (plan.Edit, error) {
		return plan.MoveArea(rbac.AreaKey(area), place), nil
	})
}

// RemoveArea is the plan that takes an area out with all its permissions.
func (c *Catalogue) RemoveArea(setUp, area string) (PlanView, error) {
	return proposing(c.session, editRoles, setUp, func(l *look) (plan.Edit, error) {
		return plan.RemoveWholeArea(l.setUp(), rbac.AreaKey(area)), nil
	})
}

// PutAddOn is the plan that gives an add-on or plan another name; with no key it is a new one.
func (c *Catalogue) PutAddOn(setUp, addOn, name string) (PlanView, error) {
	return proposing(c.session, editRoles, setUp, func(*look) (plan.Edit, error) {
		return plan.PutAddOn(rbac.AddOn{Key: rbac.AddOnKey(addOn), Name: strings.TrimSpace(name)}), nil
	})
}

// RemoveAddOn is the plan that takes an add-on or plan out of the catalogue.
func (c *Catalogue) RemoveAddOn(setUp, addOn string) (PlanView, error) {
	return proposing(c.session, editRoles, setUp, func(*look) (plan.Edit, error) {
		return plan.RemoveAddOn(rbac.AddOnKey(addOn)), nil
	})
}

// catalogue is the whole catalogue with what is to know before any of it is changed.
func (l *look) catalogue() CatalogueView {
	s := l.setUp()
	view := CatalogueView{Product: s.Catalogue.Name, Kinds: kindsAsked(s)}
	for _, screen := range rbac.Screens {
		view.Screens = append(view.Screens, ScreenChoice{Key: string(screen), Name: l.screens[screen]})
	}
	for _, a := range s.Catalogue.Areas {
		area := CatalogueArea{Key: string(a.Key), Name: a.Name, Barred: l.keptBy(a.Permissions)}
		for _, p := range a.Permissions {
			area.Permissions = append(area.Permissions, l.cataloguePermission(a, p))
		}
		view.Areas = append(view.Areas, area)
	}
	for _, a := range s.Catalogue.AddOns {
		extra := CatalogueExtra{Key: string(a.Key), Name: a.Name, Has: slices.Contains(s.AddOns, a.Key)}
		for _, p := range s.Catalogue.Permissions() {
			if p.AddOn == a.Key {
				extra.Needed = append(extra.Needed, p.Name)
			}
		}
		if len(extra.Needed) > 0 {
			extra.Barred = fill(l.modelling.addOnKept, "permissions", l.listed(extra.Needed, namesInAPhrase))
		}
		view.AddOns = append(view.AddOns, extra)
	}
	return view
}

func (l *look) cataloguePermission(a *rbac.Area, p *rbac.Permission) CataloguePermission {
	s := l.setUp()
	view := CataloguePermission{
		Key: string(p.Key), Form: l.seen(permissionForm(a.Key, p)), Facts: l.permissionFacts(s, p), Levels: named(p.Offered(), rbac.Level.String),
		Marks:  l.permissionMarks(p, p.AddOn == "" || slices.Contains(s.AddOns, p.AddOn)),
		Barred: l.keptBy([]*rbac.Permission{p}),
	}
	for _, q := range p.Requires {
		view.Needs = append(view.Needs, l.permission(q.Permission))
	}
	if p.AddOn != "" {
		view.Needs = append(view.Needs, l.addOn(p.AddOn))
	}
	for _, r := range s.Roles {
		if r.Grants[p.Key] != rbac.No {
			view.Roles++
		}
	}
	return view
}

// keptBy says which permissions need some of these and so keep them; empty when none does.
func (l *look) keptBy(permissions []*rbac.Permission) string {
	var needing []string
	for _, p := range l.setUp().Catalogue.Permissions() {
		needs := slices.ContainsFunc(p.Requires, func(q rbac.Requirement) bool {
			return slices.ContainsFunc(permissions, func(one *rbac.Permission) bool { return one.Key == q.Permission })
		})
		if needs && !slices.Contains(permissions, p) {
			needing = append(needing, p.Name)
		}
	}
	if len(needing) == 0 {
		return ""
	}
	return fill(l.modelling.kept, "permissions", l.listed(needing, namesInAPhrase))
}

// kindsAsked are the kinds of group that a requirement may be asked at.
func kindsAsked(s *rbac.SetUp) []string {
	kinds := kindsOf(s)
	for _, p := range s.Catalogue.Permissions() {
		for _, q := range p.Requires {
			if q.At != "" && !slices.Contains(kinds, q.At) {
				kinds = append(kinds, q.At)
			}
		}
	}
	return kinds
}
