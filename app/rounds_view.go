package app

// RoundList are the reviews of who holds what, and when the next is due.
type RoundList struct {
	Rounds   []RoundCard   `json:"rounds"` // open ones first, then the latest
	Sentence string        `json:"sentence"`
	Due      bool          `json:"due"`
	Choices  []RoundChoice `json:"choices"` // of whom one can be
}

// RoundChoice is of whom a review can be.
type RoundChoice struct {
	Whose string `json:"whose"`
	Name  string `json:"name"`
	Hint  string `json:"hint"`
	Key   string `json:"key"` // which kind of key it needs: group, role or none
}

// RoundCard is one review at a glance.
type RoundCard struct {
	Key      string `json:"key"`
	Title    string `json:"title"`
	Started  string `json:"started"` // RFC 3339
	By       string `json:"by"`
	Finished string `json:"finished"` // RFC 3339; empty = open
	Total    int    `json:"total"`    // lines
	Decided  int    `json:"decided"`
	Kept     int    `json:"kept"`
	Removed  int    `json:"removed"`
	Changed  int    `json:"changed"`
	Sentence string `json:"sentence"` // `12 of 40 decided: 10 kept, 2 removed`
}

// RoundQuery asks for a part of a review.
type RoundQuery struct {
	Text   string `json:"text"`
	Show   string `json:"show"` // empty = all, open, moved, keep, remove or change
	Offset int    `json:"offset"`
	Limit  int    `json:"limit"` // 0 = 200
}

// RoundView is a review with a part of its lines, by name.
type RoundView struct {
	Card  RoundCard   `json:"card"`
	Lines []RoundLine `json:"lines"`
	Total int         `json:"total"` // lines that fit the query
	Moved string      `json:"moved"` // what changed since it began, in a sentence; empty when nothing did
}

// RoundLine is a role that somebody holds, or that they are a superuser.
type RoundLine struct {
	Email    string `json:"email"`
	Name     string `json:"name"`
	Status   string `json:"status"` // in words; empty for active
	Line     string `json:"line"`
	Role     string `json:"role"`
	RoleName string `json:"roleName"`
	Held     string `json:"held"`    // `for Sales, until 1 March 2027`
	Reason   string `json:"reason"`  // why they have it
	Sees     string `json:"sees"`    // viewable groups
	LastDay  string `json:"lastDay"` // `2026-12-02`, empty for no end
	State    string `json:"state"`   // same, new, changed, gone
	Since    string `json:"since"`   // what changed since the review began; may be empty
	Verdict  string `json:"verdict"`
	Decided  string `json:"decided"` // `Power User until 1 March 2027, by Olga on 22 November 2026`
	Note     string `json:"note"`
}

// RoundDecision is what somebody decides about a line.
type RoundDecision struct {
	Email   string `json:"email"`
	Line    string `json:"line"`
	Verdict string `json:"verdict"` // keep, remove, change; empty takes the decision back
	Role    string `json:"role"`    // change: held from now on; empty = the same
	Until   string `json:"until"`   // change: its last day, `2026-12-02`, or the instant it ends, RFC 3339; empty = no end
	Note    string `json:"note"`
}
