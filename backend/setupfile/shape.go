package setupfile

import (
	"encoding"
	"reflect"
	"slices"
	"strings"

	"rolebook/backend/rbac"
)

// form is what kind of JSON value stands somewhere.
type form int

const (
	object form = iota // a struct: known fields only
	list               // a slice
	table              // a map: the keys are data
	text               // a JSON string
	flag               // true or false
	number             // a whole number
)

// shape describes one place of the document: what may stand there, in Go and in JSON.
type shape struct {
	form   form
	typ    reflect.Type
	fields []*field       // object: in the order written
	byName map[string]int // object: index into fields
	elem   *shape         // list, table
	key    *shape         // table
	parsed bool           // text: read and written by the type's own text methods
}

type field struct {
	name     string
	in       reflect.Type // the struct it is declared in
	index    []int        // for reflect.Value.FieldByIndex
	shape    *shape
	required bool // a reader misses it
	sparse   bool // left out when it says nothing
}

// document is the JSON document around a set-up.
type document struct {
	Format  string `json:"format"`
	Version int    `json:"version"`
	rbac.SetUp
}

var documentShape = shapeOf(reflect.TypeFor[document]())

// optional lists the fields that are always written but may be absent from a file. A field
// that is left out when empty may always be absent.
var optional = map[reflect.Type][]string{
	reflect.TypeFor[rbac.SetUp]():      {"name", "addOns", "catalogue", "roles", "constraints", "groups", "users", "statements"},
	reflect.TypeFor[rbac.Catalogue]():  {"name"},
	reflect.TypeFor[rbac.AddOn]():      {"name"},
	reflect.TypeFor[rbac.Permission](): {"scope"},
}

var textUnmarshaler = reflect.TypeFor[encoding.TextUnmarshaler]()

func shapeOf(t reflect.Type) *shape {
	s := &shape{typ: t}
	switch {
	case t.Kind() == reflect.Pointer:
		return shapeOf(t.Elem())
	case reflect.PointerTo(t).Implements(textUnmarshaler):
		s.form, s.parsed = text, true
	case t.Kind() == reflect.Struct:
		s.form = object
		s.fields = fieldsOf(t, nil)
		s.byName = make(map[string]int, len(s.fields))
		for i, f := range s.fields {
			s.byName[f.name] = i
		}
	case t.Kind() == reflect.Slice:
		s.form, s.elem = list, shapeOf(t.Elem())
	case t.Kind() == reflect.Map:
		s.form, s.key, s.elem = table, shapeOf(t.Key()), shapeOf(t.Elem())
	case t.Kind() == reflect.String:
		s.form = text
	case t.Kind() == reflect.Bool:
		s.form = flag
	case t.Kind() == reflect.Int:
		s.form = number
	default:
		panic("setupfile: no JSON form for " + t.String())
	}
	return s
}

func (s *shape) field(name string) *field { return s.fields[s.byName[name]] }

func fieldsOf(t reflect.Type, within []int) []*field {
	var fields []*field
	for i := range t.NumField() {
		f := t.Field(i)
		index := append(append([]int(nil), within...), i)
		if f.Anonymous {
			fields = append(fields, fieldsOf(f.Type, index)...)
			continue
		}
		if !f.IsExported() {
			continue
		}
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		sparse := options != ""
		fields = append(fields, &field{
			name: name, in: t, index: index, shape: shapeOf(f.Type), sparse: sparse,
			required: !sparse && !slices.Contains(optional[t], name),
		})
	}
	return fields
}
