package store

import (
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"fmt"

	"golang.org/x/crypto/chacha20poly1305"
)

// vault seals what a protected set-up keeps on disk, everything with a key of its own kind
// derived from one random key. The nil vault is that of an open set-up: it leaves texts as
// they are.
type vault struct {
	journal   cipher.AEAD
	documents cipher.AEAD
	records   cipher.AEAD
	database  []byte // Badger's own key
}

const keySize = chacha20poly1305.KeySize

func newVault(key []byte) (*vault, error) {
	v := new(vault)
	for use, to := range map[string]*cipher.AEAD{"journal": &v.journal, "documents": &v.documents, "records": &v.records} {
		derived, err := hkdf.Key(sha256.New, key, nil, "rolebook "+use, keySize)
		if err != nil {
			return nil, err
		}
		if *to, err = chacha20poly1305.NewX(derived); err != nil {
			return nil, err
		}
	}
	var err error
	v.database, err = hkdf.Key(sha256.New, key, nil, "rolebook database", keySize)
	return v, err
}

// shut is a text sealed under a name: nonce, then what was made of the text. It opens under
// that name only.
func shut(key cipher.AEAD, name, text []byte) []byte {
	nonce := make([]byte, key.NonceSize(), key.NonceSize()+len(text)+key.Overhead())
	rand.Read(nonce) // never fails, by contract
	return key.Seal(nonce, nonce, text, name)
}

// unshut is the text that was sealed under the name; anything else is ErrDamaged.
func unshut(key cipher.AEAD, name, sealed []byte) ([]byte, error) {
	if len(sealed) < key.NonceSize() {
		return nil, fmt.Errorf("sealed text: %w", ErrDamaged)
	}
	text, err := key.Open(nil, sealed[:key.NonceSize()], sealed[key.NonceSize():], name)
	if err != nil {
		return nil, fmt.Errorf("sealed text: %w", ErrDamaged)
	}
	return text, nil
}

// documentOut is what of a document goes on the disk.
func (v *vault) documentOut(name string, text []byte) []byte {
	if v == nil {
		return text
	}
	return shut(v.documents, []byte(name), text)
}

func (v *vault) documentIn(name string, text []byte) ([]byte, error) {
	if v == nil {
		return text, nil
	}
	return unshut(v.documents, []byte(name), text)
}

// recordOut is what of a record goes into Badger. Badger's own encryption keeps from reading,
// not from changing (promises §2.11).
func (v *vault) recordOut(key, text []byte) []byte {
	if v == nil || len(text) == 0 {
		return text
	}
	return shut(v.records, key, text)
}

func (v *vault) recordIn(key, text []byte) ([]byte, error) {
	if v == nil {
		return text, nil
	}
	return unshut(v.records, key, text)
}

// suffix is how the names of documents end.
func (v *vault) suffix() string {
	if v == nil {
		return ".json"
	}
	return ".sealed"
}
