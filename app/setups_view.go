package app

// SetUpList is every set-up of the data folder, the one used last first.
type SetUpList struct {
	SetUps []SetUpCard `json:"setUps"`
	Folder string      `json:"folder"` // where they are kept
}

// SetUpCard is one set-up of the data folder.
type SetUpCard struct {
	ID      string    `json:"id"` // names it in every call
	Name    string    `json:"name"`
	Product string    `json:"product"`           // the catalogue's name
	People  int       `json:"people"`            // -1 when not known without opening it
	Roles   int       `json:"roles"`             // likewise
	Groups  int       `json:"groups"`            // likewise
	Used    string    `json:"used"`              // RFC 3339, when it was last changed
	Open    bool      `json:"open"`              // in this Rolebook
	Locked  bool      `json:"locked"`            // it has a passphrase
	Trouble *AppError `json:"trouble,omitempty"` // why it cannot be opened
}

// TemplateCard is a shipped set-up to start from.
type TemplateCard struct {
	Key         string         `json:"key"`
	File        string         `json:"file"` // id of the document it was read from; empty = shipped
	Name        string         `json:"name"`
	Product     string         `json:"product"`
	Description string         `json:"description"`
	Roles       []TemplateRole `json:"roles"`
	Peek        []PeekRow      `json:"peek"` // its matrix, for a look before choosing
}

// TemplateRole is a role card.
type TemplateRole struct {
	Key         string `json:"key"`
	Name        string `json:"name"`
	Portal      string `json:"portal"`
	Description string `json:"description"`
	BestFor     string `json:"bestFor"`
	Owner       bool   `json:"owner"` // what who creates the set-up gets
}

// PeekRow is a permission with the level of each role, in the order of Roles.
type PeekRow struct {
	Area       string   `json:"area"`
	Permission string   `json:"permission"`
	Levels     []string `json:"levels"`
}

// NewSetUp is what a set-up needs to begin with.
type NewSetUp struct {
	Template  string `json:"template"` // key of a shipped one
	File      string `json:"file"`     // id of a document at hand to take in its place; may be empty
	Name      string `json:"name"`
	Email     string `json:"email"` // of its owner, the first user
	FirstName string `json:"firstName"`
	LastName  string `json:"lastName"`
}
