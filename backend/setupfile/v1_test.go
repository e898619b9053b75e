package setupfile_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"rolebook/backend/setupfile"
)

// testdata/v1.json is what version 1 of the format looks like, byte for byte. It is kept for
// ever: a change that fails here breaks the files people have.
func TestVersionOneStaysReadableAndTheSame(t *testing.T) {
	text := read(t, "testdata/v1.json")
	file, problems := setupfile.Read(text)
	require.Empty(t, problems)
	require.Equal(t, string(text), string(setupfile.Write(file.SetUp)))
	require.Equal(t, "9a2d76eea4ed04654fde87f362398f9e08c1fad1e0acf08d5c78abef99fa076b", setupfile.Fingerprint(file.SetUp))
	require.False(t, file.Partial)
	for _, s := range setupfile.Sections {
		require.True(t, file.Sections[s], s)
	}
}

// testdata/v1-loose.json is the same set-up as somebody would type it: other orders, what is
// absent spelled out, e-mails in capitals.
func TestALooselyWrittenFileReadsAsTheSameSetUp(t *testing.T) {
	want := string(read(t, "testdata/v1.json"))
	loose := read(t, "testdata/v1-loose.json")
	windows := append([]byte("\ufeff"), bytes.ReplaceAll(loose, []byte("\n"), []byte("\r\n"))...)
	for name, text := range map[string][]byte{"as it is": loose, "saved by Notepad": windows} {
		file, problems := setupfile.Read(text)
		require.Empty(t, problems, name)
		require.Equal(t, want, string(setupfile.Write(file.SetUp)), name)
	}
}

func TestEveryFieldOfTheDocumentStandsInVersionOne(t *testing.T) {
	text := string(read(t, "testdata/v1.json"))
	for _, name := range setupfile.FieldNames() {
		require.True(t, strings.Contains(text, `"`+name+`":`), name)
	}
}

func read(t testing.TB, name string) []byte {
	t.Helper()
	text, err := os.ReadFile(name)
	require.NoError(t, err)
	return text
}
