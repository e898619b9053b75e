package rbac

import (
	"fmt"
	"regexp"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Stable keys: `[a-z0-9]` and `. _ -`, 1 to 64 characters (access-model §1). An entity keeps
// its key for life, whatever it is called on screen.
type (
	AddOnKey      string
	AreaKey       string
	PermissionKey string
	RoleKey       string
	ConstraintKey string
	GroupKey      string
	StatementKey  string
)

// Email identifies a user of the set-up, or a monitored person in a group: trimmed, NFC and
// lower-case. Only NewEmail makes one from outside text.
type Email string

// ComputerID identifies a monitored computer: trimmed, NFC, case-sensitive.
type ComputerID string

var keyPattern = regexp.MustCompile(`^[a-z0-9._-]{1,64}$`)

// KeyPattern is the pattern of stable keys, for schemas and messages.
const KeyPattern = `^[a-z0-9._-]{1,64}$`

// ValidKey reports whether text may stand as a stable key.
func ValidKey(text string) bool { return keyPattern.MatchString(text) }

// NewEmail brings an e-mail address or user identifier to the form in which it is compared.
func NewEmail(text string) Email {
	return Email(norm.NFC.String(strings.ToLower(norm.NFC.String(strings.TrimSpace(text)))))
}

// NewComputerID brings a computer's name to the form in which it is compared.
func NewComputerID(text string) ComputerID {
	return ComputerID(norm.NFC.String(strings.TrimSpace(text)))
}

// KeyFrom makes a stable key out of a name, as people would: lower-case, words joined by
// hyphens, accents dropped, at most 64 characters. taken says which keys are gone already;
// a number is added until the key is free. A name without a single usable letter gives
// the fallback.
func KeyFrom(name, fallback string, taken func(string) bool) string {
	var b strings.Builder
	hyphen := false
	for _, r := range norm.NFD.String(strings.ToLower(strings.ReplaceAll(name, "ß", "ss"))) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			if hyphen && b.Len() > 0 {
				b.WriteByte('-')
			}
			hyphen = false
			b.WriteRune(r)
		case r >= 0x300 && r < 0x370:
		default:
			hyphen = true
		}
	}
	key := strings.TrimRight(b.String()[:min(b.Len(), 56)], "-")
	if key == "" {
		key = fallback
	}
	for candidate, n := key, 2; ; n++ {
		if !taken(candidate) {
			return candidate
		}
		candidate = fmt.Sprintf("%s-%d", key, n)
	}
}
