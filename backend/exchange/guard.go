package exchange

import "strings"

// A spreadsheet takes a cell that begins with one of these for a formula (promise P27), and it
// may cut a cell at any separator, at tabs and line breaks when it takes the table for one with
// another separator than it has.
const (
	formulaStarts = "=+-@\t\r\n＝＋－＠"
	cuts          = ",;\t\r\n"
)

// guarded puts an apostrophe before whatever a spreadsheet could take for a formula. Unguarded
// takes exactly these off again: what has apostrophes there already gets one more.
func guarded(cell string) string { return reguard(cell, 0, +1) }

// guardedInWorkbook guards a cell for a workbook, in which texts stay texts: only what
// unguarded would take for a guard needs one.
func guardedInWorkbook(cell string) string { return reguard(cell, 1, +1) }

// unguarded takes the guard off a cell, from whatever kind of file it comes.
func unguarded(cell string) string { return reguard(cell, 1, -1) }

// reguard adds or takes one apostrophe wherever a possible beginning of a cell has at least so
// many of them, followed by what begins a formula.
func reguard(cell string, atLeast, by int) string {
	if !strings.ContainsAny(cell, formulaStarts) {
		return cell
	}
	var b strings.Builder
	begins := true
	for i := 0; i < len(cell); {
		if begins {
			rest := strings.TrimLeft(cell[i:], "'")
			marks := len(cell) - i - len(rest)
			if marks >= atLeast && startsFormula(rest) {
				b.WriteString(strings.Repeat("'", marks+by))
				i += marks
			}
		}
		begins = strings.IndexByte(cuts, cell[i]) >= 0
		b.WriteByte(cell[i])
		i++
	}
	return b.String()
}

func startsFormula(text string) bool {
	for _, r := range text {
		return strings.ContainsRune(formulaStarts, r)
	}
	return false
}
