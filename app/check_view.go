package app

// CheckQuestion asks whether somebody may do something (access-model §5). All but the person,
// the permission and the action may be empty.
type CheckQuestion struct {
	User       string   `json:"user"` // e-mail
	Permission string   `json:"permission"`
	Action     string   `json:"action"`     // view or edit
	Subject    string   `json:"subject"`    // user:…, computer:… or group:…; empty = nobody in particular
	Time       string   `json:"time"`       // RFC 3339; empty = now
	Channel    string   `json:"channel"`    // ui or api; empty = ui
	Address    string   `json:"address"`    // an IP address; empty = not known
	DateFilter string   `json:"dateFilter"` // empty = none
	SomeRoles  bool     `json:"someRoles"`  // only Roles are active, else all that are assigned
	Roles      []string `json:"roles"`
}

// CheckAnswer is the answer with every path or every reason.
type CheckAnswer struct {
	Asked    string       `json:"asked"` // `May Vera Sander view Productivity Trends of Sales?`
	Allowed  bool         `json:"allowed"`
	Known    bool         `json:"known"`    // all that the question names is in the set-up
	Sentence string       `json:"sentence"` // `Vera Sander may view Productivity Trends of Sales through Viewer, limited to Sales`
	Level    string       `json:"level"`    // what all their roles come to; empty when not known
	Paths    []PathView   `json:"paths"`    // every way in which they hold it, also when something else is in the way
	Reasons  []ReasonView `json:"reasons"`  // every cause of a denial
}

// PathView is one way in which somebody holds what was asked for.
type PathView struct {
	Role     string `json:"role"`
	Level    string `json:"level"` // what it contributes
	Sentence string `json:"sentence"`
	Link     string `json:"link"` // to the cell
}

// ReasonView is one cause of a denial. What a requirement lacks follows it, one deeper.
type ReasonView struct {
	Code     string     `json:"code"`
	Depth    int        `json:"depth"`
	Sentence string     `json:"sentence"`
	Mends    []MendView `json:"mends"`
}

// MendView is what would take a reason away, and where.
type MendView struct {
	Sentence string `json:"sentence"`
	Link     string `json:"link"` // empty when there is no place for it
}

// RemedyView is a change that was tried and would allow it.
type RemedyView struct {
	Plan     string `json:"plan"` // its id on the table, for Review.Get
	Title    string `json:"title"`
	Sentence string `json:"sentence"` // who else gains by it
}

// CheckRemedies are the smallest changes that would allow what is denied.
type CheckRemedies struct {
	Remedies []RemedyView `json:"remedies"`
}

// WhoAnswer is who may do something.
type WhoAnswer struct {
	Asked    string   `json:"asked"`
	Sentence string   `json:"sentence"` // `3 of 12 people may view Alarm Log`
	People   []WhoRow `json:"people"`   // the first of those who fit the search
	Fit      int      `json:"fit"`      // how many fit the search
	Total    int      `json:"total"`    // how many may
}

// WhoRow is somebody who may.
type WhoRow struct {
	Email string `json:"email"`
	Name  string `json:"name"`
	Level string `json:"level"`
	Roles string `json:"roles"` // names of those it comes through
	Whose string `json:"whose"` // whose data: `Sales and Support`; empty = everybody's, or nobody's in particular
}

// WhatAnswer is what somebody may do.
type WhatAnswer struct {
	Name     string     `json:"name"`
	Sentence string     `json:"sentence"` // `Vera Sander may open 14 of 53 permissions`
	Blocked  []string   `json:"blocked"`  // what keeps everything from them: sentences
	Areas    []WhatArea `json:"areas"`
}

// WhatArea is what somebody may do in one area.
type WhatArea struct {
	Key  string    `json:"key"`
	Name string    `json:"name"`
	Rows []WhatRow `json:"rows"`
}

// WhatRow is what somebody may do with one permission.
type WhatRow struct {
	Permission string `json:"permission"`
	Name       string `json:"name"`
	Level      string `json:"level"` // no when they may not view it, whatever their roles say
	View       bool   `json:"view"`
	Edit       bool   `json:"edit"`
	Whose      string `json:"whose"`   // whose data; empty = everybody's, or nobody's in particular
	Roles      string `json:"roles"`   // names of those it comes through
	Filters    string `json:"filters"` // date filters on offer; empty where none apply
	Because    string `json:"because"` // why not, when they may not view it
}

// SubjectChoices are the first of those whom a question may be about.
type SubjectChoices struct {
	Subjects []SubjectChoice `json:"subjects"`
	Total    int             `json:"total"`
}

// SubjectChoice is a person, a computer or a group.
type SubjectChoice struct {
	Subject string `json:"subject"` // user:…, computer:… or group:…
	Kind    string `json:"kind"`
	Name    string `json:"name"`
	Detail  string `json:"detail"` // the e-mail address; the groups it belongs to
}
