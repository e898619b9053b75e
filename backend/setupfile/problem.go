package setupfile

import (
	"bytes"
	"cmp"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// located is a problem and the byte of the text it is about.
type located struct {
	rbac.Problem
	at int
}

// note adds a problem of the value the path leads to.
func (r *reader) note(at int, p rbac.Problem) {
	p.Path, p.Message, p.Mend = r.path.String(), tongue.Say(p.Message), tongue.Say(p.Mend)
	r.found = append(r.found, located{p, at})
	for _, kind := range r.path.losesKeys() {
		r.lost[kind] = true
	}
}

// problems are those found, in the order of the text, with their lines, at most MaxProblems.
func (r *reader) problems() []rbac.Problem {
	more := len(r.found) > MaxProblems
	list := r.inOrder()
	if more {
		list = append(list[:MaxProblems], rbac.Problem{Kind: rbac.ErrInvalid, Line: list[MaxProblems].Line,
			Message: tongue.Say("there are more problems than the %d named", MaxProblems),
			Mend:    tongue.Say("mend these first, then read the file again")})
	}
	return list
}

// inOrder are the problems found, in the order of the text, with their lines.
func (r *reader) inOrder() []rbac.Problem {
	slices.SortStableFunc(r.found, func(a, b located) int { return cmp.Compare(a.at, b.at) })
	lines := lines{text: r.text}
	list := make([]rbac.Problem, len(r.found))
	for i, f := range r.found {
		f.Line = lines.of(f.at)
		list[i] = f.Problem
	}
	return list
}

// lines counts lines up to places asked for in ascending order.
type lines struct {
	text []byte
	done int
	line int
}

func (l *lines) of(at int) int {
	at = min(at, len(l.text))
	l.line += bytes.Count(l.text[l.done:at], []byte("\n"))
	l.done = at
	return l.line + 1
}

var formWords = map[form]string{
	object: "an object", list: "a list", table: "an object", text: "a text", flag: "true or false", number: "a whole number",
}

var formMends = map[form]string{
	object: "write it in braces: { … }", list: "write it in brackets, also when it is only one: [ … ]",
	table: "write it in braces: { … }", text: "put it in double quotes",
	flag: "write true or false, without quotes", number: "write digits only, without quotes",
}

var kindWords = map[jsontext.Kind]string{
	jsontext.KindNull: "null", jsontext.KindFalse: "false", jsontext.KindTrue: "true", jsontext.KindString: "a text",
	jsontext.KindNumber: "a number", jsontext.KindBeginObject: "an object", jsontext.KindBeginArray: "a list",
}

func (f form) takes(k jsontext.Kind) bool {
	switch f {
	case object, table:
		return k == jsontext.KindBeginObject
	case list:
		return k == jsontext.KindBeginArray
	case text:
		return k == jsontext.KindString
	case number:
		return k == jsontext.KindNumber
	}
	return k == jsontext.KindTrue || k == jsontext.KindFalse
}

func mistyped(s *shape, k jsontext.Kind) rbac.Problem {
	p := rbac.Problem{Kind: rbac.ErrInvalid, Mend: tongue.Say(formMends[s.form]),
		Message: tongue.Say("%s stands where %s belongs", tongue.Say(kindWords[k]), tongue.Say(formWords[s.form]))}
	switch {
	case s == documentShape:
		p.Message = tongue.Say("the file holds %s, not a set-up", tongue.Say(kindWords[k]))
		p.Mend = tongue.Say(`a set-up is an object that begins { "format": %q, "version": %d, … }`, Format, Version)
	case k == jsontext.KindNull:
		p.Mend = tongue.Say("leave the field out, or %s", p.Mend)
	}
	return p
}

func unknownField(s *shape, name string) rbac.Problem {
	p := rbac.Problem{Kind: rbac.ErrInvalid, Message: tongue.Say("there is no field %q here", name)}
	names := make([]string, len(s.fields))
	for i, f := range s.fields {
		names[i] = f.name
	}
	near := rbac.Nearest(name, names)
	switch {
	case near != "" && strings.EqualFold(near, name):
		p.Mend = tongue.Say("capitals count: write %q", near)
	case near != "":
		p.Mend = tongue.Say("did you mean %q?", near)
	default:
		p.Mend = tongue.Say("remove it; the fields here are: %s", strings.Join(names, ", "))
	}
	return p
}

func missing(f *field) rbac.Problem {
	mend := tongue.Say("add %q: …", f.name)
	switch words := closedSets[f.shape.typ]; {
	case f.name == "format":
		mend = tongue.Say("add %q: %q", f.name, Format)
	case f.name == "version":
		mend = tongue.Say("add %q: %d", f.name, Version)
	case words != nil:
		mend = tongue.Say("add %q with one of: %s", f.name, strings.Join(words, ", "))
	}
	return rbac.Problem{Kind: rbac.ErrInvalid, Message: tongue.Say("%q is missing", f.name), Mend: mend}
}

func twice(name string) rbac.Problem {
	return rbac.Problem{Kind: rbac.ErrExists, Message: tongue.Say("%q stands twice in the same object", name), Mend: "keep one of the two"}
}

var (
	levelType   = reflect.TypeFor[rbac.Level]()
	instantType = reflect.TypeFor[rbac.Instant]()
)

// fileLevels are the levels that may stand in a file (access-model §2).
func fileLevels() []string {
	var names []string
	for _, l := range rbac.Levels {
		if l != rbac.ReadAllChangeLimited {
			names = append(names, l.String())
		}
	}
	return names
}

func unreadable(s *shape, words string) *rbac.Problem {
	p := &rbac.Problem{Kind: rbac.ErrInvalid}
	if closed := closedSets[s.typ]; closed != nil {
		p.Message, p.Mend = tongue.Say("%q is not one of the words that may stand here", words), rbac.MendWord(words, closed)
		return p
	}
	switch s.typ {
	case levelType:
		p.Message, p.Mend = tongue.Say("%q is not a level", words), rbac.MendWord(words, fileLevels())
	case instantType:
		p.Message = tongue.Say("%q is not a time", words)
		p.Mend = "write it with its offset, such as 2026-01-31T17:00:00Z or 2026-01-31T18:00:00+01:00; leave it out for no limit"
	default:
		p.Message = tongue.Say("%q is not a range of addresses", words)
		p.Mend = "write it such as 10.0.0.0/8, or 192.0.2.7/32 for a single address"
	}
	return p
}

func notUTF8(b []byte) *rbac.Problem {
	at := 0
	for r, n := utf8.DecodeRune(b); r != utf8.RuneError || n > 1; r, n = utf8.DecodeRune(b[at:]) {
		at += n
	}
	return &rbac.Problem{Kind: rbac.ErrInvalid,
		Message: tongue.Say("the text has a byte that is not UTF-8 (%#02x)", b[at]),
		Mend:    "save the file again with the encoding UTF-8"}
}

var loneSurrogate = rbac.Problem{Kind: rbac.ErrInvalid,
	Message: `the text has half a character (a lone \ud800 to \udfff)`, Mend: "write the character itself, or both halves"}

func notWhole(raw string, tooLarge bool) rbac.Problem {
	if tooLarge {
		return rbac.Problem{Kind: rbac.ErrInvalid, Message: tongue.Say("the number %s is out of range", shown(raw)), Mend: "write a smaller number"}
	}
	return rbac.Problem{Kind: rbac.ErrInvalid, Message: tongue.Say("%s is not a whole number", shown(raw)), Mend: formMends[number]}
}

// shown is a piece of the file cut to a length that fits in a sentence.
func shown(raw string) string {
	if len(raw) > 40 {
		return raw[:40] + "…"
	}
	return raw
}

func tooDeep() rbac.Problem {
	return rbac.Problem{Kind: rbac.ErrInvalid, Mend: "nothing in a set-up goes that deep; remove it",
		Message: tongue.Say("objects and lists stand more than %d deep within each other", MaxDepth)}
}

var second = rbac.Problem{Kind: rbac.ErrInvalid,
	Message: "more text follows the end of the set-up", Mend: "keep one set-up in a file and remove what follows it"}
