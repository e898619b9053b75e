package app

import (
	"strings"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// Verbs is the screen of what happens to people: somebody joins, changes job, covers for
// somebody, goes on leave, comes back, leaves.
type Verbs struct{ session *Session }

// Verb is what happens to somebody.
type Verb string

// The verbs.
const (
	VerbJoin  Verb = "join"
	VerbJob   Verb = "job"
	VerbCover Verb = "cover"
	VerbLeave Verb = "leave"
	VerbBack  Verb = "back"
	VerbExit  Verb = "exit"
)

// Person shows who something is to happen to.
func (v *Verbs) Person(setUp, verb, email string) (VerbPerson, error) {
	return looking(v.session, viewUsers, setUp, func(l *look) (VerbPerson, error) {
		u, err := l.userAt(email)
		if err != nil {
			return VerbPerson{}, err
		}
		return VerbPerson{
			Email: string(u.Email), Name: u.Name(), Status: string(u.Status), Holds: l.holding(u),
			CoveredBy: l.coveredBy(u), Why: l.whyNot(Verb(verb), u),
		}, nil
	})
}

// Covering shows which roles of somebody a substitute would get.
func (v *Verbs) Covering(setUp, email string, d SubstituteDraft) (CoveringView, error) {
	return looking(v.session, viewUsers, setUp, func(l *look) (CoveringView, error) { return l.covering(email, d) })
}

// Join plans to invite somebody to a job.
func (v *Verbs) Join(setUp string, who Invitee, d JobDraft) (PlanView, error) {
	return proposing(v.session, editUsers, setUp, func(l *look) (plan.Edit, error) {
		return plan.Join(l.setUp(), plan.Newcomer{
			Email: rbac.NewEmail(who.Email), FirstName: strings.TrimSpace(who.FirstName), LastName: strings.TrimSpace(who.LastName),
		}, d.job()), nil
	})
}

// ChangeJob plans another job for somebody.
func (v *Verbs) ChangeJob(setUp, email string, d JobDraft) (PlanView, error) {
	return proposing(v.session, editUsers, setUp, func(l *look) (plan.Edit, error) {
		handOver, err := l.comingEnd(d.HandOver)
		return plan.ChangeJob(l.setUp(), rbac.NewEmail(email), d.job(), handOver), err
	})
}

// Cover plans that somebody covers for another until a day.
func (v *Verbs) Cover(setUp, email string, d SubstituteDraft) (PlanView, error) {
	return v.steppingIn(setUp, email, d, plan.Cover)
}

// GoOnLeave plans a leave, covered or not.
func (v *Verbs) GoOnLeave(setUp, email string, d SubstituteDraft) (PlanView, error) {
	return v.steppingIn(setUp, email, d, plan.GoOnLeave)
}

// ComeBack plans the end of a leave.
func (v *Verbs) ComeBack(setUp, email string) (PlanView, error) {
	return proposing(v.session, editUsers, setUp, func(l *look) (plan.Edit, error) {
		return plan.ComeBack(l.setUp(), rbac.NewEmail(email)), nil
	})
}

// Leave plans that somebody leaves for good, followed by another or not.
func (v *Verbs) Leave(setUp, email string, d SubstituteDraft) (PlanView, error) {
	return v.steppingIn(setUp, email, d, plan.Leave)
}

func (v *Verbs) steppingIn(setUp, email string, d SubstituteDraft, edit func(*rbac.SetUp, rbac.Email, plan.Substitute) plan.Edit) (PlanView, error) {
	return proposing(v.session, editUsers, setUp, func(l *look) (plan.Edit, error) {
		by, err := l.substitute(d)
		return edit(l.setUp(), rbac.NewEmail(email), by), err
	})
}

func (d JobDraft) job() plan.Job {
	job := plan.Job{Role: rbac.RoleKey(d.Role)}
	switch {
	case d.Role == "":
		job.Like = rbac.NewEmail(d.Like)
	case d.Chosen:
		views := d.Views.views()
		job.Views = &views
	}
	return job
}

// substitute is who steps in. Where no beginning is given it is today, so that the role says
// since when it is held (checklist 155).
func (l *look) substitute(d SubstituteDraft) (plan.Substitute, error) {
	if d.By == "" {
		return plan.Substitute{}, nil
	}
	from, err := rbac.ParseInstant(d.From)
	if err != nil {
		return plan.Substitute{}, err
	}
	if from.IsZero() {
		from = rbac.At(l.at.UTC().Truncate(day))
	}
	until, err := l.comingEnd(d.Until)
	return plan.Substitute{By: rbac.NewEmail(d.By), From: from, Until: until, Admit: d.Admit}, err
}

// comingEnd reads an end that must still be to come.
func (l *look) comingEnd(text string) (rbac.Instant, error) {
	end, err := rbac.ParseInstant(text)
	if err == nil && end.Passed(l.at) {
		return end, l.verbs.past
	}
	return end, err
}

// notReady says why somebody cannot step in as they are, and what changes that.
func (l *look) notReady(by *rbac.User) CoveringView {
	view := CoveringView{Why: fill(l.verbs.notReady[by.Status], "by", by.Name()), Admit: l.admits(by)}
	if by.Status == rbac.Suspended {
		view.Link, view.Way = placeOf("happened", "verb", string(VerbBack), "user", string(by.Email)), fill(l.verbs.comesBack, "by", by.Name())
	}
	return view
}

// admits is what lets somebody in together with stepping in; empty for whoever is in.
func (l *look) admits(by *rbac.User) string {
	if by.Status != rbac.Invited {
		return ""
	}
	return fill(l.verbs.admit, "by", by.Name())
}

// covering is what a substitute would get, or why they cannot be one.
func (l *look) covering(email string, d SubstituteDraft) (CoveringView, error) {
	u, err := l.userAt(email)
	if err != nil {
		return CoveringView{}, err
	}
	by, err := l.userAt(d.By)
	switch {
	case err != nil:
		return CoveringView{}, err
	case by == u:
		return CoveringView{Why: fill(l.verbs.self, "user", u.Name())}, nil
	case by.Status != rbac.Active && (by.Status != rbac.Invited || !d.Admit):
		return l.notReady(by), nil
	}
	wanted, err := l.substitute(d)
	if err != nil {
		return CoveringView{}, err
	}
	lent, err := plan.Lend(l.setUp(), u.Email, wanted)
	if err != nil {
		return CoveringView{}, err
	}
	view := CoveringView{Why: fill(l.verbs.nothing, "user", u.Name()), Admit: l.admits(by)}
	for i := range lent {
		line := LentView{Lent: lent[i].Kept == "", Sentence: l.lentSentence(u, by.Email, &lent[i])}
		if line.Lent {
			view.Why = ""
		}
		view.Roles = append(view.Roles, line)
	}
	return view, nil
}
