// Package tongue says the sentences that the engine makes itself, the titles of edits and the
// problems of files, in the language the program speaks. They stand in English where they are
// made; another language is a table from those to its own, which app has.
package tongue

import (
	"fmt"
	"sync/atomic"
	"unicode"
	"unicode/utf8"
)

// Sentences are those of another language by the English one, formats of package fmt both,
// for the same values: a sentence that needs them in another order says so (`%[2]s`).
type Sentences map[string]string

var inUse atomic.Pointer[Sentences]

// Use has everything said in another language from now on; nil is English.
func Use(sentences Sentences) { inUse.Store(&sentences) }

// Say is a sentence in the language in use, with values in it. One that the language does not
// have is said in English.
func Say(english string, values ...any) string {
	format := english
	if sentences := inUse.Load(); sentences != nil {
		if known, there := (*sentences)[english]; there {
			format = known
		}
	}
	if len(values) == 0 {
		return format
	}
	return fmt.Sprintf(format, values...)
}

// Inside is a sentence as it goes on inside another: English lets it begin small.
func Inside(sentence string) string {
	if sentences := inUse.Load(); sentences != nil && *sentences != nil {
		return sentence
	}
	first, size := utf8.DecodeRuneInString(sentence)
	return string(unicode.ToLower(first)) + sentence[size:]
}
