package exchange

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// logReserve is room in a cell for what guards it and counts what is left out.
const logReserve = 64

// differing are the fields in which two entities differ, each in words that any reader of the
// file format knows: `status active → suspended`, `users +anna@acme.test`. One
// of the entities may be nil.
func differing(before, after any) []string {
	var parts []string
	compare(&parts, "", plain(before), plain(after))
	return parts
}

// plain is an entity as the file format has it: objects, lists, texts.
func plain(entity any) any {
	text, err := json.Marshal(entity)
	if err != nil {
		return fmt.Sprint(entity)
	}
	var v any
	if err := json.Unmarshal(text, &v); err != nil {
		return string(text)
	}
	return v
}

func compare(parts *[]string, path string, before, after any) {
	was, wasObject := before.(map[string]any)
	is, isObject := after.(map[string]any)
	if (wasObject || before == nil) && (isObject || after == nil) && (wasObject || isObject) {
		keys := slices.Concat(slices.Collect(maps.Keys(was)), slices.Collect(maps.Keys(is)))
		slices.Sort(keys)
		for _, key := range slices.Compact(keys) {
			compare(parts, strings.TrimPrefix(path+"."+key, "."), was[key], is[key])
		}
		return
	}
	wasList, wereMany := before.([]any)
	isList, areMany := after.([]any)
	if (wereMany || before == nil) && (areMany || after == nil) && (wereMany || areMany) {
		for _, moved := range listMoves(briefs(wasList), briefs(isList)) {
			*parts = append(*parts, path+" "+moved)
		}
		return
	}
	if from, to := brief(before), brief(after); from != to {
		*parts = append(*parts, fmt.Sprintf("%s %s → %s", path, from, to))
	}
}

// listMoves are what a list has more and less than before, or its new order.
func listMoves(was, is []string) []string {
	var moves []string
	for _, e := range missing(is, was) {
		moves = append(moves, "+"+e)
	}
	for _, e := range missing(was, is) {
		moves = append(moves, "-"+e)
	}
	if len(moves) == 0 && !slices.Equal(was, is) {
		return []string{strings.Join(is, ", ")}
	}
	return moves
}

// missing are the elements of a list that another has not, or fewer times.
func missing(list, other []string) []string {
	times := map[string]int{}
	for _, e := range other {
		times[e]++
	}
	return slices.DeleteFunc(slices.Clone(list), func(e string) bool {
		times[e]--
		return times[e] >= 0
	})
}

func briefs(list []any) []string {
	texts := make([]string, len(list))
	for i, e := range list {
		texts[i] = brief(e)
	}
	return texts
}

// brief is a value in a few letters; what is not there is an empty pair of quotes.
func brief(v any) string {
	switch v := v.(type) {
	case nil:
		return `""`
	case string:
		if v != "" {
			return v
		}
	}
	var text strings.Builder
	enc := json.NewEncoder(&text)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return fmt.Sprint(v)
	}
	return strings.TrimSpace(text.String())
}

// joined puts parts into at most so many bytes and counts those that have no place.
func joined(parts []string, most int) string {
	var b strings.Builder
	for i, part := range parts {
		if b.Len()+len(part)+2 > most {
			return fmt.Sprintf("%s… (+%d)", b.String(), len(parts)-i)
		}
		if i > 0 {
			b.WriteString("; ")
		}
		b.WriteString(part)
	}
	return b.String()
}
