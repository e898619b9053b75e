package exchange_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/exchange"
	"rolebook/backend/rbac"
)

// codes are all there are, as the source declares them.
func codes(t *testing.T) []exchange.Code {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "cause.go", nil, 0)
	require.NoError(t, err)
	var list []exchange.Code
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if ok && spec.Type != nil {
			if of, named := spec.Type.(*ast.Ident); named && of.Name == "Code" {
				text, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
				require.NoError(t, err)
				list = append(list, exchange.Code(text))
			}
		}
		return true
	})
	require.Greater(t, len(list), 40)
	return list
}

func TestEveryCodeHasItsWords(t *testing.T) {
	names := exchange.Cause{Problem: &rbac.Problem{}}.Parts(nil)
	placeholder := regexp.MustCompile(`\{(\w+)\}`)
	all := codes(t)
	assert.Len(t, exchange.English, len(all))
	for _, code := range all {
		w, worded := exchange.English[code]
		require.True(t, worded, code)
		assert.NotEmpty(t, w.Why, code)
		for _, text := range []string{w.Why, w.Mend, w.Near} {
			for _, found := range placeholder.FindAllStringSubmatch(text, -1) {
				assert.True(t, slices.Contains(names, found[1]), "%s: {%s} stands for nothing", code, found[1])
			}
		}
	}
}

func TestACauseIsSaidWithItsPartsAndWhatWasMeant(t *testing.T) {
	why, mend := exchange.Cause{Code: exchange.UnknownRole, Value: "Vewer", Near: "Viewer"}.Say(exchange.English, exchange.EnglishHeadings)
	assert.Equal(t, "There is no role “Vewer”.", why)
	assert.Equal(t, "Did you mean Viewer?", mend)
	_, mend = exchange.Cause{Code: exchange.UnknownRole, Value: "Vewer"}.Say(exchange.English, exchange.EnglishHeadings)
	assert.Equal(t, "Write the name of a role of this set-up.", mend)
	why, _ = exchange.Cause{Code: exchange.NoColumn, Column: exchange.Role}.Say(exchange.English, exchange.GermanHeadings)
	assert.Equal(t, "There is no column “Rolle”.", why)
	why, _ = exchange.Cause{Code: exchange.TooLarge, Limit: exchange.MaxBytes}.Say(exchange.English, exchange.EnglishHeadings)
	assert.Equal(t, "The file is larger than 10 MB.", why)
}
