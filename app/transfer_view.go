package app

// ExportView is a document before it is exported.
type ExportView struct {
	What        string  `json:"what"` // all or roles
	FileName    string  `json:"fileName"`
	Size        int     `json:"size"` // bytes
	Fingerprint string  `json:"fingerprint"`
	Spoken      string  `json:"spoken"` // the fingerprint for paper and telephone
	Holds       []Count `json:"holds"`  // what is in it, section by section
}

// ExportFile is a document that was exported, ready to be saved or downloaded.
type ExportFile struct {
	File FileCard   `json:"file"`
	View ExportView `json:"view"`
}

// ImportFile is a document that was chosen to be imported. With problems nothing else is known
// of it.
type ImportFile struct {
	File        FileCard      `json:"file"`
	Problems    []FileProblem `json:"problems"` // in the order of the text
	Whole       bool          `json:"whole"`    // a whole set-up, else a part of one
	SetUpName   string        `json:"setUpName"`
	Product     string        `json:"product"`
	Holds       []Count       `json:"holds"`  // what is in it, section by section
	Absent      []string      `json:"absent"` // names of the sections that are not in it and stay as they are
	Same        bool          `json:"same"`   // says of all that is in it what the set-up says
	Fingerprint string        `json:"fingerprint"`
	Spoken      string        `json:"spoken"`
	Bases       []ImportBase  `json:"bases"` // what it may have been exported from, the latest first
	Base        int           `json:"base"`  // the one to merge with, as far as that can be told; 0 = take it as it is
}

// FileProblem is something to mend in a document.
type FileProblem struct {
	Line    int    `json:"line"` // 0 when there is none
	Path    string `json:"path"` // may be empty
	Message string `json:"message"`
	Mend    string `json:"mend"` // may be empty
}

// ImportBase is a state of the set-up that a document may have been exported from.
type ImportBase struct {
	Seq         int    `json:"seq"`  // of the event
	Time        string `json:"time"` // RFC 3339
	Title       string `json:"title"`
	Differences int    `json:"differences"` // in how many things the document differs from it
}

// ImportChoice is how a document is to be imported.
type ImportChoice struct {
	File   string        `json:"file"` // id
	Mode   string        `json:"mode"` // merge, replace or add-only
	Base   int           `json:"base"` // ImportBase.Seq; 0 = not known, the document wins
	Remove []ImportPlace `json:"remove"`
	Theirs []ImportPlace `json:"theirs"` // the conflicts in which the document wins
}

// ImportPlace names a thing, or with a field a part of one.
type ImportPlace struct {
	Kind  string `json:"kind"`
	Key   string `json:"key"`
	Field string `json:"field"`
}

// ImportPreview is what an import would do, before its plan is reviewed.
type ImportPreview struct {
	Summary    string           `json:"summary"`
	Counts     []ImportCount    `json:"counts"`  // by kind, those that occur
	Entries    []ImportEntry    `json:"entries"` // at most 1000 of them
	AllEntries int              `json:"allEntries"`
	Conflicts  []ImportConflict `json:"conflicts"`
	Reused     []string         `json:"reused"` // sentences about keys that mean something else in the document
}

// ImportCount says what becomes of the things of a kind: Read = Created + Changed + Same + Refused.
type ImportCount struct {
	Kind    string `json:"kind"`
	Name    string `json:"name"`
	Read    int    `json:"read"`
	Created int    `json:"created"`
	Changed int    `json:"changed"`
	Same    int    `json:"same"`
	Refused int    `json:"refused"`
	Removed int    `json:"removed"`
	Left    int    `json:"left"`
}

// ImportEntry is a thing that does not stay the same, or is not in the document.
type ImportEntry struct {
	Place    ImportPlace `json:"place"`
	Name     string      `json:"name"`
	What     string      `json:"what"`     // the kind, in words
	Fate     string      `json:"fate"`     // added, updated, refused, removed, left
	Sentence string      `json:"sentence"` // what becomes of it, and why
	Fields   []FieldView `json:"fields"`   // what differs; of what is refused: what the document asks for
}

// ImportConflict is a field, or a whole thing, that was changed here and in the document, each
// to something else.
type ImportConflict struct {
	Place  ImportPlace `json:"place"`
	Name   string      `json:"name"`
	What   string      `json:"what"`
	Field  string      `json:"field"` // in words; empty for the whole
	Base   string      `json:"base"`
	Ours   string      `json:"ours"`
	Theirs string      `json:"theirs"`
	Takes  bool        `json:"takes"` // the document wins
}
