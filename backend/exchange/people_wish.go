package exchange

import (
	"slices"
	"strings"

	"rolebook/backend/rbac"
)

// wish is what a row of the sheet asks for; what it leaves empty is nil or the zero value.
type wish struct {
	email              rbac.Email
	first, last, alias string
	role               rbac.RoleKey
	all                bool // all groups, also those to come
	groups             []rbac.GroupKey
	views              bool // groups are given
	status             rbac.Status
	from, until        *rbac.Instant
	reason             string
}

// wish reads a row. The address is given already.
func (j *judgement) wish(r row, email rbac.Email) (*wish, []Cause, *Cause) {
	p := j.sheet
	w := &wish{email: email, alias: p.cell(r, Alias), reason: p.cell(r, Reason)}
	w.first, w.last = p.names(r)
	var notes []Cause
	for _, read := range []func() *Cause{
		func() *Cause { return j.readStatus(w, p.cell(r, Status)) },
		func() *Cause { return j.readRole(w, p.cell(r, Role), p.cell(r, Job), &notes) },
		func() *Cause { return j.readGroups(w, p.cell(r, Groups)) },
		func() *Cause { return j.readDay(&w.from, From, p.cell(r, From)) },
		func() *Cause { return j.readDay(&w.until, Until, p.cell(r, Until)) },
	} {
		if cause := read(); cause != nil {
			return nil, nil, cause
		}
	}
	return w, notes, nil
}

func (j *judgement) readStatus(w *wish, text string) *Cause {
	if text == "" {
		return nil
	}
	status, known := statusWords[folded(text)]
	if !known {
		words := make([]string, len(rbac.Statuses))
		for i, s := range rbac.Statuses {
			words[i] = string(s)
		}
		return &Cause{Code: UnknownStatus, Value: text, Near: rbac.Nearest(text, words)}
	}
	w.status = status
	return nil
}

// readRole takes the role a row names, else the one chosen for its job, else the one its job
// is called like.
func (j *judgement) readRole(w *wish, text, job string, notes *[]Cause) *Cause {
	if text == "" && job != "" {
		if role, chosen := j.sheet.roles[nameFolded(job)]; chosen && j.roles.has(role) {
			w.role = role
		} else if found := j.roles.find(job); len(found) == 1 {
			w.role = found[0]
		} else {
			*notes = append(*notes, Cause{Code: UnknownJob, Value: job})
		}
	}
	if text == "" {
		return nil
	}
	switch found := j.roles.find(text); len(found) {
	case 0:
		return &Cause{Code: UnknownRole, Value: text, Near: j.roles.meant(text)}
	case 1:
		w.role = found[0]
		return nil
	default:
		return &Cause{Code: AmbiguousRole, Value: text, Near: j.roles.written(found[0], anywhere)}
	}
}

func (j *judgement) readGroups(w *wish, text string) *Cause {
	if text == "" {
		return nil
	}
	w.views = true
	if word := nameFolded(text); text == allMark || len(j.groups.find(text)) == 0 {
		switch {
		case text == allMark || slices.Contains(allWords, word):
			w.all = true
			return nil
		case slices.Contains(noneWords, word):
			return nil
		}
	}
	for part := range strings.SplitSeq(text, groupSeparator) {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		switch found := j.groups.find(part); len(found) {
		case 0:
			return &Cause{Code: UnknownGroup, Value: part, Near: j.groups.meant(part)}
		case 1:
			w.groups = append(w.groups, found[0])
		default:
			return &Cause{Code: AmbiguousGroup, Value: part, Near: j.groups.written(found[0], anywhere)}
		}
	}
	slices.Sort(w.groups)
	w.groups = slices.Compact(w.groups)
	return nil
}

func (j *judgement) readDay(day **rbac.Instant, column Column, text string) *Cause {
	if text == "" {
		return nil
	}
	if slices.Contains(noneWords, nameFolded(text)) {
		*day = new(rbac.Instant)
		return nil
	}
	at, ok, ambiguous := j.sheet.calendar.instant(text, column == Until)
	switch {
	case ambiguous:
		return &Cause{Code: AmbiguousDate, Column: column, Value: text}
	case !ok:
		return &Cause{Code: UnknownDate, Column: column, Value: text}
	}
	*day = &at
	return nil
}
