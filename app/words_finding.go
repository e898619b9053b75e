package app

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// findingWords are what a finding says, and what to do about it by hand when there is no
// one-click mend.
type findingWords struct{ says, advice string }

// statementWords are sentences about statements.
type statementWords struct {
	everyone       string
	role, group    string
	breaks, missed string // a person who may what they may not, or the other way round
	missing        string
	more           plural
}

// permissionsNamed is how many permissions one finding names; the rest is counted.
const permissionsNamed = 5

// viewFindings words findings; those that say the same of several permissions stand together.
// The id of a mend is its place among the findings of the plan.
func (t teller) viewFindings(findings []plan.Finding, at time.Time) []FindingView {
	numbered := make([]int, len(findings))
	for i := range numbered {
		numbered[i] = i
	}
	views := []FindingView{}
	numbered = slices.DeleteFunc(numbered, func(i int) bool { return t.hidesFinding(&findings[i]) })
	for _, same := range gather(t.on, numbered, func(i int) string { return sameFinding(&findings[i], i) }) {
		var permissions []string
		for _, i := range same {
			permissions = append(permissions, t.permission(findings[i].Permission))
		}
		f := &findings[same[0]]
		view := t.viewFinding(f, t.listed(permissions, permissionsNamed), at)
		there := t.wayOf(f, len(same))
		view.Link, view.Way = there.link, there.deed
		if f.Mend != nil && !t.hides(f.User) {
			view.ID, view.Mend = strconv.Itoa(same[0]), f.Mend.Title
		}
		views = append(views, view)
	}
	return views
}

// hidesFinding reports whether a finding is about somebody who is not to be seen. That nobody
// could repair access is said to everybody.
func (t teller) hidesFinding(f *plan.Finding) bool {
	return f.Lockout == nil && t.hides(f.User) || f.Near != "" && t.hides(f.Near)
}

// sameFinding is equal for findings that differ in their permission only and have the same
// mend, if any.
func sameFinding(f *plan.Finding, at int) string {
	if f.Problem != nil || f.Permission == "" {
		return strconv.Itoa(at)
	}
	mend := ""
	if f.Mend != nil {
		mend = f.Mend.Title
	}
	return strings.Join([]string{string(f.Code), string(f.User), string(f.Role), string(f.Other), string(f.Group), mend}, "\n")
}

func (t teller) viewFinding(f *plan.Finding, permissions string, at time.Time) FindingView {
	view := FindingView{Class: string(f.Class), Code: string(f.Code)}
	w := t.findings[f.Code]
	switch {
	case f.Problem != nil:
		view.Sentence, view.Mend = capital(f.Problem.Message), capital(f.Problem.Mend)
	case f.Lockout != nil:
		from := ""
		if f.Lockout.At.After(at) {
			from = fill(t.effects.from, "time", t.instant(rbac.At(f.Lockout.At)))
		}
		view.Sentence, view.Mend = fill(w.says, "reason", t.lockouts[f.Lockout.Reason], "from", from), w.advice
	default:
		values := []string{
			"user", t.user(f.User), "address", string(f.User), "near", string(f.Near), "role", t.role(f.Role), "permission", permissions,
			"other", t.permission(f.Other), "group", t.group(f.Group), "constraint", t.constraint(f.Constraint),
			"time", t.lastDay(f.At), "others", t.listed(named(f.Roles, t.role), namesInAPhrase), "people", number(f.People),
		}
		view.Sentence, view.Mend = fill(w.says, values...), fill(w.advice, values...)
	}
	return view
}

// comes reports whether a finding is about what only comes with the plan.
func (t teller) comes(f *plan.Finding) bool {
	return f.User != "" && t.before.User(f.User) == nil || f.Group != "" && t.before.Group(f.Group) == nil || f.Role != "" && t.before.Role(f.Role) == nil
}

const breachesShown = 20

// viewStatement words how a statement fares.
func (t teller) viewStatement(r *plan.StatementResult) StatementView {
	view := StatementView{Key: string(r.Statement.Key), Text: t.statement(r.Statement), Verdict: string(r.Verdict)}
	if t.hidesPermission(r.Statement.Permission) {
		view.Key = "" // which may be made of its text
	}
	if r.Verdict == plan.Undecidable {
		view.Because = []string{fill(t.statements.missing, "what", r.Missing)}
	}
	for i := range r.Breaches[:min(len(r.Breaches), breachesShown)] {
		view.Because = append(view.Because, t.breach(r.Statement, &r.Breaches[i]))
	}
	if rest := r.Total - len(view.Because); r.Verdict == plan.Broken && rest > 0 {
		view.Because = append(view.Because, t.statements.more.of(rest))
	}
	return view
}

func (t teller) breach(st *rbac.Statement, b *plan.Breach) string {
	values := []string{"who", t.user(b.Request.User), "action", t.actions[st.Action], "permission", t.permission(st.Permission)}
	if st.Kind == rbac.Can {
		return fill(t.statements.missed, append(values, "because", t.reasonsOf(b.Request.User, b.Decision.Reasons))...)
	}
	var roles []string
	for _, p := range b.Decision.Paths {
		roles = append(roles, t.role(p.Role))
	}
	return fill(t.statements.breaks, append(values, "roles", t.listed(roles, namesInAPhrase))...)
}

// statement is its own text, or what it claims: a text may name what is not to be named.
func (t teller) statement(st *rbac.Statement) string {
	if st.Text != "" && !t.hidesPermission(st.Permission) {
		return st.Text
	}
	return t.claim(st)
}

func (t teller) whoMeant(who rbac.Who) string {
	switch {
	case who.User != "":
		return t.user(who.User)
	case who.Role != "":
		return fill(t.statements.role, "role", t.role(who.Role))
	case who.Group != "":
		return fill(t.statements.group, "group", t.group(who.Group))
	}
	return t.statements.everyone
}

// dropSentence says what an edit takes away with it.
func (t teller) dropSentence(d plan.Dropped) string {
	return fill(t.language.dropped[d.What], "user", t.user(d.User), "permission", t.permission(rbac.PermissionKey(d.Key)),
		"group", t.group(rbac.GroupKey(d.Key)), "role", t.role(d.Role))
}
