package setupfile

import (
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"strings"

	"rolebook/backend/rbac"
)

// Fingerprint is the SHA-256 of the set-up's canonical document in 64 hexadecimal digits: two
// set-ups with the same fingerprint are the same.
func Fingerprint(s *rbac.SetUp) string {
	sum := sha256.Sum256(Write(s))
	return hex.EncodeToString(sum[:])
}

// spoken are the letters and digits that cannot be mistaken for each other on the telephone
// or on paper (Crockford's base 32).
var spoken = base32.NewEncoding("0123456789ABCDEFGHJKMNPQRSTVWXYZ").WithPadding(base32.NoPadding)

// spokenBytes is how much of a fingerprint is spoken.
const spokenBytes = 20

// Spoken is a fingerprint in the form for paper and telephone: its first 160 bits as eight
// groups of four letters and digits. What is not a fingerprint gives nothing.
func Spoken(fingerprint string) string {
	sum, err := hex.DecodeString(fingerprint)
	if err != nil || len(sum) != sha256.Size {
		return ""
	}
	letters := spoken.EncodeToString(sum[:spokenBytes])
	groups := make([]string, 0, 8)
	for i := 0; i < len(letters); i += 4 {
		groups = append(groups, letters[i:i+4])
	}
	return strings.Join(groups, "-")
}

// HasFingerprint reports whether the set-up has the fingerprint somebody typed, in either
// form, whatever its case, hyphens and spaces, and with O for 0 and I or L for 1.
func HasFingerprint(s *rbac.SetUp, typed string) bool {
	fingerprint := Fingerprint(s)
	return bare(typed) == strings.ToUpper(fingerprint) || unmistakable(typed) == strings.ReplaceAll(Spoken(fingerprint), "-", "")
}

// IsFingerprint reports whether what somebody typed could be one, in either form, as
// HasFingerprint reads it.
func IsFingerprint(typed string) bool {
	if sum, err := hex.DecodeString(bare(typed)); err == nil && len(sum) == sha256.Size {
		return true
	}
	sum, err := spoken.DecodeString(unmistakable(typed))
	return err == nil && len(sum) == spokenBytes
}

// bare is what was typed without what only helps the eye.
func bare(typed string) string {
	return strings.ToUpper(strings.Join(strings.FieldsFunc(typed, func(r rune) bool { return r == ' ' || r == '-' || r == '\u00a0' }), ""))
}

func unmistakable(typed string) string {
	return strings.NewReplacer("O", "0", "I", "1", "L", "1").Replace(bare(typed))
}
