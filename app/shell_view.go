package app

// ShellFacts is what the frame of the program needs before anything is open.
type ShellFacts struct {
	Version   string           `json:"version"`
	Door      string           `json:"door"`      // Door: in the window files go through dialogs, in a browser through up- and download
	Folder    string           `json:"folder"`    // empty for who signed in
	SetUp     string           `json:"setUp"`     // id of the one set-up there is for who signed in; empty at the workstation
	Language  string           `json:"language"`  // code of the one the program speaks
	Languages []LanguageChoice `json:"languages"` // that it can speak; none for who may not choose
	User      string           `json:"user"`      // e-mail of who signed in; empty at the workstation
	Password  bool             `json:"password"`  // who signed in has one of their own to change
}

// LanguageChoice is a language that the program can speak.
type LanguageChoice struct {
	Code string `json:"code"`
	Name string `json:"name"` // what it calls itself
}

// SetUpFrame is what the frame around an open set-up shows.
type SetUpFrame struct {
	ID       string     `json:"id"`
	Name     string     `json:"name"`
	Product  string     `json:"product"`
	User     string     `json:"user"`     // e-mail of who the session is in it; may be empty
	UserName string     `json:"userName"` // likewise
	Revision int        `json:"revision"` // grows with every change
	Pages    []PageCard `json:"pages"`    // only what this person may open
	Undo     UndoHint   `json:"undo"`
	Redo     UndoHint   `json:"redo"`
}

// PageCard is a page that may be opened.
type PageCard struct {
	Key  string `json:"key"`  // overview, people, preview, roles, catalogue, lab, groups, check, statements, transfer, history
	Edit bool   `json:"edit"` // something may be changed there
}

// UndoHint says what Undo would take back. Seq is 0 when there is nothing.
type UndoHint struct {
	Seq   int    `json:"seq"`
	Title string `json:"title"` // `Suspend Bob Meyer`
}

// Found is one thing the command palette found.
type Found struct {
	Kind   string `json:"kind"` // user, role, group, permission
	Key    string `json:"key"`
	Name   string `json:"name"`
	Detail string `json:"detail"` // the e-mail address, the area, the kind of group
}
