package app

import (
	"strconv"
	"time"

	"rolebook/backend/access"
	"rolebook/backend/course"
	"rolebook/backend/lab"
	"rolebook/backend/plan"
)

// TellFindings are all that is found in a set-up, in sentences, gravest first. Those with a
// mend have numbers from 1 on. It can be given up.
func (d *Desk) TellFindings(ix *access.Index, at time.Time) ([]FindingView, error) {
	w := spoken().progress
	return during(d.session, w.among(w.looking, len(ix.SetUp().Users)), func(on *course.Course) ([]FindingView, error) {
		return tellFindings(on, ix, at), on.Err()
	})
}

func tellFindings(on *course.Course, ix *access.Index, at time.Time) []FindingView {
	t := tell(ix.SetUp())
	t.on = on
	views := t.viewFindings(lab.Findings(on, ix, at), at)
	n := 0
	for i := range views {
		if views[i].ID != "" {
			n++
			views[i].ID = strconv.Itoa(n)
		}
	}
	return views
}

// ClassNamed is a class of findings as a heading.
func ClassNamed(c plan.Class) string { return spoken().foundAlone.classes[c] }

// NothingFound says that there is nothing to mend.
func NothingFound() string { return spoken().foundAlone.nothing }

// NoFinding is a number that no finding with a mend has.
func NoFinding(n int) error {
	return Trouble(spoken().foundAlone.noNumber).With("n", number(n))
}

// foundWords are about findings where they stand in a list of their own.
type foundWords struct {
	classes  map[plan.Class]string
	nothing  string
	noNumber Trouble // {n}
}
