package plan

import (
	"maps"

	"rolebook/backend/course"
	"rolebook/backend/rbac"
)

// Together is one edit that does several, each on what the one before it left: a mend with
// what it mends, or somebody's first day. It is trusted if all of them are.
func Together(title string, edits ...Edit) Edit {
	trusted := true
	for _, e := range edits {
		trusted = trusted && e.Trusted
	}
	together := Edit{
		Title: title, Renames: chainedRenames(edits), Trusted: trusted,
		Do:    func(s *rbac.SetUp) (*rbac.SetUp, error) { return doEach(nil, edits, s) },
		Along: func(on *course.Course, s *rbac.SetUp) (*rbac.SetUp, error) { return doEach(on, edits, s) },
	}
	if !trusted {
		together.trusted = func(s *rbac.SetUp) (*rbac.SetUp, error) {
			all := make([]Edit, len(edits))
			for i, e := range edits {
				all[i] = e.Trust()
			}
			return doEach(nil, all, s)
		}
	}
	return together
}

// Trust is the edit as one that comes from a file or the command line, where API-only
// permissions may be granted (access-model §1).
func (e Edit) Trust() Edit {
	if e.trusted != nil {
		e.Do, e.Along, e.trusted = e.trusted, nil, nil
	}
	e.Trusted = true
	return e
}

func doEach(on *course.Course, edits []Edit, s *rbac.SetUp) (*rbac.SetUp, error) {
	for i := range edits {
		if !on.At(course.Merging, i, len(edits)) {
			return nil, course.ErrGivenUp
		}
		next, err := edits[i].do(on, s)
		if err != nil {
			return nil, err
		}
		s = next
	}
	return s, nil
}

// chainedRenames leads from the first address a person had to the last.
func chainedRenames(edits []Edit) rbac.Renames {
	var all rbac.Renames
	for _, e := range edits {
		next := maps.Clone(e.Renames)
		for from, to := range all {
			if last, again := next[to]; again {
				all[from] = last
				delete(next, to)
			}
		}
		if all == nil {
			all = next
		} else {
			maps.Copy(all, next)
		}
	}
	return all
}
