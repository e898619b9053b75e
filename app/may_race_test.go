package app

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/template"
)

// atOnce does two things at once and says how many of them went through.
func atOnce(first, second func() error) (through int) {
	errs := make([]error, 2)
	var start, done sync.WaitGroup
	start.Add(1)
	for i, do := range []func() error{first, second} {
		done.Go(func() {
			start.Wait()
			errs[i] = do()
		})
	}
	start.Done()
	done.Wait()
	for _, err := range errs {
		if err == nil {
			through++
		}
	}
	return through
}

// TestTwoWhoRemoveEachOtherAtOnceAreNeverBothGone is promise P30: who is removed first does not
// remove anybody any more.
func TestTwoWhoRemoveEachOtherAtOnceAreNeverBothGone(t *testing.T) {
	const anna, bert = rbac.Email("anna@acme.test"), rbac.Email("bert@acme.test")
	s, err := template.New("blank", "Two", template.Owner{Email: string(anna)})
	require.NoError(t, err)
	s = s.WithUser(&rbac.User{Email: bert, Status: rbac.Active, Assignments: []rbac.Assignment{{Role: "owner"}}}).Canonical()
	w, h := testWorkspace(t), &heard{}
	here := NewSession(w, DoorWindow, h)
	frame, err := here.create(s, anna, "Create Two", about{})
	require.NoError(t, err)
	d := desk{here, h, frame.ID}
	open, err := w.Open(d.setUp)
	require.NoError(t, err)
	removals := []func(desk, rbac.Email) (PlanView, error){
		func(by desk, who rbac.Email) (PlanView, error) {
			picked, err := by.people().SetStatus(d.setUp, one(string(who)), string(DeedDelete))
			return picked.Plan, err
		},
		func(by desk, who rbac.Email) (PlanView, error) {
			picked, err := by.people().SetStatus(d.setUp, one(string(who)), string(DeedSuspend))
			return picked.Plan, err
		},
		func(by desk, who rbac.Email) (PlanView, error) {
			return by.people().PlanRole(d.setUp, string(who), RoleDraft{Deed: "take", Before: AssignmentDraft{Role: "owner"}})
		},
	}
	for round := range 1000 {
		by := map[rbac.Email]desk{anna: d.signedIn(t, anna), bert: d.signedIn(t, bert)}
		remove := func(actor, who rbac.Email) func() error {
			view, err := removals[round%len(removals)](by[actor], who)
			require.NoError(t, err)
			return func() error {
				_, err := (&Review{by[actor].Session}).Apply(d.setUp, view.ID, "at once")
				return err
			}
		}
		through := atOnce(remove(anna, bert), remove(bert, anna))
		require.Equal(t, 1, through, "round %d", round)
		require.Nil(t, plan.Guard(open.Now().Index, testNow), "round %d", round)
		d.change(t, func(*rbac.SetUp) plan.Edit {
			return plan.Edit{Title: "Again", Do: func(*rbac.SetUp) (*rbac.SetUp, error) { return s, nil }}
		})
	}
}

// TestWhoIsRevokedWhileTheyGrantGrantsNothingAfterwards is promise R6: the outcome is that of
// one order or the other.
func TestWhoIsRevokedWhileTheyGrantGrantsNothingAfterwards(t *testing.T) {
	d := newHalves(t)
	s := d.now(t)
	for round := range 100 {
		o, r := d.signedIn(t, olga), d.signedIn(t, rita)
		revoke, err := o.people().SetRole(d.setUp, one(string(rita)), "reader")
		require.NoError(t, err)
		grant, err := r.people().SetRole(d.setUp, one(string(nils)), "lead")
		require.NoError(t, err)
		require.False(t, grant.Refused)
		through := atOnce(
			func() error { _, err := (&Review{o.Session}).Apply(d.setUp, revoke.ID, "gone"); return err },
			func() error { _, err := (&Review{r.Session}).Apply(d.setUp, grant.ID, "still here"); return err },
		)
		require.Equal(t, 1, through, "the other is worked out anew, round %d", round)
		_, err = (&Review{r.Session}).Apply(d.setUp, grant.ID, "again")
		if d.now(t).User(rita).Assignments[0].Role == "reader" {
			assert.Error(t, err, "after the revocation nothing is granted")
			assert.Equal(t, rbac.RoleKey("reader"), d.now(t).User(nils).Assignments[0].Role)
		}
		d.change(t, func(*rbac.SetUp) plan.Edit {
			return plan.Edit{Title: "Again", Do: func(*rbac.SetUp) (*rbac.SetUp, error) { return s, nil }}
		})
	}
}
