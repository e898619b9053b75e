package signin

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"errors"
	"time"

	"rolebook/backend/rbac"
)

// Credential is what a set-up knows of how one of its users comes in. It is kept beside the
// set-up, never in its file, and holds no secret that could be used: a password's hash, an
// invitation's hash.
type Credential struct {
	User     rbac.Email   `json:"user"`
	Password string       `json:"password,omitempty"` // PHC string; empty = none set
	Changed  rbac.Instant `json:"changed,omitzero"`   // when it was set
	Invite   string       `json:"invite,omitempty"`   // SHA-256 of the code, hex; empty = none open
	Expires  rbac.Instant `json:"expires,omitzero"`   // of the invitation
	By       rbac.Email   `json:"by,omitempty"`       // who made the invitation; empty = the person at the workstation
	Failures int          `json:"failures,omitempty"` // wrong passwords in a row
	Failed   rbac.Instant `json:"failed,omitzero"`    // the last of them
}

// InviteLasts is how long an invitation may be accepted.
const InviteLasts = 7 * 24 * time.Hour

// What keeps somebody out.
var (
	ErrWrong   = errors.New("wrong address or password") // one sentence for all: who exists is nobody's business
	ErrInvite  = errors.New("this invitation was used, replaced or has expired")
	ErrWaiting = errors.New("too many wrong passwords")
)

// WithInvite opens an invitation and gives its code: 26 letters and digits that are shown
// once and not kept. An earlier invitation is replaced.
func (c Credential) WithInvite(now time.Time) (Credential, string) {
	code := rand.Text()
	c.Invite, c.Expires = digest(code), rbac.At(now.Add(InviteLasts))
	return c, code
}

// Opens reports whether a code is that of the open invitation.
func (c Credential) Opens(code string, now time.Time) bool {
	open := c.Invite != "" && !c.Expires.Passed(now)
	return open && subtle.ConstantTimeCompare([]byte(c.Invite), []byte(digest(code))) == 1
}

// Accept ends an invitation by setting a password. The code works once.
func (c Credential) Accept(code, password string, now time.Time) (Credential, error) {
	if !c.Opens(code, now) {
		return c, ErrInvite
	}
	return c.WithPassword(password, now), nil
}

// WithPassword sets a password; an open invitation and the count of failures end.
func (c Credential) WithPassword(password string, now time.Time) Credential {
	return Credential{User: c.User, Password: Hash(password), Changed: rbac.At(now)}
}

// Wait is how long until the next password may be tried; zero when now. From the fifth wrong
// one in a row it doubles, up to a quarter of an hour, and never becomes for ever. A clock
// that was set back does not make it longer than that.
func (c Credential) Wait(now time.Time) time.Duration {
	return wait(c.Failures, c.Failed.Time, now)
}

const (
	freeTries = 4
	firstWait = 15 * time.Second
	longest   = 15 * time.Minute
)

func wait(failures int, last, now time.Time) time.Duration {
	if failures <= freeTries {
		return 0
	}
	pause := longest
	if shift := failures - freeTries - 1; shift < 6 {
		pause = min(firstWait<<shift, longest)
	}
	return max(0, min(last.Add(pause).Sub(now), pause))
}

// Try compares a password. The credential it gives back is to be kept: it counts failures,
// forgets them after the right one, and renews a hash made at another cost.
func (c Credential) Try(password string, now time.Time) (Credential, error) {
	if c.Wait(now) > 0 {
		return c, ErrWaiting
	}
	if c.Password == "" {
		MatchesNothing(password)
		return c.failed(now), ErrWrong
	}
	matches, renew, err := Matches(c.Password, password)
	if err != nil {
		MatchesNothing(password)
	}
	if err != nil || !matches {
		return c.failed(now), ErrWrong
	}
	c.Failures, c.Failed = 0, rbac.Instant{}
	if renew {
		c.Password = Hash(password)
	}
	return c, nil
}

func (c Credential) failed(now time.Time) Credential {
	c.Failures++
	c.Failed = rbac.At(now)
	return c
}

func digest(code string) string {
	sum := sha256.Sum256([]byte(code))
	return hex.EncodeToString(sum[:])
}
