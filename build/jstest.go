package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// vitest runs the tests of the screens and reads its count.
func vitest() (passed, failed int, err error) {
	report, err := filepath.Abs(filepath.Join("bin", "vitest.json"))
	if err != nil {
		return 0, 1, err
	}
	ran := program("npx", "vitest", "run", "--reporter=default", "--reporter=json", "--outputFile.json="+report).in(frontend).quietly()
	var count struct {
		NumPassedTests int `json:"numPassedTests"`
		NumFailedTests int `json:"numFailedTests"`
	}
	if err := readReport(report, &count); err != nil && ran == nil {
		return 0, 1, err
	}
	return count.NumPassedTests, count.NumFailedTests, ran
}

// journeys runs the browser tests against the built program.
func journeys() (passed, failed int, err error) {
	report, err := filepath.Abs(filepath.Join("bin", "playwright.json"))
	if err != nil {
		return 0, 1, err
	}
	rolebook, err := filepath.Abs(exe(plain.name, plain.goos))
	if err != nil {
		return 0, 1, err
	}
	ran := program("npx", "playwright", "test", "--reporter=line,json").in(frontend).
		with("ROLEBOOK="+rolebook, "CHROMIUM="+chromium(), "PLAYWRIGHT_JSON_OUTPUT_NAME="+report, "CI=1").quietly()
	var count struct {
		Stats struct {
			Expected   int `json:"expected"`
			Unexpected int `json:"unexpected"`
			Flaky      int `json:"flaky"`
			Skipped    int `json:"skipped"`
		} `json:"stats"`
	}
	if err := readReport(report, &count); err != nil && ran == nil {
		return 0, 1, err
	}
	if s := count.Stats; ran == nil && s.Skipped+s.Flaky > 0 {
		ran = fmt.Errorf("%d browser tests were skipped and %d are flaky", s.Skipped, s.Flaky)
	}
	return count.Stats.Expected, count.Stats.Unexpected, ran
}

// readReport reads a report and takes it away, so that no later run takes it for its own.
func readReport(path string, into any) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := os.Remove(path); err != nil {
		return err
	}
	return json.Unmarshal(text, into)
}
