package mail

import (
	"cmp"
	"context"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"net"
	"strings"
	"time"
	"unicode"

	gomail "github.com/wneessen/go-mail"
)

// Message is a letter in plain text to one person.
type Message struct {
	To, ToName string
	Subject    string
	Text       string
	At         time.Time // when it is sent
}

// Post sends letters.
type Post struct {
	Settings
	Roots *x509.CertPool // who vouches for the server; nil = whom the system trusts
}

// patience is how long the server may take for each step.
const patience = 15 * time.Second

// Send sends a letter and returns when the server has taken it. The error of Settings.Check, or
// a *Failure.
func (p Post) Send(ctx context.Context, m Message) error {
	if err := p.Check(); err != nil {
		return err
	}
	letter, err := p.letter(m)
	if err != nil {
		return err
	}
	way := &way{config: &tls.Config{ServerName: p.Host, RootCAs: p.Roots, MinVersion: tls.VersionTLS12}, protected: p.Security == TLS}
	defer way.close()
	client, err := p.client(way)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, 2*patience)
	defer cancel()
	if err := client.DialWithContext(ctx); err != nil {
		return failureOf(err, atDoor)
	}
	defer client.Close()
	if err := client.Send(letter); err != nil {
		return failureOf(err, inside)
	}
	return nil
}

func (p Post) client(w *way) (*gomail.Client, error) {
	options := []gomail.Option{
		gomail.WithPort(p.Port), gomail.WithTimeout(patience), gomail.WithoutNoop(), gomail.WithTLSConfig(w.config),
		gomail.WithDialContextFunc(w.open),
	}
	switch p.Security {
	case TLS: // the way is protected before the client gets it
		options = append(options, gomail.WithTLSPolicy(gomail.TLSOpportunistic))
	case StartTLS:
		options = append(options, gomail.WithTLSPolicy(gomail.TLSMandatory))
	default:
		options = append(options, gomail.WithTLSPolicy(gomail.NoTLS))
	}
	if p.User != "" {
		options = append(options, gomail.WithSMTPAuth(gomail.SMTPAuthAutoDiscover), gomail.WithUsername(p.User), gomail.WithPassword(p.Password))
	}
	return gomail.NewClient(p.Host, options...)
}

// way is the connection to the server. The client leaves it open when it is turned away.
type way struct {
	config    *tls.Config
	protected bool // from the first byte
	conn      net.Conn
}

func (w *way) open(ctx context.Context, network, address string) (net.Conn, error) {
	dial := new(net.Dialer).DialContext
	if w.protected {
		dial = (&tls.Dialer{Config: w.config}).DialContext
	}
	conn, err := dial(ctx, network, address)
	if err == nil {
		w.conn = conn
	}
	return conn, err
}

func (w *way) close() {
	if w.conn != nil {
		_ = w.conn.Close()
	}
}

// letter writes a message down. Line breaks in a name or a subject become spaces, so that
// nobody writes a header of their own.
func (p Post) letter(m Message) (*gomail.Msg, error) {
	letter := gomail.NewMsg(gomail.WithNoDefaultUserAgent())
	if err := letter.FromFormat(oneLine(p.Name), p.From); err != nil {
		return nil, ErrFrom
	}
	if err := letter.AddToFormat(oneLine(m.ToName), m.To); err != nil || !ValidAddress(m.To) {
		return nil, &Failure{Kind: ErrRefused}
	}
	_, domain, _ := strings.Cut(p.From, "@")
	letter.SetMessageIDWithValue(rand.Text() + "@" + cmp.Or(domain, "rolebook.invalid"))
	letter.SetDateWithValue(m.At)
	letter.Subject(oneLine(m.Subject))
	letter.SetBodyString(gomail.TypeTextPlain, m.Text)
	return letter, nil
}

func oneLine(text string) string {
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool { return unicode.IsControl(r) || r == '\u2028' || r == '\u2029' }), " ")
}
