package app

import (
	"errors"
	"log/slog"
	"net/http"
	"net/netip"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"rolebook/backend/audit"
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
		slog.Warn("single sign-on", "cause", s.guests.workspace.inLog(err))
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
		slog.Warn("single sign-on", "cause", s.guests.workspace.inLog(err))
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
		flow.setting = p.setting
	}
	p, token, err := s.guests.workspace.vouchedFor(open, vouched{flow.email, flow.setting}, back.Roles, clientAddress(r))
	if _, choose := isChoice(err); choose {
		s.flows.put(flow)
	}
	return p, token, err
}

// vouched is somebody for whom an identity provider vouches, by the setting that names it.
type vouched struct {
	email   rbac.Email
	setting ssoSetting
}

// vouchedFor lets somebody in for whom an identity provider vouches. ErrDenied: they are not to
// come in that way, or not at all. Who was invited is active from then on.
func (w *Workspace) vouchedFor(open *OpenSetUp, v vouched, roles []string, address netip.Addr) (*person, string, error) {
	now := w.now()
	p := &person{setUp: open.ID, email: v.email, address: address}
	done, err := open.activate(v, p, now)
	for try := 1; try < acceptTries && errors.Is(err, rbac.ErrStale); try++ {
		done, err = open.activate(v, p, now)
	}
	if err != nil {
		return nil, "", err
	}
	if done.Seq > 0 {
		w.announce(EventChanged, Changed{SetUp: open.ID, Seq: int(done.Seq)})
	}
	token, err := open.admit(p, roles, now, func(u *rbac.User) error {
		if err := open.comesBySSO(v, u); err != nil {
			return err
		}
		open.remember(signedInEvent(spoken().signIn.signedInBySSO, u, p, now))
		return nil
	})
	if err != nil && !errors.As(err, new(choice)) {
		return nil, "", denied(err)
	}
	return p, token, err
}

// comesBySSO is ErrDenied for who is not marked for single sign-on, or by a provider that the
// set-up does not have any more.
func (o *OpenSetUp) comesBySSO(v vouched, u *rbac.User) error {
	if u == nil || !u.SSO {
		return denied(errors.New("not marked for single sign-on"))
	}
	if setting, err := o.singleSignOn(); err != nil || setting != v.setting {
		return denied(errors.New("single sign-on was changed meanwhile"))
	}
	return nil
}

// activate makes somebody active who was invited; the event is the zero one where they need not
// be. ErrStale: the set-up changed in between.
func (o *OpenSetUp) activate(v vouched, p *person, now time.Time) (audit.Event, error) {
	ix := o.Now().Index
	u := ix.SetUp().User(v.email)
	if err := o.comesBySSO(v, u); err != nil || u.Status != rbac.Invited {
		return audit.Event{}, err
	}
	made, err := plan.Make(ix, plan.Activate(ix.SetUp(), v.email), now)
	if err == nil {
		err = made.Error()
	}
	if err != nil {
		return audit.Event{}, err
	}
	event := signedInEvent(spoken().signIn.acceptedBySSO, u, p, now)
	return o.applyWith(made, event, func() ([]audit.Private, error) { return nil, o.comesBySSO(v, u) })
}
