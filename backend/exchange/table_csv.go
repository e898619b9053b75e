package exchange

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"

	"rolebook/backend/rbac"
)

// Separators are those a text table may have, in the order in which they are tried.
var Separators = []rune{',', ';', '\t'}

// Dialect is how a table is written as text. The zero Dialect is what other programs read:
// commas, UTF-8 without a mark.
type Dialect struct {
	Separator rune // one of Separators; 0 = comma
	Mark      bool // begin with a byte order mark, by which Excel knows UTF-8
}

// text takes in a text table.
func (in *intake) text(file []byte) error {
	text, encoding, err := decode(file)
	if err != nil {
		return err
	}
	if !strings.Contains(text, "\n") {
		text = strings.ReplaceAll(text, "\r", "\n")
	}
	in.table.Encoding = encoding
	in.table.Separator, text = in.form.separator(text)
	if err := in.records(text); err != nil {
		return err
	}
	return in.done()
}

// separator is what parts the cells, and the text without a line that only says so: the one
// under which the most headings are known, else the one that gives the most cells.
func (f *form) separator(text string) (rune, string) {
	if first, rest, _ := strings.Cut(text, "\n"); len(first) >= 5 && strings.EqualFold(first[:4], "sep=") {
		if said := strings.TrimRight(first[4:], "\r"); len(said) == 1 && slices.Contains(Separators, rune(said[0])) {
			return rune(said[0]), rest
		}
	}
	best, most := Separators[0], 0
	for _, s := range Separators {
		known := 0
		r := csv.NewReader(strings.NewReader(text))
		r.Comma, r.FieldsPerRecord = s, -1
		for range maxPreface {
			cells, err := r.Read()
			if err != nil {
				break
			}
			known = max(known, f.known(cells)*maxColumns+min(len(cells), maxColumns-1))
		}
		if known > most {
			best, most = s, known
		}
	}
	return best, text
}

// heldBreak stands for CR LF inside quotes, which encoding/csv would make a mere LF of.
const heldBreak = "\x00\n"

func (in *intake) records(text string) error {
	r := csv.NewReader(strings.NewReader(holdBreaks(text)))
	r.Comma, r.FieldsPerRecord, r.ReuseRecord = in.table.Separator, -1, true
	number, nextLine := 0, 1
	for {
		cells, err := r.Read()
		if err == io.EOF {
			return nil
		}
		var fault *csv.ParseError
		if errors.As(err, &fault) {
			return unreadable(Cause{Code: BadQuotes, Row: number + 1 + fault.StartLine - nextLine, Value: strconv.Itoa(fault.Line)})
		} else if err != nil {
			return err
		}
		line, _ := r.FieldPos(0)
		number += 1 + line - nextLine
		nextLine = line + 1
		for i, cell := range cells {
			nextLine += strings.Count(cell, "\n")
			cells[i] = unguarded(strings.ReplaceAll(cell, heldBreak, "\r\n"))
		}
		if err := in.take(number, cells); err != nil {
			return err
		}
	}
}

func holdBreaks(text string) string {
	if !strings.Contains(text, "\r\n") || !strings.Contains(text, `"`) {
		return text
	}
	parts := strings.Split(text, `"`)
	for i := 1; i < len(parts); i += 2 {
		parts[i] = strings.ReplaceAll(parts[i], "\r\n", heldBreak)
	}
	return strings.Join(parts, `"`)
}

// writeText writes rows as text in which nothing can be taken for a formula.
func writeText(w io.Writer, d Dialect, rows iter.Seq[[]string]) error {
	if d.Separator == 0 {
		d.Separator = Separators[0]
	}
	if !slices.Contains(Separators, d.Separator) {
		return fmt.Errorf("separator %q: %w", d.Separator, rbac.ErrInvalid)
	}
	if d.Mark {
		if _, err := io.WriteString(w, "\ufeff"); err != nil {
			return err
		}
	}
	out := csv.NewWriter(w)
	out.Comma = d.Separator
	for cells := range rows {
		safe := make([]string, len(cells))
		for i, cell := range cells {
			safe[i] = guarded(cell)
		}
		if err := out.Write(safe); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}
