package app

// VerbPerson is who something happens to, as they are.
type VerbPerson struct {
	Email     string   `json:"email"`
	Name      string   `json:"name"`
	Status    string   `json:"status"`
	Holds     string   `json:"holds"`     // status, roles and viewable groups, in a sentence
	CoveredBy []string `json:"coveredBy"` // who covers for them, in sentences
	Why       string   `json:"why"`       // why that cannot happen to them, in a sentence; empty when it can
}

// JobDraft is what somebody is to do: a role by its key, or all that a colleague has.
type JobDraft struct {
	Role     string     `json:"role"`
	Like     string     `json:"like"`     // e-mail address of the colleague; instead of the role
	Chosen   bool       `json:"chosen"`   // with a role: the viewable groups are those chosen here, else they stay
	Views    ViewsDraft `json:"views"`    // those
	HandOver string     `json:"handOver"` // RFC 3339, until when the old roles count as well; empty = they end at once
}

// SubstituteDraft is who covers for somebody or takes over from them.
type SubstituteDraft struct {
	By    string `json:"by"`    // e-mail address; empty = nobody
	From  string `json:"from"`  // RFC 3339; empty = today
	Until string `json:"until"` // RFC 3339, the first instant it no longer counts; empty = for good
	Admit bool   `json:"admit"` // who is only invited is let in with it
}

// LentView is what becomes of a role of whoever is covered for.
type LentView struct {
	Lent     bool   `json:"lent"`
	Sentence string `json:"sentence"`
}

// CoveringView is what a substitute would get.
type CoveringView struct {
	Why   string     `json:"why"`   // why they cannot, in a sentence; empty when they can
	Admit string     `json:"admit"` // what lets somebody in who is only invited; empty for whoever is not
	Link  string     `json:"link"`  // where somebody else can be made ready to; may be empty
	Way   string     `json:"way"`   // what is done there
	Roles []LentView `json:"roles"`
}
