package setupfile

import (
	"bytes"
	"encoding"
	"errors"
	"reflect"
	"strconv"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"rolebook/backend/rbac"
)

// name reads the name of an object's next field, and whether it could be read as a text.
func (r *reader) name() (name string, legible bool, err error) {
	at := r.at()
	raw, err := r.dec.ReadValue()
	if err != nil {
		return "", false, r.broken(err)
	}
	name, problem := r.unquoted(raw)
	if problem != nil {
		r.note(at, *problem)
	}
	return name, problem == nil, r.full()
}

func (r *reader) string(s *shape, v reflect.Value) error {
	at := r.at()
	raw, err := r.dec.ReadValue()
	if err != nil {
		return r.broken(err)
	}
	words, problem := r.unquoted(raw)
	if problem == nil {
		problem = set(s, v, words)
	}
	if problem != nil {
		r.note(at, *problem)
	}
	return r.full()
}

// set puts a text in its place in the form in which it is compared (access-model §1).
func set(s *shape, v reflect.Value, words string) *rbac.Problem {
	switch s.typ {
	case reflect.TypeFor[rbac.Email]():
		words = string(rbac.NewEmail(words))
	case reflect.TypeFor[rbac.ComputerID]():
		words = string(rbac.NewComputerID(words))
	case reflect.TypeFor[rbac.Subject]():
		if subject, err := rbac.ParseSubject(words); err == nil {
			words = string(subject)
		}
	}
	if !s.parsed {
		if words == "" && closedSets[s.typ] != nil {
			return unreadable(s, words)
		}
		v.SetString(words)
		return nil
	}
	err := v.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(words))
	if err != nil || words == "" && s.typ != instantType {
		v.SetZero()
		return unreadable(s, words)
	}
	return nil
}

// unquoted is the text that a JSON string stands for.
func (r *reader) unquoted(raw []byte) (string, *rbac.Problem) {
	inner := raw[1 : len(raw)-1]
	if bytes.IndexByte(inner, '\\') < 0 {
		if !utf8.Valid(inner) {
			return "", notUTF8(inner)
		}
		return r.word(inner), nil
	}
	var err error
	if r.buffer, err = jsontext.AppendUnquote(r.buffer[:0], raw); err != nil {
		if !utf8.Valid(inner) {
			return "", notUTF8(inner)
		}
		return "", &loneSurrogate
	}
	return string(r.buffer), nil
}

// word is the text as a string, the same one each time for short texts.
func (r *reader) word(b []byte) string {
	if len(b) > 64 {
		return string(b)
	}
	if w, known := r.words[string(b)]; known {
		return w
	}
	if len(r.words) == 1<<16 {
		clear(r.words)
	}
	w := string(b)
	r.words[w] = w
	return w
}

func (r *reader) number(v reflect.Value) error {
	at := r.at()
	raw, err := r.dec.ReadValue()
	if err != nil {
		return r.broken(err)
	}
	n, err := strconv.ParseInt(string(raw), 10, 32)
	if err != nil {
		r.note(at, notWhole(string(raw), errors.Is(err, strconv.ErrRange)))
		return r.full()
	}
	v.SetInt(n)
	return nil
}

// meant puts in its place what a text means that stands where something else belongs.
func meant(s *shape, v reflect.Value, words string) {
	switch {
	case s.form == flag:
		v.SetBool(words == "true")
	case s.form == number:
		if n, err := strconv.ParseInt(words, 10, 32); err == nil {
			v.SetInt(n)
		}
	case s.form == list && s.elem.form == text && !s.elem.parsed:
		v.Grow(1)
		v.SetLen(1)
		set(s.elem, v.Index(0), words)
	}
}
