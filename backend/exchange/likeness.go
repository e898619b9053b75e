package exchange

import (
	"strings"
	"unicode"
)

// addressLike reports whether a text has the shape of an e-mail address.
func addressLike(text string) bool {
	name, domain, at := strings.Cut(text, "@")
	return at && name != "" && domain != "" && !strings.ContainsAny(domain, "@") &&
		!strings.ContainsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(`,;<>"`, r) })
}

func plainASCII(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return r < ' ' || r > '~' })
}

// mixed reports whether a name has Latin letters together with letters of an alphabet that
// has look-alikes of them.
func mixed(name string) bool {
	is := func(table *unicode.RangeTable) bool {
		return strings.ContainsFunc(name, func(r rune) bool { return unicode.Is(table, r) })
	}
	return is(unicode.Latin) && (is(unicode.Cyrillic) || is(unicode.Greek))
}

// sameText compares texts that people have typed and programs have saved.
func sameText(a, b string) bool {
	return a == b || typed(a) == typed(b)
}

func typed(text string) string {
	return strings.ReplaceAll(strings.TrimSpace(text), "\r\n", "\n")
}
