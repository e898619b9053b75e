package app

import (
	"cmp"
	"reflect"
	"slices"
	"strings"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// roleMatrix is the whole matrix of a set-up.
func roleMatrix(ix *access.Index) RoleMatrix {
	s, t := ix.SetUp(), tell(ix.SetUp())
	rows := ix.Matrix()
	view := RoleMatrix{Roles: roleColumns(ix, rows)}
	for _, f := range rbac.DateFilters {
		view.Filters = append(view.Filters, FilterRow{Key: string(f), Name: t.filters[f]})
	}
	for _, column := range view.Roles {
		view.Changed += column.Changed
	}
	at := 0
	for _, a := range s.Catalogue.Areas {
		area := PermissionArea{Key: string(a.Key), Name: a.Name}
		for _, p := range a.Permissions {
			area.Permissions = append(area.Permissions, t.permissionRow(ix, p, rows[at]))
			at++
		}
		view.Areas = append(view.Areas, area)
	}
	return view
}

func (t teller) permissionRow(ix *access.Index, p *rbac.Permission, cells []access.Cell) PermissionRow {
	s := ix.SetUp()
	row := PermissionRow{
		Key: string(p.Key), Name: p.Name, Description: p.Description, Facts: t.permissionFacts(s, p),
		Editable: p.Editable, APIOnly: p.APIOnly, DateFiltered: p.DateFiltered, AddOn: string(p.AddOn), InPlan: p.AddOn == "" || slices.Contains(s.AddOns, p.AddOn),
	}
	if p.AddOn != "" {
		row.AddOnName = t.addOn(p.AddOn)
	}
	row.Marks = t.permissionMarks(p, row.InPlan)
	for i := range cells {
		row.Cells = append(row.Cells, t.roleCell(newSpot(ix, s.Roles[i], p, &cells[i])))
	}
	return row
}

func (t teller) roleCell(at *spot) RoleCell {
	return RoleCell{
		Level: at.cell.Held.String(), Grant: at.cell.Grant.String(), May: named(at.may(), rbac.Level.String),
		Locked: t.lockedBecause(at), Changed: at.cell.Changed,
		From:  t.listed(named(at.cell.From, t.role), namesInAPhrase),
		Marks: t.cellMarks(at),
	}
}

// roleColumns are the heads of the matrix.
func roleColumns(ix *access.Index, rows [][]access.Cell) []RoleColumn {
	s, t := ix.SetUp(), tell(ix.SetUp())
	columns := make([]RoleColumn, len(s.Roles))
	for i, card := range roleChoices(ix) {
		r := s.Roles[i]
		columns[i] = RoleColumn{
			Card: card, Hint: t.roleHint(r), Portal: t.portal(r.Portal), Includes: named(r.Includes, t.role),
			Filters: named(r.DateFilters, func(f rbac.DateFilter) string { return string(f) }),
		}
		for _, row := range rows {
			if row[i].Changed {
				columns[i].Changed++
			}
		}
	}
	return columns
}

func (t teller) roleHint(r *rbac.Role) string {
	hint := []string{t.roles.reach[r.Reach]}
	if portal := t.portal(r.Portal); portal != "" {
		hint = append([]string{portal}, hint...)
	}
	return strings.Join(hint, t.roles.dot)
}

// draftEdit is the edit that applies a draft. Cells and roles it names twice count once, the
// last of them.
func draftEdit(s *rbac.SetUp, d MatrixDraft) (plan.Edit, error) {
	levels := map[rbac.RoleKey]plan.Levels{}
	for _, cell := range d.Levels {
		l, err := rbac.ParseLevel(cell.Level)
		if err != nil {
			return plan.Edit{}, err
		}
		role := rbac.RoleKey(cell.Role)
		if levels[role] == nil {
			levels[role] = plan.Levels{}
		}
		levels[role][rbac.PermissionKey(cell.Permission)] = l
	}
	var edits []plan.Edit
	if len(levels) > 0 {
		edits = append(edits, plan.SetLevelsAcross(s, levels))
	}
	for _, one := range d.Filters {
		edits = append(edits, plan.SetDateFilters(s, rbac.RoleKey(one.Role), inOrder(one.Filters)))
	}
	return together(spoken().roles.draft, edits), nil
}

// inOrder are date filters in the order shown; a word that is none comes first, for the edit to refuse.
func inOrder(filters []string) []rbac.DateFilter {
	list := keysOf[rbac.DateFilter](filters)
	place := func(f rbac.DateFilter) int { return slices.Index(rbac.DateFilters, f) }
	slices.SortStableFunc(list, func(a, b rbac.DateFilter) int { return cmp.Compare(place(a), place(b)) })
	return list
}

// together is the edit itself when there is one, else all of them under a title.
func together(title string, edits []plan.Edit) plan.Edit {
	if len(edits) == 1 {
		return edits[0]
	}
	return plan.Together(title, edits...)
}

// drafted is the index as it would be with a draft applied.
func drafted(ix *access.Index, d MatrixDraft) (*access.Index, error) {
	edit, err := draftEdit(ix.SetUp(), d)
	if err != nil {
		return nil, err
	}
	next, err := edit.Do(ix.SetUp())
	if err != nil {
		return nil, err
	}
	return ix.Next(next), nil
}

// draftedCells are the cells that a draft changes, row by row.
func draftedCells(ix *access.Index, d MatrixDraft) ([]DraftedCell, error) {
	next, err := drafted(ix, d)
	if err != nil {
		return nil, err
	}
	s, t := next.SetUp(), tell(next.SetUp())
	cells := []DraftedCell{}
	before, after, at := ix.Matrix(), next.Matrix(), 0
	for _, p := range s.Catalogue.Permissions() {
		for i, r := range s.Roles {
			if !reflect.DeepEqual(before[at][i], after[at][i]) {
				cells = append(cells, DraftedCell{
					Role: string(r.Key), Permission: string(p.Key), Cell: t.roleCell(newSpot(next, r, p, &after[at][i])),
				})
			}
		}
		at++
	}
	return cells, nil
}

// keysOf are keys as they came over the bridge.
func keysOf[K ~string](texts []string) []K {
	keys := make([]K, len(texts))
	for i, text := range texts {
		keys[i] = K(text)
	}
	return keys
}
