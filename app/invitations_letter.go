package app

import (
	"net/netip"
	"net/url"
	"strings"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// letterTo is what a letter that lets somebody in is made of.
type letterTo struct {
	user    *rbac.User
	address string // of Rolebook, ending in a slash; empty = not known
	code    string // empty for who comes in through single sign-on
	expires rbac.Instant
	reset   bool
}

// link leads to the page on which the code is accepted, with everything but the password in
// it; behind the #, so that it is in no log of a server. Empty when the address is not known.
func (t letterTo) link(setUp string) string {
	switch {
	case t.address == "":
		return ""
	case t.code == "":
		return t.address + "open"
	}
	given := url.Values{"setup": {setUp}, "email": {string(t.user.Email)}, "code": {t.code}}
	return t.address + "accept#" + given.Encode()
}

// letter is the welcome, with instructions to create a password and to come in (checklist 121).
func (l *look) letter(t letterTo, setUp, sender string) (subject, text string) {
	w := l.invitation
	role := ""
	if at := plan.Primary(l.setUp(), t.user); at >= 0 {
		role = l.role(t.user.Assignments[at].Role)
	}
	values := []string{
		"user", t.user.Name(), "first", firstName(t.user), "name", l.setUp().Name, "sender", sender, "role", role, "link", t.link(setUp),
		"code", t.code, "email", string(t.user.Email), "expires", l.instant(t.expires), "setup", setUp,
	}
	parts := []string{w.hello, w.access, w.steps, w.ends, w.mistake}
	subject = w.subject
	passed := t.address != "" && !loopback(t.address) // the link may be passed on
	if sender == "" {
		parts[1] = w.accessPlain
	}
	switch {
	case t.code == "":
		parts = []string{parts[0], parts[1], w.sso, w.mistake}
		if !passed {
			parts[2] = w.ssoPlain
		}
	case t.reset:
		subject, parts[1] = w.resetSubject, w.resetText
	}
	if t.code != "" && !passed {
		parts[2] = w.stepsByCode
	}
	return fill(subject, values...), fill(strings.Join(parts, "\n\n")+"\n", values...)
}

// loopback reports whether an address leads to whatever computer it is opened on.
func loopback(address string) bool {
	at, err := url.Parse(address)
	if err != nil || at.Host == "" {
		return false
	}
	ip, err := netip.ParseAddr(at.Hostname())
	return at.Hostname() == "localhost" || err == nil && ip.IsLoopback()
}

// firstName is how a letter greets somebody.
func firstName(u *rbac.User) string {
	if u.FirstName != "" {
		return u.FirstName
	}
	return u.Name()
}

// mailto is a letter as a draft for the mail program of whoever follows the link.
func mailto(to, subject, text string) string {
	escape := strings.NewReplacer("+", "%20", "~", "%7E").Replace // the window opens no link with a tilde
	quote := func(s string) string { return escape(url.QueryEscape(s)) }
	return "mailto:" + quote(to) + "?subject=" + quote(subject) + "&body=" + quote(strings.ReplaceAll(text, "\n", "\r\n"))
}
