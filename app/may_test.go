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
)

// signedIn is the desk of somebody who signs in now.
func (d desk) signedIn(t *testing.T, email rbac.Email) desk {
	t.Helper()
	open, err := d.workspace.Open(d.setUp)
	require.NoError(t, err)
	h := &heard{}
	s := NewSession(d.workspace, DoorServer, h)
	s.person = &person{setUp: d.setUp, email: email, asOf: open.Now().Index, since: d.workspace.now()}
	return desk{s, h, d.setUp}
}

// change applies an edit as the person at the workstation.
func (d desk) change(t *testing.T, edit func(*rbac.SetUp) plan.Edit) {
	t.Helper()
	view := d.propose(t, edit)
	_, err := (&Review{d.Session}).Apply(d.setUp, view.ID, "for the test")
	require.NoError(t, err)
}

// everyMethod calls every bound method of a session with the set-up's id and nothing else.
func everyMethod(s *Session, setUp string, each func(name string, method reflect.Type, result []reflect.Value, err error)) {
	for _, screen := range Screens(s) {
		v := reflect.ValueOf(screen)
		for i := range v.NumMethod() {
			method := v.Method(i)
			args := make([]reflect.Value, method.Type().NumIn())
			for j := range args {
				args[j] = reflect.New(method.Type().In(j)).Elem()
				if j == 0 && args[j].Kind() == reflect.String {
					args[j].SetString(setUp)
				}
			}
			if _, paper := screen.(*Paper); paper {
				args[1].SetString(paperMatrix) // whose screen is the paper's
			}
			result := method.Call(args)
			err, _ := result[len(result)-1].Interface().(error)
			each(v.Elem().Type().Name()+"."+v.Type().Method(i).Name, method.Type(), result, err)
		}
	}
}

// closed reports whether a method was refused because of what its caller may, and not because
// of what it was called with.
func closed(err error) bool {
	var e AppError
	if err == nil || json.Unmarshal([]byte(err.Error()), &e) != nil {
		return false
	}
	w := english.authority
	says := func(template AppError) bool {
		before, after, _ := strings.Cut(template.Message, "{screen}")
		return strings.HasPrefix(e.Message, before) && strings.HasSuffix(e.Message, after)
	}
	return slices.ContainsFunc([]AppError{w.denied, w.closed, w.readOnly, w.notWhole}, says)
}

// openToAll are the methods that everybody who signed in may call: what the frame around the
// screens needs, and what is their own.
var openToAll = []string{"Jobs.Cancel", "Review.Discard", "Sessions.ChangePassword", "SetUps.List", "SetUps.Open", "Shell.Facts", "Shell.Frame"}

// ofTheWorkstation are the methods that only the person at the workstation may call.
var ofTheWorkstation = []string{
	"Files.Choose", "Files.Draft", "Files.Save", "Protection.Forget", "Protection.Get", "Protection.Protect", "Protection.Unlock", "Protection.Unprotect", "SetUps.Close", "SetUps.Create", "SetUps.Example", "SetUps.OpenFile", "SetUps.ReadTemplate", "SetUps.Templates", "Shell.Speak",
}

func TestWhoHoldsNothingMayDoNothing(t *testing.T) {
	d := newDesk(t)
	piet := d.signedIn(t, "piet.jansen@example.com") // invited, so that no role counts
	vera := d.signedIn(t, "vera.sander@example.com") // a viewer: her roles open no screen
	for _, who := range []desk{piet, vera} {
		var open []string
		everyMethod(who.Session, d.setUp, func(name string, _ reflect.Type, result []reflect.Value, err error) {
			if closed(err) {
				return
			}
			open = append(open, name)
			text, marshalled := json.Marshal(result[0].Interface())
			require.NoError(t, marshalled)
			for _, u := range d.now(t).Users {
				if u.Email != who.person.email {
					assert.NotContains(t, string(text), u.Email, "%s tells %s of %s", name, who.person.email, u.Email)
				}
			}
		})
		slices.Sort(open)
		assert.Equal(t, openToAll, open)
	}
	frame, err := (&Shell{vera.Session}).Frame(d.setUp)
	require.NoError(t, err)
	assert.Empty(t, frame.Pages)
	assert.Zero(t, frame.Undo)
}

func TestWhoHoldsEverythingMayDoAllButWhatIsOfTheWorkstation(t *testing.T) {
	d := newDesk(t)
	var denied []string
	everyMethod(d.signedIn(t, "bea.lindt@example.com").Session, d.setUp, func(name string, _ reflect.Type, _ []reflect.Value, err error) {
		if closed(err) {
			denied = append(denied, name)
		}
	})
	slices.Sort(denied)
	assert.Equal(t, ofTheWorkstation, denied, "a new method says for which screen it is, or stands in one of the lists")
}

func TestWhoReadsOnlyChangesNothing(t *testing.T) {
	d := newDesk(t)
	d.change(t, func(s *rbac.SetUp) plan.Edit { return plan.SetReadOnly(s, true, "bea.lindt@example.com") })
	changing := []reflect.Type{reflect.TypeFor[PlanView](), reflect.TypeFor[PickedPlan](), reflect.TypeFor[OneRole](), reflect.TypeFor[Applied]()}
	looked := 0
	everyMethod(d.signedIn(t, "bea.lindt@example.com").Session, d.setUp, func(name string, method reflect.Type, _ []reflect.Value, err error) {
		switch changes := slices.Contains(changing, method.Out(0)); {
		case changes && name != "Review.Get":
			assert.True(t, closed(err), name)
		case !closed(err):
			looked++
		}
	})
	assert.Greater(t, looked, 20)
	frame, err := (&Shell{d.signedIn(t, "bea.lindt@example.com").Session}).Frame(d.setUp)
	require.NoError(t, err)
	require.NotEmpty(t, frame.Pages)
	for _, page := range frame.Pages {
		assert.False(t, page.Edit, page.Key)
		assert.NotEqual(t, "happened", page.Key, "there is nothing to look at on it")
	}
	assert.Zero(t, frame.Undo)
}

func TestOneSignsInToOneSetUp(t *testing.T) {
	d := newDesk(t)
	other, err := (&SetUps{d.Session}).Create(NewSetUp{Template: "blank", Name: "Other", Email: "bea.lindt@example.com"})
	require.NoError(t, err)
	everyMethod(d.signedIn(t, "bea.lindt@example.com").Session, other.ID, func(name string, _ reflect.Type, _ []reflect.Value, err error) {
		if !slices.Contains([]string{"Jobs.Cancel", "Review.Discard", "SetUps.List", "Shell.Facts"}, name) {
			assert.True(t, closed(err) || strings.Contains(err.Error(), `"not-found"`), "%s: %v", name, err)
		}
	})
}

func TestNarrowingCountsAtOnceAndWideningAtTheNextSignIn(t *testing.T) {
	d := newDesk(t)
	bea, carlos := d.signedIn(t, "bea.lindt@example.com"), d.signedIn(t, "carlos.mendes@example.com")
	_, err := bea.people().List(d.setUp, PeopleQuery{})
	require.NoError(t, err)
	_, err = carlos.people().List(d.setUp, PeopleQuery{})
	require.Equal(t, CodeDenied, code(t, err))

	d.change(t, func(s *rbac.SetUp) plan.Edit { return plan.SetRole(s, "admin", "carlos.mendes@example.com") })
	_, err = carlos.people().List(d.setUp, PeopleQuery{})
	assert.Equal(t, CodeDenied, code(t, err), "a session holds the rights of its sign-in")
	_, err = d.signedIn(t, "carlos.mendes@example.com").people().List(d.setUp, PeopleQuery{})
	assert.NoError(t, err)

	d.change(t, func(s *rbac.SetUp) plan.Edit { return plan.SetRole(s, "viewer", "bea.lindt@example.com") })
	_, err = bea.people().List(d.setUp, PeopleQuery{})
	assert.Equal(t, CodeDenied, code(t, err), "and never more than those of now")
}

func TestAPlanIsJudgedWhenItIsApplied(t *testing.T) {
	d := newDesk(t)
	bea := d.signedIn(t, "bea.lindt@example.com")
	view, err := bea.people().SetRole(d.setUp, one("bob.meyer@example.com"), "viewer")
	require.NoError(t, err)
	require.False(t, view.Refused)
	d.change(t, func(s *rbac.SetUp) plan.Edit { return plan.SetRole(s, "configurator", "bea.lindt@example.com") })
	_, err = (&Review{bea.Session}).Apply(d.setUp, view.ID, "")
	assert.Contains(t, []ErrorCode{CodeDenied, CodeStale}, code(t, err))
	_, err = (&Review{bea.Session}).Apply(d.setUp, view.ID, "")
	assert.Equal(t, CodeDenied, code(t, err))
	assert.Equal(t, rbac.RoleKey("power-user"), d.now(t).User("bob.meyer@example.com").Assignments[0].Role)
}

func TestWhatIsNotAllowedIsSaidBeforeApplyAndWhoMay(t *testing.T) {
	d := newDesk(t)
	// Carlos gets App access and nothing else: he may invite, but make nobody an Admin.
	d.change(t, func(s *rbac.SetUp) plan.Edit {
		return plan.CreateRole(plan.NewRole{Name: "People desk", Reach: rbac.ReachAll, Grants: plan.Levels{"account.app_access": rbac.Yes}})
	})
	d.change(t, func(s *rbac.SetUp) plan.Edit { return plan.SetRole(s, "people-desk", "carlos.mendes@example.com") })
	carlos := d.signedIn(t, "carlos.mendes@example.com")
	view, err := carlos.people().SetRole(d.setUp, one("bob.meyer@example.com"), "admin")
	require.NoError(t, err)
	assert.True(t, view.Refused)
	assert.False(t, view.Harmless)
	require.NotEmpty(t, view.Findings)
	assert.Equal(t, string(plan.Error), view.Findings[0].Class)
	assert.Contains(t, view.Findings[0].Sentence, "Bob Meyer would hold more on ")
	assert.Contains(t, view.Findings[0].Mend, "Bea Lindt", "who may do it instead")
	_, err = (&Review{carlos.Session}).Apply(d.setUp, view.ID, "because")
	assert.Equal(t, CodeDenied, code(t, err))
	assert.Equal(t, rbac.RoleKey("power-user"), d.now(t).User("bob.meyer@example.com").Assignments[0].Role)

	_, err = carlos.people().SetRole(d.setUp, one("bea.lindt@example.com"), "viewer")
	require.NoError(t, err)
	view, err = carlos.people().SetRole(d.setUp, one("bob.meyer@example.com"), "viewer")
	require.NoError(t, err)
	assert.False(t, view.Refused, "what is no more than he holds he may do")
	_, err = (&Review{carlos.Session}).Apply(d.setUp, view.ID, "because")
	assert.NoError(t, err)
	history, err := d.history().List(d.setUp, HistoryQuery{Limit: 1})
	require.NoError(t, err)
	assert.Equal(t, "carlos.mendes@example.com", history.Entries[0].Email)
}

func TestGainingByOnesOwnChangeAsksForAReason(t *testing.T) {
	d := newDesk(t)
	d.change(t, func(s *rbac.SetUp) plan.Edit {
		return plan.CreateRole(plan.NewRole{Name: "Desk", Reach: rbac.ReachAll, Grants: plan.Levels{"account.app_access": rbac.Yes, "account.role_access": rbac.Yes}})
	})
	d.change(t, func(s *rbac.SetUp) plan.Edit { return plan.SetRole(s, "desk", "carlos.mendes@example.com") })
	carlos := d.signedIn(t, "carlos.mendes@example.com")
	view, err := carlos.people().PlanRole(d.setUp, "carlos.mendes@example.com", RoleDraft{Deed: "add", After: AssignmentDraft{Role: "viewer"}})
	require.NoError(t, err)
	assert.False(t, view.Refused, "other permissions may be granted without being held")
	assert.True(t, view.NeedsReason)
	assert.True(t, slices.ContainsFunc(view.Findings, func(f FindingView) bool { return f.Code == string(plan.GainsOwn) }))
	_, err = (&Review{carlos.Session}).Apply(d.setUp, view.ID, "")
	assert.Equal(t, CodeReason, code(t, err))
	_, err = (&Review{carlos.Session}).Apply(d.setUp, view.ID, "Covers for Carla")
	assert.NoError(t, err)
}

func TestUndoNeedsTheScreensOfWhatItTakesBack(t *testing.T) {
	d := newDesk(t)
	d.change(t, func(s *rbac.SetUp) plan.Edit { return plan.SetRole(s, "viewer", "bob.meyer@example.com") })
	seq := int(func() uint64 { o, err := d.workspace.Open(d.setUp); require.NoError(t, err); return o.Now().Number }())
	carlos := d.signedIn(t, "carlos.mendes@example.com") // a configurator: he may change groups
	_, err := (&Review{carlos.Session}).Undo(d.setUp, seq)
	assert.Equal(t, CodeDenied, code(t, err))
	assert.NotContains(t, err.Error(), "Bob", "nor is told of it")
	_, err = (&Review{d.signedIn(t, "bea.lindt@example.com").Session}).Undo(d.setUp, seq)
	assert.NoError(t, err)
}
