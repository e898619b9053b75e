package app

// StatementForm is what is entered about a statement (access-model §7).
type StatementForm struct {
	Key        string `json:"key"`     // empty for one that is not written yet
	Text       string `json:"text"`    // empty = as the form reads in words
	Kind       string `json:"kind"`    // can, cannot or only
	WhoKind    string `json:"whoKind"` // user, role, group or everyone
	Who        string `json:"who"`     // the e-mail or key; empty for everyone
	Permission string `json:"permission"`
	Action     string `json:"action"`  // view or edit
	Subject    string `json:"subject"` // user:…, computer:… or group:…; empty = nobody in particular
}

// StatementList is every statement and how it fares.
type StatementList struct {
	Statements  []StatementRow `json:"statements"`
	Sentence    string         `json:"sentence"` // `4 hold, 1 is broken`
	Verdicts    []Count        `json:"verdicts"` // those that occur
	Permissions int            `json:"permissions"`
	Unchecked   int            `json:"unchecked"` // permissions that no statement checks
}

// StatementRow is one statement and how it fares.
type StatementRow struct {
	Form     StatementForm `json:"form"`
	Text     string        `json:"text"`
	Claim    string        `json:"claim"` // the form in words, whatever the text says
	Verdict  string        `json:"verdict"`
	Sentence string        `json:"sentence"` // `2 people break it: Vera Sander and Tom Weber`
}

// StatementCheck is how a statement fares as its form stands.
type StatementCheck struct {
	Text     string       `json:"text"`     // the form in words
	Open     string       `json:"open"`     // what is still to be chosen; empty when nothing is
	Hints    []string     `json:"hints"`    // what of the form makes no difference
	Verdict  string       `json:"verdict"`  // empty while something is to be chosen
	Sentence string       `json:"sentence"` // the verdict in words
	Breaches []BreachView `json:"breaches"` // the first of who break it
	Total    int          `json:"total"`    // how many break it
}

// BreachView is a person who breaks a statement, and how it comes.
type BreachView struct {
	Email    string `json:"email"`
	Name     string `json:"name"`
	Sentence string `json:"sentence"`
	Link     string `json:"link"` // to the question of Check in which it shows
}

// CoverageView is which permissions statements check.
type CoverageView struct {
	Sentence string         `json:"sentence"` // `3 of 53 permissions are checked by a statement`
	Areas    []CoverageArea `json:"areas"`
}

// CoverageArea is one area of the catalogue in a CoverageView.
type CoverageArea struct {
	Key     string        `json:"key"`
	Name    string        `json:"name"`
	Checked int           `json:"checked"`
	Rows    []CoverageRow `json:"rows"`
}

// CoverageRow is a permission and the statements about it.
type CoverageRow struct {
	Permission string         `json:"permission"`
	Name       string         `json:"name"`
	Sensitive  bool           `json:"sensitive"`
	Statements []CoverageLink `json:"statements"`
}

// CoverageLink is a statement about a permission.
type CoverageLink struct {
	Key  string `json:"key"`
	Text string `json:"text"`
}
