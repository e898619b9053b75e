//go:build keyring && linux

package app

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/godbus/dbus/v5"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// bus is a message bus for the test alone, on which nothing is started by being asked for.
const bus = `<busconfig><type>session</type><listen>unix:dir=%s</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>`

const secretService = "org.freedesktop.secrets"

// started runs a program until the test ends.
func started(t *testing.T, command *exec.Cmd) {
	t.Helper()
	require.NoError(t, command.Start())
	t.Cleanup(func() {
		_ = command.Process.Kill()
		_ = command.Wait()
	})
}

// realKeyring starts a message bus and GNOME Keyring on it, unlocked as at sign-in to a
// desktop, and gives the folder in which it keeps what it is given.
func realKeyring(t *testing.T) (line *dbus.Conn, kept string) {
	t.Helper()
	dir := t.TempDir()
	config := filepath.Join(dir, "bus.conf")
	require.NoError(t, os.WriteFile(config, []byte(strings.ReplaceAll(bus, "%s", dir)), 0o600))
	daemon := exec.Command("dbus-daemon", "--nofork", "--print-address", "--config-file="+config)
	out, err := daemon.StdoutPipe()
	require.NoError(t, err)
	started(t, daemon)
	address, err := bufio.NewReader(out).ReadString('\n')
	require.NoError(t, err)
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", strings.TrimSpace(address))

	line, err = dbus.ConnectSessionBus()
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, line.Close()) })
	require.NoError(t, line.AddMatchSignal(dbus.WithMatchMember("NameOwnerChanged"), dbus.WithMatchArg(0, secretService)))
	there := make(chan *dbus.Signal, 1)
	line.Signal(there)
	t.Setenv("XDG_RUNTIME_DIR", dir)
	t.Setenv("XDG_DATA_HOME", filepath.Join(dir, "data"))
	keys := exec.Command("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets")
	keys.Stdin = strings.NewReader("the password of the desktop")
	started(t, keys)
	<-there
	return line, filepath.Join(dir, "data", "keyrings")
}

// A passphrase is kept by the real keyring of a Linux desktop: the set-up opens by itself, and
// no longer once it is forgotten or the keyring is locked, where nobody can be asked.
func TestTheSystemsKeyringRemembersAPassphrase(t *testing.T) {
	line, kept := realKeyring(t)
	d := newDesk(t)
	p, s := &Protection{d.Session}, &SetUps{d.Session}
	view, err := p.Protect(d.setUp, NewPassphrase{Passphrase: phrase, Remember: true})
	require.NoError(t, err)
	assert.Equal(t, ProtectionView{Protected: true, Remembered: true, Keyring: true}, view)
	reopened := func() error {
		require.NoError(t, s.Close(d.setUp))
		_, err := s.Open(d.setUp)
		return err
	}
	require.NoError(t, reopened())
	assert.NotContains(t, textsIn(t, kept), phrase, "the keyring seals what it keeps")

	view, err = p.Protect(d.setUp, NewPassphrase{Current: phrase, Passphrase: otherPhrase, Remember: true})
	require.NoError(t, err)
	assert.True(t, view.Remembered)
	require.NoError(t, reopened(), "the new one is kept in place of the old")

	lock(t, line)
	assert.Equal(t, CodeProtected, code(t, reopened()), "a locked keyring gives nothing")
	_, err = p.Unlock(d.setUp, otherPhrase, true)
	assert.Error(t, err, "nor takes anything")
	_, err = s.Open(d.setUp)
	require.NoError(t, err, "it is unlocked all the same")
}

func TestTheSystemsKeyringForgetsAPassphrase(t *testing.T) {
	realKeyring(t)
	d := newDesk(t)
	p, s := &Protection{d.Session}, &SetUps{d.Session}
	_, err := p.Protect(d.setUp, NewPassphrase{Passphrase: phrase, Remember: true})
	require.NoError(t, err)
	view, err := p.Forget(d.setUp)
	require.NoError(t, err)
	assert.Equal(t, ProtectionView{Protected: true, Keyring: true}, view)
	view, err = p.Forget(d.setUp)
	require.NoError(t, err, "twice is no harm")
	assert.False(t, view.Remembered)
	require.NoError(t, s.Close(d.setUp))
	_, err = s.Open(d.setUp)
	assert.Equal(t, CodeProtected, code(t, err))
	_, err = p.Unlock(d.setUp, phrase, true)
	require.NoError(t, err)
	require.NoError(t, s.Close(d.setUp))
	_, err = s.Open(d.setUp)
	assert.NoError(t, err, "remembered again")
}

// lock locks the keyring, as a desktop does when its user goes away.
func lock(t *testing.T, line *dbus.Conn) {
	t.Helper()
	all := []dbus.ObjectPath{"/org/freedesktop/secrets/collection/login"}
	call := line.Object(secretService, "/org/freedesktop/secrets").Call("org.freedesktop.Secret.Service.Lock", 0, all)
	require.NoError(t, call.Err)
}

func textsIn(t *testing.T, folder string) (all string) {
	t.Helper()
	entries, err := os.ReadDir(folder)
	require.NoError(t, err)
	for _, e := range entries {
		text, err := os.ReadFile(filepath.Join(folder, e.Name()))
		require.NoError(t, err)
		all += string(text)
	}
	require.NotEmpty(t, all)
	return all
}
