package app

import (
	"net/netip"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/round"
	"rolebook/backend/setupfile"
)

// meanwhile applies an edit while something else waits to write, and gives what becomes of that.
func (d desk) meanwhile(t *testing.T, edit func(*rbac.SetUp) plan.Edit, do func() error) error {
	t.Helper()
	open := d.opened(t)
	open.writing.Lock()
	begun, done := make(chan bool), make(chan error)
	go func() {
		close(begun)
		done <- do()
	}()
	<-begun
	now := open.Now().Index
	p, err := plan.Make(now, edit(now.SetUp()), testNow)
	require.NoError(t, err)
	_, err = open.applyLocked(p, d.event(olga, "Change it meanwhile", about{}))
	open.writing.Unlock()
	require.NoError(t, err)
	return <-done
}

func withoutRole(role rbac.RoleKey, email rbac.Email) func(*rbac.SetUp) plan.Edit {
	return func(s *rbac.SetUp) plan.Edit { return plan.RemoveRole(s, role, email) }
}

// reviewing is the set-up of halves, in which the desk reviews who holds what, too, and nothing
// is restricted.
func reviewing(t *testing.T) desk {
	t.Helper()
	s := halves(t)
	s.Catalogue.Permission("data.vault").Restricted = false
	s.Role("keeper").Restricted = false
	s.Role("desk").Grants["account.reviews"] = rbac.Yes
	w, h := testWorkspace(t), &heard{}
	here := NewSession(w, DoorWindow, h)
	frame, err := here.create(s, olga, "Create Halves", about{})
	require.NoError(t, err)
	return desk{here, h, frame.ID}
}

func TestWhoLosesARightMeanwhileWritesNothing(t *testing.T) {
	for name, write := range map[string]func(d, r desk) error{
		"sign somebody out": func(d, r desk) error {
			id := r.workspace.signIns.list(d.setUp)[0].ID
			return r.sessions().SignOut(d.setUp, id)
		},
		"sign everybody out": func(d, r desk) error { return r.sessions().SignOutAll(d.setUp) },
		"save groups":        func(d, r desk) error { _, err := r.exchange().SaveGroups(d.setUp, FormCSV); return err },
		"save people":        func(d, r desk) error { _, err := r.exchange().SavePeople(d.setUp, FormCSV); return err },
		"save the history": func(d, r desk) error {
			_, err := r.history().Save(d.setUp, HistoryQuery{}, FormCSV)
			return err
		},
		"print": func(d, r desk) error {
			_, err := (&Paper{r.Session}).Print(d.setUp, paperPerson, string(nils))
			return err
		},
		"invite": func(d, r desk) error { return r.invitations().Cancel(d.setUp, string(nils)) },
	} {
		t.Run(name, func(t *testing.T) {
			d := newHalves(t)
			d.invited(t, nils)
			in := d.workspace.signIns
			in.begin(&person{setUp: d.setUp, email: nils, asOf: d.opened(t).Now().Index})
			r := d.signedIn(t, rita)
			before := d.opened(t).store.Head().Seq
			err := d.meanwhile(t, withoutRole("desk", rita), func() error { return write(d, r) })
			assert.Equal(t, CodeDenied, code(t, err))
			assert.Equal(t, before+1, d.opened(t).store.Head().Seq, "nothing but the change is in the history")
			assert.Len(t, in.list(d.setUp), 1)
		})
	}
}

func TestWhoDoesNotReviewAnyMoreDecidesNothing(t *testing.T) {
	d := reviewing(t)
	o, r := d.signedIn(t, olga), d.signedIn(t, rita)
	card, err := (&Rounds{d.Session}).Start(d.setUp, string(round.Everybody), "")
	require.NoError(t, err)
	rounds := &Rounds{r.Session}
	for name, write := range map[string]func() error{
		"keep":  func() error { _, err := rounds.KeepRest(d.setUp, card.Key, RoundQuery{}); return err },
		"drop":  func() error { return rounds.Drop(d.setUp, card.Key) },
		"start": func() error { _, err := rounds.Start(d.setUp, string(round.Everybody), ""); return err },
	} {
		err := d.meanwhile(t, withoutRole("desk", rita), write)
		assert.Equal(t, CodeDenied, code(t, err), name)
		d.change(t, func(s *rbac.SetUp) plan.Edit { return plan.AddAssignment(s, rbac.Assignment{Role: "desk"}, rita) })
	}
	list, err := (&Rounds{o.Session}).List(d.setUp)
	require.NoError(t, err)
	require.Len(t, list.Rounds, 1)
	assert.Zero(t, list.Rounds[0].Decided)
}

// TestAReviewIsFinishedByWhoReviewsStill is about a plan that waits on the table.
func TestAReviewIsFinishedByWhoReviewsStill(t *testing.T) {
	d := reviewing(t)
	r := d.signedIn(t, rita)
	c := r.call(d.opened(t), editAnywhere)
	_, err := c.finished("any", nil)
	assert.ErrorIs(t, err, rbac.ErrNotFound)
	d.change(t, func(s *rbac.SetUp) plan.Edit {
		return plan.SetLevels(s, "desk", plan.Levels{"account.reviews": rbac.No})
	})
	c = r.call(d.opened(t), editAnywhere)
	_, err = c.finished("any", nil)
	assert.Equal(t, string(CodeDenied), Explain(err).Code)
}

// TestADocumentIsTheRevisionAtItsEntry is what an import into a changed set-up starts from.
func TestADocumentIsTheRevisionAtItsEntry(t *testing.T) {
	d := newHalves(t)
	o := d.signedIn(t, olga)
	var left ExportFile
	err := d.meanwhile(t, func(*rbac.SetUp) plan.Edit { return plan.RenameSetUp("Meanwhile") }, func() (err error) {
		left, err = o.transfer().Export(d.setUp, exportAll)
		return err
	})
	require.NoError(t, err)
	page, err := d.opened(t).store.Events(t.Context(), audit.Query{Actions: []audit.Action{audit.Export}})
	require.NoError(t, err)
	require.Len(t, page.Entries, 1)
	then, err := d.opened(t).store.At(t.Context(), page.Entries[0].Seq)
	require.NoError(t, err)
	assert.Equal(t, setupfile.Fingerprint(then), left.View.Fingerprint)

	first := o.call(d.opened(t), viewTransfer)
	d.change(t, func(*rbac.SetUp) plan.Edit { return plan.RenameSetUp("Later") })
	assert.ErrorIs(t, first.leaves(viewTransfer, first.event("Export", about{action: audit.Export})), rbac.ErrStale)
}

func TestWhatIsDecidedIsDecidedAgainWhenTheSetUpChanges(t *testing.T) {
	d := newHalves(t)
	tries := 0
	name, err := deciding(d.Session, d.setUp, act{}, func(c *call) (string, error) {
		if tries++; tries == 1 {
			d.change(t, func(*rbac.SetUp) plan.Edit { return plan.RenameSetUp("Another") })
		}
		c.open.writing.Lock()
		defer c.open.writing.Unlock()
		return c.setUp().Name, c.still(act{})
	})
	require.NoError(t, err)
	assert.Equal(t, "Another", name)
	assert.Equal(t, 2, tries)

	tries = 0
	_, err = deciding(d.Session, d.setUp, act{}, func(*call) (string, error) {
		tries++
		return "", rbac.ErrStale
	})
	assert.Equal(t, CodeStale, code(t, err))
	assert.Equal(t, decideTries, tries)
}

func TestAnInvitationIsNotAcceptedPastAChange(t *testing.T) {
	for name, edit := range map[string]func(*rbac.SetUp) plan.Edit{
		"its maker may not any more": withoutRole("desk", rita),
		"suspended":                  func(s *rbac.SetUp) plan.Edit { return plan.Suspend(s, nils) },
	} {
		t.Run(name, func(t *testing.T) {
			d := newHalves(t)
			secret := invitedByRita(t, d)
			err := d.meanwhile(t, edit, func() error { return d.accepts(secret) })
			assert.Equal(t, string(CodeDenied), Explain(err).Code)
			assert.Empty(t, d.credential(t, nils).Password)
		})
	}
}

// vouching is a set-up into which Nils, who was invited, comes through a provider.
func vouching(t *testing.T) (desk, vouched) {
	t.Helper()
	d := newHalves(t)
	d.change(t, func(*rbac.SetUp) plan.Edit {
		return plan.Edit{Title: "Invite Nils", Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
			u := *s.User(nils)
			u.Status, u.SSO = rbac.Invited, true
			return s.WithUser(&u), nil
		}}
	})
	setting := ssoSetting{Issuer: "https://id.example.com", Client: "rolebook"}
	require.NoError(t, d.opened(t).setSingleSignOn(func(ssoSetting) (ssoSetting, error) { return setting, nil }, d.event(olga, "Change it", about{})))
	return d, vouched{nils, setting}
}

func TestWhoIsVouchedForComesInPastAChange(t *testing.T) {
	d, v := vouching(t)
	err := d.meanwhile(t, func(*rbac.SetUp) plan.Edit { return plan.RenameSetUp("Another") }, func() error {
		_, _, err := d.workspace.vouchedFor(d.opened(t), v, nil, netip.Addr{})
		return err
	})
	require.NoError(t, err)
	assert.Equal(t, rbac.Active, d.now(t).User(nils).Status)
	assert.Equal(t, "Another", d.now(t).Name)
	assert.Len(t, d.workspace.signIns.list(d.setUp), 1)
}

func TestAProviderVouchesForNobodyOnceItIsGone(t *testing.T) {
	for name, next := range map[string]ssoSetting{
		"off": {}, "another": {Issuer: "https://other.example.com", Client: "rolebook"},
		"another claim": {Issuer: "https://id.example.com", Client: "rolebook", Claim: "upn", Trusted: true},
	} {
		t.Run(name, func(t *testing.T) {
			d, v := vouching(t)
			open := d.opened(t)
			require.NoError(t, open.setSingleSignOn(func(ssoSetting) (ssoSetting, error) { return next, nil }, d.event(olga, "Change it", about{})))
			_, _, err := d.workspace.vouchedFor(open, v, nil, netip.Addr{})
			assert.ErrorIs(t, err, rbac.ErrDenied)
			assert.Equal(t, rbac.Invited, d.now(t).User(nils).Status)
			assert.Empty(t, d.workspace.signIns.list(d.setUp))
		})
	}
}

func TestWhoIsNotToComeInThatWayMeanwhileStaysOut(t *testing.T) {
	d, v := vouching(t)
	no := false
	err := d.meanwhile(t, func(s *rbac.SetUp) plan.Edit { return plan.UpdateUsers(s, plan.UserFields{SSO: &no}, nils) }, func() error {
		_, _, err := d.workspace.vouchedFor(d.opened(t), v, nil, netip.Addr{})
		return err
	})
	assert.ErrorIs(t, err, rbac.ErrDenied)
	assert.Equal(t, rbac.Invited, d.now(t).User(nils).Status)
}
