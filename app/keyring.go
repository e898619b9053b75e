package app

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"

	"github.com/zalando/go-keyring"
)

// keyringName is what Rolebook's passphrases stand under in the system's keyring.
const keyringName = "Rolebook"

// hasKeyring reports whether this computer keeps passphrases for its user: always on Windows
// and macOS, elsewhere where the user's programs talk to one another. Asking without that
// would start a program for it.
func hasKeyring() bool {
	switch runtime.GOOS {
	case "windows", "darwin":
		return true
	}
	if os.Getenv("DBUS_SESSION_BUS_ADDRESS") != "" {
		return true
	}
	_, err := os.Stat(filepath.Join(os.Getenv("XDG_RUNTIME_DIR"), "bus"))
	return os.Getenv("XDG_RUNTIME_DIR") != "" && err == nil
}

// remembered is the passphrase that the system keeps for a set-up; empty when it keeps none.
func (w *Workspace) remembered(id string) string {
	if !hasKeyring() {
		return ""
	}
	passphrase, err := keyring.Get(keyringName, filepath.Join(w.dir, id))
	if err != nil {
		return ""
	}
	return passphrase
}

// remember has the system keep the passphrase of a set-up; an empty one is forgotten.
func (w *Workspace) remember(id, passphrase string) error {
	if !hasKeyring() {
		if passphrase == "" {
			return nil
		}
		return errNoKeyring
	}
	name := filepath.Join(w.dir, id)
	if passphrase != "" {
		return unkept(keyring.Set(keyringName, name, passphrase))
	}
	if err := keyring.Delete(keyringName, name); !errors.Is(err, keyring.ErrNotFound) {
		return unkept(err)
	}
	return nil
}

// errNoKeyring is a passphrase that this computer does not keep.
var errNoKeyring = errors.New("no keyring")

// unkept keeps what the keyring itself says out of errors.
func unkept(err error) error {
	if err != nil {
		return errNoKeyring
	}
	return nil
}
