package app

import (
	"context"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

// RoleAccess is the screen on which roles get their contents (checklist 42 to 61).
type RoleAccess struct{ session *Session }

var (
	seeRoles  = act{screen: rbac.ScreenRoles}
	editRoles = act{screen: rbac.ScreenRoles, action: rbac.Edit}
)

// Matrix is every role on every permission.
func (r *RoleAccess) Matrix(setUp string) (RoleMatrix, error) {
	return inSetUp(r.session, setUp, seeRoles, func(c *call) (RoleMatrix, error) { return roleMatrix(c.ix), nil })
}

// Draft is the cells as they would be with a draft applied, as far as they differ.
func (r *RoleAccess) Draft(setUp string, draft MatrixDraft) ([]DraftedCell, error) {
	return inSetUp(r.session, setUp, seeRoles, func(c *call) ([]DraftedCell, error) { return draftedCells(c.ix, draft) })
}

// Cell is everything about one cell, with a draft applied.
func (r *RoleAccess) Cell(setUp, role, permission string, draft MatrixDraft) (CellPanel, error) {
	return inSetUp(r.session, setUp, seeRoles, func(c *call) (CellPanel, error) {
		if err := c.knowsCell(role, permission); err != nil {
			return CellPanel{}, err
		}
		ix, err := drafted(c.ix, draft)
		if err != nil {
			return CellPanel{}, err
		}
		return lookAt(ix, c.now).cellPanel(rbac.RoleKey(role), rbac.PermissionKey(permission))
	})
}

const (
	cellEventsShown = 20
	roleEventsRead  = 100  // entries about a role looked through at a time
	changesRead     = 1000 // changes of each
)

// History is when a cell was changed, the last first.
func (r *RoleAccess) History(setUp, role, permission string) (CellHistory, error) {
	return inSetUp(r.session, setUp, seeRoles, func(c *call) (CellHistory, error) {
		if err := c.knowsCell(role, permission); err != nil {
			return CellHistory{}, err
		}
		view := CellHistory{}
		veil, err := c.open.veil(c.rights)
		if err != nil {
			return CellHistory{}, err
		}
		q := audit.Query{Kind: rbac.KindRole, Key: role, Limit: roleEventsRead, Changes: changesRead, Veil: veil}
		for {
			page, err := c.open.store.Events(context.Background(), q)
			if err != nil {
				return CellHistory{}, err
			}
			view.Events = append(view.Events, cellHistory(c.ix.SetUp(), rbac.RoleKey(role), rbac.PermissionKey(permission), page.Entries)...)
			if view.More = len(view.Events) > cellEventsShown; view.More {
				view.Events = view.Events[:cellEventsShown]
				return view, nil
			}
			if q.Before = page.Next; page.Next == 0 {
				return view, nil
			}
		}
	})
}

// Role is everything about one role.
func (r *RoleAccess) Role(setUp, role string) (RolePanel, error) {
	return looking(r.session, seeRoles, setUp, func(l *look) (RolePanel, error) { return l.rolePanel(rbac.RoleKey(role)) })
}

// Holders are the people who have a role, directly or through one that includes it, and in
// whose name or e-mail address the text stands.
func (r *RoleAccess) Holders(setUp, role, text string) (RoleHolders, error) {
	return looking(r.session, seeRoles, setUp, func(l *look) (RoleHolders, error) {
		return l.roleHolders(rbac.RoleKey(role), text, holdersAtOnce), nil
	})
}
