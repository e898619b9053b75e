package app

import (
	"errors"
	"log/slog"
	"net/http"
	"net/netip"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// ssoPath is where a provider sends people back to.
const ssoPath = "sso"

// returning is somebody whom a provider sent back, as the page of ssoPath tells it.
type returning struct {
	State string   `json:"state"`
	Code  string   `json:"code"`
	Roles []string `json:"roles"`
}

// ssoRoutes are the way through an identity provider. Coming back changes nothing by itself:
// the page that is then shown asks for it.
func (s *Server) ssoRoutes() []route {
	return []route{
		{"GET /sso", true, doorPage("sso.html")},
		{"GET /sso.js", true, doorFile("sso.js")},
		{"POST /sso", true, s.beginSSO},
		{"POST /sso/done", true, s.endSSO},
	}
}

// beginSSO answers the address of the provider to go to.
func (s *Server) beginSSO(w http.ResponseWriter, r *http.Request, _ *guest) {
	var wanted struct {
		SetUp string `json:"setUp"`
	}
	if !read(w, r, &wanted) {
		return
	}
	open, err := s.guests.workspace.meant(wanted.SetUp)
	if err != nil {
		refuse(w, http.StatusForbidden, spoken().signIn.noSSO)
		return
	}
	p, err := s.provider(r, open)
	if err != nil {
		slog.Warn("single sign-on", "cause", err)
		refuse(w, http.StatusForbidden, spoken().signIn.noSSO)
		return
	}
	flow := newFlow(open.ID, s.guests.workspace.now())
	s.flows.put(flow)
	s.setFlowCookie(w, flow.browser)
	reply(w, map[string]string{"address": p.config.AuthCodeURL(
		flow.state, oidc.Nonce(flow.nonce), oauth2.S256ChallengeOption(flow.verifier),
	)})
}

func (s *Server) provider(r *http.Request, open *OpenSetUp) (*provider, error) {
	setting, err := open.singleSignOn()
	if err != nil {
		return nil, err
	}
	return s.providers.of(r.Context(), setting, s.Address()+ssoPath, s.guests.workspace.now())
}

func (s *Server) setFlowCookie(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{
		Name: s.guests.cookieName + "-sso", Value: value, Path: "/", HttpOnly: true, Secure: s.secure,
		SameSite: http.SameSiteStrictMode, MaxAge: int(flowLife.Seconds()),
	})
}

// endSSO lets in whom the provider vouches for.
func (s *Server) endSSO(w http.ResponseWriter, r *http.Request, _ *guest) {
	var back returning
	if !read(w, r, &back) {
		return
	}
	p, token, err := s.returned(r, back)
	if errors.Is(err, rbac.ErrDenied) || errors.Is(err, rbac.ErrNotFound) {
		slog.Warn("single sign-on", "cause", err)
		err = spoken().signIn.ssoRefused
	}
	s.admitted(w, r, p, token, err)
}

func (s *Server) returned(r *http.Request, back returning) (*person, string, error) {
	cookie, err := r.Cookie(s.guests.cookieName + "-sso")
	if err != nil {
		return nil, "", denied(err)
	}
	now := s.guests.workspace.now()
	flow, err := s.flows.take(back.State, cookie.Value, now)
	if err != nil {
		return nil, "", err
	}
	open, err := s.guests.workspace.Open(flow.setUp)
	if err != nil {
		return nil, "", err
	}
	if flow.email == "" {
		p, err := s.provider(r, open)
		if err != nil {
			return nil, "", denied(err)
		}
		if flow.email, err = p.email(r.Context(), back.Code, flow); err != nil {
			return nil, "", err
		}
	}
	p, token, err := s.guests.workspace.vouchedFor(open, flow.email, back.Roles, clientAddress(r))
	if _, choose := isChoice(err); choose {
		s.flows.put(flow)
	}
	return p, token, err
}

// vouchedFor lets somebody in for whom an identity provider vouches. ErrDenied: they are not to
// come in that way, or not at all. Who was invited is active from then on.
func (w *Workspace) vouchedFor(open *OpenSetUp, email rbac.Email, roles []string, address netip.Addr) (*person, string, error) {
	now := w.now()
	ix := open.Now().Index
	u := ix.SetUp().User(email)
	if u == nil || !u.SSO {
		return nil, "", denied(errors.New("not marked for single sign-on"))
	}
	p := &person{setUp: open.ID, email: email, address: address}
	if u.Status == rbac.Invited {
		made, err := plan.Make(ix, plan.Activate(ix.SetUp(), email), now)
		if err == nil {
			err = made.Error()
		}
		if err == nil {
			_, err = open.applyWith(made, signedInEvent(spoken().signIn.acceptedBySSO, u, p, now), nil)
		}
		if err != nil {
			return nil, "", err
		}
		w.announce(EventChanged, Changed{SetUp: open.ID, Seq: int(open.store.Head().Seq)})
	}
	token, err := open.admit(p, roles, now, func(u *rbac.User) error {
		if !u.SSO {
			return rbac.ErrDenied
		}
		open.remember(signedInEvent(spoken().signIn.signedInBySSO, u, p, now))
		return nil
	})
	if err != nil && !errors.As(err, new(choice)) {
		return nil, "", denied(err)
	}
	return p, token, err
}
