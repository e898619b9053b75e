package setupfile

import (
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"rolebook/backend/rbac"
)

// judge asks rbac.Validate about what was read, in the order of the file, and notes its
// problems with their places. What only follows from a problem noted already is not said
// again. Of a partial file the open references are answered, not noted.
func (r *reader) judge(s *rbac.SetUp, partial bool) []rbac.Problem {
	var laws, open []located
	known := r.paths()
	for _, p := range rbac.Validate(s) {
		switch {
		case p.Open && r.lost[p.Needs], known.covers(p.Path), p.Path == string(Name) && !r.has[p.Path]:
		case p.Open && partial:
			open = append(open, located{Problem: p})
		default:
			laws = append(laws, located{Problem: p})
		}
	}
	r.locate(laws)
	r.found = append(r.found, laws...)
	if len(r.found) > 0 || len(open) == 0 {
		return nil
	}
	r.locate(open)
	r.found = open
	list := r.inOrder()
	r.found = nil
	return list
}

// paths are the paths of problems noted so far.
type paths map[string]bool

func (r *reader) paths() paths {
	p := paths{}
	for _, f := range r.found {
		p[f.Path] = true
	}
	return p
}

// covers reports whether the path, or a value around it, has its problem already.
func (p paths) covers(path string) bool {
	for len(p) > 0 {
		if p[path] {
			return true
		}
		end := strings.LastIndexAny(path, ".[")
		if end <= 0 {
			break
		}
		path = path[:end]
	}
	return false
}

// losesKeys are the kinds of entity whose references cannot be judged after a problem here:
// what could not be read may be what they mean.
func (p path) losesKeys() []rbac.Kind {
	if len(p) == 0 {
		return nil
	}
	last := p[len(p)-1].name
	section := Section(p[0].name)
	if section == Catalogue {
		switch {
		case len(p) == 1:
			return []rbac.Kind{rbac.KindAddOn, rbac.KindPermission}
		case p[1].name == string(AddOns):
			return []rbac.Kind{rbac.KindAddOn}
		case len(p) <= 5 || last == "key":
			return []rbac.Kind{rbac.KindPermission}
		}
		return nil
	}
	kind, referred := map[Section]rbac.Kind{Roles: rbac.KindRole, Groups: rbac.KindGroup, Users: rbac.KindUser}[section]
	if referred && (len(p) <= 2 || len(p) == 3 && (last == "key" || last == "email")) {
		return []rbac.Kind{kind}
	}
	return nil
}

// place is a value of the document that some problem is about, or that leads to one.
type place struct {
	inside map[step]*place
	at     int
}

func (p *place) to(s step) *place {
	if p.inside == nil {
		p.inside = map[step]*place{}
	}
	if p.inside[s] == nil {
		p.inside[s] = &place{at: -1}
	}
	return p.inside[s]
}

// locate finds where in the text the problems' paths lead. A path to what is not there leads
// to the value around it.
func (r *reader) locate(problems []located) {
	if len(problems) == 0 {
		return
	}
	root := &place{}
	for _, p := range problems {
		at := root
		for _, s := range parsePath(p.Path) {
			at = at.to(s)
		}
	}
	scan := newReader(r.text)
	scan.visit(root)
	for i, p := range problems {
		at := root
		for _, s := range parsePath(p.Path) {
			if next := at.inside[s]; next.at >= 0 {
				at = next
				continue
			}
			break
		}
		problems[i].at = at.at
	}
}

// visit walks the next value along the places inside p and notes where each begins. The text
// has been read once without a syntax error, so that no error is looked for.
func (r *reader) visit(p *place) {
	kind := r.dec.PeekKind()
	if len(p.inside) == 0 || kind != jsontext.KindBeginObject && kind != jsontext.KindBeginArray {
		_ = r.dec.SkipValue()
		return
	}
	_, _ = r.dec.ReadToken()
	for n := 0; ; n++ {
		next := r.dec.PeekKind()
		if next == jsontext.KindEndObject || next == jsontext.KindEndArray || next == jsontext.KindInvalid {
			_, _ = r.dec.ReadToken()
			return
		}
		at, s := r.at(), step{kind: stepIndex, index: n}
		if kind == jsontext.KindBeginObject {
			name, _, _ := r.name()
			s = step{name: name}
		}
		inner := p.inside[s]
		if inner == nil || inner.at >= 0 {
			_ = r.dec.SkipValue()
			continue
		}
		inner.at = at
		r.visit(inner)
	}
}
