package app

import (
	"net"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/mail"
	"rolebook/backend/mail/mailtest"
	"rolebook/backend/setupfile"
)

const mailSecret = "seven purple lanterns whisper"

func (d desk) settings() *Settings { return &Settings{d.Session} }

func (d desk) opened(t *testing.T) *OpenSetUp {
	t.Helper()
	open, err := d.workspace.Open(d.setUp)
	require.NoError(t, err)
	return open
}

var mailDraft = MailDraft{
	Host: "smtp.example.com", Port: 587, Security: "starttls", User: "post", Password: mailSecret, From: "rolebook@example.com", Name: "Rolebook",
}

func TestSettingsShowTheSetUp(t *testing.T) {
	d := newDesk(t)
	view, err := d.settings().Get(d.setUp)
	require.NoError(t, err)
	assert.Equal(t, "Example: Hafen Logistics", view.Name)
	assert.Equal(t, setupfile.Fingerprint(d.now(t)), view.Fingerprint)
	assert.Contains(t, view.Holds, Count{Key: "users", Name: "people", Count: 9})
	assert.False(t, view.Mail.On)
	require.NotEmpty(t, view.AddOns)
	for _, a := range view.AddOns {
		assert.NotEmpty(t, a.Permissions, a.Name)
	}
}

func TestNameAndNotesAreChangedTogether(t *testing.T) {
	d := newDesk(t)
	view := d.apply(t)(d.settings().SetName(d.setUp, " Hafen AG ", "Seen with Mr Roth."))
	assert.True(t, view.Harmless)
	assert.Equal(t, "Hafen AG", d.now(t).Name)
	assert.Equal(t, "Seen with Mr Roth.", d.now(t).Notes)
	_, err := d.settings().SetName(d.setUp, "Hafen AG", "Seen with Mr Roth.")
	assert.Equal(t, CodeInvalid, code(t, err))
	_, err = d.settings().SetName(d.setUp, " ", "")
	assert.Equal(t, CodeInvalid, code(t, err))
}

// Checklist 40: without the add-on its permissions are there for nobody.
func TestAddOnIsSwitchedWithItsConsequence(t *testing.T) {
	d := newDesk(t)
	view, err := d.settings().Get(d.setUp)
	require.NoError(t, err)
	has := d.now(t).AddOns
	for _, a := range view.AddOns {
		planned, err := d.settings().SetAddOn(d.setUp, a.Key, !a.On)
		require.NoError(t, err)
		assert.Len(t, planned.Changes, 1)
		assert.Contains(t, planned.Title, a.Name)
		d.apply(t)(planned, nil)
		d.apply(t)(d.settings().SetAddOn(d.setUp, a.Key, a.On))
	}
	assert.Equal(t, has, d.now(t).AddOns)
	_, err = d.settings().SetAddOn(d.setUp, "nothing", true)
	assert.Equal(t, CodeNotFound, code(t, err))
}

func TestPasswordOfTheMailServerIsKeptAndNeverShown(t *testing.T) {
	d := newDesk(t)
	require.NoError(t, d.settings().SetMail(d.setUp, mailDraft))
	view, err := d.settings().Get(d.setUp)
	require.NoError(t, err)
	assert.Equal(t, MailView{
		On: true, Host: "smtp.example.com", Port: 587, Security: "starttls", User: "post", HasPassword: true,
		From: "rolebook@example.com", Name: "Rolebook",
	}, view.Mail)

	again := mailDraft
	again.Password, again.Name = "", "Hafen"
	require.NoError(t, d.settings().SetMail(d.setUp, again), "what is left empty stays")
	kept, err := d.opened(t).mailSetting()
	require.NoError(t, err)
	assert.Equal(t, mailSecret, kept.Password)

	again.Host = "smtp.evil.example"
	err = d.settings().SetMail(d.setUp, again)
	assert.Contains(t, err.Error(), "Enter the password again.", "it is not sent to another server")

	assert.NotContains(t, string(setupfile.Write(d.now(t))), mailSecret)
	history, err := (&History{d.Session}).List(d.setUp, HistoryQuery{})
	require.NoError(t, err)
	assert.Equal(t, "Change how mail is sent", history.Entries[0].Title)
	event, err := d.opened(t).store.Event(2)
	require.NoError(t, err)
	assert.Empty(t, event.Private, "what the history gives is without private records")
	assert.Equal(t, audit.Change, event.Action)

	require.NoError(t, d.settings().SetAddress(d.setUp, "https://rolebook.example.com"))
	require.NoError(t, d.settings().ForgetMail(d.setUp))
	kept, err = d.opened(t).mailSetting()
	require.NoError(t, err)
	assert.Equal(t, mailSetting{Address: "https://rolebook.example.com/"}, kept)
}

func TestSettingsOfMailAreCheckedBeforeTheyAreKept(t *testing.T) {
	d := newDesk(t)
	for name, change := range map[string]func(*MailDraft){
		"The mail server has no name.":                    func(m *MailDraft) { m.Host = " " },
		"That is not a port.":                             func(m *MailDraft) { m.Port = 0 },
		"Choose how the way to the server is protected.":  func(m *MailDraft) { m.Security = "" },
		"Letters need an address they come from.":         func(m *MailDraft) { m.From = "Rolebook" },
		"User and password go together.":                  func(m *MailDraft) { m.Password = "" },
		"A password is not sent over an unprotected way.": func(m *MailDraft) { m.Security = "open" },
	} {
		draft := mailDraft
		change(&draft)
		err := d.settings().SetMail(d.setUp, draft)
		require.Error(t, err)
		assert.Contains(t, err.Error(), name)
	}
	for _, address := range []string{"rolebook.example.com", "javascript:alert(1)", "https://u:p@example.com", "https://example.com/?a=1"} {
		assert.Equal(t, CodeInvalid, code(t, d.settings().SetAddress(d.setUp, address)), address)
	}
	kept, err := d.opened(t).mailSetting()
	require.NoError(t, err)
	assert.Zero(t, kept)
}

func TestTestLetterArrivesOrSaysWhyNot(t *testing.T) {
	d := newDesk(t)
	assert.Contains(t, d.settings().TestMail(d.setUp, "anna@example.com").Error(), "No mail server is set up.")
	server := mailtest.Serve(t, mailtest.Config{Security: mail.Open, Refuses: []string{"nobody@example.com"}})
	draft := MailDraft{Host: "127.0.0.1", Port: server.Port, Security: "open", From: "rolebook@example.com"}
	require.NoError(t, d.settings().SetMail(d.setUp, draft))
	require.NoError(t, d.settings().TestMail(d.setUp, " anna@example.com "))
	require.Len(t, server.Got(), 1)
	assert.Contains(t, server.Got()[0].Text, "This is a test letter from Rolebook.")

	err := d.settings().TestMail(d.setUp, "nobody@example.com")
	assert.Contains(t, err.Error(), "The mail server does not take this letter.")
	assert.Contains(t, err.Error(), "Relaying denied")
	assert.Contains(t, d.settings().TestMail(d.setUp, "anna").Error(), "That is not one e-mail address.")

	closed, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	draft.Port = closed.Addr().(*net.TCPAddr).Port
	require.NoError(t, closed.Close())
	require.NoError(t, d.settings().SetMail(d.setUp, draft))
	assert.Contains(t, d.settings().TestMail(d.setUp, "anna@example.com").Error(), "cannot be reached")
}

func TestEveryReasonOfMailHasWords(t *testing.T) {
	for _, kind := range []error{
		mail.ErrHost, mail.ErrPort, mail.ErrSecurity, mail.ErrFrom, mail.ErrExposed, mail.ErrPassword,
		mail.ErrUnreachable, mail.ErrSlow, mail.ErrUntrusted, mail.ErrUnprotected, mail.ErrSignIn, mail.ErrRefused,
	} {
		assert.NotEmpty(t, english.setting.mail[kind].Message, kind)
	}
}
