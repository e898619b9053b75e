package cli

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"rolebook/app"
	"rolebook/backend/access"
)

// The scripts run this very test program as rolebook.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"rolebook": func() {
			pages := fstest.MapFS{}
			os.Exit(Run(os.Args[1:], World{Pages: pages, In: os.Stdin, Out: os.Stdout, Err: os.Stderr}))
		},
	})
}

// TestScripts runs the command line as its manual would show it.
func TestScripts(t *testing.T) {
	vectors, err := filepath.Abs("../../backend/access/testdata/decisions")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                "testdata/script",
		RequireUniqueNames: true,
		UpdateScripts:      os.Getenv("UPDATE_SCRIPTS") != "", // writes what cmp finds different into the scripts
		Setup: func(env *testscript.Env) error {
			if err := os.CopyFS(env.WorkDir, os.DirFS("testdata/files")); err != nil {
				return err
			}
			env.Setenv("XDG_DATA_HOME", filepath.Join(env.WorkDir, ".data"))
			env.Setenv("HOME", env.WorkDir)
			env.Setenv("LC_ALL", "en") // whatever the machine speaks
			env.Setenv("VECTORS", vectors)
			env.Setenv("DAY", time.Now().UTC().Format(time.DateOnly))
			utf16 := append([]byte{0xff, 0xfe}, '{', 0, '}', 0)
			if err := os.WriteFile(filepath.Join(env.WorkDir, "utf16.json"), utf16, 0o600); err != nil {
				return err
			}
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"agree": agree, "roundtrip": roundTrip, "hold": hold, "release": release,
			"replace-text": replaceText, "starve": starve,
		},
	})
}

// roundTrip FOLDER exports the set-up of a data folder, imports that into an empty folder and
// exports again: both documents are the same bytes.
func roundTrip(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: roundtrip FOLDER")
	}
	here, there := args[0], args[0]+"-again"
	for _, command := range [][]string{
		{"--dir", here, "export", "-o", here + ".json"},
		{"--dir", there, "import", here + ".json"},
		{"--dir", there, "export", "-o", there + ".json"},
	} {
		if err := ts.Exec("rolebook", command...); err != nil {
			ts.Fatalf("rolebook %s: %s", strings.Join(command, " "), err)
		}
	}
	if ts.ReadFile(here+".json") != ts.ReadFile(there+".json") {
		ts.Fatalf("%s: another document came back", here)
	}
}

// replaceText FROM TO OLD NEW … writes a file with some of its text replaced.
func replaceText(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 4 || len(args)%2 != 0 {
		ts.Fatalf("usage: replace-text FROM TO OLD NEW …")
	}
	text := ts.ReadFile(args[0])
	for i := 2; i < len(args); i += 2 {
		if !strings.Contains(text, args[i]) {
			ts.Fatalf("%s has no %s", args[0], args[i])
		}
		text = strings.ReplaceAll(text, args[i], args[i+1])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(text), 0o600))
}

// holding is what a script has open, by its work folder.
var holding sync.Map

// hold SETUP opens a set-up in this process, so that it is open elsewhere for the scripts'
// commands, until release.
func hold(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: hold SETUP")
	}
	w := app.NewWorkspace("test", filepath.Join(ts.Getenv("XDG_DATA_HOME"), "rolebook"), time.Now)
	_, err := w.Open(args[0])
	ts.Check(err)
	holding.Store(ts.Getenv("WORK"), w)
	ts.Defer(func() { release(ts, false, nil) })
}

// release closes what hold opened.
func release(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 0 {
		ts.Fatalf("usage: release")
	}
	if w, held := holding.LoadAndDelete(ts.Getenv("WORK")); held {
		ts.Check(w.(*app.Workspace).CloseAll())
	}
}

// agree ANSWERS EXPECTED holds answers, a line each, against the vectors' expected lines:
// allowed, level, and the set of codes, of which there may be more where something is unknown.
func agree(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: agree ANSWERS EXPECTED")
	}
	answers, expected := lines(ts.ReadFile(args[0])), lines(ts.ReadFile(args[1]))
	if len(answers) != len(expected) || len(answers) == 0 {
		ts.Fatalf("%d answers, %d expected", len(answers), len(expected))
	}
	for i := range answers {
		var got access.Answer
		ts.Check(json.Unmarshal([]byte(answers[i]), &got))
		var want struct {
			Allowed bool
			Level   *string
			Codes   []access.Code
		}
		ts.Check(json.Unmarshal([]byte(expected[i]), &want))
		if got.Allowed != want.Allowed || levelOf(got) != stringOf(want.Level) || !sameCodes(got, want.Codes) {
			ts.Fatalf("request %d: answered %s, expected %s", i+1, answers[i], expected[i])
		}
	}
	ts.Logf("%d answers agree", len(answers))
}

func lines(text string) []string {
	var list []string
	for scanner := bufio.NewScanner(strings.NewReader(text)); scanner.Scan(); {
		list = append(list, scanner.Text())
	}
	return list
}

func levelOf(a access.Answer) string {
	if a.Level == nil {
		return ""
	}
	return a.Level.String()
}

func stringOf(text *string) string {
	if text == nil {
		return ""
	}
	return *text
}

func sameCodes(got access.Answer, want []access.Code) bool {
	var codes []access.Code
	unknown := false
	for _, r := range got.Reasons {
		codes = append(codes, r.Code)
		unknown = unknown || strings.HasPrefix(string(r.Code), "unknown-")
	}
	for _, code := range want {
		if !slices.Contains(codes, code) {
			return false
		}
	}
	return unknown || len(slices.Compact(slices.Sorted(slices.Values(codes)))) == len(want)
}
