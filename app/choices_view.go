package app

// PersonChoices are the first of the people who fit what was typed.
type PersonChoices struct {
	People []PersonChoice `json:"people"`
	Total  int            `json:"total"` // how many fit
}

// PersonChoice is a person as a picker offers them.
type PersonChoice struct {
	Email  string `json:"email"`
	Name   string `json:"name"`
	Role   string `json:"role"` // name of the primary one; empty = none
	Status string `json:"status"`
}

// RoleChoice is a role as a picker and its card offer it (checklist 22).
type RoleChoice struct {
	Key          string `json:"key"`
	Name         string `json:"name"`
	Portal       string `json:"portal"`
	Description  string `json:"description"`
	BestFor      string `json:"bestFor"`
	KeyFunctions string `json:"keyFunctions"`
	Limitations  string `json:"limitations"`
	People       int    `json:"people"` // how many are assigned it
	Opens        int    `json:"opens"`  // how many permissions it holds, at whatever level
	Of           int    `json:"of"`     // all permissions
	BuiltIn      bool   `json:"builtIn"`
	Owner        bool   `json:"owner"`
	Restricted   bool   `json:"restricted"`
	NeedsGroups  bool   `json:"needsGroups"` // shows only the data of viewable groups
	WhyNoGroups  string `json:"whyNoGroups"` // why there are no groups to choose; empty when NeedsGroups
	WhyNoGoals   string `json:"whyNoGoals"`  // why goals cannot be set with it; empty when they can
}

// GroupChoice is a group as a picker offers it. Groups come parents first, brothers by name.
type GroupChoice struct {
	Key       string `json:"key"`
	Name      string `json:"name"`
	Kind      string `json:"kind"`
	Parent    string `json:"parent"` // key; empty at the top
	Path      string `json:"path"`   // names of those above it, from the top; empty at the top
	Users     int    `json:"users"`
	Computers int    `json:"computers"`
}

// PermissionChoice is a permission as a picker offers it, in the order of the catalogue.
type PermissionChoice struct {
	Key        string `json:"key"`
	Name       string `json:"name"`
	Area       string `json:"area"` // name
	Scope      string `json:"scope"`
	Editable   bool   `json:"editable"`
	Restricted bool   `json:"restricted"`
	Sensitive  bool   `json:"sensitive"`
	Missing    string `json:"missing"` // name of the add-on the organisation does not have; empty when there is none
}
