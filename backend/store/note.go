package store

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
)

// note is how the store's small files are written: what they say and its SHA-256, so that a
// damaged one is never believed.
type note struct {
	SHA256 string          `json:"sha256"`
	Note   json.RawMessage `json:"note"`
}

func writeNote(says any) ([]byte, error) {
	text, err := json.Marshal(says)
	if err != nil {
		return nil, err
	}
	whole, err := json.Marshal(note{SHA256: digest(text), Note: text})
	return append(whole, '\n'), err
}

// readNote reads what writeNote wrote; anything else is ErrDamaged.
func readNote(text []byte, says any) error {
	var n note
	dec := json.NewDecoder(bytes.NewReader(text))
	if err := dec.Decode(&n); err != nil {
		return fmt.Errorf("note: %w", ErrDamaged)
	}
	if _, err := dec.Token(); err != io.EOF || n.SHA256 != digest(n.Note) {
		return fmt.Errorf("note: %w", ErrDamaged)
	}
	if err := json.Unmarshal(n.Note, says); err != nil {
		return fmt.Errorf("note: %w", ErrDamaged)
	}
	return nil
}

func digest(text []byte) string {
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}
