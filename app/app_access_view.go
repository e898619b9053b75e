package app

// PeopleQuery asks for a part of the people. Fields left empty ask for everything.
type PeopleQuery struct {
	Text    string `json:"text"`    // in the name, the e-mail address or the name of a role
	Role    string `json:"role"`    // key of a role they are assigned
	Status  string `json:"status"`  // their status
	Group   string `json:"group"`   // key of a group whose data they may see
	Finding string `json:"finding"` // code of something found about them
	Sort    string `json:"sort"`    // name, email, role, groups or status; empty = name
	Down    bool   `json:"down"`    // the other way round
	Offset  int    `json:"offset"`  // so many rows were had already
	Limit   int    `json:"limit"`   // at most so many rows; 0 = 200
}

// PeoplePage is a part of the people who fit a query.
type PeoplePage struct {
	Rows     []PersonRow `json:"rows"`
	Total    int         `json:"total"`    // how many fit
	People   int         `json:"people"`   // how many there are
	Roles    []Count     `json:"roles"`    // of all people, in the order of the set-up
	Statuses []Count     `json:"statuses"` // likewise, those that occur
	Findings []Count     `json:"findings"` // likewise
}

// Count is how many people have something.
type Count struct {
	Key   string `json:"key"`
	Name  string `json:"name"`
	Count int    `json:"count"`
}

// PersonRow is a person in the table.
type PersonRow struct {
	Email       string   `json:"email"`
	Name        string   `json:"name"`
	Role        string   `json:"role"`      // key of the primary role; empty = none
	RoleName    string   `json:"roleName"`  // its name
	MoreRoles   []string `json:"moreRoles"` // names of the others
	Groups      string   `json:"groups"`    // whose data they see: `Sales, Support and 3 more`
	GroupsFixed bool     `json:"groupsFixed"`
	Blind       bool     `json:"blind"` // shown only the data of viewable groups, of which there are none
	Status      string   `json:"status"`
	Superuser   bool     `json:"superuser"`
	SSO         bool     `json:"sso"`
	Ends        string   `json:"ends"` // the last day of the primary role, in words; empty = it does not end
	Findings    []string `json:"findings"`
	Deeds       []string `json:"deeds"`   // the changes of status that can be made
	Entry       string   `json:"entry"`   // how they come in: none, invited, expired, password, sso
	EntryAt     string   `json:"entryAt"` // RFC 3339, until or since when; empty for none and sso
}

// Picked are the people a change is for: those named, or everybody who fits a query.
type Picked struct {
	Emails   []string    `json:"emails"`
	Everyone bool        `json:"everyone"`
	Query    PeopleQuery `json:"query"` // with everyone; where it begins and ends does not count
}

// PickedPlan is a plan for the people picked, and who of them is left out of it.
type PickedPlan struct {
	Plan PlanView `json:"plan"`
	Left string   `json:"left"` // a sentence; empty when nobody is
}

// PersonView is everything the panel of a person shows.
type PersonView struct {
	Email         string           `json:"email"`
	Name          string           `json:"name"`
	FirstName     string           `json:"firstName"`
	LastName      string           `json:"lastName"`
	Alias         string           `json:"alias"`
	Status        string           `json:"status"`
	StatusMeans   string           `json:"statusMeans"` // what that status means, in a sentence
	SSO           bool             `json:"sso"`
	Superuser     bool             `json:"superuser"`
	HasSuperusers bool             `json:"hasSuperusers"` // something in this set-up is for superusers only
	ReadOnly      bool             `json:"readOnly"`
	LimitedAccess bool             `json:"limitedAccess"`
	Roles         []AssignmentView `json:"roles"`   // the primary one first
	Several       string           `json:"several"` // what several roles mean; empty for one
	Views         ViewsView        `json:"views"`
	Toggles       []ToggleView     `json:"toggles"`
	Findings      []FindingView    `json:"findings"`
	MemberOf      []GroupName      `json:"memberOf"` // groups in which they are monitored
	Deeds         []string         `json:"deeds"`
	Gone          []string         `json:"gone"`       // what goes when they are deleted, in sentences
	Entry         string           `json:"entry"`      // how they come in: none, invited, expired, password, sso
	EntryMeans    string           `json:"entryMeans"` // that in a sentence
}

// GroupName is a group by key and name.
type GroupName struct {
	Key  string `json:"key"`
	Name string `json:"name"`
}

// AssignmentView is a role as somebody holds it.
type AssignmentView struct {
	Draft    AssignmentDraft `json:"draft"` // names it in RoleDraft
	RoleName string          `json:"roleName"`
	Groups   []GroupName     `json:"groups"`
	Primary  bool            `json:"primary"`
	When     string          `json:"when"` // now, later, over
	Sentence string          `json:"sentence"`
}

// AssignmentDraft is a role as somebody is to hold it.
type AssignmentDraft struct {
	Role   string   `json:"role"`
	Groups []string `json:"groups"` // keys; empty = the person's viewable groups
	From   string   `json:"from"`   // RFC 3339; empty = at once
	Until  string   `json:"until"`  // RFC 3339, the first instant it no longer counts; empty = for good
	Reason string   `json:"reason"`
}

// RoleDraft is a role to give, to change or to take.
type RoleDraft struct {
	Deed   string          `json:"deed"`   // add, change, take, deactivate, activate
	Before AssignmentDraft `json:"before"` // to change or take: as it is held
	After  AssignmentDraft `json:"after"`  // to add or change
}

// ViewsView is whose data somebody may see.
type ViewsView struct {
	Draft      ViewsDraft  `json:"draft"`
	Groups     []GroupName `json:"groups"`
	Goals      []GroupName `json:"goals"`
	Sentence   string      `json:"sentence"`
	Fixed      bool        `json:"fixed"`      // the roles reach everything, so groups are kept but do not count
	WhyFixed   string      `json:"whyFixed"`   // in a sentence
	WhyNoGoals string      `json:"whyNoGoals"` // why goals cannot be set; empty when they can
}

// ViewsDraft is whose data somebody is to see and set goals for.
type ViewsDraft struct {
	All      bool     `json:"all"` // all users and groups, current and future
	Groups   []string `json:"groups"`
	AllGoals bool     `json:"allGoals"`
	Goals    []string `json:"goals"`
}

// ToggleView is a permission that may be switched for one person.
type ToggleView struct {
	Permission string         `json:"permission"`
	Name       string         `json:"name"`
	Area       string         `json:"area"`
	Roles      string         `json:"roles"`   // names of those that let it be switched
	Value      string         `json:"value"`   // level; empty = as the roles say
	ByRole     string         `json:"byRole"`  // what is held when nothing is switched
	Net        string         `json:"net"`     // what is held as it is
	Choices    []ToggleChoice `json:"choices"` // what it may be switched to, least first
	Sensitive  bool           `json:"sensitive"`
	Restricted bool           `json:"restricted"`
}

// ToggleChoice is a level and what would be held with it, all roles together.
type ToggleChoice struct {
	Level string `json:"level"`
	Net   string `json:"net"`
}

// NetView is what somebody may do with all their roles together, beside what they could.
type NetView struct {
	Summary string   `json:"summary"` // `3 permissions more, 1 less`
	Note    string   `json:"note"`    // what is to be known about it; may be empty
	Rows    []NetRow `json:"rows"`    // in the order of the catalogue, what is No in both left out
}

// NetRow is a permission now and afterwards.
type NetRow struct {
	Permission string `json:"permission"`
	Name       string `json:"name"`
	Area       string `json:"area"`
	Before     string `json:"before"` // level
	After      string `json:"after"`  // level
	Whose      string `json:"whose"`  // whose data, where it is limited
	Gain       bool   `json:"gain"`
	Lose       bool   `json:"lose"`
	Sensitive  bool   `json:"sensitive"`
}

// Invitation is people to add, all with one role (checklist 64, 115).
type Invitation struct {
	People []Invitee  `json:"people"`
	Role   string     `json:"role"`
	Views  ViewsDraft `json:"views"`
	SSO    bool       `json:"sso"`
}

// Invitee is one of them.
type Invitee struct {
	Email     string `json:"email"`
	FirstName string `json:"firstName"`
	LastName  string `json:"lastName"`
}

// Pasted is a list of people as somebody pasted it, read line by line.
type Pasted struct {
	People   []Invitee `json:"people"`
	Problems []string  `json:"problems"` // sentences about lines that could not be read
}

// PersonDetails are the plain facts about a person.
type PersonDetails struct {
	FirstName string `json:"firstName"`
	LastName  string `json:"lastName"`
	Alias     string `json:"alias"`
	SSO       bool   `json:"sso"`
	Superuser bool   `json:"superuser"`
}
