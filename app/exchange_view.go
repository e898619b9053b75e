package app

// SheetQuery asks what a table at hand would do.
type SheetQuery struct {
	File    string    `json:"file"`    // id
	Outcome string    `json:"outcome"` // only the rows of which this becomes; empty = all
	Offset  int       `json:"offset"`  // so many rows were had already
	Limit   int       `json:"limit"`   // at most so many rows; 0 = 200
	Jobs    []JobRole `json:"jobs"`    // of people: the roles chosen for job codes
}

// JobRole is a role chosen for a job code (checklist 144).
type JobRole struct {
	Job  string `json:"job"`
	Role string `json:"role"` // key; empty = none
}

// SheetView is a table at hand and what would become of its rows. With trouble nothing else is
// known of it.
type SheetView struct {
	File    FileCard   `json:"file"`
	Trouble string     `json:"trouble"` // why it cannot be read, in a sentence; empty when it can
	Mend    string     `json:"mend"`    // what to do about it
	Found   string     `json:"found"`   // how the table was found: `CSV with semicolons, 12 rows`
	Ignored string     `json:"ignored"` // which columns are not used, in a sentence; may be empty
	Summary string     `json:"summary"` // what becomes of the rows, in a sentence
	Counts  []Count    `json:"counts"`  // rows by outcome, those that occur
	Rows    []SheetRow `json:"rows"`    // a part of those asked for, in the order of the table
	Total   int        `json:"total"`   // how many were asked for
	Changes int        `json:"changes"` // how many rows would be taken over
	Jobs    []string   `json:"jobs"`    // job codes of rows that name no role
}

// SheetRow is a row of a table and what becomes of it.
type SheetRow struct {
	Row      int      `json:"row"`      // as a spreadsheet numbers it
	Name     string   `json:"name"`     // of the group or the person; may be empty
	Detail   string   `json:"detail"`   // the member, or the e-mail address
	Outcome  string   `json:"outcome"`  // created, added, changed, same, refused
	Fate     string   `json:"fate"`     // that in a word
	Sentence string   `json:"sentence"` // what changes, or why nothing does
	Mend     string   `json:"mend"`     // of a refused row: what to do
	Notes    []string `json:"notes"`    // worth a look, in sentences
}
