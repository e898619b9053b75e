package app

import (
	"cmp"
	"strings"

	"rolebook/backend/rbac"
	"rolebook/backend/round"
)

// roundWords are about reviews of who holds what.
type roundWords struct {
	whose                           map[round.Whose]whoseWords
	title                           string // {whose} {day}
	begun, finish, dropped          string // {title}: what the history calls them
	decidedOne                      string // {user} {role} {verdict}
	decidedMany                     plural
	tookBack                        string
	verdicts                        map[round.Verdict]string
	superuser                       string
	progress                        string // {decided} {total}
	kept, removed, changed          plural
	last, never                     plural // {n} days
	neverYet                        string
	dueWay, underWay, underWayWay   string // {title} {sentence}
	newLine, gone, changedLine      string // {before}
	moved                           string // {list}
	movedNew, movedGone, movedOther plural
	toRole, toEnd, noEnd, by        string // {role}, {time}, {decision} {who} {time}
	undecided, isFinished           AppError

	paper, whoseFact, startedFact, finishedFact, before string
	byAt                                                string // {who} {time}
	entry                                               string // {entry}
	heads                                               []string
	columns                                             []string
	openLine, reviewed                                  string
}

// whoseWords name of whom a review is. {name} is the group's or role's.
type whoseWords struct{ name, hint, title string }

// ReviewHeads are the heads of a review's columns on the command line.
func ReviewHeads() []string { return spoken().rounds.columns }

// roundTitle is what a review is called.
func (c *call) roundTitle(one *round.Round) string {
	t := tell(c.whole.SetUp())
	name := one.Scope.Key
	switch one.Scope.Whose {
	case round.OfGroup:
		name = t.group(rbac.GroupKey(name))
	case round.OfRole:
		name = t.role(rbac.RoleKey(name))
	}
	whose := fill(t.rounds.whose[one.Scope.Whose].title, "name", name)
	return fill(t.rounds.title, "whose", whose, "day", one.Started.UTC().Format(t.date))
}

// decidedTitle is what the history calls decisions.
func (c *call) decidedTitle(wanted []RoundDecision, at map[rbac.Email]map[string]*round.Line) string {
	l := c.look()
	if len(wanted) > 1 {
		return l.rounds.decidedMany.of(len(wanted))
	}
	w := wanted[0]
	line := at[rbac.NewEmail(w.Email)][w.Line]
	verdict := cmp.Or(l.rounds.verdicts[round.Verdict(w.Verdict)], l.rounds.tookBack)
	return fill(l.rounds.decidedOne, "user", l.user(line.User), "role", l.lineRole(line), "verdict", verdict)
}

func (t teller) lineRole(line *round.Line) string {
	if line.Superuser {
		return t.rounds.superuser
	}
	return t.role(line.Assignment.Role)
}

// lineName is whose line it is, also when they are gone.
func (t teller) lineName(line *round.Line) string {
	if t.after.User(line.User) == nil && line.Name != "" {
		return line.Name
	}
	return t.user(line.User)
}

// decider is who did something: somebody in the set-up, or the account of the workstation.
func (t teller) decider(by rbac.Email, account string) string {
	if by != "" {
		return t.user(by)
	}
	return account
}

func (t teller) cardSentence(card *RoundCard) string {
	w := t.rounds
	var parts []string
	for _, one := range []struct {
		n     int
		words plural
	}{{card.Kept, w.kept}, {card.Removed, w.removed}, {card.Changed, w.changed}} {
		if one.n > 0 {
			parts = append(parts, one.words.of(one.n))
		}
	}
	sentence := fill(w.progress, "decided", number(card.Decided), "total", number(card.Total))
	if len(parts) > 0 {
		sentence += ": " + strings.Join(parts, t.list.comma)
	}
	return sentence
}

// movedSentence says what changed since a review began; empty when nothing did.
func (t teller) movedSentence(lines []round.Line) string {
	counts := map[round.State]int{}
	for i := range lines {
		counts[lines[i].State]++
	}
	var parts []string
	for _, one := range []struct {
		state round.State
		words plural
	}{{round.New, t.rounds.movedNew}, {round.Gone, t.rounds.movedGone}, {round.Changed, t.rounds.movedOther}} {
		if n := counts[one.state]; n > 0 {
			parts = append(parts, one.words.of(n))
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return fill(t.rounds.moved, "list", t.listed(parts, len(parts)))
}

func (t teller) sinceSentence(line *round.Line) string {
	switch line.State {
	case round.New:
		return t.rounds.newLine
	case round.Gone:
		return t.rounds.gone
	case round.Changed:
		return fill(t.rounds.changedLine, "before", t.assignment(line.Before))
	}
	return ""
}

// decidedSentence says what was decided, by whom and when.
func (t teller) decidedSentence(line *round.Line) string {
	d := line.Decision
	values := []string{"decision", t.outcome(line), "who", t.decider(d.By, d.Account), "time", t.dayOf(d.At)}
	if d.Verdict != round.Change {
		return fill(t.rounds.byAt, values...)
	}
	return fill(t.rounds.by, values...)
}

func (t teller) dayOf(at rbac.Instant) string { return at.UTC().Format(t.date) }

// outcome is what a decision comes to.
func (t teller) outcome(line *round.Line) string {
	w, d := t.rounds, line.Decision
	if d.Verdict != round.Change {
		return w.verdicts[d.Verdict]
	}
	var parts []string
	if d.Role != "" && d.Role != line.Assignment.Role {
		parts = append(parts, fill(w.toRole, "role", t.role(d.Role)))
	}
	if !d.Until.Equal(line.Assignment.Until.Time) {
		end := w.noEnd
		if !d.Until.IsZero() {
			end = fill(w.toEnd, "time", t.lastDay(d.Until))
		}
		parts = append(parts, end)
	}
	return strings.Join(parts, t.list.comma)
}
