package app

// OverviewView is a set-up at a glance.
type OverviewView struct {
	Name        string        `json:"name"`
	Product     string        `json:"product"` // the catalogue's name
	Notes       string        `json:"notes"`
	Clock       string        `json:"clock"` // why the clock of this computer is not believed; empty when it is
	People      int           `json:"people"`
	Statuses    []Count       `json:"statuses"` // of the people, those that occur
	Roles       int           `json:"roles"`
	Custom      int           `json:"custom"` // roles that are not built in
	Groups      int           `json:"groups"`
	Permissions int           `json:"permissions"`
	Findings    []FindingView `json:"findings"` // gravest first, at most 100 of them
	Classes     []Count       `json:"classes"`  // findings in each of the four classes
	Steps       []string      `json:"steps"`    // what to do next, at most three: groups, people, views, roles, export
}
