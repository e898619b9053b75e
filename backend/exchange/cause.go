package exchange

import (
	"cmp"
	"strconv"

	"rolebook/backend/rbac"
)

// Code names why a file, a row or a part of one is refused, or worth a look.
type Code string

// Codes of files that cannot be read.
const (
	TooLarge         Code = "too-large"          // Limit bytes
	Empty            Code = "empty"              //
	NotATable        Code = "not-a-table"        // neither text nor a workbook
	BadEncoding      Code = "encoding"           // no encoding fits
	BadQuotes        Code = "quotes"             // Row, Value the line in the file
	TooManyRows      Code = "too-many-rows"      // Limit
	TooManyColumns   Code = "too-many-columns"   // Row, Limit
	CellTooLong      Code = "cell-too-long"      // Row, Limit characters
	NoColumn         Code = "no-column"          // Column; Near a heading that looks like it
	ColumnTwice      Code = "column-twice"       // Column, Value the second heading
	OldWorkbook      Code = "old-workbook"       // the older form, or one with a password
	DamagedWorkbook  Code = "damaged-workbook"   //
	WorkbookTooLarge Code = "workbook-too-large" // Limit bytes when unpacked, Value the part if it is one
	TooManyParts     Code = "too-many-parts"     // Limit
	StrangePart      Code = "strange-part"       // Value the name of a part that leads elsewhere or stands twice
	NestedFile       Code = "nested-file"        // Value the name of the part
	NoSheet          Code = "no-sheet"           //
)

// Codes of rows of either table.
const (
	TooManyCells   Code = "too-many-cells"  // more cells than there are headings
	SaidBefore     Code = "said-before"     // Row says the same already
	AmbiguousGroup Code = "ambiguous-group" // Value; Near the key to write instead
	Unlawful       Code = "unlawful"        // Problem: a law of the set-up would be broken
)

// Codes of rows of a group table.
const (
	NoGroup       Code = "no-group"        // neither a group nor a member
	InNoGroup     Code = "in-no-group"     // a member without a group: listed, not to be changed
	NameTooLong   Code = "name-too-long"   // Limit characters
	UnknownType   Code = "unknown-type"    // Value, Near
	TooManyGroups Code = "too-many-groups" // Limit
)

// Codes of rows of a sheet of employees.
const (
	NoAddress       Code = "no-address"        //
	NotAnAddress    Code = "not-an-address"    // Value
	AddressLetters  Code = "address-letters"   // Value; Near in plain letters
	SaidOtherwise   Code = "said-otherwise"    // Row says something else of the same person
	NoRole          Code = "no-role"           // a new person needs one
	UnknownRole     Code = "unknown-role"      // Value, Near
	AmbiguousRole   Code = "ambiguous-role"    // Value; Near the key to write instead
	UnknownGroup    Code = "unknown-group"     // Value, Near
	UnknownStatus   Code = "unknown-status"    // Value, Near
	StatusPath      Code = "status-path"       // Value the status there is, Near the one asked for
	NotHere         Code = "not-here"          // Value; Near somebody who is
	UnknownDate     Code = "unknown-date"      // Column, Value
	AmbiguousDate   Code = "ambiguous-date"    // Column, Value: day and month could change places
	EndsBeforeStart Code = "ends-before-start" //
	DateWithoutRole Code = "date-without-role" // dates or a reason for somebody who holds no role
)

// Codes of what is worth a look and refuses nothing.
const (
	LooksLike    Code = "looks-like"     // Value the address, Near one that looks the same
	SameName     Code = "same-name"      // Value the name, Near the address of who has it
	MixedScript  Code = "mixed-script"   // Value
	UnknownJob   Code = "unknown-job"    // Value a job code for which no role was chosen
	RoleNotGiven Code = "role-not-given" // Value the role of somebody who leaves
)

// Cause is why something is refused or worth a look: a code and what it speaks of. Parts that
// the code is not about are empty.
type Cause struct {
	Code    Code
	Value   string // what stands there
	Near    string // what was probably meant; may be empty
	Row     int    // the row it speaks of
	Column  Column
	Limit   int
	Problem *rbac.Problem
}

// Parts are the names in the templates of English and what they stand for here: name, value,
// name, value. Columns are called as the headings call them, else in English.
func (c Cause) Parts(headings Headings) []string {
	parts := []string{
		"value", c.Value, "near", c.Near, "row", strconv.Itoa(c.Row), "limit", strconv.Itoa(c.Limit),
		"megabytes", strconv.Itoa(c.Limit >> 20), "column", cmp.Or(headings[c.Column], EnglishHeadings[c.Column]),
	}
	if c.Problem != nil {
		parts = append(parts, "problem", c.Problem.Message, "mend", c.Problem.Mend)
	}
	return parts
}

// Unreadable is a file that cannot be read as the table it should be. Nothing of it counts.
type Unreadable struct{ Cause }

// Error is the cause in English.
func (u *Unreadable) Error() string {
	why, _ := u.Say(English, EnglishHeadings)
	return "table: " + why
}

// Unwrap is the kind of error.
func (u *Unreadable) Unwrap() error { return rbac.ErrInvalid }

func unreadable(c Cause) error { return &Unreadable{c} }
