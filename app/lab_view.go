package app

// LabView is what the role lab found in a set-up.
type LabView struct {
	Overlaps     []OverlapView     `json:"overlaps"`
	Combinations []CombinationView `json:"combinations"` // the most common first
	Several      []SeveralView     `json:"several"`      // the first of the people with several roles, by name
	SeveralTotal int               `json:"severalTotal"`
	Unused       []UnusedRole      `json:"unused"`
	Unheld       []UnheldView      `json:"unheld"`
}

// OverlapView is two roles that are equal, or of which the first is contained in the second.
type OverlapView struct {
	A        string `json:"a"`
	AName    string `json:"aName"`
	B        string `json:"b"`
	BName    string `json:"bName"`
	Relation string `json:"relation"`
	Sentence string `json:"sentence"`
	Detail   string `json:"detail"` // on how much they differ, and whether one includes the other
}

// CombinationView is a set of roles that people hold together.
type CombinationView struct {
	Roles    []string `json:"roles"`
	Names    string   `json:"names"`    // `Viewer and Power User`
	People   []string `json:"people"`   // e-mails
	Sentence string   `json:"sentence"` // `4 people have both: Ana, Bob and 2 more`
	Proposal string   `json:"proposal"` // a name for one role in their place
}

// SeveralView is somebody with several roles.
type SeveralView struct {
	Email string `json:"email"`
	Name  string `json:"name"`
	Roles string `json:"roles"`
}

// UnusedRole is a role that nobody has and that none includes.
type UnusedRole struct {
	Key      string `json:"key"`
	Name     string `json:"name"`
	Sentence string `json:"sentence"`
}

// UnheldView is a permission that nobody active holds.
type UnheldView struct {
	Permission string `json:"permission"`
	Name       string `json:"name"`
	Area       string `json:"area"`
	Sentence   string `json:"sentence"` // why: nobody has a role that grants it, or none grants it
}

// RolesCompared is two roles side by side.
type RolesCompared struct {
	AName    string         `json:"aName"`
	BName    string         `json:"bName"`
	Relation string         `json:"relation"` // of the first to the second; contained is said of either
	Sentence string         `json:"sentence"`
	Differ   int            `json:"differ"` // permissions on which they differ
	Areas    []ComparedArea `json:"areas"`
	Switches []FieldView    `json:"switches"` // what else differs
}

// ComparedArea is one area of the catalogue in a comparison.
type ComparedArea struct {
	Key  string        `json:"key"`
	Name string        `json:"name"`
	Rows []ComparedRow `json:"rows"`
}

// ComparedRow is what both roles hold on a permission.
type ComparedRow struct {
	Permission string `json:"permission"`
	Name       string `json:"name"`
	A          string `json:"a"`
	B          string `json:"b"`
	Differs    bool   `json:"differs"`
}

// OneRole is one role in the place of several, worked out.
type OneRole struct {
	Plan     string `json:"plan"`     // its id on the table, for Review.Get; empty when something is in the way
	Sentence string `json:"sentence"` // that it is proven, or what is in the way
	Link     string `json:"link"`     // where it is in the way; may be empty
}

// CausesView is which of a person's roles cause each permission.
type CausesView struct {
	Email    string      `json:"email"`
	Name     string      `json:"name"`
	Sentence string      `json:"sentence"`
	Roles    []CauseRole `json:"roles"`
	Areas    []CauseArea `json:"areas"`
	People   []string    `json:"people"`   // the person alone, for Consolidate
	Proposal string      `json:"proposal"` // a name for one role in the place of theirs; empty when they have one only
}

// CauseRole is a role of the person and what taking it away would cost.
type CauseRole struct {
	Key      string `json:"key"`
	Name     string `json:"name"`
	Detail   string `json:"detail"` // `for Sales, until 1 March 2027`; may be empty
	Gives    int    `json:"gives"`  // permissions it contributes to
	Cost     int    `json:"cost"`   // permissions on which they would hold less without it
	Sentence string `json:"sentence"`
}

// CauseArea is one area of the catalogue in a CausesView.
type CauseArea struct {
	Key  string     `json:"key"`
	Name string     `json:"name"`
	Rows []CauseRow `json:"rows"`
}

// CauseRow is a permission the person holds.
type CauseRow struct {
	Permission string      `json:"permission"`
	Name       string      `json:"name"`
	Level      string      `json:"level"`
	Roles      []CausePart `json:"roles"` // those that contribute
}

// CausePart is a role's part in what a person holds on a permission.
type CausePart struct {
	Role     string `json:"role"`
	Name     string `json:"name"`
	Needed   bool   `json:"needed"`   // without it they would hold less
	Sentence string `json:"sentence"` // `Without Viewer: No`
}
