package app

import (
	"net/netip"
	"slices"
	"strings"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

const (
	effectsShown   = 200 // of a group
	apartAtMost    = 5   // so many permissions are told one by one before people are told together
	namesInAPhrase = 3
)

// effectWords are the sentences about who gains and who loses, {who} being one person or
// many. {through} is held or through.
type effectWords struct {
	gains, loses, moves, movesDown plural // a permission, wholly or from level to level
	gainsSubjects, losesSubjects   plural // the same level, other groups
	sees, seesNot                  plural // members of groups joined or left
	gainsMany, losesMany           plural // many permissions

	people, permissions               plural
	everyGroup, own                   string
	held, through, from, api, address string
}

// teller words the effects of one plan.
type teller struct {
	*language
	names
}

// viewEffects are the effects in groups, losses first: by permission when that makes few
// groups, else people to whom the same happens together.
func (t teller) viewEffects(effects []plan.Effect) []EffectGroup {
	groups := []EffectGroup{}
	for _, loses := range []bool{true, false} {
		var side []*plan.Effect
		for i := range effects {
			if effects[i].Loses == loses {
				side = append(side, &effects[i])
			}
		}
		byPermission := gather(side, t.shape)
		byPeople := t.alike(side)
		if len(byPermission) <= max(apartAtMost, len(byPeople)) {
			for _, group := range byPermission {
				groups = append(groups, t.viewGroup(group, t.onePermission(group)))
			}
			continue
		}
		for _, group := range byPeople {
			groups = append(groups, t.viewGroup(group, t.manyPermissions(group)))
		}
	}
	return groups
}

func (t teller) viewGroup(group []*plan.Effect, sentence string) EffectGroup {
	view := EffectGroup{Gain: !group[0].Loses, Sentence: sentence, Total: len(group)}
	for _, e := range group[:min(len(group), effectsShown)] {
		view.Effects = append(view.Effects, EffectView{
			User: string(e.User), Name: t.user(e.User),
			Permission: string(e.Permission), PermissionName: t.permission(e.Permission),
			Before: e.Before.Level.String(), After: e.After.Level.String(),
			Gain: e.Gains, Lose: e.Loses, Sentence: t.effect(e),
		})
	}
	return view
}

// gather puts what has the same key together, in the order of first appearance.
func gather[T any](list []T, key func(T) string) [][]T {
	var groups [][]T
	at := map[string]int{}
	for _, one := range list {
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
func (t teller) shape(e *plan.Effect) string {
	return string(e.Permission) + t.sentence(e, t.what(e).one, "")
}

// alike are the effects of people to whom exactly the same happens.
func (t teller) alike(effects []*plan.Effect) [][]*plan.Effect {
	people := gather(effects, func(e *plan.Effect) string { return string(e.User) })
	together := gather(people, func(of []*plan.Effect) string {
		return strings.Join(named(of, t.shape), "\n\n")
	})
	groups := make([][]*plan.Effect, len(together))
	for i, these := range together {
		groups[i] = slices.Concat(these...)
	}
	return groups
}

// effect is one person's gain or loss in a sentence.
func (t teller) effect(e *plan.Effect) string {
	return t.sentence(e, t.what(e).one, t.user(e.User))
}

func (t teller) sentence(e *plan.Effect, template, who string) string {
	return fill(template, "who", who, "permission", t.permission(e.Permission),
		"before", t.levels[e.Before.Level], "after", t.levels[e.After.Level],
		"subjects", t.subjects(e), "through", t.ways(e)) + t.when(e)
}

// what picks the sentence.
func (t teller) what(e *plan.Effect) plural {
	w := t.effects
	switch {
	case e.Permission == "" && e.Loses:
		return w.seesNot
	case e.Permission == "":
		return w.sees
	case e.Before.Level == rbac.No:
		return w.gains
	case e.After.Level == rbac.No:
		return w.loses
	case e.Before.Level != e.After.Level && e.Loses:
		return w.movesDown
	case e.Before.Level != e.After.Level:
		return w.moves
	case e.Loses:
		return w.losesSubjects
	}
	return w.gainsSubjects
}

// subjects names whom an effect is about, where it is not about everybody.
func (t teller) subjects(e *plan.Effect) string {
	switch {
	case e.Permission == "" && e.Loses:
		return t.listed(named(e.Unseen, t.subject), namesInAPhrase)
	case e.Permission == "":
		return t.listed(named(e.Seen, t.subject), namesInAPhrase)
	case e.Loses:
		return t.beyond(&e.Before, &e.After)
	}
	return t.beyond(&e.After, &e.Before)
}

// ways is the roles that give it or gave it.
func (t teller) ways(e *plan.Effect) string {
	if len(e.Through) == 0 {
		return ""
	}
	roles := t.listed(named(e.Through, t.role), namesInAPhrase)
	if e.Loses {
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
	return t.listed(list, namesInAPhrase)
}

// onePermission is a sentence about everybody to whom the same happens on one permission.
func (t teller) onePermission(group []*plan.Effect) string {
	if len(group) == 1 {
		return t.effect(group[0])
	}
	return t.sentence(group[0], t.what(group[0]).many, t.effects.people.of(len(group)))
}

// manyPermissions is a sentence about people to whom the same happens on many permissions.
func (t teller) manyPermissions(group []*plan.Effect) string {
	people := gather(group, func(e *plan.Effect) string { return string(e.User) })
	n := len(people[0])
	if n == 1 {
		return t.onePermission(group)
	}
	template := t.effects.gainsMany
	if group[0].Loses {
		template = t.effects.losesMany
	}
	through := t.ways(group[0])
	if slices.ContainsFunc(people[0], func(e *plan.Effect) bool { return t.ways(e) != through }) {
		through = ""
	}
	if len(people) == 1 {
		return fill(template.one, "who", t.user(group[0].User), "permissions", t.effects.permissions.of(n), "through", through)
	}
	return fill(template.many, "who", t.effects.people.of(len(people)), "permissions", t.effects.permissions.of(n), "through", through)
}
