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
		r.note(r.at(), mistyped(s, kind))
		return r.skip()
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

func (r *reader) object(s *shape, v reflect.Value) error {
	begin := r.at()
	if _, err := r.dec.ReadToken(); err != nil {
		return r.broken(err)
	}
	base := len(r.seen)
	r.seen = append(r.seen, make([]bool, len(s.fields))...)
	for r.dec.PeekKind() != jsontext.KindEndObject {
		at := r.at()
		name, err := r.name()
		if err != nil {
			return err
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
			r.note(begin, missing(f.name))
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
		name, err := r.name()
		if err != nil {
			return err
		}
		r.path = append(r.path, step{name: name, kind: stepKey})
		key := reflect.New(s.key.typ).Elem()
		key.SetString(name)
		before := len(r.found)
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

// name reads the name of an object's next field.
func (r *reader) name() (string, error) {
	at := r.at()
	raw, err := r.dec.ReadValue()
	if err != nil {
		return "", r.broken(err)
	}
	name, problem := r.unquoted(raw)
	if problem != nil {
		r.note(at, *problem)
	}
	return name, r.full()
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
		v.SetString(words)
		return nil
	}
	if err := v.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(words)); err != nil || words == "" && s.typ != instantType {
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

// skip passes over a value of whatever form.
func (r *reader) skip() error {
	depth := r.dec.StackDepth()
	for {
		at := r.at()
		if _, err := r.dec.ReadToken(); err != nil {
			return r.broken(err)
		}
		if r.dec.StackDepth() > MaxDepth {
			r.note(at, tooDeep)
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
