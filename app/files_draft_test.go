package app

import (
	"os"
	"os/exec"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestALetterIsTakenByAProgramThatEndsWell(t *testing.T) {
	assert.NoError(t, accepted(exec.Command(os.Args[0], "-test.run=^$")))
	assert.Error(t, accepted(exec.Command(os.Args[0], "-no-such-flag")))
	assert.Error(t, accepted(exec.Command("no-such-program")))
}

func TestOnlyLettersAreDrafted(t *testing.T) {
	d := newDesk(t)
	files := &Files{d.Session}
	for _, link := range []string{"", "https://example.com/", "file:///etc/passwd", " mailto:a@b.test"} {
		var said AppError
		require.ErrorAs(t, files.Draft(link), &said, link)
		assert.Equal(t, string(CodeInvalid), said.Code, link)
		assert.NotEqual(t, spoken().trouble.noDialogs.Message, said.Message, link)
	}
	assert.Equal(t, spoken().trouble.noDialogs, files.Draft("mailto:a@b.test"), "a browser opens letters by itself")
}

// What opens links for the window refuses some characters (Wails), and Windows opens none longer than 2048.
func TestADraftIsALinkThatTheWindowOpens(t *testing.T) {
	link := mailto("piet~1@example.com", "Your access to ~Acme (North)!", "Hello Piet,\n\n*one* [two] {three} $4; `five` | six\\\n")
	assert.NotRegexp(t, "[;|`$\\\\<>*{}\\[\\]()~!\\s]", link)
	for name, w := range map[string]*invitationWords{"en": &englishInvitation, "de": &germanInvitation} {
		values := []string{
			"first", "Maximilian", "name", "Hafen Logistics GmbH & Co. KG", "sender", "Carlos Mendes", "role", "Integration – Skills sync",
			"link", "https://rolebook.hafen-logistics.example:8443/accept#code=ABCDEFGHIJKLMNOPQRSTUVWXYZ&email=maximilian.mustermann%40hafen-logistics.example&setup=hafen-logistics-gmbh-co-kg",
			"email", "maximilian.mustermann@hafen-logistics.example", "expires", "31 December 2026, 14:30 UTC",
		}
		text := fill(w.hello+"\n\n"+w.access+"\n\n"+w.steps+"\n\n"+w.ends+"\n\n"+w.mistake+"\n", values...)
		assert.Less(t, len(mailto("maximilian.mustermann@hafen-logistics.example", fill(w.subject, values...), text)), 2048, name)
	}
}
