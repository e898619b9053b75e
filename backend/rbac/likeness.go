package rbac

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// letters are those of other alphabets beside the English ones they look like.
var letters = strings.NewReplacer(
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
	return letters.Replace(visible)
}

var shapes = strings.NewReplacer("rn", "m", "vv", "w", "0", "o", "1", "l")

// Likeness is the same for addresses that look the same in many typefaces (promises P28).
func Likeness(e Email) string {
	text := string(e)
	if !plainASCII(text) {
		text = plainLetters(text)
	}
	return shapes.Replace(text)
}

// Disguised reports whether an address is written with letters that only look like plain ones,
// and which it looks like.
func Disguised(e Email) (plain Email, is bool) {
	if plainASCII(string(e)) {
		return "", false
	}
	plain = NewEmail(plainLetters(string(e)))
	return plain, plain != "" && plainASCII(string(plain))
}
