package app

// HistoryQuery asks for a part of the history. Fields left empty ask for everything.
type HistoryQuery struct {
	Text   string `json:"text"`   // in what was done, why, by whom, or what it changed
	Actor  string `json:"actor"`  // e-mail of who did it
	Action string `json:"action"` // create, change, import, reset, undo, redo, export, print, review
	Kind   string `json:"kind"`   // something changed that is of this kind
	Key    string `json:"key"`    // something changed that has this key or had it then
	From   string `json:"from"`   // RFC 3339, not before
	Until  string `json:"until"`  // RFC 3339, before
	Before int    `json:"before"` // HistoryPage.Next of the page before
	Limit  int    `json:"limit"`  // at most so many entries; 0 = 50
}

// HistoryPage is a part of the history, newest first.
type HistoryPage struct {
	Entries []HistoryEntry `json:"entries"`
	Next    int            `json:"next"` // HistoryQuery.Before of the following page; 0 when there is none
}

// HistoryEntry is one thing that was done.
type HistoryEntry struct {
	Seq     int    `json:"seq"`
	Time    string `json:"time"`   // RFC 3339
	Who     string `json:"who"`    // name; the account at the workstation where nobody is known
	Email   string `json:"email"`  // empty likewise
	Source  string `json:"source"` // window, server, command-line, import, undo, expiry
	Action  string `json:"action"`
	Title   string `json:"title"`
	Reason  string `json:"reason"`
	Undoes  int    `json:"undoes"`  // the entry it takes back; 0 when it takes none back
	Changes int    `json:"changes"` // how many
	Undo    bool   `json:"undo"`    // it can be asked to be undone
}

// HistoryEvent is one thing that was done with what changed, before and after.
type HistoryEvent struct {
	Entry       HistoryEntry `json:"entry"`
	Changes     []ChangeView `json:"changes"`     // at most 1000 of them
	Fingerprint string       `json:"fingerprint"` // of the document that was exported or imported
	Hash        string       `json:"hash"`        // of the chain, of the newest entry only
}
