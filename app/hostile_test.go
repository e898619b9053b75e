package app

import (
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/plan"
	"rolebook/backend/plan/plantest"
	"rolebook/backend/rbac"
)

// hostileFiles are files that somebody would have an administrator import, by name: those of
// testdata, and some too large or too strange to keep as text.
func hostileFiles(t *testing.T) []txtar.File {
	t.Helper()
	archive, err := txtar.ParseFile(filepath.Join("testdata", "hostile.txtar"))
	require.NoError(t, err)
	const open = `{"format": "rolebook.setup", "version": 1, "users": [`
	evil := open + `{"email": "helper@acme.test", "status": "active", "superuser": true}]}`
	wide := strings.Repeat(`{"email": "h@acme.test"},`, 200_000)
	sixteen := []byte{0xFF, 0xFE}
	for _, unit := range utf16.Encode([]rune(evil)) {
		sixteen = binary.LittleEndian.AppendUint16(sixteen, unit)
	}
	return append(archive.Files,
		txtar.File{Name: "empty"},
		txtar.File{Name: "only-a-mark", Data: []byte("\xEF\xBB\xBF")},
		txtar.File{Name: "ten-thousand-levels-deep", Data: []byte(open + strings.Repeat("[", 10_000) + strings.Repeat("]", 10_000) + "]}")},
		txtar.File{Name: "ten-thousand-levels-of-objects", Data: []byte(strings.Repeat(`{"users":`, 10_000) + "1" + strings.Repeat("}", 10_000))},
		txtar.File{Name: "two-hundred-thousand-times-the-same", Data: []byte(open + strings.TrimSuffix(wide, ",") + "]}")},
		txtar.File{Name: "utf-16", Data: sixteen},
		txtar.File{Name: "invalid-utf-8", Data: []byte(strings.Replace(evil, "helper", "hel\xFFper", 1))},
		txtar.File{Name: "nul-bytes", Data: append([]byte(evil), make([]byte, 64)...)},
		txtar.File{Name: "zip", Data: []byte("PK\x03\x04\x14\x00\x00\x00\x08\x00")},
	)
}

// TestHostileFilesAreRefusedInASentence imports each file as an administrator who is limited:
// none raises them or anybody, in any mode (promises P31, R4). The sentences stand in
// testdata/hostile.golden; UPDATE_GOLDEN=1 writes it.
func TestHostileFilesAreRefusedInASentence(t *testing.T) {
	d := newHalves(t)
	r := d.signedIn(t, rita)
	before := d.now(t)
	var said strings.Builder
	for _, file := range hostileFiles(t) {
		name, replace := strings.CutSuffix(file.Name, "!replace")
		mode := plan.Merge
		if replace {
			mode = plan.Replace
		}
		sentence := r.importing(t, name, file.Data, mode)
		fmt.Fprintf(&said, "%s: %s\n", name, sentence)
		for _, other := range []plan.Mode{plan.Merge, plan.Replace, plan.AddOnly} {
			r.importing(t, name, file.Data, other)
			if now := d.now(t); now != before {
				req, raised := plantest.Raised(before, now, rita, testNow)
				require.False(t, raised, "%s, %s: %+v", name, other, req)
				d.change(t, func(*rbac.SetUp) plan.Edit {
					return plan.Edit{Title: "Again", Do: func(*rbac.SetUp) (*rbac.SetUp, error) { return before, nil }}
				})
				before = d.now(t)
			}
		}
	}
	golden := filepath.Join("testdata", "hostile.golden")
	if os.Getenv("UPDATE_GOLDEN") != "" {
		require.NoError(t, os.WriteFile(golden, []byte(said.String()), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	assert.Equal(t, string(want), said.String())
	assert.GreaterOrEqual(t, strings.Count(said.String(), "\n"), 60)
	assert.NotContains(t, said.String(), ": taken over\n", "each of them is refused")
}

// importing imports a file and applies what comes of it, and says what came of it.
func (d desk) importing(t *testing.T, name string, bytes []byte, mode plan.Mode) string {
	t.Helper()
	card := d.keepFile(name+".json", bytes)
	file, err := d.transfer().Read(d.setUp, card.ID)
	require.NoError(t, err, name)
	view, err := d.transfer().Import(d.setUp, ImportChoice{File: card.ID, Mode: string(mode)})
	if len(file.Problems) > 0 {
		require.Error(t, err, name)
		more := ""
		if n := len(file.Problems) - 1; n > 0 {
			more = fmt.Sprintf(" (and %d more)", n)
		}
		p := file.Problems[0]
		return fmt.Sprintf("%s; %s%s", p.Message, p.Mend, more)
	}
	if err != nil {
		return Explain(err).Message
	}
	_, err = (&Review{d.Session}).Apply(d.setUp, view.ID, "because the file says so")
	switch {
	case err == nil:
		return "taken over"
	case view.Refused:
		return view.Findings[0].Sentence
	}
	return Explain(err).Message
}
