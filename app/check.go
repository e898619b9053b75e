package app

import (
	"crypto/rand"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// Check is the screen that answers may, who and what, and why.
type Check struct{ session *Session }

// seePeopleOrRoles is for who may look at people or at roles: about whom and what they do not
// see they are told nothing.
var seePeopleOrRoles = act{screen: rbac.ScreenUsers, also: []rbac.Screen{rbac.ScreenRoles}}

// May says whether somebody may do something, with every path or every reason.
func (k *Check) May(setUp string, question CheckQuestion) (CheckAnswer, error) {
	return seeing(k.session, setUp, seePeopleOrRoles, func(c *call) (CheckAnswer, error) {
		req, err := c.asked(&question)
		if err != nil {
			return CheckAnswer{}, err
		}
		return checkAnswer(c.ix, req), nil
	})
}

// Remedies are the smallest changes that would allow what is denied, each a plan on the table
// that says what else it does.
func (k *Check) Remedies(setUp string, question CheckQuestion) (CheckRemedies, error) {
	return seeing(k.session, setUp, seePeopleOrRoles, func(c *call) (CheckRemedies, error) {
		req, err := c.asked(&question)
		if err != nil {
			return CheckRemedies{}, err
		}
		t := tell(c.ix.SetUp())
		found, _ := plan.Remedies(c.whole, req, c.now) // what bars a grant stands among the mends of its reason
		view := CheckRemedies{}
		for i := range found {
			id := rand.Text()
			found[i].Plan.MarkOwnGains(c.user)
			c.plans.put(id, &keptPlan{setUp: c.open.ID, plan: found[i].Plan})
			view.Remedies = append(view.Remedies, RemedyView{
				Plan: id, Title: found[i].Plan.Edit.Title, Sentence: t.gainSentence(&found[i]),
			})
		}
		return view, nil
	})
}

// Who lists everybody who may do what the question asks, whatever person it names, and in
// whose name or e-mail address the text stands.
func (k *Check) Who(setUp string, question CheckQuestion, text string) (WhoAnswer, error) {
	return seeing(k.session, setUp, seePeopleOrRoles, func(c *call) (WhoAnswer, error) {
		req, err := c.asked(&question)
		if err != nil {
			return WhoAnswer{}, err
		}
		return whoAnswer(c.ix, req, text)
	})
}

// What lists what the question's person may do with each permission in its circumstances; its
// permission, action, subject and date filter do not count.
func (k *Check) What(setUp string, question CheckQuestion) (WhatAnswer, error) {
	return seeing(k.session, setUp, seePeopleOrRoles, func(c *call) (WhatAnswer, error) {
		question.Action, question.Subject = string(rbac.View), ""
		req, err := c.asked(&question)
		if err != nil {
			return WhatAnswer{}, err
		}
		return whatAnswer(c.ix, req.User, access.Circumstances{
			Time: req.Time, Channel: req.Channel, Address: req.Address, Roles: req.Roles,
		})
	})
}

// asked is what a question asks. What it names and the session does not see is ErrNotFound, as
// if it were not there.
func (c *call) asked(q *CheckQuestion) (access.Request, error) {
	req, err := q.request(c.now)
	if err == nil {
		err = c.knows(&req)
	}
	return req, err
}

// Subjects are those whom a question may be about and in whose name the text stands: groups,
// then people, then computers.
func (k *Check) Subjects(setUp, text string) (SubjectChoices, error) {
	return seeing(k.session, setUp, seePeopleOrRoles, func(c *call) (SubjectChoices, error) {
		return subjectChoices(c.ix.SetUp(), text), nil
	})
}
