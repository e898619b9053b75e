package app

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// wordsOf are the values of a string type's constants in a package, read from its source, so
// that a new one cannot be forgotten.
func wordsOf(t *testing.T, folder, typeName string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	require.NoError(t, err)
	var values []string
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		require.NoError(t, err)
		ast.Inspect(file, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok || spec.Type == nil {
				return true
			}
			if of, plain := spec.Type.(*ast.Ident); plain && of.Name == typeName {
				for _, v := range spec.Values {
					text, err := strconv.Unquote(v.(*ast.BasicLit).Value)
					require.NoError(t, err)
					values = append(values, text)
				}
			}
			return true
		})
	}
	require.NotEmpty(t, values, "%s in %s", typeName, folder)
	return values
}

func assertWorded[K ~string, V any](t *testing.T, worded map[K]V, folder, typeName string, but ...string) {
	t.Helper()
	for _, word := range wordsOf(t, folder, typeName) {
		if strings.Contains(strings.Join(but, " "), word) {
			continue
		}
		assert.Contains(t, worded, K(word), "no words for the %s %s", typeName, word)
	}
}

func TestEveryWordOfTheEngineHasWordsForPeople(t *testing.T) {
	assertWorded(t, english.kinds, "../backend/rbac", "Kind")
	assertWorded(t, english.statuses, "../backend/rbac", "Status")
	assertWorded(t, english.channels, "../backend/rbac", "Channel")
	assertWorded(t, english.filters, "../backend/rbac", "DateFilter")
	assertWorded(t, english.screens, "../backend/rbac", "Screen")
	assertWorded(t, english.actions, "../backend/rbac", "Action")
	assertWorded(t, english.claims.text, "../backend/rbac", "StatementKind")
	assertWorded(t, english.claims.verdicts, "../backend/plan", "Verdict")
	assertWorded(t, english.claims.counts, "../backend/plan", "Verdict")
	assertWorded(t, english.lab.relations, "../backend/lab", "Relation")
	assertWorded(t, english.lab.obstacles, "../backend/lab", "Obstacle")
	assertWorded(t, english.findings, "../backend/plan", "FindingCode", "unlawful") // speaks through its problem
	assertWorded(t, english.summary.classes, "../backend/plan", "Class")
	assertWorded(t, english.lockouts, "../backend/plan", "LockoutReason")
	assertWorded(t, english.dropped, "../backend/plan", "DroppedKind")
	assertWorded(t, english.fields, ".", "field")
	for _, code := range access.Codes {
		assert.NotEmpty(t, english.reasons[code], code)
	}
	for _, l := range rbac.Levels {
		assert.NotEmpty(t, english.levels[l], l)
	}
}

// texts are all texts of a language by where they stand.
func texts(v reflect.Value, at string, found map[string]string) {
	switch v.Kind() {
	case reflect.Pointer:
		texts(v.Elem(), at, found)
	case reflect.Struct:
		for i := range v.NumField() {
			texts(v.Field(i), at+"."+v.Type().Field(i).Name, found)
		}
	case reflect.Map:
		for _, key := range v.MapKeys() {
			texts(v.MapIndex(key), fmt.Sprintf("%s[%v]", at, key), found)
		}
	case reflect.Slice:
		for i := range v.Len() {
			texts(v.Index(i), fmt.Sprintf("%s[%d]", at, i), found)
		}
	case reflect.String:
		found[at] = v.String()
	}
}

func TestNoTextIsMissing(t *testing.T) {
	found := map[string]string{}
	texts(reflect.ValueOf(english), "english", found)
	assert.Greater(t, len(found), 200)
	for at, text := range found {
		assert.NotEmpty(t, text, at)
		assert.Equal(t, strings.Count(text, "{"), len(regexp.MustCompile(`\{[a-zA-Z]+\}`).FindAllString(text, -1)), "%s: %s", at, text)
	}
}

func TestErrorsSpeakToPeople(t *testing.T) {
	for _, one := range []string{"en", "de"} {
		t.Run(one, func(t *testing.T) {
			require.NoError(t, Speak(one))
			t.Cleanup(func() { require.NoError(t, Speak("en")) })
			assertErrorsSpeak(t)
		})
	}
	assert.Equal(t, `Role "auditor" is not there.`, Explain(fmt.Errorf(`role "auditor": %w`, rbac.ErrNotFound)).Message)
	assert.Equal(t, `Role "auditor" is still in use.`, Explain(fmt.Errorf(`delete: role "auditor": %w`, rbac.ErrInUse)).Message)
}

// assertErrorsSpeak holds what is said of any error to be for people: nothing that Go, the
// system or a library says comes through.
func assertErrorsSpeak(t *testing.T) {
	t.Helper()
	ofGo := regexp.MustCompile(`(?i)invalid|failed|entity|\bnull\b|\bnil\b|goroutine|runtime|badger|%!|0x[0-9a-f]+|<nil>|no such|errno`)
	for _, kind := range []error{
		rbac.ErrNotFound, rbac.ErrExists, rbac.ErrInvalid, rbac.ErrConstraint, rbac.ErrCycle, rbac.ErrInUse,
		rbac.ErrLockout, rbac.ErrDenied, rbac.ErrStale, errNoPlan, errNoFile, errSignedOut,
		fs.ErrNotExist, fs.ErrPermission, syscall.ENOSPC, errors.New("badger: runtime error: nil map 0xdead"),
	} {
		for _, err := range []error{
			kind, fmt.Errorf(`role "auditor": %w`, kind), fmt.Errorf("event 3: role \"auditor\": %w", kind),
			&fs.PathError{Op: "open", Path: "/home/x", Err: kind}, errors.Join(kind, errors.New("goroutine 1 [running]")),
		} {
			said := Explain(err)
			assert.NotEmpty(t, said.Code)
			assert.NotEmpty(t, said.Message)
			assert.NotEmpty(t, said.Advice)
			assert.NotRegexp(t, ofGo, said.Message+said.Advice, err.Error())
			assert.JSONEq(t, said.Error(), said.Error(), "an error is JSON text")
		}
	}
}

func TestEverySentinelOfTheEngineIsWorded(t *testing.T) {
	worded := map[string]bool{}
	for _, w := range english.errors {
		worded[w.kind.Error()] = true
	}
	for _, folder := range []string{"../backend/rbac", "../backend/store"} {
		for name, text := range sentinels(t, folder) {
			assert.True(t, worded[text], "%s in %s has no words for people", name, folder)
		}
	}
}

// sentinels are the error kinds a package declares, read from its source.
func sentinels(t *testing.T, folder string) map[string]string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	require.NoError(t, err)
	found := map[string]string{}
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		require.NoError(t, err)
		ast.Inspect(file, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok || len(spec.Values) != 1 || !strings.HasPrefix(spec.Names[0].Name, "Err") {
				return true
			}
			if call, ok := spec.Values[0].(*ast.CallExpr); ok && len(call.Args) == 1 {
				if text, ok := call.Args[0].(*ast.BasicLit); ok {
					unquoted, err := strconv.Unquote(text.Value)
					require.NoError(t, err)
					found[spec.Names[0].Name] = unquoted
				}
			}
			return true
		})
	}
	return found
}

func TestProblemsAreListedWithPlaceAndMend(t *testing.T) {
	said := Explain(errors.Join(
		rbac.Problem{Path: "roles[2].grants", Line: 7, Kind: rbac.ErrInvalid, Message: `level "x" is not offered`, Mend: "use no or yes"},
		rbac.Problem{Path: "users[0]", Kind: rbac.ErrNotFound, Message: `role "y" is not there`, Mend: "add it"},
	))
	assert.Equal(t, "There are 2 things to mend first. Nothing was changed.", said.Message)
	assert.Equal(t, []string{
		`line 7: roles[2].grants: level "x" is not offered; use no or yes`,
		`users[0]: role "y" is not there; add it`,
	}, said.Details)
}
