package app

// PaperView is a page or more for paper: what it is, how to recognise what it is of, and its
// sections in the order printed. Every text is ready for people.
type PaperView struct {
	What       string         `json:"what"`
	Key        string         `json:"key"`
	Title      string         `json:"title"`
	Subtitle   string         `json:"subtitle"`
	Imprint    []PaperFact    `json:"imprint"` // whose, when, fingerprint, chain head
	Sections   []PaperSection `json:"sections"`
	Signatures []string       `json:"signatures"` // who signs; none when nobody does
	SignHint   string         `json:"signHint"`   // how to check later what was signed
	Footer     string         `json:"footer"`
	FileName   string         `json:"fileName"` // when it is kept as a file
}

// PaperFact is a name with what it stands for.
type PaperFact struct {
	Name  string `json:"name"`
	Value string `json:"value"`
	Code  bool   `json:"code"` // to be read letter by letter
}

// PaperSection is a part of a paper with a heading of its own.
type PaperSection struct {
	Title  string       `json:"title"`
	Level  int          `json:"level"` // of the heading: 2 or 3
	Apart  bool         `json:"apart"` // begins on a new page
	Text   []string     `json:"text"`
	Facts  []PaperFact  `json:"facts"`
	Tables []PaperTable `json:"tables"`
}

// PaperTable has its heads repeated on every page it goes on to.
type PaperTable struct {
	Label string     `json:"label"`
	Heads []string   `json:"heads"`
	Even  bool       `json:"even"` // all columns but the first are of one width
	Rows  []PaperRow `json:"rows"`
}

// PaperRow is one row of a table; a heading stands over the rows that follow it.
type PaperRow struct {
	Heading bool        `json:"heading"`
	Cells   []PaperCell `json:"cells"`
}

// PaperCell is text, with the level it names where it names one.
type PaperCell struct {
	Text  string `json:"text"`
	Level string `json:"level"`
}

func paperCells(texts ...string) PaperRow {
	return PaperRow{Cells: cellsOf(texts)}
}

func paperHeading(text string) PaperRow {
	return PaperRow{Heading: true, Cells: []PaperCell{{Text: text}}}
}

func cellsOf(texts []string) []PaperCell {
	cells := make([]PaperCell, len(texts))
	for i, text := range texts {
		cells[i].Text = text
	}
	return cells
}
