package app

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/netip"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
)

// logOf is what the program writes into its log meanwhile.
func logOf(t *testing.T, do func()) string {
	t.Helper()
	var text bytes.Buffer
	was := slog.Default()
	slog.SetDefault(slog.New(slog.NewTextHandler(&text, nil)))
	defer slog.SetDefault(was)
	do()
	return text.String()
}

// troubles are all ways in which somebody's name came into the log.
func troubles(t *testing.T, d desk) {
	t.Helper()
	open := d.opened(t)
	_, err := answer(d.Session, act{}, func() (string, error) { return "", fmt.Errorf("what befell %s", bea) })
	require.Error(t, err)
	_, err = answer(d.Session, act{}, func() (string, error) { panic("Bea Lindt") })
	require.Error(t, err)
	_, _, err = d.workspace.signIn(attempt{SetUp: "Bea Lindt", Email: string(bea), Password: beaPassword, address: netip.MustParseAddr("127.0.0.1")})
	require.Error(t, err)
	_, err = d.workspace.accept(acceptance{SetUp: "Bea Lindt", Email: string(bea), Code: "x"})
	assert.Error(t, err)
	require.NoError(t, open.store.Close())
	event := d.event(bea, "Bea Lindt signed in", about{})
	open.remember(event)
	c := d.Session.call(open, act{})
	assert.NotEmpty(t, c.troubled(InvitationView{}, errors.New("no way for Bea Lindt")).Trouble)
}

func TestTheLogNamesNobodyOfASetUpWithAPassphrase(t *testing.T) {
	withKeyring(t)
	d := newDesk(t)
	_, err := (&Protection{d.Session}).Protect(d.setUp, NewPassphrase{Passphrase: phrase})
	require.NoError(t, err)
	text := logOf(t, func() { troubles(t, d) })
	for _, name := range []string{"bea", "lindt", "example.com"} {
		assert.NotContains(t, strings.ToLower(strings.ReplaceAll(text, "TestTheLogNames", "")), name)
	}
	assert.Equal(t, 6, strings.Count(text, "level="), text)
	assert.Contains(t, text, "not in the history")
	assert.Contains(t, text, "action=change")
	assert.Contains(t, text, "cause=\"not found\"", "what sort of trouble it was is told")
}

func TestTheLogSaysWhatWentWrongInASetUpThatAnybodyCanRead(t *testing.T) {
	d := newDesk(t)
	text := logOf(t, func() { troubles(t, d) })
	assert.Contains(t, text, "Bea Lindt signed in")
	assert.Contains(t, text, "what befell bea.lindt@example.com")
}

func TestASortOfTroubleNamesNothing(t *testing.T) {
	for want, cause := range map[string]any{
		"string":                             "Bea Lindt",
		"not found":                          fmt.Errorf("user %q: %w", bea, rbac.ErrNotFound),
		"no space left on device":            &fs.PathError{Op: "write", Path: "/home/bea", Err: syscall.ENOSPC},
		"not permitted, *errors.errorString": denied(errors.New("Bea Lindt")),
		"denied":                             AppError{Code: "denied", Message: "Bea Lindt"},
	} {
		assert.Equal(t, want, sortOf(cause))
	}
}
