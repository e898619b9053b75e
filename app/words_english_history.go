package app

var englishHistory = historyWords{
	whole: plural{
		one:  "The history is whole: 1 entry, as it was written. Head of the chain: {head}",
		many: "The history is whole: {n} entries, each as it was written. Head of the chain: {head}",
	},
	wholeSealed: plural{
		one:  "The history is whole: 1 entry, as it was written. Its head is shown with the passphrase.",
		many: "The history is whole: {n} entries, each as it was written. Its head is shown with the passphrase.",
	},
	noHead: AppError{
		Code: string(CodeInvalid), Message: "This is not the head of a history.",
		Advice: "It is a number, a colon and 64 letters and digits, as on a report or in the history.",
	},
	file: "History of {name}",
	left: "Save the history as a table",

	hidden: "Change what a restricted role holds",
}
