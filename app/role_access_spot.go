package app

import (
	"slices"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// spot is a cell of the matrix with all that is needed to speak of it.
type spot struct {
	role       *rbac.Role
	permission *rbac.Permission
	cell       *access.Cell
	inherited  rbac.Level // what it holds through the roles it includes, under its ceiling
}

func newSpot(ix *access.Index, r *rbac.Role, p *rbac.Permission, c *access.Cell) *spot {
	at := &spot{role: r, permission: p, cell: c}
	for _, junior := range r.Includes {
		if held, err := ix.Cell(junior, p.Key); err == nil {
			at.inherited = at.inherited.Join(held.Held)
		}
	}
	at.inherited = at.inherited.Meet(c.Ceiling.Level)
	return at
}

// may are the levels the cell may be given on a screen, least first. An API-only permission is
// not raised there (access-model §1), and a level below what is inherited would change nothing.
func (at *spot) may() []rbac.Level {
	return slices.DeleteFunc(slices.Clone(at.cell.May), func(l rbac.Level) bool {
		return at.raisesAPIOnly(l) || !at.shows(l)
	})
}

func (at *spot) raisesAPIOnly(l rbac.Level) bool {
	return at.permission.APIOnly && l.Join(at.cell.Grant) != at.cell.Grant
}

// shows reports whether the cell would come to that level if it were given it.
func (at *spot) shows(l rbac.Level) bool { return l.Join(at.inherited) == l }
