package app

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"rolebook/backend/rbac"
)

// catalogue is every sentence in one language. A second language is a second value of it.
type catalogue struct {
	errors   []wording
	broken   AppError
	problems func(n int) AppError
	problem  func(rbac.Problem) string
	number   func(id string) string

	badCall, otherHost, otherSite, wrongCode, codeJustPrinted AppError
	tooLarge                                                  func(limit int64) AppError
}

var english = catalogue{
	errors: []wording{
		{rbac.ErrNotFound, CodeNotFound, "%s is not there.", "It may have been deleted or renamed in the meantime. Go back to the list and look again."},
		{rbac.ErrExists, CodeExists, "%s is there already.", "Open the one that is there, or choose another name."},
		{rbac.ErrConstraint, CodeConstraint, "%s would break a rule about roles that must stay apart.", "Take one of the roles away, or change the rule first. Nothing was changed."},
		{rbac.ErrCycle, CodeCycle, "%s would lead back to itself.", "Choose something that does not already stand above it. Nothing was changed."},
		{rbac.ErrInUse, CodeInUse, "%s is still in use.", "Say what takes its place first. Nothing was changed."},
		{rbac.ErrLockout, CodeLockout, "After this nobody could repair access any more.", "Give somebody else the right to edit users and roles first. Nothing was changed."},
		{rbac.ErrDenied, CodeDenied, "You may not do this: %s.", "Ask somebody who administers this set-up. Nothing was changed."},
		{rbac.ErrStale, CodeStale, "The set-up was changed elsewhere in the meantime.", "Look at what it is now and try again. Nothing was overwritten."},
		{rbac.ErrInvalid, CodeInvalid, "%s cannot be used here.", "Check what was entered. Nothing was changed."},
		{errNoPlan, CodePlanGone, "This change is no longer on the table.", "Make the change again; it takes a moment and shows what it does first."},
		{errNoFile, CodeFileGone, "This file is no longer at hand.", "Choose the file again."},
		{errSignedOut, CodeSignedOut, "This page is not open to you yet.", "Enter the code that Rolebook printed where it was started."},
		{errMissingFile, CodeNotFound, "The file or folder is not there.", "Check its name and place, then try again."},
		{errForbidden, CodeDenied, "Your computer does not let Rolebook use this file or folder.", "Choose another place, or ask for the right to use this one."},
		{errDiskFull, CodeDisk, "The disk is full; nothing was saved.", "Make room on the disk, then try again. What was saved before is safe."},
	},
	broken: AppError{
		Code:    string(CodeBroken),
		Message: "Rolebook could not carry this out. Nothing was changed.",
		Advice:  "Try once more. If it happens again, report it with what you were doing.",
		Details: []string{},
	},
	problems: func(n int) AppError {
		return AppError{
			Code:    string(CodeInvalid),
			Message: fmt.Sprintf("There %s to mend first. Nothing was changed.", count(n, "is 1 thing", "are %d things")),
			Advice:  "Each is listed with its place and how to mend it.",
		}
	},
	problem: func(p rbac.Problem) string {
		where := p.Path
		if p.Line > 0 {
			where = fmt.Sprintf("line %d, %s", p.Line, p.Path)
		}
		sentence := capital(p.Message)
		if where != "" {
			sentence = where + ": " + p.Message
		}
		if p.Mend != "" {
			sentence += "; " + p.Mend
		}
		return sentence
	},
	number: func(id string) string { return "Number for the report: " + id },

	badCall: AppError{
		Code: string(CodeInvalid), Message: "This page and this Rolebook do not fit together.",
		Advice: "Reload the page.",
	},
	otherHost: AppError{
		Code: string(CodeDenied), Message: "Rolebook answers only at the address it printed.",
		Advice: "Open the address that begins with http://127.0.0.1.",
	},
	otherSite: AppError{
		Code: string(CodeDenied), Message: "Another page asked for this; Rolebook answers only its own.",
		Advice: "Open Rolebook at the address it printed.",
	},
	wrongCode: AppError{
		Code: string(CodeDenied), Message: "This code is wrong, used, or older than 60 seconds.",
		Advice: "Print a new one and enter that.",
	},
	codeJustPrinted: AppError{
		Code: string(CodeDenied), Message: "A code was printed a moment ago.",
		Advice: "Use that one, or wait a second.",
	},
	tooLarge: func(limit int64) AppError {
		return AppError{
			Code: string(CodeInvalid), Message: fmt.Sprintf("This is larger than the %d MB that Rolebook takes.", limit>>20),
			Advice: "Choose a smaller file.",
		}
	},
}

// count says a number in its singular or plural form; many has one %d.
func count(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return strings.Replace(many, "%d", fmt.Sprint(n), 1)
}

// capital begins a sentence.
func capital(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:]
}
