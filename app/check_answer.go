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
		return access.Request{}, saying(english.check.badTime, words.Time)
	}
	if _, err := netip.ParseAddr(words.Address); err != nil && words.Address != "" {
		return access.Request{}, saying(english.check.badAddress, words.Address)
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
	for i := range reasons {
		r := reasons[i]
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

// whoAnswer lists who may. The user a request names does not count.
func whoAnswer(ix *access.Index, req access.Request, text string) (WhoAnswer, error) {
	holders, err := ix.Who(req)
	if err != nil {
		return WhoAnswer{}, err
	}
	s, t := ix.SetUp(), tell(ix.SetUp())
	sortByName(holders, func(h access.Holder) string { return t.user(h.User) })
	view := WhoAnswer{Asked: t.asked(t.check.askedWho, &req), Total: len(holders)}
	view.Sentence = t.asked(t.check.mayNobody, &req)
	if len(holders) > 0 {
		view.Sentence = fill(t.asked(t.check.may.of(len(holders)), &req), "all", t.effects.people.of(len(s.Users)))
	}
	c := access.Circumstances{Time: req.Time, Channel: req.Channel, Address: req.Address, Roles: req.Roles}
	for _, h := range holders {
		u := s.User(h.User)
		if !called(u, text) {
			continue
		}
		view.Fit++
		if len(view.People) == holdersAtOnce {
			continue
		}
		hold := ix.Hold(h.User, req.Permission, c)
		view.People = append(view.People, WhoRow{
			Email: string(u.Email), Name: u.Name(), Level: h.Decision.Level.String(),
			Roles: t.rolesOfPaths(h.Decision.Paths), Whose: t.whose(&hold),
		})
	}
	return view, nil
}

// rolesOfPaths names the roles of paths, each once.
func (t teller) rolesOfPaths(paths []access.Path) string {
	var roles []rbac.RoleKey
	for i := range paths {
		roles = append(roles, paths[i].Role)
	}
	return t.rolesNamed(roles)
}

// whatAnswer lists what somebody may do with each permission.
func whatAnswer(ix *access.Index, user rbac.Email, c access.Circumstances) (WhatAnswer, error) {
	list, err := ix.What(user, c)
	if err != nil {
		return WhatAnswer{}, err
	}
	s, t := ix.SetUp(), tell(ix.SetUp())
	view := WhatAnswer{Name: t.user(user), Blocked: t.blockedAll(user, list)}
	at, opens := 0, 0
	for _, area := range s.Catalogue.Areas {
		rows := WhatArea{Key: string(area.Key), Name: area.Name}
		for _, p := range area.Permissions {
			row := t.whatRow(user, p, &list[at], ix.Contributors(user, p.Key, c))
			if row.View {
				opens++
			}
			rows.Rows = append(rows.Rows, row)
			at++
		}
		view.Areas = append(view.Areas, rows)
	}
	view.Sentence = fill(t.check.opens.of(opens), "who", view.Name, "all", t.effects.permissions.of(at))
	return view, nil
}

// blockedAll are the reasons that have to do with the person and no permission.
func (t teller) blockedAll(user rbac.Email, list []access.Held) []string {
	var sentences []string
	if len(list) == 0 {
		return nil
	}
	for _, r := range list[0].View.Reasons {
		switch r.Code {
		case access.StatusNotActive, access.NoRole, access.ConstraintReached:
			sentences = append(sentences, t.reasonSentence(user, &r))
		}
	}
	return sentences
}

func (t teller) whatRow(user rbac.Email, p *rbac.Permission, h *access.Held, roles []rbac.RoleKey) WhatRow {
	row := WhatRow{
		Permission: string(p.Key), Name: p.Name, Level: rbac.No.String(), View: h.View.Allowed, Edit: h.Edit.Allowed,
	}
	if !row.View {
		row.Because = t.becauseInShort(user, h.View.Reasons)
		return row
	}
	row.Level, row.Roles, row.Whose = h.View.Level.String(), t.rolesNamed(roles), t.whose(&h.Hold)
	if p.DateFiltered {
		filters := named(h.Hold.Filters.List(), func(f rbac.DateFilter) string { return t.filters[f] })
		row.Filters = t.listed(filters, len(filters))
	}
	return row
}

// becauseInShort is every cause in one line, without what lies behind a requirement.
func (t teller) becauseInShort(user rbac.Email, reasons []access.Reason) string {
	var sentences []string
	for _, r := range reasons {
		r.Nested = nil
		said := strings.TrimSpace(t.reasonSentence(user, &r))
		if r.Code == access.NotGranted {
			said = t.check.notGranted
		}
		sentences = append(sentences, said)
	}
	return strings.Join(sentences, " ")
}

func (t teller) rolesNamed(roles []rbac.RoleKey) string {
	var list []string
	for _, name := range named(roles, t.role) {
		if !slices.Contains(list, name) {
			list = append(list, name)
		}
	}
	return t.listed(list, namesInAPhrase)
}

// gainSentence says who else gains by a remedy.
func (t teller) gainSentence(r *plan.Remedy) string {
	if r.Gains <= 1 {
		return t.check.onlyGains
	}
	return t.check.alsoGains.of(r.Gains - 1)
}
