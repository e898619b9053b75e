package app

import (
	"reflect"
	"slices"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// authorityWords are what somebody is told who may not do something, or not see all of it.
type authorityWords struct {
	denied, closed, readOnly AppError // {screen}
	notWhole, partExport     AppError
	notYours                 AppError
	tooMuchAtOnce            AppError // files on their way in

	oversteps     map[plan.OverreachCode]string // {user}, {permission}, {role}, {screen}
	changesScreen string                        // {screen}
	outside       plural                        // {who}
	instead       string                        // {who}
	askOwner      string

	person, group, permission, role, area string // of whom and what one does not see
	lose, gain                            plural // people one does not see
}

// partial reports whether whoever reads the names sees only a part of the set-up.
func (n names) partial() bool { return n.after.Partial() || n.before.Partial() }

// hides reports whether a person is not to be named. Members of groups that are seen are.
func (n names) hides(email rbac.Email) bool {
	if !n.partial() || email == "" || n.after.User(email) != nil || n.before.User(email) != nil {
		return false
	}
	for _, g := range n.after.Groups {
		if slices.Contains(g.Users, email) {
			return false
		}
	}
	return true
}

// hidesChange reports whether a change is about something that is not to be named.
func (n names) hidesChange(c *rbac.Change) bool {
	if !n.partial() {
		return false
	}
	switch c.Kind {
	case rbac.KindUser:
		return n.hides(rbac.Email(c.Key))
	case rbac.KindGroup:
		return n.after.Group(rbac.GroupKey(c.Key)) == nil && n.before.Group(rbac.GroupKey(c.Key)) == nil
	case rbac.KindPermission:
		return n.hidesPermission(rbac.PermissionKey(c.Key))
	case rbac.KindStatement:
		return n.aboutHidden(c.Before) || n.aboutHidden(c.After)
	case rbac.KindOrder:
		seen := n.orderSeen(*c)
		return reflect.DeepEqual(seen.Before, seen.After)
	}
	return false
}

// aboutHidden reports whether one side of a change is a statement about a permission that is not
// to be named: its text and key may be made of the name.
func (n names) aboutHidden(side any) bool {
	st, is := side.(*rbac.Statement)
	return is && n.hidesPermission(st.Permission)
}

// orderSeen is a change of order without what is not to be named; any other change as it is.
func (n names) orderSeen(c rbac.Change) rbac.Change {
	was, isOrder := c.Before.(*rbac.Order)
	is, still := c.After.(*rbac.Order)
	if !isOrder || !still || c.Key != rbac.OrderPermissions || !n.partial() {
		return c
	}
	hidden := func(key string) bool { return n.hidesPermission(rbac.PermissionKey(key)) }
	c.Before = &rbac.Order{Keys: slices.DeleteFunc(slices.Clone(was.Keys), hidden)}
	c.After = &rbac.Order{Keys: slices.DeleteFunc(slices.Clone(is.Keys), hidden)}
	return c
}

func (n names) hidesPermission(key rbac.PermissionKey) bool {
	return n.partial() && key != "" && n.after.Catalogue.Permission(key) == nil && n.before.Catalogue.Permission(key) == nil
}

// effectsSeen parts effects into those of people who are seen and those of others.
func (t teller) effectsSeen(effects []plan.Effect) (seen, others []plan.Effect) {
	if !t.partial() {
		return effects, nil
	}
	for _, e := range effects {
		if t.hides(e.User) {
			others = append(others, e)
		} else {
			seen = append(seen, e)
		}
	}
	return seen, others
}

// countedEffects say how many people who are not seen lose and gain.
func (t teller) countedEffects(others []plan.Effect) []EffectGroup {
	losing, gaining := peopleIn(others)
	var groups []EffectGroup
	if losing > 0 {
		groups = append(groups, EffectGroup{Sentence: t.authority.lose.of(losing), Effects: []EffectView{}, Total: losing})
	}
	if gaining > 0 {
		groups = append(groups, EffectGroup{Gain: true, Sentence: t.authority.gain.of(gaining), Effects: []EffectView{}, Total: gaining})
	}
	return groups
}

// peopleNamedOutside is how many of the people outside somebody's groups a refusal names.
const peopleNamedOutside = 3

// overstepViews are what somebody may not do, as findings that refuse a plan, and who may.
func (t teller) overstepViews(found []overstep, able []rbac.Email) []FindingView {
	if len(found) == 0 {
		return nil
	}
	w, advice := t.authority, t.authority.askOwner
	if able = seenOf(t, able); len(able) > 0 {
		advice = fill(w.instead, "who", t.listed(named(able, t.user), insteadNamed))
	}
	views := []FindingView{}
	add := func(code, sentence string) {
		for i := range views {
			if views[i].Sentence == sentence {
				return
			}
		}
		views = append(views, FindingView{Class: string(plan.Error), Code: code, Sentence: sentence, Mend: advice})
	}
	var outside []string
	for _, o := range found {
		switch {
		case o.Code != "":
			add(string(o.Code), t.overreachSentence(found, &o.Overreach))
		case o.closed != "":
			add("closed", fill(w.changesScreen, "screen", t.screens[o.closed]))
		default:
			outside = append(outside, o.outside)
		}
	}
	if len(outside) > 0 {
		add("outside", fill(w.outside.of(len(outside)), "who", t.listed(outside, peopleNamedOutside)))
	}
	return views
}

func seenOf(t teller, people []rbac.Email) (seen []rbac.Email) {
	for _, email := range people {
		if !t.hides(email) {
			seen = append(seen, email)
		}
	}
	return seen
}

// overreachSentence says a rule that is broken, with all on which it is broken for the same
// person and role.
func (t teller) overreachSentence(found []overstep, o *plan.Overreach) string {
	var permissions, screens []string
	for _, other := range found {
		if other.Code == o.Code && other.User == o.User && other.Role == o.Role {
			permissions = append(permissions, t.permission(other.Permission))
			screens = append(screens, t.screens[other.Screen])
		}
	}
	return fill(t.authority.oversteps[o.Code], "user", t.user(o.User), "permission", t.listed(permissions, permissionsNamed),
		"role", t.role(o.Role), "screen", t.listed(screens, permissionsNamed))
}
