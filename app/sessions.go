package app

import (
	"fmt"
	"time"

	"rolebook/backend/access"
	"rolebook/backend/audit"
	"rolebook/backend/rbac"
	"rolebook/backend/signin"
)

// Sessions is the screen of who is signed in to a set-up, and how people come in.
type Sessions struct{ session *Session }

var (
	seeSessions  = act{screen: rbac.ScreenUsers}
	endSessions  = act{screen: rbac.ScreenUsers, action: rbac.Edit}
	seeSignOn    = act{screen: rbac.ScreenSettings}
	changeSignOn = act{screen: rbac.ScreenSettings, action: rbac.Edit}
)

// List is who is signed in, of the people whom the session sees.
func (s *Sessions) List(setUp string) (SessionList, error) {
	return inSetUp(s.session, setUp, seeSessions, func(c *call) (SessionList, error) {
		var list SessionList
		old := map[rbac.Email]bool{}
		for _, one := range c.workspace.signIns.list(setUp) {
			u := c.whole.SetUp().User(one.User)
			if u == nil || !c.rights.sees(one.User) {
				continue
			}
			row := c.viewSession(one, u)
			if row.Old {
				old[one.User] = true
			}
			list.Sessions = append(list.Sessions, row)
		}
		if list.Old = len(old); list.Old > 0 {
			list.Sentence = spoken().signIn.onOldRights.of(list.Old)
		}
		return list, nil
	})
}

func (c *call) viewSession(one signedIn, u *rbac.User) SessionRow {
	t := c.historyTeller()
	return SessionRow{
		ID: one.ID, Email: string(u.Email), Name: u.Name(), From: one.Address,
		Since: rbac.At(one.Started).String(), Seen: rbac.At(one.Seen).String(),
		Roles: t.listed(named(one.Roles, t.role), namesInAPhrase),
		Old:   one.person.wouldGain(c.whole, c.now),
		Own:   c.person != nil && c.person.id == one.ID,
	}
}

// wouldGain reports whether signing in again would let somebody do more in Rolebook: since
// they came in, their rights were widened (access-model §6).
func (p *person) wouldGain(ix *access.Index, now time.Time) bool {
	c := access.Circumstances{Time: now, Channel: rbac.UI, Address: p.address, Roles: p.roles}
	then := c
	then.Time = p.since
	for _, screen := range rbac.Screens {
		was := p.asOf.Screen(p.email, screen, then).Grown(p.asOf.SetUp(), ix.SetUp())
		if !was.Covers(ix.Screen(p.email, screen, c)) {
			return true
		}
	}
	return superuserIn(ix.SetUp(), p.email) && !superuserIn(p.asOf.SetUp(), p.email)
}

// SignOut ends a sign-in at once.
func (s *Sessions) SignOut(setUp, id string) error {
	return s.end(setUp, func(one signin.Session) bool { return one.ID == id })
}

// SignOutAll ends every sign-in but the one that asks, of the people whom its person
// administers and who hold no more.
func (s *Sessions) SignOutAll(setUp string) error {
	return s.end(setUp, func(one signin.Session) bool {
		return s.session.person == nil || s.session.person.id != one.ID
	})
}

// end ends sign-ins of people to whom the session might give a new way in, each with an entry in
// the history: the weaker does not sign out the stronger (access-model §6).
func (s *Sessions) end(setUp string, which func(signin.Session) bool) error {
	_, err := deciding(s.session, setUp, endSessions, func(c *call) (struct{}, error) {
		var none struct{}
		c.open.writing.Lock()
		defer c.open.writing.Unlock()
		if err := c.still(endSessions); err != nil {
			return none, err
		}
		ended := map[rbac.Email]bool{}
		may := c.resettable()
		n := c.workspace.signIns.end(func(one signin.Session) bool {
			if one.SetUp != setUp || !which(one) || !may[one.User] {
				return false
			}
			ended[one.User] = true
			return true
		})
		if n == 0 {
			return none, fmt.Errorf("sign-in: %w", rbac.ErrNotFound)
		}
		for _, u := range c.whole.SetUp().Users {
			if ended[u.Email] {
				c.open.remember(c.event(fill(spoken().signIn.signedOutBy, "user", u.Name()), about{action: audit.SignIn}))
			}
		}
		return none, nil
	})
	return err
}

// resettable are who is signed in and might be given a new way in by this session.
func (c *call) resettable() map[rbac.Email]bool {
	may := map[rbac.Email]bool{}
	for _, one := range c.workspace.signIns.list(c.open.ID) {
		if _, known := may[one.User]; known {
			continue
		}
		u := c.whole.SetUp().User(one.User)
		may[one.User] = u != nil && c.mayReset(u) == nil
	}
	return may
}

// administers reports whether somebody is within what the session may change.
func (c *call) administers(email rbac.Email) bool {
	return c.rights.owner || c.rights.holds[rbac.ScreenUsers].Reaches(c.whole, c.user, rbac.Edit, rbac.UserSubject(email))
}

// ChangePassword gives who signed in another password, for which the present one is needed
// (checklist 73). All their sign-ins end, this one too.
func (s *Sessions) ChangePassword(setUp, present, next string) error {
	_, err := deciding(s.session, setUp, act{open: true}, func(c *call) (struct{}, error) {
		return struct{}{}, c.changePassword(present, next)
	})
	return err
}

func (c *call) changePassword(present, next string) error {
	u := c.whole.SetUp().User(c.user)
	if c.person == nil || u == nil || u.SSO {
		return fmt.Errorf("a password: %w", rbac.ErrDenied)
	}
	was, err := c.open.credential(u.Email)
	if err != nil {
		return err
	}
	if wait := was.Wait(c.now); wait > 0 {
		return waitingFor(wait)
	}
	pause, done := c.workspace.signIns.accounts.Begin(string(u.Email), c.now)
	if pause > 0 {
		return waitingFor(pause)
	}
	_, err = was.Try(present, c.now)
	done(err != nil)
	if err != nil {
		title := fill(spoken().signIn.wrongPassword, "user", u.Name(), "address", c.person.address.String())
		if err := c.open.countFailure(u.Email, c.event(title, about{action: audit.SignIn})); err != nil {
			return err
		}
		return spoken().signIn.samePassword
	}
	if err := strongEnough(next, u, c.whole.SetUp().Name); err != nil {
		return err
	}
	event := c.event(fill(spoken().signIn.passwordChanged, "user", u.Name()), about{action: audit.SignIn})
	return c.open.replaceCredential(c.whole, was, was.WithPassword(next, c.now), event)
}
