package template

import (
	"fmt"

	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
)

// Sections are what a template file holds: the catalogue with its add-ons, the roles and the
// rules that keep them apart. It carries no name, which would rename the set-up it goes into,
// and nothing about people.
var Sections = []setupfile.Section{setupfile.AddOns, setupfile.Catalogue, setupfile.Roles, setupfile.Constraints}

// Of is a set-up as a template to start others from: without people, groups and statements,
// every role built in, with the levels of today as those that Reset to Default restores.
func Of(s *rbac.SetUp) *rbac.SetUp {
	next := &rbac.SetUp{AddOns: s.AddOns, Catalogue: s.Catalogue, Constraints: s.Constraints}
	for _, r := range s.Roles {
		role := *r
		role.BuiltIn, role.Defaults = true, r.Grants
		next.Roles = append(next.Roles, &role)
	}
	return next.Canonical()
}

// FromFile is a template out of a document: one that was saved as a template, or a whole
// set-up, of which the people, groups and statements stay behind. A document without
// catalogue or roles, or without a role for whoever creates a set-up of it, is ErrInvalid.
func FromFile(file *setupfile.File) (Template, error) {
	for _, s := range []setupfile.Section{setupfile.Catalogue, setupfile.Roles} {
		if !file.Sections[s] {
			return Template{}, fmt.Errorf("template without %s: %w", s, rbac.ErrInvalid)
		}
	}
	s := file.SetUp
	t := Template{
		Name: s.Catalogue.Name, Product: s.Catalogue.Name, Summary: s.Notes,
		SetUp: &rbac.SetUp{AddOns: s.AddOns, Catalogue: s.Catalogue, Roles: s.Roles, Constraints: s.Constraints},
	}
	owned := false
	for _, r := range s.Roles {
		t.Roles = append(t.Roles, r.Name)
		owned = owned || r.Owner
	}
	if !owned {
		return Template{}, fmt.Errorf("template without a role for its owner: %w", rbac.ErrInvalid)
	}
	return t, nil
}
