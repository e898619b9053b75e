package app

import (
	"slices"
	"strings"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

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
