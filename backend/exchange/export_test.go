package exchange

import (
	"bytes"
	"io"
	"slices"
)

// What the tests look at from outside.
var (
	Guarded           = guarded
	GuardedInWorkbook = guardedInWorkbook
	Unguarded         = unguarded
)

const Cuts, FormulaStarts = cuts, formulaStarts

var threeColumns = &form{
	columns:  []Column{"one", "two", "three"},
	headings: map[Column][]string{"one": {"one"}, "two": {"two"}, "three": {"three"}},
	needs:    [][]Column{{"one"}, {"two"}, {"three"}},
}

// Back writes rows of three cells and reads them again.
func Back(rows [][]string, write func(io.Writer, [][]string) error) ([][]string, []int, error) {
	var file bytes.Buffer
	if err := write(&file, append([][]string{{"one", "two", "three"}}, rows...)); err != nil {
		return nil, nil, err
	}
	in, err := threeColumns.read(file.Bytes())
	if err != nil {
		return nil, nil, err
	}
	var cells [][]string
	var numbers []int
	for _, r := range in.rows {
		cells, numbers = append(cells, r.cells), append(numbers, r.number)
	}
	return cells, numbers, nil
}

// AsText and AsWorkbook write rows of any cells.
func AsText(d Dialect) func(io.Writer, [][]string) error {
	return func(w io.Writer, rows [][]string) error { return writeText(w, d, slices.Values(rows)) }
}

func AsWorkbook(w io.Writer, rows [][]string) error {
	return writeWorkbook(nil, w, "Table", slices.Values(rows))
}
