package exchange

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"rolebook/backend/rbac"
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

// lookalikes are letters of other alphabets that look like these.
var lookalikes = strings.NewReplacer(
	"а", "a", "е", "e", "о", "o", "р", "p", "с", "c", "у", "y", "х", "x", "і", "i", "ј", "j", "ѕ", "s", "һ", "h", "ԁ", "d", "ԛ", "q", "ԝ", "w", "к", "k", "м", "m", "т", "t", "в", "b", "н", "h",
	"α", "a", "ο", "o", "ν", "v", "ρ", "p", "ι", "i", "κ", "k", "υ", "u", "ı", "i", "ɑ", "a", "ɡ", "g", "ⅼ", "l", "‐", "-", "‑", "-",
)

// plainLetters is an address in the letters of the English alphabet: wide and other forms of
// them replaced, look-alikes too, what cannot be seen taken out. It need not be one of plain
// letters still.
func plainLetters(address string) string {
	visible := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) || unicode.IsSpace(r) || unicode.IsControl(r) {
			return -1
		}
		return r
	}, strings.ToLower(norm.NFKC.String(address)))
	return lookalikes.Replace(visible)
}

var alikes = strings.NewReplacer("rn", "m", "vv", "w", "0", "o", "1", "l")

// likeness is the same for addresses that look the same in many typefaces.
func likeness(e rbac.Email) string { return alikes.Replace(plainLetters(string(e))) }

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
