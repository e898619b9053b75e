package app

// RoleMatrix is the matrix of Role access: a row a permission, a column a role (checklist 30 to 42).
type RoleMatrix struct {
	Roles   []RoleColumn     `json:"roles"`
	Areas   []PermissionArea `json:"areas"`
	Filters []FilterRow      `json:"filters"` // the date filters there are, in the order shown
	Changed int              `json:"changed"` // cells of built-in roles that differ from their default
}

// RoleColumn is a role as the head of a column and as a card.
type RoleColumn struct {
	Card     RoleChoice `json:"card"`
	Hint     string     `json:"hint"`     // `Staff portal · viewable groups`
	Portal   string     `json:"portal"`   // its name; empty when it has none
	Includes []string   `json:"includes"` // names of what it includes
	Changed  int        `json:"changed"`  // cells that differ from their default
	Filters  []string   `json:"filters"`  // the date filters it offers
}

// PermissionArea is a heading of the matrix with its rows.
type PermissionArea struct {
	Key         string          `json:"key"`
	Name        string          `json:"name"`
	Permissions []PermissionRow `json:"permissions"`
}

// PermissionRow is a permission with the cell of every role, in the order of RoleMatrix.Roles.
type PermissionRow struct {
	Key          string     `json:"key"`
	Name         string     `json:"name"`
	Description  string     `json:"description"`
	Facts        []string   `json:"facts"` // whose data it shows, what it needs, what it opens: sentences
	Marks        []MarkView `json:"marks"`
	Editable     bool       `json:"editable"`     // something can be changed in it
	APIOnly      bool       `json:"apiOnly"`      // granted by import or command line only
	DateFiltered bool       `json:"dateFiltered"` // a live-data dashboard (checklist 60)
	AddOn        string     `json:"addOn"`        // key of the add-on it needs; empty when none
	AddOnName    string     `json:"addOnName"`    // likewise
	InPlan       bool       `json:"inPlan"`       // the organisation has that add-on, or none is needed
	Cells        []RoleCell `json:"cells"`
}

// MarkView is a remark on a row or a cell. Kind is sensitive, api-only, restricted, not-in-plan,
// missing, switch or reach.
type MarkView struct {
	Kind     string `json:"kind"`
	Sentence string `json:"sentence"`
}

// RoleCell is what a role holds on a permission, and what it may be given.
type RoleCell struct {
	Level   string     `json:"level"`   // what it holds, with what it includes (access-model §3)
	Grant   string     `json:"grant"`   // its own
	May     []string   `json:"may"`     // the levels it may be given here, least first
	Locked  string     `json:"locked"`  // why not every level of the permission, in a sentence; empty when it may
	Changed bool       `json:"changed"` // differs from the default
	From    string     `json:"from"`    // names of the roles it is inherited from; empty when its own
	Marks   []MarkView `json:"marks"`
}

// FilterRow is a date filter (checklist 59).
type FilterRow struct {
	Key  string `json:"key"`
	Name string `json:"name"`
}

// MatrixDraft is what somebody has changed in the matrix and not applied yet.
type MatrixDraft struct {
	Levels  []DraftLevel  `json:"levels"`
	Filters []DraftFilter `json:"filters"`
}

// DraftLevel is a cell that is to get a level.
type DraftLevel struct {
	Role       string `json:"role"`
	Permission string `json:"permission"`
	Level      string `json:"level"`
}

// DraftFilter is a role that is to offer these date filters.
type DraftFilter struct {
	Role    string   `json:"role"`
	Filters []string `json:"filters"`
}

// DraftedCell is a cell that a draft changes, also through a role that includes a drafted one.
type DraftedCell struct {
	Role       string   `json:"role"`
	Permission string   `json:"permission"`
	Cell       RoleCell `json:"cell"`
}

// CellPanel is everything about one cell.
type CellPanel struct {
	Role           string        `json:"role"`
	RoleName       string        `json:"roleName"`
	Permission     string        `json:"permission"`
	PermissionName string        `json:"permissionName"`
	Area           string        `json:"area"`
	Level          string        `json:"level"`
	Meaning        string        `json:"meaning"` // what the level comes to, in a sentence
	Because        []string      `json:"because"` // where it comes from and what bounds it
	Marks          []MarkView    `json:"marks"`
	Choices        []LevelChoice `json:"choices"`
	Missing        []TaskNeed    `json:"missing"` // what it needs too, which the role does not have
	Holders        RoleHolders   `json:"holders"` // the first of who holds it through this role
}

// LevelChoice is a level a cell may be given, or why it may not.
type LevelChoice struct {
	Level   string `json:"level"`
	Meaning string `json:"meaning"`
	Barred  string `json:"barred"` // why not, in a sentence; empty when it may
}

// RoleHolders are the first of the people who have a role.
type RoleHolders struct {
	People []RoleHolder `json:"people"`
	Total  int          `json:"total"`
}

// RoleHolder is somebody who has a role, directly or through one that includes it.
type RoleHolder struct {
	Email   string `json:"email"`
	Name    string `json:"name"`
	Status  string `json:"status"`
	Through string `json:"through"` // name of the role that includes it; empty when direct
	When    string `json:"when"`    // now, later or over
	Detail  string `json:"detail"`  // `for Sales, until 1 March 2027`; may be empty
}

// CellEvent is a time at which a cell was changed.
type CellEvent struct {
	Seq      int    `json:"seq"`
	Time     string `json:"time"` // RFC 3339
	Who      string `json:"who"`
	Sentence string `json:"sentence"` // `From Limited to No`
	Title    string `json:"title"`    // what was asked for
	Reason   string `json:"reason"`
}

// CellHistory is when a cell was changed, the last first.
type CellHistory struct {
	Events []CellEvent `json:"events"`
	More   bool        `json:"more"` // there are older ones
}

// RolePanel is everything about one role.
type RolePanel struct {
	Column    RoleColumn       `json:"column"`
	Form      RoleForm         `json:"form"`
	Facts     []string         `json:"facts"`   // what its reach, channels and addresses come to: sentences
	Portals   []string         `json:"portals"` // those in use
	Juniors   []JuniorChoice   `json:"juniors"` // every other role
	Seniors   []string         `json:"seniors"` // names of the roles that include it
	Switches  []SwitchChoice   `json:"switches"`
	Missing   []TaskNeed       `json:"missing"` // what its permissions need too, and it does not have
	Holders   RoleHolders      `json:"holders"`
	InUse     string           `json:"inUse"`     // why it needs a replacement when deleted; empty when it does not
	Rules     []string         `json:"rules"`     // constraints it is part of: sentences
	Different []CellDifference `json:"different"` // cells that differ from their default
}

// CellDifference is a cell that differs from the role's default.
type CellDifference struct {
	Permission string `json:"permission"`
	Sentence   string `json:"sentence"` // `Alarm Log: Read only, by default No`
}

// JuniorChoice is a role that may be included.
type JuniorChoice struct {
	Key    string `json:"key"`
	Name   string `json:"name"`
	Barred string `json:"barred"` // why not; empty when it may
}

// SwitchChoice is a permission that may be made switchable person by person.
type SwitchChoice struct {
	Key  string `json:"key"`
	Name string `json:"name"`
	Area string `json:"area"`
}

// RoleForm is what can be entered about a role.
type RoleForm struct {
	Name         string   `json:"name"`
	Portal       string   `json:"portal"`
	Description  string   `json:"description"`
	BestFor      string   `json:"bestFor"`
	KeyFunctions string   `json:"keyFunctions"`
	Limitations  string   `json:"limitations"`
	Reach        string   `json:"reach"`
	OwnData      bool     `json:"ownData"`
	Includes     []string `json:"includes"`
	Switches     []string `json:"switches"` // permissions that may be switched person by person
	UI           string   `json:"ui"`       // grant or block
	API          string   `json:"api"`      // likewise (checklist 165)
	Addresses    []string `json:"addresses"`
}

// NewRoleForm is what a new role starts from.
type NewRoleForm struct {
	Name        string   `json:"name"`
	Portal      string   `json:"portal"`
	Description string   `json:"description"`
	From        string   `json:"from"`     // key of the role it starts as a copy of; empty = from scratch
	Includes    []string `json:"includes"` // only from scratch
	Reach       string   `json:"reach"`    // likewise
}
