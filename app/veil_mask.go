package app

import (
	"cmp"
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"rolebook/backend/rbac"
)

// hiddenNames are names that are not to stand in a text, whatever the case, and what stands instead.
type hiddenNames struct {
	any     *regexp.Regexp
	instead string
}

func newHiddenNames(instead string, names []string) hiddenNames {
	quoted := make([]string, len(names))
	for i, name := range names {
		quoted[i] = regexp.QuoteMeta(name)
	}
	slices.SortStableFunc(quoted, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	return hiddenNames{regexp.MustCompile(`(?i)` + strings.Join(quoted, "|")), instead}
}

// stands reports whether one of the names stands in a text.
func (w hiddenNames) stands(text string) bool { return w.over(text) != text }

// over is a text without the names, where they stand by themselves: `log` is not in `login`.
func (w hiddenNames) over(text string) string {
	var done strings.Builder
	for at := 0; ; {
		found := w.any.FindStringIndex(text[at:])
		if found == nil {
			done.WriteString(text[at:])
			return done.String()
		}
		from, to := at+found[0], at+found[1]
		if !apart(text, from) || !apart(text, to) {
			_, size := utf8.DecodeRuneInString(text[from:])
			done.WriteString(text[at : from+size])
			at = from + size
			continue
		}
		done.WriteString(text[at:from] + w.instead)
		at = to
	}
}

// apart reports whether no word goes on at a place of a text.
func apart(text string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, _ := utf8.DecodeRuneInString(text[at:])
	letter := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	return at == 0 || at == len(text) || !letter(before) || !letter(after)
}

// mask takes names out of texts: some wherever they stand, others in the entries of a time.
type mask struct {
	always []hiddenNames
	spans  []maskedSpan
}

type maskedSpan struct {
	span
	hiddenNames
}

func (m *mask) over(seq uint64, text string) string {
	if text == "" {
		return text
	}
	for _, w := range m.always {
		text = w.over(text)
	}
	for _, s := range m.spans {
		if s.covers(seq) {
			text = s.over(text)
		}
	}
	return text
}

// mask is what takes the names out that a veil hides, of which what is shown of the set-up has
// none. A name that something shown has now is hidden in the entries of its time only.
func (p *past) mask(v *veil, part *rbac.SetUp) mask {
	shown, a := namesShown(part), spoken().authority
	var m mask
	var permissions, roles, areas []string
	for _, key := range slices.Sorted(maps.Keys(v.permissions)) {
		one := v.permissions[key]
		if one.gone && strings.ContainsAny(string(key), "._-") {
			permissions = append(permissions, string(key))
		}
		hidden, then := one.names(shown)
		permissions, m.spans = append(permissions, hidden...), append(m.spans, then...)
	}
	for _, key := range slices.Sorted(maps.Keys(v.roles)) {
		hidden, _ := v.roles[key].names(shown)
		roles = append(roles, hidden...)
	}
	for _, key := range slices.Sorted(maps.Keys(v.areas)) {
		if v.areas[key].gone {
			areas = append(areas, slices.DeleteFunc(slices.Clone(p.areaNames[key]), func(name string) bool { return shown[name] })...)
		}
	}
	m.hide(a.permission, permissions)
	m.hide(a.role, roles)
	m.hide(a.area, areas)
	return m
}

func (m *mask) hide(instead string, names []string) {
	if len(names) > 0 {
		m.always = append(m.always, newHiddenNames(instead, names))
	}
}

// names are what something was called while it was restricted: hidden wherever they stand, or,
// where something that is shown is called so now, in the entries of that time.
func (s *secrecy) names(shown map[string]bool) (always []string, then []maskedSpan) {
	for _, one := range s.spans {
		var both []string
		for _, name := range one.names {
			if shown[name] {
				both = append(both, name)
			} else {
				always = append(always, name)
			}
		}
		if len(both) > 0 {
			then = append(then, maskedSpan{one, newHiddenNames(spoken().authority.permission, both)})
		}
	}
	return always, then
}

// namesShown are what is called something on the screens of who is no superuser.
func namesShown(part *rbac.SetUp) map[string]bool {
	names := map[string]bool{}
	for _, a := range part.Catalogue.Areas {
		names[a.Name] = true
	}
	for _, p := range part.Catalogue.Permissions() {
		names[p.Name] = true
	}
	for _, r := range part.Roles {
		names[r.Name] = true
	}
	for _, g := range part.Groups {
		names[g.Name] = true
	}
	return names
}
