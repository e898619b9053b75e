package rbac

import "iter"

// Catalogue is what a product offers to be permitted: areas of permissions, and the add-ons
// and plans some of them need.
type Catalogue struct {
	Name   string   `json:"name"`
	AddOns []*AddOn `json:"addOns,omitempty"` // sorted by key
	Areas  []*Area  `json:"areas,omitempty"`  // in the order shown
}

// AddOn is something an organisation may have bought.
type AddOn struct {
	Key  AddOnKey `json:"key"`
	Name string   `json:"name"`
}

// Area is a heading of the matrix with its permissions in the order shown.
type Area struct {
	Key         AreaKey       `json:"key"`
	Name        string        `json:"name"`
	Permissions []*Permission `json:"permissions,omitempty"`
}

// Permission is a feature of the catalogue that can be viewed, and edited if it is editable
// (access-model §1).
type Permission struct {
	Key          PermissionKey `json:"key"`
	Name         string        `json:"name"`
	Description  string        `json:"description,omitempty"`
	Scope        Scope         `json:"scope"` // whose data it shows
	Editable     bool          `json:"editable,omitempty"`
	DateFiltered bool          `json:"dateFiltered,omitempty"`
	AddOn        AddOnKey      `json:"addOn,omitempty"`      // only with this add-on
	Requires     []Requirement `json:"requires,omitempty"`   // sorted by permission, then kind
	Restricted   bool          `json:"restricted,omitempty"` // seen and edited by superusers only
	APIOnly      bool          `json:"apiOnly,omitempty"`    // granted by import or command line only
	Sensitive    bool          `json:"sensitive,omitempty"`
	Governs      []Screen      `json:"governs,omitempty"` // the Rolebook screens it opens, sorted
}

// Requirement is a permission that must be viewable too, for the same subject or, with At,
// for its nearest group of that kind (access-model §5).
type Requirement struct {
	Permission PermissionKey `json:"permission"`
	At         string        `json:"at,omitempty"`
}

// Offers reports whether the permission can be held at the level: always no and yes; read if
// editable; limited if it has a scope; limited-read if both; never read+limited (access-model §2).
func (p *Permission) Offers(l Level) bool {
	switch l {
	case No, Yes:
		return true
	case Read:
		return p.Editable
	case Limited:
		return p.Scoped()
	case LimitedRead:
		return p.Editable && p.Scoped()
	}
	return false
}

// Offered lists the levels the permission can be held at, least first.
func (p *Permission) Offered() []Level {
	var offered []Level
	for _, l := range Levels {
		if p.Offers(l) {
			offered = append(offered, l)
		}
	}
	return offered
}

// Scoped reports whether the permission shows somebody's data, so that it can be limited to groups.
func (p *Permission) Scoped() bool { return p.Scope == ScopeGroups || p.Scope == ScopeGoals }

// Permissions yields every permission with its area, in the order shown.
func (c *Catalogue) Permissions() iter.Seq2[*Area, *Permission] {
	return func(yield func(*Area, *Permission) bool) {
		for _, area := range c.Areas {
			for _, p := range area.Permissions {
				if !yield(area, p) {
					return
				}
			}
		}
	}
}

// Permission finds a permission by key; nil when there is none.
func (c *Catalogue) Permission(key PermissionKey) *Permission {
	for _, p := range c.Permissions() {
		if p.Key == key {
			return p
		}
	}
	return nil
}
