package app

import (
	"errors"
	"regexp"
	"slices"
	"strings"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// permissionForm is what there is to enter about a permission of an area.
func permissionForm(area rbac.AreaKey, p *rbac.Permission) PermissionForm {
	form := PermissionForm{
		Name: p.Name, Key: string(p.Key), Area: string(area), Description: p.Description, Scope: string(p.Scope),
		Editable: p.Editable, DateFiltered: p.DateFiltered, AddOn: string(p.AddOn), Restricted: p.Restricted,
		APIOnly: p.APIOnly, Sensitive: p.Sensitive, Governs: named(p.Governs, word),
	}
	for _, q := range p.Requires {
		form.Requires = append(form.Requires, RequirementRow{Permission: string(q.Permission), At: q.At})
	}
	return form
}

// seen is a form without what the session does not see; putPermission keeps that.
func (l *look) seen(form PermissionForm) PermissionForm {
	form.Requires = slices.DeleteFunc(form.Requires, func(q RequirementRow) bool {
		return l.setUp().Catalogue.Permission(rbac.PermissionKey(q.Permission)) == nil
	})
	return form
}

// permission is what a form says, under a key.
func (form PermissionForm) permission(key rbac.PermissionKey) rbac.Permission {
	p := rbac.Permission{
		Key: key, Name: strings.TrimSpace(form.Name), Description: strings.TrimSpace(form.Description), Scope: rbac.Scope(form.Scope),
		Editable: form.Editable, DateFiltered: form.DateFiltered, AddOn: rbac.AddOnKey(form.AddOn), Restricted: form.Restricted,
		APIOnly: form.APIOnly, Sensitive: form.Sensitive, Governs: keys[rbac.Screen](form.Governs),
	}
	for _, q := range form.Requires {
		if q.Permission != "" { // a row that nothing was chosen in yet
			p.Requires = append(p.Requires, rbac.Requirement{Permission: rbac.PermissionKey(q.Permission), At: strings.TrimSpace(q.At)})
		}
	}
	return p
}

// putPermission makes a permission what a form says; with no key it is a new one, under the
// form's key or one made from its names.
func putPermission(s *rbac.SetUp, key rbac.PermissionKey, form PermissionForm) plan.Edit {
	if key == "" {
		return plan.AddPermission(rbac.AreaKey(form.Area), form.permission(rbac.PermissionKey(strings.TrimSpace(form.Key))))
	}
	next := form.permission(key)
	if was := s.Catalogue.Permission(key); was != nil {
		for _, q := range was.Requires {
			if s.Catalogue.Permission(q.Permission) == nil {
				next.Requires = append(next.Requires, q)
			}
		}
	}
	change := plan.UpdatePermission(next)
	if areaOf(s, key) == rbac.AreaKey(form.Area) {
		return change
	}
	return plan.Together(change.Title, change, plan.MovePermission(s, key, rbac.AreaKey(form.Area), -1))
}

func areaOf(s *rbac.SetUp, key rbac.PermissionKey) rbac.AreaKey {
	for area, p := range s.Catalogue.Permissions() {
		if p.Key == key {
			return area.Key
		}
	}
	return ""
}

// weigh says what a form would come to, by the very edit that putting it would be.
func (l *look) weigh(key rbac.PermissionKey, form PermissionForm) (PermissionCheck, error) {
	s, w := l.setUp(), l.modelling
	p := form.permission(key)
	check := PermissionCheck{Key: string(key), Levels: named(p.Offered(), rbac.Level.String)}
	if p.Name == "" {
		check.Problems = []FieldNote{{"name", w.noName}}
		return check, nil
	}
	next, err := putPermission(s, key, form).Do(s)
	switch {
	case errors.Is(err, rbac.ErrExists):
		check.Problems = []FieldNote{{"key", fill(w.keyTaken, "key", form.Key)}}
		return check, nil
	case errors.Is(err, rbac.ErrNotFound) && form.Area == "":
		check.Problems = []FieldNote{{"area", w.noArea}}
		return check, nil
	case err != nil:
		return check, err
	}
	changes := rbac.Diff(s, next, nil)
	for _, c := range changes {
		if c.Kind == rbac.KindPermission {
			check.Key = c.Key
		}
	}
	for _, problem := range rbac.ValidateChanges(next, changes) {
		if !problem.Open || !s.Partial() { // what the session does not see is there all the same
			check.Problems = append(check.Problems, l.problemNote(&problem))
		}
	}
	if len(check.Problems) == 0 && !s.Partial() {
		check.Problems = l.lockoutNotes(next)
	}
	check.Notes = l.formNotes(key, &p, rbac.AreaKey(form.Area))
	return check, nil
}

var permissionField = regexp.MustCompile(`^catalogue\.areas\[\d+\]\.permissions\[\d+\]\.(\w+)`)

// problemNote is a law that a form breaks, beside the field that breaks it.
func (l *look) problemNote(problem *rbac.Problem) FieldNote {
	note := FieldNote{Sentence: sentence(capital(problem.Message)) + " " + sentence(capital(problem.Mend))}
	if found := permissionField.FindStringSubmatch(problem.Path); found != nil {
		note.Field = found[1]
	}
	switch {
	case note.Field == "key":
		note.Sentence = l.modelling.badKey
	case errors.Is(problem.Kind, rbac.ErrCycle):
		note.Field, note.Sentence = "requires", l.modelling.cycle
	}
	return note
}

// lockoutNotes say that nobody could repair access any more, where that was not so before.
func (l *look) lockoutNotes(next *rbac.SetUp) []FieldNote {
	gap := plan.Guard(l.ix.Next(next), l.at)
	if gap == nil || plan.Guard(l.ix, l.at) != nil {
		return nil
	}
	field := "governs"
	if gap.Reason == plan.NoSuperuser {
		field = "restricted"
	}
	return []FieldNote{{field, l.modelling.lockouts[gap.Reason]}}
}

// refitsNamed is how many roles one sentence about changed levels names.
const refitsNamed = 6

// formNotes say what a form would bring about that is not plain from it.
func (l *look) formNotes(key rbac.PermissionKey, p *rbac.Permission, area rbac.AreaKey) []FieldNote {
	s, w := l.setUp(), l.modelling
	var notes []FieldNote
	say := func(field, template string, values ...string) {
		notes = append(notes, FieldNote{field, fill(template, values...)})
	}
	for a, other := range s.Catalogue.Permissions() {
		if other.Key != key && strings.EqualFold(other.Name, p.Name) {
			say("name", w.sameName, "area", a.Name)
		}
	}
	if p.AddOn != "" && !slices.Contains(s.AddOns, p.AddOn) {
		say("addOn", w.notHad, "addOn", l.addOn(p.AddOn))
	}
	for _, q := range p.Requires {
		if q.At != "" && !slices.ContainsFunc(s.Groups, func(g *rbac.Group) bool { return g.Kind == q.At }) {
			say("requires", w.noSuchKind, "kind", q.At)
		}
	}
	was := s.Catalogue.Permission(key)
	if was == nil {
		return notes
	}
	if refits := plan.Refits(s, p); len(refits) > 0 {
		field := "editable"
		if was.Scope != p.Scope {
			field = "scope"
		}
		say(field, w.refits, "roles", l.listed(named(refits, func(r plan.Refit) string {
			return fill(w.refit, "role", l.role(r.Role), "before", l.levels[r.Before], "after", l.levels[r.After])
		}), refitsNamed))
	}
	if p.Editable && !was.Editable {
		say("editable", w.nowEditable)
	}
	return notes
}
