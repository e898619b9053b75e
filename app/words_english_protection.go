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
}
