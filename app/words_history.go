package app

// historyWords are about the history as a whole.
type historyWords struct {
	whole       plural // {n} {head}
	wholeSealed plural // {n}
	noHead      AppError
	file        string // {name}: what the table is called
	left        string // how the history calls it
	hidden      string // what was done to something restricted, for who may not know
}
