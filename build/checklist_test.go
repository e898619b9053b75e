package main

import (
	"io/fs"
	"iter"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const checklistRows = 192

var (
	goTest     = regexp.MustCompile(`(?m)^func ((?:Test|Benchmark|Fuzz)\w+)\(\w \*testing\.[TBF]\)`)
	scriptTest = regexp.MustCompile("(?m)^\\s*(?:test|it)\\(\\s*['\"`]([^\\n]+?)['\"`],")
)

// Every row of the checklist stands in the table once, with a place and with tests that exist.
func TestEveryRowOfTheChecklistHasItsTests(t *testing.T) {
	tests := everyTest(t)
	next := 1
	for number, cells := range rows(t, "checklist.md", "") {
		require.Equal(t, next, number, "the row after %d", next-1)
		next++
		assertShown(t, tests, cells)
	}
	assert.Equal(t, checklistRows, next-1)
}

// rows are the rows of a table by their number, which stands in the first cell after a mark.
func rows(t *testing.T, page, mark string) iter.Seq2[int, []string] {
	t.Helper()
	text, err := os.ReadFile(page)
	require.NoError(t, err)
	return func(yield func(int, []string) bool) {
		for line := range strings.SplitSeq(string(text), "\n") {
			cells := strings.Split(strings.Trim(line, "| "), " | ")
			first, marked := strings.CutPrefix(cells[0], mark)
			if number, err := strconv.Atoi(first); marked && err == nil && !yield(number, cells) {
				return
			}
		}
	}
}

// assertShown holds a row to name a place, and tests that are there.
func assertShown(t *testing.T, tests map[string][]string, cells []string) {
	t.Helper()
	if !assert.Len(t, cells, 4, "row %s", cells[0]) {
		return
	}
	for name := range strings.SplitSeq(cells[3], ", ") {
		assert.True(t, known(tests, name), "row %s: there is no test %q", cells[0], name)
	}
}

// known reports whether a test is there: package.Test, file: a part of its title, or script.txtar.
func known(tests map[string][]string, name string) bool {
	file, title, titled := strings.Cut(name, ": ")
	if !titled {
		return len(tests[name]) > 0
	}
	for _, one := range tests[file] {
		if strings.Contains(one, title) {
			return true
		}
	}
	return false
}

// everyTest finds the tests of the project: those of Go by package and name, those of the
// frontend by file with their titles, those of the command line by the name of their script.
func everyTest(t *testing.T) map[string][]string {
	found := map[string][]string{}
	err := filepath.WalkDir("..", func(at string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			if entry != nil && entry.Name() == "node_modules" {
				return fs.SkipDir
			}
			return err
		}
		name := entry.Name()
		switch {
		case strings.HasSuffix(name, ".txtar"):
			found[name] = []string{name}
		case strings.HasSuffix(name, "_test.go"):
			text, err := os.ReadFile(at)
			for _, m := range goTest.FindAllSubmatch(text, -1) {
				key := path.Base(filepath.ToSlash(filepath.Dir(at))) + "." + string(m[1])
				found[key] = []string{key}
			}
			return err
		case strings.Contains(name, ".spec.") || strings.Contains(name, ".test."):
			text, err := os.ReadFile(at)
			key := strings.TrimSuffix(strings.TrimSuffix(name, ".tsx"), ".ts")
			for _, m := range scriptTest.FindAllSubmatch(text, -1) {
				found[key] = append(found[key], string(m[1]))
			}
			return err
		}
		return nil
	})
	require.NoError(t, err)
	return found
}
