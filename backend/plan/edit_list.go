package plan

import (
	"cmp"
	"slices"
)

// united is a list and more, sorted, each once; nil when empty. The lists are left alone.
func united[E cmp.Ordered](list, more []E) []E {
	all := slices.Compact(slices.Sorted(slices.Values(slices.Concat(list, more))))
	if len(all) == 0 {
		return nil
	}
	return all
}

// lacking is a list without some, in its order; nil when empty. The lists are left alone.
func lacking[E comparable](list, some []E) []E {
	left := slices.DeleteFunc(slices.Clone(list), func(e E) bool { return slices.Contains(some, e) })
	if len(left) == 0 {
		return nil
	}
	return left
}

// moved is a list with the element at one place moved to another, counted in what is left
// when it is taken out; a place past the end means the end.
func moved[E any](list []E, from, to int) []E {
	e := list[from]
	left := slices.Delete(slices.Clone(list), from, from+1)
	return slices.Insert(left, min(max(to, 0), len(left)), e)
}
