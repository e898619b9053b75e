package app

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
)

// alike are the words that are written the same in both languages.
var alike = strings.Fields("Alias API Code Computer alias group_name member_id member_type user_id status job name E-MAIL NAME Name Person Portal Region SSO Status Superuser Team Text UTF-8 UTF-16 Zone admin usage")

func TestEveryTextIsInGerman(t *testing.T) {
	inEnglish, inGerman := map[string]string{}, map[string]string{}
	texts(reflect.ValueOf(english), "", inEnglish)
	texts(reflect.ValueOf(german), "", inGerman)
	letters := regexp.MustCompile(`[A-Za-z]{3}`)
	name := regexp.MustCompile(`\{[a-zA-Z]+\}`)
	for at, text := range inEnglish {
		own := inGerman[at]
		if !assert.NotEmpty(t, own, "%s: %s", at, text) || strings.HasSuffix(at, ".Code") || strings.HasSuffix(at, ".code") {
			continue
		}
		words := name.ReplaceAllString(text, "")
		if letters.MatchString(words) && !slices.Contains(alike, strings.Trim(words, " :")) {
			assert.NotEqual(t, text, own, at)
		}
		assert.ElementsMatch(t, namesOf(text), namesOf(own), "%s: %s", at, own)
	}
	for at, text := range inGerman {
		if !strings.HasPrefix(at, ".engine") && !strings.HasPrefix(at, ".usage") && !strings.HasPrefix(at, ".values") {
			assert.Contains(t, inEnglish, at, text)
		}
	}
}

// namesOf are the names of the values in a text, each once.
func namesOf(text string) []string {
	names := map[string]bool{}
	for _, name := range regexp.MustCompile(`\{[a-zA-Z]+\}`).FindAllString(text, -1) {
		names[name] = true
	}
	return slices.Sorted(maps.Keys(names))
}

func TestEverySentenceOfTheEngineIsInGerman(t *testing.T) {
	index := regexp.MustCompile(`\[\d+\]`)
	verbs := func(text string) []string {
		all := formatVerb.FindAllString(text, -1)
		for i := range all {
			all[i] = index.ReplaceAllString(all[i], "")
		}
		return all
	}
	said := engineSentences(t)
	require.Greater(t, len(said), 200)
	for _, text := range said {
		own, there := germanEngine[text]
		if assert.True(t, there, "no German for %q", text) {
			assert.ElementsMatch(t, verbs(text), verbs(own), own)
		}
	}
	for text := range germanEngine {
		assert.Contains(t, said, text, "nobody says this")
	}
}

var formatVerb = regexp.MustCompile(`%(?:\[\d+\])?#?\d*[a-zA-Z]`)

// speakers are the functions of the engine that take sentences, and which of their values
// are some.
var speakers = map[string][]int{
	"Say": {0}, "the": {1, 2, 3}, "listed": {1}, "refuse": {0, 1},
	"note": {2, 3}, "open": {3, 4}, "leadsBack": {2}, "tooFar": {1}, "word": {2}, "cells": {2},
}

// engineSentences are the English sentences in the source of the engine.
func engineSentences(t *testing.T) []string {
	t.Helper()
	found := map[string]bool{}
	for _, kind := range rbac.Kinds {
		found[string(kind)] = true
	}
	for _, text := range sentinels(t, "../backend/rbac") {
		found[text] = true
	}
	files, err := filepath.Glob("../backend/*/*.go")
	require.NoError(t, err)
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		require.NoError(t, err)
		talks := strings.HasPrefix(filepath.Base(name), "validate") || strings.HasSuffix(filepath.ToSlash(name), "setupfile/problem.go") ||
			strings.HasSuffix(filepath.ToSlash(name), "setupfile/syntax.go")
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ImportSpec:
				return false
			case *ast.CallExpr:
				for _, at := range speakers[calledName(n.Fun)] {
					if at < len(n.Args) {
						remember(t, found, n.Args[at], "")
					}
				}
			case *ast.KeyValueExpr:
				if talks {
					remember(t, found, n.Value, "")
				}
			case *ast.BasicLit:
				if talks {
					remember(t, found, n, " ")
				}
			}
			return true
		})
	}
	return slices.Sorted(maps.Keys(found))
}

func calledName(function ast.Expr) string {
	switch f := function.(type) {
	case *ast.Ident:
		return f.Name
	case *ast.SelectorExpr:
		return f.Sel.Name
	case *ast.IndexExpr:
		return calledName(f.X)
	}
	return ""
}

// remember keeps what an expression says, if it is a text of letters that holds a part.
func remember(t *testing.T, found map[string]bool, e ast.Expr, part string) {
	literal, plain := e.(*ast.BasicLit)
	if !plain || literal.Kind != token.STRING {
		return
	}
	text, err := strconv.Unquote(literal.Value)
	require.NoError(t, err)
	if strings.Contains(text, part) && regexp.MustCompile(`[A-Za-z]{2}`).MatchString(formatVerb.ReplaceAllString(text, "")) {
		found[text] = true
	}
}
