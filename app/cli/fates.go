package cli

import (
	"fmt"
	"strconv"
	"strings"

	"rolebook/app"
	"rolebook/backend/plan"
)

// fates is what becomes of what is in a file, for programs: all but what stays the same.
type fates struct {
	Base      int                  `json:"base"` // the entry it was merged from; 0 = the file as it is
	Counts    []app.ImportCount    `json:"counts"`
	Left      []app.ImportEntry    `json:"left"`    // not in the file, and staying; the first of those counted
	Refused   []app.ImportEntry    `json:"refused"` // asked for by the file, and not done; likewise
	Conflicts []app.ImportConflict `json:"conflicts"`
	Reused    []string             `json:"reused"` // keys that mean something else in the file
}

func fatesOf(preview *app.ImportPreview, base int) fates {
	f := fates{
		Base: base, Counts: preview.Counts, Left: []app.ImportEntry{}, Refused: []app.ImportEntry{},
		Conflicts: preview.Conflicts, Reused: preview.Reused,
	}
	for _, e := range preview.Entries {
		switch plan.Fate(e.Fate) {
		case plan.Left:
			f.Left = append(f.Left, e)
		case plan.Refused:
			f.Refused = append(f.Refused, e)
		}
	}
	return f
}

// sayFates is what a plan does not say of an import, as text to go under it.
func sayFates(f fates, bases []app.ImportBase) string {
	w := app.Commands().Import
	var b strings.Builder
	part := func(head string, lines []string) {
		if len(lines) > 0 {
			fmt.Fprintf(&b, "\n%s\n", head)
			list(&b, lines)
		}
	}
	part(w.Conflicts, conflictLines(f.Conflicts))
	part(w.Reused, f.Reused)
	part(w.Refused, entryLines(f.Refused, totalOf(f.Counts, func(n app.ImportCount) int { return n.Refused })))
	part(w.Left, entryLines(f.Left, totalOf(f.Counts, func(n app.ImportCount) int { return n.Left })))
	for _, base := range bases {
		if f.Base != 0 && base.Seq == f.Base {
			fmt.Fprintf(&b, "\n%s\n", app.Fill(w.Base, "entry", strconv.Itoa(base.Seq), "title", base.Title))
		}
	}
	return b.String()
}

func conflictLines(conflicts []app.ImportConflict) []string {
	w := app.Commands().Import
	var lines []string
	for _, c := range conflicts {
		template := w.OursWins
		if c.Takes {
			template = w.TheirsWins
		}
		lines = append(lines, app.Fill(template, "what", c.What, "name", c.Name, "field", c.Field, "ours", c.Ours, "theirs", c.Theirs))
	}
	return lines
}

// entriesSaid is how many entries the text names; the rest is counted.
const entriesSaid = 200

func entryLines(entries []app.ImportEntry, total int) []string {
	w := app.Commands().Import
	var lines []string
	for _, e := range entries[:min(len(entries), entriesSaid)] {
		lines = append(lines, app.Fill(w.Entry, "what", e.What, "name", e.Name, "key", e.Place.Key))
	}
	if rest := total - len(lines); rest > 0 {
		lines = append(lines, w.More.Of(rest))
	}
	return lines
}

func totalOf(counts []app.ImportCount, of func(app.ImportCount) int) int {
	total := 0
	for _, n := range counts {
		total += of(n)
	}
	return total
}
