package app

import (
	"time"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// Whom a statement means, as its form says it.
const (
	whoUser     = "user"
	whoRole     = "role"
	whoGroup    = "group"
	whoEveryone = "everyone"
)

// claimWords are the sentences of Statements. {who} is a name, {of} whose data it is about.
type claimWords struct {
	text               map[rbac.StatementKind]whoWords // {action} {permission}{of}
	verdicts           map[plan.Verdict]string
	counts             map[plan.Verdict]plural
	holds              string
	broken             plural // {names}
	throughAPI         string
	coverage           plural // {all} permissions
	chooseKind         string
	chooseWho          string
	choosePermission   string
	chooseAction       string
	nothingToChange    string // {permission}
	nobodyInParticular string // {permission}
	trivial            string
}

// whoWords are a text for each way to say whom it means.
type whoWords struct{ user, role, group, everyone string }

// claim is what a statement says, in words made of its parts.
func (t teller) claim(st *rbac.Statement) string {
	w := t.claims.text[st.Kind]
	template, who := w.everyone, ""
	switch {
	case st.Who.User != "":
		template, who = w.user, t.user(st.Who.User)
	case st.Who.Role != "":
		template, who = w.role, t.role(st.Who.Role)
	case st.Who.Group != "":
		template, who = w.group, t.group(st.Who.Group)
	}
	of := ""
	if st.Subject != "" {
		of = fill(t.check.of, "subject", t.names.subject(st.Subject))
	}
	return fill(template, "who", who, "action", t.actions[st.Action], "permission", t.permission(st.Permission), "of", of)
}

// openPart is what of a statement is still to be chosen; empty when nothing is.
func (t teller) openPart(st *rbac.Statement) string {
	w := t.claims
	switch {
	case w.text[st.Kind] == whoWords{}:
		return w.chooseKind
	case st.Who == rbac.Who{}:
		return w.chooseWho
	case t.actions[st.Action] == "":
		return w.chooseAction
	case st.Permission == "":
		return w.choosePermission
	}
	return ""
}

// statementHints say what of a statement makes no difference.
func (t teller) statementHints(st *rbac.Statement) []string {
	w, p := t.claims, t.names.after.Catalogue.Permission(st.Permission)
	var hints []string
	if p == nil {
		return nil
	}
	if st.Action == rbac.Edit && !p.Editable {
		hints = append(hints, fill(w.nothingToChange, "permission", p.Name))
	}
	if st.Subject != "" && !p.Scoped() {
		hints = append(hints, fill(w.nobodyInParticular, "permission", p.Name))
	}
	if st.Kind == rbac.Only && st.Who.Everyone {
		hints = append(hints, w.trivial)
	}
	return hints
}

// verdictSentence says how a statement fares.
func (t teller) verdictSentence(r *plan.StatementResult) string {
	switch r.Verdict {
	case plan.Undecidable:
		return fill(t.statements.missing, "what", r.Missing)
	case plan.Broken:
		people := make([]string, r.Total) // only the first are named, and only they have a name here
		for i := range r.Breaches {
			people[i] = t.user(r.Breaches[i].Request.User)
		}
		return fill(t.claims.broken.of(r.Total), "names", t.listed(people, namesInAPhrase))
	}
	return t.claims.holds
}

// breachSentence is how one person breaks a statement, and where and when it shows.
func (t teller) breachSentence(st *rbac.Statement, b *plan.Breach, at time.Time) string {
	text := t.breach(st, b)
	if b.Request.Channel == rbac.API {
		text += t.claims.throughAPI
	}
	if b.Request.Time.After(at) {
		text += fill(t.effects.from, "time", t.instant(rbac.At(b.Request.Time)))
	}
	return text
}
