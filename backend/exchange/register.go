package exchange

import (
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"rolebook/backend/rbac"
)

// register finds roles or groups by what people write: the name, in whatever case, or the key
// with its mark. A key alone is not taken for one: after a rename it could be what another is
// called.
type register[K ~string] struct {
	names map[K]string
	keys  map[string][]K // by folded name
	words []string       // what may have been meant
	near  map[string]string
	left  int // comparisons that may still be made to guess
}

const (
	keyMark        = "key:"
	maxComparisons = 2_000_000
)

func newRegister[K ~string]() *register[K] {
	return &register[K]{names: map[K]string{}, keys: map[string][]K{}, near: map[string]string{}, left: maxComparisons}
}

func (r *register[K]) add(key K, name string) {
	r.names[key] = name
	r.keys[nameFolded(name)] = append(r.keys[nameFolded(name)], key)
	r.words = append(r.words, name)
}

func rolesOf(s *rbac.SetUp) *register[rbac.RoleKey] {
	r := newRegister[rbac.RoleKey]()
	for _, role := range s.Roles {
		r.add(role.Key, role.Name)
	}
	return r
}

func groupsOf(s *rbac.SetUp) *register[rbac.GroupKey] {
	r := newRegister[rbac.GroupKey]()
	for _, g := range s.Groups {
		r.add(g.Key, g.Name)
	}
	return r
}

// find is what a text means: nothing, one, or several of the same name.
func (r *register[K]) find(text string) []K {
	text = strings.TrimSpace(text)
	if key, marked := strings.CutPrefix(text, keyMark); marked && r.has(K(key)) {
		return []K{K(key)}
	}
	found := r.keys[nameFolded(text)]
	if len(found) > 1 {
		exact := slices.DeleteFunc(slices.Clone(found), func(k K) bool { return r.names[k] != text })
		if len(exact) == 1 {
			return exact
		}
	}
	return found
}

func (r *register[K]) has(key K) bool {
	_, there := r.names[key]
	return there
}

// written is the text by which find finds the key: its name if that says it and may stand
// where it is written, else the key.
func (r *register[K]) written(key K, mayStand func(string) bool) string {
	name := r.names[key]
	if found := r.find(name); mayStand(name) && len(found) == 1 && found[0] == key {
		return name
	}
	return keyMark + string(key)
}

// anywhere is for cells in which every text may stand.
func anywhere(string) bool { return true }

// meant is what was probably meant, a key or a name; empty when there is nothing near.
func (r *register[K]) meant(text string) string {
	text = strings.TrimSpace(text)
	if key := K(strings.ToLower(text)); r.has(key) {
		return keyMark + string(key)
	}
	if near, known := r.near[text]; known {
		return near
	}
	if r.left <= 0 {
		return ""
	}
	r.left -= len(r.words)
	r.near[text] = rbac.Nearest(text, r.words)
	return r.near[text]
}

// nameFolded is a name in the form in which names compare.
func nameFolded(name string) string {
	return strings.Join(strings.Fields(strings.ToLower(norm.NFC.String(name))), " ")
}
