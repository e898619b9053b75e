package exchange

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"rolebook/backend/course"
	"rolebook/backend/rbac"
)

// workbook takes in the first sheet of a workbook that can be seen and has the headings.
func (in *intake) workbook(file []byte) error {
	plain, err := stripped(file)
	if err != nil {
		return err
	}
	book, err := excelize.OpenReader(bytes.NewReader(plain), excelize.Options{
		RawCellValue: true, UnzipSizeLimit: maxUnpacked, UnzipXMLSizeLimit: maxPart,
	})
	if err != nil {
		return unreadable(Cause{Code: DamagedWorkbook})
	}
	defer book.Close()
	props, err := book.GetWorkbookProps()
	if err != nil {
		return unreadable(Cause{Code: DamagedWorkbook})
	}
	none := unreadable(Cause{Code: NoSheet})
	for _, name := range book.GetSheetList() {
		if seen, err := book.GetSheetVisible(name); err != nil || !seen {
			continue
		}
		sheet := &intake{form: in.form, table: Table{Sheet: name}, from1904: props.Date1904 != nil && *props.Date1904}
		err := sheet.sheet(book, name)
		if sheet.columns != nil {
			*in = *sheet
			return err
		}
		if in.preface == nil {
			none, in.preface = err, sheet.preface
		}
	}
	return none
}

func (in *intake) sheet(book *excelize.File, name string) error {
	rows, err := book.Rows(name)
	if err != nil {
		return unreadable(Cause{Code: DamagedWorkbook})
	}
	defer rows.Close()
	for number := 1; rows.Next(); number++ {
		cells, err := rows.Columns()
		if err != nil {
			return unreadable(Cause{Code: DamagedWorkbook})
		}
		for i, cell := range cells {
			cells[i] = unguarded(cell)
		}
		if err := in.take(number, cells); err != nil {
			return err
		}
	}
	if rows.Error() != nil {
		return unreadable(Cause{Code: DamagedWorkbook})
	}
	return in.done()
}

// writeWorkbook writes rows, the heading first, as a workbook with one sheet. Every cell is a
// text. A text that a cell cannot hold is ErrInvalid; as CSV it can be written.
func writeWorkbook(on *course.Course, w io.Writer, sheet string, rows iter.Seq[[]string]) error {
	book := excelize.NewFile()
	defer book.Close()
	if err := book.SetSheetName(book.GetSheetName(0), sheet); err != nil {
		return fmt.Errorf("sheet %q: %w", sheet, rbac.ErrInvalid)
	}
	number := 0
	for cells := range rows {
		number++
		for i, cell := range cells {
			if cell = guardedInWorkbook(cell); cell == "" {
				continue
			}
			if !holdable(cell) {
				return fmt.Errorf("cell of row %d: %w", number, rbac.ErrInvalid)
			}
			at, err := excelize.CoordinatesToCellName(i+1, number)
			if err != nil {
				return err
			}
			if err := book.SetCellStr(sheet, at, cell); err != nil {
				return err
			}
		}
	}
	if err := errors.Join(on.Err(), dress(book, sheet)); err != nil {
		return err
	}
	return book.Write(w)
}

// holdable reports whether a workbook's cell can hold the text: XML has no place for some
// characters, and for no more than so many.
func holdable(cell string) bool {
	return utf8.RuneCountInString(cell) <= maxCell && utf8.ValidString(cell) && !strings.ContainsFunc(cell, func(r rune) bool {
		return r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xFFFE || r == 0xFFFF
	})
}

// dress makes the heading bold and keeps it in sight, in columns wide enough for addresses.
func dress(book *excelize.File, sheet string) error {
	bold, err := book.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	if err != nil {
		return err
	}
	if err := book.SetRowStyle(sheet, 1, 1, bold); err != nil {
		return err
	}
	if err := book.SetColWidth(sheet, "A", "J", 22); err != nil {
		return err
	}
	return book.SetPanes(sheet, &excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"})
}
