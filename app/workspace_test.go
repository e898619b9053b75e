package app

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// testNow is the time of every test.
var testNow = time.Date(2026, 11, 3, 9, 0, 0, 0, time.UTC)

func testWorkspace(t *testing.T) *Workspace {
	t.Helper()
	w := NewWorkspace("test", t.TempDir(), func() time.Time { return testNow })
	t.Cleanup(func() { require.NoError(t, w.CloseAll()) })
	return w
}
