package app

import "strings"

// Screens are the bound structs of one session, for the window and the server alike. A new
// screen is added here and nowhere else.
func Screens(s *Session) []any {
	return []any{
		&Shell{session: s},
		&SetUps{session: s},
		&Protection{session: s},
		&Files{session: s},
		&Review{session: s},
		&RoleAccess{session: s},
		&Catalogue{session: s},
		&Preview{session: s},
		&Check{session: s},
		&Overview{session: s},
		&History{session: s},
		&Choices{session: s},
		&AppAccess{session: s},
		&Invitations{session: s},
		&Groups{session: s},
		&Transfer{session: s},
		&Exchange{session: s},
		&Settings{session: s},
		&Statements{session: s},
		&Lab{session: s},
		&Verbs{session: s},
		&Paper{session: s},
		&Rounds{session: s},
		&Jobs{session: s},
		&Sessions{session: s},
	}
}

// enum is one word of a closed set, as the generator of frontend/wailsjs wants it.
type enum[T ~string] struct {
	Value  T
	TSName string
}

// Enums are the closed sets of words that screens compare with.
func Enums() []any {
	return []any{
		words(EventChanged, EventLanguage, EventProgress),
		words(DeedActivate, DeedSuspend, DeedUnsuspend, DeedTerminate, DeedDelete),
		words(VerbJoin, VerbJob, VerbCover, VerbLeave, VerbBack, VerbExit),
		words(DoorWindow, DoorServer, DoorCommandLine),
		words(CodeNotFound, CodeExists, CodeInvalid, CodeConstraint, CodeCycle, CodeInUse, CodeLockout, CodeDenied,
			CodeStale, CodePlanGone, CodeFileGone, CodeElsewhere, CodeSignedOut, CodeDisk, CodeBroken,
			CodeReason, CodeBlocked, CodeDamaged, CodeNewer, CodeUnsure, CodeCancelled, CodeTemplate, CodeProtected, CodePassphrase),
	}
}

func words[T ~string](all ...T) []enum[T] {
	var enums []enum[T]
	for _, word := range all {
		name := ""
		for part := range strings.FieldsFuncSeq(string(word), func(r rune) bool { return r == '-' || r == ' ' }) {
			name += capital(part)
		}
		enums = append(enums, enum[T]{word, name})
	}
	return enums
}
