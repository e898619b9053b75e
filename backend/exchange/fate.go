package exchange

// Outcome is what becomes of a row.
type Outcome string

// The outcomes.
const (
	Created Outcome = "created" // a group or a person that is not there yet
	Added   Outcome = "added"   // a member to a group that is there
	Changed Outcome = "changed" // a person who is there
	Same    Outcome = "same"    // there already
	Refused Outcome = "refused" // Cause says why
)

// Outcomes lists every outcome in the order shown.
var Outcomes = []Outcome{Created, Added, Changed, Same, Refused}

// Counts is how many rows have an outcome: Read is their sum (promise P31).
type Counts struct {
	Read, Created, Added, Changed, Same, Refused int
}

func (c *Counts) count(o Outcome) {
	c.Read++
	switch o {
	case Created:
		c.Created++
	case Added:
		c.Added++
	case Changed:
		c.Changed++
	case Same:
		c.Same++
	case Refused:
		c.Refused++
	}
}
