package main

import (
	"io/fs"
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
	goTest     = regexp.MustCompile(`(?m)^func (Test\w+)\(t \*testing\.T\)`)
	scriptTest = regexp.MustCompile("(?m)^\\s*(?:test|it)\\(\\s*['\"`]([^\\n]+?)['\"`],")
)

// Every row of the checklist stands in the table once, with a place and with tests that exist.
func TestEveryRowOfTheChecklistHasItsTests(t *testing.T) {
	text, err := os.ReadFile("checklist.md")
	require.NoError(t, err)
	tests := everyTest(t)
	next := 1
	for line := range strings.SplitSeq(string(text), "\n") {
		cells := strings.Split(strings.Trim(line, "| "), " | ")
		row, err := strconv.Atoi(cells[0])
		if err != nil {
			continue
		}
		require.Equal(t, next, row, "the row after %d", next-1)
		next++
		if !assert.Len(t, cells, 4, "row %d", row) {
			continue
		}
		for name := range strings.SplitSeq(cells[3], ", ") {
			assert.True(t, known(tests, name), "row %d: there is no test %q", row, name)
		}
	}
	assert.Equal(t, checklistRows, next-1)
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
