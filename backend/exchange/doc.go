// Package exchange reads and writes other people's formats, one file each: the vendor's group
// table (group_csv.go), the sheet of employees (people_table.go) and the audit log as a table
// (log_csv.go).
//
//	sheet, err := exchange.ReadGroups(file)   // *Unreadable says what is wrong with the file
//	sheet.Fates(setUp)                        // what would become of each row, and why
//	sheet.Edit(setUp)                         // the rows that can be taken over, as one plan.Edit
//
// A table comes as text (comma, semicolon or tab; UTF-8, UTF-16 or what older Windows programs
// write) or as an XLSX workbook, whatever its file is called; the first row that has the needed
// headings counts as the heading. Rows are numbered as a spreadsheet shows them. A row that is
// refused leaves the others as they are. Both fates and edit are worked out against the set-up
// they are given, so a table that was previewed yesterday does today what is right today.
//
// On the way out no cell can be taken for a formula (promise P27); on the way in that guard is
// taken off again, so that what was written comes back the same.
//
// Limits: 10 MB a file, 100 000 rows, 256 columns, 32 767 characters a cell; of a workbook
// 32 MB unpacked, 8 MB a sheet, 1 000 parts, no files in it (promise P26).
//
// Why something is refused is a Cause: a code and its parts. The sentences are made at the edge;
// English holds them in English.
package exchange
