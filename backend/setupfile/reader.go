package setupfile

import (
	"bytes"
	"errors"
	"reflect"

	"github.com/go-json-experiment/json/jsontext"

	"rolebook/backend/course"
	"rolebook/backend/rbac"
)

// errHalt ends reading: what is wrong is noted already.
var errHalt = errors.New("reading ends here")

// reader walks the tokens of a document beside its shape. It goes on after a problem that
// leaves the JSON well-formed, so that all are found.
type reader struct {
	text   []byte
	dec    *jsontext.Decoder
	path   path
	found  []located
	lost   map[rbac.Kind]bool // kinds some of whose keys could not be read
	has    map[string]bool    // the top-level fields
	seen   []bool             // stack of the fields met, an object on top of the one around it
	buffer []byte
	words  map[string]string // texts that come again and again, once
	on     *course.Course
}

func newReader(text []byte) *reader {
	return &reader{
		text: text,
		dec: jsontext.NewDecoder(bytes.NewBuffer(text),
			jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true)),
		lost: map[rbac.Kind]bool{}, has: map[string]bool{}, words: map[string]string{},
	}
}

// read is the document as far as it could be read, and whether the JSON was well-formed to
// its end.
func (r *reader) read() (*document, bool) {
	d := new(document)
	if r.value(documentShape, reflect.ValueOf(d).Elem()) != nil {
		return d, false
	}
	if at := r.at(); at < len(r.text) {
		r.note(at, second)
		return d, false
	}
	return d, true
}

// at is where the next token begins.
func (r *reader) at() int {
	at := int(r.dec.InputOffset())
	for at < len(r.text) && bytes.IndexByte([]byte(" \t\r\n,:"), r.text[at]) >= 0 {
		at++
	}
	return at
}

// value reads what comes next into v, which has the shape s. What does not fit is noted and
// leaves v as it is. The error is errHalt.
func (r *reader) value(s *shape, v reflect.Value) error {
	kind := r.dec.PeekKind()
	if kind == jsontext.KindInvalid || kind == jsontext.KindEndObject || kind == jsontext.KindEndArray {
		return r.broken(nil)
	}
	if !s.form.takes(kind) {
		return r.mistyped(s, v, kind)
	}
	switch s.form {
	case object:
		return r.object(s, v)
	case list:
		return r.list(s, v)
	case table:
		return r.table(s, v)
	case text:
		return r.string(s, v)
	case flag:
		token, err := r.dec.ReadToken()
		if err != nil {
			return r.broken(err)
		}
		v.SetBool(token.Bool())
		return nil
	}
	return r.number(v)
}

// mistyped notes a value of another form. One whose meaning is plain, such as true in quotes,
// still counts as what it means, so that no law seems broken for want of it.
func (r *reader) mistyped(s *shape, v reflect.Value, kind jsontext.Kind) error {
	at := r.at()
	problem := mistyped(s, kind)
	if kind == jsontext.KindBeginObject || kind == jsontext.KindBeginArray {
		r.note(at, problem)
		return r.skip()
	}
	raw, err := r.dec.ReadValue()
	if err != nil {
		return r.broken(err)
	}
	r.note(at, problem)
	if kind == jsontext.KindString {
		words, _ := r.unquoted(raw)
		meant(s, v, words)
	}
	return r.full()
}

func (r *reader) object(s *shape, v reflect.Value) error {
	begin := r.at()
	if _, err := r.dec.ReadToken(); err != nil {
		return r.broken(err)
	}
	base := len(r.seen)
	r.seen = append(r.seen, make([]bool, len(s.fields))...)
	for r.dec.PeekKind() != jsontext.KindEndObject {
		at := r.at()
		name, legible, err := r.name()
		if err == nil && !legible {
			err = r.skip()
		}
		if err != nil {
			return err
		}
		if !legible {
			continue
		}
		r.path = append(r.path, step{name: name})
		if err := r.member(s, v, base, at); err != nil {
			return err
		}
		r.path = r.path[:len(r.path)-1]
	}
	for i, f := range s.fields {
		if f.required && !r.seen[base+i] {
			r.path = append(r.path, step{name: f.name})
			r.note(begin, missing(f))
			r.path = r.path[:len(r.path)-1]
		}
		if s == documentShape {
			r.has[f.name] = r.seen[base+i]
		}
	}
	r.seen = r.seen[:base]
	_, err := r.dec.ReadToken()
	return r.ended(err)
}

// member reads the value of the field whose name, the last step of the path, stands at at.
func (r *reader) member(s *shape, v reflect.Value, base, at int) error {
	i, known := s.byName[r.path[len(r.path)-1].name]
	if !known {
		r.note(at, unknownField(s, r.path[len(r.path)-1].name))
		return r.skip()
	}
	f := s.fields[i]
	to := v.FieldByIndex(f.index)
	if r.seen[base+i] {
		r.note(at, twice(f.name))
		to = reflect.New(to.Type()).Elem()
	}
	r.seen[base+i] = true
	return r.value(f.shape, to)
}

func (r *reader) list(s *shape, v reflect.Value) error {
	if _, err := r.dec.ReadToken(); err != nil {
		return r.broken(err)
	}
	for n := 0; r.dec.PeekKind() != jsontext.KindEndArray; n++ {
		if r.on.Over() {
			return errHalt
		}
		v.Grow(1)
		v.SetLen(n + 1)
		to := v.Index(n)
		if to.Kind() == reflect.Pointer {
			to.Set(reflect.New(s.elem.typ))
			to = to.Elem()
		}
		r.path = append(r.path, step{index: n, kind: stepIndex})
		if err := r.value(s.elem, to); err != nil {
			return err
		}
		r.path = r.path[:len(r.path)-1]
	}
	_, err := r.dec.ReadToken()
	return r.ended(err)
}

// table reads a map. An entry with anything wrong in it is left out, so that no rule is
// judged by half of it.
func (r *reader) table(s *shape, v reflect.Value) error {
	if _, err := r.dec.ReadToken(); err != nil {
		return r.broken(err)
	}
	entries := reflect.MakeMap(v.Type())
	for r.dec.PeekKind() != jsontext.KindEndObject {
		at := r.at()
		before := len(r.found)
		name, _, err := r.name()
		if err != nil {
			return err
		}
		r.path = append(r.path, step{name: name, kind: stepKey})
		key := reflect.New(s.key.typ).Elem()
		key.SetString(name)
		if entries.MapIndex(key).IsValid() {
			r.note(at, twice(name))
		}
		entry := reflect.New(s.elem.typ).Elem()
		if err := r.value(s.elem, entry); err != nil {
			return err
		}
		if len(r.found) == before {
			entries.SetMapIndex(key, entry)
		}
		r.path = r.path[:len(r.path)-1]
	}
	if entries.Len() > 0 {
		v.Set(entries)
	}
	_, err := r.dec.ReadToken()
	return r.ended(err)
}

// skip passes over a value of whatever form.
func (r *reader) skip() error {
	depth := r.dec.StackDepth()
	for {
		at := r.at()
		if _, err := r.dec.ReadToken(); err != nil {
			return r.broken(err)
		}
		if r.dec.StackDepth() > MaxDepth {
			r.note(at, tooDeep())
			return errHalt
		}
		if r.dec.StackDepth() == depth {
			return r.full()
		}
	}
}

// ended tells the end of an object or list from JSON that broke off there.
func (r *reader) ended(err error) error {
	if err != nil {
		return r.broken(err)
	}
	return r.full()
}

// full halts a reader that has noted enough.
func (r *reader) full() error {
	if len(r.found) > MaxProblems {
		return errHalt
	}
	return nil
}
