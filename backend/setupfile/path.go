package setupfile

import (
	"regexp"
	"strconv"
	"strings"
)

// step leads from a value to one inside it.
type step struct {
	kind  stepKind
	name  string // of a field, or the key of a table
	index int    // in a list
}

type stepKind uint8

const (
	stepField stepKind = iota
	stepKey
	stepIndex
)

// path leads from the document to a value in it.
type path []step

var plainName = regexp.MustCompile(`^[A-Za-z_$][A-Za-z0-9_$]*$`)

// String is the path as problems show it: `roles[2].grants["alarms.log"]`.
func (p path) String() string {
	var b strings.Builder
	for _, s := range p {
		switch {
		case s.kind == stepIndex:
			b.WriteString("[" + strconv.Itoa(s.index) + "]")
		case s.kind == stepKey || !plainName.MatchString(s.name):
			b.WriteString("[" + strconv.Quote(s.name) + "]")
		case b.Len() > 0:
			b.WriteString("." + s.name)
		default:
			b.WriteString(s.name)
		}
	}
	return b.String()
}

// parsePath reads what String wrote, up to the difference between a field and a key.
func parsePath(text string) path {
	var p path
	for text != "" {
		switch {
		case text[0] == '.':
			text = text[1:]
		case strings.HasPrefix(text, `["`):
			quoted, _ := strconv.QuotedPrefix(text[1:])
			name, _ := strconv.Unquote(quoted)
			p = append(p, step{name: name})
			text = strings.TrimPrefix(text[1+len(quoted):], "]")
		case text[0] == '[':
			digits, rest, _ := strings.Cut(text[1:], "]")
			index, _ := strconv.Atoi(digits)
			p = append(p, step{kind: stepIndex, index: index})
			text = rest
		default:
			end := strings.IndexAny(text, ".[")
			if end < 0 {
				end = len(text)
			}
			p = append(p, step{name: text[:end]})
			text = text[end:]
		}
	}
	return p
}
