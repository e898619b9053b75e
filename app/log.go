package app

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
	"syscall"
)

// inLog is the cause of trouble as it stands in the program's log. As long as a set-up with a
// passphrase is open here, that is of what sort it is and nothing that it names: whose set-up is
// sealed on the disk is in no log either (promise P15).
func (w *Workspace) inLog(cause any) string {
	if w == nil || !w.sealed() {
		return fmt.Sprint(cause)
	}
	return sortOf(cause)
}

// sealed reports whether a set-up that has a passphrase is open in this process.
func (w *Workspace) sealed() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, o := range w.open {
		if o.store.Protected() {
			return true
		}
	}
	return false
}

// sortOf is a cause without anything it names: the kinds of error in it, else types.
func sortOf(cause any) string {
	err, is := cause.(error)
	if !is {
		return fmt.Sprintf("%T", cause)
	}
	var sorts []string
	for _, e := range leaves(err) {
		sorts = append(sorts, sortOfError(e))
	}
	return strings.Join(slices.Compact(sorts), ", ")
}

func sortOfError(err error) string {
	switch err := err.(type) {
	case AppError:
		return err.Code
	case syscall.Errno, runtime.Error:
		return err.Error()
	}
	for _, known := range english.errors {
		if err == known.kind {
			return err.Error()
		}
	}
	return fmt.Sprintf("%T", err)
}

// leaves are the errors that wrap no others.
func leaves(err error) (all []error) {
	switch wrapper := err.(type) {
	case interface{ Unwrap() []error }:
		for _, e := range wrapper.Unwrap() {
			all = append(all, leaves(e)...)
		}
		return all
	case interface{ Unwrap() error }:
		if inner := wrapper.Unwrap(); inner != nil {
			return leaves(inner)
		}
	}
	return []error{err}
}
