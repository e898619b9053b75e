package setupfile_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/rbac/rbactest"
	"rolebook/backend/setupfile"
)

var update = flag.Bool("update", false, "write the files this package publishes and expects")

func TestThePublishedSchemaIsTheOneOfTheTypes(t *testing.T) {
	if *update {
		require.NoError(t, os.WriteFile("schema.json", setupfile.Schema(), 0o644))
	}
	require.Equal(t, string(read(t, "schema.json")), string(setupfile.Schema()), "go test ./backend/setupfile -update writes it")
}

func TestTheSchemaDescribesEveryFieldAndNothingElse(t *testing.T) {
	require.Equal(t, setupfile.Described(), setupfile.Describable())
}

func TestWhatIsWrittenSatisfiesTheSchema(t *testing.T) {
	compiled := compile(t)
	rapid.Check(t, func(t *rapid.T) {
		require.NoError(t, validate(t, compiled, setupfile.Write(rbactest.SetUp(t))))
	})
}

func TestValidFilesSatisfyTheSchema(t *testing.T) {
	compiled := compile(t)
	for _, name := range append(fixtures(t, "testdata/*.json"), fixtures(t, "testdata/decisions/*.json")...) {
		assert.NoError(t, validate(t, compiled, read(t, name)), name)
	}
}

func TestTheSchemaRefusesWhatIsBrokenInOnePlace(t *testing.T) {
	compiled := compile(t)
	for _, name := range fixtures(t, "testdata/broken/structure-*.json") {
		assert.Error(t, validate(t, compiled, read(t, name)), name)
	}
}

func compile(t testing.TB) *jsonschema.Schema {
	t.Helper()
	text, err := jsonschema.UnmarshalJSON(bytes.NewReader(setupfile.Schema()))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource("urn:rolebook:set-up:1", text))
	compiled, err := c.Compile("urn:rolebook:set-up:1")
	require.NoError(t, err)
	return compiled
}

type failer interface {
	require.TestingT
	Helper()
}

func validate(t failer, compiled *jsonschema.Schema, text []byte) error {
	t.Helper()
	instance, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	require.NoError(t, err)
	return compiled.Validate(instance)
}

func fixtures(t *testing.T, pattern string) []string {
	t.Helper()
	names, err := filepath.Glob(pattern)
	require.NoError(t, err)
	require.NotEmpty(t, names, pattern)
	for i, name := range names {
		names[i] = strings.ReplaceAll(name, `\`, "/")
	}
	return names
}
