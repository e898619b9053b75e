package app

import (
	"strings"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// reasonWords are parts of the sentences about why somebody may or may not do something.
type reasonWords struct {
	requiresAt     string
	yourReadOnly   string // the user's own switch
	path           string // {role} gives {level}
	pathChain      string
	pathToggle     string
	pathGroups     string
	pathEveryGroup string
	pathOwn        string
}

// reasonSentences is every cause of a denial in a sentence, nested ones after what asks for them.
func (t teller) reasonSentences(user rbac.Email, reasons []access.Reason) []string {
	sentences := make([]string, len(reasons))
	for i := range reasons {
		sentences[i] = t.reasonSentence(user, &reasons[i])
	}
	return sentences
}

// reasonsOf is every cause in one line.
func (t teller) reasonsOf(user rbac.Email, reasons []access.Reason) string {
	return strings.Join(t.reasonSentences(user, reasons), " ")
}

func (t teller) reasonSentence(user rbac.Email, r *access.Reason) string {
	template := t.reasons[r.Code]
	if r.Code == access.ReadOnly && r.ReadOnly {
		template = t.reason.yourReadOnly
	}
	if r.Code == access.RequiresMissing && r.Requirement.At != "" {
		template = t.reason.requiresAt
	}
	return fill(template,
		"who", t.user(user), "roles", t.listed(named(r.Roles, t.role), namesInAPhrase),
		"status", t.statuses[r.Status], "constraint", t.constraint(r.Constraint), "addOn", t.addOn(r.AddOn),
		"permission", t.permission(r.Requirement.Permission), "kind", r.Requirement.At,
		"because", t.reasonsOf(user, r.Nested))
}

// pathSentence is one way in which somebody holds what was asked for.
func (t teller) pathSentence(p *access.Path) string {
	w := t.reason
	template := w.path
	if p.Toggle {
		template = w.pathToggle
	}
	text := fill(template, "role", t.role(p.Role), "level", t.levels[p.Level])
	if chain := chainBelow(p); len(chain) > 0 {
		text += fill(w.pathChain, "roles", strings.Join(named(chain, t.role), " → "))
	}
	switch {
	case p.AllGroups:
		text += w.pathEveryGroup
	case len(p.Groups) > 0:
		text += fill(w.pathGroups, "groups", t.listed(named(p.Groups, t.group), namesInAPhrase))
	}
	if p.Own {
		text += w.pathOwn
	}
	return text + "."
}

// chainBelow is the first way down to a junior whose grant counts; empty when the role's own does.
func chainBelow(p *access.Path) []rbac.RoleKey {
	for _, chain := range p.Chains {
		if len(chain) == 1 {
			return nil
		}
	}
	if len(p.Chains) == 0 {
		return nil
	}
	return p.Chains[0][1:]
}
