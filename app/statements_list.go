package app

import (
	"cmp"
	"slices"
	"strings"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// verdicts are the verdicts in the order shown, what needs somebody first.
var verdicts = []plan.Verdict{plan.Broken, plan.Undecidable, plan.Holds}

// statement is what a form says, as far as it says it.
func (f *StatementForm) statement() rbac.Statement {
	st := rbac.Statement{
		Key: rbac.StatementKey(f.Key), Text: strings.TrimSpace(f.Text), Kind: rbac.StatementKind(f.Kind),
		Permission: rbac.PermissionKey(f.Permission), Action: rbac.Action(f.Action), Subject: rbac.Subject(f.Subject),
	}
	switch f.WhoKind {
	case whoUser:
		st.Who.User = rbac.NewEmail(f.Who)
	case whoRole:
		st.Who.Role = rbac.RoleKey(f.Who)
	case whoGroup:
		st.Who.Group = rbac.GroupKey(f.Who)
	case whoEveryone:
		st.Who.Everyone = true
	}
	return st
}

func formOf(st *rbac.Statement) StatementForm {
	form := StatementForm{
		Key: string(st.Key), Text: st.Text, Kind: string(st.Kind), WhoKind: whoEveryone,
		Permission: string(st.Permission), Action: string(st.Action), Subject: string(st.Subject),
	}
	switch {
	case st.Who.User != "":
		form.WhoKind, form.Who = whoUser, string(st.Who.User)
	case st.Who.Role != "":
		form.WhoKind, form.Who = whoRole, string(st.Who.Role)
	case st.Who.Group != "":
		form.WhoKind, form.Who = whoGroup, string(st.Who.Group)
	}
	return form
}

func (l *look) statementList() StatementList {
	view := StatementList{}
	counts, checked := map[plan.Verdict]int{}, map[rbac.PermissionKey]bool{}
	for _, result := range plan.CheckAll(l.on, l.whole, l.at) {
		st := result.Statement
		if l.hidesPermission(st.Permission) {
			continue
		}
		counts[result.Verdict]++
		checked[st.Permission] = true
		view.Statements = append(view.Statements, StatementRow{
			Form: formOf(st), Text: l.statement(st), Claim: l.claim(st),
			Verdict: string(result.Verdict), Sentence: l.verdictSentence(&result),
		})
	}
	slices.SortStableFunc(view.Statements, func(a, b StatementRow) int {
		return cmp.Compare(slices.Index(verdicts, plan.Verdict(a.Verdict)), slices.Index(verdicts, plan.Verdict(b.Verdict)))
	})
	var parts []string
	for _, v := range verdicts {
		if n := counts[v]; n > 0 {
			parts = append(parts, l.claims.counts[v].of(n))
			view.Verdicts = append(view.Verdicts, Count{Key: string(v), Name: l.claims.verdicts[v], Count: n})
		}
	}
	view.Sentence = strings.Join(parts, l.summary.dot)
	for _, p := range l.setUp().Catalogue.Permissions() {
		view.Permissions++
		if !checked[p.Key] {
			view.Unchecked++
		}
	}
	return view
}

// breachesListed is how many people who break a statement the form lists.
const breachesListed = 50

func (l *look) breachViews(r *plan.StatementResult) []BreachView {
	var views []BreachView
	for i := range r.Breaches[:min(len(r.Breaches), breachesListed)] {
		b := &r.Breaches[i]
		if l.hides(b.Request.User) {
			continue
		}
		views = append(views, BreachView{
			Email: string(b.Request.User), Name: l.user(b.Request.User), Sentence: l.breachSentence(r.Statement, b, l.at),
			Link: placeOf("check", "user", string(b.Request.User), "permission", string(b.Request.Permission),
				"action", string(b.Request.Action), "subject", string(b.Request.Subject)),
		})
	}
	return views
}

func (l *look) coverage() CoverageView {
	about := map[rbac.PermissionKey][]CoverageLink{}
	for _, st := range l.setUp().Statements {
		about[st.Permission] = append(about[st.Permission], CoverageLink{Key: string(st.Key), Text: l.statement(st)})
	}
	view, checked, all := CoverageView{}, 0, 0
	for _, a := range l.setUp().Catalogue.Areas {
		area := CoverageArea{Key: string(a.Key), Name: a.Name}
		for _, p := range a.Permissions {
			if len(about[p.Key]) > 0 {
				area.Checked++
			}
			area.Rows = append(area.Rows, CoverageRow{
				Permission: string(p.Key), Name: p.Name, Sensitive: p.Sensitive, Statements: about[p.Key],
			})
		}
		checked, all = checked+area.Checked, all+len(area.Rows)
		view.Areas = append(view.Areas, area)
	}
	view.Sentence = fill(l.claims.coverage.of(checked), "all", l.effects.permissions.of(all))
	return view
}
