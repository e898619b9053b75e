package app

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/rbac"
)

// inGermanHere has the program speak German for the length of a test.
func inGermanHere(t *testing.T) {
	t.Helper()
	require.NoError(t, Speak("de"))
	t.Cleanup(func() { require.NoError(t, Speak("en")) })
}

func TestTheSystemsLanguageIsSpokenWhereItIsKnown(t *testing.T) {
	for spoken, wanted := range map[string][]string{
		"de": {"de_AT.UTF-8"}, "en": {"en_GB.UTF-8"},
	} {
		assert.Equal(t, spoken, spokenFor(wanted), wanted)
	}
	for _, unknown := range [][]string{nil, {"C"}, {"POSIX"}, {"C.UTF-8"}, {""}, {"fr_FR.UTF-8"}, {"!"}} {
		assert.Equal(t, "en", spokenFor(unknown), unknown)
	}
	assert.Equal(t, "de", spokenFor([]string{"fr-FR", "de-CH", "en-US"}), "the dearest that is spoken")
	assert.Equal(t, "de", spokenFor([]string{"de_DE@euro"}))
}

func TestTheChosenLanguageIsKeptAndOthersHearOfIt(t *testing.T) {
	t.Cleanup(func() { require.NoError(t, Speak("en")) })
	t.Setenv("LC_ALL", "en")
	w, ear := testWorkspace(t), &heard{}
	defer w.listen(ear)()
	shell := &Shell{NewSession(w, DoorServer, ear)}
	require.NoError(t, shell.Speak("de"))
	facts, err := shell.Facts()
	require.NoError(t, err)
	assert.Equal(t, "de", facts.Language)
	assert.Equal(t, []LanguageChoice{{"en", "English"}, {"de", "Deutsch"}}, facts.Languages)
	assert.Contains(t, ear.events, EventLanguage)

	require.NoError(t, Speak("en"))
	again := NewWorkspace("test", w.Dir(), w.now)
	require.NoError(t, again.Speak())
	assert.Equal(t, "de", spoken().code, "the next start")
	assert.Error(t, shell.Speak("xx"))
	assert.Equal(t, "de", spoken().code)

	require.NoError(t, os.WriteFile(filepath.Join(w.Dir(), preferencesFile), []byte(`{"language": 7}`), 0o600))
	require.ErrorIs(t, again.Speak(), rbac.ErrInvalid, "what was chosen is not guessed")
}

func TestWhoSignedInChoosesNoLanguage(t *testing.T) {
	d := newDesk(t)
	guest := NewSession(d.workspace, DoorServer, &heard{})
	guest.person = &person{setUp: d.setUp, email: verasEmail}
	shell := &Shell{guest}
	facts, err := shell.Facts()
	require.NoError(t, err)
	assert.Empty(t, facts.Languages)
	require.Error(t, shell.Speak("de"))
	assert.Equal(t, "en", spoken().code)
}

func TestACoverWrittenInOneLanguageEndsInAnother(t *testing.T) {
	d := newDesk(t)
	before := d.now(t).User(verasEmail)
	inGermanHere(t)
	view := d.apply(t)(d.verbs().GoOnLeave(d.setUp, bobsEmail, SubstituteDraft{By: verasEmail, Until: d.nextYear()}))
	assert.Contains(t, view.Title, "Bob Meyer geht in Auszeit, Vera Sander vertritt bis ")
	assert.NotEqual(t, before, d.now(t).User(verasEmail))
	require.NoError(t, Speak("en"))
	d.apply(t)(d.verbs().ComeBack(d.setUp, bobsEmail))
	assert.Equal(t, before, d.now(t).User(verasEmail))
}

func TestWhatAnErrorNamesIsNamedInTheLanguage(t *testing.T) {
	inGermanHere(t)
	d := newDesk(t)
	_, err := (&AppAccess{d.Session}).Person(d.setUp, "nobody@example.com")
	assert.Equal(t, "Person „nobody@example.com“ ist nicht vorhanden.", Explain(err).Message)
	assert.Equal(t, "Dies lässt sich hier nicht verwenden.", Explain(rbac.ErrInvalid).Message)
}
