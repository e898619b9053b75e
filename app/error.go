package app

import (
	"cmp"
	"encoding/json"
	"errors"
	"io/fs"
	"strings"
	"syscall"

	"rolebook/backend/course"
	"rolebook/backend/rbac"
)

// ErrorCode tells kinds of trouble apart, for a screen that reacts to one of them.
type ErrorCode string

// The codes of AppError.
const (
	CodeNotFound   ErrorCode = "not-found"
	CodeExists     ErrorCode = "exists"
	CodeInvalid    ErrorCode = "invalid"
	CodeConstraint ErrorCode = "constraint"
	CodeCycle      ErrorCode = "cycle"
	CodeInUse      ErrorCode = "in-use"
	CodeLockout    ErrorCode = "lockout"
	CodeDenied     ErrorCode = "denied"
	CodeStale      ErrorCode = "stale"
	CodePlanGone   ErrorCode = "plan-gone"
	CodeFileGone   ErrorCode = "file-gone"
	CodeElsewhere  ErrorCode = "open-elsewhere"
	CodeSignedOut  ErrorCode = "signed-out"
	CodeDisk       ErrorCode = "disk"
	CodeBroken     ErrorCode = "broken"
	CodeReason     ErrorCode = "needs-reason"
	CodeBlocked    ErrorCode = "blocked" // later changes are in the way of an undo
	CodeDamaged    ErrorCode = "damaged"
	CodeNewer      ErrorCode = "newer"
	CodeUnsure     ErrorCode = "unsure" // whether it was saved
	CodeCancelled  ErrorCode = "cancelled"
	CodeTemplate   ErrorCode = "template"   // a file to start a set-up from, not one
	CodeProtected  ErrorCode = "protected"  // it opens with its passphrase
	CodePassphrase ErrorCode = "passphrase" // which is another
)

// Error is the JSON text the frontend parses: across the bridge an error is only text
// (platform, "Bound methods: traps" 4).
func (e AppError) Error() string {
	if e.Details == nil {
		e.Details = []string{}
	}
	text, err := json.Marshal(e)
	if err != nil {
		panic(err)
	}
	return string(text)
}

// wording is how one kind of error is said, {subject} being such as `role "auditor"`.
type wording struct {
	kind    error
	code    ErrorCode
	message string
	advice  string
}

// Explain turns any error into words for people: what happened, what was kept, what to do.
// Text made by Go, by the operating system or by a library never gets through; an error of no
// known kind is CodeBroken.
func Explain(err error) AppError {
	var known AppError
	if errors.As(err, &known) {
		return known
	}
	if errors.Is(err, course.ErrGivenUp) {
		return spoken().progress.cancelled
	}
	if e, ok := explainPart(err); ok {
		return e
	}
	if problems := problemsIn(err); len(problems) > 0 {
		return explainProblems(problems)
	}
	for _, w := range spoken().errors {
		if errors.Is(err, w.kind) {
			message := capital(fill(w.message, "subject", subject(err, w.kind)))
			return AppError{Code: string(w.code), Message: message, Advice: w.advice, Details: []string{}}
		}
	}
	return spoken().trouble.broken
}

// subject is what an error is about: `role "auditor"` of `role "auditor": not found`. An error
// that does not keep that form speaks of "this".
func subject(err, kind error) string {
	text, found := strings.CutSuffix(err.Error(), ": "+kind.Error())
	if !found || text == "" {
		return spoken().this
	}
	if at := strings.LastIndex(text, ": "); at >= 0 {
		text = text[at+2:]
	}
	return spoken().thing(text)
}

// thing is what an error names, `role "auditor"`, in words. A language that has no words for
// it speaks of "this".
func (l *language) thing(text string) string {
	if l.engine == nil { // as it is written
		return text
	}
	noun, rest, quoted := strings.Cut(text, ` "`)
	own := cmp.Or(l.values[noun], l.engine[noun])
	if name, ends := strings.CutSuffix(rest, `"`); quoted && ends && own != "" {
		return own + " " + fill(l.quoted, "name", name)
	}
	return l.this
}

func explainProblems(problems []rbac.Problem) AppError {
	w := spoken().trouble
	e := AppError{Code: string(CodeInvalid), Message: w.problems.of(len(problems)), Advice: w.problemsAdvice}
	for _, p := range problems {
		var parts []string
		if p.Line > 0 {
			parts = append(parts, fill(w.line, "line", number(p.Line)))
		}
		if p.Path != "" {
			parts = append(parts, p.Path)
		}
		detail := strings.Join(append(parts, p.Message), ": ")
		if p.Mend != "" {
			detail += "; " + p.Mend
		}
		e.Details = append(e.Details, detail)
	}
	return e
}

// tooLarge refuses what is past a limit of bytes.
func tooLarge(limit int64) AppError {
	e := spoken().trouble.tooLarge
	e.Message = fill(e.Message, "limit", number(int(limit>>20)))
	return e
}

// problemsIn collects every problem an error is joined of.
func problemsIn(err error) []rbac.Problem {
	switch e := err.(type) {
	case rbac.Problem:
		return []rbac.Problem{e}
	case *rbac.Problem:
		return []rbac.Problem{*e}
	case interface{ Unwrap() []error }:
		var problems []rbac.Problem
		for _, part := range e.Unwrap() {
			problems = append(problems, problemsIn(part)...)
		}
		return problems
	case interface{ Unwrap() error }:
		return problemsIn(e.Unwrap())
	}
	return nil
}

// The kinds of trouble that come from the operating system.
var (
	errMissingFile = fs.ErrNotExist
	errForbidden   = fs.ErrPermission
	errDiskFull    = syscall.ENOSPC
)
