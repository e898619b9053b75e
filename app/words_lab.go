package app

import (
	"slices"
	"strings"

	"rolebook/backend/access"
	"rolebook/backend/lab"
	"rolebook/backend/rbac"
)

// labWords are the sentences of the role lab. {a} and {b} are names of roles.
type labWords struct {
	relations          map[lab.Relation]string
	includes           string
	more               plural // permissions that {b} holds more of
	onlySwitches       string
	together           plural // {names}
	plus               string // between the names of roles in the name of one
	unused             string
	unusedBuiltIn      string
	notInPlan          string // {addOn}
	noneGrants         string
	grantedBy          string // {roles} {permission}
	counts             string // {channel}
	anywhere, none     string
	proven             plural
	noName             string
	sameName           string // {role}
	dated              string // {who} {detail}
	obstacles          map[lab.Obstacle]string
	unlawful           string
	several, one, idle string // {who} {all}
	gives              string // {all}
	costs              plural
	costless           string
	notNow             string
	notNeeded          string // {role}
	without            string // {role} {level}
	withoutGroups      string // {role} {groups}
	withoutLess        string // {role}
}

// relation says how one role stands to another.
func (t teller) relation(c *lab.Comparison, r lab.Relation) string {
	return fill(t.lab.relations[r], "a", t.role(c.A), "b", t.role(c.B))
}

// causesSentence says how much a person holds, through how many roles.
func (t teller) causesSentence(u *rbac.User, roles, permissions int) string {
	template := t.lab.several
	switch roles {
	case 0:
		template = t.lab.idle
	case 1:
		template = t.lab.one
	}
	text := fill(template, "who", u.Name(), "all", t.effects.permissions.of(permissions), "n", number(roles))
	if u.Status != rbac.Active {
		text += " " + fill(t.lab.notNow, "status", t.statuses[u.Status])
	}
	return text
}

// causeRole is a role of a person, with what taking it away would cost.
func (t teller) causeRole(u *rbac.User, r *rbac.Role, gives, costs int) CauseRole {
	view := CauseRole{Key: string(r.Key), Name: r.Name, Gives: gives, Cost: costs}
	var held []string
	for _, a := range u.Assignments {
		if detail := t.heldFor(a); a.Role == r.Key && detail != "" && !slices.Contains(held, detail) {
			held = append(held, detail)
		}
	}
	view.Detail = strings.Join(held, t.list.and)
	view.Sentence = fill(t.lab.gives, "all", t.effects.permissions.of(gives)) + " "
	if costs == 0 {
		view.Sentence += t.lab.costless
	} else {
		view.Sentence += t.lab.costs.of(costs)
	}
	return view
}

// lossSentence says what is left on a permission without a role: a lower level, or fewer groups.
func (t teller) lossSentence(role string, with, without access.Hold) string {
	if without.Nothing() {
		return fill(t.lab.without, "role", role, "level", t.levels[rbac.No])
	}
	if without.Level != with.Level {
		return fill(t.lab.without, "role", role, "level", t.levels[without.Level])
	}
	var gone []string
	for _, group := range with.Read {
		if !slices.Contains(without.Read, group) {
			gone = append(gone, t.group(group))
		}
	}
	if len(gone) == 0 {
		return fill(t.lab.withoutLess, "role", role)
	}
	return fill(t.lab.withoutGroups, "role", role, "groups", t.listed(gone, namesInAPhrase))
}
