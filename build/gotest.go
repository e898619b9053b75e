package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// testEvent is a line of `go test -json`.
type testEvent struct {
	Action  string
	Package string
	Test    string
	Output  string
}

// goTests runs every Go test with the race detector.
func goTests() (passed, failed int, err error) {
	count := newTestCount()
	err = program("go", "test", "-race", "-json", "-timeout", "20m", "./...").stream(count.read)
	if err != nil && count.failed > 0 {
		err = fmt.Errorf("%d Go tests failed", count.failed)
	}
	return count.passed, count.failed, err
}

// testCount counts tests, and keeps what those that fail have written.
type testCount struct {
	passed, failed int
	said           map[string]*strings.Builder
}

func newTestCount() *testCount { return &testCount{said: map[string]*strings.Builder{}} }

func (c *testCount) read(out io.Reader) error {
	lines := bufio.NewScanner(out)
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		var e testEvent
		if json.Unmarshal(lines.Bytes(), &e) != nil {
			fmt.Println(lines.Text())
			continue
		}
		c.take(e)
	}
	return lines.Err()
}

func (c *testCount) take(e testEvent) {
	key := e.Package + " " + e.Test
	switch e.Action {
	case "output", "build-output":
		if c.said[key] == nil {
			c.said[key] = &strings.Builder{}
		}
		c.said[key].WriteString(e.Output)
	case "pass":
		delete(c.said, key)
		if e.Test != "" {
			c.passed++
		}
	case "fail":
		if said := c.said[key]; said != nil {
			fmt.Print(said.String())
		}
		if e.Test != "" {
			c.failed++
		}
	}
	if e.Action == "build-output" {
		fmt.Print(e.Output)
	}
}

// fuzzTime is how many inputs each target is tried with: a count, since a slow machine would
// spend any time on the inputs it knows. Longer runs are for one that has nothing else to do.
const fuzzTime = "5000x"

// fuzz runs every fuzz target for a short while.
func fuzz() (passed, failed int, err error) {
	text, err := program("go", "test", "-list", "^Fuzz", "./...").output()
	if err != nil {
		return 0, 1, err
	}
	var targets []string
	for line := range strings.Lines(string(text)) {
		fields := strings.Fields(line)
		switch {
		case len(fields) == 1 && strings.HasPrefix(fields[0], "Fuzz"):
			targets = append(targets, fields[0])
		case len(fields) > 1 && fields[0] == "ok":
			for _, target := range targets {
				run := program("go", "test", "-run", "^$", "-fuzz", "^"+target+"$", "-fuzztime", fuzzTime, fields[1])
				if one := run.quietly(); one != nil {
					failed, err = failed+1, one
				} else {
					passed++
				}
			}
			targets = nil
		}
	}
	return passed, failed, err
}
