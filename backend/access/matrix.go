package access

import (
	"fmt"
	"slices"

	"rolebook/backend/rbac"
)

func notFound(noun, key string) error { return fmt.Errorf("%s %q: %w", noun, key, rbac.ErrNotFound) }

// Cell is what a role holds on a permission, and what it may be given.
type Cell struct {
	Role       rbac.RoleKey
	Permission rbac.PermissionKey
	Grant      rbac.Level           // the role's own
	Held       rbac.Level           // with what it includes, under its ceiling (access-model §3)
	Shown      rbac.Level           // Held, capped by limited where the role's reach does so
	From       []rbac.RoleKey       // juniors that raise Held above what the grant alone gives
	Ceiling    rbac.Bound           // level Yes without reason when there is none
	Floor      rbac.Bound           // level No without reason when there is none
	Default    rbac.Level           // what Reset to Default restores; meaningless unless BuiltIn
	Changed    bool                 // differs from the default of a built-in role
	May        []rbac.Level         // the grants the cell may be given, least first
	Toggle     bool                 // may be switched per user
	AddOn      rbac.AddOnKey        // the add-on that is missing; empty when it is there
	Missing    []rbac.PermissionKey // required permissions the role does not read while it holds this one
}

// Locked reports whether there is only one level the cell may have.
func (c *Cell) Locked() bool { return len(c.May) <= 1 }

// Matrix is the cells of every role on every permission: a row a permission in the order
// shown, a column a role in the order of the set-up.
func (ix *Index) Matrix() [][]Cell {
	var rows [][]Cell
	for _, p := range ix.setUp.Catalogue.Permissions() {
		row := make([]Cell, len(ix.setUp.Roles))
		for i, r := range ix.setUp.Roles {
			row[i] = ix.cell(ix.role(ix.roleIDs.ids[r.Key]), ix.permission(p.Key))
		}
		rows = append(rows, row)
	}
	return rows
}

// Cell is one cell of the matrix. A role or permission that is not there is an error of kind rbac.ErrNotFound.
func (ix *Index) Cell(role rbac.RoleKey, p rbac.PermissionKey) (Cell, error) {
	id, known := ix.roleIDs.ids[role]
	if !known || ix.role(id) == nil {
		return Cell{}, notFound("role", string(role))
	}
	if ix.permission(p) == nil {
		return Cell{}, notFound("permission", string(p))
	}
	return ix.cell(ix.role(id), ix.permission(p)), nil
}

func (ix *Index) cell(r *role, p *permission) Cell {
	key := p.src.Key
	c := Cell{
		Role: r.src.Key, Permission: key, Grant: r.src.Grants[key], Held: r.level(p.id),
		Ceiling: rbac.Bound{Level: rbac.Yes}, Floor: r.src.Floors[key], Default: r.src.Defaults[key],
		Toggle: contains(r.toggles, p.id),
	}
	if ceiling, bounded := r.src.Ceilings[key]; bounded {
		c.Ceiling = ceiling
	}
	c.Shown = c.Held
	if r.limited && p.src.Scoped() {
		c.Shown = c.Held.Meet(rbac.Limited)
	}
	c.Changed = r.src.BuiltIn && c.Grant != c.Default
	for _, l := range p.src.Offered() {
		if l.Within(c.Floor.Level, c.Ceiling.Level) {
			c.May = append(c.May, l)
		}
	}
	if p.missing {
		c.AddOn = p.src.AddOn
	}
	if own := c.Grant.Meet(c.Ceiling.Level); c.Held != own {
		c.From = ix.raisers(r, p, own)
	}
	c.Missing = ix.unmet(r, p)
	return c
}

func (ix *Index) raisers(r *role, p *permission, own rbac.Level) []rbac.RoleKey {
	var from []rbac.RoleKey
	for _, junior := range r.src.Includes {
		id, known := ix.roleIDs.ids[junior]
		if included := ix.role(id); known && included != nil && own.Join(included.level(p.id)) != own {
			from = append(from, junior)
		}
	}
	return from
}

func (ix *Index) unmet(r *role, p *permission) []rbac.PermissionKey {
	if r.level(p.id).Reads() == rbac.ExtentNone {
		return nil
	}
	var missing []rbac.PermissionKey
	for i, q := range p.requires {
		if q.permission < 0 || r.level(q.permission).Reads() == rbac.ExtentNone {
			missing = append(missing, p.src.Requires[i].Permission)
		}
	}
	return slices.Compact(missing)
}

// Holders are the users who are assigned the role, directly or through a senior role,
// whatever their status and dates, by e-mail address.
func (ix *Index) Holders(key rbac.RoleKey) []rbac.Email {
	id, known := ix.roleIDs.ids[key]
	holders := []rbac.Email{}
	if !known {
		return holders
	}
	for _, u := range ix.setUp.Users {
		for _, a := range u.Assignments {
			at, assigned := ix.roleIDs.ids[a.Role]
			if r := ix.role(at); assigned && r != nil && r.all.has(id) {
				holders = append(holders, u.Email)
				break
			}
		}
	}
	return holders
}

// Weight is how much a role holds in all: the sum of its read and write extents.
func (ix *Index) Weight(key rbac.RoleKey) int {
	r := ix.role(ix.roleID(key))
	if r == nil {
		return 0
	}
	sum := 0
	for _, l := range r.held {
		sum += int(l.Reads()) + int(l.Writes())
	}
	return sum
}
