package rbac

// Validate names everything wrong with a set-up (access-model §1, §6), in the order of the
// document.
func Validate(s *SetUp) []Problem { return nil }

// ValidateChanges is Validate for a set-up that came out of one without problems by these
// changes.
func ValidateChanges(after *SetUp, changes []Change) []Problem { return Validate(after) }
