package app

import (
	"cmp"
	"net/url"
	"slices"
	"strings"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// checkWords are the sentences of Check. {who} is a person, {of} whose data it is about.
type checkWords struct {
	asked, askedWho, of          string
	allowed, allowedWays, denied string
	may, opens                   plural // {all} people or permissions
	mayNobody                    string
	badTime, badAddress          AppError // {text}
	mend                         mendWords
	alsoGains                    plural
	onlyGains, notGranted        string
}

// mendWords are what would take a reason away. {who}, {role} and {permission} are names.
type mendWords struct {
	unknownUser, unknownPermission, unknownGroup   string
	statuses                                       map[rbac.Status]string
	noRole, otherRoles, choose, addOn, notEditable string
	requires, dates, channel, address              string
	set, barred, otherRole                         string
	yourReadOnly, chooseGroups, addGroup, memberOf string
	switchOn, filter                               string
}

// mends are what would take a reason away, in words, and where.
func (t teller) mends(req *access.Request, r *access.Reason) []MendView {
	w := t.check.mend
	one := func(template, link string, values ...string) []MendView {
		text := fill(template, append(values, "who", t.user(req.User), "permission", t.permission(req.Permission))...)
		return []MendView{{Sentence: text, Link: link}}
	}
	person := placeOf("people", "user", string(req.User))
	switch r.Code {
	case access.UnknownUser:
		return one(w.unknownUser, "/people")
	case access.UnknownPermission:
		return one(w.unknownPermission, "/roles")
	case access.UnknownGroup:
		return one(w.unknownGroup, "/groups")
	case access.StatusNotActive:
		return one(w.statuses[r.Status], person)
	case access.NoRole:
		if req.Roles != nil {
			return one(w.otherRoles, "")
		}
		return one(w.noRole, person)
	case access.ConstraintReached:
		return one(w.choose, "", "roles", t.listed(named(r.Roles, t.role), len(r.Roles)))
	case access.AddOnMissing:
		return one(w.addOn, placeOf("roles", "permission", string(req.Permission)), "addOn", t.addOn(r.AddOn))
	case access.NotEditable:
		return one(w.notEditable, "")
	case access.RequiresMissing:
		return one(w.requires, "", "other", t.permission(r.Requirement.Permission))
	case access.NotStarted, access.Expired:
		return one(w.dates, person)
	case access.NoViewableGroup:
		return one(w.chooseGroups, person)
	case access.OutsideGroups:
		return t.groupMends(req, person)
	case access.SwitchedOff:
		return one(w.switchOn, person)
	}
	return t.roleMends(req, r)
}

// groupMends would bring the subject into what the person may view.
func (t teller) groupMends(req *access.Request, person string) []MendView {
	w := t.check.mend
	kind, id := req.Subject.Split()
	if kind == rbac.SubjectGroup {
		group := t.group(rbac.GroupKey(id))
		return []MendView{{Sentence: fill(w.addGroup, "who", t.user(req.User), "group", group), Link: person}}
	}
	return []MendView{{Sentence: fill(w.memberOf, "who", t.user(req.User), "subject", t.subject(req.Subject)), Link: person}}
}

// roleMends would take away what a role of the person stands in the way with.
func (t teller) roleMends(req *access.Request, r *access.Reason) []MendView {
	w := t.check.mend
	var mends []MendView
	add := func(template, link string, values ...string) {
		text := fill(template, append(values, "who", t.user(req.User), "permission", t.permission(req.Permission))...)
		if m := (MendView{Sentence: text, Link: link}); !slices.Contains(mends, m) {
			mends = append(mends, m)
		}
	}
	if r.Code == access.ReadOnly && r.ReadOnly {
		add(w.yourReadOnly, placeOf("people", "user", string(req.User)))
	}
	for _, key := range r.Roles {
		role, place := t.role(key), placeOf("roles", "role", string(key))
		switch r.Code {
		case access.ChannelBlocked:
			add(w.channel, place, "role", role, "channel", t.channels[cmp.Or(req.Channel, rbac.UI)])
		case access.AddressOutside:
			add(w.address, place, "role", role)
		case access.DateFilterMissing:
			add(w.filter, place, "role", role, "filter", t.filters[req.DateFilter])
		}
	}
	if r.Code == access.NotGranted || r.Code == access.ReadOnly {
		t.cellMends(req, add)
	}
	return mends
}

// cellMends are the cells of the person's roles that could do it, those that never can, and
// the roles that do it already.
func (t teller) cellMends(req *access.Request, add func(template, link string, values ...string)) {
	w, s := t.check.mend, t.names.after
	user, p := s.User(req.User), s.Catalogue.Permission(req.Permission)
	for _, a := range user.Assignments {
		r := s.Role(a.Role)
		if r == nil || req.Roles != nil && !slices.Contains(req.Roles, a.Role) {
			continue
		}
		place := placeOf("roles", "role", string(r.Key), "permission", string(p.Key))
		if l, able := leastThat(r, p, req.Action); able {
			add(w.set, place, "role", r.Name, "level", t.levels[l])
		} else if ceiling, bounded := r.Ceilings[p.Key]; bounded && ceiling.Level.Of(req.Action) == rbac.ExtentNone {
			reason := sentence(cmp.Or(ceiling.Reason, fill(t.roles.barred.ceiling, "role", r.Name, "level", t.levels[ceiling.Level])))
			add(w.barred, place, "role", r.Name, "reason", reason)
		}
	}
	var able []string
	for _, r := range s.Roles {
		if !assigned(user, r.Key) && r.Grants[p.Key].Meet(r.Ceiling(p.Key)).Of(req.Action) != rbac.ExtentNone {
			able = append(able, r.Name)
		}
	}
	if len(able) > 0 {
		add(w.otherRole, placeOf("people", "user", string(req.User)), "roles", t.listed(able, namesInAPhrase))
	}
}

// leastThat is the least level a cell may be given on a screen that does an action and is more
// than it has.
func leastThat(r *rbac.Role, p *rbac.Permission, action rbac.Action) (rbac.Level, bool) {
	if p.APIOnly {
		return rbac.No, false
	}
	for _, l := range p.Offered() {
		if l.Within(r.Floor(p.Key), r.Ceiling(p.Key)) && l.Of(action) != rbac.ExtentNone && l != r.Grants[p.Key] && l.Join(r.Grants[p.Key]) == l {
			return l, true
		}
	}
	return rbac.No, false
}

// placeOf is a place in the app, with what it opens there: name, value, name, value.
func placeOf(page string, values ...string) string {
	ask := url.Values{}
	for i := 0; i+1 < len(values); i += 2 {
		ask.Set(values[i], values[i+1])
	}
	return strings.TrimSuffix("/"+page+"?"+ask.Encode(), "?")
}
