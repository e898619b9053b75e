package app

import (
	"crypto/rand"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"slices"
)

// guard stands before every route (promises §5, 3.2): headers on every answer, exactly one
// host, nothing from other sites, no panic that tells.
type guard struct {
	scheme string
	hosts  []string // 127.0.0.1:P and [::1]:P, or the names of the certificate
	next   http.Handler
	cross  http.CrossOriginProtection

	workspace *Workspace
}

func (g *guard) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	setHeaders(w.Header())
	if g.scheme == "https" {
		w.Header().Set("Strict-Transport-Security", "max-age=31536000")
	}
	defer func() {
		if cause := recover(); cause != nil {
			id := rand.Text()[:8]
			slog.Error("request broke", "id", id, "path", r.URL.Path, "cause", g.workspace.inLog(cause), "stack", string(debug.Stack()))
			refuse(w, http.StatusInternalServerError, AppError{
				Code: spoken().trouble.broken.Code, Message: spoken().trouble.broken.Message, Advice: spoken().trouble.broken.Advice,
				Details: []string{fill(spoken().trouble.number, "number", id)},
			})
		}
	}()
	if !slices.Contains(g.hosts, r.Host) {
		slog.Warn("refused a request for another host", "host", r.Host)
		refuse(w, http.StatusMisdirectedRequest, spoken().trouble.otherHost)
		return
	}
	if err := g.origin(r); err != nil {
		slog.Warn("refused a request from another site", "path", r.URL.Path, "cause", err)
		refuse(w, http.StatusForbidden, spoken().trouble.otherSite)
		return
	}
	g.next.ServeHTTP(w, r)
}

// origin lets through what Rolebook's own page asks for and what has no page behind it. Other
// sites may do one thing: be where somebody follows a link to the first page, which shows
// nothing without a session.
func (g *guard) origin(r *http.Request) error {
	if err := g.cross.Check(r); err != nil {
		return err
	}
	if origin := r.Header.Get("Origin"); origin != "" && origin != g.scheme+"://"+r.Host {
		return fmt.Errorf("origin %s", origin)
	}
	switch site := r.Header.Get("Sec-Fetch-Site"); site {
	case "", "none", "same-origin":
		return nil
	default:
		if r.Method == http.MethodGet && r.Header.Get("Sec-Fetch-Mode") == "navigate" && r.Header.Get("Sec-Fetch-Dest") == "document" {
			return nil
		}
		return fmt.Errorf("site %s", site)
	}
}

func setHeaders(h http.Header) {
	h.Set("Content-Security-Policy", contentPolicy(""))
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("X-Frame-Options", "DENY")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
	h.Set("Cache-Control", "no-store")
}
