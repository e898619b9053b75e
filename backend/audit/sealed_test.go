package audit_test

import (
	"crypto/aes"
	"crypto/cipher"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
)

// key is an AEAD of the standard library; the store brings another.
func key(t require.TestingT, secret byte) cipher.AEAD {
	block, err := aes.NewCipher(append(make([]byte, 31), secret))
	require.NoError(t, err)
	aead, err := cipher.NewGCM(block)
	require.NoError(t, err)
	return aead
}

// sealed is a chain with another sealed in it, line by line.
func sealed(t require.TestingT, lines [][]byte, with cipher.AEAD) [][]byte {
	var outer [][]byte
	head := audit.Head{}
	for _, line := range lines {
		text, next, err := head.Seal(line, with)
		require.NoError(t, err)
		outer, head = append(outer, text), next
	}
	return outer
}

func TestASealedChainHoldsWithoutTheKeyAndSaysNothing(t *testing.T) {
	var head audit.Head
	for _, text := range sealed(t, journal(t, 4), key(t, 1)) {
		assert.NotContains(t, string(text), "anna")
		line, err := head.Follow(text)
		require.NoError(t, err)
		_, err = line.Event()
		assert.ErrorIs(t, err, audit.ErrSealed)
		_, _, err = (&audit.Query{}).Entry(line)
		assert.ErrorIs(t, err, audit.ErrSealed)
		head = line.Head
	}
	assert.Equal(t, uint64(4), head.Seq)
}

func TestTheChainWithinIsTheOneThereWasBefore(t *testing.T) {
	before := journal(t, 4)
	var outer, inner audit.Head
	for i, text := range sealed(t, before, key(t, 1)) {
		line, err := outer.Follow(text)
		require.NoError(t, err)
		assert.Equal(t, string(text), string(line.Text()))
		within, err := line.Open(key(t, 1))
		require.NoError(t, err)
		require.NoError(t, inner.Holds(within))
		assert.Equal(t, string(before[i]), string(within.Text()))
		event, err := within.Event()
		require.NoError(t, err)
		assert.Equal(t, uint64(i+1), event.Seq)
		outer, inner = line.Head, within.Head
	}
	second, err := audit.Head{}.Follow(before[0])
	require.NoError(t, err)
	assert.Error(t, inner.Holds(second))
}

func TestWhatTheKeyDoesNotOpenIsDamage(t *testing.T) {
	before := journal(t, 2)
	outer := sealed(t, before, key(t, 1))
	first, err := audit.Head{}.Follow(outer[0])
	require.NoError(t, err)
	plain, err := audit.Head{}.Follow(before[0])
	require.NoError(t, err)
	other, _, err := audit.Head{}.Seal(before[1], key(t, 1))
	require.NoError(t, err)
	moved, err := audit.Head{}.Follow(other)
	require.NoError(t, err)
	for name, c := range map[string]struct {
		line audit.Line
		key  cipher.AEAD
	}{
		"another key":                {first, key(t, 2)},
		"never sealed":               {plain, key(t, 1)},
		"another entry within":       {moved, key(t, 1)},
		"too short to be sealed":     {follow(t, `{"v":3,"seq":1,"sealed":"AA=="}`), key(t, 1)},
		"no text where a seal is":    {follow(t, `{"v":3,"seq":1,"sealed":7}`), key(t, 1)},
		"nothing where a seal is":    {follow(t, `{"v":3,"seq":1,"x":1}`), key(t, 1)},
		"zeros where the text begun": {follow(t, `{"v":3,"seq":1,"sealed":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}`), key(t, 1)},
	} {
		_, err := c.line.Open(c.key)
		var damage *audit.Damage
		require.ErrorAs(t, err, &damage, name)
		assert.Equal(t, audit.Damage{Seq: 1, Wrong: audit.Changed}, *damage, name)
	}
}

func follow(t require.TestingT, text string) audit.Line {
	line, err := audit.Head{}.Follow(seal(audit.Head{}, text))
	require.NoError(t, err)
	return line
}
