package signin

import (
	"strings"
	"unicode/utf8"

	"github.com/ccojocar/zxcvbn-go"
	"golang.org/x/text/unicode/norm"
)

// Weakness is why a password is not taken.
type Weakness string

// The weaknesses (NIST SP 800-63B: length and what is commonly used, no rules of composition).
const (
	TooShort   Weakness = "too-short"   // fewer than MinLength characters
	TooLong    Weakness = "too-long"    // more than MaxLength characters
	Common     Weakness = "common"      // among those tried first, or made of them
	AboutOwner Weakness = "about-owner" // the name or address with little beside it
	NotText    Weakness = "not-text"    // not valid UTF-8
)

// How long a password is, in characters. Nothing up to MaxLength is cut.
const (
	MinLength = 15
	MaxLength = 1024
)

// maxScored bounds the part that is scored, for scoring takes longer than linear; common text
// at the start of something longer is found all the same.
const maxScored = 72

// Weak says why a password is not good enough for its owner; empty when it is. about are the
// owner's names and address and the set-up's name.
func Weak(password string, about ...string) Weakness {
	if !utf8.ValidString(password) {
		return NotText
	}
	password = norm.NFKC.String(password)
	length := utf8.RuneCountInString(password)
	switch {
	case length < MinLength:
		return TooShort
	case length > MaxLength:
		return TooLong
	case aboutOwner(password, about):
		return AboutOwner
	}
	scored := string([]rune(password)[:min(length, maxScored)])
	if repeats(scored) || zxcvbn.PasswordStrength(scored, words(about)).Score < 3 {
		return Common
	}
	return ""
}

// aboutOwner reports whether hardly anything is left without the owner's names.
func aboutOwner(password string, about []string) bool {
	rest := strings.ToLower(password)
	for _, word := range words(about) {
		rest = strings.ReplaceAll(rest, word, "")
	}
	return utf8.RuneCountInString(rest) < 6
}

func words(about []string) []string {
	var list []string
	for _, text := range about {
		for _, word := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
			return strings.ContainsRune("@._-+ ", r)
		}) {
			if len(word) > 2 {
				list = append(list, word)
			}
		}
	}
	return list
}

// repeats reports whether a password is one short piece over and over.
func repeats(password string) bool {
	runes := []rune(password)
	for size := 1; size <= len(runes)/3; size++ {
		same := true
		for i := size; i < len(runes) && same; i++ {
			same = runes[i] == runes[i-size]
		}
		if same {
			return true
		}
	}
	return false
}
