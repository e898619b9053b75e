package template_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
)

// rows finds the rows of the catalogue that the prose of default-matrix.md means.
type rows struct{ *rbac.Catalogue }

var separator = regexp.MustCompile(`, | and `)

// listed are the rows in a list such as "every row of Home but Admin Panel, of Insights,
// Alarm Log and Weekly Digest".
func (c rows) listed(t *testing.T, list string) []rbac.PermissionKey {
	t.Helper()
	var keys []rbac.PermissionKey
	phrases := separator.Split(list, -1)
	for _, phrase := range phrases {
		phrase = strings.TrimPrefix(strings.TrimPrefix(phrase, "every row of "), "of ")
		phrase, but, _ := strings.Cut(phrase, " but ")
		for _, key := range c.meant(t, phrase, phrases[0]) {
			if but == "" || !slices.Contains(c.meant(t, but, ""), key) {
				keys = append(keys, key)
			}
		}
	}
	return keys
}

// meant are the rows of one phrase: an area, a row, or a row's name shortened in an
// unmistakable way. In a list that begins with "Alarm Configuration", "Log" is Alarm Log.
func (c rows) meant(t *testing.T, phrase, first string) []rbac.PermissionKey {
	t.Helper()
	var area, exact, short []rbac.PermissionKey
	for a, p := range c.Permissions() {
		if a.Name == phrase {
			area = append(area, p.Key)
		}
		if p.Name == phrase {
			exact = append(exact, p.Key)
		}
		if strings.Contains(p.Name, phrase) {
			short = append(short, p.Key)
		}
	}
	word, _, _ := strings.Cut(first, " ")
	switch {
	case len(exact) > 0:
		return exact
	case len(area) > 0:
		return area
	case len(short) != 1 && first != "":
		return c.meant(t, word+" "+phrase, "")
	}
	require.Len(t, short, 1, "rows meant by %q", phrase)
	return short
}

// keys are the permissions for which the fact holds, in the order of the catalogue.
func (c rows) keys(fact func(*rbac.Permission) bool) []rbac.PermissionKey {
	var keys []rbac.PermissionKey
	for _, p := range c.Permissions() {
		if fact(p) {
			keys = append(keys, p.Key)
		}
	}
	return keys
}

// within is the highest level the permission offers that does not go past l.
func within(p *rbac.Permission, l rbac.Level) rbac.Level {
	highest := rbac.No
	for _, offered := range p.Offered() {
		if offered.Within(rbac.No, l) {
			highest = highest.Join(offered)
		}
	}
	return highest
}
