package cli

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/setupfile"
)

// run carries out a command line in this process.
func run(args ...string) (code int, stdout, stderr string) {
	var out, complaint bytes.Buffer
	code = Run(args, World{In: strings.NewReader(""), Out: &out, Err: &complaint})
	return code, out.String(), complaint.String()
}

func TestABrokenFileIsRefusedWithEveryProblemNamedAndNothingChanges(t *testing.T) {
	data := t.TempDir()
	code, _, complaint := run("--dir", data, "import", "testdata/files/acme.json")
	require.Equal(t, exitDone, code, complaint)
	_, before, _ := run("--dir", data, "export")
	files, err := filepath.Glob("../../backend/setupfile/testdata/broken/*.json")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(files), 20)
	for _, name := range files {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		_, problems := setupfile.Read(text)
		code, answer, complaint := run("--dir", data, "import", name, "--yes")
		assert.Equal(t, exitNo, code, name)
		assert.Empty(t, answer, name)
		for _, detail := range detailsOf(problems) {
			assert.Contains(t, complaint, detail, name)
		}
		code, answer, _ = run("validate", name)
		assert.Equal(t, exitNo, code, name)
		for _, p := range problems {
			assert.Contains(t, answer, p.Mend, name)
		}
	}
	_, after, _ := run("--dir", data, "export")
	assert.Equal(t, before, after)
}
