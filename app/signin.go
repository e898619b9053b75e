package app

import (
	"errors"
	"fmt"
	"log/slog"
	"net/netip"
	"slices"
	"strings"
	"time"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
	"rolebook/backend/signin"
)

// triesAtOnce bounds how many wait for their password to be compared, which two are at a time.
const triesAtOnce = 256

// attempt is somebody trying to come in.
type attempt struct {
	SetUp    string   `json:"setUp"` // name or id; empty where there is only one
	Email    string   `json:"email"`
	Password string   `json:"password"`
	Roles    []string `json:"roles"` // chosen to be active; empty before a choice was asked for
	address  netip.Addr
}

// roleSet are roles that may be active together, to be chosen at sign-in (access-model §6).
type roleSet struct {
	Roles []string `json:"roles"`
	Name  string   `json:"name"`
}

// choice is the error of an attempt whose password is right, but some of whose roles are kept
// apart by a dynamic constraint: one of the sets is to be chosen first.
type choice struct{ sets []roleSet }

func (choice) Error() string { return "roles: to be chosen" }

// signIn lets somebody in who shows their password, and gives the token of the sign-in.
//
// Whether there is such a set-up or user, whether they are active, have a password or come in
// another way makes no difference to the answer or to the work done for it (promises §4, R15).
// Wrong tries slow down the account and the client; nothing locks for ever.
func (w *Workspace) signIn(a attempt) (*person, string, error) {
	in, now := w.signIns, w.now()
	email := rbac.NewEmail(a.Email)
	account, client := string(email), clientKey(a.address)
	if in.trying.Add(1) > triesAtOnce {
		in.trying.Add(-1)
		return nil, "", spoken().signIn.busy
	}
	defer in.trying.Add(-1)
	done, err := in.try(account, client, now)
	if err != nil {
		return nil, "", err
	}
	wrong := true
	defer func() { done(wrong) }()
	open, was := w.findCredential(a.SetUp, email)
	is, err := was.try(a.Password, now)
	if wrong = err != nil; wrong {
		w.rememberFailure(open, was, a.address)
		return nil, "", spoken().signIn.wrong
	}
	p := &person{setUp: open.ID, email: email, address: a.address, byPassword: true}
	token, err := open.admit(p, a.Roles, now, func(u *rbac.User) error {
		if u.SSO {
			return spoken().signIn.wrong
		}
		return open.proven(was.Credential, is, signedInEvent(spoken().signIn.signedIn, u, p, now))
	})
	return p, token, err
}

// try lets an account be tried from a client, or says how long to wait. done is for what it
// was: a right one forgets the account's wrong tries, but not the client's, for who has a
// password may still guess those of others.
func (s *signIns) try(account, client string, now time.Time) (done func(wrong bool), err error) {
	wait, doneAccount := s.accounts.Begin(account, now)
	if wait > 0 {
		return nil, waitingFor(wait)
	}
	wait, doneClient := s.addresses.Begin(client, now)
	if wait > 0 {
		doneAccount(false)
		return nil, waitingFor(wait)
	}
	return func(wrong bool) {
		if !wrong {
			s.accounts.Succeeded(account)
		}
		doneAccount(wrong)
		doneClient(wrong)
	}, nil
}

// known is a credential as it was found, perhaps of nobody.
type known struct {
	signin.Credential
	usable bool // it may let its user in
}

// findCredential looks for whom an attempt means. The set-up is nil when there is none.
func (w *Workspace) findCredential(setUp string, email rbac.Email) (*OpenSetUp, known) {
	open, err := w.meant(setUp)
	if err != nil {
		slog.Warn("sign-in to a set-up that is not there or not open here", "cause", w.inLog(err))
		return nil, known{}
	}
	u := open.Now().Index.SetUp().User(email)
	if u == nil {
		return open, known{}
	}
	c, err := open.credential(email)
	if err != nil {
		slog.Error("sign-in", "cause", w.inLog(err))
		return open, known{}
	}
	return open, known{c, u.Status == rbac.Active && !u.SSO && c.Password != ""}
}

// try compares the password, or does the same work where nothing can match.
func (k known) try(password string, now time.Time) (signin.Credential, error) {
	if !k.usable || k.Wait(now) > 0 {
		signin.MatchesNothing(password)
		return k.Credential, signin.ErrWrong
	}
	return k.Try(password, now)
}

// meant is the set-up that somebody means by its id or name, or the only one there is.
func (w *Workspace) meant(text string) (*OpenSetUp, error) {
	entries, err := w.List()
	if err != nil {
		return nil, err
	}
	text = strings.TrimSpace(text)
	var found []string
	for _, e := range entries {
		switch {
		case e.Slug == text, text == "" && len(entries) == 1:
			return w.Open(e.Slug)
		case strings.EqualFold(e.Name, text):
			found = append(found, e.Slug)
		}
	}
	if len(found) != 1 {
		return nil, fmt.Errorf("set-up %q: %w", text, rbac.ErrNotFound)
	}
	return w.Open(found[0])
}

// rememberFailure counts a wrong try where it outlasts the program, and in the history. It is
// written after the answer, which would else take longer for people who are there.
func (w *Workspace) rememberFailure(open *OpenSetUp, was known, address netip.Addr) {
	if open == nil || !was.usable {
		return
	}
	at := w.now()
	w.signIns.late.Go(func() {
		u := open.Now().Index.SetUp().User(was.User)
		if u == nil {
			return
		}
		title := fill(spoken().signIn.wrongPassword, "user", u.Name(), "address", address.String())
		event := audit.Event{Time: rbac.At(at), Source: audit.Server, Action: audit.SignIn, Title: title}
		if err := open.countFailure(was.User, event); err != nil {
			slog.Error("a wrong password was not counted", "cause", w.inLog(err))
		}
	})
}

// signedInEvent is what the history says of somebody who came in.
func signedInEvent(title string, u *rbac.User, p *person, now time.Time) audit.Event {
	return audit.Event{
		Time: rbac.At(now), Actor: u.Email, Source: audit.Server, Action: audit.SignIn,
		Title: fill(title, "user", u.Name(), "address", p.address.String()),
	}
}

// admit begins a sign-in, unless in the meantime the user was kept out. proof runs when
// nothing else can change the set-up, and refuses or records.
func (o *OpenSetUp) admit(p *person, roles []string, now time.Time, proof func(*rbac.User) error) (string, error) {
	o.writing.Lock()
	defer o.writing.Unlock()
	revision := o.Now()
	u := revision.Index.SetUp().User(p.email)
	if u == nil || u.Status != rbac.Active {
		return "", spoken().signIn.wrong
	}
	sets := revision.Index.ActiveSets(p.email, now)
	at := slices.IndexFunc(sets, func(set []rbac.RoleKey) bool {
		return set == nil || slices.EqualFunc(set, roles, func(k rbac.RoleKey, text string) bool { return string(k) == text })
	})
	if at < 0 {
		return "", choice{tell(revision.Index.SetUp()).roleSets(sets)}
	}
	if err := proof(u); err != nil {
		return "", err
	}
	p.roles, p.asOf, p.since = sets[at], revision.Index, now
	return o.signIns.begin(p), nil
}

func (t teller) roleSets(sets [][]rbac.RoleKey) []roleSet {
	var all []roleSet
	for _, set := range sets {
		one := roleSet{Name: t.listed(named(set, t.role), namesInAPhrase)}
		for _, role := range set {
			one.Roles = append(one.Roles, string(role))
		}
		all = append(all, one)
	}
	return all
}

// waitingFor says how long until the next try, in whole minutes.
func waitingFor(wait time.Duration) AppError {
	return told(spoken().signIn.waiting, "minutes", number(int((wait+time.Minute-1)/time.Minute)))
}

// clientKey is what a client is known by to the count of wrong tries: an IPv6 network is one
// client, since it has addresses without end.
func clientKey(a netip.Addr) string {
	a = a.Unmap()
	if a.Is6() {
		if network, err := a.Prefix(64); err == nil {
			return network.String()
		}
	}
	return a.String()
}

// isChoice reports whether an attempt ended with roles to be chosen.
func isChoice(err error) (sets []roleSet, ok bool) {
	var c choice
	ok = errors.As(err, &c)
	return c.sets, ok
}
