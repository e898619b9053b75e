package app

import (
	"testing"
	"time"
)

// testNow is the time of every test.
var testNow = time.Date(2026, 11, 3, 9, 0, 0, 0, time.UTC)

func testWorkspace(t *testing.T) *Workspace {
	t.Helper()
	return NewWorkspace("test", func() time.Time { return testNow })
}
