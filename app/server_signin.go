package app

import (
	"net/http"

	"github.com/go-json-experiment/json"
)

// signInLimit bounds what somebody who is not known yet may send.
const signInLimit = 16 << 10

// signInRoutes are the ways in for people who were invited, and the way out.
func (s *Server) signInRoutes() []route {
	return []route{
		{"GET /open", true, doorPage("open.html")},
		{"GET /accept", true, doorPage("accept.html")},
		{"GET /open.css", true, doorFile("open.css")},
		{"GET /open.js", true, doorFile("open.js")},
		{"GET /accept.js", true, doorFile("accept.js")},
		{"GET /door.js", true, doorFile("door.js")},
		{"GET /roles.js", true, doorFile("roles.js")},
		{"POST /open", true, s.open},
		{"POST /code", true, s.code},
		{"POST /door", true, s.doorFacts},
		{"POST /signin", true, s.signIn},
		{"POST /accept", true, s.accept},
		{"POST /signout", false, s.signOut},
		{"POST /in", false, func(w http.ResponseWriter, _ *http.Request, _ *guest) { w.WriteHeader(http.StatusNoContent) }},
	}
}

// doorView is what the door says of itself before anybody is known.
type doorView struct {
	SetUp bool `json:"setUp"` // the set-up must be named: there is not exactly one
	SSO   bool `json:"sso"`   // the only one there is can be entered by single sign-on
	Code  bool `json:"code"`  // the one-time code opens from here
}

// doorFacts says what to ask for. It names no set-up.
func (s *Server) doorFacts(w http.ResponseWriter, r *http.Request, _ *guest) {
	if _, ok := body(w, r, "application/json", signInLimit); !ok {
		return
	}
	view := doorView{SetUp: true, SSO: true, Code: s.fromHere(r)}
	if only, err := s.guests.workspace.meant(""); err == nil {
		view.SetUp = false
		_, err := only.singleSignOn()
		view.SSO = err == nil
	}
	reply(w, view)
}

// fromHere reports whether the one-time code may be used by a request: it is from the person
// who started the server, on this computer.
func (s *Server) fromHere(r *http.Request) bool { return sameMachine(r) && samePerson(r) }

// letIn answers with what proves a page from now on: a new cookie, whatever it had before, and
// a token that goes to its scripts only.
func (s *Server) letIn(w http.ResponseWriter, who *guest) {
	http.SetCookie(w, &http.Cookie{
		Name: s.guests.cookieName, Value: who.cookie, Path: "/", HttpOnly: true, Secure: s.secure, SameSite: http.SameSiteStrictMode,
	})
	view := struct {
		Token string `json:"token"`
		SetUp string `json:"setUp"`
	}{Token: who.token}
	if p := who.session.person; p != nil {
		view.SetUp = p.setUp
	}
	reply(w, view)
}

// signIn lets somebody in with address and password. Who must choose roles first gets the sets
// there are, and no session.
func (s *Server) signIn(w http.ResponseWriter, r *http.Request, _ *guest) {
	var try attempt
	if !read(w, r, &try) {
		return
	}
	try.address = clientAddress(r)
	p, token, err := s.guests.workspace.signIn(try)
	s.admitted(w, r, p, token, err)
}

// admitted answers an attempt to come in, however it was made.
func (s *Server) admitted(w http.ResponseWriter, r *http.Request, p *person, token string, err error) {
	if sets, choose := isChoice(err); choose {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusConflict)
		_ = json.MarshalWrite(w, map[string][]roleSet{"choose": sets})
		return
	}
	if err != nil {
		refuse(w, http.StatusForbidden, s.guests.workspace.worded(err))
		return
	}
	s.guests.dismiss(r)
	s.letIn(w, s.guests.admitPerson(p, token))
}

// accept sets a password with the code of an invitation, or says what it opens.
func (s *Server) accept(w http.ResponseWriter, r *http.Request, _ *guest) {
	var given acceptance
	if !read(w, r, &given) {
		return
	}
	given.address = clientAddress(r)
	said, err := s.guests.workspace.accept(given)
	switch {
	case err != nil:
		refuse(w, http.StatusForbidden, s.guests.workspace.worded(err))
	case given.Ask:
		reply(w, map[string]string{"nothing": said})
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}

// signOut ends the session of the page that asks.
func (s *Server) signOut(w http.ResponseWriter, r *http.Request, who *guest) {
	if _, ok := body(w, r, "application/json", signInLimit); !ok {
		return
	}
	if p := who.session.person; p != nil {
		s.guests.workspace.rememberSignOut(p)
	}
	s.guests.dismiss(r)
	http.SetCookie(w, &http.Cookie{
		Name: s.guests.cookieName, Path: "/", HttpOnly: true, Secure: s.secure, SameSite: http.SameSiteStrictMode, MaxAge: -1,
	})
	w.WriteHeader(http.StatusNoContent)
}

// rememberSignOut writes into the history that somebody went.
func (w *Workspace) rememberSignOut(p *person) {
	open, err := w.Open(p.setUp)
	if err != nil {
		return
	}
	if u := open.Now().Index.SetUp().User(p.email); u != nil {
		open.remember(signedInEvent(spoken().signIn.signedOut, u, p, w.now()))
	}
}

// read takes a strict JSON document from somebody who is not known yet, or answers why not.
func read(w http.ResponseWriter, r *http.Request, into any) bool {
	text, ok := body(w, r, "application/json", signInLimit)
	if !ok {
		return false
	}
	if err := json.Unmarshal(text, into, json.RejectUnknownMembers(true)); err != nil {
		refuse(w, http.StatusBadRequest, spoken().trouble.badCall)
		return false
	}
	return true
}
