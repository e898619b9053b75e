package exchange_test

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/exchange"
	"rolebook/backend/rbac"
)

// thousand draws rows of which none is empty, with every kind of cell.
func thousand(t *rapid.T) [][]string {
	rows := make([][]string, 1000)
	for i := range rows {
		rows[i] = []string{fmt.Sprint(i), cells.Draw(t, "cell"), cells.Draw(t, "cell")}
	}
	return rows
}

func TestAThousandRowsComeBackTheSame(t *testing.T) {
	for name, write := range map[string]func(io.Writer, [][]string) error{
		"for programs": exchange.AsText(exchange.Dialect{}),
		"for Excel":    exchange.AsText(exchange.Dialect{Separator: ';', Mark: true}),
		"by tabs":      exchange.AsText(exchange.Dialect{Separator: '\t'}),
		"workbook":     exchange.AsWorkbook,
	} {
		t.Run(name, func(t *testing.T) {
			rows := rapid.Custom(thousand).Example(7)
			back, numbers, err := exchange.Back(rows, write)
			require.NoError(t, err)
			require.Equal(t, rows, back)
			assert.Equal(t, []int{2, 1001}, []int{numbers[0], numbers[999]})
		})
	}
}

func TestRowsAreNumberedAsASpreadsheetShowsThem(t *testing.T) {
	sheet, err := exchange.ReadGroups([]byte("\n\ngroup_name,member_id\r\n\r\nA,1\r\n\"B\r\n\nB\",2\r\n,\r\nC,3\r\n"))
	require.NoError(t, err)
	var rows []int
	for _, fate := range sheet.Fates(&rbac.SetUp{}) {
		rows = append(rows, fate.Row)
	}
	assert.Equal(t, []int{5, 6, 8}, rows)
	assert.Equal(t, 3, sheet.Rows)
}

func TestOnlyKnownSeparatorsAreWritten(t *testing.T) {
	err := exchange.WriteGroups(io.Discard, &rbac.SetUp{}, exchange.Dialect{Separator: '|'})
	require.ErrorIs(t, err, rbac.ErrInvalid)
}

func TestATextAWorkbookCannotHoldIsRefusedNotCut(t *testing.T) {
	for name, cell := range map[string]string{"long": strings.Repeat("ä", 32_768), "not for XML": "a\uFFFF", "control": "a\x01"} {
		t.Run(name, func(t *testing.T) {
			_, _, err := exchange.Back([][]string{{cell, "", ""}}, exchange.AsWorkbook)
			require.ErrorIs(t, err, rbac.ErrInvalid)
		})
	}
	_, _, err := exchange.Back([][]string{{strings.Repeat("ä", 32_767), "", ""}}, exchange.AsWorkbook)
	require.NoError(t, err)
}

// cause is why a file cannot be read.
func cause(t *testing.T, err error) exchange.Cause {
	t.Helper()
	var unreadable *exchange.Unreadable
	require.ErrorAs(t, err, &unreadable)
	require.ErrorIs(t, err, rbac.ErrInvalid)
	require.Contains(t, err.Error(), "table: ")
	return unreadable.Cause
}

func TestAFileThatIsNoTableIsRefusedWithItsReason(t *testing.T) {
	heading := "group_name,member_type,member_id\n"
	for name, c := range map[string]struct {
		file string
		want exchange.Cause
	}{
		"nothing":              {"", exchange.Cause{Code: exchange.Empty}},
		"only a mark":          {"\ufeff", exchange.Cause{Code: exchange.Empty}},
		"only spaces":          {" \r\n\t", exchange.Cause{Code: exchange.Empty}},
		"only separators":      {",,\n,,\n", exchange.Cause{Code: exchange.Empty}},
		"picture":              {"\x89PNG\r\n\x1a\n\x00\x00", exchange.Cause{Code: exchange.NotATable}},
		"program":              {"\x7fELF\x02\xff", exchange.Cause{Code: exchange.NotATable}},
		"UTF-16 unmarked":      {"g\x00r\x00", exchange.Cause{Code: exchange.NotATable}},
		"UTF-16 cut":           {"\xff\xfeg\x00r", exchange.Cause{Code: exchange.BadEncoding}},
		"half a surrogate":     {"\xff\xfe\x00\xd8", exchange.Cause{Code: exchange.BadEncoding}},
		"no letters of 1252":   {heading + "\x81\xfc", exchange.Cause{Code: exchange.BadEncoding}},
		"older workbook":       {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on", exchange.Cause{Code: exchange.OldWorkbook}},
		"quotes":               {heading + "A,User,x\nA \"B\" C,User,x\n", exchange.Cause{Code: exchange.BadQuotes, Row: 3, Value: "3"}},
		"quote never closed":   {heading + "\"A,User,x\n", exchange.Cause{Code: exchange.BadQuotes, Row: 2, Value: "2"}},
		"no group column":      {"name,member_id\nA,x\n", exchange.Cause{Code: exchange.NoColumn, Column: exchange.GroupName}},
		"misspelt column":      {"group_name,membr_id\nA,x\n", exchange.Cause{Code: exchange.NoColumn, Column: exchange.MemberID, Near: "membr_id"}},
		"column twice":         {"group_name,member_id,Member ID\nA,x,y\n", exchange.Cause{Code: exchange.ColumnTwice, Row: 1, Column: exchange.MemberID, Value: "Member ID"}},
		"heading far down":     {strings.Repeat("x,y\n", 10) + heading, exchange.Cause{Code: exchange.NoColumn, Column: exchange.GroupName}},
		"columns without end":  {heading + "A" + strings.Repeat(",x", 300) + "\n", exchange.Cause{Code: exchange.TooManyColumns, Row: 2, Limit: 256}},
		"a cell without end":   {heading + "A,User," + strings.Repeat("ö", 32_768) + "\n", exchange.Cause{Code: exchange.CellTooLong, Row: 2, Limit: 32_767}},
		"rows without end":     {heading + strings.Repeat("A,User,x\n", 100_001), exchange.Cause{Code: exchange.TooManyRows, Limit: 100_000}},
		"larger than any file": {heading + strings.Repeat(" ", 10<<20), exchange.Cause{Code: exchange.TooLarge, Limit: 10 << 20}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := exchange.ReadGroups([]byte(c.file))
			assert.Equal(t, c.want, cause(t, err))
		})
	}
}

func TestColumnsThatAreNotUsedAreNamed(t *testing.T) {
	sheet, err := exchange.ReadGroups([]byte("group_name;member_id;Shoe size;\nA;x;42;\n"))
	require.NoError(t, err)
	assert.Equal(t, []string{"Shoe size"}, sheet.Ignored)
	assert.Equal(t, ';', sheet.Separator)
}

func TestWhatIsWrittenForExcelBeginsWithItsMark(t *testing.T) {
	var file bytes.Buffer
	require.NoError(t, exchange.WriteGroups(&file, &rbac.SetUp{}, exchange.Dialect{Separator: ';', Mark: true}))
	assert.Equal(t, "\ufeffgroup_name;member_type;member_id\n", file.String())
}
