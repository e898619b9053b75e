package setupfile

import (
	"encoding"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"

	"rolebook/backend/rbac"
)

// Write is the whole set-up as the one canonical document (access-model §1): every section,
// also an empty one; inside entities nothing that is absent or says no more than its absence.
// The same set-up gives the same bytes, whatever the order of its sorted lists. What it is
// given must be a set-up that rbac.Validate finds nothing wrong with.
func Write(s *rbac.SetUp) []byte { return WriteSections(s, Sections) }

// WriteSections is the document with these sections only, in their usual order. Importing it
// leaves the others of the set-up it goes into untouched.
func WriteSections(s *rbac.SetUp, sections []Section) []byte {
	d := reflect.ValueOf(&document{Format: Format, Version: Version, SetUp: *s.Canonical()}).Elem()
	w := &writer{}
	w.open('{')
	for i, f := range documentShape.fields {
		if i < 2 || slices.Contains(sections, Section(f.name)) {
			w.member(f.name)
			w.value(f.shape, d.FieldByIndex(f.index))
		}
	}
	w.close('}')
	return append(w.text, '\n')
}

type writer struct {
	text  []byte
	depth int
	empty bool // nothing stands yet in the innermost braces or brackets
}

func (w *writer) open(brace byte) {
	w.text = append(w.text, brace)
	w.depth++
	w.empty = true
}

func (w *writer) close(brace byte) {
	w.depth--
	if !w.empty {
		w.line()
	}
	w.text = append(w.text, brace)
	w.empty = false
}

// next begins a line for the next value of the innermost braces or brackets.
func (w *writer) next() {
	if !w.empty {
		w.text = append(w.text, ',')
	}
	w.empty = false
	w.line()
}

func (w *writer) line() {
	w.text = append(w.text, '\n')
	for range w.depth {
		w.text = append(w.text, "  "...)
	}
}

func (w *writer) member(name string) {
	w.next()
	w.quote(name)
	w.text = append(w.text, ": "...)
}

func (w *writer) quote(words string) {
	w.text, _ = jsontext.AppendQuote(w.text, words)
}

func (w *writer) value(s *shape, v reflect.Value) {
	if v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	switch s.form {
	case object:
		w.object(s, v)
	case list:
		w.open('[')
		for i := range v.Len() {
			w.next()
			w.value(s.elem, v.Index(i))
		}
		w.close(']')
	case table:
		w.table(s, v)
	case text:
		w.words(s, v)
	case flag:
		w.text = strconv.AppendBool(w.text, v.Bool())
	case number:
		w.text = strconv.AppendInt(w.text, v.Int(), 10)
	}
}

func (w *writer) object(s *shape, v reflect.Value) {
	w.open('{')
	for _, f := range s.fields {
		if inner := v.FieldByIndex(f.index); !f.sparse || !silent(inner) {
			w.member(f.name)
			w.value(f.shape, inner)
		}
	}
	w.close('}')
}

func (w *writer) table(s *shape, v reflect.Value) {
	keys := map[string]reflect.Value{}
	for _, key := range v.MapKeys() {
		keys[key.String()] = key
	}
	w.open('{')
	for _, name := range slices.Sorted(maps.Keys(keys)) {
		w.member(name)
		w.value(s.elem, v.MapIndex(keys[name]))
	}
	w.close('}')
}

func (w *writer) words(s *shape, v reflect.Value) {
	if !s.parsed {
		w.quote(v.String())
		return
	}
	words, err := v.Interface().(encoding.TextMarshaler).MarshalText()
	if err != nil {
		panic(fmt.Sprintf("setupfile: a set-up that Validate has not passed: %v", err))
	}
	w.quote(string(words))
}

// silent reports whether a sparse field says nothing.
func silent(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Slice, reflect.Map:
		return v.Len() == 0
	}
	if z, ok := v.Interface().(interface{ IsZero() bool }); ok {
		return z.IsZero()
	}
	return v.IsZero()
}
