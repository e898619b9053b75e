package app

import (
	"bytes"
	"slices"

	"golang.org/x/text/collate"
	tongues "golang.org/x/text/language"
)

// sortByName puts things in the order in which people look them up: capitals and accents do
// not count, numbers count as numbers. Things of one name keep their order.
func sortByName[T any](list []T, name func(T) string) {
	order := collate.New(tongues.Make(spoken().code), collate.Loose, collate.Numeric)
	var buffer collate.Buffer
	type named struct {
		key   []byte
		thing T
	}
	keyed := make([]named, len(list))
	for i, thing := range list {
		keyed[i] = named{order.KeyFromString(&buffer, name(thing)), thing}
	}
	slices.SortStableFunc(keyed, func(a, b named) int { return bytes.Compare(a.key, b.key) })
	for i := range keyed {
		list[i] = keyed[i].thing
	}
}
