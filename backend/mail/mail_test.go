package mail_test

import (
	"context"
	"io"
	"mime"
	"net"
	"net/mail"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	ours "rolebook/backend/mail"
	"rolebook/backend/mail/mailtest"
)

const secret = "correct horse battery staple"

var letter = ours.Message{
	To: "anna@example.com", ToName: "Änne Berg", Subject: "Willkommen bei Müller & Söhne",
	Text: "Guten Tag,\n\nhier ist der Code: ABCDE.\n.\nEin Punkt allein beendet nichts.\n", At: time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC),
}

// to are settings for a server of a test.
func to(s *mailtest.Server, security ours.Security) ours.Settings {
	return ours.Settings{
		Host: "127.0.0.1", Port: s.Port, Security: security, User: "post", Password: secret, From: "rolebook@example.com", Name: "Rolebook",
	}
}

func send(s *mailtest.Server, settings ours.Settings, m ours.Message) error {
	return ours.Post{Settings: settings, Roots: s.Roots}.Send(context.Background(), m)
}

func TestLetterArrivesOverAProtectedWay(t *testing.T) {
	for _, security := range []ours.Security{ours.TLS, ours.StartTLS} {
		server := mailtest.Serve(t, mailtest.Config{Security: security, User: "post", Password: secret})
		require.NoError(t, send(server, to(server, security), letter))
		require.Len(t, server.Got(), 1)
		got := server.Got()[0]
		assert.True(t, got.Protected)
		assert.Equal(t, "post", got.User)
		assert.Equal(t, "rolebook@example.com", got.From)
		assert.Equal(t, "anna@example.com", got.To)
		assert.NotContains(t, got.Text, secret)

		read, err := mail.ReadMessage(strings.NewReader(got.Text))
		require.NoError(t, err)
		subject, err := new(mime.WordDecoder).DecodeHeader(read.Header.Get("Subject"))
		require.NoError(t, err)
		assert.Equal(t, letter.Subject, subject)
		recipients, err := read.Header.AddressList("To")
		require.NoError(t, err)
		assert.Equal(t, []*mail.Address{{Name: "Änne Berg", Address: "anna@example.com"}}, recipients)
		date, err := read.Header.Date()
		require.NoError(t, err)
		assert.True(t, date.Equal(letter.At))
		assert.Regexp(t, `^<[A-Z2-7]+@example\.com>$`, read.Header.Get("Message-ID"), "says nothing about this computer")
		assert.Empty(t, read.Header.Get("User-Agent"))
		assert.Contains(t, got.Text, "Ein Punkt allein beendet nichts.")
	}
}

func TestRelayNeedsNoPassword(t *testing.T) {
	server := mailtest.Serve(t, mailtest.Config{Security: ours.Open})
	settings := to(server, ours.Open)
	settings.User, settings.Password = "", ""
	require.NoError(t, send(server, settings, letter))
	assert.False(t, server.Got()[0].Protected)
}

func TestFailureSaysWhichStepFailed(t *testing.T) {
	tls := mailtest.Serve(t, mailtest.Config{Security: ours.TLS, User: "post", Password: secret, Refuses: []string{"anna@example.com"}})
	begun := mailtest.Serve(t, mailtest.Config{Security: ours.StartTLS, User: "post", Password: secret})
	open := mailtest.Serve(t, mailtest.Config{Security: ours.Open})
	closed, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	gone := closed.Addr().(*net.TCPAddr).Port
	require.NoError(t, closed.Close())

	for name, c := range map[string]struct {
		server *mailtest.Server
		change func(*ours.Post)
		kind   error
		said   string
	}{
		"nobody-there":         {tls, func(p *ours.Post) { p.Port = gone }, ours.ErrUnreachable, ""},
		"not-whom-it-says":     {tls, func(p *ours.Post) { p.Roots = nil }, ours.ErrUntrusted, ""},
		"wrong-password":       {begun, func(p *ours.Post) { p.Security, p.Password = ours.StartTLS, "guess" }, ours.ErrSignIn, "5.7.8 Authentication credentials invalid"},
		"no-tls-at-this-port":  {open, func(p *ours.Post) {}, ours.ErrUnprotected, ""},
		"no-start-tls-there":   {open, func(p *ours.Post) { p.Security = ours.StartTLS }, ours.ErrUnprotected, ""},
		"recipient-not-taken":  {tls, func(p *ours.Post) {}, ours.ErrRefused, "Relaying denied"},
		"asks-for-no-password": {open, func(p *ours.Post) { p.Security, p.Password, p.User = ours.Open, "", ""; p.From = "x@y" }, nil, ""},
	} {
		t.Run(name, func(t *testing.T) {
			post := ours.Post{Settings: to(c.server, ours.TLS), Roots: c.server.Roots}
			c.change(&post)
			err := post.Send(context.Background(), letter)
			if c.kind == nil {
				require.NoError(t, err)
				return
			}
			require.ErrorIs(t, err, c.kind)
			var failure *ours.Failure
			require.ErrorAs(t, err, &failure)
			assert.Contains(t, failure.Said, c.said)
			assert.NotContains(t, err.Error(), secret)
		})
	}
	assert.Empty(t, tls.Got())
}

// A server that is asked to protect the way and cannot never hears the password.
func TestPasswordNeverTravelsInTheOpen(t *testing.T) {
	line, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer line.Close()
	heard := make(chan string, 1)
	go func() {
		conn, err := line.Accept()
		if err != nil {
			heard <- ""
			return
		}
		defer conn.Close()
		_, _ = io.WriteString(conn, "220 here\r\n")
		var all strings.Builder
		buffer := make([]byte, 1024)
		for {
			n, err := conn.Read(buffer)
			all.Write(buffer[:n])
			if err != nil {
				break
			}
			_, _ = io.WriteString(conn, "250-here\r\n250 AUTH PLAIN LOGIN\r\n")
		}
		heard <- all.String()
	}()
	settings := ours.Settings{
		Host: "127.0.0.1", Port: line.Addr().(*net.TCPAddr).Port, Security: ours.StartTLS, User: "post", Password: secret, From: "rolebook@example.com",
	}
	require.ErrorIs(t, ours.Post{Settings: settings}.Send(context.Background(), letter), ours.ErrUnprotected)
	assert.NotContains(t, <-heard, "AUTH")

	settings.Security = ours.Open
	require.ErrorIs(t, ours.Post{Settings: settings}.Send(context.Background(), letter), ours.ErrExposed)
}

func TestNobodyWritesAHeaderOfTheirOwn(t *testing.T) {
	server := mailtest.Serve(t, mailtest.Config{Security: ours.TLS, User: "post", Password: secret})
	settings := to(server, ours.TLS)
	settings.Name = "Rolebook\r\nBcc: eve@example.com"
	m := letter
	m.Subject, m.ToName = "Hello\r\nBcc: eve@example.com\r\n\r\nBody", "Anna\nBcc: eve@example.com"
	require.NoError(t, send(server, settings, m))
	read, err := mail.ReadMessage(strings.NewReader(server.Got()[0].Text))
	require.NoError(t, err)
	assert.Empty(t, read.Header.Get("Bcc"))
	m.To = "anna@example.com, eve@example.com"
	assert.ErrorIs(t, send(server, settings, m), ours.ErrRefused)
}

func TestSettingsAreChecked(t *testing.T) {
	good := ours.Settings{Host: "mail.example.com", Port: 587, Security: ours.StartTLS, User: "post", Password: "x", From: "a@example.com"}
	require.NoError(t, good.Check())
	for name, c := range map[string]struct {
		change func(*ours.Settings)
		want   error
	}{
		"no-host":              {func(s *ours.Settings) { s.Host = "" }, ours.ErrHost},
		"host-with-a-path":     {func(s *ours.Settings) { s.Host = "mail.example.com/x" }, ours.ErrHost},
		"port-out-of-range":    {func(s *ours.Settings) { s.Port = 70000 }, ours.ErrPort},
		"no-such-way":          {func(s *ours.Settings) { s.Security = "none" }, ours.ErrSecurity},
		"from-is-no-address":   {func(s *ours.Settings) { s.From = "Rolebook" }, ours.ErrFrom},
		"from-names-two":       {func(s *ours.Settings) { s.From = "a@example.com, b@example.com" }, ours.ErrFrom},
		"user-but-no-password": {func(s *ours.Settings) { s.Password = "" }, ours.ErrPassword},
		"password-in-the-open": {func(s *ours.Settings) { s.Security = ours.Open }, ours.ErrExposed},
	} {
		bad := good
		c.change(&bad)
		assert.Equal(t, c.want, bad.Check(), name)
	}
	elsewhere := good
	elsewhere.Host = "mail.evil.example"
	assert.True(t, good.Reaches(good))
	assert.False(t, elsewhere.Reaches(good), "a password is given to the server it was entered for")
}
