package app

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/access"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
	"rolebook/backend/template"
)

// notesOn are the sentences beside a field.
func notesOn(notes []FieldNote, field string) (sentences []string) {
	for _, n := range notes {
		if n.Field == field {
			sentences = append(sentences, n.Sentence)
		}
	}
	return sentences
}

func rowForm(t *testing.T, view CatalogueView, key string) PermissionForm {
	t.Helper()
	for _, a := range view.Areas {
		for _, p := range a.Permissions {
			if p.Key == key {
				return p.Form
			}
		}
	}
	t.Fatalf("no permission %s", key)
	return PermissionForm{}
}

func TestAProductIsModelledFromNothing(t *testing.T) {
	s, setUp := openTemplate(t, "blank")
	c := &Catalogue{session: s}
	view, err := c.NameProduct(setUp, "Till")
	apply(t, s, setUp, view, err)
	view, err = c.PutAddOn(setUp, "", "Cameras")
	apply(t, s, setUp, view, err)
	view, err = c.PutArea(setUp, "", "Shop")
	apply(t, s, setUp, view, err)
	view, err = c.Put(setUp, "", PermissionForm{
		Name: "Takings", Area: "shop", Scope: "groups", Editable: true, Sensitive: true, DateFiltered: true, Description: "What each till took.",
	})
	apply(t, s, setUp, view, err)
	view, err = c.Put(setUp, "", PermissionForm{
		Name: "Pictures", Key: "pics", Area: "shop", Scope: "groups", AddOn: "cameras", APIOnly: true,
		Requires: []RequirementRow{{Permission: "shop-takings", At: "region"}},
	})
	apply(t, s, setUp, view, err)

	is, err := c.Get(setUp)
	require.NoError(t, err)
	assert.Equal(t, "Till", is.Product)
	shop := is.Areas[len(is.Areas)-1]
	require.Len(t, shop.Permissions, 2)
	assert.Equal(t, "shop-takings", shop.Permissions[0].Key)
	assert.Equal(t, []string{"no", "limited-read", "limited", "read", "yes"}, shop.Permissions[0].Levels)
	assert.Equal(t, "Pictures would be open without it. Take it out of what they need first.", shop.Permissions[0].Barred)
	assert.Equal(t, "pics", shop.Permissions[1].Key)
	assert.Contains(t, is.Kinds, "region")
	assert.Equal(t, []CatalogueExtra{{
		Key: "cameras", Name: "Cameras", Needed: []string{"Pictures"},
		Barred: "Pictures would be open without it. Choose another add-on for them first.",
	}}, is.AddOns)

	view, err = c.Move(setUp, "pics", "account", 0)
	apply(t, s, setUp, view, err)
	view, err = c.MoveArea(setUp, "shop", 0)
	apply(t, s, setUp, view, err)
	view, err = c.PutArea(setUp, "shop", "The shop")
	apply(t, s, setUp, view, err)
	is, err = c.Get(setUp)
	require.NoError(t, err)
	assert.Equal(t, "The shop", is.Areas[0].Name)
	assert.Equal(t, "pics", is.Areas[1].Permissions[0].Key)

	view, err = c.Remove(setUp, "pics")
	apply(t, s, setUp, view, err)
	view, err = c.RemoveArea(setUp, "shop")
	apply(t, s, setUp, view, err)
	view, err = c.RemoveAddOn(setUp, "cameras")
	apply(t, s, setUp, view, err)
	_, err = c.Remove(setUp, "pics")
	assert.Equal(t, CodeNotFound, code(t, err))
}

func TestWhatCannotBeIsSaidBesideItsField(t *testing.T) {
	s, setUp := openTemplate(t, "activtrak", func(*rbac.SetUp) plan.Edit { return plan.SetAddOns(nil) })
	c := &Catalogue{session: s}
	is, err := c.Get(setUp)
	require.NoError(t, err)
	log := rowForm(t, is, "alarms.log")
	weigh := func(key string, change func(*PermissionForm)) PermissionCheck {
		form := rowForm(t, is, "alarms.log")
		if key != "" {
			form = rowForm(t, is, key)
		}
		change(&form)
		check, err := c.Weigh(setUp, key, form)
		require.NoError(t, err)
		return check
	}

	same := weigh("alarms.log", func(*PermissionForm) {})
	assert.Empty(t, same.Problems)
	assert.Empty(t, same.Notes)

	check := weigh("alarms.log", func(f *PermissionForm) { f.Name = "  " })
	assert.Equal(t, []string{"Give it the name it has in the product."}, notesOn(check.Problems, "name"))
	check = weigh("", func(f *PermissionForm) { f.Name, f.Area, f.Key = "New", "", "" })
	assert.Equal(t, []string{"Choose the area it stands in."}, notesOn(check.Problems, "area"))
	check = weigh("", func(f *PermissionForm) { f.Key = "alarms.log" })
	assert.Equal(t, []string{"Another permission has the key alarms.log already."}, notesOn(check.Problems, "key"))
	check = weigh("", func(f *PermissionForm) { f.Key = "Ä" })
	assert.NotEmpty(t, notesOn(check.Problems, "key"))
	check = weigh("", func(f *PermissionForm) { f.Key = "" })
	assert.Equal(t, "alarms-alarm-log", check.Key)
	assert.Equal(t, []string{"There is one of this name in Alarms; people will confuse them."}, notesOn(check.Notes, "name"))

	check = weigh("alarms.log", func(f *PermissionForm) { f.Requires = []RequirementRow{{Permission: "alarms.analysis"}} })
	assert.Equal(t, []string{"One of these needs this permission in turn, so that neither could ever be opened."}, notesOn(check.Problems, "requires"))
	check = weigh("account.app_access", func(f *PermissionForm) { f.Governs = nil })
	require.Len(t, notesOn(check.Problems, "governs"), 1)
	assert.Contains(t, notesOn(check.Problems, "governs")[0], "Nobody could repair access any more")
	check = weigh("alarms.log", func(f *PermissionForm) { f.Restricted = true })
	assert.Len(t, notesOn(check.Problems, "restricted"), 1)

	check = weigh("alarms.log", func(f *PermissionForm) {
		f.Editable, f.AddOn = false, "screen-details"
		f.Requires = []RequirementRow{{Permission: "people.groups", At: "planet"}}
	})
	assert.Equal(t, []string{"It no longer offers some levels: Power User goes from Read only to Yes."}, notesOn(check.Notes, "editable"))
	assert.Len(t, notesOn(check.Notes, "addOn"), 1)
	assert.Len(t, notesOn(check.Notes, "requires"), 1)
	assert.Equal(t, []string{"no", "limited", "yes"}, check.Levels)

	log.Scope = "none"
	view, err := c.Put(setUp, "alarms.log", log)
	apply(t, s, setUp, view, err)
}

// What a consultant saves as a template is what a new set-up begins with, everywhere.
func TestASetUpIsSavedAsATemplateAndBegunFrom(t *testing.T) {
	s, setUp := openTemplate(t, "activtrak", func(s *rbac.SetUp) plan.Edit {
		return plan.SetLevels(s, "viewer", plan.Levels{"learning.help_center": rbac.No})
	})
	made, err := (&Transfer{session: s}).Export(setUp, exportTemplate)
	require.NoError(t, err)
	file, err := s.file(made.File.ID)
	require.NoError(t, err)
	read, err := ReadSetUp(file.Bytes)
	require.NoError(t, err)
	assert.Empty(t, read.SetUp.Users)
	assert.True(t, read.Sections[setupfile.Constraints])

	setUps := &SetUps{session: s}
	card, err := setUps.ReadTemplate(made.File.ID)
	require.NoError(t, err)
	assert.Equal(t, "ActivTrak", card.Product)
	assert.True(t, slices.ContainsFunc(card.Roles, func(r TemplateRole) bool { return r.Owner }))
	frame, err := setUps.Create(NewSetUp{File: made.File.ID, Name: "Other GmbH", Email: "olga@other.test", FirstName: "Olga", LastName: "Berg"})
	require.NoError(t, err)
	assert.Equal(t, "olga@other.test", frame.User)
	m, err := (&RoleAccess{session: s}).Matrix(frame.ID)
	require.NoError(t, err)
	assert.Zero(t, m.Changed, "its levels are the defaults of the template")
	assert.Equal(t, "no", cellOf(t, m, "viewer", "learning.help_center").Level)

	roles, err := (&Transfer{session: s}).Export(setUp, exportRoles)
	require.NoError(t, err)
	_, err = setUps.ReadTemplate(roles.File.ID)
	assert.Equal(t, CodeInvalid, code(t, err), "roles alone are no template")
}

// Who does not see what is restricted does not drop it from what needs it.
func TestWhatIsNotSeenIsKeptWhenAPermissionIsChanged(t *testing.T) {
	s, err := template.New("tracktik", "Acme", template.Owner{Email: "otto@acme.test", FirstName: "Otto"})
	require.NoError(t, err)
	hidden := *s.Catalogue.Permission("data.pay_rates")
	hidden.Restricted = true
	needing := *s.Catalogue.Permission("modules.dispatch")
	needing.Requires = append(slices.Clone(needing.Requires), rbac.Requirement{Permission: hidden.Key})
	for _, p := range []rbac.Permission{hidden, needing} {
		s, err = plan.UpdatePermission(p).Do(s)
		require.NoError(t, err)
	}
	part := *s
	leaveOutRestricted(&part, true)
	l := lookAt(access.Compile(s), testNow)
	l.ix = l.ix.Next(&part)
	form := l.seen(permissionForm("modules", part.Catalogue.Permission("modules.dispatch")))
	assert.Equal(t, []RequirementRow{{Permission: "security.api_access"}}, form.Requires)
	form.Description = "Sends people out."
	next, err := putPermission(&part, "modules.dispatch", form).Do(s)
	require.NoError(t, err)
	assert.Len(t, next.Catalogue.Permission("modules.dispatch").Requires, 2)
	assert.Equal(t, "Sends people out.", next.Catalogue.Permission("modules.dispatch").Description)
	assert.NotPanics(t, func() { l.missingIn(part.Role("district-manager")) })
}
