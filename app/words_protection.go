package app

// protectionWords are about the passphrase of a set-up.
type protectionWords struct {
	locked, weak                AppError // {name}, {why}
	left, refused               AppError // {files}
	protected, changed, removed string
	lying, lyingMend            string // {files}
	broken, brokenMend          string
	behind, behindMend          string
	whole                       string // {entry}
}

// ProtectionCommandWords are about the passphrase of a set-up. {name} is the set-up's.
type ProtectionCommandWords struct {
	Current, New, Again         string // questions
	Differ, NoCurrent, NoNew    Trouble
	NotProtected                string
	Protected, Changed, Removed string
	Rescued                     string // {entry} {file}
}
