package store

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"regexp"

	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/chacha20poly1305"
	"golang.org/x/text/unicode/norm"

	"rolebook/backend/audit"
)

// protectionFile says how a passphrase opens the set-up, and in which folder its sealed
// content lies: it is the switch between an open set-up and a protected one. A copy lies in
// that folder, so that one damaged file does not lose everything.
const protectionFile = "protection.json"

const (
	protectionFormat  = "rolebook.protection"
	protectionVersion = 1
	derivation        = "argon2id"
)

// cost is what opening with a passphrase takes, so that guessing is slow: half a second and
// 64 MiB.
type cost struct {
	Passes  uint32 `json:"passes"`
	Memory  uint32 `json:"memory"` // KiB
	Threads uint8  `json:"threads"`
}

var currentCost = cost{Passes: 3, Memory: 64 << 10, Threads: 4}

// mostCost is the most a file may ask for, so that a smuggled one cannot stop the machine.
var mostCost = cost{Passes: 10, Memory: 128 << 10, Threads: 8}

const saltSize = 16

// protection is what protectionFile says: the random key that everything is sealed with,
// itself sealed with a key derived from the passphrase. Its note carries a checksum, so that
// a damaged file is told from a wrong passphrase (promises P14).
type protection struct {
	Format     string `json:"format"`
	Version    int    `json:"version"`
	Folder     string `json:"folder"`
	Derivation string `json:"derivation"`
	cost
	Salt []byte `json:"salt"`
	Key  []byte `json:"key"` // nonce, then the sealed key
}

var sealedFolder = regexp.MustCompile(`^sealed-[A-Z2-7]{26}$`)

// newProtection protects a new random key with a passphrase.
func newProtection(passphrase string) (protection, *vault, error) {
	p := protection{Format: protectionFormat, Version: protectionVersion, Folder: "sealed-" + rand.Text(),
		Derivation: derivation, cost: currentCost, Salt: random(saltSize)}
	key := random(keySize)
	sealer, err := chacha20poly1305.NewX(p.derive(passphrase))
	if err != nil {
		return protection{}, nil, err
	}
	p.Key = shut(sealer, p.bound(), key)
	v, err := newVault(key)
	return p, v, err
}

func random(size int) []byte {
	text := make([]byte, size)
	rand.Read(text) // never fails, by contract
	return text
}

// derive takes the passphrase in NFKC, so that it can be typed on another keyboard.
func (p protection) derive(passphrase string) []byte {
	return argon2.IDKey([]byte(norm.NFKC.String(passphrase)), p.Salt, p.Passes, p.Memory, p.Threads, keySize)
}

// bound is everything but the sealed key, which opens only beside it.
func (p protection) bound() []byte {
	p.Key = nil
	text, err := json.Marshal(p)
	if err != nil {
		panic(err) // strings, numbers and bytes
	}
	return text
}

// unlock is the vault the passphrase opens; ErrPassphrase when it is another.
func (p protection) unlock(passphrase string) (*vault, error) {
	opener, err := chacha20poly1305.NewX(p.derive(passphrase))
	if err != nil {
		return nil, err
	}
	key, err := unshut(opener, p.bound(), p.Key)
	if err != nil {
		return nil, ErrPassphrase
	}
	return newVault(key)
}

// check is ErrDamaged for what cannot have been written here.
func (p protection) check() error {
	switch {
	case p.Format != protectionFormat:
	case p.Version > protectionVersion:
		return audit.ErrNewer
	case p.Derivation != derivation || !sealedFolder.MatchString(p.Folder):
	case p.Passes == 0 || p.Passes > mostCost.Passes || p.Memory > mostCost.Memory:
	case p.Threads == 0 || p.Threads > mostCost.Threads:
	case len(p.Salt) != saltSize || len(p.Key) != chacha20poly1305.NonceSizeX+keySize+chacha20poly1305.Overhead:
	default:
		return nil
	}
	return fmt.Errorf("%s: %w", protectionFile, ErrDamaged)
}

// readProtection is fs.ErrNotExist where there is none and ErrDamaged where it cannot be
// believed.
func readProtection(root *os.Root) (protection, error) {
	text, err := readPlain(root, protectionFile)
	if err != nil {
		return protection{}, err
	}
	var p protection
	if err := readNote(text, &p); err != nil {
		return protection{}, fmt.Errorf("%s: %w", protectionFile, ErrDamaged)
	}
	return p, p.check()
}

// stands reports whether the file says the very same.
func (p protection) stands(root *os.Root) bool {
	found, err := readProtection(root)
	return err == nil && bytes.Equal(found.bound(), p.bound()) && bytes.Equal(found.Key, p.Key)
}

func (p protection) write(root *os.Root) error {
	text, err := writeNote(p)
	if err != nil {
		return err
	}
	return replace(root, protectionFile, text)
}

// findProtection is how the set-up in its folder is protected; ok is false when it is open.
// A file that is damaged, or gone with nothing readable in its place, is made good by the
// copy in the one sealed folder there is.
func findProtection(home *os.Root) (p protection, ok bool, err error) {
	p, err = readProtection(home)
	if err == nil {
		return p, true, nil
	}
	gone := errors.Is(err, fs.ErrNotExist)
	if !gone && !errors.Is(err, ErrDamaged) {
		return protection{}, false, err
	}
	if gone {
		if open, err := readable(home); open || err != nil {
			return protection{}, false, err
		}
	}
	folders, listed := sealedFolders(home)
	switch {
	case listed != nil:
		return protection{}, false, listed
	case gone && len(folders) == 0:
		return protection{}, false, nil
	case len(folders) != 1:
		return protection{}, false, fmt.Errorf("%s: %w", protectionFile, ErrDamaged)
	}
	return protectionCopy(home, folders[0])
}

// readable reports whether content that needs no passphrase is all there is to know: sealed
// content whose journal has come further than the readable one tells otherwise.
func readable(home *os.Root) (bool, error) {
	if _, err := home.Lstat(journalDir); err != nil {
		return false, nil
	}
	folders, err := sealedFolders(home)
	for _, folder := range folders {
		root, failed := openSealed(home, folder)
		if failed != nil {
			return false, failed
		}
		_, unusable := readProtection(root)
		further := unusable == nil && comeTo(root) > comeTo(home)+1
		if err := root.Close(); err != nil || further {
			return false, err
		}
	}
	return true, err
}

func protectionCopy(home *os.Root, folder string) (protection, bool, error) {
	root, err := home.OpenRoot(folder)
	if err != nil {
		return protection{}, false, err
	}
	defer root.Close()
	p, err := readProtection(root)
	if errors.Is(err, fs.ErrNotExist) || err == nil && p.Folder != folder {
		err = fmt.Errorf("%s: %w", protectionFile, ErrDamaged)
	}
	return p, err == nil, err
}

// sealedFolders are the folders of sealed content by name: at rest one or none.
func sealedFolders(home *os.Root) ([]string, error) {
	entries, err := fs.ReadDir(home.FS(), ".")
	if err != nil {
		return nil, err
	}
	var names []string
	for _, e := range entries {
		if e.IsDir() && sealedFolder.MatchString(e.Name()) {
			names = append(names, e.Name())
		}
	}
	return names, nil
}
