package main

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// test installs what the tests need and runs every one there is. Its last line counts them.
func test([]string) error {
	if err := ensureNeeds(); err != nil {
		return err
	}
	if err := ensureNode(); err != nil {
		return err
	}
	t := &tally{}
	t.step("Packages of the screens", installModules)
	t.step("Screens: types", program("npx", "tsc", "--noEmit").in(frontend).quietly)
	t.step("Screens: style", program("npx", "biome", "check", ".").in(frontend).quietly)
	t.counted("Screens: tests", vitest)
	t.step("Screens: build", program("npx", "vite", "build", "--logLevel", "warn").in(frontend).quietly)
	t.step("Go: format", formatted)
	t.step("Go: vet", program("go", "vet", "./...").quietly)
	t.step("Go: staticcheck", staticcheck)
	vulnerabilities(t)
	t.step("Bridge: frontend/wailsjs is what the generator writes", bindings)
	t.counted("Go: tests, with the race detector", goTests)
	t.step("Go: nobody rises, in 10 000 sequences of acts", program("go", "test", "./app", "-run", "^TestNobodyRisesByAnyPath$", "-rapid.checks=10000", "-timeout", "20m").quietly)
	keyring(t)
	t.counted("Go: fuzz", fuzz)
	t.step("Program", plain.build)
	t.counted("Browser: journeys", journeys)
	t.step("Program with a window", windowed.build)
	t.step("Program with a window, for Windows", kind{name: "rolebook", goos: "windows", tags: windowTags("windows"), window: true}.build)
	t.step("Window", window)
	return t.result()
}

// keyring tries the keyring of a Linux desktop; what Windows and macOS have cannot be started for
// a test alone.
func keyring(t *tally) {
	const name = "Go: the keyring of the system"
	if runtime.GOOS != "linux" {
		t.skip(name, "only that of Linux can be tried without the user's own")
		return
	}
	t.step(name, program("go", "test", "-tags", "keyring", "./app", "-run", "^TestTheSystemsKeyring", "-timeout", "5m").quietly)
}

func formatted() error {
	text, err := program("gofmt", "-l", "app", "backend", "build", "main.go").output()
	if err == nil && len(bytes.TrimSpace(text)) > 0 {
		err = fmt.Errorf("not formatted as gofmt does:\n%s", text)
	}
	return err
}

// tool builds a tool at the version build/tools/go.mod says.
func tool(path string) (string, error) {
	name := filepath.Join("bin", "tools", filepath.Base(path))
	absolute, err := filepath.Abs(name)
	if err != nil {
		return "", err
	}
	return absolute, program("go", "build", "-o", absolute, path).in(filepath.Join("build", "tools")).quietly()
}

func staticcheck() error {
	path, err := tool("honnef.co/go/tools/cmd/staticcheck")
	if err != nil {
		return err
	}
	return program(path, "./...").quietly()
}

// vulnerabilities asks the Go vulnerability database, which not every machine can reach.
func vulnerabilities(t *tally) {
	const name = "Go: known vulnerabilities"
	path, err := tool("golang.org/x/vuln/cmd/govulncheck")
	if err == nil {
		err = program(path, "./...").quietly()
	}
	if err != nil && strings.Contains(err.Error(), "fetching vulnerabilities") {
		t.skip(name, "the database of vulnerabilities cannot be reached from here")
		return
	}
	t.step(name, func() error { return err })
}

// bindings writes frontend/wailsjs again and compares.
func bindings() error {
	folder := filepath.Join(frontend, "wailsjs")
	before, err := digest(folder)
	if err != nil {
		return err
	}
	if err := program("go", "run", "-tags", "bindings", ".").with("tsoutputtype=interfaces").quietly(); err != nil {
		return err
	}
	after, err := digest(folder)
	if err == nil && before != after {
		err = errors.New("frontend/wailsjs was not up to date; it is now: look at it and commit it")
	}
	return err
}

// digest is a sum over every file of a folder.
func digest(folder string) (string, error) {
	sum := sha256.New()
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		fmt.Fprintf(sum, "%s %d\n%s", path, len(text), text)
		return err
	})
	return fmt.Sprintf("%x", sum.Sum(nil)), err
}
