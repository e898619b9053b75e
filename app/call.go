package app

import (
	"cmp"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"log/slog"
	"reflect"
	"runtime/debug"

	"rolebook/backend/rbac"
)

// act says what a bound method is about, so that one place can decide whether it may be done.
type act struct {
	screen rbac.Screen // the screen it belongs to; empty = open to every session
	action rbac.Action // empty = rbac.View
}

// answer carries out every bound method (platform, "Bound methods: traps"): it keeps a panic
// from leaving a promise open, asks whether the session may, runs, turns empty lists that are
// nil into empty lists, makes sure that the answer can be encoded, and words the error.
func answer[T any](s *Session, a act, run func() (T, error)) (result T, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			var none T
			result, err = none, broken(cause)
		}
	}()
	a.action = cmp.Or(a.action, rbac.View)
	if err := s.may(a); err != nil {
		return result, Explain(err)
	}
	result, err = run()
	if err != nil {
		var none T
		return none, worded(err)
	}
	fillLists(reflect.ValueOf(&result).Elem())
	if _, err := json.Marshal(result); err != nil {
		panic(err)
	}
	return result, nil
}

// do is answer for a method that has nothing to say.
func do(s *Session, a act, run func() error) error {
	_, err := answer(s, a, func() (struct{}, error) { return struct{}{}, run() })
	return err
}

// worded is Explain, with a trace in the log of what nobody has words for.
func worded(err error) AppError {
	e := Explain(err)
	if e.Code == string(CodeBroken) {
		return traced(e, err.Error(), "")
	}
	return e
}

func broken(cause any) AppError {
	return traced(english.trouble.broken, fmt.Sprint(cause), string(debug.Stack()))
}

// traced gives trouble a number that is in the log and on the screen.
func traced(e AppError, cause, stack string) AppError {
	id := rand.Text()[:8]
	slog.Error("not carried out", "id", id, "cause", cause, "stack", stack)
	e.Details = []string{fill(english.trouble.number, "number", id)}
	return e
}

// fillLists puts an empty list in the place of every nil one, which would arrive as null.
func fillLists(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			fillLists(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fillLists(v.Field(i))
			}
		}
	case reflect.Slice:
		if v.IsNil() {
			v.Set(reflect.MakeSlice(v.Type(), 0, 0))
		}
		for i := range v.Len() {
			fillLists(v.Index(i))
		}
	}
}
