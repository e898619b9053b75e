package setupfile

import (
	"bytes"
	"encoding/json"
	"math"
	"reflect"
	"strings"
)

// Schema is the JSON Schema (2020-12) of the document, made from the Go types, for editors and
// for other people's programs; schema.json in this folder is the same text. What it refuses
// Read refuses too; the laws that look at more than one place of the document are Read's alone.
func Schema() []byte {
	m := &schemaMaker{}
	root := m.object(documentShape)
	root.Schema = "https://json-schema.org/draft/2020-12/schema"
	root.ID = "urn:rolebook:set-up:1"
	root.Title = "Rolebook set-up"
	root.If = &schema{Required: []string{string(Catalogue), string(Roles), string(Groups), string(Users)}}
	root.Then = &schema{Required: []string{string(Name)}}
	for i := 0; i < len(m.shapes); i++ {
		m.defs = append(m.defs, property{defName(m.shapes[i].typ), m.object(m.shapes[i])})
	}
	for _, t := range m.texts {
		m.defs = append(m.defs, property{defName(t), textSchema(t)})
	}
	root.Defs = m.defs

	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(root); err != nil {
		panic("setupfile: " + err.Error())
	}
	return text.Bytes()
}

// schema is as much of JSON Schema as the document needs, in the order it is written.
type schema struct {
	Schema               string     `json:"$schema,omitempty"`
	ID                   string     `json:"$id,omitempty"`
	Title                string     `json:"title,omitempty"`
	Description          string     `json:"description,omitempty"`
	Ref                  string     `json:"$ref,omitempty"`
	Type                 string     `json:"type,omitempty"`
	Const                any        `json:"const,omitempty"`
	Enum                 []string   `json:"enum,omitempty"`
	Pattern              string     `json:"pattern,omitempty"`
	MinItems             int        `json:"minItems,omitempty"`
	Minimum              int        `json:"minimum,omitempty"`
	Maximum              int        `json:"maximum,omitempty"`
	Items                *schema    `json:"items,omitempty"`
	UniqueItems          bool       `json:"uniqueItems,omitempty"`
	PropertyNames        *schema    `json:"propertyNames,omitempty"`
	Properties           properties `json:"properties,omitempty"`
	Required             []string   `json:"required,omitempty"`
	AdditionalProperties any        `json:"additionalProperties,omitempty"`
	If                   *schema    `json:"if,omitempty"`
	Then                 *schema    `json:"then,omitempty"`
	Defs                 properties `json:"$defs,omitempty"`
}

type property struct {
	name   string
	schema *schema
}

// properties are written in their own order, which encoding/json would sort away in a map.
type properties []property

// MarshalJSON writes the properties as one object.
func (p properties) MarshalJSON() ([]byte, error) {
	text := []byte{'{'}
	for i, one := range p {
		if i > 0 {
			text = append(text, ',')
		}
		value, err := json.Marshal(one.schema)
		if err != nil {
			return nil, err
		}
		text = append(append(append(append(text, '"'), one.name...), '"', ':'), value...)
	}
	return append(text, '}'), nil
}

// schemaMaker collects what is referred to, in the order in which it first is.
type schemaMaker struct {
	shapes []*shape
	texts  []reflect.Type
	known  map[reflect.Type]bool
	defs   properties
}

func (m *schemaMaker) object(s *shape) *schema {
	made := &schema{Type: "object", Description: described(s.typ, ""), AdditionalProperties: false}
	for _, f := range s.fields {
		at := m.at(f.shape, f.sparse)
		at.Description = described(f.in, f.name)
		f.narrow(at)
		made.Properties = append(made.Properties, property{f.name, at})
		if f.required {
			made.Required = append(made.Required, f.name)
		}
	}
	return made
}

// at is the schema of a place with this shape. A sparse text may be empty, which means that
// there is none.
func (m *schemaMaker) at(s *shape, sparse bool) *schema {
	switch s.form {
	case object:
		if m.first(s.typ) {
			m.shapes = append(m.shapes, s)
		}
		return &schema{Ref: "#/$defs/" + defName(s.typ)}
	case list:
		return &schema{Type: "array", Items: m.at(s.elem, false), UniqueItems: s.elem.form == text}
	case table:
		return &schema{Type: "object", PropertyNames: m.at(s.key, false), AdditionalProperties: m.at(s.elem, false)}
	case flag:
		return &schema{Type: "boolean"}
	case number:
		return &schema{Type: "integer", Maximum: math.MaxInt32}
	}
	made := textSchema(s.typ)
	switch {
	case made == nil:
		return &schema{Type: "string"}
	case sparse && made.Pattern != "" && !strings.HasPrefix(made.Pattern, "^$|"):
		made.Description, made.Pattern = "", "^$|"+made.Pattern
		return made
	case m.first(s.typ):
		m.texts = append(m.texts, s.typ)
	}
	return &schema{Ref: "#/$defs/" + defName(s.typ)}
}

func (m *schemaMaker) first(t reflect.Type) bool {
	if m.known == nil {
		m.known = map[reflect.Type]bool{}
	}
	if m.known[t] {
		return false
	}
	m.known[t] = true
	return true
}

// defName is a type's name as a definition: AddOnKey becomes addOnKey.
func defName(t reflect.Type) string {
	return strings.ToLower(t.Name()[:1]) + t.Name()[1:]
}
