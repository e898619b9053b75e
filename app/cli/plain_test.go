package cli

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Whatever is in a file, its name or a flag: what is printed moves no cursor, turns no writing
// round and adds no line (promises P24, P36).
func TestNothingThatIsPrintedActsOnTheTerminal(t *testing.T) {
	t.Setenv("LC_ALL", "en")
	text, err := os.ReadFile(filepath.Join("..", "testdata", "texts.json"))
	require.NoError(t, err)
	var texts struct{ Refused, Unseen []string }
	require.NoError(t, json.Unmarshal(text, &texts))
	dir := t.TempDir()
	data, at := filepath.Join(dir, "data"), 0
	run := func(args ...string) string {
		var said bytes.Buffer
		Run(append([]string{"--dir", data}, args...), World{In: strings.NewReader(""), Out: &said, Err: &said})
		return said.String()
	}
	write := func(text string) string {
		at++
		path := filepath.Join(dir, strconv.Itoa(at))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		return path
	}
	run("new", "--template", "blank", "--name", "Acme", "--owner", "olga@acme.test")
	for _, bad := range append(texts.Refused, texts.Unseen...) {
		cell := `"` + bad + `@acme.test"`
		quoted, err := json.Marshal(bad)
		require.NoError(t, err)
		for _, args := range [][]string{
			{"people", "import", write("email;first name;role\n" + cell + ";" + cell + ";owner\nbob@acme.test;" + cell + ";" + cell + "\n"), "--dry-run"},
			{"groups", "import", write("group_name;member_type;member_id\n" + cell + ";user;" + cell + "\n"), "--dry-run"},
			{"import", write(`{"format":"rolebook.setup","version":1,"name":` + string(quoted) + `,` + string(quoted) + `:1}`)},
			{"validate", write(`{"format":` + string(quoted) + `}`)},
			{"check", "--requests", write(`{"user":` + string(quoted) + `,"permission":"p","action":` + string(quoted) + `}`)},
			{"check", "--user", bad, "--permission", bad, "--action", "view"},
			{"what", "--user", bad}, {"who", "--permission", bad, "--action", "view"},
			{"export", "-s", bad}, {"validate", filepath.Join(dir, "no such "+bad)},
		} {
			said := run(args...)
			assert.NotRegexp(t, `[\x{0}-\x{8}\x{b}-\x{1f}\x{7f}-\x{9f}\x{2028}\x{2029}\x{202a}-\x{202e}\x{2066}-\x{2069}]`, said, "%q", args)
			for line := range strings.Lines(said) {
				assert.False(t, strings.HasPrefix(line, "lines: Anna signed in"), "%q: %q", args, line)
			}
		}
	}
}
