package store

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// pieces is a text as Badger has it.
func pieces(text []byte) (keys, values [][]byte) {
	for i := range piecesOf(len(text)) {
		key := pieceKey(kindUser, 7, i)
		keys, values = append(keys, key), append(values, piece(key, text, i))
	}
	return keys, values
}

func TestARecordIsCutAndPutTogetherAgain(t *testing.T) {
	for _, size := range []int{1, pieceSize - 1, pieceSize, pieceSize + 1, 5*pieceSize + 3} {
		text := bytes.Repeat([]byte("x"), size)
		var open bucketed
		keys, values := pieces(text)
		for i := range keys {
			assert.LessOrEqual(t, len(values[i]), 256<<10)
			part, n, err := readPiece(keys[i], values[i])
			require.NoError(t, err)
			require.NoError(t, open.add(keys[i], part, n))
		}
		assert.Equal(t, bucketed{kind: kindUser, bucket: 7, text: text}, open)
	}
}

func TestARecordWithAPieceMissingOrMovedIsDamaged(t *testing.T) {
	keys, values := pieces(bytes.Repeat([]byte("x"), 3*pieceSize))
	for name, order := range map[string][]int{"first missing": {1, 2}, "middle missing": {0, 2}, "swapped": {0, 2, 1}, "begun twice": {0, 0}} {
		var open bucketed
		var failed error
		for _, i := range order {
			part, n, err := readPiece(keys[i], values[i])
			require.NoError(t, err)
			if failed = open.add(keys[i], part, n); failed != nil {
				break
			}
		}
		assert.ErrorIs(t, failed, ErrDamaged, name)
	}
	_, _, err := readPiece(keys[1], values[0])
	assert.ErrorIs(t, err, ErrDamaged, "under another key")
}

func FuzzPiece(f *testing.F) {
	keys, values := pieces([]byte(`[{"email":"anna@acme.test"}]`))
	f.Add(keys[0], values[0])
	f.Add(keys[0], []byte{})
	f.Fuzz(func(t *testing.T, key, value []byte) {
		if len(key) != 5 {
			return
		}
		text, n, err := readPiece(key, value)
		if err != nil {
			return
		}
		var open bucketed
		if open.add(key, text, n) == nil {
			_ = newRack(nil).users.take(open.bucket, open.text)
		}
	})
}

func FuzzNote(f *testing.F) {
	text, err := writeNote(about{Name: "Acme"})
	require.NoError(f, err)
	f.Add(text)
	f.Add([]byte(`{"sha256":"","note":null}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var a about
		if readNote(text, &a) == nil {
			again, err := writeNote(a)
			require.NoError(t, err)
			var b about
			require.NoError(t, readNote(again, &b))
			require.Equal(t, a, b)
		}
	})
}
