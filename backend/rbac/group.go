package rbac

// Group is a team, region, zone, site or property: monitored people and computers, which
// need not be users of the set-up, under at most one parent group (access-model §1).
type Group struct {
	Key       GroupKey     `json:"key"`
	Name      string       `json:"name"`
	Kind      string       `json:"kind,omitempty"`
	Parent    GroupKey     `json:"parent,omitempty"`
	Users     []Email      `json:"users,omitempty"`     // sorted
	Computers []ComputerID `json:"computers,omitempty"` // sorted
	Source    string       `json:"source,omitempty"`
}

// GroupKinds are the kinds of group Rolebook offers (checklist 147, 184); a file may use others.
var GroupKinds = []string{"team", "region", "zone", "site", "property"}
