package access_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

type expected struct {
	Allowed bool     `json:"allowed"`
	Level   *string  `json:"level"`
	Codes   []string `json:"codes"`
}

func readSetUp(t testing.TB, path string) *rbac.SetUp {
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	var s rbac.SetUp
	require.NoError(t, json.Unmarshal(text, &s))
	return s.Canonical()
}

func lines(t testing.TB, path string) []string {
	file, err := os.Open(path)
	require.NoError(t, err)
	defer file.Close()
	var list []string
	for scan := bufio.NewScanner(file); scan.Scan(); {
		list = append(list, scan.Text())
	}
	require.NotEmpty(t, list)
	return list
}

func codes(reasons []access.Reason) []string {
	list := []string{}
	for _, r := range reasons {
		list = append(list, string(r.Code))
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// The cases were written by an independent reading of the access model.
func TestVectors(t *testing.T) {
	folders, err := filepath.Glob("testdata/decisions/*")
	require.NoError(t, err)
	require.NotEmpty(t, folders)
	for _, folder := range folders {
		t.Run(filepath.Base(folder), func(t *testing.T) {
			ix := access.Compile(readSetUp(t, filepath.Join(folder, "setup.json")))
			answers := lines(t, filepath.Join(folder, "expected.jsonl"))
			for i, text := range lines(t, filepath.Join(folder, "requests.jsonl")) {
				req, err := access.ReadRequest([]byte(text), time.Time{})
				require.NoError(t, err)
				var want expected
				require.NoError(t, json.Unmarshal([]byte(answers[i]), &want))
				d := ix.Decide(req)
				assert.Equal(t, want.Allowed, d.Allowed, "%d: %s", i+1, text)
				assert.Equal(t, want.Allowed, ix.Allowed(&req), "%d: %s", i+1, text)
				if want.Level == nil {
					assert.False(t, d.Known, "%d: %s", i+1, text)
					assert.Subset(t, codes(d.Reasons), want.Codes, "%d: %s", i+1, text)
					continue
				}
				assert.Equal(t, *want.Level, d.Level.String(), "%d: %s", i+1, text)
				assert.Equal(t, strings.Join(want.Codes, " "), strings.Join(codes(d.Reasons), " "), "%d: %s", i+1, text)
			}
		})
	}
}
