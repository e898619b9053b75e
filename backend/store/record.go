package store

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"hash/crc32"
)

// A record is one bucket of entities in Badger, cut in pieces where it is large. Its key is
// kind, bucket and piece; a piece is
//
//	version (1 byte) · CRC-32C of key and all that follows (4) · number of pieces (2) · JSON
//
// Badger answers some damage with an empty value and no error (promises §2.6): no piece is
// empty, and each carries its own check.
const recordVersion = 1

const (
	pieceSize  = 128 << 10 // of JSON
	pieceExtra = 7
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// pieceKey is the key of one piece of a record.
func pieceKey(kind byte, bucket, piece int) []byte {
	key := []byte{kind}
	key = binary.BigEndian.AppendUint16(key, uint16(bucket))
	return binary.BigEndian.AppendUint16(key, uint16(piece))
}

// piecesOf is how many pieces a text of that size is cut in.
func piecesOf(size int) int { return (size + pieceSize - 1) / pieceSize }

// piece is the value of the n-th piece of the text.
func piece(key, text []byte, n int) []byte {
	value := make([]byte, pieceExtra, pieceExtra+min(pieceSize, len(text)))
	value[0] = recordVersion
	binary.BigEndian.PutUint16(value[5:], uint16(piecesOf(len(text))))
	value = append(value, text[n*pieceSize:min((n+1)*pieceSize, len(text))]...)
	binary.BigEndian.PutUint32(value[1:], check(key, value))
	return value
}

func check(key, value []byte) uint32 {
	return crc32.Update(crc32.Update(0, castagnoli, key), castagnoli, value[5:])
}

// readPiece is the JSON in a value and how many pieces its record has. Anything but what was
// written under the key is ErrDamaged.
func readPiece(key, value []byte) (text []byte, pieces int, err error) {
	if len(value) <= pieceExtra || value[0] != recordVersion || binary.BigEndian.Uint32(value[1:]) != check(key, value) {
		return nil, 0, fmt.Errorf("record of kind %q: %w", key[0], ErrDamaged)
	}
	pieces = int(binary.BigEndian.Uint16(value[5:]))
	if pieces == 0 {
		return nil, 0, fmt.Errorf("record of kind %q: %w", key[0], ErrDamaged)
	}
	return value[pieceExtra:], pieces, nil
}

// recordSum is what a record adds to the sum over all records, by which one that is missing,
// left over or of an earlier time is noticed.
func recordSum(key, text []byte) uint64 {
	sum := sha256.New()
	sum.Write(key)
	sum.Write(text)
	return binary.BigEndian.Uint64(sum.Sum(nil))
}
