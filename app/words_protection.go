package app

// protectionWords are about the passphrase of a set-up.
type protectionWords struct {
	locked, weak                AppError // {name}, {why}
	protected, changed, removed string
}
