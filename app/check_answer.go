package app

import (
	"net/netip"
	"slices"
	"strconv"
	"strings"
	"time"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// request reads a question. now stands in for an absent time.
func (q *CheckQuestion) request(now time.Time) (access.Request, error) {
	words := access.Words{
		User: q.User, Permission: q.Permission, Action: q.Action, Subject: q.Subject, Time: q.Time,
		Channel: q.Channel, Address: strings.TrimSpace(q.Address), DateFilter: q.DateFilter,
	}
	if _, err := rbac.ParseInstant(words.Time); err != nil {
		return access.Request{}, saying(spoken().check.badTime, words.Time)
	}
	if _, err := netip.ParseAddr(words.Address); err != nil && words.Address != "" {
		return access.Request{}, saying(spoken().check.badAddress, words.Address)
	}
	if q.SomeRoles {
		roles := append([]string{}, q.Roles...)
		words.Roles = &roles
	}
	return access.NewRequest(words, now)
}

// saying puts what was entered into an error.
func saying(e AppError, text string) AppError {
	e.Message, e.Details = fill(e.Message, "text", text), []string{}
	return e
}

// checkAnswer decides and words the answer.
func checkAnswer(ix *access.Index, req access.Request) CheckAnswer {
	t, d := tell(ix.SetUp()), ix.Decide(req)
	view := CheckAnswer{
		Asked: t.asked(t.check.asked, &req), Allowed: d.Allowed, Known: d.Known, Reasons: t.reasonViews(&req, d.Reasons, 0),
	}
	if d.Known {
		view.Level = d.Level.String()
	}
	for i := range d.Paths {
		view.Paths = append(view.Paths, PathView{
			Role: string(d.Paths[i].Role), Level: d.Paths[i].Level.String(), Sentence: t.pathSentence(&d.Paths[i]),
			Link: placeOf("roles", "role", string(d.Paths[i].Role), "permission", string(req.Permission)),
		})
	}
	switch {
	case !d.Allowed:
		view.Sentence = t.asked(t.check.denied, &req)
	case len(d.Paths) == 1:
		view.Sentence = fill(t.asked(t.check.allowed, &req), "way", t.way(&d.Paths[0]))
	default:
		view.Sentence = fill(t.asked(t.check.allowedWays, &req), "n", strconv.Itoa(len(d.Paths)))
	}
	return view
}

// asked puts what a request is about into a sentence.
func (t teller) asked(template string, req *access.Request) string {
	of := ""
	if req.Subject != "" {
		of = fill(t.check.of, "subject", t.subject(req.Subject))
	}
	return fill(template, "who", t.user(req.User), "action", t.actions[req.Action],
		"permission", t.permission(req.Permission), "of", of)
}

// reasonViews are reasons with their mends; what a requirement lacks follows it, one deeper.
func (t teller) reasonViews(req *access.Request, reasons []access.Reason, depth int) []ReasonView {
	var views []ReasonView
	stopped := slices.ContainsFunc(reasons, stops)
	for i := range reasons {
		r := reasons[i]
		if r.Code == access.NotGranted && stopped {
			continue // a role does, and the other reason says what keeps it from counting
		}
		nested := r.Nested
		r.Nested = nil
		views = append(views, ReasonView{
			Code: string(r.Code), Depth: depth, Sentence: strings.TrimSpace(t.reasonSentence(req.User, &r)), Mends: t.mends(req, &r),
		})
		if len(nested) > 0 {
			inner := *req
			inner.Permission, inner.Action, inner.DateFilter = r.Requirement.Permission, rbac.View, ""
			views = append(views, t.reasonViews(&inner, nested, depth+1)...)
		}
	}
	return views
}

// stops reports whether a reason is that a role which grants what was asked for does not count.
func stops(r access.Reason) bool {
	switch r.Code {
	case access.NotStarted, access.Expired, access.ChannelBlocked, access.AddressOutside:
		return true
	}
	return false
}

// gainSentence says who else gains by a remedy.
func (t teller) gainSentence(r *plan.Remedy) string {
	if r.Gains <= 1 {
		return t.check.onlyGains
	}
	return t.check.alsoGains.of(r.Gains - 1)
}
