package rbac

import (
	"strings"

	"rolebook/backend/tongue"
)

// Nearest is the word of the list that was probably meant: the one that differs by the fewest
// letters, a third of the word and one more at most, the earlier of two that differ alike.
// Empty when there is none; words of one or two letters are not guessed at.
func Nearest(word string, words []string) string {
	best, least := "", len(word)/3+2
	for _, w := range words {
		if strings.EqualFold(w, word) {
			return w
		}
		if len(word) < 3 || len(word) > 64 || len(w) >= len(word)+least || len(word) >= len(w)+least {
			continue
		}
		if d := distance(word, w); d < least {
			best, least = w, d
		}
	}
	return best
}

// MendWord says which word of a closed set to use instead, the nearest first.
func MendWord[W ~string](word string, words []W) string {
	list := make([]string, len(words))
	for i, w := range words {
		list[i] = string(w)
	}
	mend := tongue.Say("use one of: %s", strings.Join(list, ", "))
	if near := Nearest(word, list); near != "" {
		return tongue.Say("did you mean %q? %s", near, mend)
	}
	return mend
}

// distance counts the letters to insert, drop, change or swap with a neighbour to make one
// word of the other.
func distance(a, b string) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			change := last[j-1]
			if a[i-1] != b[j-1] {
				change++
			}
			row[j] = min(change, last[j]+1, row[j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
