package exchange

import "strings"

// Words are what is said of a code, as templates: {value} and the other names of Cause.Parts.
type Words struct {
	Why  string
	Mend string
	Near string // in place of Mend when something near is known
}

// Say is why, and what to do, in the words of a language.
func (c Cause) Say(language map[Code]Words, headings Headings) (why, mend string) {
	parts := c.Parts(headings)
	for i := 0; i < len(parts); i += 2 {
		parts[i] = "{" + parts[i] + "}"
	}
	filler := strings.NewReplacer(parts...)
	w := language[c.Code]
	if c.Near != "" && w.Near != "" {
		w.Mend = w.Near
	}
	return filler.Replace(w.Why), filler.Replace(w.Mend)
}

// English is what is said of every code in English.
var English = map[Code]Words{
	TooLarge:         {Why: "The file is larger than {megabytes} MB.", Mend: "Split the table into several files."},
	Empty:            {Why: "There is nothing in the file.", Mend: "Choose a file with a table in it."},
	NotATable:        {Why: "This is neither a text table nor an Excel workbook.", Mend: "Save the table as CSV or as .xlsx and choose that file."},
	BadEncoding:      {Why: "The letters of this file cannot be read.", Mend: "Save it again as “CSV UTF-8”."},
	BadQuotes:        {Why: "Row {row} has a quotation mark in the wrong place (line {value} of the file).", Mend: "Put the whole cell in quotation marks and double those inside it, or save the table from a spreadsheet."},
	TooManyRows:      {Why: "The table has more than {limit} rows.", Mend: "Split it into several files."},
	TooManyColumns:   {Why: "Row {row} has more than {limit} columns.", Mend: "Delete the columns that are not needed."},
	CellTooLong:      {Why: "A cell of row {row} has more than {limit} characters.", Mend: "Shorten it. If a quotation mark was never closed, close it."},
	NoColumn:         {Why: "There is no column “{column}”.", Mend: "Write “{column}” above the column that holds it, in the first row.", Near: "Write “{column}” in place of “{near}”, if that is what it holds."},
	ColumnTwice:      {Why: "There are two columns for “{column}”; the second is headed “{value}”.", Mend: "Delete one of them, or give it another heading."},
	OldWorkbook:      {Why: "This workbook has a password or is of the form used before 2007 (.xls).", Mend: "Take the password off and save it as .xlsx, or save the table as CSV."},
	DamagedWorkbook:  {Why: "The workbook is damaged.", Mend: "Open it in a spreadsheet and save it again, or save the table as CSV."},
	WorkbookTooLarge: {Why: "Unpacked, the workbook is larger than Rolebook reads ({megabytes} MB).", Mend: "Copy the table alone into a new workbook, or save it as CSV."},
	TooManyParts:     {Why: "The workbook consists of more than {limit} parts.", Mend: "Copy the table alone into a new workbook, or save it as CSV."},
	StrangePart:      {Why: "The workbook has a part called “{value}”, which no spreadsheet writes.", Mend: "Do not use this file. Ask for the table as CSV."},
	NestedFile:       {Why: "There is another file in the workbook: {value}.", Mend: "Copy the table alone into a new workbook, or save it as CSV."},
	NoSheet:          {Why: "The workbook has no sheet that can be seen.", Mend: "Show the sheet with the table and save again."},

	TooManyCells:   {Why: "The row has more cells than there are headings.", Mend: "Put a cell that holds a separator in quotation marks, or remove what stands beside the table."},
	SaidBefore:     {Why: "Row {row} says so already."},
	AmbiguousGroup: {Why: "Several groups are called “{value}”.", Mend: "Write key: and the key of the group instead.", Near: "Write the key of the group instead, such as {near}."},
	Unlawful:       {Why: "{problem}.", Mend: "{mend}"},

	NoGroup:       {Why: "The row names neither a group nor a member.", Mend: "Write the name of the group."},
	InNoGroup:     {Why: "Belongs to no group here; nothing is changed."},
	NameTooLong:   {Why: "The name of the group has more than {limit} characters.", Mend: "Shorten it."},
	UnknownType:   {Why: "“{value}” is not a type of member.", Mend: "Write User for a person or Client for a computer.", Near: "Did you mean {near}?"},
	TooManyGroups: {Why: "The table would create more than {limit} groups.", Mend: "Split it into several files."},

	NoAddress:       {Why: "The row has no e-mail address.", Mend: "Write the e-mail address; people are told apart by it."},
	NotAnAddress:    {Why: "“{value}” is not an e-mail address.", Mend: "Write one like anna@example.com."},
	AddressLetters:  {Why: "“{value}” has characters that e-mail addresses do not have, or that cannot be seen.", Mend: "Type the address again in plain letters.", Near: "Did you mean {near}?"},
	SaidOtherwise:   {Why: "Row {row} says something else of the same person.", Mend: "Leave one row for each person."},
	NoRole:          {Why: "A new person needs a role.", Mend: "Write a role in this row."},
	UnknownRole:     {Why: "There is no role “{value}”.", Mend: "Write the name of a role of this set-up.", Near: "Did you mean {near}?"},
	AmbiguousRole:   {Why: "Several roles are called “{value}”.", Mend: "Write key: and the key of the role instead.", Near: "Write the key of the role instead, such as {near}."},
	UnknownGroup:    {Why: "There is no group “{value}”.", Mend: "Create the group first, or write several with | between them.", Near: "Did you mean {near}?"},
	UnknownStatus:   {Why: "“{value}” is not a status.", Mend: "Write active, invited, suspended or terminated, or leave the cell empty.", Near: "Did you mean {near}?"},
	StatusPath:      {Why: "Somebody who is {value} cannot become {near}.", Mend: "Leave the status empty."},
	NotHere:         {Why: "{value} is not in this set-up, so there is nothing to take away.", Mend: "Check the address.", Near: "Check the address. Did you mean {near}?"},
	UnknownDate:     {Why: "“{value}” in the column “{column}” is not a date.", Mend: "Write it like 2026-12-31 or 31.12.2026."},
	AmbiguousDate:   {Why: "In “{value}” ({column}) day and month could change places.", Mend: "Write it like 2026-12-31 or 31.12.2026."},
	EndsBeforeStart: {Why: "The role would end before it begins.", Mend: "Write a later last day, or an earlier first one."},
	DateWithoutRole: {Why: "The row has dates or a reason, but the person holds no role.", Mend: "Write the role, too."},

	LooksLike:    {Why: "{value} looks like {near}.", Mend: "Make sure that these are two people."},
	SameName:     {Why: "{near} is called {value}, too.", Mend: "Make sure that these are two people."},
	MixedScript:  {Why: "“{value}” mixes letters of different alphabets that look alike.", Mend: "Type the name again if it was copied."},
	UnknownJob:   {Why: "No role is chosen for the job “{value}”; the role stays as it is.", Mend: "Choose a role for this job."},
	RoleNotGiven: {Why: "Leaves, so the role “{value}” is not given."},
}
