package app

import (
	"sync"
	"sync/atomic"
	"time"

	"rolebook/backend/rbac"
	"rolebook/backend/signin"
)

// signIns are the people who signed in to a set-up of this process, and how fast it is being
// guessed who could. It is safe for concurrent use: who was ended is nobody for every request
// that begins after that.
type signIns struct {
	now       func() time.Time
	sessions  signin.Sessions
	accounts  signin.Throttle // wrong tries by e-mail address, whether or not there is such a user
	addresses signin.Throttle // wrong tries by the client
	trying    atomic.Int32    // attempts being looked at
	late      sync.WaitGroup  // what is still being written of wrong tries
	ended     func()          // hears, later, that sign-ins were ended

	mu     sync.Mutex
	people map[string]*person // by the id of the session
}

// begin lets a person in and gives the token that finds them. The person's id is set by it.
func (s *signIns) begin(p *person) string {
	now := s.now()
	s.end(func(one signin.Session) bool { return one.Over(now) })
	session, token := s.sessions.Open(signin.Session{
		SetUp: p.setUp, User: p.email, Roles: p.roles, Address: p.address.String(),
	}, now)
	p.id, p.since = session.ID, now
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.people == nil {
		s.people = map[string]*person{}
	}
	s.people[p.id] = p
	return token
}

// seen is whether a token still lets its holder in, who is thereby in use.
func (s *signIns) seen(token string) bool {
	_, open := s.sessions.Find(token, s.now())
	return open
}

// lasts is whether a token would still let its holder in.
func (s *signIns) lasts(token string) bool { return s.sessions.Lasts(token, s.now()) }

// endToken ends the sign-in of a token.
func (s *signIns) endToken(token string) {
	if one, open := s.sessions.Find(token, s.now()); open {
		s.end(func(other signin.Session) bool { return other.ID == one.ID })
	}
}

// end ends the sign-ins for which which is true and says how many there were.
func (s *signIns) end(which func(signin.Session) bool) int {
	ended := s.sessions.End(func(one signin.Session) bool {
		if !which(one) {
			return false
		}
		s.mu.Lock()
		defer s.mu.Unlock()
		delete(s.people, one.ID)
		return true
	})
	if ended > 0 && s.ended != nil {
		go s.ended()
	}
	return ended
}

// endOf ends every sign-in of a user.
func (s *signIns) endOf(setUp string, users ...rbac.Email) int {
	if len(users) == 0 {
		return 0
	}
	return s.end(func(one signin.Session) bool {
		for _, user := range users {
			if one.SetUp == setUp && one.User == user {
				return true
			}
		}
		return false
	})
}

// signedIn is a sign-in with its person.
type signedIn struct {
	signin.Session
	person *person
}

// list are the sign-ins of a set-up, by user, then start.
func (s *signIns) list(setUp string) []signedIn {
	var all []signedIn
	for _, one := range s.sessions.List(setUp, s.now()) {
		s.mu.Lock()
		p := s.people[one.ID]
		s.mu.Unlock()
		if p != nil {
			all = append(all, signedIn{one, p})
		}
	}
	return all
}

// outside are the users whom changes keep out: deleted, renamed, not active any more, or to
// come in another way (access-model §6). Their sign-ins end with the change.
func outside(changes []rbac.Change) []rbac.Email {
	var users []rbac.Email
	for _, c := range changes {
		was, _ := c.Before.(*rbac.User)
		is, _ := c.After.(*rbac.User)
		if was != nil && (is == nil || is.Email != was.Email || is.Status != rbac.Active || is.SSO != was.SSO) {
			users = append(users, was.Email)
		}
	}
	return users
}
