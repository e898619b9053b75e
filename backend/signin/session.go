package signin

import (
	"cmp"
	"crypto/rand"
	"slices"
	"sync"
	"time"

	"rolebook/backend/rbac"
)

// How long a session lasts (NIST SP 800-63B, level 2).
const (
	IdleFor = 15 * time.Minute
	LastFor = 12 * time.Hour
)

// Session is somebody signed in to one set-up.
type Session struct {
	ID      string // shown to administrators; says nothing about the token
	SetUp   string // key of the set-up's folder
	User    rbac.Email
	Roles   []rbac.RoleKey // the active roles chosen at sign-in; nil = all assigned
	Started time.Time
	Seen    time.Time
	Address string // of the client
}

// Sessions are who is signed in. It is safe for concurrent use; an ended session is gone for
// every request that asks after End has returned.
type Sessions struct {
	mu     sync.Mutex
	byHash map[string]*Session // by the digest of the token: a copy of memory gives none
}

// Open begins a session and gives its token, which is not kept.
func (s *Sessions) Open(session Session, now time.Time) (Session, string) {
	token := rand.Text() + rand.Text()
	session.ID, session.Started, session.Seen = rand.Text()[:12], now, now
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.byHash == nil {
		s.byHash = map[string]*Session{}
	}
	s.byHash[digest(token)] = &session
	return session, token
}

// Find is the session of a token, now seen; false when there is none, or it has been idle or
// open for too long. A clock that was set back ends it, too.
func (s *Sessions) Find(token string, now time.Time) (Session, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	key := digest(token)
	session := s.byHash[key]
	if session == nil {
		return Session{}, false
	}
	if session.Over(now) {
		delete(s.byHash, key)
		return Session{}, false
	}
	session.Seen = now
	return *session, true
}

// Lasts reports whether a token would still find its session, which stays as idle as it was.
func (s *Sessions) Lasts(token string, now time.Time) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	session := s.byHash[digest(token)]
	return session != nil && !session.Over(now)
}

const clockSlack = 2 * time.Minute

// Over reports whether the session was idle or open for too long.
func (s Session) Over(now time.Time) bool {
	return now.Sub(s.Seen) >= IdleFor || now.Sub(s.Started) >= LastFor || now.Before(s.Seen.Add(-clockSlack))
}

// End ends the sessions for which which is true, at once, and says how many.
func (s *Sessions) End(which func(Session) bool) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	ended := 0
	for key, session := range s.byHash {
		if which(*session) {
			delete(s.byHash, key)
			ended++
		}
	}
	return ended
}

// List are the sessions of a set-up, by user, then start.
func (s *Sessions) List(setUp string, now time.Time) []Session {
	s.mu.Lock()
	defer s.mu.Unlock()
	list := []Session{}
	for _, session := range s.byHash {
		if session.SetUp == setUp && !session.Over(now) {
			list = append(list, *session)
		}
	}
	slices.SortFunc(list, func(a, b Session) int {
		return cmp.Or(cmp.Compare(a.User, b.User), a.Started.Compare(b.Started))
	})
	return list
}
