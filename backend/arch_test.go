package backend

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const module = "rolebook"

// mayImport is the import map: what the code of a package may use of Rolebook's own. Tests may
// use any package below theirs.
var mayImport = map[string][]string{
	".":                 {"app/cli"},
	"app/cli":           {"app", "backend/..."},
	"app":               {"backend/..."},
	"backend":           {},
	"backend/plan":      {"backend/access", "backend/course", "backend/rbac", "backend/setupfile", "backend/tongue"},
	"backend/plan/...":  {"backend/access", "backend/rbac"},
	"backend/lab":       {"backend/access", "backend/course", "backend/plan", "backend/rbac", "backend/tongue"},
	"backend/round":     {"backend/access", "backend/course", "backend/plan", "backend/rbac"},
	"backend/store":     {"backend/access", "backend/audit", "backend/course", "backend/rbac", "backend/setupfile"},
	"backend/template":  {"backend/rbac", "backend/setupfile"},
	"backend/exchange":  {"backend/access", "backend/audit", "backend/course", "backend/plan", "backend/rbac", "backend/setupfile", "backend/tongue"},
	"backend/mail":      {},
	"backend/mail/...":  {"backend/mail"},
	"backend/signin":    {"backend/audit", "backend/rbac"},
	"backend/access":    {"backend/rbac"},
	"backend/setupfile": {"backend/course", "backend/rbac", "backend/tongue"},
	"backend/audit":     {"backend/rbac"},
	"backend/rbac":      {"backend/tongue"},
	"backend/tongue":    {},
	"backend/course":    {},
	"backend/rbac/...":  {"backend/rbac"},
	"backend/store/...": {"backend/..."},
	"build":             {},
}

// owner is who alone may use a dependency or a part of the standard library, and why. A test
// of any package may use what a test needs.
var owner = []struct {
	use  string
	by   []string
	why  string
	also bool // the rule holds for tests too
}{
	{"github.com/dgraph-io/badger/...", []string{"backend/store"}, "another database would be a change of one package", true},
	{"github.com/gofrs/flock", []string{"backend/store"}, "who has a set-up open is decided in one place", true},
	{"github.com/wailsapp/wails/...", []string{"app", "."}, "the window is one door of several", true},
	{"github.com/coder/websocket/...", []string{"app"}, "the server is one door of several", false},
	{"github.com/coreos/go-oidc/...", []string{"app"}, "the server is one door of several", false},
	{"golang.org/x/oauth2/...", []string{"app"}, "the server is one door of several", false},
	{"net/http", []string{"app"}, "one guard stands before every request", false},
	{"golang.org/x/net/...", []string{"app"}, "one guard stands before every request", false},
	{"github.com/adrg/xdg", []string{"app"}, "one place knows where set-ups are kept", true},
	{"github.com/spf13/...", []string{"app/cli"}, "the command line is one door of several", true},
	{"github.com/go-json-experiment/...", []string{"backend/setupfile", "app"}, "what comes from outside is read strictly in two places", false},
	{"github.com/santhosh-tekuri/jsonschema/...", []string{"backend/setupfile"}, "the schema belongs to the file", true},
	{"github.com/xuri/excelize/...", []string{"backend/exchange"}, "a workbook is opened behind one set of limits", true},
	{"golang.org/x/crypto/...", []string{"backend/signin", "backend/store"}, "secrets are handled in two places", true},
	{"github.com/zalando/go-keyring", []string{"app"}, "one place knows what the system keeps", true},
	{"golang.org/x/term", []string{"app/cli"}, "one place asks at the terminal", true},
	{"github.com/wneessen/go-mail/...", []string{"backend/mail"}, "mail leaves through one place", true},
	{"os/exec", []string{"app", "build"}, "other programs are started in two places", false},
}

// pure packages do no I/O: they compute (house style, "The house").
var pure = []string{"backend/rbac", "backend/access", "backend/plan", "backend/setupfile", "backend/audit", "backend/lab", "backend/round", "backend/course"}

var impure = []string{"os", "net", "syscall", "time/tzdata", "path/filepath", "io/fs", "log", "log/slog"}

// clock is what a pure package leaves of package time.
var clock = []string{"Now", "Since", "Until", "Sleep", "After", "Tick", "NewTimer", "NewTicker"}

// avoided are the words that no type's name begins or ends with (house style, "Words"). A base
// at the end is that of a three-way merge (access-model §8).
var (
	avoided      = []string{"Manager", "Service", "Handler", "Helper", "Util", "Common", "Impl", "Data", "Info", "Item"}
	avoidedFirst = append([]string{"Base"}, avoided...)
)

// source is one Go file of the module.
type source struct {
	folder  string // relative to the module, "." for its root
	name    string
	test    bool
	imports []string
	file    *ast.File
}

func sources(t *testing.T) []source {
	t.Helper()
	var all []source
	root := ".."
	err := filepath.WalkDir(root, func(at string, entry fs.DirEntry, err error) error {
		require.NoError(t, err)
		if entry.IsDir() {
			if _, err := os.Stat(filepath.Join(at, "go.mod")); err == nil && at != root || slices.Contains([]string{"node_modules", ".git", "testdata", "bin"}, entry.Name()) {
				return fs.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(at, ".go") {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), at, nil, parser.ParseComments)
		require.NoError(t, err)
		relative, err := filepath.Rel(root, at)
		require.NoError(t, err)
		one := source{folder: path.Dir(filepath.ToSlash(relative)), name: filepath.ToSlash(relative), test: strings.HasSuffix(at, "_test.go"), file: file}
		for _, i := range file.Imports {
			one.imports = append(one.imports, strings.Trim(i.Path.Value, `"`))
		}
		all = append(all, one)
		return nil
	})
	require.NoError(t, err)
	require.NotEmpty(t, all)
	return all
}

// within reports whether a path is a pattern's or, where that ends in `/...`, below it.
func within(at, pattern string) bool {
	prefix, open := strings.CutSuffix(pattern, "/...")
	return at == prefix || open && strings.HasPrefix(at, prefix+"/")
}

func allowed(folder string) ([]string, bool) {
	if list, known := mayImport[folder]; known {
		return list, true
	}
	for pattern, list := range mayImport {
		if strings.HasSuffix(pattern, "/...") && within(folder, pattern) {
			return list, true
		}
	}
	return nil, false
}

func TestPackagesImportOnlyWhatTheMapAllows(t *testing.T) {
	for _, s := range sources(t) {
		list, known := allowed(s.folder)
		if !assert.True(t, known, "%s: put the package on the import map and say in doc.go what it holds", s.folder) {
			continue
		}
		for _, i := range s.imports {
			ours, inside := strings.CutPrefix(i, module+"/")
			if !inside || s.test && strings.HasPrefix(ours, "backend/") {
				continue
			}
			assert.True(t, ours == s.folder || slices.ContainsFunc(list, func(p string) bool { return within(ours, p) }),
				"%s imports %s, which the import map does not allow", s.name, ours)
		}
	}
}

func TestTestHelpersStayInTests(t *testing.T) {
	for _, s := range sources(t) {
		if s.test || strings.HasSuffix(s.folder, "test") {
			continue
		}
		for _, i := range s.imports {
			assert.False(t, strings.HasPrefix(i, module+"/") && strings.HasSuffix(i, "test"), "%s imports %s", s.name, i)
			for _, only := range []string{"testing", "github.com/stretchr/testify", "pgregory.net/rapid", "github.com/rogpeppe/go-internal"} {
				assert.False(t, within(i, only+"/..."), "%s imports %s, which is for tests", s.name, i)
			}
		}
	}
}

func TestDependenciesHaveOneOwner(t *testing.T) {
	for _, s := range sources(t) {
		for _, i := range s.imports {
			for _, o := range owner {
				if !within(i, o.use) || s.test && !o.also {
					continue
				}
				mine := slices.ContainsFunc(o.by, func(by string) bool {
					return s.folder == by || by != "." && strings.HasPrefix(s.folder, by+"/") && by != "app"
				})
				assert.True(t, mine, "%s imports %s, which belongs to %v: %s", s.name, i, o.by, o.why)
			}
		}
	}
}

func TestPurePackagesDoNoInputOrOutput(t *testing.T) {
	for _, s := range sources(t) {
		if s.test || !slices.Contains(pure, s.folder) {
			continue
		}
		for _, i := range s.imports {
			assert.NotContains(t, impure, i, "%s is pure", s.name)
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			if use, ok := n.(*ast.SelectorExpr); ok {
				if of, plain := use.X.(*ast.Ident); plain && of.Name == "time" {
					assert.NotContains(t, clock, use.Sel.Name, "%s: time comes in as a value", s.name)
				}
			}
			return true
		})
	}
}

func TestEveryPackageSaysWhatItIs(t *testing.T) {
	said := map[string]bool{}
	for _, s := range sources(t) {
		if !s.test {
			said[s.folder] = said[s.folder] || s.file.Doc.Text() != ""
		}
	}
	for folder, documented := range said {
		assert.True(t, documented, "%s has no package comment", folder)
	}
}

func TestTheMapNamesEveryPackage(t *testing.T) {
	text, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	folders, err := os.ReadDir(".")
	require.NoError(t, err)
	for _, f := range folders {
		if f.IsDir() && f.Name() != "testdata" {
			assert.Contains(t, string(text), "\t"+f.Name()+"/", "doc.go does not say what %s holds", f.Name())
		}
	}
}

func TestNamesKeepToTheWords(t *testing.T) {
	for _, s := range sources(t) {
		for _, d := range s.file.Decls {
			general, ok := d.(*ast.GenDecl)
			if !ok || general.Tok != token.TYPE {
				continue
			}
			for _, spec := range general.Specs {
				name := spec.(*ast.TypeSpec).Name.Name
				begins := func(word string) bool { return strings.HasPrefix(name, word) }
				ends := func(word string) bool { return strings.HasSuffix(name, word) }
				assert.False(t, slices.ContainsFunc(avoidedFirst, begins) || slices.ContainsFunc(avoided, ends),
					"%s: the name of type %s says nothing", s.name, name)
			}
		}
	}
}
