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
	left: AppError{
		Code: string(CodeDisk), Message: "This is done, but what was kept before could not all be removed: {files}",
		Advice: "Until it is removed it stays as readable as it was. Close other programs that use it; Rolebook tries again whenever the set-up is opened.",
	},
	refused: AppError{
		Code: string(CodeDisk), Message: "The passphrase was not removed, because there is something in the data folder that could not be put away first: {files}",
		Advice: "Nothing was changed. Close other programs that use it, or move it to another place; then open the set-up again and try once more.",
	},
	protected: "Protect with a passphrase",
	changed:   "Change the passphrase",
	removed:   "Remove the passphrase",

	lying:      "The data folder still holds something that is not this set-up as it is now, and that could not be removed: {files}",
	lyingMend:  "Close other programs that use it, then close the set-up and open it again. If it stays, it may hold more than is open here: look at it and move it to another place.",
	broken:     "An earlier change could not be written everywhere, so nothing more is saved.",
	brokenMend: "Close the set-up and open it again; that mends it. What was applied is kept.",
	behind:     "What was applied is saved, but not all files could be brought up to date: the next start takes longer.",
	behindMend: "If the disk is full, make room on it.",
	whole:      "Whole as of entry {entry}. To write it into a file: rolebook export --checkpoint -o FILE",
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
