package app

import "sync/atomic"

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
