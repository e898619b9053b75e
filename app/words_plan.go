package app

import (
	"strings"

	"rolebook/backend/course"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// summaryWords are the head line of a plan and the headings of its text.
type summaryWords struct {
	changes, lose, gain, gainToo, broken plural
	classes                              map[plan.Class]plural
	nothing, dot                         string
	bullet                               string
	headPeople, headAway, headFindings   string
	headStatements, headDropped          string
	headChanges                          string
}

// viewPlan is a plan in words.
func viewPlan(on *course.Course, id string, kept *keptPlan) PlanView {
	p := kept.plan
	t := tellBoth(names{p.After.SetUp(), p.Before.SetUp()})
	t.on = on
	view := PlanView{
		ID: id, SetUp: kept.setUp, Title: p.Edit.Title, Stale: kept.stale,
		Empty: len(p.Changes) == 0, Harmless: p.Harmless(), Refused: p.Refused(), NeedsReason: p.NeedsReason(),
		Statements: []StatementView{},
	}
	seen, others := t.effectsSeen(p.Effects)
	view.People = append(t.viewEffects(seen), t.countedEffects(others)...)
	view.Losing, view.Gaining = peopleIn(p.Effects)
	view.Away = t.awaySentences(p.Away)
	view.Findings = t.viewFindings(p.Findings, p.At)
	if over := t.overstepViews(kept.oversteps, kept.able); len(over) > 0 {
		view.Findings, view.Refused, view.Harmless = append(over, view.Findings...), true, false
	}
	for i := range p.Statements {
		view.Statements = append(view.Statements, t.viewStatement(&p.Statements[i]))
	}
	for _, d := range p.Dropped {
		if t.hides(d.User) {
			continue
		}
		view.Dropped = append(view.Dropped, t.dropSentence(d))
	}
	for _, c := range p.Changes[:min(len(p.Changes), changesShown)] {
		if !t.hidesChange(&c) {
			view.Changes = append(view.Changes, t.viewChange(c))
		}
	}
	view.Summary = t.summaryOf(p, &view)
	view.Text = t.textOf(&view)
	return view
}

// changesShown bounds the list of changes; the summary counts all of them.
const changesShown = 1000

// peopleIn counts who loses and who gains; one person may do both.
func peopleIn(effects []plan.Effect) (losing, gaining int) {
	lose, gain := map[rbac.Email]bool{}, map[rbac.Email]bool{}
	for i := range effects {
		if effects[i].Loses {
			lose[effects[i].User] = true
		}
		if effects[i].Gains {
			gain[effects[i].User] = true
		}
	}
	return len(lose), len(gain)
}

func (t teller) summaryOf(p *plan.Plan, view *PlanView) string {
	w := t.summary
	if view.Empty {
		return w.nothing
	}
	parts := []string{w.changes.of(len(p.Changes))}
	var people []string
	if view.Losing > 0 {
		people = append(people, w.lose.of(view.Losing))
	}
	switch {
	case view.Gaining > 0 && view.Losing > 0:
		people = append(people, w.gainToo.of(view.Gaining))
	case view.Gaining > 0:
		people = append(people, w.gain.of(view.Gaining))
	}
	if len(people) > 0 {
		parts = append(parts, strings.Join(people, t.list.comma))
	}
	counts := map[plan.Class]int{}
	for _, f := range view.Findings {
		counts[plan.Class(f.Class)]++
	}
	for _, class := range plan.Classes {
		if counts[class] > 0 {
			parts = append(parts, w.classes[class].of(counts[class]))
		}
	}
	if len(p.Statements) > 0 {
		parts = append(parts, w.broken.of(len(p.Statements)))
	}
	return strings.Join(parts, w.dot)
}

// textOf is the whole plan as plain text.
func (t teller) textOf(view *PlanView) string {
	w := t.summary
	var b strings.Builder
	b.WriteString(view.Title + "\n" + view.Summary + "\n")
	section := func(head string, lines []string) {
		if len(lines) == 0 {
			return
		}
		b.WriteString("\n" + head + "\n")
		for _, line := range lines {
			b.WriteString(w.bullet + line + "\n")
		}
	}
	section(w.headPeople, named(view.People, func(g EffectGroup) string { return g.Sentence }))
	section(w.headAway, view.Away)
	section(w.headFindings, named(view.Findings, func(f FindingView) string { return f.Sentence }))
	var broken []string
	for _, s := range view.Statements {
		broken = append(append(broken, s.Text), s.Because...)
	}
	section(w.headStatements, broken)
	section(w.headDropped, view.Dropped)
	section(w.headChanges, named(view.Changes, func(c ChangeView) string { return c.Sentence }))
	return b.String()
}
