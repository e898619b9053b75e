package app

import (
	"fmt"
	"slices"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// rolesOnPage is how many roles stand side by side on a page of A4.
const rolesOnPage = 6

// matrixSection is the whole matrix, as many roles side by side as a page is wide.
func (l *paperLook) matrixSection() PaperSection {
	section := PaperSection{Title: l.paper.matrix, Level: 2, Text: []string{l.paper.matrixNote}}
	rows := l.ix.Matrix()
	at := 0
	for roles := range slices.Chunk(l.setUp().Roles, rolesOnPage) {
		table := PaperTable{Label: l.paper.matrix, Even: true, Heads: []string{l.paper.permission}}
		for _, r := range roles {
			table.Heads = append(table.Heads, r.Name)
		}
		row := 0
		for _, area := range l.setUp().Catalogue.Areas {
			table.Rows = append(table.Rows, paperHeading(area.Name))
			for _, p := range area.Permissions {
				line := paperCells(p.Name)
				for _, cell := range rows[row][at : at+len(roles)] {
					line.Cells = append(line.Cells, l.levelCell(cell.Shown))
				}
				table.Rows = append(table.Rows, line)
				row++
			}
		}
		at += len(roles)
		section.Tables = append(section.Tables, table)
	}
	return section
}

func (l *paperLook) levelCell(level rbac.Level) PaperCell {
	return PaperCell{Text: l.levels[level], Level: level.String()}
}

// roleAlone is the paper of one role.
func (l *paperLook) roleAlone(view *PaperView, key rbac.RoleKey) error {
	r := l.setUp().Role(key)
	if r == nil {
		return fmt.Errorf("role %q: %w", key, rbac.ErrNotFound)
	}
	view.Title = fill(l.paper.role, "role", r.Name)
	section := l.roleSection(r, l.ix.Matrix())
	section.Title, section.Level = l.paper.what, 2
	view.Sections = []PaperSection{section, l.holdersSection(r)}
	return nil
}

// roleSection is what a role is for, how far it reaches and what it may do.
func (l *paperLook) roleSection(r *rbac.Role, rows [][]access.Cell) PaperSection {
	w := l.paper
	section := PaperSection{Title: r.Name, Level: 3, Facts: l.paperFacts(
		w.description, r.Description, w.bestFor, r.BestFor, w.keyFunctions, r.KeyFunctions, w.limitations, r.Limitations,
		w.portal, l.portal(r.Portal), w.includes, l.listed(named(r.Includes, l.role), listInFull),
		w.filters, l.listOrNone(named(r.DateFilters, func(f rbac.DateFilter) string { return l.filters[f] })),
		w.switches, l.listed(named(r.Toggles, l.permission), listInFull),
	)}
	section.Text = append(l.roleFacts(r), l.rulesOf(l.setUp(), r.Key)...)
	at := slices.Index(l.setUp().Roles, r)
	table := PaperTable{Label: r.Name, Heads: []string{w.permission, w.level, w.remark}}
	row, denied := 0, []string{}
	for _, area := range l.setUp().Catalogue.Areas {
		headed := false
		for _, p := range area.Permissions {
			cell := rows[row][at]
			row++
			if cell.Shown == rbac.No {
				denied = append(denied, p.Name)
				continue
			}
			if !headed {
				table.Rows, headed = append(table.Rows, paperHeading(area.Name)), true
			}
			line := paperCells(p.Name, "", l.remark(p, &cell))
			line.Cells[1] = l.levelCell(cell.Shown)
			table.Rows = append(table.Rows, line)
		}
	}
	if len(table.Rows) > 0 {
		section.Tables = []PaperTable{table}
	}
	section.Facts = append(section.Facts, l.paperFacts(w.denied, l.listed(denied, len(denied)))...)
	return section
}

// remark is what else there is to know of a cell, in short.
func (l *paperLook) remark(p *rbac.Permission, cell *access.Cell) string {
	w := l.paper
	var parts []string
	if cell.AddOn != "" {
		parts = append(parts, fill(w.needsAddOn, "addOn", l.addOn(cell.AddOn)))
	}
	if len(cell.Missing) > 0 {
		parts = append(parts, fill(w.needs, "permissions", l.listed(named(cell.Missing, l.permission), listInFull)))
	}
	if len(cell.From) > 0 {
		parts = append(parts, fill(w.through, "roles", l.listed(named(cell.From, l.role), listInFull)))
	}
	if p.Sensitive {
		parts = append(parts, w.sensitive)
	}
	if cell.Changed {
		parts = append(parts, fill(w.byDefault, "level", l.levels[cell.Default]))
	}
	if cell.Ceiling.Level != rbac.Yes {
		parts = append(parts, fill(w.atMost, "level", l.levels[cell.Ceiling.Level]))
	}
	return l.listed(parts, len(parts))
}

// holdersSection lists who has a role.
func (l *paperLook) holdersSection(r *rbac.Role) PaperSection {
	var holders []*rbac.User
	for _, u := range l.setUp().Users {
		if assigned(u, r.Key) {
			holders = append(holders, u)
		}
	}
	sortByName(holders, (*rbac.User).Name)
	section := PaperSection{Title: l.paper.holders, Level: 2}
	if len(holders) == 0 {
		section.Text = []string{l.paper.nobody}
		return section
	}
	section.Tables = []PaperTable{l.peopleTable(holders, &section)}
	return section
}

// paperFacts are names and values in turn; those without a value are left out.
func (l *paperLook) paperFacts(pairs ...string) []PaperFact {
	var facts []PaperFact
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			facts = append(facts, PaperFact{Name: pairs[i], Value: pairs[i+1]})
		}
	}
	return facts
}
