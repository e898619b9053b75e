package app

import (
	"slices"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// awayWords are about who is on leave, or invited: {who} is one person and {what} permissions,
// {n} people are named in {who}.
type awayWords struct{ lose, gain plural }

// awaySentences say what will be different for people on leave and invited ones when they come
// in, losses first.
func (t teller) awaySentences(away []plan.Effect) []string {
	sentences := []string{}
	say := func(status rbac.Status, w plural, does func(*plan.Effect) bool) {
		var who []rbac.Email
		var what []rbac.PermissionKey
		for i := range away {
			e := &away[i]
			if u := t.after.User(e.User); u != nil && u.Status == status && does(e) && !t.hides(e.User) {
				who, what = append(who, e.User), append(what, e.Permission)
			}
		}
		who, what = slices.Compact(who), onceEach(what)
		if len(who) == 0 {
			return
		}
		text := fill(w.of(len(who)), "who", t.listed(named(who, t.user), namesInAPhrase), "what", t.listed(named(what, t.permission), namesInAPhrase))
		sentences = append(sentences, text)
	}
	loses, gains := func(e *plan.Effect) bool { return e.Loses }, func(e *plan.Effect) bool { return e.Gains }
	say(rbac.Suspended, t.away.lose, loses)
	say(rbac.Invited, t.coming.lose, loses)
	say(rbac.Suspended, t.away.gain, gains)
	say(rbac.Invited, t.coming.gain, gains)
	return sentences
}

// onceEach is a list without what it has already, in its order.
func onceEach[K comparable](list []K) []K {
	seen := map[K]bool{}
	return slices.DeleteFunc(list, func(k K) bool {
		defer func() { seen[k] = true }()
		return seen[k]
	})
}
