package app

import "rolebook/backend/rbac"

// CommandWords are the sentences that only the command line says, {names} standing for values.
type CommandWords struct {
	Columns    ColumnWords
	Files      FileWords
	Ask        AskWords
	Change     PlanWords
	SetUps     SetUpWords
	History    HistoryWords
	Import     ImportWords
	Sheets     SheetCommandWords
	Protection ProtectionCommandWords
	SignOn     SignOnCommandWords
	Progress   GaugeWords
	Usage      UsageWords
	Needs      string // {command} {flags}
	Apart      string // {one} {other}
	NoSuch     string // {flag} {word} {mend}
	SeeHelp    string
}

// ColumnWords are the heads of columns.
type ColumnWords struct {
	Key, Name, Roles, Groups, Users, Changed, Open string
	Email, Level, Whose, Through, Area, Permission string
	Entry, Time, Who, Door, What, Changes          string
}

// FileWords are about files that were named on the command line. {file} is what was typed.
type FileWords struct {
	Missing   Trouble
	Unread    Trouble // not a regular file
	Problems  Trouble // {n}
	Part      Trouble // a whole set-up is needed
	Lines     Trouble // {n} of them are no requests
	NoFolder  Trouble // {folder}: to write a file into
	NoFile    Trouble // to write to
	Unwritten string  // {why}
	Piped     string  // what is piped in, as the name of a file
	Line      string  // {line} {problem}

	IsWhole, IsPart      string // {name} {product} {roles} {groups} {users} {sections}
	Needs                string // what the set-up it goes into must have
	Same, Change, Apart  string // {from} {to}
	Roles, Groups, Users plural
}

// AskWords are about who may do what.
type AskWords struct {
	Yes, No                       string // {sentence}
	Level, Mend                   string // {level}, {mend}
	NoField, NoRequest            string // {field}
	NoUser, NoPermission, NoGroup Trouble
	Near                          string // {key}
}

// SetUpWords are about the set-ups of the data folder.
type SetUpWords struct {
	None       Trouble // {folder}
	Missing    Trouble // {name} {folder} {near}
	Which      string  // {keys}
	NoDir      string  // {dir}
	Alike      string  // {name} {keys}
	NoTemplate Trouble // {key} {near} {keys}
	Elsewhere  string  // {process}

	WouldMake   string // {folder}
	Made        string // {name} {key} {from} {roles} {groups} {users}
	Owner       string // {user} {role}
	Next        string
	Written     string // {name} {file}
	Fingerprint string
}

// ImportWords are about what becomes of what is in a file.
type ImportWords struct {
	Conflicts            string
	OursWins, TheirsWins string // {what} {name} {field} {ours} {theirs}
	Reused               string
	Refused, Left        string
	Entry                string // {what} {name} {key}
	More                 plural
	Base                 string // {entry} {title}
}

// HistoryWords are about what was done.
type HistoryWords struct {
	Nothing string
	More    string  // {command}
	Reason  string  // {reason}
	NoEntry Trouble // {entry}
	NoUndo  Trouble
	Head    string // {head}
}

// PlanWords are about plans: what they change and whether to apply them.
type PlanWords struct {
	Field, FieldTo, FieldFrom string // {field} {before} {after}
	More                      plural
	Question                  string // {changes} {name}
	Yes                       string // the answers that mean yes, by spaces
	Discarded                 string
	Done                      string // {title} {entry}
	UndoWith                  string // {command}
	Undone, Redone            string // {title} {entry}
	RedoWith                  string // {command}
	Unasked                   string
	Why, NoReason             string
	Wording                   string
	Refused                   Trouble // {title}
}

// GaugeWords say how far something is that takes a while.
type GaugeWords struct {
	Line        string // {step} {stop}
	Far         string // {step} {percent}
	Stop, Final string
}

// Trouble is an error in words.
type Trouble struct {
	Code            ErrorCode
	Message, Advice string
}

// With is the error about these values; they come as name, value, name, value.
func (t Trouble) With(values ...string) AppError {
	return AppError{Code: string(t.Code), Message: fill(t.Message, values...), Advice: fill(t.Advice, values...), Details: []string{}}
}

// Of is the text for a number.
func (p plural) Of(n int) string { return p.of(n) }

// Fill puts values in the place of {names}; they come as name, value, name, value.
func Fill(template string, values ...string) string { return fill(template, values...) }

// Listed names things one after the other.
func Listed(things []string) string { return spoken().listed(things, len(things)) }

// Day is an instant as people write it; empty for none.
func Day(i rbac.Instant) string { return spoken().instant(i) }

// Commands is what the command line says.
func Commands() *CommandWords { return &spoken().commands }

var englishCommands = CommandWords{
	Columns: ColumnWords{
		Key: "KEY", Name: "NAME", Roles: "ROLES", Groups: "GROUPS", Users: "USERS", Changed: "CHANGED", Open: "OPEN",
		Email: "E-MAIL", Level: "LEVEL", Whose: "WHOSE DATA", Through: "THROUGH", Area: "AREA", Permission: "PERMISSION",
		Entry: "ENTRY", Time: "TIME", Who: "WHO", Door: "THROUGH", What: "WHAT", Changes: "CHANGES",
	},
	Files: FileWords{
		Missing:   Trouble{CodeNotFound, "There is no file {file}.", "Check its name and the folder you are in."},
		Unread:    Trouble{CodeInvalid, "{file} is not a file that can be read.", "Name a file, or - for what is piped in."},
		Problems:  Trouble{CodeInvalid, "{file} cannot be used as it is. Nothing was changed.", "Mend what is listed, then try again."},
		Part:      Trouble{CodeInvalid, "{file} is only a part of a set-up.", "Import it into the set-up it belongs to, or use a whole export."},
		Lines:     Trouble{CodeInvalid, "{file} has lines that are no requests. Nothing was answered.", "Mend what is listed, then ask again."},
		Line:      "line {line}: {problem}",
		NoFile:    Trouble{CodeInvalid, "{file} is not a file that can be written. Nothing was written.", "Name a file."},
		NoFolder:  Trouble{CodeNotFound, "There is no folder {folder}. Nothing was written.", "Make it first, or name another."},
		Unwritten: "{file} was not written. {why}", Piped: "standard input",

		IsWhole: "{file} is a whole set-up without problems: {name} ({product}), {roles}, {groups}, {users}.",
		IsPart:  "{file} is a part of a set-up without problems: {sections}.",
		Needs:   "The set-up it goes into must have:",
		Same:    "{from} and {to} say the same.",
		Change:  "From {from} to {to}",
		Apart:   "{from} is only a part of a set-up, so this says what differs, not who gains and who loses.",
		Roles:   plural{"1 role", "{n} roles"}, Groups: plural{"1 group", "{n} groups"}, Users: plural{"1 user", "{n} users"},
	},
	Ask: AskWords{
		Yes: "Yes. {sentence}", No: "No. {sentence}", Level: "Level: {level}", Mend: "→ {mend}",
		NoField: "there is no field {field} in a request", NoRequest: "this is no request in JSON",
		NoUser:       Trouble{CodeNotFound, "There is no user {key} in {place}.", "{near}Check the e-mail address."},
		NoPermission: Trouble{CodeNotFound, "There is no permission {key} in {place}.", "{near}The permissions are listed by: rolebook what --user EMAIL"},
		NoGroup:      Trouble{CodeNotFound, "There is no group {key} in {place}.", "{near}Check its key."},
		Near:         "Did you mean {key}? ",
	},
	Needs:   "{command} needs {flags}",
	NoSuch:  "there is no {flag} {word}; {mend}",
	Apart:   "{one} and {other} do not go together",
	SeeHelp: "See: rolebook help",
	Change: PlanWords{
		Field: "{field} from {before} to {after}", FieldTo: "{field} {after}", FieldFrom: "{field} no longer {before}",
		More:     plural{"and 1 more, with --json", "and {n} more, with --json"},
		Question: "Apply this to {name}? [y/N] ", Yes: "y yes", Discarded: "Nothing was changed.",
		Done: "Done: {title}.", UndoWith: "To take it back: {command}",
		Undone: "Undone: {title}.", Redone: "Done again: {title}.", RedoWith: "To do it again: {command}",
		Unasked:  "there is nobody to ask here; add --yes to apply this, or --dry-run to look only; nothing was changed",
		NoReason: "No reason was given (--yes).",
		Wording:  "Putting it into words",
		Why:      "This change needs a reason, for the history: ",
		Refused:  Trouble{CodeInvalid, "{title}: this cannot be applied. Nothing was changed.", "Mend what is listed, then try again."},
	},
	SetUps: SetUpWords{
		None:       Trouble{CodeNotFound, "There is no set-up in {folder} yet.", "Make one with: rolebook new"},
		Missing:    Trouble{CodeNotFound, "There is no set-up {name} in {folder}.", "{near}See: rolebook list"},
		NoDir:      "{dir} is not a folder",
		Which:      "there are several set-ups; name one with -s: {keys}",
		Alike:      "several set-ups are called {name}; name one with -s: {keys}",
		NoTemplate: Trouble{CodeNotFound, "There is no template {key}.", "{near}There are {keys}."},
		Elsewhere:  "in process {process}",

		WouldMake:   "An import would make it the first set-up in {folder}.",
		Made:        "Made {name} ({key}) from {from}: {roles}, {groups}, {users}.",
		Owner:       "{user} is its {role}.",
		Next:        "Next:",
		Written:     "Wrote {name} to {file}.",
		Fingerprint: "Fingerprint {fingerprint}",
	},
	Import: ImportWords{
		Conflicts:  "Changed here and in the file, each to something else",
		OursWins:   "{what} {name}, {field}: stays {ours}; the file says {theirs} (--theirs takes that)",
		TheirsWins: "{what} {name}, {field}: from {ours} to {theirs}, as the file says",
		Reused:     "Keys that seem to mean something else in the file",
		Refused:    "Not done, although the file asks for it",
		Left:       "Not in the file, and staying (--mode replace removes them)",
		More:       plural{"and 1 more", "and {n} more"},
		Entry:      "{what} {name} ({key})",
		Base:       "Taken as a changed copy of what left in entry {entry}, {title}: only what differs from that counts. --base 0 takes all of the file.",
	},
	Usage:      englishUsage,
	Progress:   GaugeWords{Line: "{step} ({stop})", Far: "{step} · {percent} %", Stop: "Ctrl+C cancels", Final: "cannot be stopped half-way"},
	Sheets:     englishSheetCommands,
	Protection: englishProtectionCommand,
	SignOn:     englishSignOnCommand,
	History: HistoryWords{
		Nothing: "Nothing that fits was done.",
		More:    "There is more: {command}",
		Reason:  "{title}: {reason}",
		NoEntry: Trouble{CodeNotFound, "There is no entry {entry} in the history.", "See: rolebook log"},
		NoUndo:  Trouble{CodeInvalid, "There is nothing to undo.", "See what was done with: rolebook log"},
		Head:    "Head of the chain: {head}",
	},
}
