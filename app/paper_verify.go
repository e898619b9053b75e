package app

import (
	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
)

// Verified answers whether a set-up is still what was signed.
type Verified struct {
	SetUp       string `json:"setUp"`
	Same        bool   `json:"same"`
	Fingerprint string `json:"fingerprint"` // that it has
	Spoken      string `json:"spoken"`
	Sentence    string `json:"-"`
}

// Verify holds a set-up against a fingerprint as somebody typed it from paper, in either form.
// What is no fingerprint at all is an AppError of CodeInvalid: nobody shall take a slip of the
// pen for a change.
func Verify(s *rbac.SetUp, typed string) (Verified, error) {
	w := spoken().paper
	if !setupfile.IsFingerprint(typed) {
		return Verified{}, w.unknown
	}
	fingerprint := setupfile.Fingerprint(s)
	v := Verified{SetUp: s.Name, Same: setupfile.HasFingerprint(s, typed), Fingerprint: fingerprint, Spoken: setupfile.Spoken(fingerprint)}
	template := w.other
	if v.Same {
		template = w.same
	}
	v.Sentence = fill(template, "name", s.Name, "spoken", v.Spoken)
	return v, nil
}
