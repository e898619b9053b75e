// Package mailtest is a real mail server on loopback for tests: it speaks SMTP, protects the
// way, asks for a name and a password, and keeps what it gets.
package mailtest

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"math/big"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
	"github.com/stretchr/testify/require"

	"rolebook/backend/mail"
)

// Config is what a server asks for and refuses.
type Config struct {
	Security       mail.Security
	User, Password string   // asked for; empty = everybody may send
	Refuses        []string // recipients it does not take
}

// Server is a running mail server.
type Server struct {
	Port  int
	Roots *x509.CertPool // that vouch for it

	config Config
	mu     sync.Mutex
	got    []Letter
}

// Letter is what a server got.
type Letter struct {
	From, To  string // of the envelope
	Text      string // as it came, with its head
	Protected bool   // it came over TLS
	User      string // who had signed in
}

// Serve starts a server that ends with the test.
func Serve(t testing.TB, c Config) *Server {
	t.Helper()
	certificate, roots := identity(t)
	s := &Server{config: c, Roots: roots}
	server := smtp.NewServer(s)
	server.Domain, server.AllowInsecureAuth = "localhost", false
	server.ReadTimeout, server.WriteTimeout = 10*time.Second, 10*time.Second
	line, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	s.Port = line.Addr().(*net.TCPAddr).Port
	settings := &tls.Config{Certificates: []tls.Certificate{certificate}}
	switch c.Security {
	case mail.TLS:
		line = tls.NewListener(line, settings)
	case mail.StartTLS:
		server.TLSConfig = settings
	}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(line) }()
	t.Cleanup(func() {
		_ = server.Close()
		<-ended
	})
	return s
}

// Got are the letters it got, in order.
func (s *Server) Got() []Letter {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Letter(nil), s.got...)
}

// NewSession implements smtp.Backend.
func (s *Server) NewSession(c *smtp.Conn) (smtp.Session, error) {
	return &session{server: s, conn: c}, nil
}

type session struct {
	server *Server
	conn   *smtp.Conn
	letter Letter
}

var errWrong = &smtp.SMTPError{Code: 535, EnhancedCode: smtp.EnhancedCode{5, 7, 8}, Message: "Authentication credentials invalid"}

// AuthMechanisms implements smtp.AuthSession.
func (s *session) AuthMechanisms() []string {
	if s.server.config.User == "" {
		return nil
	}
	return []string{sasl.Plain}
}

// Auth implements smtp.AuthSession.
func (s *session) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, user, password string) error {
		if user != s.server.config.User || password != s.server.config.Password {
			return errWrong
		}
		s.letter.User = user
		return nil
	}), nil
}

// Mail implements smtp.Session.
func (s *session) Mail(from string, _ *smtp.MailOptions) error {
	if s.server.config.User != "" && s.letter.User == "" {
		return smtp.ErrAuthRequired
	}
	s.letter.From = from
	return nil
}

// Rcpt implements smtp.Session.
func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	for _, refused := range s.server.config.Refuses {
		if strings.EqualFold(refused, to) {
			return &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 7, 1}, Message: "Relaying denied"}
		}
	}
	s.letter.To = to
	return nil
}

// Data implements smtp.Session.
func (s *session) Data(r io.Reader) error {
	text, err := io.ReadAll(r)
	if err != nil {
		return errors.New("not read")
	}
	s.letter.Text = string(text)
	_, s.letter.Protected = s.conn.TLSConnectionState()
	s.server.mu.Lock()
	defer s.server.mu.Unlock()
	s.server.got = append(s.server.got, s.letter)
	return nil
}

// Reset implements smtp.Session.
func (s *session) Reset() { s.letter = Letter{User: s.letter.User} }

// Logout implements smtp.Session.
func (s *session) Logout() error { return nil }

// identity is a certificate for 127.0.0.1 and who vouches for it.
func identity(t testing.TB) (tls.Certificate, *x509.CertPool) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	now := time.Now()
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotBefore: now.Add(-time.Hour), NotAfter: now.Add(time.Hour), IsCA: true, BasicConstraintsValid: true,
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	require.NoError(t, err)
	leaf, err := x509.ParseCertificate(der)
	require.NoError(t, err)
	roots := x509.NewCertPool()
	roots.AddCert(leaf)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, roots
}
