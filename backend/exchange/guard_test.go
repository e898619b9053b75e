package exchange_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/exchange"
)

// cells are texts made of what is dangerous in a table.
var cells = rapid.StringOfN(rapid.SampledFrom([]rune("=+-@＝＋－＠'\",;|\t\r\n ab1ü🙂")), 0, 8, -1)

func TestACellThatCouldBeAFormulaGetsAnApostrophe(t *testing.T) {
	for cell, guarded := range map[string]string{
		"=1+1": "'=1+1", "+49 30": "'+49 30", "-": "'-", "@sum": "'@sum", "\tx": "'\tx", "\rx": "'\rx", "\nx": "'\nx",
		"＝1": "'＝1", "＋1": "'＋1", "－1": "'－1", "＠1": "'＠1",
		"'=1": "''=1", "a=1": "a=1", "'a": "'a", "": "",
		"a;=1": "a;'=1", "a,\t@b": "a,'\t'@b", "a\n-b": "a\n'-b",
	} {
		assert.Equal(t, guarded, exchange.Guarded(cell), "%q", cell)
		assert.Equal(t, cell, exchange.Unguarded(guarded), "%q", guarded)
	}
}

func TestGuardedCellsBeginNoFormulaWhereverTheyAreCut(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		guarded := exchange.Guarded(cells.Draw(t, "cell"))
		begins := true
		for _, r := range guarded {
			require.False(t, begins && strings.ContainsRune(exchange.FormulaStarts, r), "%q", guarded)
			begins = strings.ContainsRune(exchange.Cuts, r)
		}
	})
}

func TestAGuardComesOffAgain(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cell := cells.Draw(t, "cell")
		require.Equal(t, cell, exchange.Unguarded(exchange.Guarded(cell)))
		require.Equal(t, cell, exchange.Unguarded(exchange.GuardedInWorkbook(cell)))
	})
}
