package main

import (
	"fmt"
	"time"
)

// tally counts what was tested. A step without counts of its own counts as one.
type tally struct {
	passed, failed int
	open           []string // steps that could not be done here, and why
	broken         []string // steps that failed
}

// step runs one step of the tests. The steps after one that fails are run all the same, so
// that one run says everything there is to mend.
func (t *tally) step(name string, do func() error) {
	t.counted(name, func() (int, int, error) {
		if err := do(); err != nil {
			return 0, 1, err
		}
		return 1, 0, nil
	})
}

// counted runs a step that counts its own tests.
func (t *tally) counted(name string, do func() (passed, failed int, err error)) {
	fmt.Printf("── %s\n", name)
	began := time.Now()
	passed, failed, err := do()
	if err != nil && failed == 0 {
		failed = 1
	}
	t.passed += passed
	t.failed += failed
	took := time.Since(began).Round(100 * time.Millisecond)
	if err != nil {
		t.broken = append(t.broken, name)
		fmt.Printf("%v\n   FAILED: %d passed, %d failed, %s\n", err, passed, failed, took)
		return
	}
	fmt.Printf("   %d passed, %s\n", passed, took)
}

// skip says that a step cannot be done on this machine.
func (t *tally) skip(name, why string) {
	t.open = append(t.open, name+": "+why)
	fmt.Printf("── %s\n   not done here: %s\n", name, why)
}

// result is the last line, and the error of the whole.
func (t *tally) result() error {
	for _, open := range t.open {
		fmt.Println("Not done here: " + open)
	}
	for _, broken := range t.broken {
		fmt.Println("Failed: " + broken)
	}
	fmt.Printf("%d passed, %d failed\n", t.passed, t.failed)
	if t.failed > 0 {
		return fmt.Errorf("%d of the tests failed", t.failed)
	}
	return nil
}
