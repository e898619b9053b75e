package exchange

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"rolebook/backend/rbac"
)

// The limits of a table.
const (
	MaxBytes   = 10 << 20
	maxRows    = 100_000
	maxColumns = 256
	maxCell    = 32_767 // characters, as in a spreadsheet
	maxPreface = 10     // rows that may stand before or be the heading
)

// Column is a column that a table may have.
type Column string

// Table is how a table was found.
type Table struct {
	Encoding  Encoding // of a text; empty for a workbook
	Separator rune     // of a text; 0 for a workbook
	Sheet     string   // the sheet of a workbook that was read
	Ignored   []string // headings of columns that are not used
	Rows      int      // rows below the heading that say something
}

// form is which columns a kind of table may have and which it must have.
type form struct {
	columns  []Column // in the order written
	headings map[Column][]string
	needs    [][]Column // of each, one
}

// row is one row of a table, its cells in the order of the form's columns.
type row struct {
	number int // as a spreadsheet shows it
	cells  []string
	beyond bool // something stands where no heading is
}

// intake takes in the rows of a table: those before the heading are passed over, empty ones
// and columns that are not used left out.
type intake struct {
	form    *form
	table   Table
	preface [][]string
	columns []int // place in the form's columns, by place in the table; -1 = not used; nil = no heading yet
	rows    []row

	from1904 bool // how a workbook counts days
}

// read takes in a whole file, a workbook or a text.
func (f *form) read(file []byte) (*intake, error) {
	in := &intake{form: f}
	switch {
	case len(file) > MaxBytes:
		return nil, unreadable(Cause{Code: TooLarge, Limit: MaxBytes})
	case len(bytes.TrimSpace(file)) == 0:
		return nil, unreadable(Cause{Code: Empty})
	case bytes.HasPrefix(file, oldWorkbook):
		return nil, unreadable(Cause{Code: OldWorkbook})
	case bytes.HasPrefix(file, packed):
		return in, in.workbook(file)
	}
	return in, in.text(file)
}

// take takes the next row that is not empty.
func (in *intake) take(number int, cells []string) error {
	switch {
	case !slices.ContainsFunc(cells, filled):
		return nil
	case len(cells) > maxColumns:
		return unreadable(Cause{Code: TooManyColumns, Row: number, Limit: maxColumns})
	case slices.ContainsFunc(cells, tooLong):
		return unreadable(Cause{Code: CellTooLong, Row: number, Limit: maxCell})
	case in.columns == nil:
		return in.takeHeading(number, cells)
	case len(in.rows) == maxRows:
		return unreadable(Cause{Code: TooManyRows, Limit: maxRows})
	}
	r := row{number: number, cells: make([]string, len(in.form.columns))}
	for i, cell := range cells {
		switch {
		case i >= len(in.columns):
			r.beyond = r.beyond || filled(cell)
		case in.columns[i] >= 0:
			r.cells[in.columns[i]] = strings.Clone(cell)
		}
	}
	if r.beyond || slices.ContainsFunc(r.cells, filled) {
		in.rows = append(in.rows, r)
		in.table.Rows++
	}
	return nil
}

func filled(cell string) bool { return strings.TrimSpace(cell) != "" }

func tooLong(cell string) bool { return len(cell) > maxCell && utf8.RuneCountInString(cell) > maxCell }

// takeHeading takes a row as the heading if it names all columns that are needed.
func (in *intake) takeHeading(number int, cells []string) error {
	if in.form.missing(cells) != nil {
		if in.preface = append(in.preface, slices.Clone(cells)); len(in.preface) == maxPreface {
			return in.noHeading()
		}
		return nil
	}
	in.columns = make([]int, len(cells))
	seen := map[int]bool{}
	for i, cell := range cells {
		at := in.form.place(cell)
		if at >= 0 && seen[at] {
			return unreadable(Cause{Code: ColumnTwice, Row: number, Column: in.form.columns[at], Value: strings.TrimSpace(cell)})
		}
		if in.columns[i] = at; at >= 0 {
			seen[at] = true
		} else if filled(cell) {
			in.table.Ignored = append(in.table.Ignored, strings.TrimSpace(cell))
		}
	}
	return nil
}

// done is the error of a table without a heading.
func (in *intake) done() error {
	if in.columns == nil {
		return in.noHeading()
	}
	return nil
}

// noHeading says which column is missing from the row that is most like a heading.
func (in *intake) noHeading() error {
	if len(in.preface) == 0 {
		return unreadable(Cause{Code: Empty})
	}
	best := slices.MaxFunc(in.preface, func(a, b []string) int { return in.form.known(a) - in.form.known(b) })
	missing := in.form.missing(best)
	c := Cause{Code: NoColumn, Column: missing[0]}
	var names []string
	for _, column := range missing {
		names = append(names, in.form.headings[column]...)
	}
	for _, cell := range best {
		if in.form.place(cell) < 0 && rbac.Nearest(folded(cell), names) != "" {
			c.Near = strings.TrimSpace(cell)
			break
		}
	}
	return unreadable(c)
}

// missing is a need that a row of headings does not meet; nil when it meets all.
func (f *form) missing(cells []string) []Column {
	for _, need := range f.needs {
		met := slices.ContainsFunc(cells, func(cell string) bool {
			at := f.place(cell)
			return at >= 0 && slices.Contains(need, f.columns[at])
		})
		if !met {
			return need
		}
	}
	return nil
}

// known counts the headings of a row that the form knows.
func (f *form) known(cells []string) (n int) {
	for _, cell := range cells {
		if f.place(cell) >= 0 {
			n++
		}
	}
	return n
}

// place is where the column of a heading stands in the form; -1 for a heading it does not know.
func (f *form) place(heading string) int {
	name := folded(heading)
	if name == "" {
		return -1
	}
	return slices.IndexFunc(f.columns, func(c Column) bool { return slices.Contains(f.headings[c], name) })
}

// of is the cell of a column.
func (f *form) of(r row, c Column) string { return r.cells[slices.Index(f.columns, c)] }

// folded is a word as headings and words of a closed set compare: its letters and digits, lower-case.
func folded(word string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, word)
}
