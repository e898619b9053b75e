package app

import (
	"strconv"
	"strings"
	"unicode"
)

// plain is a text from outside as it may stand on a screen, in a terminal, in the history or in
// the log: characters that move the cursor or turn the direction of writing are written out,
// ESC as \x1b (promises P24, P36). Lines stay lines.
func plain(text string) string { return escaped(text, acts) }

// PlainLine is plain of a text that is one line, whatever it has in it.
func PlainLine(text string) string {
	return escaped(text, func(r rune) bool { return acts(r) || breaks(r) })
}

func escaped(text string, which func(rune) bool) string {
	if !strings.ContainsFunc(text, which) {
		return text
	}
	var b strings.Builder
	for _, r := range text {
		if which(r) {
			b.WriteString(strings.Trim(strconv.QuoteRuneToASCII(r), "'"))
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// acts reports whether a character does something instead of being seen.
func acts(r rune) bool {
	return unicode.IsControl(r) && r != '\t' && !breaks(r) || r >= '\u202A' && r <= '\u202E' || r >= '\u2066' && r <= '\u2069'
}

func breaks(r rune) bool { return r == '\n' || r == '\r' || r == '\u2028' || r == '\u2029' }
