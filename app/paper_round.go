package app

import "rolebook/backend/round"

// roundAlone is the record of a review: who decided what, and when (checklist 158).
func (c *call) roundAlone(l *paperLook, view *PaperView, key string) error {
	one, err := c.round(key)
	if err != nil {
		return err
	}
	card, err := c.roundCard(one)
	if err != nil {
		return err
	}
	lines, err := c.pastLines(one)
	if one.Open() {
		lines, err = c.roundLines(one)
	}
	if err != nil {
		return err
	}
	w := l.rounds
	view.Title = fill(w.paper, "title", card.Title)
	facts := l.paperFacts(
		w.startedFact, fill(w.byAt, "who", card.By, "time", l.instant(one.Started))+", "+fill(w.entry, "entry", number(one.Since)),
		w.before, one.Fingerprint)
	if !one.Open() {
		facts = append(facts, l.paperFacts(w.finishedFact, fill(w.byAt, "who", l.decider(one.FinishedBy, one.Account), "time", l.instant(one.Finished)))...)
	}
	section := PaperSection{Title: card.Sentence, Level: 2, Facts: facts}
	table := PaperTable{Label: view.Title, Heads: w.heads}
	fit := l.fitting(lines, RoundQuery{})
	if rest := len(fit) - l.room; rest > 0 {
		section.Text, fit = append(section.Text, l.paper.more.of(rest)), fit[:l.room]
	}
	for i := range fit {
		table.Rows = append(table.Rows, l.roundRow(&fit[i]))
	}
	section.Tables = []PaperTable{table}
	view.Sections = []PaperSection{section}
	view.Signatures, view.SignHint = []string{w.reviewed}, l.paper.signHint
	return nil
}

func (l *paperLook) roundRow(line *round.Line) PaperRow {
	role := l.lineRole(line)
	if held := l.heldFor(line.Assignment); held != "" && !line.Superuser {
		role = l.assignment(line.Assignment)
	}
	d := line.Decision
	if d == nil {
		said := l.rounds.openLine
		if line.State == round.Gone {
			said = l.rounds.gone
		}
		return paperCells(l.lineName(line), role, said, "", "", "")
	}
	return paperCells(l.lineName(line), role, l.outcome(line), l.decider(d.By, d.Account), l.dayOf(d.At), d.Note)
}
