package mail

import (
	"errors"
	"net/mail"
	"slices"
	"strings"
	"unicode"
)

// Security is how the way to the mail server is protected.
type Security string

// The ways.
const (
	TLS      Security = "tls"      // from the first byte, mostly on port 465
	StartTLS Security = "starttls" // begun in the open and then protected, or not used; mostly on port 587
	Open     Security = "open"     // not at all: for a relay in the same building; without a password
)

// Securities lists every way in the order shown.
var Securities = []Security{StartTLS, TLS, Open}

// Port is the usual port of a way.
func (s Security) Port() int {
	switch s {
	case TLS:
		return 465
	case StartTLS:
		return 587
	}
	return 25
}

// Settings are how mail is sent. The zero Settings send none.
type Settings struct {
	Host     string   `json:"host"`
	Port     int      `json:"port"`
	Security Security `json:"security"`
	User     string   `json:"user,omitempty"`     // empty = the server asks for no name
	Password string   `json:"password,omitempty"` // a secret: never shown, logged or exported
	From     string   `json:"from"`               // the address letters come from
	Name     string   `json:"name,omitempty"`     // and the name beside it
}

// What is wrong with settings.
var (
	ErrHost     = errors.New("host of the mail server")
	ErrPort     = errors.New("port of the mail server")
	ErrSecurity = errors.New("security of the mail server")
	ErrFrom     = errors.New("address that mail comes from")
	ErrExposed  = errors.New("password on an unprotected way")
	ErrPassword = errors.New("user and password go together")
)

// Check says what is wrong with settings: the first of the errors above.
func (s Settings) Check() error {
	switch {
	case s.Host == "" || strings.ContainsFunc(s.Host, outside("-.:[]_")):
		return ErrHost
	case s.Port < 1 || s.Port > 65535:
		return ErrPort
	case !slices.Contains(Securities, s.Security):
		return ErrSecurity
	case !ValidAddress(s.From):
		return ErrFrom
	case (s.User == "") != (s.Password == ""):
		return ErrPassword
	case s.Security == Open && s.Password != "":
		return ErrExposed
	}
	return nil
}

// Reaches reports whether other settings lead to the same server under the same name, no less
// protected, so that a password given for the one may be used for the other.
func (s Settings) Reaches(other Settings) bool {
	return strings.EqualFold(s.Host, other.Host) && s.Port == other.Port && s.User == other.User && s.Security == other.Security
}

// ValidAddress reports whether a text is one bare e-mail address.
func ValidAddress(text string) bool {
	parsed, err := mail.ParseAddress(text)
	return err == nil && parsed.Address == text && !strings.ContainsFunc(text, unicode.IsControl)
}

func outside(allowed string) func(rune) bool {
	return func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune(allowed, r)
	}
}
