package audit

import "fmt"

// Wrong is what is wrong with an entry of a journal.
type Wrong string

// What can be wrong.
const (
	Changed   Wrong = "changed"    // its line does not have the content that was sealed
	Missing   Wrong = "missing"    // the entry is nowhere, later ones are there
	Reordered Wrong = "re-ordered" // the entry stands further on
	Cut       Wrong = "cut"        // the journal ends before it, and it is known to have been saved
)

// Damage is a journal whose chain does not hold: the first entry that is not right, and what
// is wrong with it. Compare with errors.As.
type Damage struct {
	Seq   uint64 // the first entry that is not right
	Wrong Wrong
	Found uint64 // the entry that stands there instead; for Cut the last one known; 0 = none that can be read
	File  string // the journal's file, when it is known
}

// Error names the entry and what is wrong with it.
func (d *Damage) Error() string {
	where := "journal"
	if d.File != "" {
		where = d.File
	}
	switch d.Wrong {
	case Missing:
		if d.Found == 0 {
			return fmt.Sprintf("%s: entry %d is missing", where, d.Seq)
		}
		return fmt.Sprintf("%s: entry %d is missing, entry %d stands in its place", where, d.Seq, d.Found)
	case Reordered:
		return fmt.Sprintf("%s: entry %d is not in its place, entry %d stands there", where, d.Seq, d.Found)
	case Cut:
		return fmt.Sprintf("%s: ends at entry %d, but entry %d had been saved: part of the journal is missing",
			where, d.Seq-1, d.Found)
	}
	return fmt.Sprintf("%s: entry %d was changed or damaged", where, d.Seq)
}
