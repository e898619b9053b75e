package app

// HistoryQuery asks for a part of the history. Fields left empty ask for everything.
type HistoryQuery struct {
	Text   string `json:"text"`   // in what was done, why, by whom, or what it changed
	Actor  string `json:"actor"`  // e-mail of who did it
	Person string `json:"person"` // e-mail of who did it, or of whom something changed
	Source string `json:"source"` // window, server, command-line, import, undo, expiry
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
	Head    ChainHead      `json:"head"` // of the whole history
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
	Hash        string       `json:"hash"`        // of the chain up to here
}

// ChainHead is where the chain of the history stands: whoever keeps it can tell later whether
// anything before was changed, taken out or cut off.
type ChainHead struct {
	Seq  int    `json:"seq"`
	Hash string `json:"hash"`
	Text string `json:"text"` // both, as they are copied: `412:9f3c…`
}

// HistoryCheck is whether the whole history is as it was written.
type HistoryCheck struct {
	Whole    bool      `json:"whole"`
	Sentence string    `json:"sentence"`
	Entry    int       `json:"entry"` // the first that is not right; 0 when all are
	Head     ChainHead `json:"head"`  // where the chain stands as far as it holds
}
