package app

var englishProtection = protectionWords{
	locked: AppError{
		Code: string(CodeProtected), Message: "{name} is locked with a passphrase.",
		Advice: "Enter its passphrase. Without it nobody can read what is in it.",
	},
	weak: AppError{
		Code: string(CodeInvalid), Message: "This passphrase is not safe: {why}",
		Advice: "Take four or five words that do not belong together. Nothing was changed.",
	},
	protected: "Protect with a passphrase",
	changed:   "Change the passphrase",
	removed:   "Remove the passphrase",
	whole:     "Whole as of entry {entry}. To write it into a file: rolebook export --checkpoint -o FILE",
}

var englishProtectionCommand = ProtectionCommandWords{
	Current: "Passphrase of {name}: ",
	New:     "New passphrase: ",
	Again:   "The same again: ",
	Differ: Trouble{Code: CodeInvalid, Message: "The two are not the same.",
		Advice: "Nothing was changed. Try again."},
	NoCurrent: Trouble{Code: CodeProtected, Message: "{name} is locked with a passphrase.",
		Advice: "Name a file that holds it with --passphrase-file, or put it in ROLEBOOK_PASSPHRASE."},
	NoNew: Trouble{Code: CodeInvalid, Message: "There is no new passphrase.",
		Advice: "Name a file that holds it with --new-passphrase-file."},
	NotProtected: "{name} has no passphrase.",
	Protected:    "{name} is protected: from now on it opens with its passphrase only. Nobody can read it without, so keep the passphrase safe.",
	Changed:      "{name} has its new passphrase; the old one opens nothing any more.",
	Rescued:      "{name} as of entry {entry} is in {file}. Make a set-up of it with: rolebook import {file}",
	Removed:      "{name} has no passphrase any more: whoever can read the data folder can read it.",
}
