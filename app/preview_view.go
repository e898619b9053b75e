package app

// PreviewQuestion asks what somebody sees, perhaps at another time, from elsewhere, or with
// some of their roles only.
type PreviewQuestion struct {
	User      string   `json:"user"`    // e-mail
	Time      string   `json:"time"`    // RFC 3339; empty = now
	Channel   string   `json:"channel"` // ui or api; empty = ui
	Address   string   `json:"address"` // an IP address; empty = not known
	SomeRoles bool     `json:"someRoles"`
	Roles     []string `json:"roles"` // the active ones, where only some are
}

// PreviewView is the client's product as somebody sees it: nothing that is hidden from them is
// in Areas (checklist 48, 152).
type PreviewView struct {
	Email    string         `json:"email"`
	Name     string         `json:"name"`
	Product  string         `json:"product"`
	Sentence string         `json:"sentence"` // `12 of 53 permissions are open to Vera Sander`
	Blocked  []string       `json:"blocked"`  // why they see nothing at all: sentences
	Areas    []PreviewArea  `json:"areas"`    // those with something in them
	Roles    []PreviewRole  `json:"roles"`
	Groups   string         `json:"groups"`   // whose data: `Sales, Support`
	Extras   []PreviewExtra `json:"extras"`   // what they would see with an add-on that is not there
	Rolebook []PageCard     `json:"rolebook"` // the pages of Rolebook itself that are open to them
}

// PreviewArea is a heading of the navigation.
type PreviewArea struct {
	Key   string       `json:"key"`
	Name  string       `json:"name"`
	Items []PreviewRow `json:"items"`
}

// PreviewRow is something they may open.
type PreviewRow struct {
	Permission string `json:"permission"`
	Name       string `json:"name"`
	Level      string `json:"level"`
	Edit       bool   `json:"edit"`
	Whose      string `json:"whose"`   // whose data, where it is limited
	Filters    string `json:"filters"` // date filters on offer, of a live-data dashboard
	Roles      string `json:"roles"`   // through which roles
}

// PreviewRole is a role they have.
type PreviewRole struct {
	Key    string `json:"key"`
	Name   string `json:"name"`
	Detail string `json:"detail"` // `for Sales, until 1 March 2027`; may be empty
	When   string `json:"when"`   // now, later or over
}

// PreviewExtra is an add-on or plan that the organisation does not have, and what would be open with it.
type PreviewExtra struct {
	Name        string   `json:"name"`
	Permissions []string `json:"permissions"`
}
