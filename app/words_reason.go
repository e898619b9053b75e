package app

import (
	"slices"
	"strings"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// reasonWords are parts of the sentences about why somebody may or may not do something.
type reasonWords struct {
	requiresAt     string
	yourReadOnly   string // the user's own switch
	path           string // through {role}
	pathChain      string // {roles} it includes
	pathToggle     string // {level}
	pathLimited    string // {subjects}
	pathBelow      string // {groups} below those named
	pathManyBelow  plural
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
		"permission", t.permission(r.Requirement.Permission), "kind", t.word(r.Requirement.At),
		"because", t.reasonsOf(user, r.Nested))
}

// pathSentence is one way in which somebody holds what was asked for.
func (t teller) pathSentence(p *access.Path) string { return capital(t.way(p)) + "." }

// way is a path as part of a sentence: `through Viewer, limited to Sales (and Sales North)`.
func (t teller) way(p *access.Path) string {
	w := t.reason
	text := fill(w.path, "role", t.role(p.Role))
	if chain := chainBelow(p); len(chain) > 0 {
		text += fill(w.pathChain, "roles", strings.Join(named(chain, t.role), " → "))
	}
	if p.Toggle {
		text += fill(w.pathToggle, "level", t.levels[p.Level])
	}
	var limits []string
	switch {
	case p.AllGroups:
		limits = append(limits, w.pathEveryGroup)
	case len(p.Groups) > 0:
		limits = append(limits, t.groupsWithBelow(p.Groups))
	}
	if p.Own {
		limits = append(limits, w.pathOwn)
	}
	if len(limits) == 0 {
		return text
	}
	return text + fill(w.pathLimited, "subjects", t.listed(limits, len(limits)))
}

// groupsWithBelow names groups, and after them those that only stand below one of them.
func (t teller) groupsWithBelow(groups []rbac.GroupKey) string {
	var tops, below []string
	for _, key := range groups {
		if g := t.names.after.Group(key); g != nil && slices.Contains(groups, g.Parent) {
			below = append(below, g.Name)
		} else {
			tops = append(tops, t.group(key))
		}
	}
	text := t.listed(tops, namesInAPhrase)
	switch {
	case len(below) > namesInAPhrase:
		text += t.reason.pathManyBelow.of(len(below))
	case len(below) > 0:
		text += fill(t.reason.pathBelow, "groups", t.listed(below, len(below)))
	}
	return text
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
