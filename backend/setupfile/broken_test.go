package setupfile_test

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
)

// testdata/broken holds files and, beside each, what is said about it. structure-* are
// refused by the JSON Schema too; twice-* and law-* need more than a schema sees; syntax-*
// are no JSON, or no text.
func TestABrokenFileIsRefusedWithEveryProblemNamed(t *testing.T) {
	for _, name := range fixtures(t, "testdata/broken/*.json") {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".json"), func(t *testing.T) {
			file, problems := setupfile.Read(read(t, name))
			require.Nil(t, file)
			require.NotEmpty(t, problems)
			said, want := say(problems), strings.TrimSuffix(name, ".json")+".txt"
			if *update {
				require.NoError(t, os.WriteFile(want, []byte(said), 0o644))
			}
			assert.Equal(t, string(read(t, want)), said)
		})
	}
}

// The files in testdata/broken are all made from this one.
func TestTheFileTheBrokenOnesAreMadeFromIsWhole(t *testing.T) {
	_, problems := setupfile.Read(read(t, "testdata/small.json"))
	require.Empty(t, problems)
}

func say(problems []rbac.Problem) string {
	var b strings.Builder
	for _, p := range problems {
		where := cmp.Or(p.Path, "the file")
		if p.Line > 0 {
			where = fmt.Sprintf("line %d: %s", p.Line, where)
		}
		fmt.Fprintf(&b, "%s\n  %s\n  → %s\n", where, p.Message, p.Mend)
	}
	return b.String()
}
