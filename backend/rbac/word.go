package rbac

// The closed sets of words a set-up uses. Each stands in files as it stands here.

// Action is what somebody wants to do with a permission.
type Action string

// The actions (access-model §5).
const (
	View Action = "view"
	Edit Action = "edit"
)

// Scope is whose data a permission shows: nobody's in particular, groups', or goals'.
type Scope string

// The scopes (access-model §1). Absent in a file means ScopeNone.
const (
	ScopeNone   Scope = "none"
	ScopeGroups Scope = "groups"
	ScopeGoals  Scope = "goals"
)

// Reach is how far a role's data goes.
type Reach string

// The reaches (access-model §3).
const (
	ReachAll    Reach = "all"
	ReachGroups Reach = "groups"
)

// Status is where a user stands in their life cycle.
type Status string

// The statuses (access-model §1). Only active users are ever allowed anything.
const (
	Invited    Status = "invited"
	Active     Status = "active"
	Suspended  Status = "suspended"
	Terminated Status = "terminated"
)

// Channel is the way a request comes in.
type Channel string

// The channels (access-model §1, checklist 165). A request that names none comes through UI.
const (
	UI  Channel = "ui"
	API Channel = "api"
)

// Gate is what a role says of a channel.
type Gate string

// The gates (checklist 165). Absent means Granted.
const (
	Granted Gate = "grant"
	Blocked Gate = "block"
)

// DateFilter is a time frame a live-data dashboard can be asked for.
type DateFilter string

// The date filters (checklist 59).
const (
	Day    DateFilter = "day"
	Week   DateFilter = "week"
	Month  DateFilter = "month"
	Year   DateFilter = "year"
	Custom DateFilter = "custom"
)

// Screen is a part of Rolebook that a permission may open (access-model §1, governs).
type Screen string

// The screens a permission may govern.
const (
	ScreenUsers    Screen = "users"
	ScreenRoles    Screen = "roles"
	ScreenGroups   Screen = "groups"
	ScreenAudit    Screen = "audit"
	ScreenTransfer Screen = "transfer"
	ScreenSettings Screen = "settings"
	ScreenReviews  Screen = "reviews"
)

// ConstraintKind says whether roles may not be held, or not be activated, together.
type ConstraintKind string

// The kinds of constraint (access-model §6).
const (
	Static  ConstraintKind = "static"
	Dynamic ConstraintKind = "dynamic"
)

// StatementKind is what a statement claims (access-model §7).
type StatementKind string

// The kinds of statement.
const (
	Can    StatementKind = "can"
	Cannot StatementKind = "cannot"
	Only   StatementKind = "only"
)

// Every closed set in the order shown to people. Readers and the JSON Schema take them from here.
var (
	Actions         = []Action{View, Edit}
	Scopes          = []Scope{ScopeNone, ScopeGroups, ScopeGoals}
	Reaches         = []Reach{ReachAll, ReachGroups}
	Statuses        = []Status{Invited, Active, Suspended, Terminated}
	Channels        = []Channel{UI, API}
	Gates           = []Gate{Granted, Blocked}
	DateFilters     = []DateFilter{Day, Week, Month, Year, Custom}
	Screens         = []Screen{ScreenUsers, ScreenRoles, ScreenGroups, ScreenAudit, ScreenTransfer, ScreenSettings, ScreenReviews}
	ConstraintKinds = []ConstraintKind{Static, Dynamic}
	StatementKinds  = []StatementKind{Can, Cannot, Only}
)
