package app

import (
	"net/netip"
	"slices"
	"strings"

	"rolebook/backend/access"
	"rolebook/backend/course"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

const (
	effectsShown   = 200 // of a group
	apartAtMost    = 5   // so many permissions are told one by one before people are told together
	namesInAPhrase = 3
)

// effectWords are the sentences about who gains and who loses, {who} being one person or
// many, {what} one permission or many. {through} is held or through.
type effectWords struct {
	gains, loses, moves, movesDown plural // wholly, or from level to level
	gainsSubjects, losesSubjects   plural // the same level, other groups
	sees, seesNot                  plural // members of groups joined or left

	people, permissions               plural
	everyGroup, own                   string
	held, through, from, api, address string
}

// teller words what is in a set-up, or in two revisions of one.
type teller struct {
	*language
	names
	on *course.Course // may be given up where there is much to tell; then what it tells is for nobody
}

// turn is one side of an effect: what is gained or what is lost.
type turn struct {
	*plan.Effect
	loses bool
}

// turns are the sides of the effects. One that gains some groups and loses others has two;
// one that goes to another level that way is told once, as a loss.
func turns(effects []plan.Effect, loses bool) []turn {
	var list []turn
	for i := range effects {
		e := &effects[i]
		if loses && e.Loses || !loses && e.Gains && (!e.Loses || e.Before.Level == e.After.Level) {
			list = append(list, turn{e, loses})
		}
	}
	return list
}

// viewEffects are the effects in groups, losses first.
func (t teller) viewEffects(effects []plan.Effect) []EffectGroup {
	groups := []EffectGroup{}
	for _, group := range t.groupsOf(effects) {
		view := EffectGroup{Gain: !group[0].loses, Sentence: t.together(group), Total: len(group)}
		for _, e := range group[:min(len(group), effectsShown)] {
			view.Effects = append(view.Effects, t.viewTurn(e))
		}
		groups = append(groups, view)
	}
	return groups
}

// groupsOf gathers the sides of effects: by permission when that makes few groups, else
// people to whom the same happens together.
func (t teller) groupsOf(effects []plan.Effect) [][]turn {
	var groups [][]turn
	for _, loses := range []bool{true, false} {
		side := turns(effects, loses)
		told := gather(t.on, side, t.shape)
		if byPeople := t.alike(side); len(told) > max(apartAtMost, len(byPeople)) {
			told = byPeople
		}
		groups = append(groups, told...)
	}
	return groups
}

func (t teller) viewTurn(e turn) EffectView {
	permission := string(e.Permission)
	if t.hidesPermission(e.Permission) {
		permission = ""
	}
	return EffectView{
		User: string(e.User), Name: t.user(e.User), Permission: permission, PermissionName: t.permission(e.Permission),
		Before: e.Before.Level.String(), After: e.After.Level.String(),
		Gain: e.Gains, Lose: e.Loses, Sentence: t.sentence(e, t.what(e).one, t.user(e.User), t.permission(e.Permission)),
	}
}

// gather puts what has the same key together, in the order of first appearance.
func gather[T any](on *course.Course, list []T, key func(T) string) [][]T {
	var groups [][]T
	at := map[string]int{}
	for i, one := range list {
		if !on.At(course.Wording, i, len(list)) {
			break
		}
		k := key(one)
		if _, there := at[k]; !there {
			at[k] = len(groups)
			groups = append(groups, nil)
		}
		groups[at[k]] = append(groups[at[k]], one)
	}
	return groups
}

// shape is what an effect says, leaving out whom it is about.
func (t teller) shape(e turn) string {
	return string(e.Permission) + t.sentence(e, t.what(e).one, "", "")
}

// alike are the effects of people to whom the same happens on the same permissions.
func (t teller) alike(side []turn) [][]turn {
	happenings := gather(t.on, side, func(e turn) string {
		return string(e.User) + t.sentence(e, t.what(e).one, "", "")
	})
	together := gather(t.on, happenings, func(same []turn) string { return strings.Join(named(same, t.shape), "\n") })
	groups := make([][]turn, len(together))
	for i, these := range together {
		groups[i] = slices.Concat(these...)
	}
	return groups
}

// together is one sentence about a group: people and permissions named where there is one,
// else counted.
func (t teller) together(group []turn) string {
	people, permissions := map[rbac.Email]bool{}, map[rbac.PermissionKey]bool{}
	for _, e := range group {
		people[e.User], permissions[e.Permission] = true, true
	}
	first := group[0]
	what := t.permission(first.Permission)
	if len(permissions) > 1 {
		what = t.effects.permissions.of(len(permissions))
	}
	if len(people) == 1 {
		return t.sentence(first, t.what(first).one, t.user(first.User), what)
	}
	return t.sentence(first, t.what(first).many, t.effects.people.of(len(people)), what)
}

func (t teller) sentence(e turn, template, who, what string) string {
	return fill(template, "who", who, "what", what,
		"before", t.levels[e.Before.Level], "after", t.levels[e.After.Level],
		"subjects", t.subjects(e), "through", t.ways(e)) + t.when(e.Effect)
}

// what picks the sentence.
func (t teller) what(e turn) plural {
	w := t.effects
	switch {
	case e.Permission == "" && e.loses:
		return w.seesNot
	case e.Permission == "":
		return w.sees
	case e.Before.Level == rbac.No:
		return w.gains
	case e.After.Level == rbac.No:
		return w.loses
	case e.Before.Level != e.After.Level && e.loses:
		return w.movesDown
	case e.Before.Level != e.After.Level:
		return w.moves
	case e.loses:
		return w.losesSubjects
	}
	return w.gainsSubjects
}

// subjects names whom an effect is about, where it is not about everybody.
func (t teller) subjects(e turn) string {
	switch {
	case e.Permission == "" && e.loses:
		return listing(t.language, e.Unseen, t.subject, namesInAPhrase)
	case e.Permission == "":
		return listing(t.language, e.Seen, t.subject, namesInAPhrase)
	case e.loses:
		return t.beyond(&e.Before, &e.After)
	}
	return t.beyond(&e.After, &e.Before)
}

// ways is the roles that give it or gave it.
func (t teller) ways(e turn) string {
	if len(e.Through) == 0 {
		return ""
	}
	roles := t.listed(named(e.Through, t.role), namesInAPhrase)
	if e.loses {
		return fill(t.effects.held, "roles", roles)
	}
	return fill(t.effects.through, "roles", roles)
}

// when is the circumstances in which an effect shows.
func (t teller) when(e *plan.Effect) string {
	text := ""
	if !e.From.IsZero() {
		text += fill(t.effects.from, "time", t.instant(e.From))
	}
	if e.Channel == rbac.API {
		text += t.effects.api
	}
	if e.Address != (netip.Addr{}) {
		text += fill(t.effects.address, "address", e.Address.String())
	}
	return text
}

// beyond names what one hold covers and the other does not.
func (t teller) beyond(more, less *access.Hold) string {
	var list []string
	if more.AllRead && !less.AllRead || more.AllWrite && !less.AllWrite {
		list = append(list, t.effects.everyGroup)
	} else {
		for _, g := range slices.Concat(more.Read, more.Write) {
			held := slices.Contains(less.Read, g) && (slices.Contains(less.Write, g) || !slices.Contains(more.Write, g))
			if name := t.group(g); !held && !slices.Contains(list, name) {
				list = append(list, name)
			}
		}
	}
	if more.Own && !less.Own {
		list = append(list, t.effects.own)
	}
	if len(list) == 0 {
		list = named((more.Filters &^ less.Filters).List(), func(f rbac.DateFilter) string { return t.filters[f] })
	}
	return t.listed(list, namesInAPhrase)
}
