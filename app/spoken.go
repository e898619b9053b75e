package app

import (
	"fmt"
	"strings"
	"sync/atomic"

	tongues "golang.org/x/text/language"

	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// languages are those the program speaks, the first where nothing says otherwise.
var languages = []*language{english, german}

// inUse is the language this program speaks, in every session of it: sentences are made where
// no session is known, and a mixture of languages on one screen helps nobody.
var inUse atomic.Pointer[language]

// spoken is every text of the engine's side in the language in use.
func spoken() *language {
	if l := inUse.Load(); l != nil {
		return l
	}
	return english
}

// Speak has the program speak a language from now on, by its code: `de`. One that it does not
// speak is ErrInvalid.
func Speak(code string) error {
	for _, l := range languages {
		if l.code == code {
			inUse.Store(l)
			tongue.Use(l.engine)
			return nil
		}
	}
	return fmt.Errorf("language %q: %w", code, rbac.ErrInvalid)
}

// Languages are those the program speaks, and the code of the one in use.
func Languages() (all []LanguageChoice, inUse string) {
	for _, l := range languages {
		all = append(all, LanguageChoice{Code: l.code, Name: l.name})
	}
	return all, spoken().code
}

// spokenFor is the code of the language to speak to somebody who reads these, named as
// operating systems do, the dearest first: `de_AT.UTF-8`, `en-GB`.
func spokenFor(wanted []string) string {
	var tags []tongues.Tag
	for _, l := range languages {
		tags = append(tags, tongues.Make(l.code))
	}
	plain := make([]string, len(wanted))
	for i, name := range wanted {
		plain[i] = strings.ReplaceAll(name[:(strings.IndexAny(name+".", ".@"))], "_", "-")
	}
	_, at := tongues.MatchStrings(tongues.NewMatcher(tags), plain...)
	return languages[at].code
}
