package store

import (
	"fmt"
	"slices"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

// The kinds of record, the first byte of their keys.
const (
	kindMeta       = 'm'
	kindFrame      = 'f'
	kindRole       = 'r'
	kindConstraint = 'c'
	kindGroup      = 'g'
	kindUser       = 'u'
	kindStatement  = 's'
	kindPrivate    = 'p'
)

// frame is what of a set-up is not a list of entities by key: the set-up itself, its
// catalogue, and the order of its roles.
type frame struct {
	Name      string          `json:"name"`
	Notes     string          `json:"notes,omitempty"`
	AddOns    []rbac.AddOnKey `json:"addOns,omitempty"`
	Catalogue rbac.Catalogue  `json:"catalogue"`
	Roles     []rbac.RoleKey  `json:"roles,omitempty"`
}

func newFrame(s *rbac.SetUp) *frame {
	f := &frame{Name: s.Name, Notes: s.Notes, AddOns: s.AddOns, Catalogue: s.Catalogue}
	for _, r := range s.Roles {
		f.Roles = append(f.Roles, r.Key)
	}
	return f
}

// rack is a set-up as Badger has it: every entity on its shelf.
type rack struct {
	vault       *vault
	frame       *shelf[frame]
	roles       *shelf[rbac.Role]
	constraints *shelf[rbac.Constraint]
	groups      *shelf[rbac.Group]
	users       *shelf[rbac.User]
	statements  *shelf[rbac.Statement]
	private     *shelf[audit.Private]
}

// board is what all shelves have in common.
type board interface {
	flush(set func(key, value []byte) error, remove func(key []byte) error) error
	take(bucket int, text []byte) error
	sum() uint64
}

func newRack(v *vault) *rack {
	return &rack{
		vault:       v,
		frame:       newShelf(v, kindFrame, 1, func(*frame) string { return "" }),
		roles:       newShelf(v, kindRole, 64, func(r *rbac.Role) string { return string(r.Key) }),
		constraints: newShelf(v, kindConstraint, 16, func(c *rbac.Constraint) string { return string(c.Key) }),
		groups:      newShelf(v, kindGroup, 256, func(g *rbac.Group) string { return string(g.Key) }),
		users:       newShelf(v, kindUser, 1024, func(u *rbac.User) string { return string(u.Email) }),
		statements:  newShelf(v, kindStatement, 64, func(s *rbac.Statement) string { return string(s.Key) }),
		private:     newShelf(v, kindPrivate, 256, func(p *audit.Private) string { return p.Kind + "\x00" + p.Key }),
	}
}

func fullRack(state *revision, v *vault) *rack {
	r, s := newRack(v), state.setUp
	r.frame.put(newFrame(s))
	r.roles.fill(s.Roles)
	r.constraints.fill(s.Constraints)
	r.groups.fill(s.Groups)
	r.users.fill(s.Users)
	r.statements.fill(s.Statements)
	r.private.fill(state.private.pointers())
	return r
}

func (r *rack) boards() []board {
	return []board{r.frame, r.roles, r.constraints, r.groups, r.users, r.statements, r.private}
}

func (r *rack) board(kind byte) (board, error) {
	switch kind {
	case kindFrame:
		return r.frame, nil
	case kindRole:
		return r.roles, nil
	case kindConstraint:
		return r.constraints, nil
	case kindGroup:
		return r.groups, nil
	case kindUser:
		return r.users, nil
	case kindStatement:
		return r.statements, nil
	case kindPrivate:
		return r.private, nil
	}
	return nil, fmt.Errorf("record of kind %q: %w", kind, ErrDamaged)
}

// change follows the changes that lead to the set-up.
func (r *rack) change(changes []rbac.Change, next *rbac.SetUp) {
	framed := false
	for _, c := range changes {
		switch c.Kind {
		case rbac.KindUser:
			r.users.change(c)
		case rbac.KindGroup:
			r.groups.change(c)
		case rbac.KindStatement:
			r.statements.change(c)
		case rbac.KindConstraint:
			r.constraints.change(c)
		case rbac.KindRole:
			r.roles.change(c)
			framed = true
		default:
			framed = true
		}
	}
	if framed {
		r.frame.put(newFrame(next))
	}
}

// changePrivate follows an event's private records.
func (r *rack) changePrivate(changed []audit.Private) {
	for _, c := range changed {
		if c.Gone() {
			r.private.remove(&c)
		} else {
			r.private.put(&c)
		}
	}
}

// privates puts the private records together.
func (r *rack) privates() privates {
	var all privates
	for _, p := range r.private.list() {
		all = append(all, *p)
	}
	return all
}

// setUp puts the set-up together. A frame that names roles other than those there are is
// ErrDamaged.
func (r *rack) setUp() (*rbac.SetUp, error) {
	if len(r.frame.buckets[0]) != 1 {
		return nil, fmt.Errorf("set-up: %w", ErrDamaged)
	}
	f := r.frame.buckets[0][0]
	s := &rbac.SetUp{Name: f.Name, Notes: f.Notes, AddOns: f.AddOns, Catalogue: f.Catalogue, Roles: []*rbac.Role{},
		Constraints: r.constraints.list(), Groups: r.groups.list(), Users: r.users.list(), Statements: r.statements.list()}
	if s.Catalogue.Areas == nil {
		s.Catalogue.Areas = []*rbac.Area{}
	}
	for _, a := range s.Catalogue.Areas {
		if a.Permissions == nil {
			a.Permissions = []*rbac.Permission{}
		}
	}
	roles := r.roles.list()
	for _, key := range f.Roles {
		at := slices.IndexFunc(roles, func(r *rbac.Role) bool { return r.Key == key })
		if at < 0 {
			return nil, fmt.Errorf("role %q: %w", key, ErrDamaged)
		}
		s.Roles = append(s.Roles, roles[at])
	}
	if len(s.Roles) != len(roles) {
		return nil, fmt.Errorf("roles: %w", ErrDamaged)
	}
	return s, nil
}

func (r *rack) sum() (total uint64) {
	for _, b := range r.boards() {
		total += b.sum()
	}
	return total
}
