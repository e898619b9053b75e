package plan

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
)

var christmas = instant("2026-12-16T00:00:00Z")

// staffed is the office with Gil, who is active, sees Ops and has the role Viewer there.
func staffed(t *testing.T) *rbac.SetUp {
	s := office(t)
	s = s.WithUser(&rbac.User{Email: "gil@acme.test", FirstName: "Gil", Status: rbac.Active,
		Assignments: []rbac.Assignment{{Role: "viewer"}}, Views: rbac.Views{Groups: []rbac.GroupKey{"ops"}}})
	require.Empty(t, rbac.Validate(s))
	return s
}

func TestANewcomerJoinsWithARoleOrLikeAColleague(t *testing.T) {
	s := staffed(t)
	fay := Newcomer{Email: "fay@acme.test", FirstName: "Fay"}
	next, _ := done(t, s, Join(s, fay, Job{Role: "viewer", Views: &rbac.Views{Groups: []rbac.GroupKey{"ops"}}}))
	require.Equal(t, []rbac.Assignment{{Role: "viewer"}}, next.User("fay@acme.test").Assignments)
	require.Equal(t, []rbac.GroupKey{"ops"}, next.User("fay@acme.test").Views.Groups)
	require.Equal(t, rbac.Invited, next.User("fay@acme.test").Status)

	next, _ = done(t, s, Join(s, fay, Job{Like: "eva@acme.test"}))
	require.Equal(t, s.User("eva@acme.test").Assignments, next.User("fay@acme.test").Assignments, "a role for one group stays for that group")
	next, _ = done(t, s, Join(s, fay, Job{Like: "bob@acme.test"}))
	require.Equal(t, s.User("bob@acme.test").Views, next.User("fay@acme.test").Views)
	require.Empty(t, next.User("fay@acme.test").Toggles, "a switch is for one person")
	next, _ = done(t, s, Join(s, fay, Job{Like: "cem@acme.test"}))
	require.Equal(t, []rbac.Assignment{{Role: "viewer"}}, next.User("fay@acme.test").Assignments, "not what the colleague holds for a while")

	refused(t, s, Join(s, fay, Job{}), rbac.ErrInvalid, "no role")
	refused(t, s, Join(s, fay, Job{Like: "ada@acme.test"}), rbac.ErrInvalid, "no role to take over")
	refused(t, s, Join(s, fay, Job{Like: "dora@acme.test"}), rbac.ErrInvalid, "terminated")
	refused(t, s, Join(s, fay, Job{Like: "zoe@acme.test"}), rbac.ErrNotFound, "zoe@acme.test")
}

func TestAJobIsChangedAtOnceOrHandedOver(t *testing.T) {
	s := staffed(t)
	next, dropped := done(t, s, ChangeJob(s, "bob@acme.test", Job{Role: "head"}, rbac.Instant{}))
	require.Equal(t, []rbac.Assignment{{Role: "head"}}, next.User("bob@acme.test").Assignments)
	require.Equal(t, s.User("bob@acme.test").Views, next.User("bob@acme.test").Views)
	require.Equal(t, []Dropped{{User: "bob@acme.test", What: DroppedToggle, Key: "billing"}}, dropped)

	next, _ = done(t, s, ChangeJob(s, "bob@acme.test", Job{Like: "gil@acme.test"}, christmas))
	require.Equal(t, []rbac.Assignment{{Role: "lead", Until: christmas}, {Role: "viewer"}}, next.User("bob@acme.test").Assignments)
	require.Equal(t, []rbac.GroupKey{"ops"}, next.User("bob@acme.test").Views.Groups)

	covering, _ := done(t, s, Cover(s, "bob@acme.test", Substitute{By: "gil@acme.test", Until: christmas}))
	next, _ = done(t, covering, ChangeJob(covering, "gil@acme.test", Job{Role: "head"}, rbac.Instant{}))
	require.Len(t, next.User("gil@acme.test").Assignments, 2, "covering for somebody goes on")
	refused(t, s, ChangeJob(s, "dora@acme.test", Job{Role: "head"}, rbac.Instant{}), rbac.ErrInvalid, "terminated")
}

func TestASubstituteGetsTheRolesForTheGroupsOfWhomTheyCoverFor(t *testing.T) {
	s := staffed(t)
	gil := Substitute{By: "gil@acme.test", Until: christmas}
	e := Cover(s, "bob@acme.test", gil)
	require.Equal(t, "Gil covers for Bob Meyer until 15 December 2026", e.Title)
	next, _ := done(t, s, e)
	lent := rbac.Assignment{Role: "lead", Groups: []rbac.GroupKey{"sales"}, Until: christmas, Reason: "Covers for Bob Meyer"}
	require.Equal(t, []rbac.Assignment{lent, {Role: "viewer"}}, next.User("gil@acme.test").Assignments)

	gil.Until = instant("2027-02-01T00:00:00Z")
	longer, _ := done(t, next, Cover(next, "bob@acme.test", gil))
	lent.Until = gil.Until
	require.Equal(t, []rbac.Assignment{lent, {Role: "viewer"}}, longer.User("gil@acme.test").Assignments, "covering longer replaces what was lent")

	refused(t, s, Cover(s, "bob@acme.test", Substitute{By: "gil@acme.test"}), rbac.ErrInvalid, "without an end")
	refused(t, s, Cover(s, "bob@acme.test", Substitute{By: "bob@acme.test", Until: christmas}), rbac.ErrInvalid, "themselves")
	refused(t, s, Cover(s, "bob@acme.test", Substitute{By: "eva@acme.test", Until: christmas}), rbac.ErrInvalid, "invited")
	admitted, _ := done(t, s, Cover(s, "bob@acme.test", Substitute{By: "eva@acme.test", Until: christmas, Admit: true}))
	require.Equal(t, rbac.Active, admitted.User("eva@acme.test").Status, "let in with it")
	refused(t, s, Cover(s, "ada@acme.test", gil), rbac.ErrInvalid, "no role that can be lent")
	refused(t, s, Cover(s, "dora@acme.test", gil), rbac.ErrInvalid, "terminated")
}

func TestARoleIsKeptBackForAReason(t *testing.T) {
	s := staffed(t)
	kept := func(s *rbac.SetUp, email rbac.Email, by Substitute) []KeptBack {
		lent, err := Lend(s, email, by)
		require.NoError(t, err)
		var reasons []KeptBack
		for _, l := range lent {
			reasons = append(reasons, l.Kept)
		}
		return reasons
	}
	with := func(change func(bob, gil *rbac.User)) *rbac.SetUp {
		bob, gil := *s.User("bob@acme.test"), *s.User("gil@acme.test")
		change(&bob, &gil)
		return s.WithUsers(&bob, &gil)
	}
	gil := Substitute{By: "gil@acme.test", Until: christmas}
	require.Equal(t, []KeptBack{KeptOwner}, kept(s, "ada@acme.test", gil))
	require.Equal(t, []KeptBack{""}, kept(s, "bob@acme.test", gil))
	for name, c := range map[string]struct {
		change func(bob, gil *rbac.User)
		want   KeptBack
	}{
		"held-for-the-group-above": {func(bob, gil *rbac.User) {
			bob.Views.Groups, bob.Views.Goals = []rbac.GroupKey{"north"}, nil
			gil.Assignments = []rbac.Assignment{{Role: "lead", Groups: []rbac.GroupKey{"sales"}}}
		}, KeptHeld},
		"held-for-less-time": {func(_, gil *rbac.User) {
			gil.Assignments = []rbac.Assignment{{Role: "lead", Groups: []rbac.GroupKey{"sales"}, Until: instant("2026-12-01T00:00:00Z")}}
		}, ""},
		"held-for-another-group": {func(_, gil *rbac.User) { gil.Assignments = []rbac.Assignment{{Role: "lead"}} }, ""},
		"held-for-every-group": {func(_, gil *rbac.User) {
			gil.Assignments, gil.Views = []rbac.Assignment{{Role: "lead"}}, rbac.Views{All: true}
		}, KeptHeld},
		"shows-its-holder-nothing": {func(bob, _ *rbac.User) { bob.Views = rbac.Views{} }, KeptNoGroups},
		"of-who-changes-nothing":   {func(bob, _ *rbac.User) { bob.ReadOnly = true }, KeptReadOnly},
		"begins-later": {func(bob, _ *rbac.User) {
			bob.Assignments = []rbac.Assignment{{Role: "lead", From: christmas}}
		}, KeptElapsed},
	} {
		require.Equal(t, []KeptBack{c.want}, kept(with(c.change), "bob@acme.test", gil), name)
	}
}

func TestWhoSharesANameIsToldApart(t *testing.T) {
	s := staffed(t)
	other := *s.User("eva@acme.test")
	other.FirstName, other.LastName = "Bob", "Meyer"
	s = s.WithUser(&other)
	s, _ = done(t, s, Cover(s, "bob@acme.test", Substitute{By: "gil@acme.test", Until: christmas}))
	require.Equal(t, "Covers for Bob Meyer (bob@acme.test)", s.User("gil@acme.test").Assignments[0].Reason)
}

func TestWhoLeavesIsTerminatedAndFollowed(t *testing.T) {
	s := staffed(t)
	next, _ := done(t, s, Leave(s, "bob@acme.test", Substitute{By: "gil@acme.test"}))
	terminated, _ := done(t, s, Terminate(s, "bob@acme.test"))
	require.Equal(t, terminated.User("bob@acme.test"), next.User("bob@acme.test"))
	require.Contains(t, next.User("gil@acme.test").Assignments,
		rbac.Assignment{Role: "lead", Groups: []rbac.GroupKey{"sales"}, Reason: "Took over from Bob Meyer"})
	next, _ = done(t, s, Leave(s, "bob@acme.test", Substitute{}))
	requireSame(t, terminated, next)
}

func TestComingBackFromLeaveRestoresExactlyWhatWas(t *testing.T) {
	came := false
	checkUntil(t, func() bool { return came }, func(t *rapid.T) {
		s := rbactest.SetUp(t)
		d := drawn{t, s}
		email := d.email()
		away, err := GoOnLeave(s, email, d.substituteOrNobody()).Do(s)
		if err != nil || s.User(email).Status != rbac.Active {
			return
		}
		back, err := ComeBack(away, email).Do(away)
		require.NoError(t, err)
		requireSame(t, s, back)
		came = true
	})
}

func TestASubstituteGainsNothingThatTheCoveredDoesNotHold(t *testing.T) {
	lent := false
	checkUntil(t, func() bool { return lent }, func(t *rapid.T) {
		s := rbactest.SetUp(t)
		d := drawn{t, s}
		email, by := d.email(), d.substitute()
		next, err := Cover(s, email, by).Do(s)
		if err != nil {
			return
		}
		c := access.Circumstances{Time: rbactest.Now, AnyAddress: true, Unconstrained: true, AsActive: true}
		before, after := access.Compile(s), access.Compile(next)
		for _, p := range s.Catalogue.Permissions() {
			had, has, covered := before.Hold(by.By, p.Key, c), after.Hold(by.By, p.Key, c), before.Hold(email, p.Key, c)
			if p.Scope != rbac.ScopeGoals && len(s.User(email).Toggles) == 0 && len(s.User(by.By).Toggles) == 0 {
				either := had.Level.Join(covered.Level)
				require.Equal(t, either, either.Join(has.Level), p.Key)
			}
		}
		lent = true
	})
}
