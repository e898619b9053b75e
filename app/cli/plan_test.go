package cli

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// promised is what a plan says of an import, and a diff of two documents, in the same words.
type promised struct {
	Summary  string
	Refused  bool
	Applied  bool
	People   []any
	Effects  []any
	Changes  []any
	Dropped  []any
	Findings []any
}

func planOf(t *testing.T, text string) (p promised) {
	t.Helper()
	require.NoError(t, json.Unmarshal([]byte(text), &p))
	p.Dropped, p.Findings = nil, nil
	return p
}

// What --dry-run shows is what --yes shows and does: the documents before and after differ by
// just these changes, with just these effects on people.
func TestTheAppliedImportEqualsItsPlan(t *testing.T) {
	vectors := []string{"101", "102", "103", "104"}
	for _, from := range vectors {
		for _, to := range vectors {
			if from == to {
				continue
			}
			for _, mode := range []string{"merge", "replace", "add-only"} {
				t.Run(from+"-"+to+"-"+mode, func(t *testing.T) { importEqualsPlan(t, from, to, mode) })
			}
		}
	}
}

func importEqualsPlan(t *testing.T, from, to, mode string) {
	data := t.TempDir()
	file := func(vector string) string {
		return filepath.Join("../../backend/access/testdata/decisions", vector, "setup.json")
	}
	command := func(args ...string) (int, string) {
		code, out, _ := run(append([]string{"--dir", data, "--json"}, args...)...)
		return code, out
	}
	before, after := filepath.Join(data, "before.json"), filepath.Join(data, "after.json")
	_, _ = command("import", file(from))
	code, _ := command("export", "-o", before)
	require.Equal(t, exitDone, code)
	code, shown := command("import", file(to), "--mode", mode, "--base", "0", "--dry-run")
	plan := planOf(t, shown)
	require.Equal(t, plan.Refused, code == exitNo)
	code, done := command("import", file(to), "--mode", mode, "--base", "0", "--yes")
	require.Equal(t, plan.Refused, code == exitNo)
	_, _ = command("export", "-o", after)
	if plan.Refused {
		assert.Equal(t, read(t, before), read(t, after), "a refused plan changes nothing")
		return
	}
	applied := planOf(t, done)
	applied.Applied = false
	assert.Equal(t, plan, applied)
	_, differs := command("diff", before, after)
	assert.Equal(t, plan, planOf(t, differs))
}

func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	return string(text)
}
