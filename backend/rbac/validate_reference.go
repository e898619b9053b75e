package rbac

import (
	"rolebook/backend/tongue"
)

// hints remembers which key each missing one probably meant. Looking for it is dear among
// many keys, so it ends after a number of comparisons.
type hints struct {
	near map[Kind]map[string]string
	keys map[Kind][]string
	left int
}

const maxComparisons = 2_000_000

// missing notes a reference to something that is not there.
func (in *inspection) missing(at spot, kind Kind, key string) {
	if in.opened >= MaxProblems {
		return
	}
	mend := tongue.Say("add the %s, or take the reference out", tongue.Say(string(kind)))
	if near := in.near(kind, key); near != "" {
		mend = tongue.Say("did you mean %q?", near)
	}
	in.open(at, kind, ErrNotFound, tongue.Say("there is no %s %q", tongue.Say(string(kind)), key), mend)
}

// open notes a problem that goes away when an entity of that kind comes from elsewhere.
func (in *inspection) open(at spot, kind Kind, err error, message, mend string) {
	if in.opened >= MaxProblems {
		return
	}
	in.opened++
	in.problems = append(in.problems, Problem{Path: at.String(), Kind: err, Message: tongue.Say(message), Mend: tongue.Say(mend), Open: true, Needs: kind})
}

func (in *inspection) near(kind Kind, key string) string {
	h := &in.hints
	if h.near == nil {
		h.near, h.keys, h.left = map[Kind]map[string]string{}, map[Kind][]string{}, maxComparisons
	}
	if near, known := h.near[kind][key]; known {
		return near
	}
	if h.left <= 0 {
		return ""
	}
	if h.near[kind] == nil {
		h.near[kind], h.keys[kind] = map[string]string{}, in.keys(kind)
	}
	h.left -= len(h.keys[kind])
	h.near[kind][key] = Nearest(key, h.keys[kind])
	return h.near[kind][key]
}

func (in *inspection) keys(kind Kind) []string {
	var keys []string
	switch kind {
	case KindAddOn:
		for _, a := range in.s.Catalogue.AddOns {
			keys = append(keys, string(a.Key))
		}
	case KindPermission:
		for _, p := range in.s.Catalogue.Permissions() {
			keys = append(keys, string(p.Key))
		}
	case KindRole:
		for _, r := range in.s.Roles {
			keys = append(keys, string(r.Key))
		}
	case KindGroup:
		for _, g := range in.s.Groups {
			keys = append(keys, string(g.Key))
		}
	case KindUser:
		for _, u := range in.s.Users {
			keys = append(keys, string(u.Email))
		}
	}
	return keys
}

// taken notes keys that stand twice in a list of entities.
func taken[E any, K ~string](in *inspection, at *spot, noun string, list []E, key func(E) K) {
	again := repeats(list, key)
	for i, e := range list {
		if j, twice := again[i]; twice {
			first, here := at.item(j), at.item(i)
			field := "key"
			if noun == string(KindUser) {
				field = "email"
			}
			in.note(here.field(field), ErrExists,
				tongue.Say("%s %q is there already: %s", tongue.Say(noun), key(e), first.String()), tongue.Say("remove one of the two, or change its %s", field))
		}
	}
}
