package app

// PlanView is a plan as the review panel shows it (ui.md, "The review panel"). Sentences are
// ready for people; lists are never nil.
type PlanView struct {
	ID          string          `json:"id"`
	SetUp       string          `json:"setUp"`
	Title       string          `json:"title"`    // `Suspend Bob Meyer`
	Summary     string          `json:"summary"`  // `3 changes · 2 people lose, 1 gains · 1 warning`
	Empty       bool            `json:"empty"`    // nothing would change
	Harmless    bool            `json:"harmless"` // nobody gains or loses, no finding, no statement breaks: may be applied without review
	Refused     bool            `json:"refused"`  // an error or a broken law forbids it: Apply is not offered
	NeedsReason bool            `json:"needsReason"`
	Stale       bool            `json:"stale"`   // the set-up changed in the meantime; this is the plan worked out again
	Losing      int             `json:"losing"`  // number of people
	Gaining     int             `json:"gaining"` // number of people
	People      []EffectGroup   `json:"people"`  // losses first
	Away        []string        `json:"away"`    // what will be different for people on leave or invited when they come in, in sentences; they lose or gain nothing now
	Findings    []FindingView   `json:"findings"`
	Statements  []StatementView `json:"statements"`
	Dropped     []string        `json:"dropped"` // sentences
	Changes     []ChangeView    `json:"changes"`
	Text        string          `json:"text"` // the whole as plain text, for the clipboard and the command line
}

// EffectGroup is the same effect on one or more people: `214 Viewers lose Productivity Trends`.
type EffectGroup struct {
	Gain     bool         `json:"gain"`
	Sentence string       `json:"sentence"`
	Effects  []EffectView `json:"effects"` // at most 200 of them
	Total    int          `json:"total"`
}

// EffectView is one person's gain or loss on one permission.
type EffectView struct {
	User           string `json:"user"` // e-mail
	Name           string `json:"name"`
	Permission     string `json:"permission"` // key
	PermissionName string `json:"permissionName"`
	Before         string `json:"before"` // level
	After          string `json:"after"`  // level
	Gain           bool   `json:"gain"`
	Lose           bool   `json:"lose"`
	Sentence       string `json:"sentence"` // `Vera loses Productivity Trends, held through Viewer`
}

// FindingView is a finding in a sentence, with its mend.
type FindingView struct {
	ID       string `json:"id"`    // for Mend; empty when there is no one-click mend
	Class    string `json:"class"` // error, security, warning, suggestion
	Code     string `json:"code"`
	Sentence string `json:"sentence"`
	Mend     string `json:"mend"` // the mend's title, or what to do by hand
	Link     string `json:"link"` // the page in the app it is about, such as `/people?user=…`; may be empty
	Way      string `json:"way"`  // what is done there by hand, as a verb on a button; empty when it only shows what it is about
}

// StatementView is how a statement fares.
type StatementView struct {
	Key     string   `json:"key"`
	Text    string   `json:"text"`
	Verdict string   `json:"verdict"` // holds, broken, undecidable
	Because []string `json:"because"` // sentences
}

// ChangeView is one change of an entity, with the fields that differ.
type ChangeView struct {
	Op       string      `json:"op"` // add, update, remove, rename
	Kind     string      `json:"kind"`
	Key      string      `json:"key"`
	Name     string      `json:"name"`
	Sentence string      `json:"sentence"` // `Viewer: Productivity Trends from Limited to No`
	Fields   []FieldView `json:"fields"`
}

// FieldView is one field before and after, in words.
type FieldView struct {
	Name   string `json:"name"`
	Before string `json:"before"`
	After  string `json:"after"`
}

// Applied is what Apply answers, for the toast with Undo.
type Applied struct {
	Seq   int    `json:"seq"`   // of the event, for Undo
	Title string `json:"title"` // what was done
	Turn  string `json:"turn"`  // undo or redo, else empty
	Of    string `json:"of"`    // what was undone or redone; else what was done
}

// AppError is every error as the frontend gets it, as JSON text.
type AppError struct {
	Code    string   `json:"code"`
	Message string   `json:"message"` // what happened and what was kept
	Advice  string   `json:"advice"`  // what to do
	Details []string `json:"details"`
}
