package app

// CatalogueView is what a product offers to be permitted, as a consultant models it.
type CatalogueView struct {
	Product string           `json:"product"`
	Areas   []CatalogueArea  `json:"areas"`
	AddOns  []CatalogueExtra `json:"addOns"`
	Kinds   []string         `json:"kinds"`   // the kinds of group in use, for a requirement at one
	Screens []ScreenChoice   `json:"screens"` // what a permission may open in Rolebook
}

// CatalogueArea is a heading of the catalogue with its permissions in the order shown.
type CatalogueArea struct {
	Key         string                `json:"key"`
	Name        string                `json:"name"`
	Permissions []CataloguePermission `json:"permissions"`
	Barred      string                `json:"barred"` // why it cannot go with all that is in it; empty when it can
}

// CataloguePermission is a permission with what is to know before it is changed.
type CataloguePermission struct {
	Key    string         `json:"key"`
	Form   PermissionForm `json:"form"`
	Facts  []string       `json:"facts"` // whose data it shows, what it needs, what it opens: sentences
	Marks  []MarkView     `json:"marks"`
	Needs  []string       `json:"needs"`  // names of what it needs too, the add-on or plan last
	Levels []string       `json:"levels"` // the levels it offers, least first
	Roles  int            `json:"roles"`  // roles that hold it
	Barred string         `json:"barred"` // why it cannot be removed; empty when it can
}

// CatalogueExtra is an add-on or plan.
type CatalogueExtra struct {
	Key    string   `json:"key"`
	Name   string   `json:"name"`
	Has    bool     `json:"has"`    // the organisation has it
	Needed []string `json:"needed"` // names of the permissions that need it
	Barred string   `json:"barred"` // why it cannot be removed; empty when it can
}

// ScreenChoice is a screen of Rolebook that a permission may open.
type ScreenChoice struct {
	Key  string `json:"key"`
	Name string `json:"name"`
}

// PermissionForm is what can be entered about a permission.
type PermissionForm struct {
	Name         string           `json:"name"`
	Key          string           `json:"key"` // of a new one; empty = made from area and name
	Area         string           `json:"area"`
	Description  string           `json:"description"`
	Scope        string           `json:"scope"` // none, groups, goals
	Editable     bool             `json:"editable"`
	DateFiltered bool             `json:"dateFiltered"`
	AddOn        string           `json:"addOn"`
	Requires     []RequirementRow `json:"requires"`
	Restricted   bool             `json:"restricted"`
	APIOnly      bool             `json:"apiOnly"`
	Sensitive    bool             `json:"sensitive"`
	Governs      []string         `json:"governs"`
}

// RequirementRow is a permission that is needed too, with a kind at the nearest group of it above.
type RequirementRow struct {
	Permission string `json:"permission"`
	At         string `json:"at"`
}

// PermissionCheck is what a form would come to, while it is filled in.
type PermissionCheck struct {
	Key      string      `json:"key"`
	Levels   []string    `json:"levels"`   // what roles may be given on it, least first
	Problems []FieldNote `json:"problems"` // why it cannot be like this
	Notes    []FieldNote `json:"notes"`    // what it would bring about
}

// FieldNote is a sentence that belongs beside a field of a form. Field is the field's json name.
type FieldNote struct {
	Field    string `json:"field"`
	Sentence string `json:"sentence"`
}
