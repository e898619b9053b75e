package signin

import (
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"strings"

	"golang.org/x/crypto/argon2"
	"golang.org/x/text/unicode/norm"

	"rolebook/backend/rbac"
)

// Cost is what a hash takes to compute: passes, kibibytes of memory, threads.
type Cost struct {
	Passes  uint32
	Memory  uint32
	Threads uint8
}

// Current is the cost of new hashes: 19 MiB and two passes take about 35 ms.
var Current = Cost{Passes: 2, Memory: 19 << 10, Threads: 1}

// limit is the most a stored hash may ask for, so that a smuggled one cannot stop the machine.
var limit = Cost{Passes: 10, Memory: 128 << 10, Threads: 8}

const (
	saltSize = 16
	hashSize = 32
)

// slots bounds how many hashes are computed at once: each takes its memory for itself.
var slots = make(chan struct{}, 2)

// Hash is the Argon2id hash of a password in the PHC string format. The password is taken in
// NFKC, so that it can be typed on another keyboard; it is not cut, however long.
func Hash(password string) string { return hash(password, Current, salt()) }

func salt() []byte {
	s := make([]byte, saltSize)
	rand.Read(s) // never fails, by contract
	return s
}

func hash(password string, c Cost, salt []byte) string {
	encode := base64.RawStdEncoding.EncodeToString
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s",
		argon2.Version, c.Memory, c.Passes, c.Threads, encode(salt), encode(derive(password, c, salt)))
}

func derive(password string, c Cost, salt []byte) []byte {
	slots <- struct{}{}
	defer func() { <-slots }()
	return argon2.IDKey([]byte(norm.NFKC.String(password)), salt, c.Passes, c.Memory, c.Threads, hashSize)
}

// Matches reports whether the password gives the hash, and whether the hash should be made
// anew because it was made at another cost. A hash that cannot be read matches nothing and
// is ErrInvalid: its owner must set a new password.
func Matches(stored, password string) (matches, renew bool, err error) {
	c, salt, want, err := parse(stored)
	if err != nil {
		return false, false, err
	}
	got := derive(password, c, salt)
	return subtle.ConstantTimeCompare(got, want) == 1, c != Current, nil
}

// dummy is a hash no password gives. Comparing with it takes as long as comparing with a real one.
var dummy = hash(rand.Text(), Current, salt())

// MatchesNothing does the work of Matches for somebody who is not there, so that the time an
// answer takes does not tell who is.
func MatchesNothing(password string) {
	if _, _, err := Matches(dummy, password); err != nil {
		panic(err)
	}
}

func parse(stored string) (c Cost, salt, key []byte, err error) {
	bad := fmt.Errorf("stored password: %w", rbac.ErrInvalid)
	parts := strings.Split(stored, "$")
	if len(parts) != 6 || parts[0] != "" || parts[1] != "argon2id" || parts[2] != fmt.Sprintf("v=%d", argon2.Version) {
		return c, nil, nil, bad
	}
	if n, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &c.Memory, &c.Passes, &c.Threads); n != 3 || err != nil {
		return c, nil, nil, bad
	}
	if c.Passes < 1 || c.Threads < 1 || c.Memory < 8 || c.Passes > limit.Passes || c.Memory > limit.Memory || c.Threads > limit.Threads {
		return c, nil, nil, bad
	}
	if salt, err = base64.RawStdEncoding.DecodeString(parts[4]); err != nil || len(salt) < 8 || len(salt) > 64 {
		return c, nil, nil, bad
	}
	if key, err = base64.RawStdEncoding.DecodeString(parts[5]); err != nil || len(key) != hashSize {
		return c, nil, nil, bad
	}
	return c, salt, key, nil
}
