package app

import (
	"io"
	"mime/quotedprintable"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/mail"
	"rolebook/backend/mail/mailtest"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
)

const longPassword = "seven purple lanterns whisper"

func (d desk) invitations() *Invitations { return &Invitations{d.Session} }

// invitedTo opens one invitation that must succeed.
func (d desk) invitedTo(t *testing.T, email string) InvitationView {
	t.Helper()
	views, err := d.invitations().Open(d.setUp, []string{email})
	require.NoError(t, err)
	require.Len(t, views, 1)
	require.Empty(t, views[0].Trouble)
	return views[0]
}

func (d desk) entryOf(t *testing.T, email string) PersonView {
	t.Helper()
	view, err := d.people().Person(d.setUp, email)
	require.NoError(t, err)
	return view
}

// Checklist 121: a welcome with instructions to create a password and to come in.
func TestInvitationIsALinkACodeAndALetter(t *testing.T) {
	d := newDesk(t)
	require.NoError(t, d.settings().SetAddress(d.setUp, "https://rolebook.example.com"))
	view := d.invitedTo(t, "piet.jansen@example.com")
	assert.Len(t, view.Code, 26)
	link, err := url.Parse(view.Link)
	require.NoError(t, err)
	assert.Equal(t, "https://rolebook.example.com/accept", link.Scheme+"://"+link.Host+link.Path)
	given, err := url.ParseQuery(link.Fragment)
	require.NoError(t, err)
	assert.Equal(t, url.Values{"setup": {d.setUp}, "email": {"piet.jansen@example.com"}, "code": {view.Code}}, given)
	assert.False(t, view.Reset)
	assert.False(t, view.Mail)

	assert.Equal(t, "Your access to Example: Hafen Logistics", view.Subject)
	for _, part := range []string{
		"Hello Piet,", "Alex Marten gave you access to Example: Hafen Logistics in Rolebook. Your role is Viewer.",
		"1. Open this link: " + view.Link, "Create a password", "The invitation works once, until",
	} {
		assert.Contains(t, view.Text, part)
	}
	assert.NotContains(t, view.Text, "{")
	draft, err := url.Parse(view.Mailto)
	require.NoError(t, err)
	assert.Equal(t, "mailto", draft.Scheme)
	assert.Equal(t, view.Subject, draft.Query().Get("subject"))
	assert.Equal(t, strings.ReplaceAll(view.Text, "\n", "\r\n"), draft.Query().Get("body"))
}

func TestWithoutAnAddressTheCodeIsPassedOn(t *testing.T) {
	d := newDesk(t)
	view := d.invitedTo(t, "piet.jansen@example.com")
	assert.Empty(t, view.Link)
	assert.Contains(t, view.Text, "the code "+view.Code)
	assert.NotContains(t, view.Text, "Open this link")

	d.workspace.address = "http://127.0.0.1:4321/"
	view = d.invitedTo(t, "piet.jansen@example.com")
	assert.True(t, view.Here)
	assert.Contains(t, view.Link, "http://127.0.0.1:4321/accept#")
	assert.NotContains(t, view.Text, "127.0.0.1", "a letter names no address that works on this computer only")
}

func TestInvitationIsShownOnceAndEndsWhenCancelledReplacedOrAccepted(t *testing.T) {
	d := newDesk(t)
	assert.Equal(t, "none", d.entryOf(t, "piet.jansen@example.com").Entry)
	first := d.invitedTo(t, "piet.jansen@example.com")
	piet := d.entryOf(t, "piet.jansen@example.com")
	assert.Equal(t, "invited", piet.Entry)
	assert.Regexp(t, `^Invited to sign in\. The code counts until \d`, piet.EntryMeans)
	page, err := d.people().List(d.setUp, PeopleQuery{Text: "piet"})
	require.NoError(t, err)
	assert.Equal(t, first.Expires, page.Rows[0].EntryAt)

	second := d.invitedTo(t, "piet.jansen@example.com")
	accept := func(code string) error {
		_, err := d.workspace.accept(acceptance{SetUp: d.setUp, Email: "piet.jansen@example.com", Code: code, Password: longPassword})
		return err
	}
	assert.Error(t, accept(first.Code), "a newer code takes its place")
	require.NoError(t, d.invitations().Cancel(d.setUp, "piet.jansen@example.com"))
	assert.Error(t, accept(second.Code))
	assert.Equal(t, "none", d.entryOf(t, "piet.jansen@example.com").Entry)
	assert.Equal(t, CodeInvalid, code(t, d.invitations().Cancel(d.setUp, "piet.jansen@example.com")))

	third := d.invitedTo(t, "piet.jansen@example.com")
	require.NoError(t, accept(third.Code))
	assert.Error(t, accept(third.Code), "a code works once")
	piet = d.entryOf(t, "piet.jansen@example.com")
	assert.Equal(t, "password", piet.Entry)
	assert.Equal(t, "active", piet.Status)

	again := d.invitedTo(t, "piet.jansen@example.com")
	assert.True(t, again.Reset, "checklist 72: who has a password gets another")
	assert.Equal(t, "A new password for Example: Hafen Logistics", again.Subject)
	assert.NotContains(t, string(setupfile.Write(d.now(t))), again.Code)
	history, err := (&History{d.Session}).List(d.setUp, HistoryQuery{})
	require.NoError(t, err)
	assert.Equal(t, "Reset the password of Piet Jansen", history.Entries[0].Title)
}

func TestInvitationIsSentThroughTheMailServer(t *testing.T) {
	d := newDesk(t)
	server := mailtest.Serve(t, mailtest.Config{Security: mail.Open})
	require.NoError(t, d.settings().SetMail(d.setUp, MailDraft{Host: "127.0.0.1", Port: server.Port, Security: "open", From: "rolebook@example.com"}))
	require.NoError(t, d.settings().SetAddress(d.setUp, "https://rolebook.example.com/"))
	view := d.invitedTo(t, "piet.jansen@example.com")
	assert.True(t, view.Mail)
	assert.Equal(t, CodeInvalid, code(t, d.invitations().Send(d.setUp, view.Email, "ANOTHERCODE", false)))
	assert.Empty(t, server.Got())
	require.NoError(t, d.invitations().Send(d.setUp, view.Email, view.Code, false))
	require.Len(t, server.Got(), 1)
	assert.Equal(t, "piet.jansen@example.com", server.Got()[0].To)
	_, body, _ := strings.Cut(server.Got()[0].Text, "\r\n\r\n")
	text, err := io.ReadAll(quotedprintable.NewReader(strings.NewReader(body)))
	require.NoError(t, err)
	assert.Equal(t, strings.ReplaceAll(view.Text, "\n", "\r\n"), string(text), "the letter that was shown")
	history, err := (&History{d.Session}).List(d.setUp, HistoryQuery{})
	require.NoError(t, err)
	assert.Equal(t, "Send Piet Jansen the invitation by e-mail", history.Entries[0].Title)
}

func TestSeveralAreInvitedAndWhoCannotBeSaysWhy(t *testing.T) {
	d := newDesk(t)
	sso := true
	d.done(t, func(s *rbac.SetUp) plan.Edit {
		return plan.UpdateUsers(s, plan.UserFields{SSO: &sso}, "nora.falk@example.com")
	})
	views, err := d.invitations().Open(d.setUp, []string{"piet.jansen@example.com", "tom.weber@example.com", "gone@example.com", "nora.falk@example.com"})
	require.NoError(t, err)
	require.Len(t, views, 4)
	assert.NotEmpty(t, views[0].Code)
	assert.Equal(t, "Tom Weber is suspended and cannot be given a way in.", views[1].Trouble)
	assert.Empty(t, views[1].Code)
	assert.NotEmpty(t, views[2].Trouble)
	assert.Empty(t, views[3].Trouble)
	assert.Empty(t, views[3].Code, "who comes in through single sign-on needs no password")
	assert.Contains(t, views[3].Text, "You need no password here.")
	assert.Equal(t, "sso", d.entryOf(t, "nora.falk@example.com").Entry)
}

func TestOneCallInvitesABoundedNumber(t *testing.T) {
	d := newDesk(t)
	_, err := d.invitations().Open(d.setUp, make([]string, invitationsAtOnce+1))
	assert.Equal(t, CodeInvalid, code(t, err))
	assert.Contains(t, err.Error(), "more than 500 people")
}

func TestNobodyInvitesOrCancelsForSomebodyStronger(t *testing.T) {
	d := newDesk(t)
	d.invitedTo(t, "bea.lindt@example.com")
	d.person = &person{setUp: d.setUp, email: "bob.meyer@example.com"}
	_, err := d.invitations().Open(d.setUp, []string{"bea.lindt@example.com"})
	assert.Equal(t, CodeDenied, code(t, err))
	assert.Equal(t, CodeDenied, code(t, d.invitations().Cancel(d.setUp, "bea.lindt@example.com")))
	assert.Equal(t, CodeDenied, code(t, d.invitations().Send(d.setUp, "bea.lindt@example.com", "x", false)))
}

func TestEveryEntryHasWords(t *testing.T) {
	assertWorded(t, english.invitation.entries, ".", "Entry")
}
