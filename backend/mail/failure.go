package mail

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"net/textproto"
	"strings"
	"unicode"

	gomail "github.com/wneessen/go-mail"
	"github.com/wneessen/go-mail/smtp"
)

// Why a letter did not go.
var (
	ErrUnreachable = errors.New("mail server cannot be reached")
	ErrSlow        = errors.New("mail server does not answer in time")
	ErrUntrusted   = errors.New("mail server cannot prove who it is")
	ErrUnprotected = errors.New("mail server does not protect the way like this")
	ErrSignIn      = errors.New("mail server does not take the name and password")
	ErrRefused     = errors.New("mail server does not take the message")
)

// Failure is a letter that did not go. Nothing in it holds a password.
type Failure struct {
	Kind error  // one of the errors above
	Said string // what the server answered, in one line of plain text; may be empty
}

// Error is the kind, and what the server said.
func (f *Failure) Error() string {
	if f.Said == "" {
		return f.Kind.Error()
	}
	return f.Kind.Error() + ": " + f.Said
}

// Unwrap is the kind.
func (f *Failure) Unwrap() error { return f.Kind }

// stage is how far a letter came.
type stage int

const (
	atDoor stage = iota // reaching the server, protecting the way, signing in
	inside              // handing over the letter
)

func failureOf(err error, at stage) *Failure {
	f := &Failure{Kind: kindOf(err, at)}
	var answer *textproto.Error
	if errors.As(err, &answer) {
		f.Said = plain(answer.Msg)
	}
	var handing *gomail.SendError
	if errors.As(err, &handing) && f.Said == "" && handing.ErrorCode() > 0 {
		f.Said = plain(handing.Error())
	}
	return f
}

// kindOf tells failures apart. The library says of two steps only in its text which they are.
func kindOf(err error, at stage) error {
	var (
		authority x509.UnknownAuthorityError
		hostname  x509.HostnameError
		invalid   x509.CertificateInvalidError
		unproven  *tls.CertificateVerificationError
		noTLS     tls.RecordHeaderError
		network   net.Error
	)
	switch {
	case errors.As(err, &authority), errors.As(err, &hostname), errors.As(err, &invalid), errors.As(err, &unproven):
		return ErrUntrusted
	case errors.As(err, &noTLS), at == atDoor && strings.Contains(err.Error(), "STARTTLS"), errors.Is(err, smtp.ErrUnencrypted):
		return ErrUnprotected
	case errors.Is(err, context.DeadlineExceeded), errors.As(err, &network) && network.Timeout():
		return ErrSlow
	case at == inside:
		return ErrRefused
	case strings.Contains(err.Error(), "SMTP AUTH"), errors.Is(err, gomail.ErrNoSupportedAuthDiscovered):
		return ErrSignIn
	}
	return ErrUnreachable
}

// mostSaid is how much of a server's answer is kept.
const mostSaid = 300

// plain is a server's answer as one line without controls.
func plain(text string) string {
	var b strings.Builder
	for _, r := range strings.Join(strings.Fields(text), " ") {
		if b.Len() >= mostSaid {
			break
		}
		if !unicode.IsControl(r) && unicode.IsPrint(r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}
