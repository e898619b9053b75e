package plan

import (
	"cmp"
	"reflect"
	"slices"
	"time"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// Remedy is a way to allow what is denied, and what else it would open, for whom: the plan's
// effects say that.
type Remedy struct {
	Plan  *Plan
	Steps int // edits it takes
	Gains int // people who gain something, the asking user included
}

// Bar is why something denied cannot be allowed by a grant: a ceiling of a role the user has.
type Bar struct {
	Role    rbac.RoleKey
	Ceiling rbac.Bound
}

// How far Remedies looks.
const (
	maxRemedySteps = 3
	maxRemedies    = 5
	maxTried       = 200
)

// Remedies finds the smallest changes that would allow a denied request: those of the fewest
// edits that open the least for others. Each was tried and allows it. Bars are the ceilings
// that forbid the obvious grant. Both are empty when the request is allowed, or names
// something that is not there.
func Remedies(ix *access.Index, req access.Request, at time.Time) (remedies []Remedy, bars []Bar) {
	d := ix.Decide(req)
	if d.Allowed || !d.Known {
		return nil, nil
	}
	type attempt struct {
		ix    *access.Index
		edits []Edit
	}
	queue, tried := []attempt{{ix: ix}}, 0
	for len(queue) > 0 && tried < maxTried && len(remedies) < maxRemedies {
		from := queue[0]
		queue = queue[1:]
		for _, edit := range towards(from.ix, req) {
			tried++
			step, err := Make(from.ix, edit, at)
			if err != nil || len(step.Changes) == 0 || step.Refused() {
				continue
			}
			edits := append(slices.Clip(from.edits), edit)
			if step.After.Allowed(&req) {
				if r, ok := remedy(ix, edits, at); ok && !known(remedies, r) {
					remedies = append(remedies, r)
				}
			} else if len(edits) < maxRemedySteps {
				queue = append(queue, attempt{step.After, edits})
			}
		}
	}
	slices.SortStableFunc(remedies, func(a, b Remedy) int {
		return cmp.Or(cmp.Compare(a.Steps, b.Steps), cmp.Compare(a.Gains, b.Gains), cmp.Compare(len(a.Plan.Effects), len(b.Plan.Effects)))
	})
	return remedies[:min(len(remedies), maxRemedies)], barred(ix, req)
}

func remedy(ix *access.Index, edits []Edit, at time.Time) (Remedy, bool) {
	edit := edits[0]
	if len(edits) > 1 {
		title := edits[0].Title
		for _, e := range edits[1:] {
			title = tongue.Say("%s, then %s", title, tongue.Inside(e.Title))
		}
		edit = Together(title, edits...)
	}
	p, err := Make(ix, edit, at)
	if err != nil || p.Refused() {
		return Remedy{}, false
	}
	people := map[rbac.Email]bool{}
	for _, e := range p.Effects {
		if e.Gains {
			people[e.User] = true
		}
	}
	return Remedy{Plan: p, Steps: len(edits), Gains: len(people)}, true
}

// known reports whether one of the remedies makes the same changes, perhaps in another order.
func known(remedies []Remedy, r Remedy) bool {
	return slices.ContainsFunc(remedies, func(one Remedy) bool {
		return reflect.DeepEqual(one.Plan.Changes, r.Plan.Changes)
	})
}

// barred are the ceilings under which no grant of the user's roles could ever do it.
func barred(ix *access.Index, req access.Request) []Bar {
	s := ix.SetUp()
	var bars []Bar
	for _, a := range s.User(req.User).Assignments {
		r := s.Role(a.Role)
		if r == nil || r.Ceiling(req.Permission).Of(req.Action) != rbac.ExtentNone {
			continue
		}
		bar := Bar{Role: r.Key, Ceiling: r.Ceilings[req.Permission]}
		if !slices.Contains(bars, bar) {
			bars = append(bars, bar)
		}
	}
	return bars
}

// towards are the edits that would each take away one of the reasons of a denial.
func towards(ix *access.Index, req access.Request) []Edit {
	r := &reasoner{ix: ix, s: ix.SetUp(), req: req, user: ix.SetUp().User(req.User)}
	if r.user == nil {
		return nil
	}
	for _, reason := range ix.Decide(req).Reasons {
		r.take(reason)
	}
	return r.edits
}

type reasoner struct {
	ix    *access.Index
	s     *rbac.SetUp
	req   access.Request
	user  *rbac.User
	edits []Edit
}

func (r *reasoner) add(edits ...Edit) { r.edits = append(r.edits, edits...) }

func (r *reasoner) take(reason access.Reason) {
	switch reason.Code {
	case access.StatusNotActive:
		r.wake(reason.Status)
	case access.NoRole, access.NotGranted:
		r.grant()
		r.assign()
	case access.ReadOnly:
		if r.user.ReadOnly {
			r.add(SetReadOnly(r.s, false, r.user.Email))
		}
		r.grant()
		r.assign()
	case access.NoViewableGroup, access.OutsideGroups:
		r.view()
	case access.SwitchedOff:
		r.add(ClearToggle(r.s, r.req.Permission, r.user.Email))
	case access.NotStarted, access.Expired:
		r.prolong(reason.Assignments)
	case access.ChannelBlocked:
		for _, role := range reason.Roles {
			r.add(SetChannel(r.s, role, cmp.Or(r.req.Channel, rbac.UI), rbac.Granted))
		}
	case access.AddressOutside:
		r.admit(reason.Roles)
	case access.AddOnMissing:
		r.add(SetAddOns(append(slices.Clone(r.s.AddOns), reason.AddOn)))
	case access.DateFilterMissing:
		for _, role := range reason.Roles {
			r.add(SetDateFilters(r.s, role, append(slices.Clone(r.s.Role(role).DateFilters), r.req.DateFilter)))
		}
	case access.RequiresMissing:
		nested := r.req
		nested.Permission, nested.Action, nested.DateFilter = reason.Requirement.Permission, rbac.View, ""
		r.add(towards(r.ix, nested)...)
	}
}

func (r *reasoner) wake(status rbac.Status) {
	if status == rbac.Suspended {
		r.add(Unsuspend(r.s, r.user.Email))
	} else {
		r.add(Activate(r.s, r.user.Email))
	}
}

// grant raises a role the user has to the least level that does it, under its ceiling.
func (r *reasoner) grant() {
	p := r.s.Catalogue.Permission(r.req.Permission)
	for _, role := range r.roles() {
		if p.APIOnly || p.Restricted && !r.user.Superuser {
			return
		}
		for _, l := range Choices(role, p) {
			if l.Of(r.req.Action) != rbac.ExtentNone && l.Join(role.Grants[p.Key]) == l && l != role.Grants[p.Key] {
				r.add(SetLevels(r.s, role.Key, Levels{p.Key: l}))
				break
			}
		}
	}
}

func (r *reasoner) roles() []*rbac.Role {
	var roles []*rbac.Role
	for _, a := range r.user.Assignments {
		if role := r.s.Role(a.Role); role != nil && !slices.Contains(roles, role) && (r.req.Roles == nil || slices.Contains(r.req.Roles, a.Role)) {
			roles = append(roles, role)
		}
	}
	return roles
}

// assign gives a role that holds it already, the one that holds the least in all.
func (r *reasoner) assign() {
	type choice struct {
		role  rbac.RoleKey
		holds int
	}
	var choices []choice
	for _, role := range r.s.Roles {
		cell, err := r.ix.Cell(role.Key, r.req.Permission)
		held := slices.ContainsFunc(r.user.Assignments, func(a rbac.Assignment) bool { return a.Role == role.Key })
		if err == nil && !held && !role.Owner && cell.Shown.Of(r.req.Action) != rbac.ExtentNone {
			choices = append(choices, choice{role.Key, r.ix.Weight(role.Key)})
		}
	}
	slices.SortStableFunc(choices, func(a, b choice) int { return cmp.Compare(a.holds, b.holds) })
	for _, c := range choices[:min(len(choices), 2)] {
		r.add(AddAssignment(r.s, rbac.Assignment{Role: c.role}, r.user.Email))
	}
}

// view lets the user see a group that the subject is, or is in.
func (r *reasoner) view() {
	kind, id := r.req.Subject.Split()
	for _, g := range r.s.Groups {
		switch {
		case kind == rbac.SubjectGroup && string(g.Key) == id,
			kind == rbac.SubjectUser && slices.Contains(g.Users, rbac.Email(id)),
			kind == rbac.SubjectComputer && slices.Contains(g.Computers, rbac.ComputerID(id)):
			r.add(r.seeing(g.Key))
		}
	}
}

func (r *reasoner) seeing(group rbac.GroupKey) Edit {
	if p := r.s.Catalogue.Permission(r.req.Permission); p.Scope != rbac.ScopeGoals {
		return AddViews(r.s, []rbac.GroupKey{group}, r.user.Email)
	}
	views := r.user.Views
	views.Groups = append(slices.Clone(views.Groups), group)
	views.Goals = append(slices.Clone(views.Goals), group)
	slices.Sort(views.Groups)
	slices.Sort(views.Goals)
	views.Groups, views.Goals = slices.Compact(views.Groups), slices.Compact(views.Goals)
	return SetViews(r.s, views, r.user.Email)
}

// prolong takes away the dates that keep assignments from counting.
func (r *reasoner) prolong(assignments []int) {
	for _, i := range assignments {
		from := r.user.Assignments[i]
		to := from
		if !to.From.Started(r.req.Time) {
			to.From = rbac.Instant{}
		}
		if to.Until.Passed(r.req.Time) {
			to.Until = rbac.Instant{}
		}
		edit := UpdateAssignment(r.s, r.user.Email, from, to)
		edit.Title = tongue.Say("Let %s be %s without dates", r.user.Name(), r.s.Role(from.Role).Name)
		r.add(edit)
	}
}

// admit lets a role be used from the address the request came from.
func (r *reasoner) admit(roles []rbac.RoleKey) {
	if !r.req.Address.IsValid() {
		return
	}
	address := r.req.Address.Unmap().WithZone("")
	for _, role := range roles {
		prefix, err := address.Prefix(address.BitLen())
		if err == nil {
			r.add(SetAddresses(r.s, role, append(slices.Clone(r.s.Role(role).Addresses), prefix)))
		}
	}
}
