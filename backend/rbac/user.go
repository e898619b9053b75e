package rbac

// User is a person or machine that can be assigned a role (access-model §1).
type User struct {
	Email         Email                   `json:"email"`
	FirstName     string                  `json:"firstName,omitempty"`
	LastName      string                  `json:"lastName,omitempty"`
	Alias         string                  `json:"alias,omitempty"`
	Status        Status                  `json:"status"`
	Superuser     bool                    `json:"superuser,omitempty"`
	SSO           bool                    `json:"sso,omitempty"`
	Assignments   []Assignment            `json:"assignments,omitempty"` // sorted by role, groups, from, until
	Views         Views                   `json:"views,omitzero"`
	Toggles       map[PermissionKey]Level `json:"toggles,omitempty"`
	ReadOnly      bool                    `json:"readOnly,omitempty"`
	LimitedAccess bool                    `json:"limitedAccess,omitempty"`
}

// Assignment gives a user a role, perhaps for some groups and some time. From is the first
// instant it counts, Until the first it no longer does (access-model §4).
type Assignment struct {
	Role   RoleKey    `json:"role"`
	Groups []GroupKey `json:"groups,omitempty"` // sorted; empty = the user's viewable groups
	From   Instant    `json:"from,omitzero"`
	Until  Instant    `json:"until,omitzero"`
	Reason string     `json:"reason,omitempty"`
}

// Views is whose data a user may see and set goals for. All covers every group there is and
// ever will be (checklist 69).
type Views struct {
	All      bool       `json:"all,omitempty"`
	Groups   []GroupKey `json:"groups,omitempty"` // sorted
	AllGoals bool       `json:"allGoals,omitempty"`
	Goals    []GroupKey `json:"goals,omitempty"` // sorted
}

// IsZero reports whether nothing may be viewed, so that the field is left out of files.
func (v Views) IsZero() bool {
	return !v.All && !v.AllGoals && len(v.Groups) == 0 && len(v.Goals) == 0
}

// Name is what the user is called on screen: the alias, else first and last name, else the e-mail.
func (u *User) Name() string {
	switch {
	case u.Alias != "":
		return u.Alias
	case u.FirstName != "" && u.LastName != "":
		return u.FirstName + " " + u.LastName
	case u.FirstName+u.LastName != "":
		return u.FirstName + u.LastName
	}
	return string(u.Email)
}
