package app

// GroupList is the tree of groups, parents first, brothers by name.
type GroupList struct {
	Groups []GroupRow `json:"groups"` // with a search: those that fit and all that stand above them
	Total  int        `json:"total"`  // how many groups there are
	Kinds  []string   `json:"kinds"`  // the kinds in use and those on offer
}

// GroupRow is a group in the tree.
type GroupRow struct {
	Key       string   `json:"key"`
	Name      string   `json:"name"`
	Kind      string   `json:"kind"`
	Parent    string   `json:"parent"` // key; empty at the top
	Users     int      `json:"users"`
	Computers int      `json:"computers"`
	Viewers   int      `json:"viewers"`  // how many people may view it
	Findings  []string `json:"findings"` // codes
	Fits      bool     `json:"fits"`     // fits the search, not only something below it
	Because   string   `json:"because"`  // the member that fits, when the name does not
}

// GroupView is everything the panel of a group shows, but its members.
type GroupView struct {
	Key        string          `json:"key"`
	Name       string          `json:"name"`
	Kind       string          `json:"kind"`
	Parent     string          `json:"parent"`
	Path       []GroupName     `json:"path"`  // those above it, from the top
	Below      []GroupName     `json:"below"` // those right under it
	Users      int             `json:"users"`
	Computers  int             `json:"computers"`
	Inside     int             `json:"inside"` // users and computers in it and in all below it
	Source     string          `json:"source"`
	Viewers    []GroupViewer   `json:"viewers"`     // at most 200, by name
	AllViewers int             `json:"allViewers"`  // how many there are
	Setters    int             `json:"goalSetters"` // how many may set goals for it
	Statements []StatementView `json:"statements"`  // those that name it
	Findings   []FindingView   `json:"findings"`
}

// GroupViewer is somebody who may view a group.
type GroupViewer struct {
	Email  string   `json:"email"`
	Name   string   `json:"name"`
	Role   string   `json:"role"` // name of the primary one
	Ways   []string `json:"ways"` // in sentences
	Goals  bool     `json:"goals"`
	Status string   `json:"status"`
	Own    bool     `json:"own"` // has this very group among the viewable ones, so that it can be taken away
}

// MemberQuery asks for a part of a group's members.
type MemberQuery struct {
	Kind   string `json:"kind"` // user or computer
	Text   string `json:"text"`
	Offset int    `json:"offset"`
	Limit  int    `json:"limit"` // 0 = 200
}

// MemberPage is a part of the members of one kind.
type MemberPage struct {
	Members []Member `json:"members"`
	Total   int      `json:"total"` // how many fit
}

// Member is a monitored person or computer.
type Member struct {
	ID     string      `json:"id"`
	Name   string      `json:"name"`   // the id when nothing better is known
	Access bool        `json:"access"` // is a user of this set-up too
	Groups []GroupName `json:"groups"` // those they are members of
}

// GroupDraft is a group to create (checklist 110 to 113).
type GroupDraft struct {
	Name      string   `json:"name"`
	Kind      string   `json:"kind"`
	Parent    string   `json:"parent"`
	Users     []string `json:"users"`
	Computers []string `json:"computers"`
}

// MemberDraft is members to add to a group or to take out of it.
type MemberDraft struct {
	Users     []string `json:"users"`
	Computers []string `json:"computers"`
}
