package template_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
	"rolebook/backend/template"
)

var (
	olga = template.Owner{Email: " Olga@Acme.Test ", FirstName: "Olga", LastName: " Orlov"}
	noon = time.Date(2026, time.November, 20, 12, 0, 0, 0, time.UTC)
)

func TestNewSetUpHasItsNameAndItsFirstUser(t *testing.T) {
	each(t, func(t *testing.T, from *rbac.SetUp) {
		s := created(t, from)
		assert.Equal(t, "Acme GmbH", s.Name)
		assert.Empty(t, s.Notes)
		assert.Equal(t, from.Catalogue, s.Catalogue)
		assert.Equal(t, from.Roles, s.Roles)
		require.Len(t, s.Users, 1)
		first := s.Users[0]
		assert.Equal(t, rbac.Email("olga@acme.test"), first.Email)
		assert.Equal(t, "Olga Orlov", first.Name())
		assert.Equal(t, rbac.Active, first.Status)
		assert.Equal(t, []rbac.Assignment{{Role: owner(t, s).Key}}, first.Assignments)
		assert.True(t, first.Views.IsZero(), "viewable groups are chosen later")
	})
}

// created is the set-up made of the template whose set-up is given.
func created(t *testing.T, from *rbac.SetUp) *rbac.SetUp {
	t.Helper()
	for _, found := range template.List() {
		if found.SetUp == from {
			s, err := template.New(found.Key, " Acme GmbH ", olga)
			require.NoError(t, err)
			return s
		}
	}
	require.Fail(t, "no such template")
	return nil
}

func TestNewSetUpReadsBackTheSame(t *testing.T) {
	each(t, func(t *testing.T, from *rbac.SetUp) {
		document := setupfile.Write(created(t, from))
		file, problems := setupfile.Read(document)
		require.Empty(t, problems)
		assert.Equal(t, string(document), string(setupfile.Write(file.SetUp)))
	})
}

func TestFirstUserCanRepairAccess(t *testing.T) {
	each(t, func(t *testing.T, from *rbac.SetUp) {
		s := created(t, from)
		ix := access.Compile(s)
		for _, p := range s.Catalogue.Permissions() {
			if len(p.Governs) == 0 {
				continue
			}
			for _, channel := range rbac.Channels {
				d := ix.Decide(access.Request{User: "olga@acme.test", Permission: p.Key, Action: rbac.View, Time: noon, Channel: channel})
				assert.True(t, d.Allowed, "view %s through %s: %v", p.Key, channel, d.Reasons)
				assert.Equal(t, rbac.Yes, d.Level, p.Key)
				edit := ix.Decide(access.Request{User: "olga@acme.test", Permission: p.Key, Action: rbac.Edit, Time: noon, Channel: channel})
				assert.Equal(t, p.Editable, edit.Allowed, "edit %s through %s: %v", p.Key, channel, edit.Reasons)
			}
		}
	})
}

func TestFirstUserIsASuperuserWhereAnythingIsRestricted(t *testing.T) {
	for _, found := range template.List() {
		first := created(t, found.SetUp).Users[0]
		assert.Equal(t, found.Key == "tracktik", first.Superuser, found.Key)
	}
	s := created(t, setUp(t, "tracktik"))
	assert.Equal(t, map[rbac.PermissionKey]rbac.Level{
		"security.default_roles": rbac.Yes, "security.permissions": rbac.Yes,
	}, s.Users[0].Toggles)
}

func TestNewLeavesTheTemplateAsItIs(t *testing.T) {
	each(t, func(t *testing.T, from *rbac.SetUp) {
		before := string(setupfile.Write(from))
		created(t, from)
		assert.Equal(t, before, string(setupfile.Write(from)))
	})
}

func TestNewRefusesWhatCannotStandInASetUp(t *testing.T) {
	_, err := template.New("nothing", "Acme", olga)
	require.ErrorIs(t, err, rbac.ErrNotFound)
	_, err = template.New("blank", "  ", olga)
	require.ErrorIs(t, err, rbac.ErrInvalid)
	_, err = template.New("blank", "Acme\u202e", olga)
	require.ErrorIs(t, err, rbac.ErrInvalid)
	_, err = template.New("blank", "Acme", template.Owner{})
	require.ErrorIs(t, err, rbac.ErrInvalid)
	_, err = template.New("blank", "Acme", template.Owner{Email: "olga@acme.test", LastName: "Or\x07lov"})
	require.ErrorIs(t, err, rbac.ErrInvalid)
}
