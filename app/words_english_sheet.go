package app

import "rolebook/backend/exchange"

var englishSheets = newEnglishSheets()

func newEnglishSheets() sheetWords {
	why, mend, near := causeWords(exchange.English)
	return sheetWords{
		headings: exchange.EnglishHeadings, why: why, mend: mend, near: near,
		separators: map[rune]string{',': "commas", ';': "semicolons", '\t': "tabs"},
		encodings: map[exchange.Encoding]string{
			exchange.UTF8: "UTF-8", exchange.UTF16: "UTF-16", exchange.Windows1252: "Windows letters",
		},
		text: "Text with {separator} ({encoding})", workbook: "Workbook, sheet {sheet}",
		rows: plural{"1 row", "{n} rows"}, ignored: "Not used: {columns}.", sheet: "People",
		groups: map[exchange.Outcome]fateWords{
			exchange.Created: {"New group", plural{"1 new group", "{n} new groups"}},
			exchange.Added:   {"Added", plural{"1 member added", "{n} members added"}},
			exchange.Changed: {"Changed", plural{"1 changed", "{n} changed"}},
			exchange.Same:    {"Already there", plural{"1 row already there", "{n} rows already there"}},
			exchange.Refused: {"Left out", plural{"1 row left out", "{n} rows left out"}},
		},
		people: map[exchange.Outcome]fateWords{
			exchange.Created: {"New", plural{"1 new person", "{n} new people"}},
			exchange.Added:   {"Added", plural{"1 added", "{n} added"}},
			exchange.Changed: {"Changed", plural{"1 person changed", "{n} people changed"}},
			exchange.Same:    {"Same", plural{"1 person as they are", "{n} people as they are"}},
			exchange.Refused: {"Left out", plural{"1 row left out", "{n} rows left out"}},
		},
		newEmpty:   "The group {group} is created, without members.",
		groupThere: "The group {group} is there already.",
		newWith: map[exchange.MemberKind]string{
			exchange.Person:   "The group {group} is created, with {member}.",
			exchange.Computer: "The group {group} is created, with the computer {member}.",
		},
		joins: map[exchange.MemberKind]string{
			exchange.Person:   "{member} joins {group}.",
			exchange.Computer: "The computer {member} joins {group}.",
		},
		memberThere: "{member} is in {group} already.",
		personThere: "Is as the row says already.",
		fromTo:      "{column} from {before} to {after}", set: "{column} {after}", cleared: "{column} no longer {before}",
		groupsFile: "{name} groups", peopleFile: "{name} people",
		groupsLeft: "Download the groups as a table", peopleLeft: "Download the people as a sheet",
	}
}

var englishSheetCommands = SheetCommandWords{
	Row: "ROW", Who: "WHO", Fate: "WHAT HAPPENS", Detail: "IN DETAIL",
	Leaves: "Wrote {name} to {file}.",
	Comes:  "{file}: {found}",
	More:   plural{"and 1 row more, with --json", "and {n} rows more, with --json"},
	Unread: Trouble{CodeInvalid, "{file} was not read. {why}", "{mend}"},
	BadJob: "{job} is not a job and its role; write it like --job Dispatcher=viewer",
	Sent:   "The mail server took the letter for {user} ({email}).", Cancelled: "The invitation of {email} counts no more.",
	NoRole: Trouble{CodeNotFound, "There is no role {role} in this set-up.", "{near}Write the key of a role."},
}
