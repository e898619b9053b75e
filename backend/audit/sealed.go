package audit

import (
	"bytes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
)

// ErrSealed is an entry that says nothing without the key it was sealed with.
var ErrSealed = errors.New("sealed")

// sealed is how a line that only the key's holder reads stands in another line. The outer
// chain is over what is on the disk, so it is checked without the key; the line within is of
// a chain of its own, the one there would be if nothing were sealed. So a Head that somebody
// kept stays true when a key is given, changed or taken away.
type sealed struct {
	Version int    `json:"v"`
	Seq     uint64 `json:"seq"`
	Sealed  []byte `json:"sealed"` // nonce, then the line within
}

// bound is what an entry's seal is bound to: it opens as this entry and as no other.
func bound(seq uint64) []byte { return strconv.AppendUint([]byte("rolebook journal entry "), seq, 10) }

// Seal is a line with another sealed in it, as the entry after h, and the head it leads to.
// The line within must be of the entry with that same number.
func (h Head) Seal(within []byte, key cipher.AEAD) ([]byte, Head, error) {
	within = bytes.TrimSuffix(within, []byte("\n"))
	nonce := make([]byte, key.NonceSize(), key.NonceSize()+len(within)+key.Overhead())
	rand.Read(nonce) // never fails, by contract
	text, err := json.Marshal(sealed{Version: sealedForm, Seq: h.Seq + 1,
		Sealed: key.Seal(nonce, nonce, within, bound(h.Seq+1))})
	if err != nil {
		return nil, Head{}, fmt.Errorf("entry %d: %w", h.Seq+1, err)
	}
	next := Head{Seq: h.Seq + 1, Hash: h.seal(text)}
	line := make([]byte, 0, hashDigits+len(text)+2)
	line = append(hex.AppendEncode(line, next.Hash[:]), ' ')
	return append(append(line, text...), '\n'), next, nil
}

// Open is the line sealed in this one, with the head of the chain within. What the key does
// not open, or was never sealed, is a *Damage: whoever has the disk but not the key can write
// a chain that holds.
func (l Line) Open(key cipher.AEAD) (Line, error) {
	damage := &Damage{Seq: l.Head.Seq, Wrong: Changed}
	var s sealed
	if !l.isSealed() || json.Unmarshal(l.json, &s) != nil || len(s.Sealed) < key.NonceSize() {
		return Line{}, damage
	}
	nonce, text := s.Sealed[:key.NonceSize()], s.Sealed[key.NonceSize():]
	within, err := key.Open(nil, nonce, text, bound(l.Head.Seq))
	if err != nil {
		return Line{}, damage
	}
	hash, event, ok := split(within)
	if !ok || seqOf(event) != l.Head.Seq {
		return Line{}, damage
	}
	return Line{Head: Head{Seq: l.Head.Seq, Hash: hash}, json: event}, nil
}

func (l Line) isSealed() bool {
	version, _, ok := preamble(l.json)
	return ok && version == sealedForm
}

// Text is the line as it is written, with its line feed.
func (l Line) Text() []byte {
	text := append(hex.AppendEncode(nil, l.Head.Hash[:]), ' ')
	return append(append(text, l.json...), '\n')
}

// Holds is nil when the line follows from the head, else a *Damage.
func (h Head) Holds(l Line) error {
	if l.Head.Seq != h.Seq+1 || h.seal(l.json) != l.Head.Hash {
		return &Damage{Seq: h.Seq + 1, Wrong: Changed}
	}
	return nil
}
