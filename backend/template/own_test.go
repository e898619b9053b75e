package template_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
	"rolebook/backend/setupfile"
	"rolebook/backend/template"
)

// A set-up saved as a template begins others that are like it, people aside.
func TestAnySetUpMakesATemplateToStartFrom(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rbactest.SetUp(t)
		text := setupfile.WriteSections(template.Of(s), template.Sections)
		file, problems := setupfile.Read(text)
		require.Empty(t, problems)
		own, err := template.FromFile(file)
		require.NoError(t, err)
		made, err := own.New("Acme", template.Owner{Email: "olga@acme.test"})
		require.NoError(t, err)
		require.Empty(t, rbac.Validate(made))
		for i, r := range made.Roles {
			assert.Equal(t, s.Roles[i].Grants, r.Grants)
			assert.Equal(t, r.Grants, r.Defaults, "reset goes back to the template")
		}
		assert.Equal(t, s.Catalogue, made.Catalogue)
		assert.Len(t, made.Users, 1)
		assert.Empty(t, made.Groups)
	})
}

func TestAFileWithoutAnOwnersRoleIsNoTemplate(t *testing.T) {
	blank, err := template.Find("blank")
	require.NoError(t, err)
	s := template.Of(blank.SetUp)
	for _, r := range s.Roles {
		r.Owner = false
	}
	file, problems := setupfile.Read(setupfile.WriteSections(s, template.Sections))
	require.Empty(t, problems)
	_, err = template.FromFile(file)
	require.ErrorIs(t, err, rbac.ErrInvalid)
	file, problems = setupfile.Read(setupfile.WriteSections(s, setupfile.RolesOnly))
	require.Empty(t, problems)
	_, err = template.FromFile(file)
	require.ErrorIs(t, err, rbac.ErrInvalid)
}
