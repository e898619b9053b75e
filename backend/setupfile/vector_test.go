package setupfile_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"rolebook/backend/setupfile"
)

func TestSetUpsFromElsewhereReadWithoutProblems(t *testing.T) {
	files, err := filepath.Glob("testdata/decisions/*.json")
	require.NoError(t, err)
	require.Len(t, files, 4)
	for _, name := range files {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		file, problems := setupfile.Read(text)
		require.Empty(t, problems, name)
		written := setupfile.Write(file.SetUp)
		again, problems := setupfile.Read(written)
		require.Empty(t, problems, name)
		require.Equal(t, string(written), string(setupfile.Write(again.SetUp)))
	}
}
