package app

import "rolebook/backend/exchange"

// sheetWords are about tables that leave and come in.
type sheetWords struct {
	headings   exchange.Headings
	why        map[exchange.Code]string // of every code
	mend       map[exchange.Code]string // of those about which something can be done
	near       map[exchange.Code]string // in place of mend when something near is known
	separators map[rune]string
	encodings  map[exchange.Encoding]string

	text     string // {separator} {encoding}
	workbook string // {sheet}
	rows     plural
	ignored  string // {columns}
	sheet    string // name of the sheet of a workbook that is written

	groups, people         map[exchange.Outcome]fateWords
	newEmpty, groupThere   string // {group}
	newWith, joins         map[exchange.MemberKind]string
	memberThere            string // {group} {member}
	personThere            string
	fromTo, set, cleared   string // {column} {before} {after}
	groupsFile, peopleFile string // {name} of the set-up
	groupsLeft, peopleLeft string // in the history
}

// fateWords are what is said of an outcome: of one row, and of many together.
type fateWords struct {
	word    string
	counted plural
}

// cause is why something is refused or worth a look, and what to do.
func (l *language) cause(c exchange.Cause) (why, mend string) {
	w := l.sheets
	words := exchange.Words{Why: w.why[c.Code], Mend: w.mend[c.Code], Near: w.near[c.Code]}
	why, mend = c.Say(map[exchange.Code]exchange.Words{c.Code: words}, w.headings)
	if mend != "" {
		mend = capital(mend)
	}
	return PlainLine(capital(why)), PlainLine(mend)
}

// causeWords takes apart what package exchange says of its codes.
func causeWords(said map[exchange.Code]exchange.Words) (why, mend, near map[exchange.Code]string) {
	why, mend, near = map[exchange.Code]string{}, map[exchange.Code]string{}, map[exchange.Code]string{}
	for code, words := range said {
		why[code] = words.Why
		if words.Mend != "" {
			mend[code] = words.Mend
		}
		if words.Near != "" {
			near[code] = words.Near
		}
	}
	return why, mend, near
}

// SheetCommandWords are what the command line says of tables.
type SheetCommandWords struct {
	Row, Who, Fate, Detail string // heads of columns
	Leaves, Comes          string // {name} {file}, {file} {found}
	More                   plural
	Unread                 Trouble // {file} {why} {mend}

	BadJob          string  // {job}
	NoRole          Trouble // {role} {near}
	Sent, Cancelled string  // {user} {email}
}
