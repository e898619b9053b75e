package exchange

import (
	"io"
	"time"

	"rolebook/backend/rbac"
)

// WritePeopleWorkbook writes what WritePeople writes as a workbook with one sheet of that
// name. A text that a workbook cannot hold is ErrInvalid.
func WritePeopleWorkbook(w io.Writer, s *rbac.SetUp, zone *time.Location, headings Headings, sheet string) error {
	return writeWorkbook(w, sheet, peopleRows(s, zone, headings))
}
