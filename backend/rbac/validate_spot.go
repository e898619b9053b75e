package rbac

import (
	"strconv"
	"strings"
)

// spot is a place in the document, spelled out only when there is a problem.
type spot struct {
	outer *spot
	name  string
	index int
	kind  spotKind
}

type spotKind uint8

const (
	spotRoot spotKind = iota
	spotField
	spotKey
	spotItem
)

func (p *spot) field(name string) spot { return spot{outer: p, name: name, kind: spotField} }
func (p *spot) key(name string) spot   { return spot{outer: p, name: name, kind: spotKey} }
func (p *spot) item(i int) spot        { return spot{outer: p, index: i, kind: spotItem} }

// String is the JSON path: `roles[2].grants["alarms.log"]`. It does not call itself, so that
// spots need not live on the heap.
func (p *spot) String() string {
	path := ""
	for ; p != nil; p = p.outer {
		switch {
		case p.kind == spotKey:
			path = "[" + strconv.Quote(p.name) + "]" + path
		case p.kind == spotItem:
			path = "[" + strconv.Itoa(p.index) + "]" + path
		case p.kind == spotField:
			path = "." + p.name + path
		}
	}
	return strings.TrimPrefix(path, ".")
}

func quoted[K ~string](key K) string { return strconv.Quote(string(key)) }
