package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/zalando/go-keyring"

	"rolebook/backend/audit"
	"rolebook/backend/store"
)

const phrase, otherPhrase = "wintergreen tugboat ledger moss", "seven quiet herons over Kiel"

// withKeyring gives the test a keyring of its own, in memory: what stands behind the real one
// differs from machine to machine.
func withKeyring(t *testing.T) {
	t.Helper()
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
	keyring.MockInit()
}

func withoutKeyring(t *testing.T) {
	t.Helper()
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", "")
	t.Setenv("XDG_RUNTIME_DIR", t.TempDir())
}

func TestAProtectedSetUpAsksForItsPassphrase(t *testing.T) {
	withKeyring(t)
	d := newDesk(t)
	p, s := &Protection{d.Session}, &SetUps{d.Session}
	view, err := p.Protect(d.setUp, NewPassphrase{Passphrase: phrase})
	require.NoError(t, err)
	assert.Equal(t, ProtectionView{Protected: true, Keyring: true}, view)
	open, err := d.workspace.Open(d.setUp)
	require.NoError(t, err)
	event, err := open.store.Event(open.store.Head().Seq)
	require.NoError(t, err)
	assert.Equal(t, audit.Protect, event.Action)
	assert.Equal(t, audit.Window, event.Source)
	require.NoError(t, s.Close(d.setUp))

	_, err = s.Open(d.setUp)
	assert.Equal(t, CodeProtected, code(t, err))
	assert.Contains(t, err.Error(), "Hafen")
	_, err = (&History{d.Session}).List(d.setUp, HistoryQuery{})
	assert.Equal(t, CodeProtected, code(t, err))
	list, err := s.List()
	require.NoError(t, err)
	assert.True(t, list.SetUps[0].Locked)
	assert.Equal(t, -1, list.SetUps[0].People)
	_, err = p.Unlock(d.setUp, otherPhrase, true)
	assert.Equal(t, CodePassphrase, code(t, err))
	frame, err := p.Unlock(d.setUp, phrase, false)
	require.NoError(t, err)
	assert.Equal(t, d.setUp, frame.ID)
	_, err = s.Open(d.setUp)
	require.NoError(t, err, "while it is open nobody is asked again")
	require.NoError(t, s.Close(d.setUp))
	_, err = s.Open(d.setUp)
	assert.Equal(t, CodeProtected, code(t, err), "closing locks it again")
}

func TestAPassphraseIsChangedAndRemovedByWhoKnowsIt(t *testing.T) {
	withKeyring(t)
	d := newDesk(t)
	p := &Protection{d.Session}
	_, err := p.Protect(d.setUp, NewPassphrase{Passphrase: "hafen"})
	assert.Equal(t, CodeInvalid, code(t, err))
	_, err = p.Protect(d.setUp, NewPassphrase{Passphrase: phrase})
	require.NoError(t, err)
	_, err = p.Protect(d.setUp, NewPassphrase{Current: otherPhrase, Passphrase: otherPhrase})
	assert.Equal(t, CodePassphrase, code(t, err))
	_, err = p.Protect(d.setUp, NewPassphrase{Current: phrase, Passphrase: otherPhrase})
	require.NoError(t, err)
	_, err = p.Unprotect(d.setUp, phrase)
	assert.Equal(t, CodePassphrase, code(t, err))
	view, err := p.Unprotect(d.setUp, otherPhrase)
	require.NoError(t, err)
	assert.False(t, view.Protected)
	d.propose(t, suspendBob)
	page, err := (&History{d.Session}).List(d.setUp, HistoryQuery{Action: string(audit.Protect)})
	require.NoError(t, err)
	var titles []string
	for _, e := range page.Entries {
		titles = append(titles, e.Title)
	}
	assert.Equal(t, []string{"Remove the passphrase", "Change the passphrase", "Protect with a passphrase"}, titles)
}

func TestThisComputerRemembersAPassphraseUntilItForgets(t *testing.T) {
	withKeyring(t)
	d := newDesk(t)
	p, s := &Protection{d.Session}, &SetUps{d.Session}
	view, err := p.Protect(d.setUp, NewPassphrase{Passphrase: phrase, Remember: true})
	require.NoError(t, err)
	assert.True(t, view.Remembered)
	require.NoError(t, s.Close(d.setUp))
	_, err = s.Open(d.setUp)
	require.NoError(t, err)
	view, err = p.Protect(d.setUp, NewPassphrase{Current: phrase, Passphrase: otherPhrase})
	require.NoError(t, err)
	assert.False(t, view.Remembered, "the new one was not to be remembered")
	require.NoError(t, s.Close(d.setUp))
	require.NoError(t, d.workspace.remember(d.setUp, phrase))
	_, err = s.Open(d.setUp)
	assert.Equal(t, CodeProtected, code(t, err), "what is remembered is of no use any more")
	_, err = p.Unlock(d.setUp, otherPhrase, true)
	require.NoError(t, err)
	view, err = p.Forget(d.setUp)
	require.NoError(t, err)
	assert.Equal(t, ProtectionView{Protected: true, Keyring: true}, view)
	require.NoError(t, s.Close(d.setUp))
	_, err = s.Open(d.setUp)
	assert.Equal(t, CodeProtected, code(t, err))
}

func TestWithoutAKeyringNothingIsRemembered(t *testing.T) {
	withoutKeyring(t)
	d := newDesk(t)
	p := &Protection{d.Session}
	view, err := p.Protect(d.setUp, NewPassphrase{Passphrase: phrase})
	require.NoError(t, err)
	assert.Equal(t, ProtectionView{Protected: true}, view)
	require.NoError(t, (&SetUps{d.Session}).Close(d.setUp))
	_, err = p.Unlock(d.setUp, phrase, true)
	assert.Contains(t, err.Error(), "does not keep passphrases")
	_, err = d.workspace.Open(d.setUp)
	assert.NoError(t, err, "it is unlocked all the same")
}

func TestWhoSignedInHasNothingToDoWithThePassphrase(t *testing.T) {
	d := newDesk(t)
	d.person = &person{setUp: d.setUp, email: "bob.meyer@example.com"}
	p := &Protection{d.Session}
	_, err := p.Get(d.setUp)
	assert.Equal(t, CodeDenied, code(t, err))
	_, err = p.Unlock(d.setUp, phrase, false)
	assert.Equal(t, CodeDenied, code(t, err))
	_, err = p.Protect(d.setUp, NewPassphrase{Passphrase: phrase})
	assert.Error(t, err)
	_, err = p.Unprotect(d.setUp, "")
	assert.Error(t, err)
	_, err = p.Forget(d.setUp)
	assert.Equal(t, CodeDenied, code(t, err))
	open, err := d.workspace.Open(d.setUp)
	require.NoError(t, err)
	assert.False(t, open.store.Protected())
}

func TestTheWorkspaceAsksBeforeItGivesUp(t *testing.T) {
	withKeyring(t)
	d := newDesk(t)
	_, err := (&Protection{d.Session}).Protect(d.setUp, NewPassphrase{Passphrase: phrase})
	require.NoError(t, err)
	require.NoError(t, d.workspace.Close(d.setUp))
	var asked []string
	answer := ""
	d.workspace.Give("", func(name string) (string, error) {
		asked = append(asked, name)
		return answer, nil
	})
	_, err = d.workspace.Open(d.setUp)
	assert.ErrorIs(t, err, store.ErrProtected)
	answer = otherPhrase
	_, err = d.workspace.Open(d.setUp)
	assert.ErrorIs(t, err, store.ErrPassphrase)
	answer = phrase
	_, err = d.workspace.Open(d.setUp)
	require.NoError(t, err)
	assert.Equal(t, []string{exampleName, exampleName, exampleName}, asked)
	require.NoError(t, d.workspace.Close(d.setUp))
	d.workspace.Give(otherPhrase, nil)
	_, err = d.workspace.Open(d.setUp)
	assert.ErrorIs(t, err, store.ErrPassphrase)
}

func TestWhatAPassphraseLeavesBehindIsSaid(t *testing.T) {
	withKeyring(t)
	d := newDesk(t)
	p := &Protection{d.Session}
	home := filepath.Join(d.workspace.folder.Path(), d.setUp)
	strange := filepath.Join(home, "sealed-"+strings.Repeat("A", 26))
	require.NoError(t, os.MkdirAll(filepath.Join(strange, "journal"), 0o700))
	require.NoError(t, os.WriteFile(filepath.Join(strange, "journal", "0000000001.jsonl"), []byte("x\n"), 0o600))
	_, err := p.Protect(d.setUp, NewPassphrase{Passphrase: phrase, Remember: true})
	assert.Equal(t, CodeDisk, code(t, err))
	assert.Contains(t, err.Error(), strange)
	view, err := p.Get(d.setUp)
	require.NoError(t, err)
	assert.Equal(t, ProtectionView{Protected: true, Remembered: true, Keyring: true}, view, "it is done all the same")
	overview, err := d.overview().Get(d.setUp)
	require.NoError(t, err)
	assert.Equal(t, "disk", overview.Findings[0].Code)
	assert.Contains(t, overview.Findings[0].Sentence, strange)
	_, err = p.Unprotect(d.setUp, phrase)
	assert.Equal(t, CodeDisk, code(t, err))
	view, err = p.Get(d.setUp)
	require.NoError(t, err)
	assert.True(t, view.Protected)
	require.NoError(t, os.RemoveAll(strange))
	view, err = p.Unprotect(d.setUp, phrase)
	require.NoError(t, err)
	assert.False(t, view.Protected)
	overview, err = d.overview().Get(d.setUp)
	require.NoError(t, err)
	for _, f := range overview.Findings {
		assert.NotEqual(t, "disk", f.Code)
	}
}
