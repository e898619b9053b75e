package app

// CommandWords are the sentences that only the command line says, {names} standing for values.
type CommandWords struct {
	Columns ColumnWords
	Files   FileWords
	Ask     AskWords
	Change  PlanWords
	Needs   string // {command} {flags}
	SeeHelp string
}

// ColumnWords are the heads of columns.
type ColumnWords struct {
	Key, Name, Product, Roles, Email, Level, Whose, Through, Area, Permission string
}

// FileWords are about files that were named on the command line. {file} is what was typed.
type FileWords struct {
	Missing  Trouble
	Unread   Trouble // not a regular file
	Problems Trouble // {n}
	Part     Trouble // a whole set-up is needed
	Lines    Trouble // {n} of them are no requests
	Line     string  // {line} {problem}

	IsWhole, IsPart      string // {name} {product} {roles} {groups} {users} {sections}
	Fingerprint          string // {fingerprint}
	Needs                string // what the set-up it goes into must have
	Same, Change, Apart  string // {from} {to}
	Roles, Groups, Users plural
}

// AskWords are about who may do what.
type AskWords struct {
	Allowed, Denied               string // {who} {action} {permission} {of} {level}
	Of, Level                     string // {subject}, {level}
	Nobody                        string // {action} {permission}
	Nothing                       string // {who}
	NoUser, NoPermission, NoGroup Trouble
	Near                          string // {key}
}

// PlanWords are about plans: what they change and whether to apply them.
type PlanWords struct {
	Field, FieldTo, FieldFrom string // {field} {before} {after}
	More                      plural
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
func Listed(things []string) string { return english.listed(things, len(things)) }

// Commands is what the command line says.
func Commands() *CommandWords { return &english.commands }

var englishCommands = CommandWords{
	Columns: ColumnWords{
		Key: "KEY", Name: "NAME", Product: "PRODUCT", Roles: "ROLES", Email: "E-MAIL", Level: "LEVEL",
		Whose: "WHOSE DATA", Through: "THROUGH", Area: "AREA", Permission: "PERMISSION",
	},
	Files: FileWords{
		Missing:  Trouble{CodeNotFound, "There is no file {file}.", "Check its name and the folder you are in."},
		Unread:   Trouble{CodeInvalid, "{file} is not a file that can be read.", "Name a file, or - for what is piped in."},
		Problems: Trouble{CodeInvalid, "{file} cannot be used as it is. Nothing was changed.", "Mend what is listed, then try again."},
		Part:     Trouble{CodeInvalid, "{file} is only a part of a set-up.", "Import it into the set-up it belongs to, or use a whole export."},
		Lines:    Trouble{CodeInvalid, "{file} has lines that are no requests. Nothing was answered.", "Mend what is listed, then ask again."},
		Line:     "line {line}: {problem}",

		IsWhole:     "{file} is a whole set-up without problems: {name} ({product}), {roles}, {groups}, {users}.",
		IsPart:      "{file} is a part of a set-up without problems: {sections}.",
		Fingerprint: "Fingerprint {fingerprint}",
		Needs:       "The set-up it goes into must have:",
		Same:        "{from} and {to} say the same.",
		Change:      "From {from} to {to}",
		Apart:       "{from} is only a part of a set-up, so this says what differs, not who gains and who loses.",
		Roles:       plural{"1 role", "{n} roles"}, Groups: plural{"1 group", "{n} groups"}, Users: plural{"1 user", "{n} users"},
	},
	Ask: AskWords{
		Allowed: "Yes, {who} may {action} {permission}{of}.{level}", Denied: "No, {who} may not {action} {permission}{of}.{level}",
		Of: " of {subject}", Level: " Level: {level}.",
		Nobody: "Nobody may {action} {permission}.", Nothing: "{who} may do nothing.",
		NoUser:       Trouble{CodeNotFound, "There is no user {key} in {place}.", "{near}Check the e-mail address."},
		NoPermission: Trouble{CodeNotFound, "There is no permission {key} in {place}.", "{near}The permissions are listed by: rolebook what --user EMAIL"},
		NoGroup:      Trouble{CodeNotFound, "There is no group {key} in {place}.", "{near}Check its key."},
		Near:         "Did you mean {key}? ",
	},
	Needs:   "{command} needs {flags}",
	SeeHelp: "See: rolebook help",
	Change: PlanWords{
		Field: "{field} from {before} to {after}", FieldTo: "{field} {after}", FieldFrom: "{field} no longer {before}",
		More: plural{"and 1 more, with --json", "and {n} more, with --json"},
	},
}
