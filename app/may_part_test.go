package app

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/template"
)

const (
	olga = rbac.Email("olga@acme.test") // owner and superuser
	lena = rbac.Email("lena@acme.test") // leads North: App access and Groups limited to it
	nils = rbac.Email("nils@acme.test") // in North
	nele = rbac.Email("nele@acme.test") // in North East, below North
	sven = rbac.Email("sven@acme.test") // in South
	rita = rbac.Email("rita@acme.test") // all of App access and Role access, no superuser
)

// halves is a set-up of which some see only a half: leads are limited to their groups, and a
// permission and a role are restricted.
func halves(t *testing.T) *rbac.SetUp {
	t.Helper()
	s, err := template.New("blank", "Halves", template.Owner{Email: string(olga), FirstName: "Olga", LastName: "Berg"})
	require.NoError(t, err)
	account := *s.Catalogue.Areas[0]
	account.Permissions = slices.Clone(account.Permissions)
	for i, p := range account.Permissions {
		if p.Key == "account.users" || p.Key == "account.groups" {
			scoped := *p
			scoped.Scope = rbac.ScopeGroups
			account.Permissions[i] = &scoped
		}
	}
	s.Catalogue.Areas = append([]*rbac.Area{&account}, &rbac.Area{Key: "data", Name: "Data", Permissions: []*rbac.Permission{
		{Key: "data.reports", Name: "Reports", Scope: rbac.ScopeGroups},
		{Key: "data.vault", Name: "Vault of secrets", Scope: rbac.ScopeNone, Editable: true, Restricted: true},
	}})
	type grants = map[rbac.PermissionKey]rbac.Level
	s.Roles = append(slices.Clone(s.Roles),
		&rbac.Role{Key: "lead", Name: "Lead", Reach: rbac.ReachGroups, Grants: grants{"account.users": rbac.Limited, "account.groups": rbac.Limited}},
		&rbac.Role{Key: "desk", Name: "Desk", Reach: rbac.ReachAll, Grants: grants{"account.users": rbac.Yes, "account.groups": rbac.Yes, "account.roles": rbac.Yes, "account.transfer": rbac.Yes, "account.history": rbac.Yes}},
		&rbac.Role{Key: "reader", Name: "Reader", Reach: rbac.ReachGroups, Grants: grants{"data.reports": rbac.Limited}},
		&rbac.Role{Key: "keeper", Name: "Keeper of the vault", Reach: rbac.ReachAll, Restricted: true, Grants: grants{"data.vault": rbac.Yes}},
	)
	s.Groups = []*rbac.Group{
		{Key: "north", Name: "North", Users: []rbac.Email{lena, nils}},
		{Key: "north-east", Name: "North East", Parent: "north", Users: []rbac.Email{nele}},
		{Key: "south", Name: "South", Users: []rbac.Email{sven}},
	}
	add := func(email rbac.Email, first string, role rbac.RoleKey, groups ...rbac.GroupKey) {
		s.Users = append(s.Users, &rbac.User{
			Email: email, FirstName: first, LastName: "Case", Status: rbac.Active,
			Assignments: []rbac.Assignment{{Role: role}}, Views: rbac.Views{Groups: groups},
		})
	}
	add(lena, "Lena", "lead", "north")
	add(nils, "Nils", "reader", "north")
	add(nele, "Nele", "reader", "north-east")
	add(sven, "Sven", "reader", "south")
	add(rita, "Rita", "desk")
	for _, u := range s.Users {
		u.Superuser = u.Email == olga
	}
	return s.Canonical()
}

func newHalves(t *testing.T) desk {
	t.Helper()
	w, h := testWorkspace(t), &heard{}
	s := NewSession(w, DoorWindow, h)
	frame, err := s.create(halves(t), olga, "Create Halves", about{})
	require.NoError(t, err)
	return desk{s, h, frame.ID}
}

func TestALeadSeesThePeopleAndGroupsOfTheirOwn(t *testing.T) {
	d := newHalves(t)
	l := d.signedIn(t, lena)
	page, err := l.people().List(d.setUp, PeopleQuery{})
	require.NoError(t, err)
	assert.ElementsMatch(t, []string{string(lena), string(nils), string(nele)}, emailsIn(page))
	assert.Equal(t, 3, page.People)
	_, err = l.people().Person(d.setUp, string(nele))
	assert.NoError(t, err)
	_, err = l.people().Person(d.setUp, string(sven))
	assert.Equal(t, CodeNotFound, code(t, err))

	tree, err := l.groups().List(d.setUp, "")
	require.NoError(t, err)
	assert.Equal(t, []string{"north", "north-east"}, named(tree.Groups, func(g GroupRow) string { return g.Key }))
	_, err = l.groups().Group(d.setUp, "south")
	assert.Equal(t, CodeNotFound, code(t, err))
	_, err = l.groups().Members(d.setUp, "south", MemberQuery{Kind: "user"})
	assert.Equal(t, CodeNotFound, code(t, err))
}

// TestNothingTellsALeadOfAnybodyElse looks at every answer of every method for a name.
func TestNothingTellsALeadOfAnybodyElse(t *testing.T) {
	d := newHalves(t)
	l := d.signedIn(t, lena)
	answered := 0
	everyMethod(l.Session, d.setUp, func(name string, _ reflect.Type, result []reflect.Value, err error) {
		text, marshalled := json.Marshal(result[0].Interface())
		require.NoError(t, marshalled)
		if err != nil {
			text = []byte(err.Error())
		} else {
			answered++
		}
		for _, told := range []string{"sven@", "rita@", "olga@", "Sven", "Rita", "Olga", "South", "Vault", "data.vault"} {
			assert.NotContains(t, string(text), told, name)
		}
	})
	assert.Greater(t, answered, 10)
	_, err := (&Check{l.Session}).May(d.setUp, CheckQuestion{User: string(sven), Permission: "data.reports", Action: "view"})
	assert.Equal(t, CodeNotFound, code(t, err))
	_, err = (&Check{l.Session}).What(d.setUp, CheckQuestion{User: string(sven)})
	assert.Equal(t, CodeNotFound, code(t, err))
	who, err := (&Check{l.Session}).Who(d.setUp, CheckQuestion{Permission: "data.reports", Action: "view"}, "")
	require.NoError(t, err)
	assert.Len(t, who.People, 2)
	_, err = (&Check{l.Session}).May(d.setUp, CheckQuestion{User: string(nils), Permission: "data.reports", Action: "view", Subject: "group:south"})
	assert.Equal(t, CodeNotFound, code(t, err))
}

func TestALeadChangesNobodyOutside(t *testing.T) {
	d := newHalves(t)
	l := d.signedIn(t, lena)
	apply := func(view PlanView, err error) error {
		require.NoError(t, err)
		_, err = (&Review{l.Session}).Apply(d.setUp, view.ID, "for the test")
		return err
	}
	view, err := l.people().SetRole(d.setUp, Picked{Emails: []string{string(nils), string(sven)}}, "reader")
	require.NoError(t, err, "who is not seen is not picked")
	assert.True(t, view.Empty)

	view, err = l.verbs().ChangeJob(d.setUp, string(sven), JobDraft{Role: "lead"})
	require.NoError(t, err)
	assert.True(t, view.Refused)
	assert.Contains(t, view.Text, "sven@acme.test", "the refusal names who was meant")
	assert.Equal(t, CodeDenied, code(t, apply(view, nil)))

	for _, deed := range []Deed{DeedSuspend, DeedUnsuspend} {
		picked, err := l.people().SetStatus(d.setUp, one(string(nils)), string(deed))
		assert.NoError(t, apply(picked.Plan, err))
	}
	assert.NoError(t, apply(l.groups().Create(d.setUp, GroupDraft{Name: "North West", Parent: "north"})))
	tree, err := l.groups().List(d.setUp, "")
	require.NoError(t, err)
	assert.Len(t, tree.Groups, 3, "what one makes one sees")
	assert.Equal(t, CodeDenied, code(t, apply(l.groups().Create(d.setUp, GroupDraft{Name: "Top"}))))
	assert.Equal(t, CodeDenied, code(t, apply(l.groups().Create(d.setUp, GroupDraft{Name: "Under South", Parent: "south"}))))
	assert.Equal(t, CodeDenied, code(t, apply(l.groups().Move(d.setUp, "north-east", ""))))
	assert.Equal(t, CodeDenied, code(t, apply(l.groups().Move(d.setUp, "south", "north"))))
	assert.Equal(t, CodeDenied, code(t, apply(l.groups().AddMembers(d.setUp, "north", MemberDraft{Users: []string{string(sven)}}))), "whom she does not administer she does not take in")
	assert.Equal(t, CodeDenied, code(t, apply(l.people().Invite(d.setUp, Invitation{People: []Invitee{{Email: "new@acme.test"}}, Role: "reader"}))), "who is in no group of hers is outside")
	assert.NoError(t, apply(l.groups().AddMembers(d.setUp, "north-east", MemberDraft{Users: []string{string(nils)}})))
}

func TestEffectsOnOthersAreCountedNotNamed(t *testing.T) {
	d := newHalves(t)
	d.change(t, func(s *rbac.SetUp) plan.Edit {
		return plan.SetLevels(s, "lead", plan.Levels{"account.roles": rbac.Yes})
	})
	l := d.signedIn(t, lena)
	view, err := (&RoleAccess{l.Session}).Propose(d.setUp, MatrixDraft{Levels: []DraftLevel{{Role: "reader", Permission: "data.reports", Level: "no"}}})
	require.NoError(t, err)
	assert.Equal(t, 3, view.Losing)
	assert.NotContains(t, view.Text, "Sven")
	assert.Contains(t, view.Text, "1 person you do not see loses something")
	text, err := json.Marshal(view)
	require.NoError(t, err)
	assert.NotContains(t, strings.ToLower(string(text)), "sven")
}

func TestWhatIsRestrictedIsForSuperusersAlone(t *testing.T) {
	d := newHalves(t)
	r, o := d.signedIn(t, rita), d.signedIn(t, olga)
	everyMethod(r.Session, d.setUp, func(name string, _ reflect.Type, result []reflect.Value, err error) {
		text, marshalled := json.Marshal(result[0].Interface())
		require.NoError(t, marshalled)
		for _, told := range []string{"Vault", "data.vault"} {
			assert.NotContains(t, string(text), told, name)
		}
	})
	matrix, err := (&RoleAccess{r.Session}).Matrix(d.setUp)
	require.NoError(t, err)
	assert.Len(t, matrix.Roles, 4, "what the restricted role holds is not shown")
	matrix, err = (&RoleAccess{o.Session}).Matrix(d.setUp)
	require.NoError(t, err)
	assert.Len(t, matrix.Roles, 5)
	for _, call := range []func() error{
		func() error { _, err := (&RoleAccess{r.Session}).Role(d.setUp, "keeper"); return err },
		func() error {
			_, err := (&RoleAccess{r.Session}).Cell(d.setUp, "lead", "data.vault", MatrixDraft{})
			return err
		},
		func() error {
			_, err := (&Check{r.Session}).May(d.setUp, CheckQuestion{User: string(nils), Permission: "data.vault", Action: "view"})
			return err
		},
	} {
		assert.Equal(t, CodeNotFound, code(t, call()))
	}
	_, err = r.transfer().Export(d.setUp, exportAll)
	assert.Equal(t, CodeDenied, code(t, err), "refused rather than silently a part")
	_, err = o.transfer().Export(d.setUp, exportAll)
	assert.NoError(t, err)

	view, err := (&RoleAccess{r.Session}).Propose(d.setUp, MatrixDraft{Levels: []DraftLevel{{Role: "reader", Permission: "data.vault", Level: "yes"}}})
	require.NoError(t, err)
	assert.True(t, view.Refused)
	assert.Contains(t, view.Text, "Only a superuser may give a restricted permission")
	view, err = r.people().SetDetails(d.setUp, string(nils), PersonDetails{FirstName: "Nils", LastName: "Case", Superuser: true})
	require.NoError(t, err)
	assert.True(t, view.Refused)
}

func TestAnOrderShowsNothingRestricted(t *testing.T) {
	d := newHalves(t)
	whole := tell(d.now(t))
	part := *d.now(t)
	require.True(t, leaveOutRestricted(&part, true))
	half := tell(part.Part())
	order := func(before, after []string) rbac.Change {
		return rbac.Change{Op: rbac.Update, Kind: rbac.KindOrder, Key: rbac.OrderPermissions, Before: &rbac.Order{Keys: before}, After: &rbac.Order{Keys: after}}
	}
	gone := order([]string{"data.reports", "data.vault", "account.users"}, []string{"data.reports", "account.users"})
	assert.True(t, half.hidesChange(&gone), "nothing else is different")
	assert.False(t, whole.hidesChange(&gone))
	moved := order([]string{"data.reports", "data.vault", "account.users"}, []string{"account.users", "data.vault", "data.reports"})
	assert.False(t, half.hidesChange(&moved))
	text, err := json.Marshal(half.viewChange(moved))
	require.NoError(t, err)
	assert.NotContains(t, string(text), "data.vault")
}
