package setupfile_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"rolebook/backend/setupfile"
)

// FuzzRead: reading never panics and never says nothing; what reads satisfies the schema and
// is stable when written.
func FuzzRead(f *testing.F) {
	compiled := compile(f)
	for _, pattern := range []string{"testdata/*.json", "testdata/broken/*.json"} {
		names, err := filepath.Glob(pattern)
		require.NoError(f, err)
		for _, name := range names {
			text, err := os.ReadFile(name)
			require.NoError(f, err)
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		file, problems := setupfile.Read(text)
		if len(problems) > 0 {
			require.Nil(t, file)
			for _, p := range problems {
				require.NotEmpty(t, p.Message)
				require.NotEmpty(t, p.Mend)
				require.Error(t, p.Kind)
			}
			return
		}
		require.NoError(t, validate(t, compiled, bytes.TrimPrefix(text, []byte("\ufeff"))))
		written := setupfile.Write(file.SetUp)
		if file.SetUp.Name == "" {
			return // a part, which has no name to be written as a whole
		}
		again, problems := setupfile.Read(written)
		if file.Partial && len(file.Open) > 0 {
			require.NotEmpty(t, problems, "what was open is missing from a whole")
			return
		}
		require.Empty(t, problems)
		require.Equal(t, file.SetUp, again.SetUp)
		require.Equal(t, string(written), string(setupfile.Write(again.SetUp)))
	})
}
