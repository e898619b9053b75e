package app

import (
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
)

// However somebody's address is written, and whichever way it comes in, nobody is made of it
// who could be taken for them without being told of (promises P28, R10).
func TestWhoLooksLikeSomebodyIsNobodyElseUnsaid(t *testing.T) {
	d := newDesk(t)
	role := func(email string) Invitation { return Invitation{People: []Invitee{{Email: email}}, Role: "viewer"} }
	d.apply(t)(d.people().Invite(d.setUp, role("anna@acme.test")))
	before := d.now(t)
	for _, text := range rbactest.Annas {
		for name, come := range map[string]func() (PlanView, error){
			"invite": func() (PlanView, error) { return d.people().Invite(d.setUp, role(text)) },
			"join": func() (PlanView, error) {
				return d.verbs().Join(d.setUp, Invitee{Email: text}, JobDraft{Like: bobsEmail})
			},
			"rename": func() (PlanView, error) { return d.people().Rename(d.setUp, bobsEmail, text) },
			"sheet": func() (PlanView, error) {
				return d.exchange().PlanPeople(d.setUp, d.table("email;last name;role\n"+text+";Berg;viewer"), nil)
			},
			"file": func() (PlanView, error) {
				file := fmt.Sprintf(`{"format":"rolebook.setup","version":1,"users":[{"email":%q,"status":"active","assignments":[{"role":"viewer"}]}]}`, text)
				return d.transfer().Import(d.setUp, ImportChoice{File: d.handed([]byte(file)), Mode: string(plan.AddOnly)})
			},
		} {
			view, err := come()
			if err != nil || view.Refused {
				continue
			}
			if _, err = (&Review{d.Session}).Apply(d.setUp, view.ID, "as it is"); err != nil {
				continue
			}
			if now := d.now(t); len(now.Users) != len(before.Users) || now.User(bobsEmail) == nil {
				assert.Contains(t, sentencesIn(view), "looks like anna@acme.test", "%s %q", name, text)
				assert.Equal(t, "file", name, "%q", text)
			}
			d.change(t, func(*rbac.SetUp) plan.Edit {
				return plan.Edit{Title: "Again", Do: func(*rbac.SetUp) (*rbac.SetUp, error) { return before, nil }}
			})
		}
	}
}

// A hundred who create one person at once create one (promises P28).
func TestAHundredWhoCreateOnePersonAtOnceCreateOne(t *testing.T) {
	d := newDesk(t)
	before := len(d.now(t).Users)
	var made atomic.Int32
	var ready, all sync.WaitGroup
	ready.Add(100)
	for i := range 100 {
		address, by := rbactest.Annas[i%5], desk{NewSession(d.workspace, DoorWindow, &heard{}), d.heard, d.setUp} // ways to write the same one
		all.Go(func() {
			view, err := by.people().Invite(d.setUp, Invitation{People: []Invitee{{Email: address}}, Role: "viewer"})
			assert.NoError(t, err)
			ready.Done()
			ready.Wait()
			for range 2 { // what was planned meanwhile is planned anew
				if _, err = (&Review{by.Session}).Apply(d.setUp, view.ID, "at once"); err == nil {
					made.Add(1)
					return
				}
			}
		})
	}
	all.Wait()
	assert.EqualValues(t, 1, made.Load())
	assert.Len(t, d.now(t).Users, before+1)
}

func sentencesIn(view PlanView) string {
	return strings.Join(named(view.Findings, func(f FindingView) string { return f.Sentence }), "\n")
}
