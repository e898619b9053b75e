package app

import (
	"crypto/rand"
	"crypto/subtle"
	"strings"
	"sync"
	"time"
)

const (
	codeLife = 60 * time.Second // promises §5, 3.2.5
	codeRest = time.Second      // between two codes
)

// launch is the one-time code that opens the page: printed where Rolebook was started, good
// for one use within codeLife. It has 60 random bits, so guessing is hopeless in that time.
type launch struct {
	now  func() time.Time
	mu   sync.Mutex
	code string // empty when used
	made time.Time
}

// fresh makes a new code in the place of the last; false when one was made a moment ago.
func (l *launch) fresh() (string, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if now := l.now(); now.Sub(l.made) < codeRest {
		return "", false
	} else {
		l.made = now
	}
	text := rand.Text()
	l.code = text[:4] + "-" + text[4:8] + "-" + text[8:12]
	return l.code, true
}

// redeem uses the code up and reports whether it was the right one, in time.
func (l *launch) redeem(code string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	code = strings.ToUpper(strings.TrimSpace(code))
	right := l.code != "" && subtle.ConstantTimeCompare([]byte(code), []byte(l.code)) == 1
	if !right || l.now().Sub(l.made) > codeLife {
		return false
	}
	l.code = ""
	return true
}
