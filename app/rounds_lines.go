package app

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"time"

	"rolebook/backend/rbac"
	"rolebook/backend/round"
)

// What of a review is shown, beside the verdicts.
const (
	showOpen  = "open"
	showMoved = "moved"
)

const (
	linesShown   = 200
	daysToReview = 90 // once a quarter (checklist 158)
)

func sortedKeys[K cmp.Ordered, V any](of map[K]V) []K { return slices.Sorted(maps.Keys(of)) }

func (c *call) roundList() (RoundList, error) {
	rounds, err := c.rounds()
	if err != nil {
		return RoundList{}, err
	}
	view := RoundList{}
	for _, one := range rounds {
		card, err := c.roundCard(one)
		if err != nil {
			return RoundList{}, err
		}
		view.Rounds = append(view.Rounds, card)
	}
	view.Sentence, view.Due, err = c.lastReview(rounds)
	w := spoken().rounds
	for _, whose := range round.Whoses {
		choice := RoundChoice{Whose: string(whose), Name: w.whose[whose].name, Hint: w.whose[whose].hint}
		if whose == round.OfGroup || whose == round.OfRole {
			choice.Key = string(whose)
		}
		view.Choices = append(view.Choices, choice)
	}
	return view, err
}

// lastReview says when the last review was finished, and whether another is due.
func (c *call) lastReview(rounds []*round.Round) (sentence string, due bool, err error) {
	w := spoken().rounds
	last, template := time.Time{}, w.last
	for _, one := range rounds {
		if one.Finished.After(last) {
			last = one.Finished.Time
		}
	}
	if last.IsZero() {
		first, err := c.open.store.Event(1)
		if err != nil {
			return "", false, err
		}
		last, template = first.Time.Time, w.never
	}
	days := int(c.now.Sub(last) / day)
	if days == 0 && template.one == w.never.one {
		return w.neverYet, false, nil
	}
	return template.of(days), days >= daysToReview, nil
}

// reviewFinding suggests a review when one is due, and to go on with one that is open.
func (c *call) reviewFinding() ([]FindingView, error) {
	if !c.rights.on(rbac.ScreenReviews, rbac.View) {
		return nil, nil
	}
	rounds, err := c.rounds()
	if err != nil {
		return nil, err
	}
	w := spoken().rounds
	f := FindingView{Class: "suggestion", Code: "review-due", Link: placeOf("reviews", "start", "yes"), Way: w.dueWay}
	if len(rounds) > 0 && rounds[0].Open() {
		card, err := c.roundCard(rounds[0])
		f.Code, f.Sentence = "review-open", fill(w.underWay, "title", card.Title, "sentence", card.Sentence)
		f.Link, f.Way = placeOf("reviews", "round", card.Key), w.underWayWay
		return []FindingView{f}, err
	}
	sentence, due, err := c.lastReview(rounds)
	if err != nil || !due {
		return nil, err
	}
	f.Sentence = sentence
	return []FindingView{f}, nil
}

// roundCard is a review at a glance.
func (c *call) roundCard(one *round.Round) (RoundCard, error) {
	l := c.look()
	card := RoundCard{
		Key: one.Key, Title: c.roundTitle(one), Started: one.Started.String(), By: l.decider(one.By, one.Account), Finished: one.Finished.String(),
	}
	if one.Open() {
		lines, err := c.roundLines(one)
		if err != nil {
			return card, err
		}
		for i := range lines {
			if lines[i].State != round.Gone {
				card.Total++
			}
			if d := lines[i].Decision; d != nil {
				card.count(d.Verdict)
			}
		}
	} else {
		decided, err := c.decided(one.Key)
		if err != nil {
			return card, err
		}
		for _, person := range decided {
			for _, d := range person.Decisions {
				card.count(d.Verdict)
			}
		}
		card.Total = card.Decided
	}
	card.Sentence = l.cardSentence(&card)
	return card, nil
}

func (card *RoundCard) count(v round.Verdict) {
	card.Decided++
	switch v {
	case round.Keep:
		card.Kept++
	case round.Remove:
		card.Removed++
	case round.Change:
		card.Changed++
	}
}

// roundView is a part of a review: of an open one what there is to decide, of a finished one
// what was decided.
func (c *call) roundView(one *round.Round, q RoundQuery) (RoundView, error) {
	card, err := c.roundCard(one)
	if err != nil {
		return RoundView{}, err
	}
	view, l := RoundView{Card: card}, c.look()
	var lines []round.Line
	if one.Open() {
		lines, err = c.roundLines(one)
		view.Moved = l.movedSentence(lines)
	} else {
		lines, err = c.pastLines(one)
	}
	if err != nil {
		return RoundView{}, err
	}
	fit := l.fitting(lines, q)
	view.Total = len(fit)
	from := min(max(q.Offset, 0), len(fit))
	limit := q.Limit
	if limit <= 0 {
		limit = linesShown
	}
	for i := range fit[from:min(from+limit, len(fit))] {
		view.Lines = append(view.Lines, l.roundLine(&fit[from+i]))
	}
	return view, nil
}

// pastLines are the lines of a finished review as they were decided.
func (c *call) pastLines(one *round.Round) ([]round.Line, error) {
	decided, err := c.decided(one.Key)
	var lines []round.Line
	for _, email := range sortedKeys(decided) {
		if !c.rights.owner && !c.rights.sees(email) {
			continue
		}
		for i := range decided[email].Decisions {
			d := &decided[email].Decisions[i]
			lines = append(lines, round.Line{
				User: email, Name: decided[email].Name, Key: d.Line, Assignment: d.Was, Superuser: d.Was.Role == "", State: round.Same, Decision: d,
			})
		}
	}
	return lines, err
}

// fitting are the lines that a query asks for, by name.
func (l *look) fitting(lines []round.Line, q RoundQuery) []round.Line {
	text := strings.ToLower(strings.TrimSpace(q.Text))
	fit := slices.DeleteFunc(slices.Clone(lines), func(line round.Line) bool {
		return !shownAs(&line, q.Show) || text != "" &&
			!strings.Contains(strings.ToLower(strings.Join([]string{l.lineName(&line), string(line.User), l.lineRole(&line)}, "\n")), text)
	})
	sortByName(fit, func(line round.Line) string { return l.lineName(&line) })
	return fit
}

func shownAs(line *round.Line, show string) bool {
	switch show {
	case "":
		return true
	case showOpen:
		return line.Open()
	case showMoved:
		return line.State != round.Same
	}
	return line.Decision != nil && string(line.Decision.Verdict) == show
}

func (l *look) roundLine(line *round.Line) RoundLine {
	view := RoundLine{
		Email: string(line.User), Name: l.lineName(line), Line: line.Key, Role: string(line.Assignment.Role), RoleName: l.lineRole(line),
		Held: l.heldFor(line.Assignment), Reason: line.Assignment.Reason,
		State: string(line.State), Since: l.sinceSentence(line),
	}
	if u := l.setUp().User(line.User); u != nil {
		view.Sees = l.viewsInShort(u)
		if u.Status != rbac.Active {
			view.Status = l.statuses[u.Status]
		}
	}
	if end := line.Assignment.Until; !end.IsZero() {
		view.LastDay = end.Add(-1).UTC().Format(time.DateOnly)
	}
	if d := line.Decision; d != nil {
		view.Verdict, view.Note, view.Decided = string(d.Verdict), d.Note, l.decidedSentence(line)
	}
	return view
}
