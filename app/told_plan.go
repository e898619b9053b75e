package app

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"rolebook/backend/course"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// linesTold is how many lines the text of a plan has under a heading, and names under a
// sentence; what is for programs has all of them.
const linesTold = 200

// ToldPlan is a plan in words and for programs, with everybody and everything in it, where a
// PlanView has as much as a screen needs.
type ToldPlan struct {
	Title       string          `json:"title"`
	Summary     string          `json:"summary"`
	Empty       bool            `json:"empty"`
	Refused     bool            `json:"refused"`
	NeedsReason bool            `json:"needsReason"`
	Losing      int             `json:"losing"`  // number of people
	Gaining     int             `json:"gaining"` // number of people
	People      []ToldPeople    `json:"people"`  // losses first
	Effects     []EffectView    `json:"effects"` // each of them
	Away        []string        `json:"away"`
	Findings    []FindingView   `json:"findings"`
	Problems    []rbac.Problem  `json:"-"` // the laws it breaks
	Statements  []StatementView `json:"statements"`
	Dropped     []string        `json:"dropped"`
	Changes     []ChangeView    `json:"changes"`
	Text        string          `json:"-"` // the whole to read
}

// ToldPeople are people to whom the same happens.
type ToldPeople struct {
	Gain        bool                 `json:"gain"`
	Sentence    string               `json:"sentence"`
	Users       []rbac.Email         `json:"users"`
	Permissions []rbac.PermissionKey `json:"permissions"`
}

// TellPlan is a plan in words; where the course is over, some of them. A mend in the place of the
// plan itself is not among them: what was said cannot be taken back line by line.
func TellPlan(on *course.Course, whole *plan.Plan) ToldPlan {
	said := *whole
	p := &said
	p.Findings = slices.Clone(whole.Findings)
	withoutInstead(p.Findings)
	t := tellBoth(names{p.After.SetUp(), p.Before.SetUp()})
	t.on = on
	view := viewPlan(on, "", &keptPlan{plan: p})
	told := ToldPlan{
		Title: view.Title, Summary: view.Summary, Empty: view.Empty, Refused: view.Refused, NeedsReason: view.NeedsReason,
		Losing: view.Losing, Gaining: view.Gaining, Away: view.Away, Findings: view.Findings, Statements: view.Statements, Dropped: view.Dropped,
		Changes: view.Changes, Problems: problemsOf(p),
	}
	for i, c := range p.Changes[len(view.Changes):] {
		if !on.At(course.Wording, i, len(p.Changes)) {
			break
		}
		told.Changes = append(told.Changes, t.viewChange(c))
	}
	groups := t.groupsOf(p.Effects)
	for i, group := range groups {
		if !on.At(course.Wording, i, len(groups)) {
			break
		}
		told.People = append(told.People, t.toldPeople(group))
		for _, e := range group {
			told.Effects = append(told.Effects, t.viewTurn(e))
		}
	}
	told.Text = t.toldText(&told)
	fillLists(reflect.ValueOf(&told).Elem())
	return told
}

// problemsOf are the broken laws among a plan's findings.
func problemsOf(p *plan.Plan) []rbac.Problem {
	var problems []rbac.Problem
	for _, f := range p.Findings {
		if f.Problem != nil {
			problems = append(problems, *f.Problem)
		}
	}
	return problems
}

func (t teller) toldPeople(group []turn) ToldPeople {
	people := ToldPeople{Gain: !group[0].loses, Sentence: t.together(group)}
	users, permissions := map[rbac.Email]bool{}, map[rbac.PermissionKey]bool{}
	for _, e := range group {
		if !users[e.User] {
			users[e.User], people.Users = true, append(people.Users, e.User)
		}
		if !permissions[e.Permission] {
			permissions[e.Permission], people.Permissions = true, append(people.Permissions, e.Permission)
		}
	}
	return people
}

// toldText is the whole plan to read.
func (t teller) toldText(told *ToldPlan) string {
	w := t.summary
	var b strings.Builder
	fmt.Fprintln(&b, told.Title)
	fmt.Fprintln(&b, told.Summary)
	section(&b, t, w.headPeople, told.People, t.peopleLines)
	section(&b, t, w.headAway, told.Away, func(sentence string) []string { return []string{sentence} })
	section(&b, t, w.headFindings, told.Findings, findingLines)
	section(&b, t, w.headStatements, told.Statements, func(s StatementView) []string { return append([]string{s.Text}, s.Because...) })
	section(&b, t, w.headDropped, told.Dropped, func(sentence string) []string { return []string{sentence} })
	section(&b, t, w.headChanges, told.Changes, t.changeLines)
	return b.String()
}

// section writes a heading and what stands under it: a line each, with lines of its own below.
func section[T any](b *strings.Builder, t teller, head string, things []T, lines func(T) []string) {
	if len(things) == 0 {
		return
	}
	fmt.Fprintf(b, "\n%s\n", head)
	for _, thing := range things[:min(len(things), linesTold)] {
		for i, line := range lines(thing) {
			if i > 0 {
				b.WriteString("    ")
			}
			b.WriteString("  " + line + "\n")
		}
	}
	if rest := len(things) - linesTold; rest > 0 {
		b.WriteString("  " + t.commands.Change.More.of(rest) + "\n")
	}
}

func (t teller) peopleLines(people ToldPeople) []string {
	lines := []string{people.Sentence, listing(t.language, people.Users, t.addressed, linesTold)}
	if len(people.Permissions) > 1 {
		lines = append(lines, listing(t.language, people.Permissions, t.permission, linesTold))
	}
	return lines
}

// addressed is a user by name and e-mail address.
func (t teller) addressed(email rbac.Email) string {
	if name := t.user(email); name != string(email) {
		return fmt.Sprintf("%s <%s>", name, email)
	}
	return string(email)
}

func findingLines(f FindingView) []string {
	if f.Mend == "" {
		return []string{f.Sentence}
	}
	return []string{f.Sentence, f.Mend}
}

// ChangeLines are a change in a sentence, and its fields where it has several.
func ChangeLines(c ChangeView) []string {
	lines := teller{language: spoken()}.changeLines(c)
	for i := range lines[1:] {
		lines[i+1] = "  " + lines[i+1]
	}
	return lines
}

func (t teller) changeLines(c ChangeView) []string {
	lines := []string{c.Sentence}
	if len(c.Fields) < 2 || c.Op == string(rbac.Add) || c.Op == string(rbac.Remove) {
		return lines
	}
	w := t.commands.Change
	for _, f := range c.Fields {
		template := w.Field
		switch {
		case f.Before == "":
			template = w.FieldTo
		case f.After == "":
			template = w.FieldFrom
		}
		lines = append(lines, fill(template, "field", f.Name, "before", f.Before, "after", f.After))
	}
	return lines
}
