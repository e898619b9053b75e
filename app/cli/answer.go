package cli

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"rolebook/app"
)

// errNo is an answer that is no: it was given already, and only the exit code is left to say so.
var errNo = errors.New("no")

// show gives the answer of a command: the document with --json, the text without.
func (p *program) show(document any, text func(io.Writer)) error {
	if p.json {
		return writeJSON(p.Out, document)
	}
	out := bufio.NewWriter(p.Out)
	text(out)
	return out.Flush()
}

// writeJSON writes a document for programs: indented, with a line feed at its end.
func writeJSON(out io.Writer, document any) error {
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(document)
}

// table writes rows in aligned columns under their heads. Columns in which no row says
// anything are left out.
func table(out io.Writer, heads []string, rows [][]string) {
	filled := make([]bool, len(heads))
	for _, row := range rows {
		for i, cell := range row {
			filled[i] = filled[i] || cell != ""
		}
	}
	columns := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, row := range slices.Concat([][]string{heads}, rows) {
		var cells []string
		for i, cell := range row {
			if filled[i] {
				cells = append(cells, app.PlainLine(cell))
			}
		}
		io.WriteString(columns, strings.TrimRight(strings.Join(cells, "\t"), "\t")+"\n")
	}
	columns.Flush()
}

// list writes lines under a sentence.
func list(out io.Writer, lines []string) {
	for _, line := range lines {
		io.WriteString(out, "  "+app.PlainLine(line)+"\n")
	}
}
